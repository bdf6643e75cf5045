"""The measures of the reading column at one size and width."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.reading.look import ReadingLook
from annotator.ui.text_taste import Side, Spacing
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size, tokens

EDGE = 16
"""From the view's edge to the gutter, and from the column to the first lane."""

LANES = 5
"""Lanes of brackets; what needs more is counted."""

LABELS = 66
"""From the column's right edge to the glyphs of the labels."""

LABEL_ROOM = 168
"""Room that the column leaves to the labels as long as it can."""

LABEL_LEAST = 76
"""With less room than this only brackets are drawn: a glyph, a mark and a count would leave no letter of a name."""

FOLDED_ROOM = 46
"""Room behind the last lane for the count of brackets that found none, where there are no labels to say it."""

NARROWEST = 200
"""Pixels of a column without a margin, at least."""

COUNT = 24
"""Beside the column, where a row says how many underlines it lacks."""

LANE = size("lane")
SERIF = size("lane_serif")
LANES_WIDTH = EDGE + LANES * LANE
"""Room for the brackets alone."""

LINE = {Spacing.TIGHT: 26, Spacing.NORMAL: 30, Spacing.WIDE: 36}
"""Pixels of a row for the reading face at its normal size."""


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
    side: Side
    names: bool

    @property
    def right(self) -> int:
        """The column's right edge."""
        return self.left + self.column

    @property
    def lanes(self) -> int:
        """The edge of the first lane that is nearer to the text."""
        return self.right + EDGE if self.side is Side.RIGHT else self.left - size("gutter") - EDGE

    @property
    def labels(self) -> int:
        """The edge of the labels that is nearer to the text."""
        return self.right + LABELS if self.side is Side.RIGHT else self.left - size("gutter") - LABELS

    @property
    def label_room(self) -> int:
        """Width for labels; 0 where they are left out."""
        room = (self.width - self.labels if self.side is Side.RIGHT else self.labels) - 4
        return room if self.names and room >= LABEL_LEAST else 0

    @property
    def lane_count(self) -> int:
        """Lanes of brackets: five, and fewer where a count behind them would not find room otherwise."""
        if self.label_room:
            return LANES
        room = self.width - self.lanes if self.side is Side.RIGHT else self.lanes
        return max(1, min(LANES, (room - SERIF - FOLDED_ROOM) // LANE + 1))

    @property
    def folded(self) -> float:
        """The edge of the counts of folded brackets that is nearer to the text."""
        return self.lane(self.lane_count - 1) + 6 * self.outward

    def lane(self, lane: int) -> float:
        """The middle of a lane's vertical line."""
        out = lane * LANE + SERIF
        return self.lanes + out if self.side is Side.RIGHT else self.lanes - out

    @property
    def outward(self) -> int:
        """The direction away from the text: 1 to the right, -1 to the left."""
        return 1 if self.side is Side.RIGHT else -1

    def is_beyond(self, x: float, edge: float) -> bool:
        """Whether a point is further from the text than an edge in the margin."""
        return x > edge if self.side is Side.RIGHT else x < edge


def measures_of(appearance: Appearance, look: ReadingLook, width: int) -> Measures:
    """The measures for a view of this width. The column gives way before the labels do, down to its least."""
    reading = tokens()["type"]["reading"]
    scale = appearance.reading_size / int(reading["size"])
    least, most = int(reading["column_min"]), int(reading["column_max"])
    wanted = max(least, min(most, round(look.column * scale)))
    beside = EDGE + size("gutter") + (0 if look.margin is Side.RIGHT else COUNT)
    has_names = look.labels and width - least - LABELS - beside - 4 >= LABEL_LEAST
    names = LABEL_ROOM if has_names else FOLDED_ROOM
    if look.narrow:
        before = EDGE + size("gutter")
        column = max(NARROWEST, min(wanted, width - before - 2 * EDGE))
        left = before + max(0, (width - before - column - 2 * EDGE) // 2)
    elif look.margin is Side.RIGHT:
        before, behind = EDGE + size("gutter"), LABELS + names
        column = max(least, min(wanted, width - before - behind))
        left = before + max(0, (width - before - column - behind - 44) // 2)
    else:
        before, behind = names + LABELS + size("gutter"), EDGE + COUNT
        column = max(least, min(wanted, width - before - behind))
        left = before + (width - before - column - behind) // 2
        left = max(size("gutter") + LANES_WIDTH, min(left, width - column - behind)) if left < before else left
    font = reading_font(appearance, look)
    heading = QFont(font)
    heading.setPixelSize(round(int(tokens()["type"]["sizes_px"]["section"]) * scale))
    heading.setWeight(QFont.Weight.DemiBold)
    heading.setVariableAxis(QFont.Tag("wght"), QFont.Weight.DemiBold)
    row = _row(appearance.reading_size, look.spacing)
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
        look.margin,
        look.labels,
    )


def reading_font(appearance: Appearance, look: ReadingLook) -> QFont:
    """The reading face; what it lacks comes from the faces that would be used otherwise."""
    font = appearance.reading_font()
    if look.family:
        font.setFamilies([look.family, *font.families()])
    return font


def _row(pixels: int, spacing: Spacing) -> int:
    return round(pixels * LINE[spacing] / int(tokens()["type"]["reading"]["size"]))


def _base(font: QFont, row: int) -> float:
    """The Latin baseline of a row, on a whole pixel so that text and lines stay crisp."""
    metrics = QFontMetricsF(font)
    return float(round((row - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()))


def average_advance(font: QFont, sample: str) -> float:
    """Pixels of an average character."""
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample) if sample else font.pixelSize() * 0.5
