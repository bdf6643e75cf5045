"""Intervals from resampling documents (or groups of them), coders fixed.

Characters of one span are not independent, so whole documents are drawn with replacement; an interval says what other
documents like these would give with these coders. All resamples are one matrix product: how often each document was
drawn (resamples, groups) times its statistics.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints
from annotator.agreement.results import THRESHOLDS

FEWEST = 5
"""Below so many documents with the code no interval is given: it would cover far too seldom."""

ENOUGH = 10
"""Below so many an interval is given with a warning."""

KEPT = 8_000_000
"""Entries of the table of draws that are kept between products; more are drawn anew each time, in blocks."""


class Method(StrEnum):
    """How an interval is read off the resamples."""

    BCA = "bca"
    PERCENTILE = "percentile"


@dataclass
class Resampling:
    """`resamples` draws of `groups` out of as many, with replacement; the same for the same seed."""

    groups: int
    resamples: int
    seed: int
    _kept: list[Floats] = field(default_factory=list)

    def product(self, statistics: Floats) -> Floats:
        """(groups, columns) -> (resamples, columns): the sums of each resample."""
        if not self.groups:
            return np.zeros((self.resamples, statistics.shape[1]))
        if self.resamples * self.groups <= KEPT and not self._kept:
            self._kept = list(self._draws())
        blocks = self._kept or self._draws()
        return np.concatenate([np.zeros((0, statistics.shape[1])), *(draws @ statistics for draws in blocks)])

    def sums(
        self, columns: Mapping[str, Floats], drawn: Mapping[str, Floats] | None = None
    ) -> tuple[dict[str, Floats], dict[str, Floats], dict[str, Floats]]:
        """Columns (groups, …) added up as found, in each resample (resamples, …), and with each group left out.

        The last two are empty where nothing is resampled. `drawn`: the columns to resample where groups differ from
        those that the value is found from.
        """
        return self.sums_of_many([(columns, drawn)])[0]

    def sums_of_many(
        self, asked: Sequence[tuple[Mapping[str, Floats], Mapping[str, Floats] | None]]
    ) -> list[tuple[dict[str, Floats], dict[str, Floats], dict[str, Floats]]]:
        """The same for several at once: few columns cost almost as much as many, since all draws are gone through."""
        totals = [{name: column.sum(axis=0) for name, column in columns.items()} for columns, _ in asked]
        if not self.resamples:
            return [(total, {}, {}) for total in totals]
        parts = [columns if drawn is None else drawn for columns, drawn in asked]
        widths = [[int(np.prod(column.shape[1:])) for column in columns.values()] for columns in parts]
        flat = [
            column.reshape(-1, width)
            for columns, wide in zip(parts, widths, strict=True)
            for column, width in zip(columns.values(), wide, strict=True)
        ]
        product, begin = self.product(np.concatenate(flat, axis=1)), 0
        found = []
        for total, columns, wide in zip(totals, parts, widths, strict=True):
            resampled, without = {}, {}
            for (name, column), width in zip(columns.items(), wide, strict=True):
                resampled[name] = product[:, begin : begin + width].reshape(-1, *column.shape[1:])
                without[name] = column.sum(axis=0) - column
                begin += width
            found.append((total, resampled, without))
        return found

    def _draws(self) -> Iterator[Floats]:
        generator = np.random.default_rng(self.seed)
        block = max(1, KEPT // max(1, self.groups))
        for begin in range(0, self.resamples, block):
            yield self._block(generator, min(block, self.resamples - begin))

    def _block(self, generator: np.random.Generator, size: int) -> Floats:
        drawn = generator.integers(0, self.groups, size=(size, self.groups))
        drawn += np.arange(size)[:, None] * self.groups
        counted = np.bincount(drawn.ravel(), minlength=size * self.groups)
        return counted.reshape(size, self.groups).astype(np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Intervals:
    """For each value (values,): bounds, nan where there are none; whether they are BCa; resamples without a value."""

    low: Floats
    high: Floats
    bca: Flags
    dropped: Ints
    missing: Floats
    """(bars, values) share of the resamples with a value that fall below each threshold."""


def intervals_of(
    point: Floats,
    resampled: Floats,
    left_out: Floats,
    method: Method = Method.BCA,
    *,
    level: float = 0.95,
    groups: int | None = None,
    bars: tuple[float, ...] = THRESHOLDS,
) -> Intervals:
    """Bounds of `point` (values,) from `resampled` (resamples, values) and the values with one group left out
    (groups, values); nan stands for undefined everywhere. `groups`: how many were resampled; the ends are moved
    outwards for them (see tail_of). `bars`: of which values the share of resamples below is wanted.

    BCa (Efron 1987): the ends are percentiles moved for bias (the share of resamples below the value) and for
    skewness (from the values with one group left out). Where all resamples lie on one side of the value there is no
    such correction and the plain percentiles are given.
    """
    ordered = np.sort(resampled, axis=0)
    defined = np.asarray((~np.isnan(resampled)).sum(axis=0), dtype=np.int64)
    tail = (1 - level) / 2 if groups is None else tail_of(groups, level)
    ends = np.tile(np.array([[tail], [1 - tail]]), (1, len(point)))
    moved = np.zeros(len(point), dtype=np.bool_)
    if method is Method.BCA:
        ends, moved = _moved_ends(ends, point, resampled, left_out, defined)
    with np.errstate(invalid="ignore"):
        missing = np.stack([(resampled < threshold - 1e-12).sum(axis=0) for threshold in bars])
    return Intervals(
        _quantile(ordered, ends[0], defined),
        _quantile(ordered, ends[1], defined),
        moved,
        np.asarray(len(resampled) - defined, dtype=np.int64),
        missing / np.maximum(defined, 1),
    )


@lru_cache(maxsize=64)
def tail_of(groups: int, level: float = 0.95) -> float:
    """The share to cut off at each end where `groups` were resampled: Phi(-t sqrt(n / (n - 1))), t Student's with n - 1
    degrees of freedom (Hesterberg 2015, "expanded percentile").

    Resamples vary less than samples do, by sqrt((n - 1) / n), and how much is itself a guess; plain percentiles of 20
    documents hold the true value 91 to 93 times in 100.
    """
    tail = (1 - level) / 2
    if groups < 3:
        return tail
    wide = _student(NormalDist().inv_cdf(1 - tail), groups - 1) * math.sqrt(groups / (groups - 1))
    return NormalDist().cdf(-wide)


def _student(z: float, freedom: int) -> float:
    """The quantile of Student's t where the normal one is `z` (Abramowitz & Stegun 26.7.5; to 0.001 from 4 degrees)."""
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * freedom**4)
    )


