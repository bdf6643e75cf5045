from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.lanes import greedy

INTERVALS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=25
).map(lambda spans: sorted(spans, key=lambda span: (span[0], -span[1])))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(INTERVALS)
def test_no_two_overlapping_intervals_share_a_lane(intervals: list[tuple[int, int]]) -> None:
    lanes = greedy(intervals)
    for at, one in enumerate(intervals):
        for before in range(at):
            assert lanes[at] != lanes[before] or not overlap(one, intervals[before])


@given(INTERVALS)
def test_there_are_no_more_lanes_than_intervals_over_one_place(intervals: list[tuple[int, int]]) -> None:
    deepest = max((sum(start <= at < end for start, end in intervals) for at in range(61)), default=0)
    assert max(greedy(intervals), default=-1) + 1 == deepest


def test_lanes_given_out_before_are_left_free() -> None:
    assert greedy([(0, 3), (5, 8)], taken=[(2, 6, 0)]) == [1, 1]
    assert greedy([(0, 2)], taken=[(2, 6, 0)]) == [0]
