"""The best alignment: every unit in one tuple, at least disorder."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import Floats, Ints
from annotator.agreement.gamma.limits import Limits
from annotator.agreement.gamma.tuples import Candidates, worth_considering
from annotator.agreement.gamma.units import Units, Weights

EMPTY = -1


def best_alignment(units: Units, weights: Weights, limits: Limits | None = None) -> Alignment:
    """The alignment of least disorder of all parts of `units`; where several are as good, one that aligns most units.

    Raises TooMuch beyond `limits` (default: `Limits()`). Exact to the solvers' tolerance of 1e-6 of delta.
    """
    from annotator.agreement.gamma.packing import packed  # noqa: PLC0415 - SciPy takes its time to load

    allowed = limits or Limits()
    candidates = worth_considering(units, weights, allowed)
    chosen = packed(candidates, len(units.start), units.coders, allowed)
    return Alignment(units, weights, _table(units, candidates, chosen))


def _table(units: Units, candidates: Candidates, chosen: Ints) -> Ints:
    """(tuples, coders) unit numbers or EMPTY: the chosen tuples, and every unit that none of them holds by itself."""
    flat, sizes = candidates.flat, candidates.sizes
    begins = np.cumsum(sizes) - sizes
    tuple_of = np.full(len(units.start), EMPTY, dtype=np.int64)
    for size in np.unique(sizes[chosen]):
        which = np.flatnonzero(sizes[chosen] == size)
        for column in range(size):
            tuple_of[flat[begins[chosen[which]] + column]] = which
    alone = np.flatnonzero(tuple_of == EMPTY)
    tuple_of[alone] = len(chosen) + np.arange(len(alone))
    table = np.full((len(chosen) + len(alone), units.coders), EMPTY, dtype=np.int64)
    table[tuple_of, units.coder] = np.arange(len(units.start))
    return table


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """`table` (tuples, coders): the unit that each coder gives to each tuple, or EMPTY."""

    units: Units
    weights: Weights
    table: Ints

    @property
    def part(self) -> Ints:
        """The part each tuple belongs to."""
        parts: Ints = self.units.part[self.table.max(axis=1)]
        return parts

    def tuple_disorder(self) -> Floats:
        """(tuples,) mean over the pairs of coders of the dissimilarity of their units; delta where one is empty."""
        total = np.zeros(len(self.table))
        for one, other in combinations(range(self.units.coders), 2):
            first, second = self.table[:, one], self.table[:, other]
            both = (first != EMPTY) & (second != EMPTY)
            total[~both] += self.weights.delta
            total[both] += self.units.dissimilarity(first[both], second[both], self.weights)
        return total / (self.units.coders * (self.units.coders - 1) / 2)

    def disorder(self, parts: int) -> Floats:
        """(parts,) disorder of each part: the sum over its tuples / mean number of units per coder; 0 without units."""
        total = np.bincount(self.part, self.tuple_disorder(), parts)
        units = np.bincount(self.units.part, minlength=parts)
        return np.divide(total * self.units.coders, units, out=np.zeros(parts), where=units > 0)
