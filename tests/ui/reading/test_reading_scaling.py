"""Lines and fills at 125 and 150 %: between device pixels wherever the view stands in its window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.reading.brush import Brush
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_margin import paint_margin
from annotator.ui.reading.paint_text import paint_column
from annotator.ui.theme.grid import Grid
from tests.ui.reading.conftest import Shows

TEXT = "The firm sells radios and masts to whoever asks, in harbours and far from them, and waits.\n"
SIZE = (876, 200)
PLACES = [0.0, 0.3, 0.7, 11.4]


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("at", PLACES)
def test_edges_and_lines_lie_between_device_pixels(dpr: float, at: float) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    painter.translate(at, at)
    grid = Grid.of(painter)
    for value in (0.0, 3.5, 10.2, 33.3):
        middle, width = grid.middle_x(value, grid.thickness(2)), grid.thickness(2)
        for edge in (grid.x(value), grid.y(value), middle - width / 2, middle + width / 2):
            device = (edge + at) * dpr
            assert device == pytest.approx(round(device), abs=1e-6)
        assert abs(grid.x(value) - value) <= 0.5 / dpr + 1e-9
    painter.end()


@pytest.mark.parametrize("dpr", [1.25, 1.5])
@pytest.mark.parametrize("at", PLACES)
def test_brackets_and_fills_have_no_blurred_edge(
    dpr: float, at: float, show: Shows, marking: Callable[..., Mark]
) -> None:
    pane = show(TEXT, [marking("a", 4, 22), marking("b", 22, 40, 0)], size=SIZE)
    page, view = pane.view.page, pane.view
    image = QImage(round(900 * dpr), round(220 * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    paper = page.appearance.colour("paper")
    image.fill(paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at, at)
    brush = Brush(painter, page, view.faces, Grid.of(painter))
    blocks = view.blocks_in(0, SIZE[1])
    paint_column(brush, blocks, QRectF(0, 0, *SIZE))
    paint_margin(brush, blocks, QRectF(0, 0, *SIZE))
    painter.end()
    ink = brush.faces.inks.of(page.table.get("a").look)  # type: ignore[union-attr]
    bracket = page.decoration(0).brackets[0]
    row = round((bracket.top + bracket.bottom) / 2 * dpr + at * dpr)
    lane = round((page.measures.lane(0) + at) * dpr)
    across = {image.pixelColor(x, row).lightnessF() for x in range(lane - 8, lane + 9)}
    pure = paper.lightnessF(), ink.colour.lightnessF()
    assert all(min(abs(shade - one) for one in pure) < 0.02 for shade in across)
    assert max(across) - min(across) > 0.2
    first, second = page.decoration(0).fills[:2]
    seam, high = round((page.measures.left + first.right + at) * dpr), round((first.bottom - 2 + at) * dpr)
    beside = {QColor(image.pixel(x, high)).name() for x in range(seam - 2, seam + 3)}
    assert second.left == first.right
    assert len(beside) == 1
