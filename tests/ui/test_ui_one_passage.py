"""Whichever gesture selects a passage, it has the same ends; a number beside the text is no word of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.model.span import Span
from annotator.sources.structure import plain_structure
from annotator.ui.reading.grains import unit_at, widened
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.page import Page
from annotator.ui.text_taste import Grain
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.widening import Reader
from annotator.workspace.hits import Widening, widen

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
    return page, Reader(text, structure)


def words_of(page: Page, unit: Span) -> Span:
    """A unit without the numbers of posts at its ends; all of it where it is nothing else."""
    numbers = {at for mark in page.structure.posts.marks for at in range(*mark)}
    text = page.display.text
    words = [at for at in range(unit.start, unit.end) if at not in numbers and not text[at].isspace()]
    return Span(words[0], words[-1] + 1) if words else unit


def number_at_an_end(page: Page, span: Span) -> bool:
    """Whether a passage begins or ends with the number of a post and has other words, too."""
    text = page.display.text
    inside = [mark for mark in page.structure.posts.marks if mark[0] < span.end and span.start < mark[1]]
    rest = "".join(text[at] for at in range(span.start, span.end) if not any(a <= at < b for a, b in inside))
    ends = [not text[span.start : a].strip() or not text[b : span.end].strip() for a, b in inside]
    return any(ends) and bool(rest.strip())


USUAL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)


@USUAL
@given(PIECES, st.sampled_from([BESIDE, WITHIN]))
def test_a_post_has_the_same_ends_by_click_and_key(page: Page, pieces: list[str], look: ReadingLook) -> None:
    page, reader = read(page, pieces, look)
    posts = page.structure.posts
    assert len(posts) >= 3
    for post in (posts.span(index) for index in range(len(posts))):
        expected = words_of(page, post)
        caret = expected.start
        assert unit_at(page, caret, Grain.PARAGRAPH) == post
        assert widened(page, Span(caret, caret + 1), Grain.PARAGRAPH) == expected
        assert widen(reader.text, page.structure, Span(caret, caret + 1), Widening.PARAGRAPH) == expected
        assert reader.place_span(None, caret) == expected
        seen = [reader.smallest(caret)]
        while (wider := reader.widened(seen[-1])) != seen[-1]:
            seen.append(wider)
        assert expected in seen


@USUAL
@given(PIECES, st.sampled_from([BESIDE, WITHIN]))
def test_a_sentence_has_the_same_ends_by_click_and_key(page: Page, pieces: list[str], look: ReadingLook) -> None:
    page, reader = read(page, pieces, look)
    sentences = page.structure.sentences
    for sentence in (sentences.span(index) for index in range(len(sentences))):
        expected = words_of(page, sentence)
        one = Span(expected.start, expected.start + 1)
        assert widened(page, one, Grain.SENTENCE) == expected
        assert widen(reader.text, page.structure, one, Widening.SENTENCE) == expected
        assert reader.sentence(expected.start) == expected


@USUAL
@given(PIECES, st.sampled_from([BESIDE, WITHIN]))
def test_sentences_taken_one_after_the_other_end_in_words_up_to_the_last(
    page: Page, pieces: list[str], look: ReadingLook
) -> None:
    page, reader = read(page, pieces, look)
    selected = reader.sentence(reader.text.index("The"))
    assert selected is not None
    while (longer := reader.sentence_after(selected)) != selected:
        assert longer.end > selected.end
        assert not number_at_an_end(page, longer)
        selected = longer
    rest = words_of(page, Span(selected.end, len(reader.text))) if selected.end < len(reader.text) else selected
    left = reader.text[rest.start : rest.end] if rest.start >= selected.end else ""
    assert not left.strip() or number_at_an_end(page, Span(selected.start, rest.end))


@USUAL
@given(PIECES, st.data())
def test_what_is_selected_by_hand_has_no_hidden_number_at_an_end(
    page: Page, pieces: list[str], data: st.DataObject
) -> None:
    page, reader = read(page, pieces, BESIDE)
    display = page.display
    hidden = {at for at in range(len(reader.text)) if display.is_aside(at)}
    places = sorted({display.offset(*display.place(at)) for at in range(len(reader.text) + 1)})
    page.shown.anchor, page.shown.caret = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))
    selected = page.selection
    if selected is None:
        between = range(*sorted((page.shown.anchor, page.shown.caret)))
        assert all(at in hidden or reader.text[at].isspace() for at in between)
        return
    inked = [at for at in range(selected.start, selected.end) if not reader.text[at].isspace()]
    assert not inked or not {inked[0], inked[-1]} & hidden
    step = reader.widened(selected)
    assert (step.start, step.end) == (min(step.start, selected.start), max(step.end, selected.end))
    assert not number_at_an_end(page, step) or number_at_an_end(page, selected)


@USUAL
@given(PIECES)
def test_letters_by_hand_take_in_a_number_that_stands_in_the_text(page: Page, pieces: list[str]) -> None:
    page, _ = read(page, pieces, WITHIN)
    for post in page.structure.posts:
        page.shown.anchor, page.shown.caret = post
        assert page.selection == Span(*post)
        assert widened(page, Span(*post), Grain.CHARACTER) == Span(*post)


@USUAL
@given(PIECES, st.integers(0, 200), st.integers(1, 40), st.sampled_from([Widening.SENTENCE, Widening.PARAGRAPH]))
def test_widened_hits_have_no_number_at_an_end(
    page: Page, pieces: list[str], start: int, length: int, widening: Widening
) -> None:
    page, reader = read(page, pieces, BESIDE)
    start = start % len(reader.text)
    hit = Span(start, min(len(reader.text), start + length))
    wide = widen(reader.text, page.structure, hit, widening)
    assert not number_at_an_end(page, wide)
    words = words_of(page, hit)
    assert wide.contains(words) or not wide.overlaps(words)
