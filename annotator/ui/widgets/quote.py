"""Words from a text, in the reading face behind a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.prose import Prose

BAR = 2
INDENT = 12
PIXELS, LINE = 15, 22


class _SerifProse(Prose):
    @property
    def line_height(self) -> int:
        return self.appearance.scaled(LINE)

    def _font(self, weight: int) -> QFont:
        font = self.appearance.reading_font(PIXELS)
        font.setWeight(QFont.Weight(weight))
        return font


class Quote(QWidget):
    """A quotation that wraps."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._prose = _SerifProse(appearance, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(INDENT, 2, 0, 2)
        layout.addWidget(self._prose)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        appearance.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        self._prose.set_text(text)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, BAR, self.height()), self._appearance.colour("line_strong"))
        painter.end()
