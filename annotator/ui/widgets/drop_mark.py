"""Where something dragged over a list would land: a line between two rows, or a ring round the row it would go into."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.widgets.paint import radius

KNOB = 3.0
AIR = 4.0


def paint_drop_line(view: QWidget, left: float, y: float, appearance: Appearance) -> None:
    """A line with a knob before it: what is dragged would stand there. `left` says on which level."""
    painter, stroke = _painter(view, appearance), float(size("focus_ring"))
    y = min(max(y, KNOB + stroke / 2), view.height() - KNOB - stroke / 2)
    start = left + 2 * KNOB
    painter.drawEllipse(QPointF(left + KNOB, y), KNOB, KNOB)
    painter.drawLine(QPointF(start, y), QPointF(view.width() - AIR, y))
    painter.end()


def paint_drop_ring(view: QWidget, row: QRect, appearance: Appearance) -> None:
    """A ring round a row: what is dragged would go below it."""
    painter = _painter(view, appearance)
    tint = appearance.colour("accent")
    tint.setAlphaF(0.1)
    painter.setBrush(tint)
    painter.drawRoundedRect(QRectF(row).adjusted(3, 1, -3, -1), radius("key"), radius("key"))
    painter.end()


def _painter(view: QWidget, appearance: Appearance) -> QPainter:
    painter = QPainter(view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(appearance.colour("accent"), size("focus_ring")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return painter
