"""A code's name as a heading: glyph, name, line sample."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.widgets.paint import paint_text

GLYPH = 10
GAP = 11
SAMPLE = 23


class CodeTitle(QWidget):
    """One line; the name gives way where there is no room."""

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, size_name: str = "lead", height: int = 28
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._size_name = size_name
        self._height = height
        self._look = UNKNOWN
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_look(self, look: CodeLook) -> None:
        self._look = look
        self.setAccessibleName(look.name)
        self.setToolTip(look.path)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self._appearance.ui_font(self._size_name, 600)).horizontalAdvance(self._look.name)
        sample = 0 if self._look.is_family else SAMPLE + 8
        return QSize(GLYPH + GAP + round(text) + 1 + sample, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        box = QRectF(self.rect())
        middle = box.center().y()
        paint_glyph(painter, QRectF(0, round(middle - GLYPH / 2), GLYPH, GLYPH), self._look)
        sample = 0 if self._look.is_family else SAMPLE + 8
        room = box.adjusted(GLYPH + GAP, 0, -sample, 0)
        font = self._appearance.ui_font(self._size_name, 600)
        width = paint_text(painter, room, self._look.name, font, self._appearance.colour("ink"))
        if sample:
            paint_sample(painter, QRectF(room.left() + width + 8, round(middle) - 2, SAMPLE, 4), self._look)
        painter.end()
