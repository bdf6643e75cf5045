"""One block laid out: rows of equal height on the Latin baseline, and what lies where in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.ui.reading.cells import Cells, caret_x
from annotator.ui.reading.links import links_in
from annotator.ui.reading.measures import Measures
from annotator.ui.reading.offsets import Astral

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = re.compile("[^\\W\\d_]|[\u200e\u200f\u061c]")
_TURNING = re.compile("[\u200f\u202b\u202e\u2067]")
"""Marks without ink after which even Latin letters may be painted from right to left."""

_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")

SIGN_ROOM = 0.5
"""What the space at a broken line is wider than others, in rows."""


@dataclass(slots=True)
class Row:
    """A painted row. Tops are from the block's top, starts and ends in UTF-16 units; `inked` leaves out the white
    space that hangs over the row's end.
    """

    top: int
    height: int
    base: float
    start: int
    end: int
    inked: int
    line: QTextLine

    @property
    def bottom(self) -> int:
        return self.top + self.height


class BlockLayout:
    """Lays out on construction. All places are UTF-16 units into the block.

    `opening`: how the paragraph begins that this is a later part of; it tells from which side the part reads.
    """

    def __init__(
        self,
        text: str,
        measures: Measures,
        above: int,
        quiet: QColor | None,
        *,
        heading: bool = False,
        breaks: Sequence[int] = (),
        opening: str = "",
    ) -> None:
        self.text = text
        self.above = above
        self.reads_left = begins_right_to_left(opening or text)
        self.bidi = self.reads_left or any(marks.search(text) for marks in (_RIGHT_TO_LEFT, _TURNING))
        self._measures = measures
        self._layout = QTextLayout(text, measures.heading_font if heading else measures.font)
        self._layout.setTextOption(wrapping(reads_left=self.reads_left))
        self._layout.setFormats([*self._quiet(quiet), *self._widened(breaks)])
        self.rows: list[Row] = []
        self._cells: dict[int, Cells] = {}
        self._qt_text = text.encode("utf-16-le", "surrogatepass") if not text.isascii() else b""
        self._lay_out(heading=heading)
        self.height = self.rows[-1].bottom

    def _quiet(self, colour: QColor | None) -> list[QTextLayout.FormatRange]:
        """Links and handles in a quieter colour; None leaves them as they are."""
        if colour is None:
            return []
        found = links_in(self.text)
        astral = Astral.of(self.text) if found else Astral(())
        form = QTextCharFormat()
        form.setForeground(colour)
        return [_formatted(astral.to_qt(0, start), astral.to_qt(start, end), form) for start, end in found]

    def _widened(self, breaks: Sequence[int]) -> list[QTextLayout.FormatRange]:
        """Room in the spaces that stand for a broken line, where its sign is painted."""
        form = QTextCharFormat()
        form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        form.setFontLetterSpacing(round(self._measures.row * SIGN_ROOM))
        return [_formatted(place, 1, form) for place in breaks]

    def _lay_out(self, *, heading: bool) -> None:
        measures = self._measures
        base = measures.heading_base if heading else measures.base
        least = measures.heading_row if heading else measures.row
        below = least - base
        top = self.above
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(measures.column)
            ascent, descent = line.ascent(), line.descent()
            height, row_base = least, base
            if ascent > base or descent > below:
                row_base = float(max(base, round(ascent + 0.49)))
                height = round(row_base + max(below, descent) + 0.49)
            line.setPosition(QPointF(0, top + row_base - ascent))
            start = line.textStart()
            end = start + line.textLength()
            self.rows.append(Row(top, height, row_base, start, end, self._inked(start, end), line))
            top += height
        self._layout.endLayout()

    def _inked(self, start: int, end: int) -> int:
        while end > start and self._unit(end - 1).isspace():
            end -= 1
        return end

    def _unit(self, at: int) -> str:
        """The UTF-16 unit at a place; half of a pair is no white space."""
        if not self._qt_text:
            return self.text[at]
        return chr(int.from_bytes(self._qt_text[2 * at : 2 * at + 2], "little"))

    @property
    def layout(self) -> QTextLayout:
        return self._layout

    @property
    def length(self) -> int:
        """UTF-16 units of the block."""
        return len(self._qt_text) // 2 if self._qt_text else len(self.text)

    def row_at(self, y: float) -> int:
        """The row at a height; above the first and below the last the nearest. Half-leading belongs to its row."""
        for index, row in enumerate(self.rows):
            if y < row.bottom:
                return index
        return len(self.rows) - 1

    def row_of(self, place: int, *, leaning: bool = False) -> int:
        """The row that holds a place; a leaning caret at a row's end stays on that row."""
        for index, row in enumerate(self.rows):
            if place < row.end or (leaning and place == row.end):
                return index
        return len(self.rows) - 1

    def place_at(self, row: int, x: float) -> tuple[int, bool]:
        """(the place nearest to `x` in a row, whether it leans back on the row's end)."""
        line = self.rows[row]
        place = self._nearest_bidi(row, x) if self.bidi else self._nearest(row, x)
        last = row == len(self.rows) - 1
        return place, not last and place == line.end > line.start

    def character_at(self, row: int, x: float) -> int | None:
        """The character painted at `x` in a row, None beside the text."""
        if self.bidi:
            cell = self._cells_of(row).under(x)
            return None if cell is None else cell.start
        near = self._nearest(row, x)
        for place in (near, self._layout.previousCursorPosition(near)):
            after = self._layout.nextCursorPosition(place)
            if any(left <= x < right for left, right in self.extents(row, place, after)):
                return place
        return None

    def _nearest(self, row: int, x: float) -> int:
        """Bisects by where carets are painted: Qt's own answer is far off behind some combining marks."""
        line = self.rows[row]
        last = row == len(self.rows) - 1
        low, most = line.start, line.end if last else max(line.inked, line.start)
        high = most
        while low < high:
            middle = (low + high) // 2
            if self.x_of(row, middle) < x:
                low = middle + 1
            else:
                high = middle
        if not self._layout.isValidCursorPosition(low):
            low = min(most, self._layout.nextCursorPosition(low))
        before = max(line.start, self._layout.previousCursorPosition(low))
        return before if x - self.x_of(row, before) < self.x_of(row, low) - x else low

    def _nearest_bidi(self, row: int, x: float) -> int:
        """The place that reading would put there: where directions meet its caret may be painted at the other edge."""
        line, place = self.rows[row], self._cells_of(row).nearest(x)
        if row < len(self.rows) - 1 or place < line.inked:
            return place
        return min(range(line.inked, line.end + 1), key=lambda other: abs(self.x_of(row, other) - x))

    def _cells_of(self, row: int) -> Cells:
        if row not in self._cells:
            line = self.rows[row]
            edges = [line.start]
            while edges[-1] < line.inked:
                edges.append(min(line.inked, self._layout.nextCursorPosition(edges[-1])))
            self._cells[row] = Cells(line.line, edges, leftward=self.reads_left)
        return self._cells[row]

    def x_of(self, row: int, place: int) -> float:
        """Where a caret stands in a row."""
        line = self.rows[row]
        found = self._cells_of(row).x_of(place) if self.bidi and line.start <= place <= line.inked else None
        return caret_x(line.line, place) if found is None else found

    def begin_of(self, row: int, place: int) -> tuple[float, int]:
        """Where the letter at a place begins, and on which side the one before it lies: 1 for right, -1 for left."""
        return self._edge(row, place, self._layout.nextCursorPosition(place), opens=True)

    def end_of(self, row: int, place: int) -> tuple[float, int]:
        """Where the letter before a place ends, and on which side the one behind it lies: 1 for right, -1 for left."""
        return self._edge(row, self._layout.previousCursorPosition(place), place, opens=False)

    def _edge(self, row: int, first: int, last: int, *, opens: bool) -> tuple[float, int]:
        extents = self.extents(row, first, last)
        at_right = (self.bidi and self._cells_of(row).reads_left(first)) is opens
        if not extents:
            return self.x_of(row, first if opens else last), 1 if at_right else -1
        return (extents[-1][1], 1) if at_right else (extents[0][0], -1)

    def row_end(self, row: int) -> float:
        """Where a row's ink ends in reading: at the left where the paragraph reads from the right."""
        line = self.rows[row]
        extents = self.extents(row, line.start, line.inked)
        if not extents:
            return self.x_of(row, line.start)
        return extents[0][0] if self.reads_left else extents[-1][1]

    def extents(self, row: int, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right edges of what `[start, end)` covers in a row; several pieces where directions mix.

        White space that hangs over the row's end covers nothing.
        """
        line = self.rows[row]
        start, end = max(start, line.start), min(end, line.inked)
        if start >= end:
            return []
        if not self.bidi:
            return [(self.x_of(row, start), self.x_of(row, end))]
        return _merged(self._cells_of(row).extents(start, end))


def wrapping(*, reads_left: bool) -> QTextOption:
    """How rows break, and from which side they begin: Qt goes by the first letter only, and stands rows at the left."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    if reads_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter, or mark of direction, outside of isolated stretches is of the right-to-left kind."""
    isolated = 1
    while isolated:
        text, isolated = _ISOLATED.subn("", text)
    strong = _STRONG.search(text)
    return strong is not None and (strong.group() == "\u200f" or _RIGHT_TO_LEFT.match(strong.group()) is not None)


def _formatted(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format over a stretch, in UTF-16 units."""
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, form
    return found


def _merged(edges: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches that touch become one, in order from the left."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if right - left < 0.01:
            continue
        if merged and left <= merged[-1][1] + 0.5:
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        else:
            merged.append((left, right))
    return merged
