"""A code that often lies on the same passage: its line, its name, a bar and the number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.theme.looks import CodeLook
from annotator.ui.widgets.paint import paint_text, paint_text_right

HEIGHT, MARK, NAME, BAR, NUMBER = 24, 16, 24, 80, 34
THICKNESS = 5


class CompanionRow(QWidget):
    """`share` is the length of the bar, from 0 to 1."""

    def __init__(self, look: CodeLook, number: int, share: float, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._number, self._share = look, number, share
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{look.path}, {grouped(number)}")
        self.setToolTip(look.path)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, colour = QRectF(self.rect()), self._appearance.colour
        middle = box.center().y()
        if self._look.is_family:
            paint_glyph(painter, QRectF(box.left() + 3, middle - 5, 10, 10), self._look)
        else:
            paint_sample(painter, QRectF(box.left(), round(middle) - 2, MARK, 4), self._look)
        font, figures = self._appearance.ui_font("base"), self._appearance.figure_font("base")
        paint_text_right(painter, box, grouped(self._number), figures, colour("ink2"))
        track = QRectF(box.right() - NUMBER - BAR, round(middle - THICKNESS / 2), BAR, THICKNESS)
        paint_text(painter, QRectF(NAME, 0, track.left() - NAME - 8, HEIGHT), self._look.name, font, colour("ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(colour("ink3"))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), max(4.0, BAR * self._share), THICKNESS), 2, 2)
        painter.end()
