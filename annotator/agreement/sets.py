"""Krippendorff's alpha when a coder gives a unit a set of codes: distances between sets, and sums over units.

The value of a unit is all the codes that a coder applied to it, the empty set included. The distance of two sets is
1 - J (Jaccard) or 1 - J M (MASI; Passonneau 2006): J what they share over what they hold together, M 1 for the same
set, 2/3 where one holds the other, 1/3 where they merely meet, 0 where they do not. Two empty sets do not differ; an
empty set and another differ wholly. alpha = 1 - Do / De with Do the mean distance within units, De that of all pairs of
values whatever their unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints, pairs_of
from annotator.agreement.coded import Coded
from annotator.agreement.unitizing import merged

MANY = 3000
"""More different sets than this make a table of distances too large to resample."""


@dataclass(frozen=True, slots=True, eq=False)
class SetTable:
    """Which sets there are, and where each coder has which.

    `members` (sets, codes); `document` (stretches,), `width` in units, `value` (stretches, coders) a set's number, -1
    where the document does not count for the coder.
    """

    members: Flags
    document: Ints
    width: Floats
    value: Ints


def jaccard(members: Flags) -> Floats:
    """(sets, sets) 1 - shared / together; 0 between two empty sets."""
    return 1 - _shared_part(members)


def masi(members: Flags) -> Floats:
    """(sets, sets) 1 - J M, M being 1, 2/3, 1/3 or 0."""
    held = members.astype(np.float64)
    shared = held @ held.T
    size = held.sum(axis=1)
    smaller, larger = np.minimum(size[:, None], size), np.maximum(size[:, None], size)
    monotonic = np.select([shared == larger, shared == smaller, shared > 0], [1.0, 2 / 3, 1 / 3], 0.0)
    return np.asarray(1 - _shared_part(members) * monotonic)


def _shared_part(members: Flags) -> Floats:
    held = members.astype(np.float64)
    shared = held @ held.T
    size = held.sum(axis=1)
    together = size[:, None] + size - shared
    share: Floats = np.divide(shared, together, out=np.ones_like(shared), where=together > 0)
    return share


def table_of_sets(counted: Coded, coders: Sequence[int], counts: Flags) -> SetTable:
    """The sets of `coders` in `counted`, whose offsets count units; `counts` (documents, those coders)."""
    spans = merged(counted, adjacent=True)
    bases = counted.bases
    seams = np.concatenate([bases, bases + counted.lengths])
    place = bases[spans.document]
    cuts = np.unique(np.concatenate([seams, place + spans.start, place + spans.end]))
    begins, width = cuts[:-1], np.diff(cuts)
    document = np.searchsorted(bases, begins, "right") - 1
    inside = begins < (bases + counted.lengths)[document]
    begins, width, document = begins[inside], width[inside], document[inside]
    # A set is known by the sum of random numbers of its codes; equal sums of different sets do not happen in 2^64.
    marks = np.random.default_rng(0).integers(1, 2**63, size=len(counted.codes), dtype=np.uint64)
    keys = np.stack([_keys(spans, coder, marks, begins) for coder in coders], axis=1)
    known, first, number = np.unique(keys, return_index=True, return_inverse=True)
    members = np.zeros((len(known), len(counted.codes)), dtype=np.bool_)
    rows, columns = np.divmod(first, len(coders))
    for column, coder in enumerate(coders):
        here = columns == column
        members[here] = _codes_at(spans, coder, begins[rows[here]])
    value = np.where(counts[document], number.reshape(keys.shape), -1)
    return SetTable(members, document, width.astype(np.float64), value)


def _keys(spans: Coded, coder: int, marks: np.ndarray, begins: Ints) -> np.ndarray:
    own = spans.coder == coder
    place = spans.bases[spans.document[own]]
    events = np.concatenate([place + spans.start[own], place + spans.end[own]])
    order = np.argsort(events, kind="stable")
    mark = marks[spans.code[own]]
    with np.errstate(over="ignore"):
        steps = np.concatenate([mark, np.zeros_like(mark) - mark])[order]
        sums = np.concatenate([np.zeros(1, dtype=np.uint64), np.cumsum(steps, dtype=np.uint64)])
    return np.asarray(sums[np.searchsorted(events[order], begins, "right")])


def _codes_at(spans: Coded, coder: int, places: Ints) -> Flags:
    found = np.zeros((len(places), len(spans.codes)), dtype=np.bool_)
    own = np.flatnonzero(spans.coder == coder)
    own = own[np.argsort(spans.code[own], kind="stable")]
    bounds = np.searchsorted(spans.code[own], np.arange(len(spans.codes) + 1))
    base = spans.bases[spans.document]
    for code in np.unique(spans.code[own]):
        rows = own[bounds[code] : bounds[code + 1]]
        starts, ends = np.sort((base + spans.start)[rows]), np.sort((base + spans.end)[rows])
        found[:, code] = np.searchsorted(starts, places, "right") > np.searchsorted(ends, places, "right")
    return found


@dataclass(frozen=True, slots=True, eq=False)
class SetSums:
    """Per group: `apart` (groups, distances) summed distances within units, `values` (groups, sets) judgements."""

    apart: Floats
    values: Floats


def sums_of(table: SetTable, group: Ints, groups: int, distances: Sequence[Floats]) -> SetSums:
    """Sums over the stretches of each group; `group` (documents,) is negative where a document takes no part."""
    at = group[table.document]
    judges = (table.value >= 0).sum(axis=1)
    kept = (at >= 0) & (judges >= 2)
    at, value, width, judges = at[kept], table.value[kept], table.width[kept], judges[kept]
    sets = len(table.members)
    values = np.zeros(groups * sets)
    apart = np.zeros((groups, len(distances)))
    for coder in range(value.shape[1]):
        there = value[:, coder] >= 0
        cell = at[there] * sets + value[there, coder]
        values += np.bincount(cell, weights=width[there], minlength=groups * sets)
    for a, b in pairs_of(value.shape[1]):
        there = (value[:, a] >= 0) & (value[:, b] >= 0)
        weight = 2 * width[there] / (judges[there] - 1)
        for column, distance in enumerate(distances):
            lost = distance[value[there, a], value[there, b]] * weight
            apart[:, column] += np.bincount(at[there], weights=lost, minlength=groups)
    return SetSums(apart, values.reshape(groups, sets))


def alpha(apart: Floats, values: Floats, distance: Floats) -> tuple[Floats, Floats]:
    """(De - Do, De) from summed distances (...,), judgements (..., sets) and the table of distances."""
    judgements = values.sum(axis=-1)
    expected = _over(((values @ distance) * values).sum(axis=-1), judgements * (judgements - 1))
    return expected - _over(apart, judgements), expected


def _over(top: Floats, bottom: Floats) -> Floats:
    share: Floats = np.divide(top, bottom, out=np.zeros(np.broadcast(top, bottom).shape), where=bottom > 0)
    return share
