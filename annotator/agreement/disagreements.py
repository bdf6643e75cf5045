"""Where two coders of one text differ: their spans matched one to one, and what sort of difference each match is.

Step by step, each over the spans that are left, always most pairs first, then the greatest total share of overlap, then
by place:

1. the same code on the same span: agreement, not listed;
2. the same code on overlapping spans: *ends*;
3. another code on the same or an overlapping span: *nested* where one lies inside the other and is at most half as
   long (a phrase within a passage, often both right), else *code*;
4. the rest: *missed* by the other coder.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.agreement.pairing import Edge, best_pairs

SCALE = 1 << 40
"""Shares of overlap are added as whole numbers of this fineness, so that sums compare exactly."""


class DisagreementKind(StrEnum):
    """How two coders differ. NESTED: another code on a passage at least twice as long around it."""

    MISSED = "missed"
    ENDS = "ends"
    CODE = "code"
    NESTED = "nested"


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """One coder's code on `[start, end)`; `key` leads back to where it came from."""

    start: int
    end: int
    code: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """What one coder has (`a`), what the other has (`b`), None for nothing."""

    kind: DisagreementKind
    a: Marked | None
    b: Marked | None

    @property
    def start(self) -> int:
        """Where the first of the two passages begins, in code points."""
        return min(mark.start for mark in (self.a, self.b) if mark is not None)

    @property
    def end(self) -> int:
        """Where the last of the two passages ends."""
        return max(mark.end for mark in (self.a, self.b) if mark is not None)


def differences(first: Iterable[Marked], second: Iterable[Marked]) -> tuple[Difference, ...]:
    """The differences of two coders over one text, by place."""
    a, b = _without_agreed(_unique(first), _unique(second))
    found: list[Difference] = []
    for same_code in (True, False):
        edges = _edges(a, b)
        pairs = best_pairs([edge for edge in edges if (a[edge[0]].code == b[edge[1]].code) is same_code])
        found.extend(Difference(_kind(a[one], b[other]), a[one], b[other]) for one, other in pairs)
        taken_a, taken_b = {one for one, _ in pairs}, {other for _, other in pairs}
        a = [mark for number, mark in enumerate(a) if number not in taken_a]
        b = [mark for number, mark in enumerate(b) if number not in taken_b]
    found.extend(Difference(DisagreementKind.MISSED, mark, None) for mark in a)
    found.extend(Difference(DisagreementKind.MISSED, None, mark) for mark in b)
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.b is None, each.a or each.b)))


def _unique(marks: Iterable[Marked]) -> list[Marked]:
    """In order of place; the same code on the same span by the same coder counts once."""
    seen = {(mark.start, mark.end, mark.code): mark for mark in sorted(marks, reverse=True)}
    return sorted(seen.values())


def _without_agreed(a: list[Marked], b: list[Marked]) -> tuple[list[Marked], list[Marked]]:
    in_a, in_b = ({(mark.start, mark.end, mark.code) for mark in marks} for marks in (a, b))
    agreed = in_a & in_b
    return (
        [mark for mark in a if (mark.start, mark.end, mark.code) not in agreed],
        [mark for mark in b if (mark.start, mark.end, mark.code) not in agreed],
    )


def _edges(a: Sequence[Marked], b: Sequence[Marked]) -> list[Edge]:
    """Overlapping marks by place, weighted by shared / together."""
    edges: list[Edge] = []
    active: list[int] = []
    following = 0
    for number, mark in enumerate(a):
        active = [other for other in active if b[other].end > mark.start]
        while following < len(b) and b[following].start < mark.end:
            active.append(following)
            following += 1
        for other in active:
            shared = min(mark.end, b[other].end) - max(mark.start, b[other].start)
            if shared > 0:
                together = max(mark.end, b[other].end) - min(mark.start, b[other].start)
                edges.append((number, other, SCALE * shared // together))
    return edges


def _kind(a: Marked, b: Marked) -> DisagreementKind:
    if a.code == b.code:
        return DisagreementKind.ENDS
    inner, outer = sorted((a, b), key=lambda mark: mark.end - mark.start)
    inside = outer.start <= inner.start and inner.end <= outer.end
    halved = 2 * (inner.end - inner.start) <= outer.end - outer.start
    return DisagreementKind.NESTED if inside and halved else DisagreementKind.CODE
