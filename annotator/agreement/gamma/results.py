"""What gamma gives back: frozen values with everything they depend on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from annotator.agreement.gamma.categorical import Unaligned
from annotator.agreement.gamma.sampling import Sampler
from annotator.agreement.gamma.units import Weights
from annotator.model.wording import Wording


@dataclass(frozen=True, slots=True)
class GammaPart:
    """One document: `units` of each coder, `disorder` of its best alignment, `expected` disorder by chance."""

    document: str
    units: Mapping[str, int]
    disorder: float
    expected: float

    def to_dict(self) -> dict[str, Any]:
        return {
            "document": self.document,
            "units": dict(self.units),
            "disorder": self.disorder,
            "expected": self.expected,
        }


@dataclass(frozen=True, slots=True)
class GammaValue:
    """`value` = 1 - `disorder` / `expected`, both summed over `documents` documents. Exactly one of `value` and
    `undefined` is None; the other two numbers are None where they do not exist either.

    `measure`: gamma, gamma_cat or gamma_k; `code` is given for gamma_k only. `margin`: how far `value` may be from what
    endless samples would give, 95 times in 100; for gamma only.
    """

    measure: str
    code: str | None
    value: float | None
    undefined: Wording | None
    disorder: float | None = None
    expected: float | None = None
    documents: int = 0
    margin: float | None = None

    def to_dict(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class GammaReport:
    """The gamma family of one comparison. `samples` were drawn of each document; `units` counts all documents';
    `codes` holds gamma_k of every code, in the order given."""

    coders: tuple[str, ...]
    documents: int
    units: int
    gamma: GammaValue
    gamma_cat: GammaValue
    codes: tuple[GammaValue, ...]
    parts: tuple[GammaPart, ...]
    weights: Weights
    sampler: Sampler
    samples: int
    precision: float | None
    seed: int
    unaligned: Unaligned

    def gamma_k(self, code: str) -> GammaValue | None:
        """The value of one code; None for a code that was not named and not used."""
        return next((value for value in self.codes if value.code == code), None)

    def to_dict(self) -> dict[str, Any]:
        """One JSON value: numbers are finite or null."""
        return {
            "coders": list(self.coders),
            "documents": self.documents,
            "units": self.units,
            "alpha": self.weights.alpha,
            "beta": self.weights.beta,
            "delta": self.weights.delta,
            "sampler": self.sampler.value,
            "samples": self.samples,
            "precision": self.precision,
            "seed": self.seed,
            "unaligned": self.unaligned.value,
            "gamma": self.gamma.to_dict(),
            "gamma_cat": self.gamma_cat.to_dict(),
            "gamma_k": [value.to_dict() for value in self.codes],
            "parts": [part.to_dict() for part in self.parts],
        }
