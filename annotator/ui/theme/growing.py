"""Widgets of fixed measures that hold words: they grow with the size of the interface's type."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.theme.appearance import Appearance


class Growing(QObject):
    """Keeps a widget as high or wide as these pixels of the design say, or at most `most` wide; 0 asks for nothing."""

    def __init__(
        self, widget: QWidget, appearance: Appearance, *, height: int = 0, width: int = 0, most: int = 0
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._appearance = appearance
        self._height, self._width, self._most = height, width, most
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        if self._height:
            self._widget.setFixedHeight(self._appearance.scaled(self._height))
        if self._width:
            self._widget.setFixedWidth(self._appearance.scaled(self._width))
        if self._most:
            self._widget.setMaximumWidth(self._appearance.scaled(self._most))
