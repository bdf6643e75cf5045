from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.heights import Heights

HEIGHTS = st.lists(st.integers(1, 90), min_size=1, max_size=700)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 699), st.integers(1, 200)), max_size=20), st.integers(0, 9000))
def test_sums_stay_true_through_corrections(heights: list[int], corrections: list[tuple[int, int]], y: int) -> None:
    kept = Heights(heights)
    for block, height in corrections:
        if block < len(heights):
            heights[block] = height
            kept.correct(block, height)
    assert kept.total == sum(heights)
    assert kept.tops() == [sum(heights[:block]) for block in range(len(heights) + 1)]
    block, pixel = kept.at(y)
    assert kept.top(block) == sum(heights[:block])
    assert kept.top(block) + pixel == y
    assert pixel < heights[block] or block == len(heights) - 1
