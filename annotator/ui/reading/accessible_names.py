"""What a screen reader is told of a coding: which code, by whom, and where, counted in words. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.sources.boundaries import words
from annotator.ui.reading.mark import Mark

LONGEST = 20_000
"""Characters of a post or paragraph up to which words are counted."""


@dataclass(frozen=True)
class Phrases:
    """The words of names in the person's language."""

    post: str = "post {n}"
    paragraph: str = "paragraph {n}"
    one_word: str = "word {a}"
    words: str = "words {a} to {b}"
    crossing: str = "{begin} to {end}"
    has_memo: str = "has memo"
    unsure: str = "unsure"


def name_of(mark: Mark, text: str, structure: Structure, phrases: Phrases) -> str:
    """`Kill switch, Ada, post 9, words 6 to 24, has memo`."""
    parts = [mark.label, mark.voices or mark.who, place_of(mark.span, text, structure, phrases)]
    parts += [phrases.unsure] if mark.unsure else []
    parts += [phrases.has_memo] if mark.has_memo else []
    return ", ".join(part for part in parts if part)


def place_of(span: Span, text: str, structure: Structure, phrases: Phrases) -> str:
    """`post 9, words 6 to 24`; over several posts or paragraphs `post 9, word 6 to post 10, word 3`."""
    first, last = _segment(span.start, structure), _segment(max(span.start, span.end - 1), structure)
    begin, end = _spoken(first, structure, phrases), _spoken(last, structure, phrases)
    if first is None or last is None:
        return begin or end
    start_word, end_word = _word(span.start, first[1], text), _word(max(span.start, span.end - 1), last[1], text)
    if first == last:
        if start_word is None or end_word is None:
            return begin
        one = start_word == end_word
        return f"{begin}, {(phrases.one_word if one else phrases.words).format(a=start_word, b=end_word)}"
    if start_word is not None and end_word is not None:
        begin = f"{begin}, {phrases.one_word.format(a=start_word)}"
        end = f"{end}, {phrases.one_word.format(a=end_word)}"
    return phrases.crossing.format(begin=begin, end=end)


Place = tuple[str, Span]


def _segment(offset: int, structure: Structure) -> Place | None:
    """The post or paragraph at an offset: its number and span."""
    segments = structure.posts if len(structure.posts) else structure.paragraphs
    index = segments.before(offset)
    return None if index is None else (segments.label(index), segments.span(index))


def _spoken(place: Place | None, structure: Structure, phrases: Phrases) -> str:
    if place is None:
        return ""
    return (phrases.post if len(structure.posts) else phrases.paragraph).format(n=place[0])


def _word(offset: int, segment: Span, text: str) -> int | None:
    """The number of the word that holds an offset, or of the next one; None where that is too much to count."""
    if segment.end - segment.start > LONGEST:
        return None
    inside = offset - segment.start
    edges = words(text[segment.start : segment.end])
    found = next((number for number, (_, end) in enumerate(edges, 1) if end > inside), len(edges))
    return found or None
