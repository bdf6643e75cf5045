"""Measures that look at all codes at once: sets of codes, units with values, passages whatever their code."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coded import Coded, distinct, tuples_of
from annotator.agreement.coefficients import Kind, Measure
from annotator.agreement.explaining import ingredients_of
from annotator.agreement.gamma import GammaChoices, GammaReport, GammaValue, gamma_of_spans
from annotator.agreement.intervals import Resampling
from annotator.agreement.matching import overlap_matches, tallied
from annotator.agreement.results import OwnOverlap
from annotator.agreement.sets import MANY, SetTable, alpha, jaccard, masi, sums_of, table_of_sets
from annotator.agreement.sweep import coverage_of
from annotator.agreement.tables import Comparison, Sample, grouped
from annotator.agreement.totals import Three, ratios
from annotator.agreement.unitizing import (
    code_coverage,
    coverage,
    cu_alpha,
    ku_alpha,
    merged,
    own_overlaps,
    u_alpha,
    u_alpha_binary,
    unitizing_columns,
)
from annotator.agreement.units import on_units
from annotator.agreement.wording import MARKED_WITH_ONE, NEVER_BOTH, overlapping, too_many_sets
from annotator.model.progress import Report
from annotator.model.wording import Wording

UNITIZING = (Measure.U_ALPHA, Measure.U_ALPHA_BINARY, Measure.CU_ALPHA, Measure.KU_ALPHA)
SETS = (Measure.ALPHA_JACCARD, Measure.ALPHA_MASI)
GAMMAS = (Measure.GAMMA, Measure.GAMMA_CAT, Measure.GAMMA_K)
OF_CODES = (Measure.KU_ALPHA, Measure.GAMMA_K)
"""These have a value of each code and none over all."""

WHOLE = frozenset({*UNITIZING, *SETS, *GAMMAS, Measure.F1_ANY_CODE})


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """Values of one measure, one column: over all codes, or of `code`. `reason`: why, where there is none."""

    measure: Measure
    values: Three
    code: int | None = None
    kind: Kind = Kind.CORRECTED
    reason: Wording | None = None
    coverage: float | None = None
    caution: Wording | None = None
    ingredients: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A comparison as some coders see it: what values are found from, and what is resampled (mostly the same)."""

    found: tuple[Comparison, Sample]
    drawn: tuple[Comparison, Sample]
    resampling: Resampling

    def sums(self, columns: Callable[[Comparison, Sample], dict[str, Floats]]) -> list[dict[str, Floats]]:
        """As found, in each resample, with each group left out; empty where nothing is resampled."""
        first = columns(*self.found)
        other = first if self.drawn is self.found or not self.resampling.resamples else columns(*self.drawn)
        return list(self.resampling.sums(first, other))


def wholes(measures: Collection[Measure], seen: Seen) -> tuple[list[Whole], tuple[OwnOverlap, ...]]:
    """Those of `measures` that look at all codes at once, gamma apart, and the overlaps that kept some from having a
    value."""
    found: list[Whole] = []
    overlaps: tuple[OwnOverlap, ...] = ()
    if Measure.F1_ANY_CODE in measures:
        found.append(_any_code(seen))
    if not frozenset(SETS).isdisjoint(measures):
        found.extend(each for each in _sets(seen) if each.measure in measures)
    if not frozenset(UNITIZING).isdisjoint(measures):
        unitized, overlaps = _unitizing(seen)
        found.extend(each for each in unitized if each.measure in measures)
    return found, overlaps


