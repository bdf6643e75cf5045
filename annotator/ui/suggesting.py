"""Which codes the popover offers first: never a guess from other coders. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest

from annotator.model.codebook import Codebook
from annotator.model.records import Coding
from annotator.model.span import Span

OFFERED = 4


def suggested_codes(
    codebook: Codebook, recent: Sequence[str], own: Iterable[Coding], span: Span, *, most: int = OFFERED
) -> tuple[str, ...]:
    """Ids of codes: used last, used near (`own` are the coder's codings of the document), kin of those, then keyed."""
    found: dict[str, None] = {}
    for code_id in _in_order(codebook, recent, own, span):
        code = codebook.by_id.get(code_id)
        if code is not None and code.takes_codings:
            found[code_id] = None
        if len(found) == most:
            break
    return tuple(found)


def _in_order(codebook: Codebook, recent: Sequence[str], own: Iterable[Coding], span: Span) -> Iterator[str]:
    yield from recent[:2]
    near = nsmallest(6, own, key=lambda coding: abs(coding.start - span.start))
    yield from [coding.code for coding in near]
    for neighbour in [coding.code for coding in near[:1]] or list(recent[:1]):
        if neighbour in codebook:
            yield from (code.id for code in codebook.descendants(codebook.family(neighbour).id))
    yield from (code.id for code in sorted(codebook, key=lambda code: code.key or "~"))
