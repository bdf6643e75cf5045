"""The rules by which a random session presses what `wider_session` can: lists, sheets, mouse, bulk acts."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from PySide6.QtCore import Qt

from annotator.ui.action_table import ACTIONS
from annotator.ui.actions import Act, Where
from tests.wider_session import WiderSession

NUMBERS = st.integers(0, 10_000)
PLACES = st.tuples(st.integers(1, 99), st.integers(1, 99))
HELD = st.sampled_from(
    [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier]
)
MOVES = ("Up", "Down", "PgDown", "PgUp", "Home", "End", "Shift+Down", "Ctrl+A", "Space")
IN_TEXT = st.lists(
    st.sampled_from(
        [
            *("PgDown", "PgUp", "Ctrl+Home", "Ctrl+End", "Home", "End", "Up", "Down", "Left", "Right", "Tab"),
            *("Shift+PgDown", "Shift+Ctrl+End", "Shift+Ctrl+Home", "Shift+Ctrl+Right", "Shift+Down", "Ctrl+A", "Esc"),
        ]
    ),
    min_size=1,
    max_size=4,
)
LISTS = (
    *(Where.DOCUMENTS, Where.PASSAGES, Where.HITS, Where.RECHECK, Where.HISTORY, Where.VARIABLES, Where.TREE),
    *(Where.DIFFERENCES, Where.AGREEMENT),
)
OPENERS = {
    Where.DOCUMENTS: Act.MODE_CODE,
    Where.PASSAGES: Act.PASSAGES,
    Where.RECHECK: Act.RECHECK,
    Where.HISTORY: Act.HISTORY,
    Where.VARIABLES: Act.VARIABLES,
    Where.DIFFERENCES: Act.MODE_REVIEW,
    Where.AGREEMENT: Act.MODE_REVIEW,
}
STROKES = {
    where: st.lists(
        st.sampled_from([*MOVES, *(key for row in ACTIONS if row.where is where for key in row.keys)]),
        min_size=1,
        max_size=5,
    )
    for where in LISTS
}
ELSEWHERE = frozenset(
    {
        *(Act.QUIT, Act.CLOSE, Act.NEW, Act.OPEN, Act.SAMPLE, Act.RESTORE, Act.LOG_FOLDER, Act.SHOW_BACKUPS),
        *(Act.PRINT, Act.EXPORT_PDF, Act.FULL_SCREEN, Act.UNDO, Act.REDO, Act.REMOVE_DOCUMENT, Act.FREEZE_CODEBOOK),
    }
)
"""Leave the session's project or the program, ask the system, or have rules of their own."""
OPENING = tuple(row.act for row in ACTIONS if row.where in {Where.WINDOW, Where.PROJECT, Where.DOCUMENT, Where.READING})
BLOCKS = ("Document\tYear\tOutlet\nthread\t2019\tDaily\nessay\t2020\tWeekly\n", "2001\t2002\n2003\t2004\n", "")
MOST_REMOVED = 3
"""Documents in one session, each with a backup before."""


class WiderRules(RuleBasedStateMachine):
    """Set `session` when it begins."""

    session: WiderSession

    def __init__(self) -> None:
        super().__init__()
        self.removed = 0

    @rule(which=NUMBERS)
    def open_document(self, which: int) -> None:
        self.session.open_document(which)

    @rule(strokes=IN_TEXT)
    def press_in_text(self, strokes: list[str]) -> None:
        self.session.press_in_text(strokes)

    @rule(start=PLACES, end=PLACES, held=HELD)
    def drag_in_text(self, start: tuple[int, int], end: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        self.session.drag_in_text(start, end, held)

    @rule(place=PLACES, times=st.integers(1, 4), held=HELD)
    def click_in_text(self, place: tuple[int, int], times: int, held: Qt.KeyboardModifier) -> None:
        self.session.click_in_text(place, times, held)

    @rule(which=NUMBERS, place=PLACES, held=HELD)
    def drop_code(self, which: int, place: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        self.session.drop_code(which, place, held)

    @rule(notches=st.integers(-9, 9))
    def turn_wheel(self, notches: int) -> None:
        self.session.turn_wheel(notches)

    @rule(choice=st.sampled_from(LISTS).flatmap(lambda where: st.tuples(st.just(where), STROKES[where])))
    def press_in_a_list(self, choice: tuple[Where, list[str]]) -> None:
        where, strokes = choice
        if where in OPENERS:
            self.session.run(OPENERS[where])
        self.session.press_in(where, strokes)

    @rule(act=st.sampled_from([act for act in OPENING if act not in ELSEWHERE]))
    def open_and_leave(self, act: Act) -> None:
        self.session.open_and_leave(act)

    @rule(
        words=st.sampled_from(["state", "#fir", "@essay", ">theme", "harbour", "zzz"]),
        strokes=st.lists(st.sampled_from(["Down", "Return", "Up"]), max_size=3),
    )
    def ask_palette(self, words: str, strokes: list[str]) -> None:
        self.session.ask_palette(words, strokes)

    @rule(which=NUMBERS)
    def show_passages(self, which: int) -> None:
        self.session.show_passages(which)

    @rule(pattern=st.sampled_from([r"mast\w*", r"\d+", r"(port|lender) of", r"(", r".*"]))
    def find_pattern(self, pattern: str) -> None:
        self.session.find_pattern(pattern)

    @rule(which=NUMBERS, into=NUMBERS)
    def merge_codes(self, which: int, into: int) -> None:
        self.session.merge_codes(which, into)

    @rule(
        which=NUMBERS,
        strokes=st.lists(st.sampled_from(["1", "2", "Ctrl+A", "Down"]), max_size=5),
        name=st.sampled_from(["Berth", "Quay", ""]),
    )
    def split_code(self, which: int, strokes: list[str], name: str) -> None:
        self.session.split_code(which, strokes, name)

    @rule(which=NUMBERS, name=st.sampled_from(["Tone", "Certainty", ""]))
    def ask_question(self, which: int, name: str) -> None:
        self.session.ask_question(which, name)

    @precondition(lambda self: self.removed < MOST_REMOVED)
    @rule()
    def remove_document(self) -> None:
        self.removed += 1
        self.session.remove_document()

    @rule(block=st.sampled_from(BLOCKS))
    def paste_variables(self, block: str) -> None:
        self.session.paste_variables(block)