def gammas(
    measures: Collection[Measure], seen: Seen, choices: GammaChoices, report: Report
) -> tuple[list[Whole], GammaReport]:
    """The gamma family, and how it came about. gamma has an interval from resampling documents; chance is not drawn
    anew in it."""
    comparison, sample = seen.found
    coded = _of_sample(comparison, sample)
    found = gamma_of_spans(
        tuples_of(coded),
        coded.coders,
        choices,
        counts={
            name: [coder for coder, there in zip(coded.coders, row, strict=True) if there]
            for name, row in zip(coded.documents, coded.counts.tolist(), strict=True)
        },
        codes=coded.codes,
        bounds={name: (0, int(length)) for name, length in zip(coded.documents, coded.lengths, strict=True)},
        report=report,
    )
    each = {part.document: (part.disorder, part.expected) for part in found.parts}
    parts = np.array([each.get(name, (0.0, 0.0)) for name in coded.documents]).reshape(-1, 2)
    wholes = []
    if Measure.GAMMA in measures:
        resampled = (
            seen if seen.drawn is seen.found else replace(seen, resampling=replace(seen.resampling, resamples=0))
        )
        columns = {"parts": grouped(parts, sample)}
        three = resampled.sums(lambda _, __: columns)
        ratios_of = [(_expected(at) - _disorder(at), _expected(at)) if at else None for at in three]
        wholes.append(replace(_made(Measure.GAMMA, ratios_of), reason=found.gamma.undefined))
    if Measure.GAMMA_CAT in measures:
        wholes.append(_bare(Measure.GAMMA_CAT, found.gamma_cat))
    if Measure.GAMMA_K in measures:
        numbers = {name: number for number, name in enumerate(coded.codes)}
        wholes += [_bare(Measure.GAMMA_K, value, numbers[str(value.code)]) for value in found.codes]
    return wholes, found


def _disorder(sums: dict[str, Floats]) -> Floats:
    return sums["parts"][..., :1]


def _expected(sums: dict[str, Floats]) -> Floats:
    return sums["parts"][..., 1:]


def _bare(measure: Measure, value: GammaValue, code: int | None = None) -> Whole:
    number = np.array([np.nan if value.value is None else value.value])
    return Whole(measure, (number, np.zeros((0, 1)), np.zeros((0, 1))), code, reason=value.undefined)


def _any_code(seen: Seen) -> Whole:
    def columns(comparison: Comparison, sample: Sample) -> dict[str, Floats]:
        coded = comparison.coded
        one = distinct(replace(coded, codes=("",), code=np.zeros_like(coded.code)))
        matches = overlap_matches(one, comparison.iou)[sample.documents][:, :, list(sample.pairs)].sum(axis=2)
        spans = tallied(one)[sample.documents][:, :, list(sample.coders)].sum(axis=2)
        spread = spans * (sample.judges - 1)[:, None]
        return {"matches": grouped(matches, sample), "spans": grouped(spread, sample)}

    three = [(2 * each["matches"], each["spans"]) if each else None for each in seen.sums(columns)]
    return replace(_made(Measure.F1_ANY_CODE, three), kind=Kind.F1)


def _sets(seen: Seen) -> Iterator[Whole]:
    comparison, sample = seen.found
    table = _set_table(comparison, sample)
    distances = (jaccard(table.members), masi(table.members))
    many = len(table.members) > MANY
    seen = replace(seen, resampling=replace(seen.resampling, resamples=0)) if many else seen
    drawn_table = table if seen.drawn is seen.found else _set_table(*seen.drawn)
    drawn_distances = distances if drawn_table is table else (jaccard(drawn_table.members), masi(drawn_table.members))

    def columns(comparison: Comparison, sample: Sample) -> dict[str, Floats]:
        first = comparison is seen.found[0]
        which, apart = (table, distances) if first else (drawn_table, drawn_distances)
        group = np.full(len(comparison.coded.documents), -1, dtype=np.int64)
        group[sample.documents] = sample.groups
        sums = sums_of(which, group, sample.group_count, apart)
        return {"apart": sums.apart, "values": sums.values}

    three = seen.sums(columns)
    for column, measure in enumerate(SETS):
        pairs = []
        for place, each in enumerate(three):
            distance = (distances if place == 0 else drawn_distances)[column]
            pairs.append(_last(alpha(each["apart"][..., column], each["values"], distance)) if each else None)
        yield replace(_made(measure, pairs), caution=too_many_sets(len(table.members)) if many else None)


