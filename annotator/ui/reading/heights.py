"""The heights of all blocks with fast sums: a guess until a block was laid out, then the truth. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np

GROUP = 256


class Heights:
    """Two levels of sums: correcting one height is O(1), finding a place takes one walk over each level."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = [int(height) for height in heights]
        values = np.asarray(self._heights, dtype=np.int64)
        edges = np.arange(0, len(values), GROUP)
        self._groups: list[int] = np.add.reduceat(values, edges).tolist() if len(values) else []
        self.total: int = int(values.sum())

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, block: int) -> int:
        return self._heights[block]

    def correct(self, block: int, height: int) -> None:
        """The block turned out to be this high."""
        change = height - self._heights[block]
        if change:
            self._heights[block] = height
            self._groups[block // GROUP] += change
            self.total += change

    def top(self, block: int) -> int:
        """Pixels above a block."""
        group = block // GROUP
        return sum(self._groups[:group]) + sum(self._heights[group * GROUP : block])

    def tops(self) -> list[int]:
        """Pixels above every block, and below the last."""
        return list(accumulate(self._heights, initial=0))

    def at(self, y: int) -> tuple[int, int]:
        """(block, pixels into it) at a distance from the top; the last block takes what lies below."""
        y = max(0, y)
        group = 0
        while group < len(self._groups) - 1 and y >= self._groups[group]:
            y -= self._groups[group]
            group += 1
        block = group * GROUP
        last = min(len(self._heights), block + GROUP) - 1
        while block < last and y >= self._heights[block]:
            y -= self._heights[block]
            block += 1
        return block, y
