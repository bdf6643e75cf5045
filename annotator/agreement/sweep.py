"""One sweep over the ends of all spans: how much each coder covers, and each two coders together.

Per-coder and per-pair sums are all that the closed forms need, whatever the number of coders: with r of m coders
covering a place, the sum of r is the sum of `covered`, and the sum of r^2 is that plus twice the sum of `shared`.
Own overlapping spans of one code count once. Cost: sorting the ends; the length of the texts plays no part.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints, pairs_of
from annotator.agreement.coded import Coded


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """`covered` (documents, codes, coders) and `shared` (documents, codes, pairs), in units of the swept axis."""

    covered: Floats
    shared: Floats


def coverage_of(coded: Coded) -> Coverage:
    """Sweep the spans of `coded` over whatever its offsets count."""
    documents, codes, coders = len(coded.documents), len(coded.codes), len(coded.coders)
    cell, on, width = _segments(coded)
    covered = np.empty((documents * codes, coders))
    for coder in range(coders):
        covered[:, coder] = _summed(cell, width, on[:, coder], len(covered))
    several = on.sum(axis=1) > 1
    cell, on, width = cell[several], on[several], width[several]
    pairs = pairs_of(coders)
    shared = np.empty((documents * codes, len(pairs)))
    for column, (a, b) in enumerate(pairs):
        shared[:, column] = _summed(cell, width, on[:, a] & on[:, b], len(shared))
    return Coverage(covered.reshape(documents, codes, coders), shared.reshape(documents, codes, len(pairs)))


def _segments(coded: Coded) -> tuple[Ints, Flags, Ints]:
    """Stretches between neighbouring ends on which somebody is: cell, who is on (segments, coders), width."""
    base = coded.bases[coded.document]
    position = np.concatenate([base + coded.start, base + coded.end])
    order = np.argsort(np.tile(coded.code, 2) * coded.axis + position, kind="stable")
    step = np.repeat(np.array([1, -1], dtype=np.int32), len(coded.start))[order]
    depth = np.zeros((len(order), len(coded.coders)), dtype=np.int32)
    depth[np.arange(len(order)), np.tile(coded.coder, 2)[order]] = step
    on = np.cumsum(depth, axis=0, dtype=np.int32) > 0
    position = position[order]
    # Past a document's or a code's last end nobody is on, so the width across the seam never counts.
    width = np.diff(position, append=position[-1:])
    keep = (width > 0) & on.any(axis=1)
    cell = np.tile(coded.document * len(coded.codes) + coded.code, 2)[order]
    return cell[keep], on[keep], width[keep]


def _summed(cell: Ints, width: Ints, where: Flags, cells: int) -> Floats:
    summed: Floats = np.bincount(cell[where], weights=width[where], minlength=cells).astype(np.float64)
    return summed
