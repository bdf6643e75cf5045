"""Finding words and patterns in one text. Offsets are code points of the text as it is stored."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from math import prod

import regex

from annotator.model.errors import AnnotatorError
from annotator.model.text import fold_for_search

REPEATS = 100_000
"""How often a pattern may demand a repeat, counts multiplied as if nested: each one takes memory before any search."""

COUNTS = regex.compile(r"\{([1-9][0-9]{0,11})")
PATTERN_SECONDS = 2.0
"""How long one pattern may search one text: a pattern can be made to search for ever."""


def find_words(text: str, words: str) -> list[tuple[int, int]]:
    """Every place where `words` stand, from left to right, not overlapping.

    Case, accents, no-break spaces, hyphens and quote marks are folded on both sides; nothing else is.
    """
    return find_folded(fold_for_search(text), words)


def find_folded(folded: str, words: str) -> list[tuple[int, int]]:
    """As `find_words`, in a text that is folded already."""
    wanted = fold_for_search(words)
    return list(_places(folded, wanted)) if wanted else []


def find_between(
    folded: str, words: str, regions: Sequence[tuple[int, int]], first: int = 0
) -> Iterator[tuple[int, int]]:
    """As `find_folded`, only in these stretches of a text, of which `folded` is what begins at place `first`."""
    wanted = fold_for_search(words)
    for start, end in regions if wanted else ():
        for place in _places(folded, wanted, start - first, end - first):
            yield place[0] + first, place[1] + first


def count_folded(folded: str, words: str) -> int:
    """How many places `find_folded` finds, counted without listing them."""
    wanted = fold_for_search(words)
    return folded.count(wanted) if wanted else 0


def _places(folded: str, wanted: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    start = folded.find(wanted, start, end)
    while start >= 0:
        yield start, start + len(wanted)
        start = folded.find(wanted, start + len(wanted), end)


def find_pattern(text: str, pattern: str, *, seconds: float = PATTERN_SECONDS) -> list[tuple[int, int]]:
    """Every non-empty match of a regular expression (syntax of the `regex` module, case-insensitive, `^ $` per line).

    Raises AnnotatorError for a pattern that cannot be read or that takes longer than `seconds`.
    """
    compiled = _compiled(pattern)
    try:
        # concurrent: the window goes on while a pattern is slow
        matches = compiled.finditer(text, timeout=seconds, concurrent=True)
        return [match.span() for match in matches if match.end() > match.start()]
    except (TimeoutError, MemoryError):
        raise AnnotatorError(
            f"The pattern took longer than {seconds:g} seconds in one text and was stopped. "
            "Make it simpler: nested repeats such as (a+)+ are the usual cause."
        ) from None


def _compiled(pattern: str) -> regex.Pattern[str]:
    if prod(int(count) for count in COUNTS.findall(pattern)) > REPEATS:
        raise AnnotatorError(
            f"The pattern repeats something more than {REPEATS:,} times. Use + or * instead. Nothing was searched."
        )
    try:
        return regex.compile(pattern, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        raise AnnotatorError(f"The pattern cannot be read: {error}. Nothing was searched.") from error
    except RecursionError:
        raise AnnotatorError("The pattern cannot be read: it is nested too deeply. Nothing was searched.") from None
