"""The unitizing alphas: coders who cut a text into marked stretches and gaps by themselves.

Krippendorff, Mathet, Bouvry & Widlöcher 2016, Quality & Quantity 50(6):2347, equations by their numbers there. Every
coder's text is a row of units, each with a value (a code) or none (a gap). One coder's overlapping spans of one code
are one unit, adjacent ones stay two. With m coders, for the values c and k:

    l_ck    lengths on which one coder has c and another k, over ordered pairs, / (m - 1)              (1)
    S_c     squared lengths of the units of c; for gaps their lengths, since a gap has no unity                (4)
    e_ck    l.. (l_c. l_.k - [c = k] S_c) / (l..^2 - sum of S)                                          (4)
    S*_c    squared lengths of c that another coder marked with anything, / (m - 1), in place of S_c    (10)

Sums over documents are those of the texts laid end to end. Only margins and diagonals of l and e are ever needed.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints
from annotator.agreement.coded import Coded
from annotator.agreement.results import OwnOverlap

TINY = 1e-9
"""Lengths are whole characters; what is smaller is rounding of zero."""

Sums = Mapping[str, Floats]
"""(..., codes) `marked` l_c., `agreed` l_cc, `both` l_c. without gaps, `squares` S_c, `both_squares` S*_c; (..., 1)
`breadth` l.. ."""


def merged(coded: Coded, *, adjacent: bool = False) -> Coded:
    """Each coder's overlapping spans of one code in one document made one; `adjacent` ones too where asked.

    Ordered by document, code, coder and start.
    """
    if not len(coded.start):
        return coded
    group = (coded.document * len(coded.codes) + coded.code) * len(coded.coders) + coded.coder
    order = np.lexsort((coded.start, group))
    shift = group[order] * (int(coded.lengths.max()) + 2)
    start, end = coded.start[order] + shift, coded.end[order] + shift
    reach = np.maximum.accumulate(end)
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = start[1:] > reach[:-1] if adjacent else start[1:] >= reach[:-1]
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(order)) - 1
    kept = order[first]
    return coded.with_spans(
        coded.document[kept], coded.coder[kept], coded.code[kept], (start - shift)[first], (reach - shift)[last]
    )


def squared_lengths(coded: Coded) -> Floats:
    """(documents, codes, coders) squared lengths of the units of each code, overlapping spans taken as one unit."""
    units = merged(coded)
    shape = (len(coded.documents), len(coded.codes), len(coded.coders))
    cell = (units.document * shape[1] + units.code) * shape[2] + units.coder
    return _added(cell, (units.end - units.start).astype(np.float64) ** 2, int(np.prod(shape))).reshape(shape)


def own_overlaps(units: Coded) -> tuple[OwnOverlap, ...]:
    """Where a coder's units of different codes overlap, which no continuum can hold; in order of place."""
    order = np.lexsort((units.end, units.start, units.coder, units.document))
    group = (units.document * len(units.coders) + units.coder)[order]
    start, end = units.start[order], units.end[order]
    found: list[OwnOverlap] = []
    reaching = -1
    for place in range(1, len(order)):
        if group[place] != group[place - 1]:
            reaching = -1
            continue
        if reaching < 0 or end[place - 1] > end[reaching]:
            reaching = place - 1
        if start[place] < end[reaching]:
            one, other = order[reaching], order[place]
            found.append(
                OwnOverlap(
                    units.documents[units.document[one]],
                    units.coders[units.coder[one]],
                    (int(units.start[one]), int(units.end[one]), units.codes[units.code[one]]),
                    (int(units.start[other]), int(units.end[other]), units.codes[units.code[other]]),
                )
            )
    return tuple(found)


def unitizing_columns(units: Coded, counts: Floats, agreed: Floats) -> dict[str, Floats]:
    """The sums above for each document: `units` merged and free of own overlaps, by coders of `counts`.

    `counts` (documents, coders): 1 where the document counts for the coder, two of them at least; `agreed` (documents,
    codes): characters that two coders gave the same code, summed over pairs.
    """
    shape = (len(units.documents), len(units.codes))
    cell = units.document * shape[1] + units.code
    others = counts.sum(axis=1) - 1
    length = (units.end - units.start).astype(np.float64)
    both, both_squares = np.zeros(len(length)), np.zeros(len(length))
    for coder in range(len(units.coders)):
        shared = _covered(units, coder)
        shared[units.coder == coder] = 0.0
        both += shared
        both_squares += shared**2
    share = 1 / others[units.document]

    def per_code(weights: Floats) -> Floats:
        return _added(cell, weights, shape[0] * shape[1]).reshape(shape)

    return {
        "marked": per_code(length),
        "agreed": 2 * agreed / others[:, None],
        "both": per_code(both * share),
        "squares": per_code(length**2),
        "both_squares": per_code(both_squares * share),
        "breadth": (units.lengths * counts.sum(axis=1))[:, None],
    }


