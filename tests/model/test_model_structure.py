from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure, structure_from_plain, structure_to_plain

gaps = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 6)), max_size=12)


def laid_out(pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    at, found = 0, []
    for gap, length in pieces:
        found.append((at + gap, at + gap + length))
        at += gap + length
    return found


@given(gaps, st.integers(0, 120), st.integers(1, 40))
def test_look_ups_agree_with_a_walk_over_all_segments(pieces: list[tuple[int, int]], start: int, length: int) -> None:
    spans = laid_out(pieces)
    segments = Segments.of(spans)
    assert segments.at(start) == next((i for i, (s, e) in enumerate(spans) if s <= start < e), None)
    assert segments.before(start) == max((i for i, (s, _) in enumerate(spans) if s <= start), default=None)
    end = start + length
    assert list(segments.touching(start, end)) == [i for i, (s, e) in enumerate(spans) if s < end and start < e]
    assert list(segments) == spans


def test_segments_are_numbered_or_labelled() -> None:
    assert Segments.of([(0, 2), (3, 5)]).label(1) == "2"
    assert Segments.of([(0, 2)], labels=["7"]).label(0) == "7"
    assert Segments.of([(0, 2)]).span(0) == Span(0, 2)


PARAGRAPHS = Segments.of([(0, 5), (6, 10), (12, 20), (21, 30)])


@pytest.mark.parametrize(("offset", "place"), [(0, "¶ 1"), (5, "¶ 1"), (11, "¶ 2"), (25, "¶ 4")])
def test_a_place_is_the_paragraph_by_default(offset: int, place: str) -> None:
    assert Structure(PARAGRAPHS).place(offset) == place


def test_a_place_is_the_post_where_there_are_posts() -> None:
    posts = Segments.of([(6, 10), (12, 20)], labels=["8", "9"])
    assert Structure(PARAGRAPHS, posts=posts).place(13) == "post 9"
    assert Structure(PARAGRAPHS, posts=posts).place(0) == "¶ 1"


def test_a_place_counts_paragraphs_within_its_page() -> None:
    pages = Segments.of([(0, 11), (12, 30)])
    structure = Structure(PARAGRAPHS, pages=pages)
    assert [structure.place(offset) for offset in (0, 7, 12, 22)] == [
        "page 1, ¶ 1",
        "page 1, ¶ 2",
        "page 2, ¶ 1",
        "page 2, ¶ 2",
    ]
    across = Structure(PARAGRAPHS, pages=Segments.of([(0, 15), (15, 30)]))
    assert across.place(16) == "page 2, ¶ 1"
    assert Structure(pages=Segments.of([(0, 3)])).place(1) == "page 1, ¶ 1"


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("1/ One.", "One."),
        ("/ One.", "One."),
        ("One.\n\n2/ ", "One."),
        ("One.\n\n2", "One."),
        ("One.\n\n2/ Two.", "One.\n\n2/ Two."),
        ("\n\n2/ Two. 3/3", "Two."),
        ("Two. 3/3\n", "Two."),
        ("Two. ", "Two. "),
        ("Two", "Two"),
        ("2/", "2/"),
        (" 3/3\n", " 3/3\n"),
        ("after", "after"),
    ],
)
def test_the_number_of_a_post_is_no_word_at_the_ends_of_a_passage(words: str, bare: str) -> None:
    text = "1/ One.\n\n2/ Two. 3/3\nafter"
    posts = Segments.of([(0, 7), (9, 16), (17, 20)], marks=[(0, 2), (9, 11), (17, 20)])
    start = text.index(words)
    span = Structure(posts=posts).without_numbers(text, Span(start, start + len(words)))
    assert text[span.start : span.end] == bare
    assert Structure().without_numbers(text, span) == span


def test_structure_survives_its_plain_form() -> None:
    structure = Structure(
        PARAGRAPHS,
        posts=Segments.of([(0, 5), (6, 10)], labels=["1", "2"], marks=[(3, 5), (6, 8)]),
        headings=Segments.of([(0, 5)], levels=[2]),
        headings_are_suggested=True,
    )
    assert structure_from_plain(json.loads(json.dumps(structure_to_plain(structure)))) == structure
