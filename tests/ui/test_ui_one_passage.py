"""Whichever gesture selects a passage, it has the same ends; a number beside the text is no word of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.span import Span
from annotator.sources.structure import plain_structure
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.grains import unit_at, widened
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.page import Page
from annotator.ui.text_taste import Grain
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.widening import Reader

PIECES = st.lists(
    st.sampled_from(["4/", "5/", "(6/9)", " ", "\n", "\n\n", "word", "Word", "end. ", "“So", "😀", "平安。", "- one"]),
    max_size=30,
)
BESIDE, WITHIN = ReadingLook(numbers_aside=True), ReadingLook(numbers_aside=False)


@pytest.fixture(scope="module")
def page(qapp: object) -> Page:
    load_fonts()
    return Page(Appearance("light"))


def read(page: Page, pieces: list[str], look: ReadingLook) -> tuple[Page, Reader]:
    text = "1/ The first. It goes on.\n\n2/ Two\nlines\n\n3/ c\n\n" + "".join(pieces)
    structure = plain_structure(text)
    page.take(look)
    page.show(text, structure)
    return page, Reader(text, structure, page.display.bare)


def dragged(display: DisplayMap, unit: Span) -> Span:
    """What a drag from the first to the last displayed character of a unit selects; all of it where none is."""
    shown = [at for block in range(len(display)) for at in range(*display.inked(block)) if unit.start <= at < unit.end]
    return Span(shown[0], shown[-1] + 1) if shown else unit


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(PIECES, st.sampled_from([BESIDE, WITHIN]))
def test_a_post_has_the_same_ends_by_drag_click_and_key(page: Page, pieces: list[str], look: ReadingLook) -> None:
    page, reader = read(page, pieces, look)
    display, posts = page.display, page.structure.posts
    assert len(posts) >= 3
    for post in (posts.span(index) for index in range(len(posts))):
        expected = dragged(display, post)
        caret = expected.start
        assert unit_at(page, caret, Grain.PARAGRAPH) == post
        assert widened(page, Span(caret, caret + 1), Grain.PARAGRAPH) == expected
        assert reader.place_span(None, caret) == expected
        assert (display.shown_from(post.start), display.shown_to(post.end)) == (expected.start, expected.end)
        seen = [reader.smallest(caret)]
        while (wider := reader.widened(seen[-1])) != seen[-1]:
            seen.append(wider)
        assert expected in seen


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(PIECES, st.sampled_from([BESIDE, WITHIN]))
def test_a_sentence_has_the_same_ends_by_drag_click_and_key(page: Page, pieces: list[str], look: ReadingLook) -> None:
    page, reader = read(page, pieces, look)
    display, sentences = page.display, page.structure.sentences
    for sentence in (sentences.span(index) for index in range(len(sentences))):
        expected = dragged(display, sentence)
        assert widened(page, Span(expected.start, expected.start + 1), Grain.SENTENCE) == expected
        assert reader.sentence(expected.start) == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(PIECES)
def test_sentences_taken_one_after_the_other_end_where_drags_end(page: Page, pieces: list[str]) -> None:
    page, reader = read(page, pieces, BESIDE)
    selected = reader.sentence(page.display.inked(0)[0])
    assert selected is not None
    while (longer := reader.sentence_after(selected)) != selected:
        assert longer.end > selected.end
        assert longer == dragged(page.display, longer)
        selected = longer


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(PIECES)
def test_numbers_that_stand_in_the_text_belong_to_the_passage(page: Page, pieces: list[str]) -> None:
    page, reader = read(page, pieces, WITHIN)
    for index, post in enumerate(page.structure.posts):
        assert reader.place_span(None, post[0]) == page.structure.posts.span(index)
        assert page.display.bare(Span(*post)) == Span(*post)
