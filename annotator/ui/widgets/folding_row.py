"""Two groups of controls side by side, or one below the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

GAP = 10


class FoldingRow(QWidget):
    """The first group takes the room that is left."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None, *, gap: int = GAP) -> None:
        super().__init__(parent)
        self._gap = gap
        self._groups = (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(first, 1)
        self._row.addWidget(second)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_folded(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As folded: it folds before it is cut off."""
        widest = max(map(_least, self._groups))
        return QSize(widest, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(map(_least, self._groups)) + self._gap
        way = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(self._gap if way is QBoxLayout.Direction.LeftToRight else 4)
            self.updateGeometry()


def _least(widget: QWidget) -> int:
    """The width below which a widget is cut off or of no use."""
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())
