"""Lines of codes on screens of whole and of fractional scaling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.ui.theme.glyphs import fitted, paint_sample, pattern_pen
from annotator.ui.theme.grid import Grid
from annotator.ui.theme.looks import CodeLook

SOLID = CodeLook("A", "A", "#B40743", 0.15, 0.26, "circle", "solid", (), is_family=False)
DOTTED = CodeLook("A", "A", "#B40743", 0.15, 0.26, "circle", "solid", (2, 2.6), is_family=False)
SCALES = [1.0, 1.25, 1.5, 1.75, 2.0]


@pytest.mark.parametrize(("dpr", "device"), [(1.0, 2), (1.25, 3), (1.5, 3), (1.75, 4), (2.0, 4)])
def test_a_line_takes_whole_device_pixels(dpr: float, device: int) -> None:
    pen = fitted(pattern_pen(SOLID), dpr)
    assert round(pen.widthF() * dpr, 6) == device
    top = Grid(dpr).middle_y(10.3, pen.widthF()) - pen.widthF() / 2
    assert round(top * dpr, 6) == round(top * dpr)


@pytest.mark.parametrize("dpr", SCALES)
def test_dashes_keep_their_length(dpr: float) -> None:
    pen = fitted(pattern_pen(DOTTED), dpr)
    assert [round(length * pen.widthF(), 3) for length in pen.dashPattern()] == [2, 2.6]


@pytest.mark.parametrize("dpr", SCALES)
def test_samples_in_all_rows_are_crisp_and_of_one_thickness(qapp: object, dpr: float) -> None:
    image = QImage(round(40 * dpr), round(300 * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for row in range(10):
        painter.save()
        painter.translate(0, 28.0 * row)
        paint_sample(painter, QRectF(4, 12, 16, 4), SOLID)
        painter.restore()
    painter.end()
    column = [image.pixelColor(round(10 * dpr), y).name().upper() for y in range(image.height())]
    assert set(column) == {"#FFFFFF", "#B40743"}
    assert column.count("#B40743") == 10 * round(fitted(pattern_pen(SOLID), dpr).widthF() * dpr)
