"""From passages to continua: names become numbers, and what gamma cannot take is refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.gamma.sampling import Continuum
from annotator.agreement.gamma.units import Units
from annotator.agreement.results import AgreementProblem
from annotator.model.wording import worded

Span = tuple[str, str, str, float, float]
"""(document, coder, code, start, end): half-open, in characters or any other measure of position."""


@dataclass(frozen=True, slots=True, eq=False)
class Corpus:
    """`continua`, one of each of `documents`; `coders` of each, by name; `codes` by number."""

    documents: tuple[str, ...]
    coders: tuple[tuple[str, ...], ...]
    codes: tuple[str, ...]
    continua: tuple[Continuum, ...]


def corpus_of(
    spans: Iterable[Span],
    coders: Sequence[str],
    counts: Mapping[str, Iterable[str]] | None,
    codes: Sequence[str],
    bounds: Mapping[str, tuple[float, float]] | None,
) -> Corpus:
    """Documents by id, each with the coders for whom it counts; those without units or with fewer than two coders are
    left out, as are spans of other coders. What a coder gave twice counts once.

    Raises AgreementProblem for spans without length, and for fewer than two coders.
    """
    if len(set(coders)) != len(coders):
        raise AgreementProblem(worded("A coder is named twice. Name each coder once."))
    if len(coders) < 2:
        raise AgreementProblem(worded("Agreement needs at least two coders."))
    chosen, by_document, used = frozenset(coders), dict[str, set[Span]](), set[str]()
    for span in spans:
        document, coder, code, *ends = span
        if coder not in chosen or (counts is not None and coder not in frozenset(counts.get(document, ()))):
            continue
        _check(span)
        used.add(code)
        by_document.setdefault(document, set()).add((document, coder, code, float(ends[0]), float(ends[1])))
    named = tuple(dict.fromkeys([*codes, *sorted(used)]))
    numbers = {code: number for number, code in enumerate(named)}
    who = {document: _coders(document, coders, counts) for document in by_document}
    documents = tuple(sorted(document for document in by_document if len(who[document]) >= 2))
    return Corpus(
        documents,
        tuple(who[document] for document in documents),
        named,
        tuple(
            _continuum(by_document[document], who[document], numbers, (bounds or {}).get(document))
            for document in documents
        ),
    )


def _check(span: Span) -> None:
    document, coder, code, start, end = span
    if not (np.isfinite(start) and np.isfinite(end) and start < end):
        raise AgreementProblem(
            worded(
                '{coder} coded {start} to {end} of "{document}" as "{code}". Gamma compares lengths, so a '
                "passage must end after its start. Leave it out or mend it.",
                coder=coder,
                start=start,
                end=end,
                document=document,
                code=code,
            )
        )


def _coders(document: str, coders: Sequence[str], counts: Mapping[str, Iterable[str]] | None) -> tuple[str, ...]:
    """By name, so that the order in which coders are listed changes nothing."""
    counted = coders if counts is None else frozenset(counts.get(document, ()))
    return tuple(sorted(coder for coder in coders if coder in counted))


def _continuum(
    spans: set[Span], coders: Sequence[str], codes: Mapping[str, int], bounds: tuple[float, float] | None
) -> Continuum:
    rows = sorted((coders.index(coder), start, end, codes[code]) for _, coder, code, start, end in spans)
    coder, start, end, code = (np.array(column) for column in zip(*rows, strict=True))
    units = Units(len(coders), np.zeros(len(rows), dtype=np.int64), coder, code, start, end)
    low, high = float(start.min()), float(end.max())
    if bounds is not None:
        low, high = min(low, float(bounds[0])), max(high, float(bounds[1]))
    return Continuum(units, low, high)
