from __future__ import annotations

import pytest

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.words import snapped_end, snapped_start, word_around, words_between

TEXT = "😀 The harbour, wide.\nIt isn’t far."
DISPLAY = DisplayMap(TEXT, Structure())


@pytest.mark.parametrize(("at", "word"), [(3, "The"), (8, "harbour"), (13, "harbour"), (26, "isn’t"), (0, None)])
def test_the_word_around_a_place(at: int, word: str | None) -> None:
    span = word_around(DISPLAY, at)
    assert word == (None if span is None else TEXT[span.start : span.end])


def test_ends_snap_to_the_nearest_word() -> None:
    harbour = TEXT.index("harbour")
    assert snapped_start(DISPLAY, harbour + 2) == harbour
    assert snapped_end(DISPLAY, harbour + 6) == harbour + 7
    assert snapped_end(DISPLAY, harbour + 8) == harbour + 7


def test_words_are_counted_over_blocks() -> None:
    assert words_between(DISPLAY, 0, len(TEXT)) == 6
    assert word_around(DISPLAY, 2) == Span(2, 5)
