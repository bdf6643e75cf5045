"""The measures of the reading column at one size and width."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size, tokens

EDGE = 16
"""From the view's edge to the gutter, and from the column to the first lane."""

LANES = 5
"""Lanes of brackets; what needs more is counted."""

LABELS = 60
"""From the column's right edge to the glyphs of the labels."""

LABEL_ROOM = 168
"""Room that the column leaves to the labels as long as it can."""

LABEL_LEAST = 44
"""With less room than this only brackets are drawn."""


@dataclass(frozen=True)
class Measures:
    """Pixels. `base`: from a row's top to the baseline; `fill_top`/`fill_bottom`: of highlights, from the row's top."""

    width: int
    left: int
    column: int
    row: int
    base: float
    fill_top: int
    fill_bottom: int
    gap: int
    heading_row: int
    heading_base: float
    font: QFont
    heading_font: QFont

    @property
    def right(self) -> int:
        """The column's right edge."""
        return self.left + self.column

    @property
    def lanes(self) -> int:
        """The left edge of the first lane."""
        return self.right + EDGE

    @property
    def labels(self) -> int:
        """The left edge of the labels' glyphs."""
        return self.right + LABELS

    @property
    def label_room(self) -> int:
        """Width for labels; 0 where they are left out."""
        room = self.width - self.labels - 4
        return room if room >= LABEL_LEAST else 0


def measures_of(appearance: Appearance, width: int) -> Measures:
    """The measures for a view of this width. The column gives way before the labels do, down to its least."""
    reading = tokens()["type"]["reading"]
    scale = appearance.reading_size / int(reading["size"])
    least, most = int(reading["column_min"]), int(reading["column_max"])
    wanted = max(least, min(most, round(appearance.column * scale)))
    left = EDGE + size("gutter")
    column = max(least, min(wanted, width - left - LABELS - LABEL_ROOM))
    group = left + column + LABELS + LABEL_ROOM + 44
    left += max(0, (width - group) // 2)
    font = appearance.reading_font()
    heading = QFont(font)
    heading.setPixelSize(round(int(tokens()["type"]["sizes_px"]["section"]) * scale))
    heading.setWeight(QFont.Weight.DemiBold)
    heading.setVariableAxis(QFont.Tag("wght"), QFont.Weight.DemiBold)
    row = _row(appearance.reading_size)
    heading_row = max(row, round(30 * scale))
    base = _base(font, row)
    metrics = QFontMetricsF(font)
    return Measures(
        width,
        left,
        column,
        row,
        base,
        round(base - metrics.ascent()),
        ceil(base + metrics.descent() - 0.75),
        round(int(reading["para_gap"]) * scale),
        heading_row,
        _base(heading, heading_row),
        font,
        heading,
    )


def _row(pixels: int) -> int:
    reading = tokens()["type"]["reading"]
    return round(pixels * int(reading["line"]) / int(reading["size"]))


def _base(font: QFont, row: int) -> float:
    """The Latin baseline of a row, on a whole pixel so that text and lines stay crisp."""
    metrics = QFontMetricsF(font)
    return float(round((row - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()))


def average_advance(font: QFont, sample: str) -> float:
    """Pixels of an average character."""
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample) if sample else font.pixelSize() * 0.5
