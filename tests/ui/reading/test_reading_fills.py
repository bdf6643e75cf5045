from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.fills import Cover, shortest_fill

COVERS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=12
).map(lambda spans: [Cover(start, end, end - start, rank) for rank, (start, end) in enumerate(spans)])


@given(COVERS)
def test_every_character_is_filled_by_the_shortest_coding_over_it(covers: list[Cover]) -> None:
    filled = {at: piece.index for piece in shortest_fill(covers) for at in range(piece.start, piece.end)}
    for at in range(61):
        over = [cover for cover in covers if cover.start <= at < cover.end]
        if not over:
            assert at not in filled
        else:
            assert covers[filled[at]] == min(over, key=lambda cover: (cover.length, -cover.rank))


@given(COVERS)
def test_pieces_are_disjoint_ordered_and_as_long_as_can_be(covers: list[Cover]) -> None:
    pieces = shortest_fill(covers)
    for one, other in itertools.pairwise(pieces):
        assert one.end <= other.start
        assert one.end < other.start or one.index != other.index


@given(COVERS)
def test_only_outer_ends_open_and_close(covers: list[Cover]) -> None:
    pieces = shortest_fill(covers)
    filled = {at for piece in pieces for at in range(piece.start, piece.end)}
    for piece in pieces:
        assert piece.opens == (piece.start - 1 not in filled)
        assert piece.closes == (piece.end not in filled)


def test_the_coding_in_focus_fills_all_it_covers() -> None:
    pieces = shortest_fill([Cover(0, 10, 10, 0, first=True), Cover(3, 5, 2, 1)])
    assert [(piece.start, piece.end, piece.index) for piece in pieces] == [(0, 10, 0)]
