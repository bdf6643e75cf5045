from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.widgets.flow_row import GAP, FlowRow


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    yield page
    page.close()


def buttons(*names: str) -> list[QPushButton]:
    made = [QPushButton(name) for name in names]
    for button in made:
        button.setFixedWidth(100)
    return made


def put(page: QWidget, row: FlowRow, width: int) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(row)
    page.resize(width, 300)
    page.show()


def test_what_has_no_room_goes_on_in_the_next_line(qtbot: QtBot, page: QWidget) -> None:
    first, second, third = buttons("one", "two", "three")
    row = FlowRow(first, second, third)
    put(page, row, 400)
    assert row.lines == 1
    assert [button.x() for button in (first, second, third)] == [0, 100 + GAP, 200 + 2 * GAP]
    low = row.height()
    page.resize(230, 300)
    qtbot.waitUntil(lambda: row.lines == 2 and row.height() > low)
    assert (third.x(), second.y(), third.y() > first.y()) == (0, first.y(), True)
    page.resize(400, 300)
    qtbot.waitUntil(lambda: row.height() == low)


def test_what_is_pushed_keeps_to_the_right_in_every_line(page: QWidget, qtbot: QtBot) -> None:
    first, second, third = buttons("one", "two", "three")
    row = FlowRow(first)
    row.push(second, third)
    put(page, row, 500)
    assert (first.x(), third.geometry().right() + 1) == (0, 500)
    page.resize(220, 300)
    qtbot.waitUntil(lambda: row.lines == 2)
    assert (second.geometry().right() + 1, third.geometry().right() + 1) == (220, 220)


def test_a_field_takes_the_room_that_is_left_up_to_its_most(page: QWidget, qtbot: QtBot) -> None:
    field, (button,) = QLineEdit(), buttons("go")
    row = FlowRow(field)
    row.push(button)
    put(page, row, 500)
    assert field.width() == 500 - 100 - GAP
    field.setMaximumWidth(200)
    qtbot.waitUntil(lambda: field.width() == 200)
    assert button.geometry().right() + 1 == 500


def test_hidden_widgets_take_no_room(page: QWidget, qtbot: QtBot) -> None:
    first, second, third = buttons("one", "two", "three")
    row = FlowRow(first, second, third)
    put(page, row, 230)
    assert row.lines == 2
    second.hide()
    qtbot.waitUntil(lambda: row.lines == 1)
    qtbot.waitUntil(lambda: third.x() == 100 + GAP)


def test_from_right_to_left_the_first_stands_at_the_right(page: QWidget) -> None:
    first, second = buttons("one", "two")
    row = FlowRow(first, second)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    put(page, row, 400)
    assert first.geometry().right() + 1 == 400
    assert second.geometry().right() < first.x()
