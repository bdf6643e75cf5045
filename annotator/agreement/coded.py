"""Who coded what where, as arrays: the one input of every measure on spans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from annotator.agreement.arrays import Flags, Ints
from annotator.agreement.results import AgreementProblem
from annotator.model.wording import worded


@dataclass(frozen=True, slots=True, eq=False)
class Coded:
    """Spans of one code by one coder in one document; five arrays of one length, and what their numbers stand for.

    `document`, `coder` and `code` index `documents`, `coders` and `codes`; `start` and `end` are half-open offsets.
    `lengths` (documents,) in characters; `counts` (documents, coders): whether the document counts for the coder.
    """

    documents: tuple[str, ...]
    coders: tuple[str, ...]
    codes: tuple[str, ...]
    lengths: Ints
    counts: Flags
    document: Ints
    coder: Ints
    code: Ints
    start: Ints
    end: Ints

    @property
    def bases(self) -> Ints:
        """Where each document begins when all are laid end to end, with one character between them."""
        return np.concatenate([[0], np.cumsum(self.lengths[:-1] + 1)]).astype(np.int64)

    @property
    def axis(self) -> int:
        """The length of all documents laid end to end, one more than any position."""
        return int(self.lengths.sum()) + len(self.lengths) + 1

    def where(self, keep: Flags) -> Coded:
        """The same with only the spans for which `keep` (spans,) holds."""
        return self.with_spans(self.document[keep], self.coder[keep], self.code[keep], self.start[keep], self.end[keep])

    def with_spans(self, document: Ints, coder: Ints, code: Ints, start: Ints, end: Ints) -> Coded:
        """The same documents, coders and codes with other spans; all arrays (spans,), as in the fields."""
        return replace(self, document=document, coder=coder, code=code, start=start, end=end)


def coded_of(
    spans: Iterable[tuple[str, str, str, int, int]] | np.ndarray,
    lengths: Mapping[str, int],
    coders: Sequence[str],
    *,
    codes: Sequence[str] = (),
    counts: Mapping[str, Iterable[str]] | None = None,
) -> Coded:
    """Arrays from `(document, coder, code, start, end)` tuples or a structured array of those fields.

    Documents are ordered by id, codes as in `codes` and then by name. Spans by coders who were not chosen are left
    out. Raises AgreementProblem on a span outside its document, an unknown document, or a coder named twice.
    """
    if len(set(coders)) != len(coders):
        raise AgreementProblem(worded("A coder is named twice. Name each coder once."))
    span_documents, span_coders, span_codes, starts, ends = _columns(spans)
    documents = tuple(sorted(lengths))
    numbers = {name: number for number, name in enumerate(documents)}
    unknown = sorted(set(span_documents) - numbers.keys())
    if unknown:
        raise AgreementProblem(
            worded(
                'There is no length for document "{unknown}". Give the length of every document.', unknown=unknown[0]
            )
        )
    coder_numbers = {name: number for number, name in enumerate(coders)}
    code_names = tuple(dict.fromkeys([*codes, *sorted(set(span_codes))]))
    code_numbers = {name: number for number, name in enumerate(code_names)}
    chosen = Coded(
        documents,
        tuple(coders),
        code_names,
        np.array([lengths[name] for name in documents], dtype=np.int64),
        _counted(documents, coders, counts),
        np.array([numbers[name] for name in span_documents], dtype=np.int64),
        np.array([coder_numbers.get(name, -1) for name in span_coders], dtype=np.int64),
        np.array([code_numbers[name] for name in span_codes], dtype=np.int64),
        np.array(starts, dtype=np.int64),
        np.array(ends, dtype=np.int64),
    )
    checked(chosen)
    return chosen.where(chosen.coder >= 0)


def tuples_of(coded: Coded) -> list[tuple[str, str, str, int, int]]:
    """The spans as `(document, coder, code, start, end)`."""
    return [
        (coded.documents[document], coded.coders[coder], coded.codes[code], start, end)
        for document, coder, code, start, end in zip(
            coded.document.tolist(),
            coded.coder.tolist(),
            coded.code.tolist(),
            coded.start.tolist(),
            coded.end.tolist(),
            strict=True,
        )
    ]


def checked(coded: Coded) -> None:
    """Raises AgreementProblem where a span is empty or reaches outside its document."""
    wrong = np.flatnonzero((coded.start < 0) | (coded.end <= coded.start) | (coded.end > coded.lengths[coded.document]))
    if len(wrong):
        first = int(wrong[0])
        name = coded.documents[int(coded.document[first])]
        raise AgreementProblem(
            worded(
                '{start} to {end} is not a passage of document "{name}", which has {lengths} characters.',
                start=int(coded.start[first]),
                end=int(coded.end[first]),
                name=name,
                lengths=int(coded.lengths[coded.document[first]]),
            )
        )


def comparable(coded: Coded) -> tuple[Coded, Flags]:
    """Only the documents that count for two or more coders, and only spans that count there.

    Gives the reduced input and which of the documents (documents,) were kept.
    """
    kept = coded.counts.sum(axis=1) >= 2
    fresh = np.cumsum(kept) - 1
    counted = coded.where(coded.counts[coded.document, coded.coder] & kept[coded.document])
    return (
        replace(
            counted,
            documents=tuple(name for name, keep in zip(coded.documents, kept, strict=True) if keep),
            lengths=coded.lengths[kept],
            counts=coded.counts[kept],
            document=fresh[counted.document],
        ),
        kept,
    )


def distinct(coded: Coded) -> Coded:
    """Identical spans of one coder once, ordered by document, code, start, end, coder."""
    order = np.lexsort((coded.coder, coded.end, coded.start, coded.code, coded.document))
    rows = np.stack([coded.document, coded.code, coded.start, coded.end, coded.coder])[:, order]
    fresh = np.ones(rows.shape[1], dtype=np.bool_)
    fresh[1:] = (rows[:, 1:] != rows[:, :-1]).any(axis=0)
    document, code, start, end, coder = rows[:, fresh]
    return coded.with_spans(document, coder, code, start, end)


def _columns(spans: Iterable[tuple[str, str, str, int, int]] | np.ndarray) -> list[list[Any]]:
    if isinstance(spans, np.ndarray):
        return [spans[name].tolist() for name in ("document", "coder", "code", "start", "end")]
    columns = list(map(list, zip(*spans, strict=True)))
    if columns and len(columns) != 5:
        raise AgreementProblem(worded("A span is (document, coder, code, start, end)."))
    return columns or [[], [], [], [], []]


def _counted(documents: Sequence[str], coders: Sequence[str], counts: Mapping[str, Iterable[str]] | None) -> Flags:
    if counts is None:
        return np.ones((len(documents), len(coders)), dtype=np.bool_)
    table = np.zeros((len(documents), len(coders)), dtype=np.bool_)
    for number, name in enumerate(documents):
        named = frozenset(counts.get(name, ()))
        table[number] = [coder in named for coder in coders]
    return table
