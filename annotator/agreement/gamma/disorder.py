"""Disorder of real and of random continua, many in one go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.gamma.alignment import best_alignment
from annotator.agreement.gamma.categorical import Unaligned, categorical_sums
from annotator.agreement.gamma.limits import Limits
from annotator.agreement.gamma.sampling import Continuum, Sampler, drawn
from annotator.agreement.gamma.units import Units, Weights, laid_together

TOGETHER = 2_000
"""Units in one go. Fixed, so that the answer does not depend on how many work at it."""

REAL = -1
"""In place of a sample's number: the continuum itself."""

Draw = tuple[int, int]
"""Number of the continuum, number of the sample or REAL."""


@dataclass(frozen=True, slots=True)
class Study:
    """What is compared and how: handed to every worker once."""

    continua: tuple[Continuum, ...]
    codes: int
    weights: Weights
    sampler: Sampler
    seed: int
    unaligned: Unaligned
    limits: Limits


@dataclass(frozen=True, slots=True, eq=False)
class Disorders:
    """`gamma` (draws,) and `categorical` (draws, codes + 1, the last over all codes; NaN where nothing weighs)."""

    gamma: Floats
    categorical: Floats


def disorders(study: Study, draws: Sequence[Draw]) -> Disorders:
    """The disorder of each draw. Raises TooMuch beyond the study's limits."""
    continua = [_continuum(study, draw) for draw in draws]
    coders = np.array([each.coders for each in continua])
    found = Disorders(np.zeros(len(draws)), np.zeros((len(draws), study.codes + 1)))
    for number in np.unique(coders):
        alike = np.flatnonzero(coders == number)
        alignment = best_alignment(laid_together([continua[at] for at in alike]), study.weights, study.limits)
        sums = categorical_sums(alignment, len(alike), study.codes)
        found.gamma[alike] = alignment.disorder(len(alike))
        found.categorical[alike] = sums.ratio(study.weights.delta, study.unaligned)
    return found


def _continuum(study: Study, draw: Draw) -> Units:
    number, sample = draw
    if sample == REAL:
        return study.continua[number].units
    return drawn(study.continua[number], study.sampler, np.random.default_rng([study.seed, number, sample]))


def in_batches(study: Study, draws: Sequence[Draw]) -> Iterator[list[Draw]]:
    """The draws in order, as many together as have TOGETHER units, one at least."""
    batch: list[Draw] = []
    units = 0
    for draw in draws:
        size = len(study.continua[draw[0]].units.start)
        if batch and units + size > TOGETHER:
            yield batch
            batch, units = [], 0
        batch.append(draw)
        units += size
    if batch:
        yield batch


def joined(found: Sequence[Disorders]) -> Disorders:
    """Those of several batches end to end."""
    return Disorders(
        np.concatenate([each.gamma for each in found]), np.concatenate([each.categorical for each in found])
    )
