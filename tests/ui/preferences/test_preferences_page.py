"""The settings page in the real window: everything on it does something at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox

from annotator.ui.actions import Act
from annotator.ui.dialogs.coders import SwitchCoder
from annotator.ui.dialogs.shortcuts import ShortcutSheet
from annotator.ui.preferences.key_editor import KeyEditor
from annotator.ui.settings import Settings
from annotator.ui.widgets.path_label import PathLabel
from tests.windows import Opener, dialog_of, make_study, press, run

NOT_ON_THE_PAGE = {
    *("left_dock", "inspector", "left_width", "right_width", "documents_height", "width", "height", "maximised"),
    *("folder", "source_folder", "folded", "recent", "own_keys"),
}
"""Remembered, not chosen; keys have an editor of their own."""
BLINK = 1000


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


@pytest.fixture
def window(qtbot: Any, open_window: Opener, project: Path) -> Iterator[Any]:
    QApplication.setCursorFlashTime(BLINK)
    shown = open_window(project)
    run(shown, Act.SETTINGS)
    yield shown
    shown._frame.settings.change(reduce_motion=False, patterns_always=False)  # both hold for the whole program


def choose(page: Any, title: str, words: str) -> None:
    box = page.editor(title)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_every_setting_that_is_chosen_stands_on_the_page(window: Any) -> None:
    page, settings = window.preferring.page, window._frame.settings
    changed: set[str] = set()
    settings.changed.connect(changed.update)
    for title in page.shown_titles():
        editor = page.editor(title)
        if isinstance(editor, QCheckBox):
            editor.setChecked(not editor.isChecked())
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex((editor.currentIndex() + 1) % editor.count())
            editor.activated.emit(editor.currentIndex())
        elif isinstance(editor, QLineEdit):
            editor.clear()
            QTest.keyClicks(editor, "zoe new")
        elif hasattr(editor, "stepUp"):
            editor.stepUp() if editor.value() < editor.maximum() else editor.stepDown()
    assert changed == {field.name for field in fields(Settings)} - NOT_ON_THE_PAGE


def test_escape_goes_back_to_the_text(qtbot: Any, window: Any) -> None:
    assert not window.screen_of_project.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.screen_of_project.isVisible()
    assert window.preferring.page is None
    assert window.screen_of_project.code.panes.reading.isAncestorOf(QApplication.focusWidget())


def test_escape_first_empties_the_search(qtbot: Any, window: Any) -> None:
    QTest.keyClicks(QApplication.focusWidget(), "line spa")
    assert window.preferring.page.shown_titles() == ("Line spacing",)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.preferring.page is not None
    assert "Theme" in window.preferring.page.shown_titles()


def test_the_search_finds_sections_purposes_and_choices(window: Any) -> None:
    page = window.preferring.page
    page.show_matching("agreement")
    assert page.shown_titles()[-4:] == ("Target", "What counts as the same", "Resamples", "Seed")
    page.show_matching("blink")
    assert page.shown_titles() == ("Reduce motion",)
    page.show_matching("compact")
    assert page.shown_titles() == ("Rows",)
    page.show_matching("zebra")
    assert page.shown_titles() == ()


def test_the_search_finds_actions_and_their_keys(window: Any) -> None:
    page = window.preferring.page
    keys = page.findChild(KeyEditor)
    page.show_matching("backlight")
    assert keys.isVisible()
    assert keys.shown() == (Act.BACKLIGHT,)
    page.show_matching("zebra")
    assert not keys.isVisible()
    page.show_matching("shortcuts")
    assert keys.isVisible()
    assert len(keys.shown()) > 100
    page.show_matching("")
    assert len(keys.shown()) > 100


def test_the_page_opens_without_a_project_too(qtbot: Any, open_window: Opener) -> None:
    window = open_window()
    press(qtbot, window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = window.preferring.page
    page.editor("Name").setText("")
    QTest.keyClicks(page.editor("Name"), "Ben Moss")
    assert page.editor("Initials").text() == "BM"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.welcome._name.text() == "Ben Moss"


def test_the_project_rests_while_settings_are_shown(window: Any) -> None:
    actions = window.actions_by_act
    assert not any(actions[act].isEnabled() for act in (Act.FIND, Act.MODE_REVIEW, Act.CLOSE, Act.MEMO))
    assert actions[Act.NEW].isEnabled()
    window.preferring.close()
    assert all(actions[act].isEnabled() for act in (Act.FIND, Act.MODE_REVIEW, Act.CLOSE, Act.MEMO))


def test_what_the_page_offers_for_the_project_is_done_in_the_project(window: Any) -> None:
    words = window.actions_by_act[Act.SWITCH_CODER].text()
    button = next(one for one in window.preferring.page.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.screen_of_project.isVisible()
    assert dialog_of(window, SwitchCoder)


def test_another_project_closes_the_page(window: Any, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    window.open_project(make_study(tmp_path / "other"))
    assert window.preferring.page is None
    assert window.screen_of_project.isVisible()
    assert window.actions_by_act[Act.CLOSE].isEnabled()


def test_the_text_follows_its_settings_at_once(window: Any) -> None:
    page, reading = window.preferring.page, window.screen_of_project.code.panes.reading
    size = page.editor("Size")
    assert isinstance(size, QSpinBox)
    size.setValue(22)
    choose(page, "Line spacing", "Wide")
    choose(page, "Numbers beside the text", "Nothing")
    choose(page, "Face", "Inter")
    look = reading.look
    assert (look.size, look.spacing, look.gutter, look.family) == (22, "wide", "nothing", "Inter")


def test_the_window_follows_the_look_at_once(window: Any) -> None:
    page, appearance = window.preferring.page, window._frame.appearance
    choose(page, "Theme", "High contrast, dark")
    assert appearance.theme.name == "contrast_dark"
    assert window.actions_by_act[Act.THEME_CONTRAST_DARK].isChecked()
    choose(page, "Rows", "Compact")
    assert appearance.row == 24
    choose(page, "Size of the interface", "150 %")
    assert (appearance.row, appearance.ui_font().pixelSize()) == (36, 20)


def test_motion_stops_and_comes_back(window: Any) -> None:
    box = window.preferring.page.editor("Reduce motion")
    assert QApplication.cursorFlashTime() == BLINK
    box.setChecked(True)
    assert QApplication.cursorFlashTime() == 0
    box.setChecked(False)
    assert QApplication.cursorFlashTime() == BLINK


def test_a_key_given_elsewhere_is_shown_everywhere(window: Any) -> None:
    settings, actions = window._frame.settings, window.actions_by_act
    settings.change(own_keys=("undo=Ctrl+U", "palette=F7"))
    assert actions[Act.UNDO].shortcut().toString() == "Ctrl+U"
    assert actions.key(Act.PALETTE) == "F7"
    window.preferring.close()
    assert "(F7)" in window.screen_of_project._top._field.toolTip()
    window.show_keys()
    sheet = dialog_of(window, ShortcutSheet)
    sheet.show_matching("take back last change")
    assert [row.keys for row in sheet.shown()] == [("Ctrl+U",)]


def test_single_keys_can_be_off(qtbot: Any, window: Any) -> None:
    window.preferring.page.editor("Single keys").setChecked(False)
    assert window.actions_by_act[Act.CODE_1].shortcuts() == []
    assert window.actions_by_act[Act.NEXT_CODING].shortcuts() == []
    assert window.actions_by_act[Act.POPOVER].shortcuts() != []


def test_the_open_projects_file_is_told(window: Any, project: Path) -> None:
    label = next(one for one in window.preferring.page.findChildren(PathLabel) if one.path == str(project))
    assert label.width() > label.fontMetrics().horizontalAdvance(project.name)
    assert label.text().endswith(".annot")
