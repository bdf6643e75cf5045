"""Selecting by sentence, wider and narrower, place by place."""

from __future__ import annotations

import pytest

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.sources.structure import plain_structure
from annotator.ui.widening import Reader

TEXT = "One fish swims. Two fish, said 平安城市, do not.\n\nThe second paragraph stands alone.\n"


@pytest.fixture
def reader() -> Reader:
    return Reader(TEXT, plain_structure(TEXT))


def words(reader: Reader, span: Span | None) -> str | None:
    return reader.text[span.start : span.end] if span else None


def test_a_caret_selects_its_sentence_and_again_adds_the_next(reader: Reader) -> None:
    first = reader.sentence(4)
    assert words(reader, first) == "One fish swims."
    assert first is not None
    both = reader.sentence_after(first)
    assert words(reader, both) == "One fish swims. Two fish, said 平安城市, do not."
    assert words(reader, reader.sentence_less(both)) == "One fish swims."
    assert reader.sentence_less(first) is None


def test_the_last_sentence_has_none_after_it(reader: Reader) -> None:
    last = reader.sentence(len(TEXT) - 3)
    assert words(reader, last) == "The second paragraph stands alone."
    assert last is not None
    assert reader.sentence_after(last) == last


def test_widening_goes_over_word_and_sentence_and_ends_at_the_paragraph(reader: Reader) -> None:
    at = TEXT.index("fish, said")
    span = Span(at + 1, at + 2)
    seen = []
    while (wider := reader.widened(span)) != span:
        span = wider
        seen.append(words(reader, span))
    assert seen == [
        "fish",
        "Two fish, said 平安城市, do not.",
        "One fish swims. Two fish, said 平安城市, do not.",
    ]


def test_widening_in_a_thread_leaves_the_numbers_of_posts_out() -> None:
    text = "1/ One fish swims. Two do not.\n\n2/ Nobody asked.\n\n3/ End."
    thread = Reader(text, plain_structure(text))
    sentence = thread.widened(Span(3, 6))
    assert words(thread, sentence) == "One fish swims."
    assert words(thread, thread.widened(sentence)) == "One fish swims. Two do not."


def test_places_are_walked_and_found_by_number(reader: Reader) -> None:
    second = TEXT.index("The second")
    assert reader.place_after(3, 1) == second
    assert reader.place_after(second, -1) == 0
    assert reader.place_after(second, 1) is None
    assert reader.place_numbered(" ¶ 2 ") == second
    assert reader.place_numbered("7") is None


def test_the_position_counts_the_word_at_the_caret(reader: Reader) -> None:
    assert reader.position(0) == ("¶ 1", 1)
    assert reader.position(TEXT.index("swims") + 2) == ("¶ 1", 3)
    assert reader.position(TEXT.index("paragraph")) == ("¶ 2", 3)


def test_the_word_is_not_counted_far_into_an_endless_paragraph() -> None:
    text = "word " * 10_000
    assert Reader(text, plain_structure(text)).position(40_000) == ("¶ 1", None)


def test_an_empty_text_has_nothing_to_select() -> None:
    empty = Reader("", Structure())
    assert empty.sentence(0) is None
    assert empty.place_after(0, 1) is None
