"""A look is given to the pane as a whole and never moves what the reader is at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.text_taste import Gutter, Side, Spacing
from tests.ui.reading.conftest import paragraphs_of

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
ROWS = "\n".join(f"Row {number} about harbours and the boats in them. " * 4 for number in range(60))


@pytest.mark.parametrize("gutter", list(Gutter))
def test_the_gutter_can_be_changed(show: Show, gutter: Gutter) -> None:
    pane = show("one\n\ntwo")
    pane.set_look(ReadingLook(gutter=gutter))
    expected = {Gutter.NOTHING: "", Gutter.LINES: "3"}.get(gutter, "2")
    assert pane.view.page.numbers.label(1) == expected


@pytest.mark.parametrize(
    "look",
    [
        ReadingLook(size=24),
        ReadingLook(size=14, spacing=Spacing.TIGHT),
        ReadingLook(spacing=Spacing.WIDE),
        ReadingLook(family="Inter"),
        ReadingLook(column=430),
        ReadingLook(margin=Side.LEFT),
        ReadingLook(labels=False, hidden=True),
    ],
)
def test_another_look_keeps_the_words_at_the_top_and_the_selection(look: ReadingLook, show: Show) -> None:
    pane = show(ROWS)
    pane.select(Span(4000, 4020))
    before = pane.place_state()
    pane.set_look(look)
    after = pane.place_state()
    top = pane.view.page.display.block_at(before.top)
    assert pane.view.page.display.block_at(after.top) == top
    assert abs(after.top - before.top) < 60
    assert pane.selected_span() == Span(4000, 4020)
    assert pane.look == look
    pane.grab()


def test_a_narrow_column_fills_a_pane_that_has_no_room_for_a_margin(show: Show) -> None:
    pane = show(ROWS)
    pane.resize(400, 300)
    wide = pane.view.page.measures
    pane.set_look(ReadingLook(narrow=True, labels=False))
    narrow = pane.view.page.measures
    assert wide.right > pane.view.viewport().width()
    assert narrow.right < pane.view.viewport().width()
    pane.resize(1400, 300)
    assert pane.view.page.measures.column == ReadingLook().column


def test_a_face_is_used_at_once(show: Show) -> None:
    pane = show("A few words of text")
    pane.set_look(ReadingLook(family="Inter", size=20))
    info = QFontInfo(pane.view.page.measures.font)
    assert (info.family(), info.pixelSize()) == ("Inter", 20)


def test_rows_stand_further_apart_with_wide_spacing(show: Show) -> None:
    pane = show(ROWS)
    heights = []
    for spacing in (Spacing.TIGHT, Spacing.NORMAL, Spacing.WIDE):
        pane.set_look(ReadingLook(spacing=spacing))
        heights.append(pane.view.page.layout(0).rows[0].height)
    assert heights == sorted(set(heights))


def test_a_line_length_is_taken_as_far_as_there_is_room(show: Show) -> None:
    pane = show(ROWS, size=(1200, 400))
    columns = []
    for column in (420, 556, 680, 2000):
        pane.set_look(ReadingLook(column=column))
        columns.append(pane.view.page.measures.column)
    assert columns == [420, 556, 680, 680]


def test_zoom_is_part_of_the_look(show: Show) -> None:
    pane = show(ROWS)
    pane.view.zoom_asked.emit(2)
    assert pane.look == ReadingLook(size=19)
    pane.set_look(replace(pane.look, size=99))
    assert pane.look.size == 26


def test_labels_can_be_left_out(show: Show, marking: Marking) -> None:
    pane = show(ROWS, [marking("a", 0, 20)])
    assert pane.view.page.measures.label_room > 0
    pane.set_look(ReadingLook(labels=False))
    assert pane.view.page.measures.label_room == 0


CHANGES = [
    {"size": 24},
    {"spacing": Spacing.TIGHT},
    {"column": 430},
    {"margin": Side.LEFT},
    {"hidden": True},
    {"gutter": Gutter.LINES},
    {"labels": False},
    {"joins_lines": False},
    {"family": "Inter"},
    {"size": 14, "numbers_aside": False},
    {"margin": Side.RIGHT, "labels": True},
    {"narrow": True},
    {"gutter": Gutter.AUTOMATIC, "joins_lines": True},
]


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(order=st.lists(st.sampled_from(CHANGES), min_size=2, max_size=8))
def test_looks_in_any_order_paint_what_the_last_one_paints_at_once(
    order: list[dict[str, Any]], show: Show, marking: Marking
) -> None:
    posts = [
        f"{number}/ A post about\u00a0boats\tand masts, of the kind that goes on and\nends here."
        for number in (1, 2, 3)
    ]
    text = "\n\n".join(posts)
    starts = [text.index(post) for post in posts]
    ends = [start + len(post) for start, post in zip(starts, posts, strict=True)]
    lines = paragraphs_of(text).paragraphs
    spans = Segments.of(zip(starts, ends, strict=True), marks=[(at, at + 2) for at in starts])
    structure = Structure(paragraphs=lines, posts=spans)
    marks = [marking("a", 5, 20), marking("b", 12, len(posts[0]) + 30, 1), marking("c", starts[2], ends[2], 2)]
    slow, fresh = (show(text, marks, structure, (1000, 420)) for _ in range(2))
    for pane in (slow, fresh):
        pane.set_look(ReadingLook())
        pane.select(Span(starts[1], starts[1] + 12))
    for change in order:
        slow.set_look(replace(slow.look, **change))
        slow.view.grab()
    fresh.set_look(slow.look)
    place = slow.place_state()
    fresh.restore_place_state(place)
    for pane in (slow, fresh):
        pane.view.caret_is_lit = False
    assert slow.view.viewport().grab().toImage() == fresh.view.viewport().grab().toImage()


@pytest.mark.parametrize(
    "text",
    [
        "Plain words\nnext",
        "שלום עולם\nnext",
        "שלום עולם\u2028two\u2028three\nnext",
        "abc שלום\nnext",
        "שלום abc\nnext",
        "abc\u2028שלום\u2028def\nnext",
    ],
)
def test_the_sign_of_a_lines_end_stands_behind_the_letters_on_the_side_they_read_to(text: str, show: Show) -> None:
    pane = show(text)
    view, layout, left = pane.view, pane.view.page.layout(0), pane.view.page.measures.left
    view.caret_is_lit = False
    plain = view.viewport().grab().toImage()
    pane.set_look(ReadingLook(hidden=True))
    signed = view.viewport().grab().toImage()
    for index, row in enumerate(layout.rows):
        edges = layout.extents(index, row.start, row.inked)
        first, last = left + edges[0][0], left + edges[-1][1]
        height = range((view.scroller.top_of(0) or 0) + row.top + 4, (view.scroller.top_of(0) or 0) + row.bottom - 4)
        changed = [x for x in range(plain.width()) if any(plain.pixel(x, y) != signed.pixel(x, y) for y in height)]
        assert changed
        if layout.reads_left:
            assert changed[-1] < first
        else:
            assert changed[0] >= last
