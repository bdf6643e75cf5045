"""Icons as Qt wants them, drawn in any colour and sharp on any screen."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from annotator.ui.icons.paths import PATHS, IconName

GRID: Final = 16
RATIOS: Final = (1.0, 1.25, 1.5, 2.0, 3.0)


def icon_pixmap(name: IconName, colour: QColor, *, pixels: int = GRID, ratio: float = 1.0) -> QPixmap:
    """The icon `pixels` wide in device-independent pixels, for a screen of that pixel ratio."""
    key = f"icon {name} {colour.name(QColor.NameFormat.HexArgb)} {pixels} {ratio}"
    known = QPixmap()
    if QPixmapCache.find(key, known):  # every change of theme or size asks for all of them again
        return known
    pixmap = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(0, 0, pixels, pixels))
    painter.end()
    QPixmapCache.insert(key, pixmap)
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


@cache
def _renderer(name: IconName, colour: str) -> QSvgRenderer:
    markup = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}" fill="none" stroke="{colour}" '
        f'stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="{PATHS[name]}"/></svg>'
    )
    return QSvgRenderer(QByteArray(markup.encode("ascii")))
