"""A project that can only be read: everything that changes it rests and says why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from annotator.model.span import Span
from annotator.ui.action_table import WINDOW_ACTIONS
from annotator.ui.actions import Act
from annotator.ui.resting import CHANGING
from annotator.ui.whose import only_to_read
from tests.windows import Opener, make_study, named, press, run

LEAVING = {
    Act.QUIT,
    Act.CLOSE,
    Act.LOG_FOLDER,
    Act.SHOW_BACKUPS,
    Act.NEW,
    Act.SAMPLE,
    Act.FULL_SCREEN,
    Act.BACKUP,
    Act.RESTORE,
}
"""Actions that leave the project, write elsewhere or show another program."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


@pytest.fixture
def window(open_window: Opener, project: Path) -> Any:
    """As if the system refused to write the file, which it does not refuse to an administrator."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.store.project_file._may_write", lambda _path: False)
        window = open_window(project)
    assert window.screen_of_project.desk.workspace.read_only
    return window


def close_what_is_open() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog | QFileDialog | QMenu) and widget.isVisible():
            widget.close()
    for widget in QApplication.topLevelWidgets():
        for dialog in widget.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()


def test_the_memo_key_says_why_selected_words_get_none(qtbot: Any, window: Any) -> None:
    panes = window.screen_of_project.code.panes
    window.screen_of_project.code.show_document(named(window, "harbour").id)
    panes.reading.take_keyboard()
    panes.reading.select(Span(0, 5))
    press(qtbot, window, Qt.Key.Key_M)
    assert window.messages.text == only_to_read()
    assert panes.reading.selected_span() == Span(0, 5)
    assert not panes.popover.isVisible()
    panes.reading.clear_selection()
    press(qtbot, window, Qt.Key.Key_M)
    assert panes.inspector._subject.memo.hasFocus()
    assert panes.inspector._subject.memo.isReadOnly()


def test_enter_on_a_code_says_why_selected_words_do_not_get_it(qtbot: Any, window: Any) -> None:
    panes, workspace = window.screen_of_project.code.panes, window.screen_of_project.desk.workspace
    before = workspace.count()
    panes.reading.select(Span(0, 5))
    panes.codebook.focus_tree()
    press(qtbot, window, Qt.Key.Key_Home)
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.messages.text == only_to_read()
    assert workspace.count() == before


def test_no_action_raises_or_changes_the_file(qtbot: Any, window: Any, project: Path) -> None:
    before = project.read_bytes()
    window.screen_of_project.code.open_place(named(window, "harbour").id, 30, 36)
    for mode in (Act.MODE_CODE, Act.MODE_CODEBOOK, Act.MODE_REVIEW):
        for row in WINDOW_ACTIONS:
            if row.act in LEAVING:
                continue
            window.actions_by_act.trigger(mode)
            window.screen_of_project.code.panes.reading.select(Span(0, 5))
            window.actions_by_act.trigger(row.act)
            QApplication.processEvents()
            close_what_is_open()
    assert project.read_bytes() == before
    assert not window.screen_of_project.desk.workspace.pending


def test_what_changes_the_project_is_disabled_and_says_why(window: Any) -> None:
    actions = window.actions_by_act
    for act in CHANGING & {row.act for row in WINDOW_ACTIONS}:
        assert not actions[act].isEnabled()
        assert actions[act].toolTip() == only_to_read()
        window.messages.clear()
        actions.trigger(act)
        assert window.messages.text == only_to_read()


def test_a_key_of_the_text_says_why(qtbot: Any, window: Any) -> None:
    window.screen_of_project.code.take_keyboard()
    press(qtbot, window, Qt.Key.Key_1)
    assert window.messages.text == only_to_read()


def test_keys_of_lists_change_nothing_and_say_why(qtbot: Any, window: Any, project: Path) -> None:
    before = project.read_bytes()
    screen = window.screen_of_project
    window.actions_by_act.trigger(Act.MODE_CODEBOOK)
    editor = screen._editor
    for view in (screen.code.panes.documents._list, screen.code.panes.codebook._tree, editor.tree.tree):
        view.setCurrentIndex(view.model().index(0, 0))
    editor.tree.focus_tree()
    for key in (Qt.Key.Key_N, Qt.Key.Key_F2, Qt.Key.Key_K, Qt.Key.Key_Delete):
        window.messages.clear()
        press(qtbot, window, key)
        assert window.messages.text == only_to_read()
    assert project.read_bytes() == before


def test_merging_splitting_and_freezing_rest(window: Any) -> None:
    window.actions_by_act.trigger(Act.MODE_CODEBOOK)
    editor = window.screen_of_project._editor
    for button in (editor.head._merge, editor.head._split, editor.side.draft.freeze):
        assert (button.isEnabled(), button.toolTip()) == (False, only_to_read())
    assert editor.sheets.ask_merge("firm") is None
    assert window.messages.text == only_to_read()


def test_no_cell_of_the_variables_opens_for_typing(qtbot: Any, window: Any) -> None:
    window.actions_by_act.trigger(Act.VARIABLES)
    page = window.screen_of_project.variables.page
    page.columns.add("author")
    page.take_keyboard()
    window.messages.clear()
    for key in (Qt.Key.Key_K, Qt.Key.Key_F2):
        press(qtbot, window, key)
        assert window.messages.text == only_to_read()
        assert page.table.state() != page.table.State.EditingState
        window.messages.clear()


def test_the_palette_lists_what_rests_with_the_reason(window: Any) -> None:
    run(window, Act.PALETTE)
    QTest.keyClicks(window.focusWidget(), ">")
    entries = {entry.id: entry for entry in window.screen_of_project.palette_acts.palette.found()}
    assert entries[Act.FREEZE_CODEBOOK].rule == only_to_read()
    assert entries[Act.EXPORT].rule != only_to_read()


def test_the_next_project_can_be_worked_on(window: Any, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    window.close_project()
    window.open_project(make_study(other))
    assert window.actions_by_act[Act.FREEZE_CODEBOOK].isEnabled()
    assert window.actions_by_act[Act.FREEZE_CODEBOOK].toolTip() != only_to_read()
