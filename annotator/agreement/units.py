"""Units of a text, and which of them a span touches.

A coder applies a code to a unit when one of the coder's spans of that code covers a character of it that is not white
space. Where a text is at hand, spans are drawn in to their first and last such character and units of mere white space
go; what is left touches a unit exactly when it covers such a character of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from annotator.agreement.arrays import Flags, Ints
from annotator.agreement.coded import Coded
from annotator.agreement.results import AgreementProblem
from annotator.model.wording import Wording, worded


class Unit(StrEnum):
    """What is judged one at a time."""

    SENTENCE = "sentence"
    CHARACTER = "character"
    TOKEN = "token"  # noqa: S105 - a word of a text
    POST = "post"
    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


_WORDS = {
    Unit.SENTENCE: worded("sentence"),
    Unit.CHARACTER: worded("character"),
    Unit.TOKEN: worded("token"),
    Unit.POST: worded("post"),
    Unit.PARAGRAPH: worded("paragraph"),
    Unit.DOCUMENT: worded("document"),
}

INKED = np.array([not chr(number).isspace() for number in range(0x3002)])
"""Whether each code point is something other than white space; from 0x3001 on all are."""


@dataclass(frozen=True, slots=True, eq=False)
class UnitSpans:
    """The units of all documents as `[start, end)` offsets, ordered by document and place, never overlapping."""

    document: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Where a text holds something other than white space: `places` in order, `before[i]` of them before offset i."""

    places: Ints
    before: Ints


def unit_words(unit: Unit) -> Wording:
    """What people call it: its name."""
    return _WORDS[unit]


def unit_named(name: str) -> Unit:
    """The unit of that name. Raises AgreementProblem, naming the ones there are."""
    try:
        return Unit(name)
    except ValueError:
        raise AgreementProblem(
            worded('"{name}" is not a unit. Choose one of: {known}.', name=name, known=", ".join(Unit))
        ) from None


def ink_of(text: str) -> Ink:
    """Where `text` holds something other than white space."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    inked = INKED[np.minimum(points, len(INKED) - 1)]
    return Ink(np.flatnonzero(inked), np.concatenate([[0], np.cumsum(inked)]).astype(np.int64))


def drawn_in(ink: Ink, start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Each span from its first to its last character that is not white space; start equals end where it has none."""
    first, last = ink.before[start], ink.before[end]
    some = first < last
    places = np.append(ink.places, 0)
    return np.where(some, places[np.minimum(first, len(ink.places))], start), np.where(
        some, places[last - 1] + 1, start
    )


def tokens_of(text: str) -> tuple[Ints, Ints]:
    """Starts and ends of the runs of non-space."""
    ink = ink_of(text)
    inked = np.zeros(len(text) + 2, dtype=np.int8)
    inked[ink.places + 1] = 1
    steps = np.diff(inked)
    return np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)


def bearing_ink(ink: Ink, start: Ints, end: Ints) -> Flags:
    """Whether each unit holds anything but white space."""
    return np.asarray(ink.before[end] > ink.before[start], dtype=np.bool_)


def units_of(units: Mapping[str, Sequence[tuple[int, int]]], coded: Coded) -> UnitSpans:
    """Units given per document as arrays. Raises AgreementProblem where one is missing, overlaps or reaches outside."""
    documents, starts, ends = [], [], []
    for number, name in enumerate(coded.documents):
        if name not in units:
            raise AgreementProblem(
                worded('There are no units for document "{name}". Give a list for every document.', name=name)
            )
        listed = np.array(sorted(units[name]), dtype=np.int64).reshape(-1, 2)
        documents.append(np.full(len(listed), number, dtype=np.int64))
        starts.append(listed[:, 0])
        ends.append(listed[:, 1])
    none = np.zeros(0, dtype=np.int64)
    found = UnitSpans(*(np.concatenate([none, *parts]) for parts in (documents, starts, ends)))
    _check_units(found, coded)
    return found


def _check_units(units: UnitSpans, coded: Coded) -> None:
    outside = (units.start < 0) | (units.end <= units.start) | (units.end > coded.lengths[units.document])
    overlapping = np.zeros(len(units.start), dtype=np.bool_)
    same = units.document[1:] == units.document[:-1]
    overlapping[1:] = same & (units.start[1:] < units.end[:-1])
    for wrong, template in (
        (outside, worded('A unit of document "{name}" is not a passage of it: {start} to {end}.')),
        (overlapping, worded('A unit of document "{name}" overlaps the unit before: {start} to {end}.')),
    ):
        if wrong.any():
            first = int(np.flatnonzero(wrong)[0])
            name = coded.documents[int(units.document[first])]
            raise AgreementProblem(
                template.with_fields(name=name, start=int(units.start[first]), end=int(units.end[first]))
            )


def sizes(unit: Unit, coded: Coded, units: UnitSpans | None) -> Ints:
    """(documents,) number of units in each document."""
    if unit is Unit.CHARACTER:
        return coded.lengths
    if unit is Unit.DOCUMENT:
        return np.minimum(coded.lengths, 1)
    if units is None:
        raise AgreementProblem(
            worded("Units are needed: give where each {unit} of every document begins and ends.", unit=unit_words(unit))
        )
    return np.bincount(units.document, minlength=len(coded.documents)).astype(np.int64)


def on_units(unit: Unit, coded: Coded, units: UnitSpans | None) -> Coded:
    """The same spans counted in units instead of characters; spans that touch none are left out."""
    if unit is Unit.CHARACTER:
        return coded.where(coded.start < coded.end)
    counted = sizes(unit, coded, units)
    if unit is Unit.DOCUMENT or units is None:
        first, last = np.zeros_like(coded.start), np.ones_like(coded.start)
    else:
        base = np.cumsum(counted) - counted
        starts, ends = coded.bases[units.document] + units.start, coded.bases[units.document] + units.end
        at = coded.bases[coded.document]
        first = np.searchsorted(ends, at + coded.start, "right") - base[coded.document]
        last = np.searchsorted(starts, at + coded.end, "left") - base[coded.document]
    touched = coded.with_spans(coded.document, coded.coder, coded.code, first, last)
    return replace(touched, lengths=counted).where((coded.start < coded.end) & (first < last))
