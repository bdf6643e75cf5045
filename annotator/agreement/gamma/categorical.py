"""What gamma_cat and gamma_k add up: do coders who mark the same place give it the same code?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints
from annotator.agreement.gamma.alignment import EMPTY, Alignment


class Unaligned(Enum):
    """What a real unit beside an empty one counts in gamma_cat and gamma_k.

    COUNTED: delta^2 in the disorder and delta in the weight, as pygamma-agreement does. LEFT_OUT: nothing, so that only
    pairs of real units speak.
    """

    COUNTED = "counted"
    LEFT_OUT = "left_out"


def categorical_sums(alignment: Alignment, parts: int, codes: int) -> CategoricalSums:
    """Over the pairs of each part: for each code those in which a unit bears it, in the last column all.

    A pair of real units in a tuple of n_v real ones weighs max(0, 1 - alpha d_pos) / (n_v - 1) and disagrees by delta
    where the codes differ.
    """
    shape = (parts, codes + 1)
    sums = CategoricalSums(np.zeros(shape), np.zeros(shape), np.zeros(shape))
    real = (alignment.table != EMPTY).sum(axis=1)
    for one, other in combinations(range(alignment.units.coders), 2):
        first, second = alignment.table[:, one], alignment.table[:, other]
        both = (first != EMPTY) & (second != EMPTY)
        _add_pairs(sums, alignment, first[both], second[both], real[both])
        single = (first != EMPTY) ^ (second != EMPTY)
        _add_lone(sums.lone, alignment, np.maximum(first, second)[single])
    return sums


def _add_pairs(sums: CategoricalSums, alignment: Alignment, first: Ints, second: Ints, real: Ints) -> None:
    units, weights = alignment.units, alignment.weights
    near = weights.alpha * weights.delta * units.positional(first, second)
    weight = np.maximum(0.0, 1.0 - near) / (real - 1)
    part, one, other = units.part[first], units.code[first], units.code[second]
    differ = one != other
    for code, counted in ((one, None), (other, differ), (np.full(len(one), sums.codes), None)):
        _add(sums.weight, part, code, weight, counted)
        _add(sums.disorder, part, code, weight * differ * weights.delta, counted)


def _add_lone(lone: Floats, alignment: Alignment, units: Ints) -> None:
    part, code = alignment.units.part[units], alignment.units.code[units]
    once = np.ones(len(units))
    _add(lone, part, code, once, None)
    _add(lone, part, np.full(len(units), lone.shape[1] - 1), once, None)


def _add(table: Floats, part: Ints, code: Ints, amount: Floats, counted: Flags | None) -> None:
    """Adds `amount` where `counted` to the cells (part, code)."""
    chosen = slice(None) if counted is None else counted
    cells = (part * table.shape[1] + code)[chosen]
    table += np.bincount(cells, amount[chosen], table.size).reshape(table.shape)


@dataclass(frozen=True, slots=True, eq=False)
class CategoricalSums:
    """(parts, codes + 1) each, the last column over all codes: disorder and weight of pairs of real units, and `lone`,
    the number of pairs of a real unit and an empty one."""

    disorder: Floats
    weight: Floats
    lone: Floats

    @property
    def codes(self) -> int:
        return int(self.weight.shape[1]) - 1

    def ratio(self, delta: float, unaligned: Unaligned) -> Floats:
        """(parts, codes + 1) disorder over weight; NaN where nothing weighs."""
        counted = unaligned is Unaligned.COUNTED
        disorder = self.disorder + self.lone * delta**2 * counted
        weight = self.weight + self.lone * delta * counted
        ratio: Floats = np.divide(disorder, weight, out=np.full(weight.shape, np.nan), where=weight > 0)
        return ratio
