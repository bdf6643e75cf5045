"""How well a name answers what was typed, and which of its letters did. Qt-free; offsets are code points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from annotator.model.text import fold_for_search

Spans = tuple[tuple[int, int], ...]

STARTS, STARTS_WORD, HOLDS, WORD_STARTS, ALIAS, LETTERS, RULE = range(7)
"""From best to worst: the name starts so, a word of it does, it holds the query, its words start with the letters,
an alias answers, its letters come in this order, the definition answers."""

SHORT = 2
"""Letters up to which a word answers only where a word starts; scripts that write no spaces are free of this."""

WORD = re.compile(r"[^\W_]+")
LOOSE = 3
"""Letters may lie apart over at most this many times their number."""


@dataclass(frozen=True, slots=True)
class Name:
    """A text folded for comparing, where its words start, and which letters it has, a bit for each."""

    shown: str
    folded: str
    starts: frozenset[int]
    letters: int

    @classmethod
    def of(cls, text: str) -> Name:
        return _name_of(text)


@lru_cache(maxsize=32_768)
def _name_of(text: str) -> Name:
    folded = fold_for_search(text)
    return Name(text, folded, frozenset(match.start() for match in WORD.finditer(folded)), letters_of(folded))


def letters_of(folded: str) -> int:
    """A bit for each letter: what lacks one of a query's bits cannot hold the query. Letters may share a bit."""
    found = 0
    for letter in set(folded):
        found |= 1 << (ord(letter) & 63)
    return found


@dataclass(frozen=True, slots=True)
class Match:
    rank: int
    spans: Spans


def words_of(query: str) -> tuple[str, ...]:
    return tuple(fold_for_search(query).split())


def is_short(word: str) -> bool:
    return len(word) <= SHORT and word.isascii()


def matched(name: Name, words: tuple[str, ...]) -> Match | None:
    """How a name answers all the words; None where one finds nothing. Without words everything answers."""
    if not words:
        return Match(STARTS, ())
    whole = " ".join(words)
    if len(words) > 1 and name.folded.startswith(whole):
        return Match(STARTS, ((0, len(whole)),))
    spans: list[tuple[int, int]] = []
    rank = STARTS
    for word in words:
        match = _word(name, word)
        if match is None:
            return None
        rank = max(rank, match.rank)
        spans += match.spans
    return Match(rank, _joined(spans))


def _word(name: Name, word: str) -> Match | None:
    at = name.folded.find(word)
    if at == 0:
        return Match(STARTS, ((0, len(word)),))
    inside = at
    while at > 0:
        if at in name.starts:
            return Match(STARTS_WORD, ((at, at + len(word)),))
        at = name.folded.find(word, at + 1)
    if inside > 0 and not is_short(word):
        return Match(HOLDS, ((inside, inside + len(word)),))
    return _letters(name, word) if len(word) > 1 else None


def _letters(name: Name, word: str) -> Match | None:
    """The letters in order: each beside the one before or at a word's start, else anywhere but near."""
    rest = iter(name.folded)
    if not all(letter in rest for letter in word):
        return None
    strict = _walk(name, word)
    if strict is not None:
        return Match(WORD_STARTS, strict)
    places: list[int] = []
    at = -1
    for letter in word:
        at = name.folded.find(letter, at + 1)
        if at < 0:
            return None
        places.append(at)
    is_near = not is_short(word) and places[-1] - places[0] < LOOSE * len(word) and places[0] in name.starts
    return Match(LETTERS, _joined([(place, place + 1) for place in places])) if is_near else None


def _walk(name: Name, word: str) -> Spans | None:
    places: list[int] = []
    for letter in word:
        after = places[-1] + 1 if places else 0
        beside = places and after < len(name.folded) and name.folded[after] == letter
        starts = (at for at in range(after, len(name.folded)) if at in name.starts and name.folded[at] == letter)
        found = after if beside else next(starts, None)
        if found is None:
            return None
        places.append(found)
    return _joined([(place, place + 1) for place in places])


def _joined(spans: list[tuple[int, int]]) -> Spans:
    """In order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
