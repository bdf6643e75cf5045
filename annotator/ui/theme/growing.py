"""Widgets of fixed measures that hold words: they grow with the size of the interface's type."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.theme.appearance import Appearance

LINE = 20
"""Pixels of a line with a key cap in it."""


def line_height(appearance: Appearance, pixels: int, air: int) -> int:
    """Of a row that is `pixels` high in the design: no higher in larger type than its line with that much air."""
    return max(pixels, appearance.scaled(LINE) + air)


class Growing(QObject):
    """Keeps a widget as high or wide as these pixels of the design say, or at most `most` wide, at least `least` wide
    or `lowest` high; 0 asks for nothing.

    With `air` the height is that of a line, see `line_height`.
    """

    def __init__(
        self,
        widget: QWidget,
        appearance: Appearance,
        *,
        height: int = 0,
        width: int = 0,
        most: int = 0,
        least: int = 0,
        lowest: int = 0,
        air: int = 0,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._appearance = appearance
        self._height, self._width, self._most, self._air = height, width, most, air
        self._least, self._lowest = least, lowest
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        if self._height:
            by_line = line_height(self._appearance, self._height, self._air)
            self._widget.setFixedHeight(by_line if self._air else self._appearance.scaled(self._height))
        if self._width:
            self._widget.setFixedWidth(self._appearance.scaled(self._width))
        if self._most:
            self._widget.setMaximumWidth(self._appearance.scaled(self._most))
        if self._least:
            self._widget.setMinimumWidth(self._appearance.scaled(self._least))
        if self._lowest:
            self._widget.setMinimumHeight(self._appearance.scaled(self._lowest))
