"""Finding words and patterns in one text. Offsets are code points of the text as it is stored."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from math import prod

import regex

from annotator.analysis.pattern_words import complaint_of
from annotator.analysis.search_letters import LETTERS, Spelled, letters_for, letters_in, spell_out
from annotator.model.errors import AnnotatorError
from annotator.model.text import fold_for_search
from annotator.model.wording import worded

REPEATS = 100_000
"""How often a pattern may demand a repeat, counts multiplied as if nested: each one takes memory before any search."""

COUNTS = regex.compile(r"\{([1-9][0-9]{0,11})")
Fits = Callable[[int, int], bool]
PATTERN_SECONDS = 2.0
"""How long one pattern may search one text: a pattern can be made to search for ever."""


def find_words(text: str, words: str) -> list[tuple[int, int]]:
    """Every place where `words` stand, from left to right, not overlapping.

    Case, accents, no-break spaces, hyphens and quote marks are folded on both sides, and letters that stand for several
    are spelled out (ß is ss); nothing else is.
    """
    return find_folded(fold_for_search(text), words)


def sought(words: str) -> str:
    """Words as they are looked for: folded and spelled out. A place that has them is never longer."""
    return spell_out(fold_for_search(words))


def find_folded(folded: str, words: str, fits: Fits | None = None) -> list[tuple[int, int]]:
    """As `find_words`, in a text that is folded already; only places that `fits` agrees to."""
    wanted = sought(words)
    return list(_places(folded, wanted, fits)) if wanted else []


def find_between(
    folded: str, words: str, regions: Sequence[tuple[int, int]], first: int = 0, fits: Fits | None = None
) -> Iterator[tuple[int, int]]:
    """As `find_folded`, only in these stretches of a text, of which `folded` is what begins at place `first`."""
    wanted = sought(words)
    for start, end in regions if wanted else ():
        yield from _places(folded, wanted, fits, first, start - first, end - first)


def count_folded(folded: str, words: str) -> int:
    """How many places `find_folded` finds, counted without listing them."""
    wanted = sought(words)
    if letters_in(folded, letters_for(wanted)):
        return sum(1 for _ in _places(folded, wanted, None))
    return folded.count(wanted) if wanted else 0


def _places(
    folded: str, wanted: str, fits: Fits | None, first: int = 0, at: int = 0, end: int = sys.maxsize
) -> Iterator[tuple[int, int]]:
    """Places that do not fit hide no place that begins inside them."""
    letters = letters_in(folded, letters_for(wanted), at, end)
    if letters:
        yield from _spelled_places(Spelled(folded[at:end], letters), wanted, fits, first + at)
        return
    at = folded.find(wanted, at, end)
    while at >= 0:
        place = first + at, first + at + len(wanted)
        does_fit = fits is None or fits(*place)
        if does_fit:
            yield place
        at = folded.find(wanted, at + (len(wanted) if does_fit else 1), end)


def _spelled_places(stretch: Spelled, wanted: str, fits: Fits | None, first: int) -> Iterator[tuple[int, int]]:
    """As `_places`, in a stretch that begins at place `first` of the text; no place begins or ends inside a letter."""
    at = stretch.text.find(wanted)
    while at >= 0:
        start, end = stretch.place(at), stretch.place(at + len(wanted))
        does_fit = start is not None and end is not None and (fits is None or fits(first + start, first + end))
        if does_fit and start is not None and end is not None:
            yield first + start, first + end
        at = stretch.text.find(wanted, at + (len(wanted) if does_fit else 1))


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a place neither begins nor ends inside a word."""
    inside = start > 0 and _is_letter(text[start - 1]) and _is_letter(text[start])
    return not inside and not (end < len(text) and _is_letter(text[end - 1]) and _is_letter(text[end]))


def has_case_of(quote: str, words: str) -> bool:
    """Whether words that are the same when folded and spelled out have their capitals in the same places."""
    return _capitals(quote) == _capitals(words)


def _capitals(words: str) -> list[bool]:
    return [letter.isupper() for letter in words for _ in LETTERS.get(fold_for_search(letter), letter)]


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def check_pattern(pattern: str, *, match_case: bool = False) -> None:
    """Raises AnnotatorError for a pattern that cannot be read."""
    _compiled(pattern, _flags(match_case=match_case))


def find_pattern(
    text: str, pattern: str, *, match_case: bool = False, seconds: float = PATTERN_SECONDS
) -> list[tuple[int, int]]:
    """Every non-empty match of a regular expression (syntax of the `regex` module, `^ $` per line).

    Raises AnnotatorError for a pattern that cannot be read or that takes longer than `seconds`.
    """
    compiled = _compiled(pattern, _flags(match_case=match_case))
    try:
        # concurrent: the window goes on while a pattern is slow
        matches = compiled.finditer(text, timeout=seconds, concurrent=True)
        return [match.span() for match in matches if match.end() > match.start()]
    except (TimeoutError, MemoryError):
        raise AnnotatorError(
            worded(
                "The pattern took longer than {seconds:g} seconds in one text and was stopped. Make it simpler: "
                "nested repeats such as (a+)+ are the usual cause.",
                seconds=seconds,
            )
        ) from None


def _flags(*, match_case: bool) -> int:
    return regex.MULTILINE | (0 if match_case else regex.IGNORECASE)


def _compiled(pattern: str, flags: int) -> regex.Pattern[str]:
    if prod(int(count) for count in COUNTS.findall(pattern)) > REPEATS:
        raise AnnotatorError(
            worded(
                "The pattern repeats something more than {repeats:,} times. Use + or * instead. Nothing was searched.",
                repeats=REPEATS,
            )
        )
    try:
        return regex.compile(pattern, flags)
    except regex.error as error:
        raise AnnotatorError(
            worded("The pattern cannot be read: {error}. Nothing was searched.", error=complaint_of(error))
        ) from error
    except RecursionError:
        raise AnnotatorError(
            worded("The pattern cannot be read: it is nested too deeply. Nothing was searched.")
        ) from None
