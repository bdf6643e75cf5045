"""Greedy colouring of intervals: lanes of the margin, tracks of the underlines. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence


def greedy(intervals: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int, int]] = ()) -> list[int]:
    """A lane for each half-open interval, so that no two overlapping ones share a lane.

    Intervals come ordered by start, the longest first at an equal start. `taken`: (start, end, lane) already given out.
    """
    lanes: list[int] = []
    held: list[tuple[int, int]] = []
    for start, end in intervals:
        held = [(until, lane) for until, lane in held if until > start]
        used = {lane for _, lane in held}
        used.update(lane for other_start, other_end, lane in taken if other_start < end and start < other_end)
        lane = 0
        while lane in used:
            lane += 1
        lanes.append(lane)
        held.append((end, lane))
    return lanes
