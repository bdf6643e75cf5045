"""The lost agreement in three parts, to scale, each named."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.agreement.results import Loss
from annotator.ui.review.figures import percent
from annotator.ui.theme.appearance import Appearance

BAR = 8
GAP = 2


class LossBar(QWidget):
    """Says the shares to screen readers too."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._parts: tuple[tuple[str, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_loss(self, loss: Loss | None) -> None:
        shares = () if loss is None else (loss.boundary, loss.missed, loss.other_code)
        names = (self.tr("Boundary"), self.tr("Missed"), self.tr("Other code"))
        self._parts = tuple(zip(names, shares, strict=False))
        self.setAccessibleName(", ".join(f"{name} {percent(share)}" for name, share in self._parts))
        self.setVisible(bool(self._parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, BAR + 6 + self._appearance.scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 2, self.width(), BAR), BAR / 2, BAR / 2)
        painter.setClipPath(outline)
        left = 0.0
        for (_, share), token in zip(self._parts, self._appearance.theme.tokens("parts"), strict=False):
            width = share * self.width()
            painter.fillRect(QRectF(left, 2, max(0.0, width - GAP), BAR), self._appearance.colour(token))
            left += width
        painter.setClipping(False)
        self._paint_names(painter)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        """Left, middle and right, each with a dot in the colour of its part."""
        font = self._appearance.ui_font("small")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        widths = [metrics.horizontalAdvance(name) + 12 for name, _ in self._parts]
        room = self.width() - sum(widths)
        left, inks = 0.0, self._appearance.theme.tokens("parts")
        for (name, _), width, token in zip(self._parts, widths, inks, strict=False):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.colour(token))
            painter.drawRoundedRect(QRectF(left, BAR + 11, 8, 8), 2, 2)
            painter.setPen(self._appearance.colour("ink2"))
            words = QRectF(left + 12, BAR + 6, width, self._appearance.scaled(18))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            left += width + room / 2