def _covered(units: Coded, coder: int) -> Floats:
    """(units,) how much of each unit `coder` marked with anything."""
    own: Flags = units.coder == coder
    bases = units.bases[units.document]
    begins, ends = (bases + units.start)[own], (bases + units.end)[own]
    order = np.argsort(begins, kind="stable")
    begins, ends = begins[order], ends[order]
    before = np.concatenate([[0], np.cumsum(ends - begins)])

    def up_to(place: Ints) -> Ints:
        """How much the coder marked before each place."""
        started = np.searchsorted(begins, place, "right")
        last = np.maximum(started - 1, 0)
        over = np.maximum(ends[last] - place, 0) if len(ends) else np.zeros_like(place)
        return np.asarray(before[started] - np.where(started > 0, over, 0))

    return np.asarray(up_to(bases + units.end) - up_to(bases + units.start), dtype=np.float64)


def u_alpha(sums: Sums) -> tuple[Floats, Floats]:
    """1 - (l.. - sum of l_cc) / (l.. - sum of e_cc), gaps one value among the others (5a).

    Gives what was gained and the room there was, as all here do.
    """
    breadth, marked = sums["breadth"][..., 0], sums["marked"]
    gaps = breadth - marked.sum(-1)
    observed = breadth - sums["agreed"].sum(-1) - (gaps - (marked - sums["both"]).sum(-1))
    squares = sums["squares"].sum(-1) + gaps
    alike = (marked**2 - sums["squares"]).sum(-1) + gaps**2 - gaps
    return _gained(observed, breadth - _over(breadth * alike, breadth**2 - squares), breadth**2 - squares)


def u_alpha_binary(sums: Sums) -> tuple[Floats, Floats]:
    """1 - l/e between gaps and all that is marked, with whatever code (6)."""
    breadth, marked = sums["breadth"][..., 0], sums["marked"].sum(-1)
    gaps = breadth - marked
    observed = marked - sums["both"].sum(-1)
    squares = sums["squares"].sum(-1) + gaps
    return _gained(observed, _over(breadth * gaps * marked, breadth**2 - squares), breadth**2 - squares)


def cu_alpha(sums: Sums) -> tuple[Floats, Floats]:
    """u_alpha of only what both of a pair marked: which code, given that there is one (11)."""
    both = sums["both"]
    whole = both.sum(-1)
    room = whole**2 - sums["both_squares"].sum(-1)
    alike = _over(whole * (both**2 - sums["both_squares"]).sum(-1), room)
    return _gained(whole - sums["agreed"].sum(-1), whole - alike, room)


def ku_alpha(sums: Sums) -> tuple[Floats, Floats]:
    """For each code k, (..., codes): 1 - (e*.k / l*.k) (l*.k - l*kk) / (e*.k - e*kk) (13b)."""
    both, squares = sums["both"], sums["both_squares"]
    whole = both.sum(-1, keepdims=True)
    room = whole**2 - squares.sum(-1, keepdims=True)
    column = _over(whole * (whole * both - squares), room)
    diagonal = _over(whole * (both**2 - squares), room)
    apart = column - diagonal
    lost = _over(column * (both - sums["agreed"]), both)
    some = (both > 0) & (apart > TINY) & (room > TINY)
    return np.where(some, apart - lost, 0.0), np.where(some, apart, 0.0)


def code_coverage(sums: Sums) -> Floats:
    """(codes,) how much of what was marked with each code another coder marked with anything: l*.k / l.k."""
    return _over(sums["both"], sums["marked"])


def coverage(sums: Sums) -> Floats:
    """How much of the whole was marked by both of a pair: l*.. / l.. ."""
    return _over(sums["both"].sum(-1), sums["breadth"][..., 0])


def _gained(observed: Floats, expected: Floats, room: Floats) -> tuple[Floats, Floats]:
    some = (room > TINY) & (expected > TINY)
    return np.where(some, expected - observed, 0.0), np.where(some, expected, 0.0)


def _added(cell: Ints, weights: Floats, size: int) -> Floats:
    return np.asarray(np.bincount(cell, weights=weights, minlength=size), dtype=np.float64)


def _over(top: Floats, bottom: Floats) -> Floats:
    share: Floats = np.divide(top, bottom, out=np.zeros(np.broadcast(top, bottom).shape), where=bottom != 0)
    return share
