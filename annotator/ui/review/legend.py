"""What the marks of the forest plot mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.review.figures import Standing
from annotator.ui.review.forest_paint import TOKENS, paint_mark
from annotator.ui.theme.appearance import Appearance

MARK = 18
GAP = 14
HIGH = 24


class Legend(QWidget):
    """Three marks with their words, at the right edge."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entries = (
            (Standing.BELOW, self.tr("below target")),
            (Standing.UNCLEAR, self.tr("unclear")),
            (Standing.REACHED, self.tr("reached")),
        )
        self.setAccessibleName(self.tr("Diamond: below target. Ring: unclear. Disc: reached."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._appearance.ui_font("small"))
        return [MARK + metrics.horizontalAdvance(words) for _, words in self._entries]

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths()) + GAP * (len(self._entries) - 1)) + 2, self._appearance.scaled(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        colour = self._appearance.colour
        left = 0.0
        for (standing, words), width in zip(self._entries, self._widths(), strict=True):
            paint_mark(
                painter, QPointF(left + 6, self.height() / 2), standing, colour(TOKENS[standing]), colour("paper")
            )
            painter.setFont(self._appearance.ui_font("small"))
            painter.setPen(colour("ink2"))
            box = QRectF(left + MARK, 0, width, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            left += width + GAP
        painter.end()
