"""A titled part of a side column, with a hairline above and room around."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.paint import paint_hairline
from annotator.ui.widgets.prose import Prose

SIDE = 16


def small_prose(appearance: Appearance, parent: QWidget | None = None) -> Prose:
    """Wrapped small print in the second ink."""
    return Prose(appearance, parent, size_name="small", token="ink2")  # noqa: S106 - a colour's name


class SectionBox(QWidget):
    """`body` takes the contents. The first one of a column has no line."""

    def __init__(self, title: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.has_line = True
        self.title = QLabel(title)
        self.title.setProperty("role", "panel_title")
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 14, SIDE, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self.has_line:
            painter = QPainter(self)
            paint_hairline(painter, 0, QRectF(self.rect()).width(), 0, self._appearance.colour("line"))
            painter.end()
