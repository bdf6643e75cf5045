"""Writing a memo: when it is told, what is never overwritten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.memo import MemoSheet
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.memo_editor import MemoEditor


@pytest.fixture
def editor(qtbot: QtBot, panel_appearance: Appearance) -> MemoEditor:
    made = MemoEditor(panel_appearance)
    qtbot.addWidget(made)
    made.resize(260, 60)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_a_pause_tells_what_was_typed_once(qtbot: QtBot, editor: MemoEditor) -> None:
    told: list[str] = []
    editor.settled.connect(told.append)
    with qtbot.waitSignal(editor.settled):
        qtbot.keyClicks(editor, "a fear")
    editor.flush()
    assert told == ["a fear"]


def test_esc_keeps_the_words_and_leaves(qtbot: QtBot, editor: MemoEditor) -> None:
    qtbot.keyClicks(editor, "kept")
    with qtbot.waitSignal(editor.settled) as told, qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert told.args == ["kept"]


def test_hiding_the_window_keeps_the_words(qtbot: QtBot, editor: MemoEditor) -> None:
    qtbot.keyClicks(editor, "kept")
    with qtbot.waitSignal(editor.settled) as told:
        editor.hide()
    assert told.args == ["kept"]


def test_news_do_not_overwrite_what_is_being_typed(qtbot: QtBot, editor: MemoEditor) -> None:
    editor.take_up("before")
    qtbot.keyClicks(editor, "mine ")
    editor.show_text("somebody else's")
    assert editor.toPlainText() == "mine before"


def test_what_came_while_one_typed_is_kept_above_it(qtbot: QtBot, editor: MemoEditor) -> None:
    qtbot.keyClicks(editor, "mine")
    editor.show_text("somebody else's")
    with qtbot.waitSignals([editor.settled, editor.joined]):
        editor.flush()
    qtbot.keyClicks(editor, ", too")
    assert editor.toPlainText() == "somebody else's\n\nmine, too"
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "mine"


def test_what_came_is_joined_once(qtbot: QtBot, editor: MemoEditor) -> None:
    told: list[str] = []
    editor.settled.connect(told.append)
    qtbot.keyClicks(editor, "mine")
    editor.show_text("somebody else's")
    editor.flush()
    qtbot.keyClicks(editor, "!")
    editor.flush()
    assert told == ["somebody else's\n\nmine", "somebody else's\n\nmine!"]


def test_the_same_words_from_elsewhere_are_not_doubled(qtbot: QtBot, editor: MemoEditor) -> None:
    qtbot.keyClicks(editor, "mine")
    editor.show_text("mine")
    with qtbot.assertNotEmitted(editor.joined):
        editor.flush()
    assert editor.toPlainText() == "mine"


def test_the_cursor_stays_when_the_project_trimmed_the_text(qtbot: QtBot, editor: MemoEditor) -> None:
    qtbot.keyClicks(editor, "a fear ")
    editor.flush()
    editor.show_text("a fear")
    qtbot.keyClicks(editor, "of it")
    assert editor.toPlainText() == "a fear of it"


def test_undo_elsewhere_is_shown(editor: MemoEditor) -> None:
    editor.take_up("second")
    editor.show_text("first")
    assert editor.toPlainText() == "first"


def test_taking_up_another_text_tells_nothing(qtbot: QtBot, editor: MemoEditor) -> None:
    with qtbot.assertNotEmitted(editor.settled):
        editor.take_up("other")
        editor.flush()


def test_it_grows_with_the_text(editor: MemoEditor) -> None:
    low = editor.height()
    editor.take_up("\n".join("line" for _ in range(6)))
    assert editor.height() > low


def test_no_bar_stands_beside_words_that_fit(qtbot: QtBot, editor: MemoEditor, panel_appearance: Appearance) -> None:
    for scale in (100, 125, 150, 200):
        panel_appearance.set_interface(scale, "row")
        editor.resize(260, editor.height())
        editor.take_up("Deliveries and spare parts that dry up, where nothing that runs is stopped on purpose.")
        qtbot.wait(0)
        assert editor.verticalScrollBar().maximum() == 0, scale


def test_the_dialog_gives_the_text_when_it_is_kept(qtbot: QtBot, panel_appearance: Appearance) -> None:
    dialog = MemoSheet("Memo on Firm", lambda: "before")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.set_text("after")
    with qtbot.waitSignal(dialog.written) as written:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == ["after"]
