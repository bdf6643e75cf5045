"""Code points outside, UTF-16 units inside: the two counts of one text. Qt-free."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class Astral:
    """Where a text holds characters that UTF-16 writes as two units. Most texts hold none.

    A *local* position counts from a place of the text that the caller names in code points.
    """

    def __init__(self, positions: Sequence[int]) -> None:
        self._positions = array("q", positions)

    @classmethod
    def of(cls, text: str) -> Astral:
        return cls([index for index, character in enumerate(text) if ord(character) > 0xFFFF])

    def to_qt(self, origin: int, offset: int) -> int:
        """UTF-16 units between two code point offsets of the text."""
        if not self._positions:
            return offset - origin
        return offset - origin + bisect_left(self._positions, offset) - bisect_left(self._positions, origin)

    def from_qt(self, origin: int, qt_local: int) -> int:
        """The code point offset that lies `qt_local` units after `origin`; the start of a pair it would split."""
        if not self._positions:
            return origin + qt_local
        first = bisect_left(self._positions, origin)
        low, high = first, bisect_right(self._positions, origin + qt_local)
        while low < high:
            middle = (low + high) // 2
            if self._positions[middle] - origin + (middle - first) < qt_local:
                low = middle + 1
            else:
                high = middle
        return origin + qt_local - (low - first)
