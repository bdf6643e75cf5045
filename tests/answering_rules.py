"""The rules by which a random session presses what `answering_session` can: dialogs, forms, settings, imports."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from annotator.ui.actions import Act
from tests.answering_session import FILES, AnsweringSession, Touch
from tests.wider_rules import WiderRules

MOVES = ("Down", "Down", "Up", "Home", "End", "Space")
WORDS = st.sampled_from(["Port", "2019", "平安 🙂", "state; firm", r"mast\w*", ""])
TOUCHES = st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(MOVES), WORDS), min_size=1, max_size=6)
WITH_ENTER = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from([*MOVES, "Return"]), WORDS), min_size=1, max_size=6
)
AGREED = (
    *(Act.RENAME_PROJECT, Act.PROJECT_MEMO, Act.DOCUMENT_MEMO, Act.DOCUMENT_VARIABLES, Act.RENAME_CODER),
    *(Act.NEW_CODE, Act.GO_TO_NUMBER, Act.CHOOSE_CODERS, Act.MERGE_CODE, Act.SPLIT_CODE, Act.BACKUP),
)
PLACES = (Act.SETTINGS, Act.SETTINGS, Act.FIND, Act.MODE_CODE, Act.MODE_CODEBOOK)
"""What is answered there holds at once."""
LEFT = (Act.EXPORT, Act.PRINT, Act.KEYS, Act.SWITCH_CODER, Act.MERGE_CODERS)
"""Agreeing would ask for a file, or leave the session's coder."""
MOST_ANSWERED = 2
"""Imports in one session."""


class AnsweringRules(WiderRules):
    """Set `session` when it begins."""

    session: AnsweringSession

    def __init__(self) -> None:
        super().__init__()
        self.answered = 0

    @rule(act=st.sampled_from(AGREED), touches=WITH_ENTER, agrees=st.booleans())
    def answer_a_dialog(self, act: Act, touches: list[Touch], agrees: bool) -> None:
        self.session.fill_in(act, touches, agrees=agrees)

    @rule(act=st.sampled_from(PLACES), touches=WITH_ENTER)
    def answer_in_a_place(self, act: Act, touches: list[Touch]) -> None:
        self.session.fill_in(act, touches, agrees=False)

    @rule(act=st.sampled_from(LEFT), touches=TOUCHES)
    def touch_and_leave(self, act: Act, touches: list[Touch]) -> None:
        self.session.fill_in(act, touches, agrees=False)

    @precondition(lambda self: self.answered < MOST_ANSWERED)
    @rule(name=st.sampled_from(sorted(FILES)), touches=WITH_ENTER)
    def bring_in_answering(self, name: str, touches: list[Touch]) -> None:
        self.answered += 1
        self.session.bring_in_answering(name, touches)
