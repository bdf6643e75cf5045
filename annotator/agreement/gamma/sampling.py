"""Random continua: what coders would give who agree by chance only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from annotator.agreement.arrays import Floats, Ints
from annotator.agreement.gamma.units import Units

SHORTEST = 1e-6
"""Drawn units shorter than this are drawn again."""


class Sampler(Enum):
    """Where the random continua come from.

    SHUFFLE is the paper's: the units of a coder drawn at random are moved round the continuum by a random distance, so
    that number, lengths, codes and neighbourhoods of units stay real. STATISTICAL is the default of pygamma-agreement:
    numbers, gaps and lengths from normal distributions, codes by their frequencies.
    """

    SHUFFLE = "shuffle"
    STATISTICAL = "statistical"


def drawn(continuum: Continuum, sampler: Sampler, chance: np.random.Generator) -> Units:
    """One random continuum of as many coders, never without units; `continuum` must hold some."""
    draw = _shuffled if sampler is Sampler.SHUFFLE else _statistical
    found = draw(continuum, chance)
    while not len(found.start):
        found = draw(continuum, chance)
    return found


def _shuffled(continuum: Continuum, chance: np.random.Generator) -> Units:
    """Mathet et al. 2015, section 5.2. Moves are at least half a mean length apart, the continuum taken as a circle, so
    that a coder drawn twice is not compared with itself; where there is no room for that, they are free."""
    units, width = continuum.units, continuum.high - continuum.low
    apart = float((units.end - units.start).mean()) / 2
    moves: list[float] = []
    picked, coder, moved = [], [], []
    for number in range(units.coders):
        moves.append(_move(np.sort(moves), width, apart, chance))
        own = np.flatnonzero(units.coder == chance.integers(units.coders))
        picked.append(own)
        coder.append(np.full(len(own), number))
        moved.append((units.start[own] - continuum.low + moves[-1]) % width + continuum.low)
    which, start = np.concatenate(picked), np.concatenate(moved)
    end = start + (units.end - units.start)[which]
    return Units(units.coders, np.zeros_like(which), np.concatenate(coder), units.code[which], start, end)


def _move(taken: Floats, width: float, apart: float, chance: np.random.Generator) -> float:
    """A distance from 0 to `width`, `apart` or more from those `taken` (in order) both ways round, if it can be."""
    if not len(taken):
        return float(chance.random() * width)
    room = np.maximum(np.diff(taken, append=taken[0] + width) - 2 * apart, 0.0)
    before = np.cumsum(room)
    if before[-1] <= 0:
        return float(chance.random() * width)
    place = chance.random() * before[-1]
    gap = int(np.searchsorted(before, place, side="right"))
    return float((taken[gap] + apart + place - before[gap] + room[gap]) % width)


def _statistical(continuum: Continuum, chance: np.random.Generator) -> Units:
    units, facts = continuum.units, _facts(continuum.units)
    number = np.abs(chance.normal(*facts.number, units.coders).astype(np.int64))
    if number.sum() == 0:
        number[-1] = 1
    coder = np.repeat(np.arange(units.coders), number)
    length = np.abs(chance.normal(*facts.length, len(coder)))
    while (short := length < SHORTEST).any():
        length[short] = np.abs(chance.normal(*facts.length, int(short.sum())))
    reached = np.cumsum(chance.normal(*facts.gap, len(coder)) + length)
    begins = np.concatenate([[0.0], reached])[np.cumsum(number) - number]
    end = reached - np.repeat(begins, number)
    code = chance.choice(facts.codes, len(coder), p=facts.shares)
    return Units(units.coders, np.zeros_like(coder), coder, code, end - length, end)


@dataclass(frozen=True, slots=True, eq=False)
class Continuum:
    """The units of one document, part 0, and the stretch from `low` to `high` on which chance may lay them."""

    units: Units
    low: float
    high: float


@dataclass(frozen=True, slots=True, eq=False)
class _Facts:
    """Mean and standard deviation of each, and how often each code comes."""

    number: tuple[float, float]
    gap: tuple[float, float]
    length: tuple[float, float]
    codes: Ints
    shares: Floats


def _facts(units: Units) -> _Facts:
    """Gaps: from the end of one unit to the start of the coder's next, from 0 to the coder's first, and one of 0."""
    order = np.lexsort((units.end, units.start, units.coder))
    coder, start, end = units.coder[order], units.start[order], units.end[order]
    follows = coder[1:] == coder[:-1]
    firsts = start[np.concatenate([[True], ~follows])]
    gaps = np.concatenate([[0.0], (start[1:] - end[:-1])[follows], firsts[firsts > 0]])
    number = np.bincount(coder, minlength=units.coders)
    codes, times = np.unique(units.code, return_counts=True)
    return _Facts(
        (float(number.mean()), float(number.std())),
        (float(gaps.mean()), float(gaps.std())),
        (float((end - start).mean()), float((end - start).std())),
        codes.astype(np.int64),
        times / times.sum(),
    )
