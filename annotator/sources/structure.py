"""Puts together what is found in a text: paragraphs, sentences, posts, headings, turns, pages, what stands around."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.structure import Segments, Structure
from annotator.sources.boundaries import Pair, sentences
from annotator.sources.headings import marked_headings, suggested_headings
from annotator.sources.matter import matter
from annotator.sources.paragraphs import paragraphs as plain_paragraphs
from annotator.sources.posts import posts
from annotator.sources.repeats import repeats
from annotator.sources.turns import turns


def plain_structure(text: str) -> Structure:
    """Structure of plain text. Headings are a suggestion, and none are suggested in a thread or a transcript."""
    found = plain_paragraphs(text)
    thread, talk = posts(text), turns(text, found)
    headings = Segments() if len(thread) or len(talk) else suggested_headings(text, found)
    structure = Structure(
        paragraphs=Segments.of(found),
        sentences=sentences_of(text, lines_joined(text, found, thread) if len(thread) else found),
        posts=thread,
        headings=headings,
        turns=talk,
    )
    structure = with_suggestions(text, structure)
    headings = _outside(structure.headings, (structure.front, structure.back, structure.repeats))
    return replace(structure, headings=headings, headings_are_suggested=bool(len(headings)))


def with_suggestions(text: str, structure: Structure) -> Structure:
    """The same with front matter, back matter and repeated sentences, none of them in a thread or a transcript."""
    if len(structure.posts) or len(structure.turns):
        return structure
    found = list(structure.paragraphs)
    front, back = matter(text, found, structure.headings)
    return replace(structure, front=front, back=back, repeats=repeats(text, found))


def _outside(headings: Segments, taken: tuple[Segments, ...]) -> Segments:
    """The headings that begin in none of the others."""
    rows = zip(headings, headings.levels, strict=True)
    kept = [(pair, level) for pair, level in rows if all(other.at(pair[0]) is None for other in taken)]
    return Segments.of([pair for pair, _ in kept], levels=[level for _, level in kept])


def markdown_structure(text: str) -> Structure:
    """Structure of Markdown source, in which `#` marks the headings."""
    found = plain_paragraphs(text)
    structure = Structure(
        paragraphs=Segments.of(found),
        sentences=sentences_of(text, found),
        posts=posts(text),
        headings=marked_headings(text),
        turns=turns(text, found),
    )
    return with_suggestions(text, structure)


def without_posts(text: str, structure: Structure) -> Structure:
    """The same text as plain paragraphs: sentences end with these, not with posts."""
    found = sentences_of(text, list(structure.paragraphs))
    return replace(structure, posts=Segments(), sentences=found)


def without_headings(structure: Structure) -> Structure:
    """The same text whose headings are paragraphs like others."""
    return replace(structure, headings=Segments(), headings_are_suggested=False)


def without_matter(structure: Structure) -> Structure:
    """The same text whose front and back matter are paragraphs like others."""
    return replace(structure, front=Segments(), back=Segments())


def without_repeats(structure: Structure) -> Structure:
    """The same text whose repeated sentences are paragraphs like others."""
    return replace(structure, repeats=Segments())


def given_structure(
    text: str, paragraphs: list[Pair], headings: Segments, pages: Segments, *, headings_are_suggested: bool = False
) -> Structure:
    """Structure whose paragraphs, headings and pages the format gave."""
    structure = Structure(
        paragraphs=Segments.of(paragraphs),
        sentences=sentences_of(text, paragraphs),
        posts=posts(text),
        headings=headings,
        pages=pages,
        turns=turns(text, paragraphs),
        headings_are_suggested=headings_are_suggested,
    )
    return with_suggestions(text, structure)


def lines_joined(text: str, lines: list[Pair], thread: Segments) -> list[Pair]:
    """Lines of one post that no empty line parts: a thread loses symbols and breaks its sentences where they stood."""
    joined: list[Pair] = []
    for first, last in lines:
        if joined and text[joined[-1][1] : first].strip(" \t") == "\n":
            before = joined[-1][0]
            if thread.before(before) == thread.before(first):
                joined[-1] = before, last
                continue
        joined.append((first, last))
    return joined


def sentences_of(text: str, stretches: list[Pair]) -> Segments:
    """Sentences inside each stretch."""
    found: list[Pair] = []
    for first, last in stretches:
        found.extend((first + start, first + end) for start, end in sentences(text[first:last]))
    return Segments.of(found)
