"""Groups of units, one of a coder at most, that a best alignment may hold.

With N coders, C = N(N-1)/2 and costs in units of delta, a tuple of r real units costs (sum of its pair costs + C -
r(r-1)/2) / C. Split in two groups of a and r-a units it loses the pair costs across and gains a(r-a) for the pairs that
no longer meet and C for one tuple more, less what was counted there: C + a(r-a) in all. So a tuple whose pair costs
across some cut add up to more than that is in no best alignment; nor is one that costs more than its units alone, r.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints, expanded
from annotator.agreement.gamma.limits import Limits
from annotator.agreement.gamma.neighbours import neighbours
from annotator.agreement.gamma.units import Units, Weights

CHUNK = 200_000
"""Tuples grown in one go; bounds the memory, not the answer."""

TIE = 1e-9
"""Costs nearer than this, as a share of delta, are equal. Tuples as good as a split of theirs are kept."""


def worth_considering(units: Units, weights: Weights, limits: Limits) -> Candidates:
    """All tuples of two and more units that a best alignment may need. Raises TooMuch beyond `limits`.

    Tuples grow coder by coder. Costs are never negative, so what is too dear for every number of units it could still
    reach is dropped at once with all that would grow from it.
    """
    growth = _Growth(units, weights, limits)
    level = _Level(np.arange(len(units.start))[:, None], np.zeros((len(units.start), 1)))
    members, savings = [], []
    for _ in range(1, units.coders):
        level = growth.grown(level)
        if not len(level.members):
            break
        keep = growth.kept(level)
        members.append(level.members[keep])
        savings.append(growth.saving(level)[keep])
    return Candidates(tuple(members), np.concatenate([np.empty(0), *savings]))


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """`members`: arrays (tuples, r) of unit numbers for r = 2, 3, …

    `saving` (tuples,), all sizes end to end: what each saves against leaving its units alone, as a share of delta.
    """

    members: tuple[Ints, ...]
    saving: Floats

    @property
    def flat(self) -> Ints:
        """The units of all tuples, end to end."""
        return np.concatenate([np.empty(0, dtype=np.int64), *(each.ravel() for each in self.members)])

    @property
    def sizes(self) -> Ints:
        """Units of each tuple."""
        return np.concatenate([np.empty(0, dtype=np.int64), *(np.full(*each.shape) for each in self.members)])


@dataclass(frozen=True, slots=True, eq=False)
class _Level:
    """Tuples of one size: `members` (tuples, r), by coder, and `costs` (tuples, r), each unit's to the others."""

    members: Ints
    costs: Floats


class _Growth:
    """Grows tuples of one set of units by one unit at a time."""

    def __init__(self, units: Units, weights: Weights, limits: Limits) -> None:
        self._units, self._weights, self._limits = units, weights, limits
        self._coders = units.coders
        self._pairs = units.coders * (units.coders - 1) // 2
        first, self._second = neighbours(units, weights, weights.delta * (self._pairs + self._coders - 1 + TIE), limits)
        limits.check_tuples(len(first))
        everyone = np.arange(len(units.start))
        self._begins = np.searchsorted(first, everyone)
        self._counts = np.searchsorted(first, everyone, side="right") - self._begins

    def grown(self, level: _Level) -> _Level:
        """Every tuple of one unit more that could still be of use. Raises TooMuch."""
        counts = self._counts[level.members[:, 0]]
        before = np.cumsum(counts) - counts
        found, total = [], 0
        for group in np.split(np.arange(len(counts)), np.flatnonzero(np.diff(before // CHUNK)) + 1):
            self._limits.check_time()
            found.append(self._grown(level, np.repeat(group, counts[group]), group))
            total += len(found[-1].members)
            self._limits.check_tuples(total)
        return _Level(np.concatenate([each.members for each in found]), np.concatenate([each.costs for each in found]))

    def _grown(self, level: _Level, origin: Ints, group: Ints) -> _Level:
        leaders = level.members[group, 0]
        fresh = self._second[expanded(self._begins[leaders], self._counts[leaders])]
        later = self._units.coder[fresh] > self._units.coder[level.members[origin, -1]]
        origin, fresh = origin[later], fresh[later]
        size = level.members.shape[1]
        costs = np.empty((len(fresh), size))
        for column in range(size):
            costs[:, column] = self._cost(level.members[origin, column], fresh)
        grown = _Level(
            np.concatenate([level.members[origin], fresh[:, None]], axis=1),
            np.concatenate([level.costs[origin] + costs, costs.sum(axis=1)[:, None]], axis=1),
        )
        last = self._units.coder[fresh]
        hopeful = self._within(grown, size + 1 + (self._coders - 1 - last))
        return _Level(grown.members[hopeful], grown.costs[hopeful])

    def kept(self, level: _Level) -> Flags:
        """Which tuples no split betters."""
        size = level.members.shape[1]
        return self._within(level, np.full(len(level.members), size)) & (self.saving(level) > -TIE)

    def _within(self, level: _Level, most: Ints) -> Flags:
        """Whether no cut of one or two units speaks against tuples that may still grow to `most` (tuples,) units."""
        fine: Flags = np.all(level.costs <= (self._pairs + most - 1 + TIE)[:, None], axis=1)
        size = level.members.shape[1]
        if size < 4:
            return fine
        for one, other in combinations(range(size), 2):
            inside = self._cost(level.members[:, one], level.members[:, other])
            across = level.costs[:, one] + level.costs[:, other] - 2 * inside
            fine = np.logical_and(fine, across <= self._pairs + 2 * (most - 2) + TIE)
        return fine

    def saving(self, level: _Level) -> Floats:
        """What each tuple saves against its units alone, as a share of delta."""
        size = level.members.shape[1]
        saved: Floats = (size - 1) + (size * (size - 1) / 2 - level.costs.sum(axis=1) / 2) / self._pairs
        return saved

    def _cost(self, first: Ints, second: Ints) -> Floats:
        return self._units.dissimilarity(first, second, self._weights) / self._weights.delta
