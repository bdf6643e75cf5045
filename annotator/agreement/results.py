"""What agreement gives back: frozen values that say how they came about, and turn into JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.model.errors import AnnotatorError
from annotator.model.wording import Wording, listed

if TYPE_CHECKING:
    from annotator.agreement.gamma.results import GammaReport

THRESHOLDS = (0.667, 0.8)
"""Krippendorff's two customary bars: tentative conclusions, and reliance."""


class AgreementProblem(AnnotatorError, ValueError):
    """Agreement could not be worked out from what was given. `str(problem)` says why and what to do."""


@dataclass(frozen=True, slots=True)
class Undefined:
    """A number that does not exist, and why, in one sentence."""

    reason: Wording


@dataclass(frozen=True, slots=True)
class Row:
    """One value with everything needed to read it. Exactly one of `value` and `undefined` is None.

    `code` is None for values over all codes, `combine` then says how (macro, pooled) and `codes` over how many.
    `documents` were compared, `bearing` of them hold the code (groups of documents where those are resampled);
    `low` and `high` bound the 95 % interval made by `interval` (bca, percentile); `dropped` resamples had no value.
    `cautions`: what to beware of, a sentence or more each. `coverage`: for measures of what two coders both marked, the
    share that they did mark. `ingredients`: the numbers that `value` is made of, by their usual names (see
    annotator.agreement.explaining); none for a mean over codes.
    """

    measure: str
    code: str | None
    value: float | None
    undefined: Wording | None
    documents: int
    bearing: int
    codings: Mapping[str, int]
    prevalence: float | None
    low: float | None = None
    high: float | None = None
    interval: str | None = None
    chance_of_missing: Mapping[str, float] | None = None
    dropped: int = 0
    cautions: tuple[Wording, ...] = ()
    combine: str | None = None
    codes: int | None = None
    codes_undefined: int | None = None
    coders: tuple[str, ...] | None = None
    coverage: float | None = None
    ingredients: Mapping[str, float] = field(default_factory=dict)

    @property
    def warning(self) -> Wording | None:
        """What to beware of, in one string."""
        return listed(self.cautions, " ") if self.cautions else None

    def to_dict(self) -> dict[str, Any]:
        """JSON values. `coders` stands in rows of a pair only, `combine` and `codes` in rows over all codes only."""
        plain: dict[str, Any] = {} if self.coders is None else {"coders": list(self.coders)}
        plain |= {"code": self.code, "measure": self.measure}
        if self.combine is not None:
            plain |= {"combine": self.combine, "codes": self.codes, "codes_undefined": self.codes_undefined}
        if self.coverage is not None:
            plain["coverage"] = self.coverage
        missing = None if self.chance_of_missing is None else dict(self.chance_of_missing)
        return plain | {
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "chance_of_missing": missing,
            "documents": self.documents,
            "documents_with_code": self.bearing,
            "codings": dict(self.codings),
            "interval": self.interval,
            "resamples_dropped": self.dropped,
            "prevalence": self.prevalence,
            "undefined": self.undefined,
            "warning": self.warning,
            "ingredients": dict(self.ingredients),
        }


@dataclass(frozen=True, slots=True)
class Loss:
    """Where the characters went on which coders differ; the three shares add up to 1.

    `characters` counts each character once per pair of coders and code.
    """

    boundary: float
    missed: float
    other_code: float
    characters: int

    def to_dict(self) -> dict[str, float]:
        return {
            "boundary": self.boundary,
            "missed": self.missed,
            "other_code": self.other_code,
            "characters": self.characters,
        }


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """The value of one measure in one document, all codes pooled. Exactly one of `value` and `undefined` is None.

    `document` is the id; `name` stands for it where the documents of a project have names.
    """

    document: str
    measure: str
    value: float | None
    undefined: Wording | None
    name: str = ""

    def to_dict(self) -> dict[str, Any]:
        return {
            "document_id": self.document,
            "document": self.name or self.document,
            "measure": self.measure,
            "value": self.value,
            "undefined": self.undefined,
        }


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """How far the answers to one question agree, on passages of `code` that two coders matched.

    `matched` pairs of passages, `answered` of them by both coders; `documents` hold an answered one; the rest as in
    Row.
    """

    code: str
    attribute: str
    measure: str
    level: str
    value: float | None
    undefined: Wording | None
    matched: int
    answered: int
    documents: int = 0
    low: float | None = None
    high: float | None = None
    interval: str | None = None
    chance_of_missing: Mapping[str, float] | None = None
    cautions: tuple[Wording, ...] = ()

    @property
    def warning(self) -> Wording | None:
        """What to beware of, in one string."""
        return listed(self.cautions, " ") if self.cautions else None

    def to_dict(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "attribute": self.attribute,
            "measure": self.measure,
            "level": self.level,
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "chance_of_missing": None if self.chance_of_missing is None else dict(self.chance_of_missing),
            "matched": self.matched,
            "answered": self.answered,
            "documents": self.documents,
            "interval": self.interval,
            "undefined": self.undefined,
            "warning": self.warning,
        }


