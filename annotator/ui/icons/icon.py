"""Icons as Qt wants them, drawn in any colour and sharp on any screen."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.ui.icons.paths import PATHS, IconName
from annotator.ui.theme.tokens import tokens

GRID: Final = 16
RATIOS: Final = (1.0, 1.25, 1.5, 2.0, 3.0)


def icon_pixmap(name: IconName, colour: QColor, *, pixels: int = GRID, ratio: float = 1.0) -> QPixmap:
    """The icon `pixels` wide in device-independent pixels, for a screen of that pixel ratio."""
    pixmap = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


def paint_icon(painter: QPainter, name: IconName, colour: QColor, rect: QRectF) -> None:
    """Paint the icon into `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour.name()).render(painter, rect)
    painter.restore()


def icon(name: IconName, colour: QColor, *, checked: QColor | None = None, disabled: QColor | None = None) -> QIcon:
    """The icon in a colour, with other colours for its checked and its disabled state."""
    made = QIcon()
    screen = QGuiApplication.primaryScreen()
    ratios = {*RATIOS, screen.devicePixelRatio() if screen else 1.0}
    for ratio in sorted(ratios):
        made.addPixmap(icon_pixmap(name, colour, ratio=ratio), QIcon.Mode.Normal, QIcon.State.Off)
        if checked is not None:
            made.addPixmap(icon_pixmap(name, checked, ratio=ratio), QIcon.Mode.Normal, QIcon.State.On)
        if disabled is not None:
            made.addPixmap(icon_pixmap(name, disabled, ratio=ratio), QIcon.Mode.Disabled, QIcon.State.Off)
    return made


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


def logo_icon() -> QIcon:
    """The program's mark for title bars and task lists: the same in both themes."""
    palette = tokens()["code_palette"]
    light = tokens()["themes"]["light"]
    brackets = QColor(palette[1]["dark"]), QColor(palette[2]["dark"])
    return QIcon(logo_pixmap(QColor(light["ink"]), QColor(light["paper"]), brackets, pixels=64))


@cache
def _renderer(name: IconName, colour: str) -> QSvgRenderer:
    markup = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}" fill="none" stroke="{colour}" '
        f'stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="{PATHS[name]}"/></svg>'
    )
    return QSvgRenderer(QByteArray(markup.encode("ascii")))
