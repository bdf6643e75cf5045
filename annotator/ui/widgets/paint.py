"""Strokes that the painted widgets share: hairlines, rounded boxes, focus rings, elided text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.grid import Grid
from annotator.ui.theme.tokens import size, tokens


def radius(name: str) -> float:
    """A corner radius of the design in pixels: `radius("control")`."""
    return float(tokens()["radius"][name])


def paint_box(painter: QPainter, rect: QRectF, fill: QColor | None, border: QColor | None, corner: float) -> None:
    """A rounded box with a border of one pixel that lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid = Grid.of(painter)
    thick = grid.thickness(1.0) if border is not None else 0.0
    painter.setPen(QPen(border, thick) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = thick / 2
    painter.drawRoundedRect(grid.snapped(rect).adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.restore()


def paint_focus_ring(painter: QPainter, rect: QRectF, appearance: Appearance, corner: float) -> None:
    """The accent ring of the keyboard focus, inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid = Grid.of(painter)
    thick = grid.thickness(size("focus_ring"))
    painter.setPen(QPen(appearance.colour("accent"), thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = thick / 2
    painter.drawRoundedRect(grid.snapped(rect).adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.restore()


def paint_hairline(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """A horizontal line one pixel thick whose top edge is at `y`; equally thick everywhere at fractions of scaling."""
    grid = Grid.of(painter)
    painter.fillRect(QRectF(left, grid.y(y), right - left, grid.thickness(1.0)), colour)


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """One line of text, vertically centred, elided where it is too long. Returns the width it took."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, elided, rect.width() + 0.5)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(rect.left(), baseline), shown)
    painter.restore()
    return metrics.horizontalAdvance(shown)


def paint_text_right(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor) -> float:
    """One line of text that ends at the right edge. Returns the width it took."""
    width = QFontMetricsF(font).horizontalAdvance(text)
    paint_text(painter, QRectF(rect.right() - width, rect.top(), width + 1, rect.height()), text, font, colour)
    return width
