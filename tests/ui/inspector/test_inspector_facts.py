"""Where a span stands and how it snaps: without a window."""

from __future__ import annotations

import pytest

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.ui.inspector.facts import MOST_COUNTED, anchor_of, home_of, overlapping, snapped_to_words

TEXT = "One two three.\n四五 six 🙂 seven-eight.\n"
POSTS = Segments.of([(0, 14), (15, 36)])
STRUCTURE = Structure(paragraphs=POSTS, posts=POSTS, sentences=POSTS)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_words_are_counted_within_the_post() -> None:
    anchor = anchor_of(span_of("two three"), TEXT, STRUCTURE)
    assert (anchor.place, anchor.first_word, anchor.last_word, anchor.words) == ("post 1", 2, 3, 2)


def test_a_passage_over_two_posts_is_said_to_be_in_both() -> None:
    across = Span(TEXT.index("three"), TEXT.index("six"))
    assert anchor_of(across, TEXT, STRUCTURE).place == "post 1 to post 2"


def test_ideographs_and_emoji_count_as_readers_count_them() -> None:
    anchor = anchor_of(span_of("six 🙂 seven"), TEXT, STRUCTURE)
    assert (anchor.place, anchor.first_word, anchor.words) == ("post 2", 3, 2)


def test_words_of_a_passage_too_long_to_be_counted_in_passing_are_left_out() -> None:
    anchor = anchor_of(Span(4, 4 + MOST_COUNTED + 1), "one " * MOST_COUNTED, Structure())
    assert (anchor.words, anchor.first_word, anchor.last_word) == (None, None, None)
    assert anchor.characters == MOST_COUNTED + 1
    assert anchor_of(Span(0, MOST_COUNTED), "one " * MOST_COUNTED, Structure()).words == MOST_COUNTED // 4


def test_a_text_without_structure_has_places_too() -> None:
    anchor = anchor_of(span_of("two"), TEXT, Structure())
    assert (anchor.place, anchor.first_word) == ("¶ 1", 2)


def test_home_is_the_post_before_the_paragraph() -> None:
    structure = Structure(paragraphs=Segments.of([(0, 5)]), posts=POSTS)
    assert home_of(2, structure) == Span(0, 14)
    assert home_of(14, structure) is None


@pytest.mark.parametrize(("cut", "whole"), [("wo thr", "two three"), ("ven", "seven"), ("x 🙂 s", "six 🙂 seven")])
def test_ends_grow_to_whole_words(cut: str, whole: str) -> None:
    assert snapped_to_words(span_of(cut), TEXT, STRUCTURE) == span_of(whole)


def test_a_span_without_words_stays() -> None:
    assert snapped_to_words(span_of("🙂"), TEXT, STRUCTURE) == span_of("🙂")


def test_neighbours_do_not_overlap() -> None:
    assert overlapping(Span(0, 3), ()) == ()
