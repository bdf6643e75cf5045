"""Anything in any order: no exception, a clean project, and undo leads back to where it began.

`ANNOTATOR_SESSION_MINUTES=30 pytest -m slow -s tests/stories/test_stories_random_session.py` goes on for half an hour
and prints what each act cost.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test
from PySide6.QtCore import Qt

from annotator.model.codes import Weight
from annotator.ui.actions import Act
from annotator.ui.corpus.arranging import Arrangement
from annotator.ui.settings import Density
from annotator.ui.text_taste import Grain, Side, Spacing
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.answering_rules import AnsweringRules
from tests.answering_session import AnsweringSession
from tests.pace import Pace
from tests.power import add_long_thread, make_power
from tests.session import logical_hash

NUMBERS = st.integers(0, 1_100_000)
CODES = st.sampled_from(["firm", "state", "switch", "spying", "threat"])
WORDS = st.sampled_from(["state", "kill", "espio", "firm", "Nothing like it", "Ärmel 🙂"])
SOUGHT = st.sampled_from(["the", "harbour", "ships", "34", "平安", "absent"])
ANSWERS = st.sampled_from([("certainty", "low"), ("certainty", None), ("year", "2019"), ("quoted", "yes")])
STEPS = st.lists(
    st.tuples(
        st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_T]),
        st.sampled_from(
            [
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ControlModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            ]
        ),
    ),
    max_size=5,
)
SELECTING = (Act.SENTENCE, Act.SENTENCE_BACK, Act.PLACE, Act.PLACE_BACK, Act.WIDEN, Act.NARROW)
WALKING = (Act.NEXT_CODING, Act.PREVIOUS_CODING, Act.STACKED_CODING, Act.NEXT_PLACE, Act.PREVIOUS_PLACE, Act.ESCAPE)
CODING = (Act.AGAIN, Act.IN_VIVO, Act.REMOVE, Act.UNSURE, Act.ADD_EXAMPLE, Act.COPY_CITED, Act.CODE_1, Act.CODE_2)
SEEING = (
    *(Act.WHOSE_CODINGS, Act.BACKLIGHT, Act.LOCK_CODE, Act.PASSAGES, Act.UNSURE_PASSAGES),
    *(Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_RESET, Act.THEME_DARK, Act.THEME_LIGHT, Act.INSPECTOR, Act.LEFT_DOCK),
)
ARRANGEMENTS = st.builds(
    Arrangement,
    st.sampled_from(["order", "name", "codings", "state", "variable:Year"]),
    st.booleans(),
    st.sampled_from(["", "state", "variable:Year", "variable:Outlet"]),
)
SETTINGS = st.sampled_from(
    [
        *({"density": one} for one in Density),
        *({"text_scale": one} for one in (100, 125, 200)),
        *({"margin": one} for one in Side),
        *({"snap": one} for one in Grain),
        *({"line_spacing": one} for one in Spacing),
        *({"line_length": one} for one in (420, 556)),
        *(
            {name: one}
            for name in ("show_hidden", "joins_lines", "post_numbers", "labels", "patterns_always", "single_keys")
            for one in (True, False)
        ),
        *({"own_keys": one} for one in ((), ("again=Y",), ("undo=Ctrl+Y", "redo=Ctrl+Z"))),
    ]
)
RECHECK_KEYS = st.lists(st.sampled_from([Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Down]), max_size=3)
GOING = (Act.NEXT_DOCUMENT, Act.PREVIOUS_DOCUMENT, Act.DONE, Act.MODE_CODEBOOK, Act.MODE_REVIEW, Act.NEXT_PANE)


TELLING_MINUTES = 5
"""From which a session is long enough that no stall in it is a promise."""
MOST_CODINGS = 50_000
"""Of a project in which all hits are coded: a megabyte so densely coded is the size that no act may stall at."""
MOST_IMPORTS, MOST_OPENINGS, MOST_PRINTS = 3, 4, 2
"""In one session: these take long, and more of them find no more."""


class RandomSession(AnsweringRules):
    """Set `project` before it runs; what the acts cost is gathered in `pace`."""

    project: Path
    pace = Pace()

    def __init__(self) -> None:
        super().__init__()
        self.session: AnsweringSession = AnsweringSession(self.project)
        self.imports = self.openings = self.prints = 0

    def teardown(self) -> None:
        session = self.session
        try:
            if not session.raised:
                session.run(Act.MODE_CODE)
                session.undo_everything()
                session.workspace.flush()
                assert logical_hash(session.workspace) == session.start
        finally:
            type(self).pace.merge(session.pace)
            session.close_down()

    @rule(start=NUMBERS, length=st.integers(1, 60))
    def select(self, start: int, length: int) -> None:
        self.session.run(Act.MODE_CODE)
        self.session.select(start, length)

    @rule(act=st.sampled_from(SELECTING))
    def select_by_steps(self, act: Act) -> None:
        self.session.run(act)

    @rule(act=st.sampled_from(CODING))
    def code(self, act: Act) -> None:
        self.session.run(act)

    @rule(start=NUMBERS, length=st.integers(1, 40), act=st.sampled_from((Act.CODE_1, Act.CODE_2, Act.CODE_3)))
    def code_a_passage(self, start: int, length: int, act: Act) -> None:
        self.session.run(Act.MODE_CODE)
        self.session.select(start, length)
        self.session.run(act)

    @rule(words=WORDS, beside=st.booleans())
    def choose_in_popover(self, words: str, beside: bool) -> None:
        self.session.choose_in_popover(words, beside=beside)

    @rule(which=NUMBERS, words=WORDS)
    def replace_code(self, which: int, words: str) -> None:
        self.session.focus(which)
        self.session.replace_code(words)

    @rule(which=NUMBERS, steps=STEPS, accept=st.booleans())
    def move_end(self, which: int, steps: list[Any], accept: bool) -> None:
        self.session.focus(which)
        self.session.move_end(steps, accept=accept)

    @rule(which=NUMBERS, words=st.sampled_from(["Hm", "?", " too "]))
    def write_memo(self, which: int, words: str) -> None:
        self.session.focus(which)
        self.session.memo(words)

    @rule(which=NUMBERS, answer=ANSWERS)
    def answer(self, which: int, answer: tuple[str, str | None]) -> None:
        self.session.focus(which)
        self.session.answer(*answer)

    @rule(which=NUMBERS, act=st.sampled_from((Act.REMOVE, Act.UNSURE, Act.ADD_EXAMPLE)))
    def act_on_a_coding(self, which: int, act: Act) -> None:
        self.session.focus(which)
        self.session.run(act)

    @rule(act=st.sampled_from(WALKING))
    def walk(self, act: Act) -> None:
        self.session.run(act)

    @rule(act=st.sampled_from(SEEING))
    def look(self, act: Act) -> None:
        self.session.run(act)

    @rule(act=st.sampled_from(GOING))
    def go(self, act: Act) -> None:
        self.session.run(act)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.session.run(Act.UNDO)

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.session.run(Act.REDO)

    @rule(words=SOUGHT, steps=st.integers(0, 3))
    def find(self, words: str, steps: int) -> None:
        self.session.run(Act.MODE_CODE)
        self.session.find(words, steps)

    @rule(words=SOUGHT, code=CODES)
    def code_all_hits(self, words: str, code: str) -> None:
        self.session.run(Act.MODE_CODE)
        if self.session.workspace.count() < MOST_CODINGS:
            self.session.code_all_hits(words, code)

    @rule(which=NUMBERS, name=st.sampled_from(["Renamed", "Firm", "Port", "  Spaced  out "]))
    def rename_code(self, which: int, name: str) -> None:
        self.session.edit_code(which, name)

    @rule(name=st.sampled_from(["Port", "Ship", "Firm"]))
    def add_code(self, name: str) -> None:
        self.session.run(Act.MODE_CODE)
        self.session.add_code(name)

    @rule(which=NUMBERS)
    def retire_code(self, which: int) -> None:
        self.session.retire_code(which)

    @rule(which=NUMBERS, words=st.sampled_from(["Who pays.", "?", " Too."]))
    def define_code(self, which: int, words: str) -> None:
        self.session.define_code(which, words)

    @rule(which=NUMBERS, weight=st.sampled_from(Weight), reason=st.sampled_from(["", "Buyers count too."]))
    def weigh_edit(self, which: int, weight: Weight, reason: str) -> None:
        self.session.weigh_edit(which, weight, reason)

    @rule()
    def freeze(self) -> None:
        self.session.freeze()

    @rule(keys=RECHECK_KEYS)
    def recheck(self, keys: list[Qt.Key]) -> None:
        self.session.recheck(keys)

    @rule(which=NUMBERS, name=st.sampled_from(["Year", "Outlet"]), value=st.sampled_from(["2019", "Daily", ""]))
    def write_variable(self, which: int, name: str, value: str) -> None:
        self.session.write_variable(which, name, value)

    @rule(name=st.sampled_from(["Year", "Outlet"]), renamed=st.sampled_from(["", "Outlet", "When"]))
    def end_variable(self, name: str, renamed: str) -> None:
        self.session.end_variable(name, renamed)

    @rule(how=ARRANGEMENTS, words=st.sampled_from(["", "", "late", "absent"]))
    def arrange(self, how: Arrangement, words: str) -> None:
        self.session.arrange(how, words)

    @rule(back=st.integers(0, 12))
    def jump(self, back: int) -> None:
        self.session.jump(back)

    @rule(changes=SETTINGS)
    def change_settings(self, changes: dict[str, Any]) -> None:
        self.session.change_settings(changes)

    @rule(which=NUMBERS, key=st.sampled_from([None, "1", "5", "9"]))
    def give_key(self, which: int, key: str | None) -> None:
        self.session.give_key(which, key)

    @precondition(lambda self: self.prints < MOST_PRINTS)
    @rule()
    def print_pdf(self) -> None:
        self.prints += 1
        self.session.print_pdf()

    @precondition(lambda self: self.imports < MOST_IMPORTS)
    @rule()
    def bring_in(self) -> None:
        self.imports += 1
        self.session.bring_in()

    @precondition(lambda self: self.openings < MOST_OPENINGS)
    @rule()
    def reopen(self) -> None:
        self.openings += 1
        self.session.reopen()


def say(words: str) -> None:
    """To whoever runs it with `-s`."""
    sys.stdout.write(words + "\n")


def run_session(project: Path, *, examples: int, steps: int, number: int) -> Pace:
    """Run sessions drawn from a number; what the acts cost."""
    machine = type("Drawn", (RandomSession,), {"project": project, "pace": Pace()})
    drawn = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    run_state_machine_as_test(seed(number)(machine), settings=drawn)
    pace: Pace = machine.pace  # type: ignore[attr-defined]
    return pace


def make_library(folder: Path) -> Path:
    """The small study with a thread as long as a book and, where there is one, a real text."""
    project = make_power(folder)
    add_long_thread(project)
    seeds = sorted((Path(__file__).parents[2].parent / "shared" / "seeds").glob("*.txt"))
    with Workspace.open(project) as workspace:
        import_documents(workspace, seeds[:1])
    return project


def test_a_short_random_session_leaves_nothing_broken(qtbot: Any, tmp_path: Path) -> None:
    say(run_session(make_power(tmp_path), examples=6, steps=50, number=1).report())


def test_a_short_random_session_in_a_long_text_leaves_nothing_broken(qtbot: Any, tmp_path: Path) -> None:
    say(run_session(make_library(tmp_path), examples=3, steps=40, number=5).report())


@pytest.mark.slow
@pytest.mark.timeout(3 * 3600)
def test_a_long_random_session_leaves_nothing_broken(qtbot: Any, tmp_path: Path) -> None:
    """A session long enough also fails where an act stalled the window; `ANNOTATOR_SESSION_FROM` draws one again."""
    minutes = float(os.environ.get("ANNOTATOR_SESSION_MINUTES", "2"))
    projects = [make_power(tmp_path), make_library(tmp_path / "long")]
    pace, number = Pace(), int(os.environ.get("ANNOTATOR_SESSION_FROM", time.time()))
    until = time.monotonic() + 60 * minutes
    while time.monotonic() < until:
        drawn = run_session(projects[number % 2], examples=4, steps=150, number=number)
        say("\n".join([f"drawn from {number}", *drawn.stalls()]))
        pace.merge(drawn)
        number += 1
    say(pace.report())
    assert minutes < TELLING_MINUTES or not pace.stalls()
