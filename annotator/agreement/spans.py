"""How far coders agree on spans: the front door of the package for coded text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from annotator.agreement.assembly import About, report_on
from annotator.agreement.blocks import with_blocks
from annotator.agreement.coded import coded_of, comparable
from annotator.agreement.coefficients import DEFAULT_MEASURES, measures_named
from annotator.agreement.results import AgreementProblem, AgreementReport, LeftOut
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit, unit_named, units_of
from annotator.agreement.view import Settings
from annotator.agreement.wording import PARAGRAPHS
from annotator.model.wording import worded


def agreement_of_spans(
    spans: Iterable[tuple[str, str, str, int, int]] | np.ndarray,
    lengths: Mapping[str, int],
    coders: Sequence[str],
    unit: str = "character",
    units: Mapping[str, Sequence[tuple[int, int]]] | None = None,
    counts: Mapping[str, Iterable[str]] | None = None,
    measures: Sequence[str] = DEFAULT_MEASURES,
    iou: float = 0.5,
    resamples: int = 0,
    seed: int = 0,
    codes: Sequence[str] = (),
    by_document: bool = False,  # noqa: FBT001, FBT002 - what scripts write
    paragraphs: Mapping[str, Sequence[tuple[int, int]]] | None = None,
) -> AgreementReport:
    """Agreement of `coders` on coded spans, per code, over the codes, and for each two coders.

    `spans`: `(document, coder, code, start, end)` tuples, offsets half-open, or a structured array of those fields.
    `lengths`: characters of every document. `unit`: what is judged one at a time; `units` gives `(start, end)` of each
    per document, and is needed unless the unit is character or document. A code applies to a unit that one of its
    spans touches. `counts`: the coders for whom each document counts, all by default; documents that count for fewer
    than two are left out. `measures`: names of `Measure`; `iou`: the bar that spans must exceed to match in
    `f1_overlap`. `resamples` of whole documents give 95 % intervals (BCa), the same for the same `seed`. `codes` are
    reported in that order, used or not, before any others in the spans. `by_document`: also the values of each document
    by itself. `paragraphs` gives `(start, end)` per document; where one document only is compared, these are resampled
    in place of documents, and the interval says so.

    Raises AgreementProblem for fewer than two coders, spans or units outside their documents, or unknown names.
    """
    chosen = unit_named(unit)
    named = measures_named(measures)
    check_numbers(iou, resamples)
    if len(coders) < 2:
        raise AgreementProblem(worded("Agreement needs at least two coders."))
    everything = coded_of(spans, lengths, coders, codes=codes, counts=counts)
    coded, kept = comparable(everything)
    if not coded.documents:
        raise AgreementProblem(worded("No document counts for two of the coders, so there is nothing to compare."))
    left_out = [
        LeftOut(name, worded("It counts for fewer than two of the coders."))
        for name, keep in zip(everything.documents, kept, strict=True)
        if not keep
    ]
    found = None if chosen in {Unit.CHARACTER, Unit.DOCUMENT} else units_of(units or {}, coded)
    comparison = Comparison(coded, coded, chosen, found, iou, np.arange(len(coded.documents)))
    settings = Settings(named, resamples, seed, by_document=by_document)
    if paragraphs is not None and len(coded.documents) == 1:
        starts = [start for start, _ in paragraphs.get(coded.documents[0], ())]
        comparison = with_blocks(comparison, np.array(starts, dtype=np.int64))
        settings = replace(settings, resampled=PARAGRAPHS)
    return report_on(comparison, settings, About(left_out=left_out))


def check_numbers(iou: float, resamples: int) -> None:
    """Raises AgreementProblem where one of them makes no sense."""
    if not 0 <= iou < 1:
        raise AgreementProblem(
            worded("The share of overlap that counts must be at least 0 and below 1, not {iou}.", iou=iou)
        )
    if resamples < 0:
        raise AgreementProblem(worded("The number of resamples cannot be {resamples}.", resamples=resamples))