def _set_table(comparison: Comparison, sample: Sample) -> SetTable:
    counted = on_units(comparison.unit, comparison.inked, comparison.units)
    return table_of_sets(counted, sample.coders, comparison.coded.counts[:, sample.coders])


def _unitizing(seen: Seen) -> tuple[list[Whole], tuple[OwnOverlap, ...]]:
    units = merged(_of_sample(*seen.found))
    overlaps = own_overlaps(units)
    nothing = (np.full(1, np.nan), np.zeros((0, 1)), np.zeros((0, 1)))
    codes = range(len(units.codes))
    if overlaps:
        reason = overlapping(overlaps)
        rows = [Whole(Measure.KU_ALPHA, nothing, code, reason=reason) for code in codes]
        return [*(Whole(each, nothing, reason=reason) for each in UNITIZING[:3]), *rows], overlaps
    three = seen.sums(_unitizing_sums)
    total = three[0]
    found = []
    for measure, form in zip(UNITIZING[:3], (u_alpha, u_alpha_binary, cu_alpha), strict=True):
        whole = _made(measure, [_last(form(each)) if each else None for each in three])
        if measure is Measure.CU_ALPHA:
            both = total["both"]
            reason = MARKED_WITH_ONE if both.any() else NEVER_BOTH
            whole = replace(whole, coverage=float(coverage(total)), reason=reason)
        found.append(whole)
    gained, room = ku_alpha(total)
    values = _three([ku_alpha(each) if each else None for each in three], len(codes))
    shares = code_coverage(total)
    for code in codes:
        reason = MARKED_WITH_ONE if total["both"][code] > 0 else NEVER_BOTH
        column = (values[0][code : code + 1], values[1][:, code : code + 1], values[2][:, code : code + 1])
        made_of = ingredients_of(Measure.KU_ALPHA, float(gained[code]), float(room[code]))
        share = float(shares[code])
        found.append(Whole(Measure.KU_ALPHA, column, code, reason=reason, coverage=share, ingredients=made_of))
    return found, ()


def _unitizing_sums(comparison: Comparison, sample: Sample) -> dict[str, Floats]:
    units = merged(_of_sample(comparison, sample))
    agreed = coverage_of(units).shared.sum(axis=2)
    return {name: grouped(each, sample) for name, each in unitizing_columns(units, sample.counts, agreed).items()}


def _of_sample(comparison: Comparison, sample: Sample) -> Coded:
    """Only the spans of those coders in those documents, coders and documents numbered anew."""
    coded = comparison.coded
    document = np.full(len(coded.documents), -1, dtype=np.int64)
    document[sample.documents] = np.arange(len(sample.documents))
    coder = np.full(len(coded.coders), -1, dtype=np.int64)
    coder[list(sample.coders)] = np.arange(len(sample.coders))
    kept = coded.where((document[coded.document] >= 0) & (coder[coded.coder] >= 0))
    return replace(
        kept,
        documents=tuple(coded.documents[number] for number in sample.documents),
        coders=tuple(coded.coders[number] for number in sample.coders),
        lengths=coded.lengths[sample.documents],
        counts=coded.counts[sample.documents][:, sample.coders],
        document=document[kept.document],
        coder=coder[kept.coder],
    )


def _last(ratio: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """The same with an axis of one column at the end."""
    return np.asarray(ratio[0])[..., None], np.asarray(ratio[1])[..., None]


def _made(measure: Measure, ratio: list[tuple[Floats, Floats] | None]) -> Whole:
    """One column of gained and room, as found, resampled and with each group left out."""
    found = ratio[0]
    made_of = {} if found is None else ingredients_of(measure, float(found[0][0]), float(found[1][0]))
    return Whole(measure, _three(ratio, 1), ingredients=made_of)


def _three(ratio: list[tuple[Floats, Floats] | None], width: int) -> Three:
    nothing = np.zeros((0, width))
    found, drawn, without = (nothing if each is None else ratios(*each, by_pair=False) for each in ratio)
    return found, drawn, without
