"""The codebook folded to glyphs and keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QToolTip
from pytestqt.qtbot import QtBot

from annotator.ui.codebook.rail import ROW, CodebookRail
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.icon_button import IconButton
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace


@pytest.fixture
def rail(
    qtbot: QtBot, panel_workspace: Workspace, panel_news: NewsBridge, panel_appearance: Appearance
) -> Iterator[CodebookRail]:
    made = CodebookRail(panel_workspace, panel_news, panel_appearance)
    qtbot.addWidget(made)
    made.resize(48, 500)
    made.show()
    yield made
    QToolTip.hideText()


def list_of(rail: CodebookRail) -> QListView:
    found = rail.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def test_it_has_the_codes_that_take_codings_with_a_line_between_families(rail: CodebookRail) -> None:
    assert [(row.code.id, row.begins) for row in rail.rows] == [
        ("firm", False),
        ("state", False),
        ("threat", True),
        ("switch", False),
        ("spying", False),
    ]
    assert rail.rows[3].spoken == "Threat / Kill switch (4)"


def test_a_click_on_a_glyph_or_its_key_chooses_the_code(qtbot: QtBot, rail: CodebookRail) -> None:
    chosen: list[str] = []
    rail.code_chosen.connect(chosen.append)
    for x in (12, 36):
        QTest.mouseClick(list_of(rail).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 3 * ROW + 10))
    assert chosen == ["switch", "switch"]


def test_by_keyboard_the_name_is_shown_and_enter_chooses(qtbot: QtBot, rail: CodebookRail) -> None:
    chosen: list[str] = []
    rail.code_chosen.connect(chosen.append)
    rail.activateWindow()
    rail.setFocus()
    qtbot.waitUntil(lambda: list_of(rail).hasFocus())
    QTest.keyClick(list_of(rail), Qt.Key.Key_Down)
    assert QToolTip.text() == "Actor / State body (2)"
    QTest.keyClick(list_of(rail), Qt.Key.Key_Return)
    assert chosen == ["state"]


def test_the_pointer_shows_the_name(qtbot: QtBot, rail: CodebookRail) -> None:
    list_of(rail).entered.emit(list_of(rail).model().index(0, 0))
    assert QToolTip.text() == "Actor / Firm (1)"


def test_it_follows_the_codebook(rail: CodebookRail, panel_workspace: Workspace) -> None:
    panel_workspace.apply(acts.retire_code(panel_workspace.codebook.code("spying")))
    panel_workspace.apply(acts.add_code(panel_workspace.codebook, "Sabotage", parent="threat")[1])
    assert [row.code.name for row in rail.rows] == ["Firm", "State body", "Threat", "Kill switch", "Sabotage"]


def test_it_catches_up_when_it_is_shown_again(rail: CodebookRail, panel_workspace: Workspace) -> None:
    rail.hide()
    panel_workspace.apply(acts.retire_code(panel_workspace.codebook.code("spying")))
    rail.show()
    assert "Espionage" not in [row.code.name for row in rail.rows]


def test_the_whole_codebook_is_asked_for_by_its_button(rail: CodebookRail, qtbot: QtBot) -> None:
    button = rail.findChild(IconButton)
    assert isinstance(button, IconButton)
    with qtbot.waitSignal(rail.panel_asked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
