"""Where pages end."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.printing.breaking import Strip, cut


def strips(*heights: int, keeps: tuple[int, ...] = ()) -> list[Strip]:
    tops = [sum(heights[:index]) for index in range(len(heights))]
    return [Strip(top, top + high, index in keeps) for index, (top, high) in enumerate(zip(tops, heights, strict=True))]


def test_a_page_ends_before_the_row_that_it_cannot_hold() -> None:
    assert cut(strips(10, 10, 10, 10, 10), 25) == [(0, 20), (20, 40), (40, 50)]


def test_a_heading_goes_to_the_next_page_with_its_text() -> None:
    assert cut(strips(10, 10, 10, 10, keeps=(1,)), 20) == [(0, 10), (10, 30), (30, 40)]


def test_a_row_higher_than_a_page_has_one_for_itself() -> None:
    assert cut(strips(10, 90, 10), 30) == [(0, 10), (10, 100), (100, 110)]


def test_rows_that_all_keep_together_are_cut_all_the_same() -> None:
    assert cut(strips(10, 10, 10, keeps=(0, 1, 2)), 20) == [(0, 20), (20, 30)]


def test_nothing_makes_no_page() -> None:
    assert cut([], 100) == []


@given(
    st.lists(st.tuples(st.integers(1, 60), st.booleans()), min_size=1, max_size=80),
    st.integers(60, 300),
)
def test_every_row_is_on_one_page_whole(rows: list[tuple[int, bool]], height: int) -> None:
    made = strips(*(high for high, _ in rows), keeps=tuple(i for i, (_, keeps) in enumerate(rows) if keeps))
    pages = cut(made, height)
    assert pages[0][0] == 0
    assert pages[-1][1] == made[-1].bottom
    assert all(before[1] == after[0] for before, after in pairwise(pages))
    assert all(bottom - top <= height for top, bottom in pages)
    edges = {strip.top for strip in made}
    assert all(top in edges for top, _ in pages)
