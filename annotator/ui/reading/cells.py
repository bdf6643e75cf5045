"""Where the clusters of a row are painted when its directions mix: told from the glyphs, as Qt's carets are off there.

Qt puts carets some pixels beside a row's last run when white space hangs over the row's end, and beside the halves of
Arabic ligatures. All places are UTF-16 units into the block, all edges pixels from the column's left.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtGui import QTextLine

FAR = 40.0
"""Pixels beyond which two edges belong to different runs."""


class Cell(NamedTuple):
    """A cluster `[start, end)` and what it covers; `leftward`: it is read from right to left."""

    start: int
    end: int
    left: float
    right: float
    leftward: bool

    def part(self, start: int, end: int) -> tuple[float, float]:
        """The share of the cell that some of its units cover."""
        step = (self.right - self.left) / (self.end - self.start)
        first, last = max(start, self.start) - self.start, min(end, self.end) - self.start
        if self.leftward:
            return self.right - step * last, self.right - step * first
        return self.left + step * first, self.left + step * last


class Cells:
    """The clusters of one row; `edges` are the places in it where a caret can stand, in order."""

    def __init__(self, line: QTextLine, edges: Sequence[int], *, leftward: bool) -> None:
        self._leftward = leftward
        self._by_start = _closed(_cells_of(line, edges, leftward=leftward))
        self._by_left = sorted(self._by_start, key=attrgetter("left"))
        self._starts = [cell.start for cell in self._by_start]
        self._lefts = [cell.left for cell in self._by_left]
        self._first, self._last = edges[0], edges[-1]

    def x_of(self, place: int) -> float | None:
        """Where a caret is painted; None where no glyph is near. Where directions meet, the paragraph's own decides."""
        before, after = self._over(place - 1), self._over(place)
        if after is not None and after.start < place:
            return after.part(after.start, place)[0 if after.leftward else 1]
        ahead = None if after is None else after.right if after.leftward else after.left
        behind = None if before is None else before.left if before.leftward else before.right
        if before is None or (after is not None and before.leftward is not self._leftward):
            return ahead
        return behind

    def extents(self, start: int, end: int) -> list[tuple[float, float]]:
        """What `[start, end)` covers, in order from the left, cell by cell."""
        first = max(0, bisect_right(self._starts, start) - 1)
        found = []
        for cell in self._by_start[first:]:
            if cell.start >= end:
                break
            if cell.end > start:
                found.append(cell.part(start, end))
        return found

    def under(self, x: float) -> Cell | None:
        """The cluster painted at `x`."""
        index = bisect_right(self._lefts, x) - 1
        cell = self._by_left[index] if index >= 0 else None
        return cell if cell is not None and x < cell.right else None

    def reads_left(self, place: int) -> bool:
        """Whether the cluster at a place is read from right to left."""
        cell = self._over(place)
        return self._leftward if cell is None else cell.leftward

    def nearest(self, x: float) -> int:
        """The edge of the cluster at `x` that is nearer in reading; beside the text the row's begin or end."""
        cell = self.under(x)
        if cell is not None:
            behind = (x >= (cell.left + cell.right) / 2) is not cell.leftward
            return cell.end if behind else cell.start
        at_left = not self._by_left or x < (self._by_left[0].left + self._by_left[-1].right) / 2
        return self._first if at_left is not self._leftward else self._last

    def _over(self, place: int) -> Cell | None:
        index = bisect_right(self._starts, place) - 1
        cell = self._by_start[index] if index >= 0 else None
        return cell if cell is not None and place < cell.end else None


def _cells_of(line: QTextLine, edges: Sequence[int], *, leftward: bool) -> list[Cell]:
    """The clusters as their glyphs are painted; a tab has none and lies between its carets."""
    found = []
    runs_of = line.glyphRuns
    for start, end in pairwise(edges):
        runs = runs_of(start, end - start)
        rects = [run.boundingRect() for run in runs]
        if len(rects) == 1 and (width := rects[0].width()) > 0:
            left = rects[0].left()
            found.append(Cell(start, end, left, left + width, runs[0].isRightToLeft()))
            continue
        inked = [rect for rect in rects if rect.width() > 0]
        if inked:
            left, right = min(rect.left() for rect in inked), max(rect.right() for rect in inked)
            found.append(Cell(start, end, left, right, runs[0].isRightToLeft()))
            continue
        left, right = sorted((caret_x(line, start), caret_x(line, end)))
        found.append(Cell(start, end, left, right if right - left < FAR else left, leftward))
    return found


def caret_x(line: QTextLine, place: int) -> float:
    """Where Qt puts a caret."""
    found: object = line.cursorToX(place)
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def _closed(cells: Sequence[Cell]) -> list[Cell]:
    """The same cells without gaps and overlaps: each ends where the next one of its direction begins.

    Qt tells where a part of a ligature begins, and is off where it ends.
    """
    found = []
    for cell, after in zip(cells, [*cells[1:], None], strict=True):
        closed = cell
        if after is not None and after.leftward is cell.leftward:
            edge, own = (after.right, cell.left) if cell.leftward else (after.left, cell.right)
            if edge != own and abs(edge - own) < FAR:
                closed = cell._replace(left=edge) if cell.leftward else cell._replace(right=edge)
        if closed.right > closed.left:
            found.append(closed)
    return found
