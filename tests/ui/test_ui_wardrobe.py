"""Everything that shows wears the style sheet in force, and each part of the window puts it on once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStackedWidget, QWidget

from annotator.ui.actions import Act
from annotator.ui.corpus.value_sheet import ValueSheet
from annotator.ui.main_window import MainWindow
from annotator.ui.project_screen import ProjectScreen
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.wardrobe import Wardrobe, While, wardrobe_in, wear
from annotator.ui.widgets.memo_editor import MemoEditor
from annotator.ui.widgets.search_field import SearchField
from tests.windows import Opener, make_study, run

FRAMES = (MainWindow, ProjectScreen, QStackedWidget)
"""They show nothing of their own but the window's colour."""


def wearers_of(widget: QWidget | None) -> list[QWidget]:
    """Who wears a sheet among a widget and those around it."""
    found = []
    while widget is not None:
        if widget.styleSheet():
            found.append(widget)
        widget = widget.parentWidget()
    return found


def shown() -> list[QWidget]:
    return [one for one in QApplication.allWidgets() if one.isVisible() and type(one) not in FRAMES]


@pytest.fixture
def appearance() -> Appearance:
    found = Appearance()
    wardrobe_in(found).hang("QLabel { color: red; }")
    return found


PLACES: dict[str, Callable[[Any], object]] = {
    "code": lambda window: run(window, Act.MODE_CODE),
    "codebook": lambda window: run(window, Act.MODE_CODEBOOK),
    "review": lambda window: run(window, Act.MODE_REVIEW),
    "variables": lambda window: run(window, Act.VARIABLES),
    "history": lambda window: run(window, Act.HISTORY),
    "palette": lambda window: run(window, Act.PALETTE),
    "settings": lambda window: run(window, Act.SETTINGS),
    "keys": lambda window: run(window, Act.KEYS),
    "about": lambda window: run(window, Act.ABOUT),
    "export": lambda window: run(window, Act.EXPORT),
    "menus": lambda window: window.open_menus(),
    "a message": lambda window: window.messages.hint("Saved again."),
}


@pytest.mark.parametrize("place", PLACES)
def test_whatever_shows_wears_the_sheet_in_force_once(open_window: Opener, tmp_path: Path, place: str) -> None:
    window = open_window(make_study(tmp_path))
    PLACES[place](window)
    run(window, Act.THEME_DARK)
    PLACES[place](window)
    QApplication.processEvents()
    wardrobe = window._frame.appearance.findChild(Wardrobe)
    assert shown()
    assert not [one for one in shown() if len(wearers_of(one)) != 1]
    assert {wearers_of(one)[0].styleSheet() for one in shown()} == {wardrobe.sheet}


def test_the_first_page_wears_the_sheet_in_force(open_window: Opener) -> None:
    window = open_window()
    run(window, Act.THEME_DARK)
    assert {len(wearers_of(one)) for one in shown()} == {1}
    assert not [one for one in QApplication.allWidgets() if isinstance(one, QMenu) and not wearers_of(one)]


def test_what_is_hidden_puts_a_new_sheet_on_when_it_next_shows(qtbot: Any, appearance: Appearance) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    label = QLabel("words", widget)
    wear(widget, appearance)
    widget.show()
    widget.hide()
    wardrobe_in(appearance).hang("QLabel { color: blue; }")
    assert label.palette().windowText().color().name() == "#ff0000"
    widget.show()
    assert label.palette().windowText().color().name() == "#0000ff"


def test_of_several_sheets_meanwhile_only_the_last_is_put_on(qtbot: Any, appearance: Appearance) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    wear(widget, appearance)
    for colour in ("blue", "green", "red"):
        wardrobe_in(appearance).hang(f"QLabel {{ color: {colour}; }}")
    widget.show()
    assert widget.styleSheet() == "QLabel { color: red; }"


def test_a_hidden_one_that_follows_dresses_what_belongs_to_it(qtbot: Any, appearance: Appearance) -> None:
    foyer = QWidget()
    qtbot.addWidget(foyer)
    wear(foyer, appearance, While.HIDDEN_FOLLOW)
    menu = QMenu(foyer)
    wardrobe_in(appearance).hang("QMenu { color: blue; }")
    assert wearers_of(menu) == [foyer]
    assert foyer.styleSheet() == "QMenu { color: blue; }"


def test_the_list_of_a_field_that_completes_wears_what_the_field_wears(qtbot: Any, appearance: Appearance) -> None:
    foyer = QWidget()
    qtbot.addWidget(foyer)
    wear(foyer, appearance)
    sheet = ValueSheet(2, {"place": ["Lagos", "Lima"]}, foyer)
    completer = sheet._value.completer()
    assert completer is not None
    assert wearers_of(completer.popup()) == [foyer]


def test_hints_of_fields_have_one_size_and_colour_whatever_was_set_before(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    run(window, Act.MODE_CODEBOOK)
    run(window, Act.MODE_CODE)
    settings, appearance = window._frame.settings, window._frame.appearance
    for scale, theme in ((200, Act.THEME_DARK), (100, Act.THEME_LIGHT)):
        settings.change(text_scale=scale)
        run(window, theme)
    run(window, Act.MODE_CODEBOOK)
    memos = [one for one in window.findChildren(MemoEditor) if type(one) is MemoEditor]
    assert {one.viewport().font().pixelSize() for one in memos} == {appearance.ui_font("base").pixelSize()}
    fields = [one for one in window.findChildren(SearchField) if one.isVisible()]
    hints = {one.palette().placeholderText().color().name() for one in fields}
    assert hints == {appearance.colour("ink3").name()}
