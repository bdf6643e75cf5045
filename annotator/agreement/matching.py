"""Spans of two coders matched one to one: counts per document, code and pair, for the F1 family.

F1 = 2 tp / (n_a + n_b), the positive specific agreement 2a/(2a+b+c) of Hripcsak & Rothschild 2005; for more coders tp
and n are summed over pairs. Identical spans of one coder count once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints, expanded, pair_index
from annotator.agreement.coded import Coded
from annotator.agreement.pairing import components, most_pairs

AT_A_TIME = 2_000_000
"""Candidate pairs looked at together; bounds memory where many spans overlap."""


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pairs of overlapping spans of different coders, as indices of spans, and the characters they share."""

    first: Ints
    second: Ints
    shared: Ints


def tallied(coded: Coded) -> Floats:
    """(documents, codes, coders) number of distinct spans; `coded` is distinct."""
    shape = (len(coded.documents), len(coded.codes), len(coded.coders))
    cell = (coded.document * shape[1] + coded.code) * shape[2] + coded.coder
    return np.bincount(cell, minlength=int(np.prod(shape))).astype(np.float64).reshape(shape)


def exact_matches(coded: Coded) -> Floats:
    """(documents, codes, pairs) spans on which two coders agree to the character; `coded` is distinct."""
    rows = np.stack([coded.document, coded.code, coded.start, coded.end])
    found = []
    # Spans are ordered with coders last, so equal spans of several coders lie side by side.
    for step in range(1, len(coded.coders)):
        same = np.flatnonzero((rows[:, step:] == rows[:, :-step]).all(axis=0))
        found.append(np.stack([same, same + step]))
    pairs = np.concatenate([np.zeros((2, 0), dtype=np.int64), *found], axis=1)
    return _per_pair(coded, pairs[0], pairs[1])


def overlap_matches(coded: Coded, iou: float) -> Floats:
    """(documents, codes, pairs) most one-to-one matches with shared / together > `iou`; `coded` is distinct."""
    parts = list(overlaps(coded, coded.document * len(coded.codes) + coded.code, iou))
    first = np.concatenate([np.zeros(0, dtype=np.int64), *(part.first for part in parts)])
    second = np.concatenate([np.zeros(0, dtype=np.int64), *(part.second for part in parts)])
    coders = len(coded.coders)
    # A span meets each other coder anew, so a node is a span together with the coder it is matched with.
    one, other = first * coders + coded.coder[second], second * coders + coded.coder[first]
    choices = np.bincount(np.concatenate([one, other]), minlength=len(coded.start) * coders)
    lonely = (choices[one] == 1) & (choices[other] == 1)
    matches = _per_pair(coded, first[lonely], second[lonely])
    return matches + _entangled(coded, first[~lonely], second[~lonely], matches.shape)


def _entangled(coded: Coded, first: Ints, second: Ints, shape: tuple[int, ...]) -> Floats:
    """Matches where a span has several candidates: most pairs of each component."""
    matches = np.zeros(shape)
    columns = pair_index(len(coded.coders))
    swap = coded.coder[first] > coded.coder[second]
    left, right = np.where(swap, second, first), np.where(swap, first, second)
    coders = len(coded.coders)
    edges = list(
        zip((left * coders + coded.coder[right]).tolist(), (right * coders + coded.coder[left]).tolist(), strict=True)
    )
    for component in components(edges):
        span, against = int(left[component[0]]), int(right[component[0]])
        column = columns[coded.coder[span], coded.coder[against]]
        matches[coded.document[span], coded.code[span], column] += most_pairs(edges[index] for index in component)
    return matches


def overlaps(coded: Coded, group: Ints, iou: float) -> Iterator[Overlaps]:
    """Overlapping spans of different coders within a `group` (spans,) whose shared / together is above `iou`."""
    order = np.lexsort((coded.end, coded.start, group))
    start, end, grouped = coded.start[order], coded.end[order], group[order] * coded.axis
    after = np.arange(1, len(order) + 1)
    counts = np.maximum(np.searchsorted(grouped + start, grouped + end, "left") - after, 0)
    total = np.cumsum(counts)
    begin = 0
    while begin < len(order):
        reached = int(total[begin - 1]) if begin else 0
        stop = max(begin + 1, int(np.searchsorted(total, reached + AT_A_TIME, "right")))
        one = np.repeat(order[begin:stop], counts[begin:stop])
        other = order[expanded(after[begin:stop], counts[begin:stop])]
        yield _kept(coded, one, other, iou)
        begin = stop


def _kept(coded: Coded, one: Ints, other: Ints, iou: float) -> Overlaps:
    apart: Flags = coded.coder[one] != coded.coder[other]
    one, other = one[apart], other[apart]
    shared = np.minimum(coded.end[one], coded.end[other]) - np.maximum(coded.start[one], coded.start[other])
    together = np.maximum(coded.end[one], coded.end[other]) - np.minimum(coded.start[one], coded.start[other])
    enough = shared > iou * together
    return Overlaps(one[enough], other[enough], shared[enough])


def _per_pair(coded: Coded, first: Ints, second: Ints) -> Floats:
    columns = pair_index(len(coded.coders))
    width = len(coded.coders) * (len(coded.coders) - 1) // 2
    shape = (len(coded.documents), len(coded.codes), width)
    cell = (coded.document[first] * shape[1] + coded.code[first]) * width
    cell = cell + columns[coded.coder[first], coded.coder[second]]
    return np.bincount(cell, minlength=int(np.prod(shape))).astype(np.float64).reshape(shape)
