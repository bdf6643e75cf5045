"""Widening a stretch of the text to whole words, sentences, paragraphs or posts. Qt-free."""

from __future__ import annotations

from annotator.model.span import Span
from annotator.ui.reading.page import Page
from annotator.ui.reading.words import word_around
from annotator.ui.text_taste import Grain


def widened(page: Page, span: Span, grain: Grain) -> Span | None:
    """The least stretch of whole units that holds one; None where neither end lies in a unit.

    An end between two units stays, so that what was pointed at is never left out. The number of a post at an end is no
    word of a sentence or a post; letters and words by hand take it in where it stands in the text.
    """
    first, last = unit_at(page, span.start, grain), unit_at(page, span.end - 1, grain)
    if first is None and last is None:
        return None
    whole = page.display.bare(Span(first.start if first else span.start, last.end if last else span.end))
    if grain in {Grain.SENTENCE, Grain.PARAGRAPH}:
        return page.structure.without_numbers(page.display.text, whole)
    return whole


def unit_at(page: Page, offset: int, grain: Grain) -> Span | None:
    """The word, sentence, or post (else paragraph) that holds the character at an offset."""
    if grain is Grain.CHARACTER:
        return Span(offset, offset + 1)
    if grain is Grain.WORD:
        word = word_around(page.display, offset)
        return word if word is not None and offset < word.end else None
    structure = page.structure
    kind = structure.sentences if grain is Grain.SENTENCE else structure.posts
    index = kind.at(offset)
    if index is not None:
        return kind.span(index)
    return page.display.paragraph(page.display.block_at(offset)) if grain is Grain.PARAGRAPH else None