@dataclass(frozen=True, slots=True)
class OwnOverlap:
    """Two overlapping passages of one coder with different codes, each (start, end, code)."""

    document: str
    coder: str
    first: tuple[int, int, str]
    second: tuple[int, int, str]

    def to_dict(self) -> dict[str, Any]:
        return {
            "document": self.document,
            "coder": self.coder,
            "first": list(self.first),
            "second": list(self.second),
        }


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A document that took no part, and why."""

    document: str
    reason: Wording


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """Every value of one comparison, with the choices that made it.

    `rows`: per code; `overall`: over the codes; `pairs`: for each two coders, over the codes, and Cohen's kappa per
    code. `by_document` holds each document's values where they were asked for, `attributes` the agreement on
    answers about matched passages. `units` counts the units of all
    documents together. `loss` is None where nothing was lost. `overlapping`: what keeps the unitizing measures of all
    codes from having a value, where they were asked for; `gamma`: how that family came about.
    """

    unit: str
    coders: tuple[str, ...]
    documents: int
    units: int
    measures: tuple[str, ...]
    iou: float
    resamples: int
    seed: int
    version: str
    rows: tuple[Row, ...] = ()
    overall: tuple[Row, ...] = ()
    pairs: tuple[Row, ...] = ()
    by_document: tuple[DocumentRow, ...] = ()
    attributes: tuple[AttributeRow, ...] = ()
    overlapping: tuple[OwnOverlap, ...] = ()
    gamma: GammaReport | None = None
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Wording, ...] = ()
    loss: Loss | None = None
    project: str | None = None
    context: Mapping[str, Any] = field(default_factory=dict)

    def row(self, code: str, measure: str) -> Row | None:
        """The row of a code by its id and of a measure, None where there is none."""
        return next((row for row in self.rows if row.code == code and row.measure == measure), None)

    def total(self, measure: str, combine: str = "pooled") -> Row | None:
        """The value over all codes: `pooled`, or `macro` for the mean of the codes."""
        return next((row for row in self.overall if row.measure == measure and row.combine == combine), None)

    def pair(self, first: str, second: str, measure: str, combine: str = "pooled") -> Row | None:
        """The value of two coders over all codes, in whichever order they are named."""
        named = {first, second}
        return next(
            (
                row
                for row in self.pairs
                if row.measure == measure and row.combine == combine and set(row.coders or ()) == named
            ),
            None,
        )

    def to_dict(self) -> dict[str, Any]:
        """One JSON value: numbers are finite or null."""
        return {
            "project": self.project,
            "unit": self.unit,
            "coders": list(self.coders),
            "documents": self.documents,
            "left_out": len(self.left_out),
            "resamples": self.resamples,
            "seed": self.seed,
            "iou": self.iou,
            "units": self.units,
            "version": self.version,
            **self.context,
            "left_out_documents": [{"document": left.document, "reason": left.reason} for left in self.left_out],
            "warnings": list(self.warnings),
            "loss": None if self.loss is None else self.loss.to_dict(),
            "rows": [row.to_dict() for row in self.rows],
            "overall": [row.to_dict() for row in self.overall],
            "pairs": [row.to_dict() for row in self.pairs],
            "by_document": [row.to_dict() for row in self.by_document],
            "gamma": None if self.gamma is None else self.gamma.to_dict(),
            "attributes": [row.to_dict() for row in self.attributes],
            "overlapping": [each.to_dict() for each in self.overlapping],
        }
