"""What is shown otherwise than it was written: lines that a lost symbol broke, numbers that stand beside. Qt-free."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.model.structure import Segments

FULL_LINE = 40
"""A line at least this long that ends in a word may have been broken before a capital, too."""

_ENDED = re.compile(r"[.!?…:。！？：][\"'”’»)\]]*$")  # full-width marks end a sentence, too
_BEGINS_ANEW = re.compile(r"https?://|www\.|[(\[]?\d{1,3}/|\d{1,3}[.)]\s|[-–—*•·→►]\s|[A-Za-z][.)]\s")
_GOES_ON = re.compile(r"[\d,;’'”)\-–]|[^\W\d_]")


@dataclass(frozen=True)
class Rules:
    """What the display map does to a text. Offsets always count what was written."""

    numbers_aside: bool = False
    joins_lines: bool = False


def is_broken(before: str, after: str) -> bool:
    """Whether a sentence runs from one line into the next, so that something without a letter stood between them."""
    before, after = before.rstrip(), after.lstrip()
    if not before or not after or _BEGINS_ANEW.match(after) or not _GOES_ON.match(after):
        return False
    if after[0].islower():
        return True
    if _ENDED.search(before):
        return False
    return not after[0].isalpha() or (before[-1].isalpha() and len(before) >= FULL_LINE)


def lines_joined(text: str, lines: Iterable[tuple[int, int]], posts: Segments) -> Iterator[tuple[int, int]]:
    """Lines of one post, those between which a symbol was lost taken together."""
    start = end = 0
    for first, last in lines:
        if end > start:
            together = text[end:first].strip(" \t") == "\n" and posts.at(end - 1) == posts.at(first) is not None
            if together and is_broken(text[text.rfind("\n", start, end) + 1 or start : end], text[first:last]):
                end = last
                continue
            yield start, end
        start, end = first, last
    if end > start:
        yield start, end


def aside(text: str, posts: Segments, start: int, end: int) -> tuple[int, int] | None:
    """What is left of `[start, end)` when the number of its post at either end stands beside it; None for no change."""
    post = posts.at(start)
    if post is None or not posts.marks:
        return None
    mark_start, mark_end = posts.marks[post]
    if mark_end <= mark_start or not start <= mark_start < mark_end <= end:
        return None
    if not text[start:mark_start].strip():
        left = mark_end, end
    elif not text[mark_end:end].strip():
        left = start, mark_start
    else:
        return None
    piece = text[slice(*left)]
    if not piece.strip():
        return None
    at_start = left[1] == end
    return (left[0] + len(piece) - len(piece.lstrip()), end) if at_start else (start, start + len(piece.rstrip()))