def _moved_ends(
    ends: Floats, point: Floats, resampled: Floats, left_out: Floats, defined: Ints
) -> tuple[Floats, Flags]:
    # Sums of the same numbers in another order differ in the last bits; such a resample is a tie, not below.
    with np.errstate(invalid="ignore"):
        below = (resampled < point - 1e-12).sum(axis=0) + 0.5 * (np.abs(resampled - point) <= 1e-12).sum(axis=0)
    bias = below / np.maximum(defined, 1)
    skew = _acceleration(left_out)
    normal = NormalDist()
    found = ends.copy()
    moved = np.zeros(len(point), dtype=np.bool_)
    for column in range(len(point)):
        if not 0 < bias[column] < 1:
            continue
        shift = normal.inv_cdf(float(bias[column]))
        reached = [shift + normal.inv_cdf(float(end)) for end in ends[:, column]]
        room = [1 - float(skew[column]) * z for z in reached]
        if min(room) > 0:
            found[:, column] = [normal.cdf(shift + z / r) for z, r in zip(reached, room, strict=True)]
            moved[column] = True
    return found, moved


def _acceleration(left_out: Floats) -> Floats:
    """Sum of d^3 / 6 (sum of d^2)^1.5, d the mean minus each value with one group left out; 0 without variation."""
    known = ~np.isnan(left_out)
    mean = np.where(known, left_out, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    apart = np.where(known, mean - left_out, 0.0)
    squared = apart * apart
    squares, cubes = squared.sum(axis=0), (squared * apart).sum(axis=0)
    skew: Floats = np.divide(cubes, 6 * squares**1.5, out=np.zeros_like(squares), where=squares > 1e-24)
    return skew


def _quantile(ordered: Floats, at: Floats, defined: Ints) -> Floats:
    """Linear interpolation in each column of `ordered`, whose first `defined` entries have a value."""
    place = at * np.maximum(defined - 1, 0)
    under = np.floor(place).astype(np.int64)
    over = np.minimum(under + 1, np.maximum(defined - 1, 0))
    columns = np.arange(ordered.shape[1])
    low, high = ordered[under, columns], ordered[over, columns]
    return np.asarray(low + (place - under) * (high - low))


def documents_needed(half_width: float, documents: int, wanted: float = 0.05) -> int:
    """How many more documents would bring an interval of ± `half_width` down to ± `wanted`: a rough guess.

    The width of an interval shrinks with the root of the number of documents: n = n0 (h / wanted)^2.
    """
    return max(0, math.ceil(documents * (half_width / wanted) ** 2 - 1e-9) - documents)
