"""From disorders to the values of the gamma family."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.gamma.disorder import Disorders
from annotator.agreement.gamma.results import GammaValue
from annotator.model.wording import Wording, worded

Z = 1.96
"""Standard errors either way that hold 95 of 100."""


@dataclass(frozen=True, slots=True)
class GammaFamily:
    """gamma, gamma_cat, and gamma_k of each code in order."""

    gamma: GammaValue
    cat: GammaValue
    codes: tuple[GammaValue, ...]


def undefined_family(codes: Sequence[str], reason: Wording) -> GammaFamily:
    """All of them undefined for one reason."""
    return GammaFamily(
        GammaValue("gamma", None, None, reason),
        GammaValue("gamma_cat", None, None, reason),
        tuple(GammaValue("gamma_k", code, None, reason) for code in codes),
    )


def family(codes: Sequence[str], real: Disorders, random: Disorders) -> GammaFamily:
    """`real`: one row per document; `random`: the same for sample after sample."""
    documents = len(real.gamma)
    expected = random.categorical.reshape(-1, documents, len(codes) + 1)
    return GammaFamily(
        gamma_value(real.gamma, random.gamma.reshape(-1, documents)),
        categorical_value("gamma_cat", None, real.categorical[:, -1], expected[:, :, -1]),
        tuple(
            categorical_value("gamma_k", code, real.categorical[:, number], expected[:, :, number])
            for number, code in enumerate(codes)
        ),
    )


def gamma_value(real: Floats, expected: Floats) -> GammaValue:
    """1 - sum of `real` (documents,) / sum of means of `expected` (samples, documents), with its margin."""
    sums = expected.sum(axis=1)
    observed, chance = float(real.sum()), float(sums.mean())
    if chance == 0:
        return GammaValue(
            "gamma", None, None, worded("Chance alone would give no disorder, so nothing can be told from it.")
        )
    ratio = observed / chance
    margin = ratio * Z * float(sums.std(ddof=1)) / len(sums) ** 0.5 / chance
    return GammaValue("gamma", None, 1 - ratio, None, observed, chance, len(real), margin)


def categorical_value(measure: str, code: str | None, real: Floats, expected: Floats) -> GammaValue:
    """The same of categorical disorder. NaN where nothing weighs: such a sample is left out of its document's mean, and
    a document without value or mean is left out of both sums."""
    weighs = ~np.isnan(expected)
    times = weighs.sum(axis=0)
    usable = ~np.isnan(real) & (times > 0)
    if not usable.any():
        reason = worded("No passage lies near enough to one of another coder to compare their codes.")
        if code is not None:
            reason = worded(
                "No passage with this code lies near enough to one of another coder to compare their codes."
            )
        return GammaValue(measure, code, None, reason)
    means = np.where(weighs, expected, 0.0).sum(axis=0)[usable] / times[usable]
    observed, chance = float(real[usable].sum()), float(means.sum())
    if chance == 0:
        return GammaValue(measure, code, None, worded("No other code was used, so the choice of code says nothing."))
    return GammaValue(measure, code, 1 - observed / chance, None, observed, chance, int(usable.sum()))


def samples_needed(disorders: Floats, precision: float, fewest: int, most: int) -> int:
    """(1.96 CV / precision)^2 for the sums over documents of `disorders` (samples, documents), within the two bounds.

    Source: Mathet et al. 2015, section 5.3.
    """
    sums = disorders.sum(axis=1)
    if sums.mean() == 0:
        return fewest
    variation = float(sums.std(ddof=1) / sums.mean())
    return int(np.clip(np.ceil((Z * variation / precision) ** 2), fewest, most))
