"""The overview ruler shows where codings and hits are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
TEXT = "\n".join("A row about boats." if number % 2 else "A longer row. " * 40 for number in range(100))


def ticks(pane: ReadingPane, colour: QColor) -> list[int]:
    image = pane.view.ruler.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return [y for y in range(image.height()) if any(image.pixelColor(x, y) == colour for x in range(image.width()))]


def test_a_tick_stands_where_its_coding_is_in_view(show: Show, marking: Marking, qtbot: QtBot) -> None:
    start = TEXT.index("boats", 20_000)
    pane = show(TEXT, [marking("a", start, start + 5)])
    qtbot.waitUntil(lambda: bool(ticks(pane, QColor("#3B6BFF"))))
    found = ticks(pane, QColor("#3B6BFF"))
    pane.bring_into_view(Span(start, start + 5))
    box = pane.view.ruler.box()
    assert box.top() - 1 <= found[0] <= box.bottom() + 1


def test_many_codings_on_one_place_stay_within_the_ruler(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking(f"m{index}", 100, 100 + index, index % 3) for index in range(1, 60)])
    qtbot.waitUntil(lambda: bool(ticks(pane, QColor("#3B6BFF"))))
    assert len(ticks(pane, QColor("#3B6BFF"))) < 20


def test_hits_are_shown_and_taken_away(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    warn = pane._appearance.colour("warn")
    pane.show_hits([Span(9000, 9010)], 0)
    qtbot.waitUntil(lambda: bool(ticks(pane, warn)))
    pane.show_hits([], None)
    qtbot.waitUntil(lambda: not ticks(pane, warn))


def test_a_press_beside_the_box_brings_it_there(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    qtbot.mouseClick(pane.view.ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 300))
    assert abs(pane.view.ruler.box().center().y() - 300) < 3
