"""Which two units could stand in one tuple of a best alignment at all."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from annotator.agreement.arrays import Floats, Ints, expanded
from annotator.agreement.gamma.limits import Limits
from annotator.agreement.gamma.units import Units, Weights

CHUNK = 1_000_000
"""Pairs looked at in one go; bounds the memory, not the answer."""


def neighbours(units: Units, weights: Weights, reach: float, limits: Limits) -> tuple[Ints, Ints]:
    """Every two units of two coders in one part whose dissimilarity is below `reach`, each pair once.

    Gives `first` and `second`, numbers of units, where the coder of `first` comes before that of `second`; ordered by
    `first`, then `second`. Two units further apart than k half-lengths, k^2 = reach / (alpha delta), cannot be near
    enough, so only a window of each coder's units is looked at. Raises TooMuch beyond `limits`.
    """
    axis, factor = _axis(units, weights, reach)
    found = [
        (first[near], second[near])
        for first, second in _looked_at(units, axis, factor, limits)
        for near in (units.dissimilarity(first, second, weights) < reach,)
    ]
    first = np.concatenate([np.empty(0, dtype=np.int64), *(pair[0] for pair in found)])
    second = np.concatenate([np.empty(0, dtype=np.int64), *(pair[1] for pair in found)])
    order = np.lexsort((second, first))
    return first[order], second[order]


def _axis(units: Units, weights: Weights, reach: float) -> tuple[Floats, float]:
    """Middles of the units with the parts laid end to end, and how many half-lengths a window is wide."""
    parts = int(units.part.max(initial=-1)) + 1
    low, high = np.full(parts, np.inf), np.full(parts, -np.inf)
    np.minimum.at(low, units.part, units.start)
    np.maximum.at(high, units.part, units.end)
    width = np.where(np.isfinite(low), high - low, 0.0)
    factor = np.inf if weights.alpha == 0 else float(np.sqrt(reach / (weights.alpha * weights.delta)))
    begins = np.cumsum(width) - width
    return (units.start + units.end) / 2 - low[units.part] + begins[units.part], factor


def _looked_at(units: Units, axis: Floats, factor: float, limits: Limits) -> Iterator[tuple[Ints, Ints]]:
    """Pairs of one part and two coders that contain all near ones; by octave of length, so that one long unit does
    not widen the window for all."""
    length = units.end - units.start
    octave = np.floor(np.log2(length)).astype(np.int64) if len(length) else np.empty(0, dtype=np.int64)
    for coder in range(1, units.coders):
        earlier = np.flatnonzero(units.coder < coder)
        for size in np.unique(octave[units.coder == coder]):
            targets = np.flatnonzero((units.coder == coder) & (octave == size))
            targets = targets[np.argsort(axis[targets], kind="stable")]
            half = factor * (length[earlier] + length[targets].max()) / 2 * (1 + 1e-9) + 1e-9 * axis[targets[-1]]
            lows = np.searchsorted(axis[targets], axis[earlier] - half)
            counts = np.searchsorted(axis[targets], axis[earlier] + half, side="right") - lows
            yield from _in_chunks(units, earlier, targets, lows, counts, limits)


def _in_chunks(
    units: Units, sources: Ints, targets: Ints, lows: Ints, counts: Ints, limits: Limits
) -> Iterator[tuple[Ints, Ints]]:
    before = np.cumsum(counts) - counts
    for group in np.split(np.arange(len(sources)), np.flatnonzero(np.diff(before // CHUNK)) + 1):
        limits.check_time()
        first = np.repeat(sources[group], counts[group])
        second = targets[expanded(lows[group], counts[group])]
        together = units.part[first] == units.part[second]
        yield first[together], second[together]
