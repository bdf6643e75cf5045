"""What can be said about a place in a text: words, paragraph or post, neighbours. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from annotator.model.records import Coding, Document
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.model.text import sha256_of
from annotator.sources.boundaries import words
from annotator.ui.citing import places_of
from annotator.ui.paragraph_kinds import kind_of

MOST_COUNTED = 60_000
"""Characters in which words are counted: a few hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a span stands. Words count from 1 within the post or paragraph that holds the span's start; they are None
    where there is too much to be counted while somebody selects."""

    place: str
    start: int
    end: int
    first_word: int | None
    last_word: int | None
    words: int | None

    @property
    def characters(self) -> int:
        return self.end - self.start


def anchor_of(span: Span, text: str, structure: Structure) -> Anchor:
    home = home_of(span.start, structure) or Span(0, max(len(text), 1))
    before = _counted(text[home.start : span.start])
    inside = _counted(text[span.start : span.end])
    place = ", ".join(filter(None, (places_of(structure, span), kind_of(structure, span.start))))
    if before is None or inside is None:
        return Anchor(place, span.start, span.end, None, None, inside)
    return Anchor(place, span.start, span.end, before + 1, before + max(inside, 1), inside)


@lru_cache(maxsize=8)
def _counted(text: str) -> int | None:
    """How many words; once for all panes that show one place. None where that would be felt."""
    return len(words(text)) if len(text) <= MOST_COUNTED else None


def home_of(offset: int, structure: Structure) -> Span | None:
    """The post, else the paragraph, that holds the offset."""
    kinds: tuple[Segments, ...] = (structure.posts, structure.paragraphs)
    for segments in kinds:
        found = segments.at(offset)
        if found is not None:
            return segments.span(found)
    return None


def is_unchanged(document: Document, text: str) -> bool:
    """Whether the text is still the one that was imported."""
    return sha256_of(text) == document.sha256


def overlapping(span: Span, codings: Iterable[Coding]) -> tuple[Coding, ...]:
    return tuple(coding for coding in codings if coding.start < span.end and span.start < coding.end)


def snapped_to_words(span: Span, text: str, structure: Structure) -> Span:
    """The span grown to whole words; itself where it holds none."""
    home = home_of(span.start, structure) or Span(0, max(len(text), 1))
    end = max(home.end, span.end)
    found = [
        (home.start + first, home.start + last)
        for first, last in words(text[home.start : end])
        if home.start + first < span.end and span.start < home.start + last
    ]
    return Span(min(found[0][0], span.start), max(found[-1][1], span.end)) if found else span
