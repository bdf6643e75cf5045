from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.structure import Structure
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.mark_table import MarkTable, in_order, order_of
from annotator.ui.theme.looks import UNKNOWN

TEXT = "a short line\n\none more line of text\nx\nand the last of all the lines"
SPANS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 40)).map(lambda s: (s[0], min(len(TEXT), s[0] + s[1]))),
    max_size=15,
)


def mark(mark_id: str, start: int, end: int) -> Mark:
    return Mark(mark_id, start, end, UNKNOWN, "?", "", False, "")


@given(SPANS, st.lists(st.integers(0, 14), max_size=8))
def test_marks_are_found_by_place_after_any_changes(spans: list[tuple[int, int]], removals: list[int]) -> None:
    display = DisplayMap(TEXT, Structure())
    marks = {f"m{index}": mark(f"m{index}", *span) for index, span in enumerate(spans)}
    table = MarkTable(display, list(marks.values())[::2])
    for added in list(marks.values())[1::2]:
        table.add(added)
    for removal in removals:
        assert table.remove(f"m{removal}") == marks.pop(f"m{removal}", None)
    assert set(table) == set(marks.values())
    for block in range(len(display)):
        start, end = display.starts[block], display.ends[block]
        expected = sorted((m for m in marks.values() if m.start < end and m.end > start), key=order_of)
        assert table.touching(start, end) == expected
    for offset in range(len(TEXT)):
        found = table.at(offset)
        assert set(found) == {m for m in marks.values() if m.start <= offset < m.end}
        assert [len(m.span) for m in found] == sorted(len(m.span) for m in found)


@given(SPANS, SPANS, st.sets(st.integers(0, 14)))
def test_many_marks_come_and_go_as_they_would_one_by_one(
    spans: list[tuple[int, int]], others: list[tuple[int, int]], removals: set[int]
) -> None:
    display = DisplayMap(TEXT, Structure())
    marks = [mark(f"m{index}", *span) for index, span in enumerate(spans)]
    removed = [f"m{index}" for index in removals]
    come = [mark(f"n{index}", *span) for index, span in enumerate(others)]
    slowly, quickly = MarkTable(display, marks), MarkTable(display, marks)
    for one in removed:
        slowly.remove(one)
    for another in come:
        slowly.add(another)
    quickly.change(removed, come)
    assert set(quickly) == set(slowly)
    for block in range(len(display)):
        start, end = display.starts[block], display.ends[block]
        assert quickly.touching(start, end) == slowly.touching(start, end)


@given(SPANS, st.randoms())
def test_many_marks_are_put_in_text_order(spans: list[tuple[int, int]], chance: random.Random) -> None:
    marks = [mark(f"m{index:02}", *span) for index, span in enumerate(spans * 2)]
    chance.shuffle(marks)
    ordered = in_order(marks)
    assert ordered == sorted(marks, key=order_of)
    assert in_order(ordered) == ordered


@given(SPANS)
def test_the_walk_goes_through_all_marks_in_text_order(spans: list[tuple[int, int]]) -> None:
    marks = [mark(f"m{index:02}", *span) for index, span in enumerate(spans)]
    table = MarkTable(DisplayMap(TEXT, Structure()), marks)
    walked, at = [], table.after((-1, 0, ""))
    while at is not None:
        walked.append(at)
        at = table.after(order_of(at))
    assert walked == sorted(marks, key=order_of)
    back = [table.before(order_of(found)) for found in walked]
    assert back == [None, *walked[:-1]][: len(walked)]


@given(SPANS, SPANS, st.lists(st.integers(0, 14), max_size=5))
def test_marks_over_several_blocks_keep_a_lane_and_a_track_of_their_own(
    spans: list[tuple[int, int]], later: list[tuple[int, int]], removals: list[int]
) -> None:
    display = DisplayMap(TEXT, Structure())
    table = MarkTable(display, [mark(f"m{index}", *span) for index, span in enumerate(spans)])
    before = {found.id: table.settled(found) for found in table if table.crosses(found) and found.end % 2}
    for index, span in enumerate(later):
        table.add(mark(f"n{index}", *span))
    for removal in removals:
        table.remove(f"m{removal}")
        before.pop(f"m{removal}", None)
    crossing = [found for found in table if table.crosses(found)]
    assert all(table.settled(found) == before[found.id] for found in crossing if found.id in before)
    for one in crossing:
        for other in crossing:
            if one is other:
                continue
            if set(display.blocks_of(one.start, one.end)) & set(display.blocks_of(other.start, other.end)):
                assert table.settled(one)[0] != table.settled(other)[0]
            if one.span.overlaps(other.span):
                assert table.settled(one)[1] != table.settled(other)[1]


def test_a_caret_is_around_what_it_stands_in_or_behind(marking: Callable[..., Mark]) -> None:
    table = MarkTable(DisplayMap(TEXT, Structure()), [marking("outer", 0, 12), marking("inner", 2, 7)])
    assert [found.id for found in table.around(7)] == ["outer", "inner"]
    assert [found.id for found in table.around(2)] == ["inner", "outer"]
    assert table.around(13) == []
