"""Paragraphs of plain text: each line, unless the file is hard-wrapped; then the blocks between blank lines."""

from __future__ import annotations

from itertools import pairwise

from annotator.sources.boundaries import Pair

WIDEST_WRAP = 140
"""No program wraps prose wider than this; longer lines are paragraphs."""

NARROWEST_WRAP = 30
FEWEST_LINES = 6
SHARE = 0.85
SLACK = 3

BODY = 160
"""Characters from which a paragraph counts as running text."""


def is_prose(found: list[Pair]) -> bool:
    """Whether most of a text's characters stand in running text: it is no list, verse or chat."""
    lengths = [end - start for start, end in found]
    return sum(length for length in lengths if length >= BODY) * 2 > sum(lengths)


def paragraphs(text: str) -> list[Pair]:
    """Paragraphs of a plain text, without the white space around them."""
    lines = lines_of(text)
    return _blocks(text, lines) if is_hard_wrapped(text, lines) else lines


def lines_of(text: str) -> list[Pair]:
    """Lines that hold more than white space, without the white space around them. Only LF ends a line."""
    found: list[Pair] = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            found.append((first, first + len(stripped)))
        start += len(line) + 1
    return found


def is_hard_wrapped(text: str, lines: list[Pair]) -> bool:
    """Whether lines were broken to fit a width: the next line's first word would not have fitted.

    That is what makes lines of a block nearly equal in length, and tells prose from verse and lists.
    """
    follows = [
        (last - first, len(text[next_first:next_last].split(maxsplit=1)[0]))
        for (first, last), (next_first, next_last) in pairwise(lines)
        if text.count("\n", last, next_first) == 1
    ]
    if len(follows) < FEWEST_LINES:
        return False
    width = max(last - first for first, last in lines)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    full = sum(length + 1 + word > width - SLACK for length, word in follows)
    return full >= len(follows) * SHARE


def _blocks(text: str, lines: list[Pair]) -> list[Pair]:
    found: list[Pair] = []
    for first, last in lines:
        if found and text.count("\n", found[-1][1], first) == 1:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found
