"""The marks of one document, found by place. Qt-free.

Most codings lie within one block: those of a block are one slice of a list sorted by start. The few that cross blocks
are kept apart, with the running maximum of their ends, and hold a lane and a track that stay the same in every block.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, count
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.lanes import greedy
from annotator.ui.reading.mark import Mark


def order_of(mark: Mark) -> tuple[int, int, str]:
    """Text order, the longest first at an equal start."""
    return mark.start, -mark.end, mark.id


def _start_of(mark: Mark) -> int:
    return mark.start


def _ends_of(marks: Sequence[Mark]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where marks start and where they end."""
    starts = np.fromiter(map(attrgetter("start"), marks), np.int64, len(marks))
    return starts, np.fromiter(map(attrgetter("end"), marks), np.int64, len(marks))


def in_order(marks: list[Mark]) -> list[Mark]:
    """As `sorted` by `order_of`, for tens of thousands at once that mostly stand in order already."""
    starts, ends = _ends_of(marks)
    later, same = np.diff(starts), np.diff(ends)
    if np.all((later > 0) | ((later == 0) & (same < 0))):
        return marks
    order = np.lexsort((-ends, starts))
    ordered = [marks[index] for index in order]
    starts, ends = starts[order], ends[order]
    edges = np.flatnonzero((np.diff(starts) != 0) | (np.diff(ends) != 0)) + 1
    edges = np.concatenate(([0], edges, [len(marks)]))
    for run in np.flatnonzero(np.diff(edges) > 1):
        first, last = int(edges[run]), int(edges[run + 1])
        ordered[first:last] = sorted(ordered[first:last], key=attrgetter("id"))
    return ordered


