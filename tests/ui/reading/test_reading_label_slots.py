from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reading.label_slots import slots

GAP = 20
WANTED = st.lists(st.integers(0, 300), min_size=1, max_size=20).map(sorted)


@given(WANTED, st.integers(20, 500), st.data())
def test_labels_keep_their_distance_and_stay_below_their_bracket(
    wanted: list[int], room: int, data: st.DataObject
) -> None:
    keep = data.draw(st.one_of(st.none(), st.integers(0, len(wanted) - 1)))
    placed = slots(wanted, room, GAP, keep)
    tops = [top for top in placed if top is not None]
    assert tops == sorted(tops)
    assert all(below - above >= GAP for above, below in itertools.pairwise(tops))
    assert keep is None or placed[keep] is not None
    assert all(top >= want for top, want in zip(placed, wanted, strict=True) if top is not None) or keep is not None


def test_what_finds_no_room_is_left_out() -> None:
    assert slots([4, 4, 4, 4], 60, GAP) == [4, 24, None, None]


def test_the_one_to_keep_takes_the_last_place() -> None:
    assert slots([4, 4, 4, 4], 60, GAP, keep=3) == [4, None, None, 24]
