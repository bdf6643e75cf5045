"""Which codes lie over a passage, for places that show passages without their margin."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from annotator.model.span import Span
from annotator.workspace.span_table import SpanTable


@dataclass(frozen=True, slots=True)
class Given:
    """A code that a coder has given; both are ids."""

    code: str
    coder: str


class Overlaps:
    """The codings of some coders, to be asked passage by passage."""

    def __init__(self, spans: SpanTable, coders: Collection[str]) -> None:
        wanted = [index for index, coder in enumerate(spans.coders) if coder in coders]
        chosen = np.flatnonzero(np.isin(spans.coder, wanted))
        chosen = chosen[np.lexsort((spans.start[chosen], spans.document[chosen]))]
        self._spans = spans
        self._document = {document: index for index, document in enumerate(spans.documents)}
        self._of, self._code, self._coder = spans.document[chosen], spans.code[chosen], spans.coder[chosen]
        self._start, self._end = spans.start[chosen], spans.end[chosen]

    def over(self, document: str, span: Span) -> tuple[Given, ...]:
        """What was given to words of a passage, in the order of the text, each once."""
        index = self._document.get(document)
        if index is None:
            return ()
        first, last = np.searchsorted(self._of, (index, index + 1))
        last = first + np.searchsorted(self._start[first:last], span.end)
        at = first + np.flatnonzero(self._end[first:last] > span.start)
        codes, coders = self._spans.codes, self._spans.coders
        found = (Given(codes[self._code[one]], coders[self._coder[one]]) for one in at)
        return tuple(dict.fromkeys(found))
