"""The strokes of the forest plot: scale, targets, intervals and their marks."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.ui.review.figures import Axis, Standing
from annotator.ui.review.forest_rows import ForestRow
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.grid import Grid

INSET = 16
"""From the edges of the plot's column to the ends of its scale."""
CAP = 4
TARGET, BAR = 1.4, 1.6
"""Pixels of the lines of targets and of intervals."""
TOKENS = {Standing.BELOW: "danger", Standing.UNCLEAR: "ink", Standing.REACHED: "ok", Standing.PLAIN: "ink"}


def x_of(axis: Axis, value: float, box: QRectF) -> float:
    """Where a value stands in the plot's column."""
    return box.left() + INSET + axis.place(value) * (box.width() - 2 * INSET)


def paint_scale(painter: QPainter, box: QRectF, axis: Axis, appearance: Appearance, *, has_target: bool) -> None:
    """The upright lines that run through all rows."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    grid = Grid.of(painter)
    thin = grid.thickness(1.0)
    for value in axis.ticks:
        left = grid.x(x_of(axis, value, box) - thin / 2)
        painter.fillRect(QRectF(left, box.top(), thin, box.height()), appearance.colour("line"))
    if has_target:
        thick = grid.thickness(TARGET)
        dotted = QPen(appearance.colour("accent"), thick)
        dotted.setCapStyle(Qt.PenCapStyle.FlatCap)
        dotted.setDashPattern([1.5, 2.0])
        dotted.setDashOffset(box.top() / thick)
        solid = QPen(appearance.colour("accent"), thick)
        for value, is_target in axis.lines:
            painter.setPen(solid if is_target else dotted)
            x = grid.middle_x(x_of(axis, value, box), thick)
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
    painter.restore()


def paint_interval(painter: QPainter, box: QRectF, row: ForestRow, axis: Axis, appearance: Appearance) -> None:
    """A row's bar and mark; an end beyond the scale has no cap."""
    if row.value is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = appearance.colour(TOKENS[row.standing])
    grid = Grid.of(painter)
    thick = grid.thickness(BAR)
    y = grid.middle_y(box.center().y(), thick)
    if row.low is not None and row.high is not None:
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        left, right = x_of(axis, row.low, box), x_of(axis, row.high, box)
        painter.drawLine(QLineF(left, y, right, y))
        for x, value in ((left, row.low), (right, row.high)):
            if axis.low <= value <= axis.high:
                painter.drawLine(QLineF(x, y - CAP, x, y + CAP))
    paint_mark(painter, QPointF(x_of(axis, row.value, box), y), row.standing, colour, appearance.colour("paper"))
    painter.restore()


def paint_mark(painter: QPainter, centre: QPointF, standing: Standing, colour: QColor, ground: QColor) -> None:
    """A diamond below the target, a ring where it is unclear, a disc where it is reached."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if standing is Standing.UNCLEAR:
        painter.setPen(QPen(colour, 2))
        painter.setBrush(ground)
        painter.drawEllipse(centre, 4.0, 4.0)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if standing is Standing.BELOW:
        corners = [QPointF(0, -5.5), QPointF(5.5, 0), QPointF(0, 5.5), QPointF(-5.5, 0)]
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    else:
        radius = 5.0 if standing is Standing.REACHED else 3.5
        painter.drawEllipse(centre, radius, radius)
