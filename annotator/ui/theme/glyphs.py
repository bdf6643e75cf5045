"""Painting a family's glyph and a code's line sample."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from annotator.ui.theme.grid import Grid
from annotator.ui.theme.looks import CodeLook


def shape_path(look: CodeLook, rect: QRectF) -> QPainterPath:
    """The outline of the look's glyph inside `rect`."""
    path = QPainterPath()
    c = rect.center()
    if look.shape == "circle":
        path.addEllipse(rect)
    elif look.shape == "square":
        path.addRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    elif look.shape == "diamond":
        corners = [
            QPointF(c.x(), rect.top()),
            QPointF(rect.right(), c.y()),
            QPointF(c.x(), rect.bottom()),
            QPointF(rect.left(), c.y()),
        ]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    else:
        path.addPolygon(QPolygonF([QPointF(c.x(), rect.top()), rect.bottomRight(), rect.bottomLeft()]))
        path.closeSubpath()
    return path


def paint_glyph(painter: QPainter, rect: QRectF, look: CodeLook) -> None:
    """The family's glyph, filled as the look says."""
    colour = QColor(look.colour)
    path = shape_path(look, rect.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.fill == "solid":
        painter.fillPath(path, QBrush(colour))
    else:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if look.fill == "half":
            painter.setClipRect(QRectF(rect.left(), rect.center().y(), rect.width(), rect.height()))
            painter.fillPath(path, QBrush(colour))
        elif look.fill == "dot":
            r = rect.width() * 0.16
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(
                rect.center() + QPointF(0, rect.height() * 0.1 if look.shape == "triangle" else 0), r, r
            )
    painter.restore()


def pattern_pen(look: CodeLook, width: float | None = None) -> QPen:
    """A pen in the code's colour and line pattern. Dash lengths are in pixels, Qt wants them in pen widths."""
    thickness = look.pen if width is None else width
    pen = QPen(QColor(look.colour), thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.dash:
        pen.setDashPattern([dash / thickness for dash in look.dash])
    return pen


def fitted(pen: QPen, dpr: float) -> QPen:
    """The pen, as thick as the nearest whole number of device pixels: lines of one width look so everywhere."""
    device = pen.widthF() * dpr
    if device == floor(device):
        return pen
    made = QPen(pen)
    made.setWidthF(max(1, floor(device + 0.5)) / dpr)
    if pen.style() is Qt.PenStyle.CustomDashLine:
        made.setDashPattern([length * pen.widthF() / made.widthF() for length in pen.dashPattern()])
    return made


def paint_sample(painter: QPainter, rect: QRectF, look: CodeLook) -> None:
    """A short line in the code's pattern, centred in `rect`."""
    grid = Grid.of(painter)
    pen = fitted(pattern_pen(look), grid.dpr)
    painter.save()
    painter.setPen(pen)
    y = grid.middle_y(rect.center().y(), pen.widthF())
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    painter.restore()
