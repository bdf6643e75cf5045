"""The program's mark: three lines of text with two brackets in the margin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap


def logo_pixmap(paper: QColor, lines: QColor, brackets: tuple[QColor, QColor], *, pixels: int = 48) -> QPixmap:
    """The program's mark: three lines of text with two brackets in the margin."""
    ratio = 3.0
    pixmap = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / 48, pixels / 48)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawRoundedRect(QRectF(0, 0, 48, 48), 10, 10)
    pen = QPen(lines, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for y, right in ((15, 26.5), (24, 24), (33, 26.5)):
        painter.drawLine(QPointF(10.5, y), QPointF(right, y))
    for colour, x, top, bottom in ((brackets[0], 33.5, 12, 26), (brackets[1], 38.5, 22, 36)):
        pen.setColor(colour)
        painter.setPen(pen)
        path = QPainterPath(QPointF(x - 4, top))
        path.lineTo(x, top)
        path.lineTo(x, bottom)
        path.lineTo(x - 4, bottom)
        painter.drawPath(path)
    painter.end()
    return pixmap
