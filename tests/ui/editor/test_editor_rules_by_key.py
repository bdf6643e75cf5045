"""Lists of rules by keys: nothing typed is lost on the way through them, and the keyboard stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.editor.mode import EditorMode
from annotator.ui.widgets.memo_editor import MemoEditor
from annotator.workspace.workspace import Workspace

KEY = Qt.Key


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def active(qtbot: QtBot, editor: EditorMode) -> EditorMode:
    editor.window().activateWindow()
    qtbot.waitUntil(lambda: editor.window().isActiveWindow())
    editor.tree.choose("switch")
    return editor


def test_tab_leaves_a_rule_without_meeting_what_would_remove_it(active: EditorMode, panel_workspace: Workspace) -> None:
    rules = active.form.include
    before = panel_workspace.codebook.code("switch").include
    rules._add.click()
    QTest.keyClicks(focused(), "A router that is off")
    QTest.keyClick(focused(), KEY.Key_Tab)
    QTest.keyClick(focused(), KEY.Key_Tab)
    QTest.keyClick(focused(), KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(focused(), KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(focused(), " now")
    rules.flush()
    assert panel_workspace.codebook.code("switch").include == (*before, "A router that is off now")


def test_undo_in_a_list_leaves_the_keyboard_in_it(qtbot: QtBot, active: EditorMode, panel_workspace: Workspace) -> None:
    rules = active.form.include
    rules._add.click()
    QTest.keyClicks(focused(), "One more")
    QTest.keyClick(focused(), KEY.Key_Return)
    QTest.keyClicks(focused(), "And another")
    rules.flush()
    for _ in range(2):
        panel_workspace.undo("ada")
        qtbot.waitUntil(lambda: not active._again.isActive())
        assert rules.isAncestorOf(focused())


def test_the_hint_of_an_empty_field_is_whole(qtbot: QtBot, editor: EditorMode) -> None:
    editor.tree.choose("spying")
    unit: MemoEditor = editor.form.unit
    assert unit.placeholderText()
    unit.take_up("")
    unit.setFixedWidth(600)
    qtbot.waitUntil(lambda: unit.width() == 600)
    one_line = unit.height()
    unit.setFixedWidth(180)
    qtbot.waitUntil(lambda: unit.height() > one_line)
    unit.take_up("A word")
    assert unit.height() == one_line
