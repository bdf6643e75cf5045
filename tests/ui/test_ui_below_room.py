"""The panes under the text in a low window with large type: rows of buttons stay whole, two lines of text stay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.ui.below_room import LEAST_LIST, LEAST_TEXT, BelowRoom
from tests.windows import Opener, make_study


def splitter_with(pane: QWidget, height: int, qtbot: Any) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical)
    qtbot.addWidget(splitter)
    text = QWidget(splitter)
    text.setMinimumSize(100, 400)
    splitter.addWidget(text)
    splitter.addWidget(pane)
    BelowRoom(splitter, text, (pane,))
    splitter.resize(300, height)
    splitter.show()
    return splitter


def pane_of(height: int) -> QWidget:
    pane = QWidget()
    row = QWidget()
    row.setFixedHeight(height)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    return pane


def test_a_pane_takes_its_rows_and_a_list_from_a_text_that_would_be_taller(qtbot: Any) -> None:
    pane = pane_of(120)
    splitter_with(pane, 300, qtbot)
    qtbot.waitUntil(lambda: pane.height() >= 120 + LEAST_LIST)


def test_two_lines_of_text_stay_whatever_a_pane_wants(qtbot: Any) -> None:
    pane = pane_of(100)
    splitter = splitter_with(pane, 220, qtbot)
    qtbot.waitUntil(lambda: pane.minimumHeight() == 220 - LEAST_TEXT - splitter.handleWidth())
    qtbot.waitUntil(lambda: splitter.sizes()[0] == LEAST_TEXT)


def test_with_large_type_in_a_low_window_a_pane_takes_the_strips_place(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    window.resize(880, 600)
    window.screen_of_project.desk.settings.change(text_scale=150)
    panes = window.screen_of_project.code.panes
    assert not panes.strip.isHidden()
    panes.search.show()
    assert panes.strip.isHidden()
    panes.search.hide()
    assert not panes.strip.isHidden()
