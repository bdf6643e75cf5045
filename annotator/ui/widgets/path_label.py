"""A path on one line, shortened in its middle where there is no room for all of it; left out where there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LEAST = 60
"""Pixels from which something of a path can be read."""


class PathLabel(QLabel):
    """All of the path is in the tooltip and is what a screen reader says."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self.setProperty("role", "small")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_path(path)

    @property
    def path(self) -> str:
        """All of it."""
        return self._path

    def show_path(self, path: str) -> None:
        self._path = path
        self.setToolTip(path)
        self.setAccessibleName(path)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - 2
        shown = self.fontMetrics().elidedText(self._path, Qt.TextElideMode.ElideMiddle, room) if room >= LEAST else ""
        self.setText(shown)
