"""Looking again at codings in the real window: by keys, beside the text, undoable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.actions import Act
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests.projects import freeze, make_project, planned
from tests.windows import agree

Open = Callable[..., Any]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three codings by Ada and one by Ben of a code whose definition was changed and frozen."""
    path = tmp_path / "study.annot"
    with make_project(path) as workspace:
        for start, end in ((4, 12), (21, 26), (100, 110)):
            workspace.commit(planned(workspace, start, end))
        workspace.commit(planned(workspace, 4, 12, coder="Ben"))
        freeze(workspace, "1.2.0")
        firm = workspace.codebook.code("firm")
        workspace.commit(acts.edit_code(firm, replace(firm, definition="Who sells radios."), workspace.codebook))
        freeze(workspace, "2.0.0")
    return path


def press(pane: Any, key: Qt.Key) -> None:
    QTest.keyClick(pane._view, key)


def test_the_status_bar_counts_ones_own_and_opens_the_list(qtbot: QtBot, open_window: Open, project: Path) -> None:
    screen = open_window(project, name="Ada").screen_of_project
    assert "3 to re-check" in screen.status.texts()
    screen.status._rechecks.click()
    pane = screen.code.panes.rechecking
    assert pane.isVisible()
    assert pane.progress == "0 of 3"
    assert pane._card.isVisible()
    assert "firm" in screen.desk.workspace.coding(pane.current).code


def test_each_coding_is_kept_replaced_or_removed_by_a_key_and_undo_brings_it_back(
    qtbot: QtBot, open_window: Open, project: Path
) -> None:
    screen = open_window(project, name="Ada").screen_of_project
    workspace, pane = screen.desk.workspace, screen.code.panes.rechecking
    screen.recheck.open()
    qtbot.waitUntil(pane._view.hasFocus)
    first = pane.current
    press(pane, Qt.Key.Key_Return)
    assert workspace.coding(first).checked
    assert (pane.progress, pane._view.hasFocus()) == ("1 of 3", True)
    second = pane.current
    press(pane, Qt.Key.Key_R)
    popover = screen.code.panes.popover
    qtbot.waitUntil(popover.isVisible)
    QTest.keyClicks(QApplication.focusWidget(), "Person")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(pane._view.hasFocus)
    assert workspace.coding(second).code == "person"
    assert pane.progress == "2 of 3"
    third = pane.current
    press(pane, Qt.Key.Key_Delete)
    assert workspace.coding(third) is None
    assert pane.progress == "3 of 3"
    assert not any("re-check" in text for text in screen.status.texts())
    for done in ("2 of 3", "1 of 3", "0 of 3"):
        screen.undo.undo()
        qtbot.waitUntil(lambda done=done: pane.progress == done)  # type: ignore[misc]
    assert "3 to re-check" in screen.status.texts()


def test_j_and_k_move_and_the_text_follows(qtbot: QtBot, open_window: Open, project: Path) -> None:
    screen = open_window(project, name="Ada").screen_of_project
    pane, reading = screen.code.panes.rechecking, screen.code.panes.reading
    screen.recheck.open()
    qtbot.waitUntil(pane._view.hasFocus)
    first = pane.current
    assert reading.focused_mark() == first
    press(pane, Qt.Key.Key_J)
    assert pane.current != first
    assert reading.focused_mark() == pane.current
    assert pane._view.hasFocus()
    press(pane, Qt.Key.Key_K)
    press(pane, Qt.Key.Key_K)
    assert pane.current == first
    press(pane, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not pane._view.hasFocus())
    screen.recheck.open()
    qtbot.waitUntil(pane._view.hasFocus)
    press(pane, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_where_no_rule_changed_the_list_says_so(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    make_project(tmp_path / "plain.annot").close()
    screen = open_window(tmp_path / "plain.annot", name="Ada").screen_of_project
    screen.recheck.open()
    pane = screen.code.panes.rechecking
    assert "no rule changed" in pane._empty.text()
    assert not pane._view.isVisible()
    press(pane, Qt.Key.Key_Return)


def test_freezing_in_the_window_starts_the_list(qtbot: QtBot, open_window: Open, project: Path) -> None:
    screen = open_window(project, name="Ben").screen_of_project
    assert "1 to re-check" in screen.status.texts()
    screen.recheck.open()
    press(screen.code.panes.rechecking, Qt.Key.Key_Return)
    screen.desk.actions[Act.FREEZE_CODEBOOK].trigger()
    editor = screen._editor
    editor._bench.edit("firm", lambda code: replace(code, definition="Who rents radios."))
    qtbot.waitUntil(lambda: "1 coding becomes" in editor.side.draft.effect_words)
    sheet = editor.sheets.ask_freeze(editor.side.draft.effect_words)
    assert sheet.number.text() == "3.0.0"
    agree(sheet)
    qtbot.waitUntil(lambda: "1 to re-check" in screen.status.texts())


def test_typing_leads_to_a_code_and_a_letter_that_is_a_key_goes_on_with_it(
    qtbot: QtBot, open_window: Open, project: Path
) -> None:
    with Workspace.open(project) as workspace:
        workspace.commit(planned(workspace, 40, 44, code="person"))
        person = workspace.codebook.code("person")
        workspace.commit(acts.edit_code(person, replace(person, definition="One human."), workspace.codebook))
        freeze(workspace, "3.0.0")
    screen = open_window(project, name="Ada").screen_of_project
    pane, workspace = screen.code.panes.rechecking, screen.desk.workspace
    screen.recheck.open()
    qtbot.waitUntil(pane._view.hasFocus)
    assert workspace.coding(pane.current).code == "firm"
    QTest.keyClicks(pane._view, "per")
    assert workspace.coding(pane.current).code == "person"
    assert not screen.code.panes.popover.isVisible()
    assert workspace.coding(pane.current).end == 44
