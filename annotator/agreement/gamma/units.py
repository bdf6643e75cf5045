"""What gamma compares: units of several coders on one or more continua, and how far two units lie apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints
from annotator.agreement.results import AgreementProblem
from annotator.model.wording import worded


def laid_together(continua: Sequence[Units]) -> Units:
    """Several continua of the same number of coders as one record; `part` numbers them in the order given."""
    return Units(
        continua[0].coders,
        np.repeat(np.arange(len(continua)), [len(each.start) for each in continua]),
        *(np.concatenate([getattr(each, name) for each in continua]) for name in ("coder", "code", "start", "end")),
    )


@dataclass(frozen=True, slots=True)
class Weights:
    """What a difference costs: `alpha` for the position, `beta` for the code, `delta` for a unit nobody answers.

    Raises AgreementProblem unless alpha and beta are 0 or more, one of them more, and delta is more than 0.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta: float = 1.0

    def __post_init__(self) -> None:
        given = (self.alpha, self.beta, self.delta)
        if not all(np.isfinite(given)) or min(given) < 0 or self.delta == 0 or self.alpha + self.beta == 0:
            raise AgreementProblem(
                worded(
                    "Gamma needs alpha and beta of 0 or more, not both 0, and delta of more than 0, not alpha "
                    "{alpha}, beta {beta}, delta {delta}.",
                    alpha=self.alpha,
                    beta=self.beta,
                    delta=self.delta,
                )
            )


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """A unit is a passage with a code by one coder. Five arrays of one length.

    `part` says which continuum, `coder` is below `coders`; `start` < `end` in any measure of position, half-open.
    Units of different parts never meet.
    """

    coders: int
    part: Ints
    coder: Ints
    code: Ints
    start: Floats
    end: Floats

    def where(self, keep: Flags | Ints) -> Units:
        """The units picked by flags or by numbers."""
        return Units(self.coders, self.part[keep], self.coder[keep], self.code[keep], self.start[keep], self.end[keep])

    def positional(self, first: Ints, second: Ints) -> Floats:
        """((|ds| + |de|) / (sum of both lengths))^2 of two units each: 0 in the same place, 1 where two just touch."""
        apart = np.abs(self.start[first] - self.start[second]) + np.abs(self.end[first] - self.end[second])
        lengths = (self.end - self.start)[first] + (self.end - self.start)[second]
        squared: Floats = (apart / lengths) ** 2
        return squared

    def dissimilarity(self, first: Ints, second: Ints, weights: Weights) -> Floats:
        """delta * (alpha * positional + beta * [the codes differ]) of two units each."""
        differ = self.code[first] != self.code[second]
        cost: Floats = weights.delta * (weights.alpha * self.positional(first, second) + weights.beta * differ)
        return cost
