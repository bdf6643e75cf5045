"""Which coding fills which characters: the shortest one that covers them. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Cover:
    """A stretch of a block that a coding covers. `length` is the whole coding's, `rank` breaks ties: higher wins.

    `first` lifts a coding above all others: the one in focus.
    """

    start: int
    end: int
    length: int
    rank: int
    first: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """`[start, end)` is filled for the cover at `index`; `opens`/`closes`: nothing filled lies beyond that end."""

    start: int
    end: int
    index: int
    opens: bool
    closes: bool


def shortest_fill(covers: Sequence[Cover]) -> list[Piece]:
    """Disjoint pieces in text order; every covered character is in exactly one, with the shortest cover there."""
    runs: list[tuple[int, int, int]] = []
    for start, end, index in _segments(covers):
        if runs and runs[-1][1] == start and runs[-1][2] == index:
            runs[-1] = (runs[-1][0], end, index)
        else:
            runs.append((start, end, index))
    last = len(runs) - 1
    return [
        Piece(start, end, index, at == 0 or runs[at - 1][1] < start, at == last or runs[at + 1][0] > end)
        for at, (start, end, index) in enumerate(runs)
    ]


def _segments(covers: Sequence[Cover]) -> Iterable[tuple[int, int, int]]:
    """Sweeps over the ends of all covers, with the ones begun so far in a heap, shortest on top."""
    edges = sorted({edge for cover in covers for edge in (cover.start, cover.end)})
    order = sorted(range(len(covers)), key=lambda index: covers[index].start)
    heap: list[tuple[bool, int, int, int]] = []
    begun = 0
    for start, end in pairwise(edges):
        while begun < len(order) and covers[order[begun]].start <= start:
            cover = covers[order[begun]]
            heappush(heap, (not cover.first, cover.length, -cover.rank, order[begun]))
            begun += 1
        while heap and covers[heap[0][3]].end <= start:
            heappop(heap)
        if heap:
            yield start, end, heap[0][3]
