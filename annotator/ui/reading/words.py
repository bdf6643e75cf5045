"""Word edges near an offset, for ends that snap, words that are selected and carets that go by words. Qt-free."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.model.span import Span
from annotator.sources.boundaries import words
from annotator.ui.reading.display import DisplayMap, Join


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


def word_step(display: DisplayMap, caret: int, step: int, anchor: int | None = None) -> int:
    """Where a caret comes that goes on (1) or back (-1) by a word: before the next one, or at a paragraph's edge.

    With an anchor it selects whole words from there: to the end of a word behind it, to the begin of one before it.
    """
    for at in _stops(display, display.block_at(caret), step, anchor):
        if (at - caret) * step > 0:
            return at
    return caret


def _stops(display: DisplayMap, block: int, step: int, anchor: int | None) -> Iterator[int]:
    """Where a caret may stop, in the order it comes there, from a block on."""
    while 0 <= block < len(display):
        first, last = display.inked(block)
        words = [word for word in word_edges(display, block) if first <= word[0] and word[1] <= last]
        begins = {start for start, _ in words} | ({first} if display.joins[block] is not Join.PART else set())
        ends = {end for _, end in words}
        if block + 1 == len(display) or display.joins[block + 1] is not Join.PART:
            ends.add(last)
            begins |= {last} if anchor is None else set()
        found = begins
        if anchor is not None:
            found = {at for at in begins if at < anchor} | {at for at in ends if at > anchor} | {anchor}
        yield from sorted(found, reverse=step < 0)
        block += step
