"""A code is split without the keyboard: a double click sends a passage to the other code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.model.records import Coding
from annotator.ui.editor.split_sheet import Sorting, SortingView, SplitPassage
from annotator.ui.theme.appearance import Appearance

WHEN = "2026-01-05T10:00:00Z"


def passage(number: int) -> SplitPassage:
    coding = Coding(f"c{number}", "d", number, number + 1, "firm", "ada", WHEN, WHEN)
    return SplitPassage(coding, f"words {number}", "post 1")


def test_a_double_click_sends_a_passage_there_and_back(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    sorting = Sorting("Firm", [passage(0), passage(1)], room)
    view = SortingView(sorting, Appearance(), room)
    view.resize(700, 300)
    room.show()
    at = view.visualRect(sorting.index(1, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [coding.id for coding in sorting.leaving] == ["c1"]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not sorting.leaving
