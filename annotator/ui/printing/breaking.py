"""Where a long column of rows is cut into pages. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of the column, in pixels from the column's top. After one that `keeps` no page ends."""

    top: int
    bottom: int
    keeps: bool = False


def cut(rows: Sequence[Strip], height: int) -> list[tuple[int, int]]:
    """The (top, bottom) of each page, no higher than `height` unless a single row is; every row is on one page.

    A page ends before a row that it cannot hold, or earlier where the rows before keep together.
    """
    pages: list[tuple[int, int]] = []
    first = 0
    while first < len(rows):
        last = _last_that_fits(rows, first, rows[first].top + height)
        pages.append((rows[first].top, rows[last].bottom))
        first = last + 1
    return pages


def _last_that_fits(rows: Sequence[Strip], first: int, limit: int) -> int:
    last = first
    while last + 1 < len(rows) and rows[last + 1].bottom <= limit:
        last += 1
    if last + 1 == len(rows):
        return last
    kept = last
    while kept > first and rows[kept].keeps:
        kept -= 1
    return last if rows[kept].keeps else kept
