"""Changing keys by pressing them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Act
from annotator.ui.preferences.key_editor import KeyEditor
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.ini")


@pytest.fixture
def editor(qtbot: Any, settings: SettingsFile) -> KeyEditor:
    made = KeyEditor(settings, Appearance())
    qtbot.addWidget(made)
    made.resize(720, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made._list.setFocus()
    return made


def press(key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def test_a_free_key_is_taken_at_once(editor: KeyEditor, settings: SettingsFile) -> None:
    editor.choose(Act.MEMO)
    press(Key.Key_Return)
    press(Key.Key_F7)
    assert editor.keymap.given(Act.MEMO) == ("F7",)
    assert settings.now.own_keys == ("memo=F7",)
    assert QApplication.focusWidget() is editor._list


def test_shift_enter_adds_a_key(editor: KeyEditor) -> None:
    editor.choose(Act.MEMO)
    press(Key.Key_Return, Held.ShiftModifier)
    press(Key.Key_Y)
    assert editor.keymap.given(Act.MEMO) == ("M", "Y")


def test_a_taken_key_asks_first_and_nothing_is_changed_by_leaving_it(editor: KeyEditor) -> None:
    editor.choose(Act.MEMO)
    press(Key.Key_Return)
    press(Key.Key_A)
    assert "A is the key of “Last code again”" in editor.said
    assert editor.keymap.own == {}
    press(Key.Key_Escape)
    assert editor.keymap.own == {}
    assert QApplication.focusWidget() is editor._list


def test_a_taken_key_can_be_taken_over(editor: KeyEditor) -> None:
    editor.choose(Act.MEMO)
    press(Key.Key_Return)
    press(Key.Key_A)
    press(Key.Key_Return)
    assert (editor.keymap.given(Act.MEMO), editor.keymap.given(Act.AGAIN)) == (("A",), ())


@pytest.mark.parametrize(
    ("act", "key", "held", "why"),
    [
        (Act.MEMO, Key.Key_M, Held.ControlModifier, "belongs to the system"),
        (Act.MEMO, Key.Key_Tab, Held.NoModifier, "belongs to the system"),
        (Act.MEMO, Key.Key_Left, Held.ShiftModifier, "belongs to the system"),
        (Act.MEMO, Key.Key_K, Held.AltModifier, "belongs to the system"),
        (Act.EXPORT, Key.Key_E, Held.NoModifier, "only act in the reading view"),
    ],
)
def test_keys_that_cannot_be_given_are_refused_with_the_reason(
    editor: KeyEditor, act: Act, key: Qt.Key, held: Qt.KeyboardModifier, why: str
) -> None:
    editor.choose(act)
    press(Key.Key_Return)
    press(key, held)
    assert why in editor.said
    assert editor.keymap.own == {}
    press(Key.Key_F8)
    assert editor.keymap.given(act) == ("F8",)


def test_a_sign_that_needs_shift_is_the_sign(editor: KeyEditor) -> None:
    editor.choose(Act.MEMO)
    press(Key.Key_Return)
    focused = QApplication.focusWidget()
    QTest.keyEvent(QTest.KeyAction.Click, focused, "*", Held.ShiftModifier)
    assert editor.keymap.given(Act.MEMO) == ("*",)


def test_delete_takes_the_key_away_and_buttons_bring_it_back(editor: KeyEditor, settings: SettingsFile) -> None:
    editor.choose(Act.MEMO)
    press(Key.Key_Delete)
    editor.choose(Act.AGAIN)
    press(Key.Key_Delete)
    assert settings.now.own_keys == ("again=", "memo=")
    editor._reset.click()
    assert settings.now.own_keys == ("memo=",)
    editor._reset_all.click()
    assert settings.now.own_keys == ()
    assert not editor._reset_all.isEnabled()


def test_the_search_finds_by_name_and_by_key(editor: KeyEditor) -> None:
    QTest.keyClicks(editor._search, "ctrl+k")
    assert editor.shown() == (Act.PALETTE,)
    assert editor.current() is Act.PALETTE
    editor._search.clear()
    QTest.keyClicks(editor._search, "backlight")
    assert editor.shown() == (Act.BACKLIGHT,)


def test_the_keyboard_goes_from_the_search_to_what_it_found(editor: KeyEditor) -> None:
    editor._search.setFocus()
    QTest.keyClicks(editor._search, "backlight")
    QTest.keyClick(editor._search, Qt.Key.Key_Down)
    assert editor.focusWidget() is editor._list
    assert editor.current() is Act.BACKLIGHT


def test_keys_that_are_off_are_struck_out(editor: KeyEditor, settings: SettingsFile) -> None:
    settings.change(single_keys=False)
    assert editor._items[Act.MEMO].font(2).strikeOut()
    assert not editor._items[Act.PALETTE].font(2).strikeOut()
