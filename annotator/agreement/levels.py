"""How far two values are apart, by the level at which they are measured (Krippendorff 2011, section on metrics)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import StrEnum
from numbers import Real

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.results import AgreementProblem
from annotator.model.wording import worded


class Level(StrEnum):
    """What may be said of two values: that they differ, which is more, by how much, by what part."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


def level_named(name: str) -> Level:
    """The level of that name. Raises AgreementProblem, naming the ones there are."""
    try:
        return Level(name)
    except ValueError:
        known = ", ".join(Level)
        raise AgreementProblem(
            worded('"{name}" is not a level of measurement. Choose one of: {known}.', name=name, known=known)
        ) from None


def distances(level: Level, values: Sequence[Hashable], counts: Floats) -> Floats:
    """(values, values) squared differences.

    nominal: 0 or 1. ordinal, `values` in their order and `counts` (values,) how often each stands among the values
    compared: (how many stand from the one to the other, less half of the two ends)^2. interval: (c - k)^2. ratio:
    ((c - k) / (c + k))^2, 0 for two zeros.

    Raises AgreementProblem where interval or ratio meets values that are not numbers, or ratio a negative one.
    """
    if level is Level.NOMINAL:
        return 1 - np.eye(len(values))
    if level is Level.ORDINAL:
        upto = np.cumsum(counts) - counts / 2
        return np.asarray((upto[:, None] - upto) ** 2)
    number = _numbers(level, values)
    apart = number[:, None] - number
    if level is Level.RATIO:
        together = number[:, None] + number
        apart = np.divide(apart, together, out=np.zeros_like(apart), where=together != 0)
    return np.asarray(apart**2)


def in_order(values: Sequence[Hashable]) -> tuple[Hashable, ...]:
    """Values from the least to the greatest. Raises AgreementProblem where they cannot be ordered."""
    try:
        return tuple(sorted(values))  # type: ignore[type-var]
    except TypeError:
        raise AgreementProblem(
            worded("These values have no order of their own. Give them in their order as `categories`.")
        ) from None


def _numbers(level: Level, values: Sequence[Hashable]) -> Floats:
    found: list[float] = []
    for value in values:
        if not isinstance(value, Real) or isinstance(value, bool):
            raise AgreementProblem(
                worded("The {level} level is for numbers, and {value} is none.", level=level, value=repr(value))
            )
        if level is Level.RATIO and float(value) < 0:
            raise AgreementProblem(
                worded("The ratio level is for numbers from 0 up, and {value} is less.", value=value)
            )
        found.append(float(value))
    return np.array(found, dtype=np.float64)
