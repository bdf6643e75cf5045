"""Word edges near an offset, for ends that snap and words that are selected. Qt-free."""

from __future__ import annotations

from annotator.model.span import Span
from annotator.sources.boundaries import words
from annotator.ui.reading.display import DisplayMap


def word_edges(display: DisplayMap, block: int) -> list[tuple[int, int]]:
    """`[start, end)` of each word of a block in offsets of the text."""
    origin = display.starts[block]
    return [(origin + start, origin + end) for start, end in words(display.text[origin : display.ends[block]])]


def snapped_start(display: DisplayMap, offset: int) -> int:
    """The word start nearest to an offset, in its block."""
    starts = [start for start, _ in word_edges(display, display.block_at(offset))]
    return min(starts, key=lambda start: abs(start - offset), default=offset)


def snapped_end(display: DisplayMap, offset: int) -> int:
    """The word end nearest to an offset, in its block; a closing full stop right behind is left out."""
    ends = [end for _, end in word_edges(display, display.block_at(max(0, offset - 1)))]
    return min(ends, key=lambda end: abs(end - offset), default=offset)


def word_around(display: DisplayMap, offset: int) -> Span | None:
    """The word that holds an offset or ends there, None between words."""
    words = word_edges(display, display.block_at(offset))
    inside = [word for word in words if word[0] <= offset < word[1]] or [word for word in words if word[1] == offset]
    return Span(*inside[0]) if inside else None


def words_between(display: DisplayMap, start: int, end: int) -> int:
    """Whole words from one offset to another of the same or a later block."""
    return sum(
        1
        for block in display.blocks_of(start, max(end, start + 1))
        for word_start, word_end in word_edges(display, block)
        if start <= word_start and word_end <= end
    )