class MarkTable:
    """Marks by id, in order, and by block."""

    def __init__(self, display: DisplayMap, marks: Iterable[Mark] = ()) -> None:
        self._display = display
        self._by_id: dict[str, Mark] = {mark.id: mark for mark in marks}
        self._settled: dict[str, tuple[int, int]] = {}
        self._put_in_order()

    def _put_in_order(self) -> None:
        ordered = in_order(list(self._by_id.values()))
        crossing = self._all_crossing(ordered)
        self._inner: list[Mark] = list(compress(ordered, (~crossing).tolist()))
        self._crossing: list[Mark] = list(compress(ordered, crossing.tolist()))
        self._reach = list(accumulate((mark.end for mark in self._crossing), max))

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._by_id.values())

    def get(self, mark_id: str | None) -> Mark | None:
        return None if mark_id is None else self._by_id.get(mark_id)

    def crosses(self, mark: Mark) -> bool:
        """Whether a mark shows in more than one block."""
        return mark.end > self._display.ends[self._display.block_at(mark.start)] or (
            mark.start >= self._display.ends[self._display.block_at(mark.start)]
        )

    def _all_crossing(self, marks: Sequence[Mark]) -> NDArray[np.bool_]:
        """Whether each mark crosses, for tens of thousands at once."""
        starts, ends = _ends_of(marks)
        block_starts = np.frombuffer(self._display.starts, np.int64)
        block_ends = np.frombuffer(self._display.ends, np.int64)
        edges = block_ends[np.maximum(0, np.searchsorted(block_starts, starts, "right") - 1)]
        found: NDArray[np.bool_] = (ends > edges) | (starts >= edges)
        return found

    def add(self, mark: Mark) -> None:
        self._by_id[mark.id] = mark
        if not self.crosses(mark):
            insort(self._inner, mark, key=order_of)
            return
        index = bisect_left(self._crossing, order_of(mark), key=order_of)
        self._crossing.insert(index, mark)
        self._reach.insert(index, 0)
        self._measure_reach(index)

    def remove(self, mark_id: str) -> Mark | None:
        """Takes a mark out and gives it back, None where there is none of this id."""
        mark = self._by_id.pop(mark_id, None)
        if mark is None:
            return None
        crosses = self.crosses(mark)
        kept = self._crossing if crosses else self._inner
        index = bisect_left(kept, order_of(mark), key=order_of)
        del kept[index]
        if crosses:
            del self._reach[index]
            self._settled.pop(mark_id, None)
            self._measure_reach(index)
        return mark

    def change(self, removed: Iterable[str], added: Iterable[Mark]) -> None:
        """As `remove` and `add` one by one do, for thousands at once."""
        for mark_id in removed:
            self._by_id.pop(mark_id, None)
            self._settled.pop(mark_id, None)
        for mark in added:
            self._by_id[mark.id] = mark
            self._settled.pop(mark.id, None)
        self._put_in_order()

    def touching(self, start: int, end: int) -> list[Mark]:
        """The marks that share a character with `[start, end)`, which lies within one block; in text order."""
        crossing = self.crossing(start, end)
        block_start = self._display.starts[self._display.block_at(start)]
        low = bisect_left(self._inner, block_start, key=_start_of)
        high = bisect_left(self._inner, end, lo=low, key=_start_of)
        inner = [mark for mark in self._inner[low:high] if mark.end > start]
        return sorted(crossing + inner, key=order_of) if crossing else inner

    def inner(self, block: int) -> list[Mark]:
        """The marks that lie within a block, in text order."""
        low = bisect_left(self._inner, self._display.starts[block], key=_start_of)
        return self._inner[low : bisect_left(self._inner, self._display.ends[block], lo=low, key=_start_of)]

    def crossing(self, start: int, end: int) -> list[Mark]:
        """The marks over several blocks that share a character with `[start, end)`."""
        low = bisect_right(self._reach, start)
        high = bisect_left(self._crossing, end, lo=low, key=_start_of) if low < len(self._crossing) else low
        return [mark for mark in self._crossing[low:high] if mark.end > start]

    def at(self, offset: int) -> list[Mark]:
        """The marks that cover the character at an offset, innermost (shortest) first."""
        found = self.touching(offset, offset + 1)
        return sorted(found, key=lambda mark: (mark.end - mark.start, -mark.start, mark.id))

    def around(self, offset: int) -> list[Mark]:
        """The marks that a caret at this offset is in or at the end of, innermost first."""
        here = self.at(offset)
        ended = [mark for mark in self.at(offset - 1) if mark.end == offset] if offset else []
        return here + ended

    def some_from(self, start: int, end: int, most: int) -> list[Mark]:
        """Up to `most` of the marks that begin within `[start, end)`, the first ones in text order."""
        found: list[Mark] = []
        for kept in (self._crossing, self._inner):
            low = bisect_left(kept, start, key=_start_of)
            found.extend(mark for mark in kept[low : low + most] if mark.start < end)
        return found

    def begins_in(self, start: int, end: int) -> bool:
        """Whether any mark begins within `[start, end)`."""
        return any(
            bisect_left(kept, start, key=_start_of) < bisect_left(kept, end, key=_start_of)
            for kept in (self._inner, self._crossing)
        )

    def after(self, order: tuple[int, int, str]) -> Mark | None:
        """The next mark in text order."""
        found = [
            kept[index]
            for kept in (self._inner, self._crossing)
            if (index := bisect_right(kept, order, key=order_of)) < len(kept)
        ]
        return min(found, key=order_of, default=None)

    def before(self, order: tuple[int, int, str]) -> Mark | None:
        """The mark before in text order."""
        found = [
            kept[index - 1]
            for kept in (self._inner, self._crossing)
            if (index := bisect_left(kept, order, key=order_of))
        ]
        return max(found, key=order_of, default=None)

    def settled(self, mark: Mark) -> tuple[int, int]:
        """(lane, track) of a mark over several blocks: the same wherever it shows, whatever comes or goes beside it."""
        if mark.id not in self._settled:
            self._settle(mark)
        return self._settled[mark.id]

    def _measure_reach(self, index: int) -> None:
        """How far right the marks up to each index reach, mended from one index on."""
        furthest = self._reach[index - 1] if index else 0
        for at in range(index, len(self._crossing)):
            furthest = max(furthest, self._crossing[at].end)
            if at > index and self._reach[at] == furthest:
                return
            self._reach[at] = furthest

    def _settle(self, mark: Mark) -> None:
        """Colours the run of marks that this one hangs together with, or this one alone where others have theirs."""
        beside = [other for other in self._neighbours(mark) if other.id in self._settled]
        run = [] if beside else self._crossing[slice(*self._run(mark))]
        if beside or any(other.id in self._settled for other in run):
            self._settled[mark.id] = self._beside(mark, beside)
            return
        tracks_of = greedy([(other.start, other.end) for other in run])
        ordered = sorted(range(len(run)), key=lambda index: _longest_first(self._block_span(run[index])))
        for index, lane in zip(ordered, greedy([self._block_span(run[index]) for index in ordered]), strict=True):
            self._settled[run[index].id] = lane, tracks_of[index]

    def _beside(self, mark: Mark, beside: list[Mark]) -> tuple[int, int]:
        """The first lane and track that the marks around do not hold."""
        start, end = self._block_span(mark)
        spans = [(other, self._block_span(other)) for other in beside]
        lanes = {self._settled[other.id][0] for other, (first, last) in spans if first < end and start < last}
        tracks = {self._settled[other.id][1] for other in beside if other.span.overlaps(mark.span)}
        return _first_free(lanes), _first_free(tracks)

    def _neighbours(self, mark: Mark) -> list[Mark]:
        """The other marks over several blocks that show in a block where this one shows."""
        first, last = self._block_span(mark)
        starts = self._display.starts
        end = starts[last] if last < len(starts) else len(self._display.text)
        found = self.crossing(starts[first] if first else 0, end)
        return [other for other in found if other.id != mark.id]

    def _block_span(self, mark: Mark) -> tuple[int, int]:
        return self._display.block_at(mark.start), self._display.block_at(mark.end - 1) + 1

    def _run(self, mark: Mark) -> tuple[int, int]:
        """The stretch of marks over several blocks that hang together with this one."""
        first = bisect_left(self._crossing, order_of(mark), key=order_of)
        last = first + 1
        while first and self._hangs_on(first):
            first -= 1
        while last < len(self._crossing) and self._hangs_on(last):
            last += 1
        return first, last

    def _hangs_on(self, index: int) -> bool:
        reached = self._display.block_at(self._reach[index - 1] - 1)
        return self._display.block_at(self._crossing[index].start) <= reached


def _first_free(taken: set[int]) -> int:
    return next(number for number in count() if number not in taken)


def _longest_first(blocks: tuple[int, int]) -> tuple[int, int]:
    return blocks[0], -blocks[1]
