"""The history panel, in the real window, by keys."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.change import Change, Put
from annotator.model.codes import Weight
from annotator.model.records import Coder
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.ui.actions import Act
from annotator.ui.history.jump import WAITING_MS, Jump, JumpResult
from annotator.ui.history.model import HERE_ROLE
from annotator.ui.history.words import when_words
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import decide
from annotator.workspace.hits import code_hits
from tests.windows import BOOK, Opener, make_study, named, press, run


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Any:
    return open_window(make_study(tmp_path))


def code(window: Any, name: str, start: int, end: int) -> None:
    workspace = window.screen_of_project.desk.workspace
    document, coder = named(window, "island"), workspace.find_coder(name)
    workspace.apply(acts.code(document, Span(start, end), BOOK.code("cable"), coder))


def panel_of(window: Any) -> Any:
    return window.screen_of_project.history.panel


def open_history(window: Any) -> Any:
    run(window, Act.HISTORY)
    return panel_of(window)


def rows(panel: Any, count: int) -> list[str]:
    """Who did what, with > for the point reached and - for what was taken back."""
    found = []
    for row in range(count):
        index = panel.feed.model.index(row)
        act = panel.feed.model.act_at(index)
        sign = ">" if index.data(HERE_ROLE) else "-" if act.is_undone else " "
        who = (act.coder or "") and panel.feed._saying.who(act)
        found.append(f"{sign}{who}: {act.label}")
    return found


def choose(qtbot: Any, panel: Any, row: int) -> None:
    panel.list.setCurrentIndex(panel.feed.model.index(row))
    before = panel.foot_words
    qtbot.waitUntil(lambda: not panel._look_soon.isActive() and (panel.foot_words != "" or before != ""))


def count(window: Any) -> int:
    return int(window.screen_of_project.desk.workspace.count())


def test_a_jump_back_and_forward_goes_over_the_coders_own_acts(qtbot: Any, window: Any) -> None:
    for start in (0, 3, 6):
        code(window, "Ada Kowalska", start, start + 2)
    code(window, "Ben Moss", 9, 12)
    code(window, "Ada Kowalska", 20, 25)
    window.screen_of_project.desk.viewing.show_coders(None)
    panel = open_history(window)
    assert rows(panel, 5) == [
        ">You: Code passage",
        " Ben Moss: Code passage",
        " You: Code passage",
        " You: Code passage",
        " You: Code passage",
    ]
    qtbot.waitUntil(lambda: panel.feed.model.act_at(panel.feed.model.index(0)).number < 100)
    choose(qtbot, panel, 3)
    assert panel.foot_words == "Enter takes back 2 acts of yours. 1 act of others after it stays."
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.is_jumping)
    assert rows(panel, 5) == [
        "-You: Code passage",
        " Ben Moss: Code passage",
        "-You: Code passage",
        ">You: Code passage",
        " You: Code passage",
    ]
    assert count(window) == 3 + 3
    assert window.messages.text == "2 acts taken back."
    choose(qtbot, panel, 1)
    assert panel.foot_words == "Enter does 1 act of yours again."
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.is_jumping)
    choose(qtbot, panel, 0)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.is_jumping)
    assert rows(panel, 1) == [">You: Code passage"]
    assert count(window) == 3 + 5
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.screen_of_project.code.panes.reading.isAncestorOf(QApplication.focusWidget())


def test_a_jump_waits_for_what_is_being_saved_without_keeping_the_processor_busy(qtbot: Any, window: Any) -> None:
    desk = window.screen_of_project.desk
    workspace, ada = desk.workspace, desk.viewing.coder
    elsewhere = sqlite3.connect(workspace.path, isolation_level=None)
    elsewhere.execute("BEGIN EXCLUSIVE")
    code(window, "Ada Kowalska", 0, 2)
    ended: list[JumpResult] = []
    jump = Jump(workspace, desk.news, ada, 0, window)
    jump.ended.connect(ended.append)
    with qtbot.waitSignal(jump.progressed):
        jump.start()
    assert (jump._tick.interval(), workspace.pending) == (WAITING_MS, 1)
    elsewhere.close()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended[0].problem is None
    assert ended[0].undone == 2


def test_it_works_after_a_restart(qtbot: Any, window: Any, open_window: Opener, tmp_path: Path) -> None:
    for start in (0, 3, 6):
        code(window, "Ada Kowalska", start, start + 2)
    window.close()
    again = open_window(tmp_path / "study.annot")
    panel = open_history(again)
    last = panel.feed.model.rowCount() - 1
    assert panel.feed.model.act_at(panel.feed.model.index(last)).number == 1
    choose(qtbot, panel, last)
    assert panel.foot_words.startswith("Enter takes back 4 acts of yours. 2 acts of others")
    press(qtbot, again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.is_jumping)
    assert count(again) == 2


def test_what_no_longer_fits_stays_and_is_said(qtbot: Any, window: Any) -> None:
    workspace = window.screen_of_project.desk.workspace
    code(window, "Ada Kowalska", 0, 2)
    code(window, "Ada Kowalska", 3, 5)
    first = next(coding for coding in workspace.codings_of(named(window, "island").id) if coding.start == 0)
    ben = workspace.find_coder("Ben Moss").id
    workspace.apply(Change("Edit memo", (Put(first, type(first)(**{**_fields(first), "memo": "mine"})),), ben))
    panel = open_history(window)
    qtbot.waitUntil(lambda: workspace.pending == 0)
    choose(qtbot, panel, 3)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.is_jumping)
    assert "1 act taken back." in window.messages.text
    assert "1 act stayed, because what they changed was changed again since" in window.messages.text
    assert window.messages.is_problem


def _fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__slots__}


def test_something_new_cuts_off_what_was_taken_back(qtbot: Any, window: Any) -> None:
    code(window, "Ada Kowalska", 0, 2)
    run(window, Act.UNDO)
    code(window, "Ada Kowalska", 3, 5)
    panel = open_history(window)
    choose(qtbot, panel, 1)
    assert "something new was done since" in panel.foot_words
    press(qtbot, window, Qt.Key.Key_Return)
    assert not panel.is_jumping


def test_the_list_follows_what_is_done_while_it_is_open(qtbot: Any, window: Any) -> None:
    panel = open_history(window)
    code(window, "Ada Kowalska", 0, 2)
    assert rows(panel, 1) == [">You: Code passage"]
    run(window, Act.UNDO)
    assert rows(panel, 1) == ["-You: Code passage"]
    run(window, Act.REDO)
    assert rows(panel, 1) == [">You: Code passage"]


def test_a_filter_finds_who_what_and_where(qtbot: Any, window: Any) -> None:
    code(window, "Ada Kowalska", 0, 2)
    window.screen_of_project.desk.viewing.show_coders(None)
    panel = open_history(window)
    QTest.keyClick(panel.list, Qt.Key.Key_Slash)
    QTest.keyClicks(QApplication.focusWidget(), "ben harbour")
    qtbot.waitUntil(lambda: panel.feed.model.rowCount() == 2)
    assert rows(panel, 2) == [" Ben Moss: Code passage"] * 2
    window.screen_of_project.desk.viewing.show_coders(frozenset({window.screen_of_project.desk.viewing.coder}))
    qtbot.waitUntil(panel._nothing.isVisible)
    panel.filter_by("nothing of the kind")
    qtbot.waitUntil(lambda: "nothing of the kind" in panel._nothing.text())
    assert panel._nothing.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.feed.model.rowCount() > 3)
    assert panel.isVisible()


def test_a_blind_coder_learns_only_that_another_worked(qtbot: Any, window: Any) -> None:
    code(window, "Ben Moss", 0, 2)
    panel = open_history(window)
    index = panel.feed.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Work of another coder, ")
    assert "island" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.screen_of_project.desk.viewing.show_coders(None)
    spoken = panel.feed.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Code passage: Cable, ")
    assert spoken.endswith("Ben Moss, island")


def test_a_blind_coder_is_not_told_how_many_codings_came_with_an_import(window: Any) -> None:
    workspace = window.screen_of_project.desk.workspace
    ben, document = workspace.find_coder("Ben Moss"), named(window, "island")
    made = [acts.code(document, Span(start, start + 1), BOOK.code("cable"), ben) for start in range(3)]
    cleo = Put(None, Coder("cleo", "Cleo Park", "CP"))
    puts = (cleo, *(put for change in made for put in change.puts))
    workspace.apply(Change(worded("Import codings"), puts, None))
    panel = open_history(window)
    assert "3 codings" not in panel.feed.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    window.screen_of_project.desk.viewing.show_coders(None)
    assert "3 codings" in panel.feed.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_times_are_said_as_people_say_them() -> None:
    now = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
    assert when_words("2026-11-22T14:02:30Z", now) == "14:02"
    assert when_words("2026-11-21T23:59:00Z", now) == "yesterday, 23:59"
    assert when_words("2026-11-16T09:05:00Z", now) == "Mon 16 Nov, 09:05"
    assert when_words("2025-11-16T09:05:00Z", now) == "16 Nov 2025, 09:05"
    assert when_words("some day", now) == "some day"


def test_several_codings_are_counted_in_plain_words(window: Any) -> None:
    workspace = window.screen_of_project.desk.workspace
    places = [(named(window, "island"), span) for span in (Span(0, 2), Span(3, 9))]
    workspace.apply(code_hits(places, BOOK.code("cable"), workspace.find_coder("Ada Kowalska"), "an"))
    panel = open_history(window)
    assert panel.feed._saying.details(panel.feed.model.acts[0]) == "You · island (2 codings)"


def test_no_more_is_said_of_a_decision_on_an_edit_than_its_code(window: Any) -> None:
    workspace = window.screen_of_project.desk.workspace
    workspace.apply(decide(workspace, "cable", Weight.WORDING, "Typing error.", coder=None))
    panel = open_history(window)
    act = panel.feed.model.acts[0]
    assert panel.feed._saying.what(act) == "Decide on edit: Cable"
    assert panel.feed._saying.details(act) == ""


def test_the_keyboard_stays_in_the_panel_after_its_button_was_pressed(qtbot: Any, window: Any) -> None:
    for start in (0, 3):
        code(window, "Ada Kowalska", start, start + 2)
    panel = open_history(window)
    qtbot.waitUntil(lambda: panel.feed.model.act_at(panel.feed.model.index(0)).number < 100)
    choose(qtbot, panel, 1)
    before = count(window)
    panel._go.setFocus()
    panel._go.click()
    qtbot.waitUntil(lambda: not panel.is_jumping and not panel._go.isEnabled())
    assert count(window) == before - 1
    assert panel.list.hasFocus()
