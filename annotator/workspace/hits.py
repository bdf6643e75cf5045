"""Coding many places at once: how wide each passage is to be, which are new, and the one change that codes them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum

import numpy as np

from annotator.model.change import Change, Put
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.progress import Report, silent
from annotator.model.records import Coder, Document
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.model.wording import Wording, worded
from annotator.sources.boundaries import sentence_at, word_at
from annotator.workspace import acts
from annotator.workspace.searching import Shelf
from annotator.workspace.span_table import SpanTable

LABEL = 40
"""Characters of what was looked for that a label quotes."""
Place = tuple[str, Span]
"""Id of a document and a passage in it."""


class Widening(StrEnum):
    """How far a hit is widened before it is coded. A paragraph is a post where the document is a thread."""

    NONE = "none"
    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Fate(StrEnum):
    """What becomes of a hit: a new coding, or nothing since it is one already or the same as a hit before it."""

    NEW = "new"
    CODED = "coded"
    REPEATED = "repeated"


def widen(text: str, structure: Structure, span: Span, widening: Widening) -> Span:
    """The words, sentences, or paragraphs that `span` touches, without the numbers of posts at their ends.

    Itself where there are none.
    """
    return (
        structure.without_numbers(text, _around(text, structure, span, widening))
        if widening is not Widening.NONE
        else span
    )


def _around(text: str, structure: Structure, span: Span, widening: Widening) -> Span:
    if widening is Widening.WORDS:
        first, last = word_at(text, span.start), word_at(text, span.end - 1)
        return Span(min(span.start, first[0]), max(span.end, last[1]))
    if widening is Widening.SENTENCE and not len(structure.sentences):
        first = sentence_at(text, span.start)
        last = first if span.end <= first[1] else sentence_at(text, span.end - 1)
        return Span(min(span.start, first[0]), max(span.end, last[1]))
    if widening is Widening.SENTENCE:
        return _touched(structure.sentences, span)
    if widening is Widening.PARAGRAPH:
        return _touched(structure.posts if len(structure.posts) else structure.paragraphs, span)
    return span


def widen_all(
    shelf: Shelf, places: Sequence[Place], documents: dict[str, Document], widening: Widening, report: Report = silent
) -> tuple[Place, ...]:
    """The places widened, in their order; may run on any thread."""
    found: list[Place] = []
    with shelf.reading() as texts:
        for step, (document_id, span) in enumerate(places):
            report(step, len(places))
            document = documents[document_id]
            found.append((document_id, widen(texts.text(document), texts.structure(document), span, widening)))
    return tuple(found)


def coded_places(spans: SpanTable, code_id: str, coder_id: str) -> frozenset[Place]:
    """Where a coder has given a code already."""
    if code_id not in spans.codes or coder_id not in spans.coders:
        return frozenset()
    code, coder = spans.codes.index(code_id), spans.coders.index(coder_id)
    chosen = np.flatnonzero((spans.code == code) & (spans.coder == coder))
    ends = zip(spans.document[chosen], spans.start[chosen], spans.end[chosen], strict=True)
    return frozenset((spans.documents[document], Span(int(start), int(end))) for document, start, end in ends)


def fates_of(places: Sequence[Place], coded: Collection[Place]) -> tuple[Fate, ...]:
    """What becomes of each place, given those that have the code already from the same coder."""
    seen: set[Place] = set()
    fates: list[Fate] = []
    for place in places:
        fates.append(Fate.CODED if place in coded else Fate.REPEATED if place in seen else Fate.NEW)
        seen.add(place)
    return tuple(fates)


def code_hits(places: Iterable[tuple[Document, Span]], code: Code, coder: Coder, words: str, of: int = 0) -> Change:
    """One change with a coding for each place; the label says what was looked for, and that all were coded or how many.

    `of`: how many could have been coded. Raises AnnotatorError as `acts.code` does.
    """
    puts: list[Put] = []
    for document, span in places:
        puts += acts.code(document, span, code, coder).puts
    if not puts:
        raise AnnotatorError(worded("None of the hits is new. Nothing was coded."))
    return Change(_label(len(puts), max(of, len(puts)), words), tuple(puts), coder.id)


def _label(count: int, of: int, words: str) -> Wording:
    shown = visible(" ".join(words.split()))
    shown = f"{shown[: LABEL - 1]}…" if len(shown) > LABEL else shown
    if of == 1:
        return worded("Code the one hit of “{words}”", words=shown)
    if count == of:
        return worded("Code all {count:,} hits of “{words}”", count=count, words=shown)
    return worded("Code {count:,} of {of:,} hits of “{words}”", count=count, of=of, words=shown)


def _touched(segments: Segments, span: Span) -> Span:
    touched = segments.touching(span.start, span.end)
    if not touched:
        return span
    return Span(min(span.start, segments.starts[touched[0]]), max(span.end, segments.ends[touched[-1]]))
