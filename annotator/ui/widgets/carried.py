"""What is carried while dragging: a small card beside the pointer, which leaves the place it would land on in sight."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QDrag, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.paint import paint_box, paint_text, radius

BESIDE = QPoint(-16, -12)
"""The card's hot spot: outside it, so that it hangs to the right of the pointer and below."""
WIDEST = 220.0
PAD = 10.0
TALL = 26.0
MARK = 16.0


def carry(
    view: QAbstractItemView,
    words: str,
    appearance: Appearance,
    actions: Qt.DropAction,
    mark: Callable[[QPainter, QRectF], None] | None = None,
) -> None:
    """Drag the selected rows of a view under a card with these words, and a mark before them; back when let go."""
    drag = QDrag(view)
    drag.setMimeData(view.model().mimeData(view.selectedIndexes()))
    drag.setPixmap(card(words, appearance, view.devicePixelRatioF(), mark))
    drag.setHotSpot(BESIDE)
    wanted = view.defaultDropAction()
    drag.exec(actions, wanted if wanted & actions else Qt.DropAction.CopyAction)


def card(
    words: str, appearance: Appearance, ratio: float, mark: Callable[[QPainter, QRectF], None] | None = None
) -> QPixmap:
    """The picture of it, for a screen with so many dots to a pixel. The mark is given the square it may fill."""
    font = appearance.ui_font()
    metrics = QFontMetricsF(font)
    height = max(TALL, metrics.height() + 8)
    before = PAD + (MARK + 6 if mark is not None else 0.0)
    width = min(WIDEST, math.ceil(before + metrics.horizontalAdvance(words) + PAD + 1))
    picture = QPixmap((QSizeF(width, height) * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    box = QRectF(0, 0, width, height)
    paint_box(painter, box, appearance.colour("surface"), appearance.colour("accent"), radius("control"))
    if mark is not None:
        mark(painter, QRectF(PAD, (height - MARK) / 2, MARK, MARK))
    paint_text(painter, box.adjusted(before, 0, -PAD, 0), words, font, appearance.colour("ink"))
    painter.end()
    return picture
