"""The look in force: theme, fonts, sizes. Widgets take it in their constructor and repaint on `changed`."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from annotator.ui.theme.font_files import FAMILIES, font_files
from annotator.ui.theme.tokens import Theme, ThemeName, size, theme, tokens

RowSize = Literal["row", "row_compact"]


def load_fonts() -> None:
    """Make the shipped typefaces known to Qt where the system did not. Call once, after the application exists."""
    for package, family in FAMILIES.items():
        if family not in QFontDatabase.families():
            for file in font_files(package):
                QFontDatabase.addApplicationFont(str(file))


class Appearance(QObject):
    """Theme, reading size and column, size of the interface, with one signal for any change of them."""

    changed = Signal()

    def __init__(self, theme_name: ThemeName = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        reading = tokens()["type"]["reading"]
        self._theme = theme(theme_name)
        self._reading_size = int(reading["size"])
        self._column = int(reading["column"])
        self._text_scale = 100
        self._row_size: RowSize = "row"

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def reading_size(self) -> int:
        """Pixels of the reading face, 14 to 26."""
        return self._reading_size

    @property
    def column(self) -> int:
        """Width of the reading column in pixels, before zoom."""
        return self._column

    @property
    def text_scale(self) -> int:
        """Percent of the interface's type, 100 to 200."""
        return self._text_scale

    @property
    def row(self) -> int:
        """Pixels of a row in lists and trees."""
        return self.scaled(size(self._row_size))

    def scaled(self, pixels: float) -> int:
        """Pixels of the design, for what holds words of the interface, at the size that somebody chose for them."""
        return round(pixels * self._text_scale / 100)

    def colour(self, token: str) -> QColor:
        return QColor(self._theme.hex(token))

    def set_theme(self, name: ThemeName) -> None:
        if name != self._theme.name:
            self._theme = theme(name)
            self.changed.emit()

    def set_reading_size(self, pixels: int) -> None:
        reading = tokens()["type"]["reading"]
        pixels = max(int(reading["min"]), min(int(reading["max"]), pixels))
        if pixels != self._reading_size:
            self._reading_size = pixels
            self.changed.emit()

    def set_interface(self, percent: int, row_size: RowSize) -> None:
        """The size of the interface's type, and which token its rows are as high as."""
        if (percent, row_size) != (self._text_scale, self._row_size):
            self._text_scale, self._row_size = percent, row_size
            self.changed.emit()

    def ui_font(self, size_name: str = "base", weight: int = 400) -> QFont:
        """The interface face: `size_name` is a name of the type scale (`micro` … `display`), weight 400, 500 or 600."""
        font = QFont()
        font.setFamilies(tokens()["type"]["ui_family"])
        font.setPixelSize(self.scaled(tokens()["type"]["sizes_px"][size_name]))
        font.setWeight(QFont.Weight(weight))
        font.setVariableAxis(QFont.Tag("wght"), weight)  # a shipped face holds all weights on one axis
        return font

    def figure_font(self, size_name: str = "base", weight: int = 400) -> QFont:
        """The interface face with figures of one width, for columns of numbers. Not for words: its hyphens are wide."""
        font = self.ui_font(size_name, weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def reading_font(self, pixels: int | None = None) -> QFont:
        """The face of texts, in the size that reading has; `pixels` of the design grow with the interface's words."""
        font = QFont()
        font.setFamilies(tokens()["type"]["read_family"])
        font.setPixelSize(self._reading_size if pixels is None else self.scaled(pixels))
        return font
