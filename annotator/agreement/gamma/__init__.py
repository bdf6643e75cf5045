"""Gamma: agreement on where passages are and what they are, measured on the best alignment of all coders' passages."""

from __future__ import annotations

from annotator.agreement.gamma.categorical import Unaligned
from annotator.agreement.gamma.measure import GammaChoices, gamma_of_spans
from annotator.agreement.gamma.results import GammaPart, GammaReport, GammaValue
from annotator.agreement.gamma.sampling import Sampler
from annotator.agreement.gamma.units import Weights

__all__ = [
    "GammaChoices",
    "GammaPart",
    "GammaReport",
    "GammaValue",
    "Sampler",
    "Unaligned",
    "Weights",
    "gamma_of_spans",
]
