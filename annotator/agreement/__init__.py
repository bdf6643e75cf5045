"""Inter-coder agreement: arrays in, frozen results out."""

from __future__ import annotations

from annotator.agreement.coefficients import DEFAULT_MEASURES, Measure
from annotator.agreement.intervals import documents_needed
from annotator.agreement.long_table import frame_of
from annotator.agreement.ratings import agreement_of_ratings
from annotator.agreement.results import AgreementProblem, AgreementReport, Loss, Row, Undefined
from annotator.agreement.spans import agreement_of_spans
from annotator.agreement.units import Unit

__all__ = [
    "DEFAULT_MEASURES",
    "AgreementProblem",
    "AgreementReport",
    "Loss",
    "Measure",
    "Row",
    "Undefined",
    "Unit",
    "agreement_of_ratings",
    "agreement_of_spans",
    "documents_needed",
    "frame_of",
]
