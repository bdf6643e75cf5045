"""How far coders give matched passages the same answers: agreement on a coding's attributes.

Two coders' passages of one code are matched as for F1 by overlap: most pairs, then the greatest shared part. Each match
to which both coders answered is an item judged by those two. Values are as in annotator.agreement.ratings; alpha at the
level asked for. Documents are resampled for the intervals.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from annotator.agreement.arrays import Floats, Ints
from annotator.agreement.coded import Coded
from annotator.agreement.coefficients import Kind, Measure
from annotator.agreement.intervals import FEWEST, Method, Resampling, intervals_of
from annotator.agreement.levels import Level, distances, in_order
from annotator.agreement.matching import overlaps
from annotator.agreement.pairing import best_pairs
from annotator.agreement.results import THRESHOLDS, AgreementProblem, AttributeRow
from annotator.agreement.totals import divided
from annotator.agreement.wording import DOCUMENTS, about_interval
from annotator.model.wording import Wording, worded

AT_ONCE = 20_000_000
"""Entries of tables of values by values that are worked on together."""

FINE = 1 << 20
"""A share of overlap becomes a whole number of so many parts, which the matching needs."""

NO_MATCH = worded("No two coders marked the same passage with it, so there are no answers to compare.")
NO_ANSWER = worded("No two coders both answered for a passage that they matched.")
ONE_ANSWER = worded("Only one answer was given, so agreement beyond chance cannot be told.")


@dataclass(frozen=True, slots=True)
class Question:
    """One attribute of one code: `values` (spans,) each span's answer or None, `level` how answers are compared.

    `order`: all answers there are, from first to last, where the question gives them; else as they sort.
    """

    code: int
    attribute: str
    values: Sequence[Hashable | None]
    level: Level
    order: tuple[Hashable, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Matched spans of two coders, as indices of spans."""

    first: Ints
    second: Ints


def matched(coded: Coded, code: int, iou: float) -> Matches:
    """The passages of `code` that coders have in common, each two coders' matched one to one above `iou`."""
    mine = np.flatnonzero(coded.code == code)
    spans = coded.where(coded.code == code)
    edges: dict[tuple[int, int], list[tuple[int, int, int]]] = {}
    for part in overlaps(spans, spans.document, iou):
        together = np.maximum(spans.end[part.first], spans.end[part.second]) - np.minimum(
            spans.start[part.first], spans.start[part.second]
        )
        weight = (part.shared * FINE) // together
        for one, other, worth in zip(part.first.tolist(), part.second.tolist(), weight.tolist(), strict=True):
            left, right = (one, other) if spans.coder[one] < spans.coder[other] else (other, one)
            pair = int(spans.coder[left]), int(spans.coder[right])
            edges.setdefault(pair, []).append((left, right, worth))
    found = [each for pair in sorted(edges) for each in best_pairs(sorted(edges[pair]))]
    ends = np.array(found, dtype=np.int64).reshape(-1, 2)
    return Matches(mine[ends[:, 0]], mine[ends[:, 1]])


def attribute_rows(
    coded: Coded, question: Question, groups: Ints, resampling: Resampling, iou: float, resampled: Wording = DOCUMENTS
) -> Iterator[AttributeRow]:
    """Percent, alpha and, at the nominal level, AC1 of one question; `groups` (documents,) are resampled together."""
    matches = matched(coded, question.code, iou)
    answers = [
        (place, question.values[one], question.values[other])
        for place, (one, other) in enumerate(zip(matches.first.tolist(), matches.second.tolist(), strict=True))
    ]
    both = [(place, one, other) for place, one, other in answers if one is not None and other is not None]
    blank = AttributeRow(
        code=coded.codes[question.code],
        attribute=question.attribute,
        measure=Measure.PERCENT.value,
        level=question.level.value,
        value=None,
        undefined=None,
        matched=len(answers),
        answered=len(both),
    )
    measures = [Measure.PERCENT, Measure.KRIPPENDORFF_ALPHA]
    if question.level is Level.NOMINAL:
        measures.append(Measure.GWET_AC1)
    if not both:
        for measure in measures:
            yield replace(blank, measure=measure.value, undefined=NO_ANSWER if answers else NO_MATCH)
        return
    seen = {value for _, *pair in both for value in pair}
    try:
        categories = question.order or in_order(list(seen))
        distances(question.level, categories, np.zeros(len(categories)))
    except AgreementProblem as problem:
        for measure in measures:
            yield replace(blank, measure=measure.value, undefined=problem.wording)
        return
    table = _coincidences(coded, groups, resampling.groups, matches, both, categories)
    bearing = int((table.sum(axis=(1, 2)) > 0).sum())
    sums = resampling.sums({"pairs": table})
    tables = [each["pairs"] if each else np.zeros((0, *table.shape[1:])) for each in sums]
    tables[0] = tables[0][None]
    for measure in measures:
        three = [_values(measure, each, question.level, categories) for each in tables]
        yield _row(replace(blank, measure=measure.value, documents=bearing), three, measure, resampling, resampled)


def _row(
    row: AttributeRow, three: list[Floats], measure: Measure, resampling: Resampling, resampled: Wording
) -> AttributeRow:
    value = float(three[0][0])
    if np.isnan(value):
        return replace(row, undefined=ONE_ANSWER)
    row = replace(row, value=value)
    if not resampling.resamples:
        return row
    found = intervals_of(three[0], three[1][:, None], three[2][:, None], groups=resampling.groups)
    low, high = float(found.low[0]), float(found.high[0])
    good = row.documents >= FEWEST and not np.isnan(low)
    said = about_interval(row.documents, resampled, found=good, flat=good and high - low < 1e-12)
    row = replace(row, cautions=(said,) if said else ())
    if not good:
        return row
    kind = Kind.RAW if measure is Measure.PERCENT else Kind.CORRECTED
    chance = {f"{bar:.3f}": float(share) for bar, share in zip(THRESHOLDS, found.missing[:, 0], strict=True)}
    method = Method.BCA if found.bca[0] else Method.PERCENTILE
    return replace(
        row,
        low=low,
        high=high,
        interval=method.value,
        chance_of_missing=chance if kind is Kind.CORRECTED else None,
    )


def _coincidences(
    coded: Coded,
    groups: Ints,
    count: int,
    matches: Matches,
    both: Sequence[tuple[int, Hashable | None, Hashable | None]],
    categories: tuple[Hashable, ...],
) -> Floats:
    """(groups, values, values) how often each two answers met, either way round."""
    numbers = {value: number for number, value in enumerate(categories)}
    place = np.array([at for at, *_ in both], dtype=np.int64)
    one = np.array([numbers[first] for _, first, _ in both if first is not None], dtype=np.int64)
    other = np.array([numbers[second] for _, _, second in both if second is not None], dtype=np.int64)
    group = groups[coded.document[matches.first[place]]]
    size = len(categories)
    flat = (group * size + one) * size + other
    half = np.bincount(flat, minlength=count * size * size).astype(np.float64).reshape(count, size, size)
    return np.asarray(half + half.transpose(0, 2, 1))


def _values(measure: Measure, tables: Floats, level: Level, categories: tuple[Hashable, ...]) -> Floats:
    """(tables,) the measure of each table (tables, values, values) of coincidences; nan where undefined."""
    size = len(categories)
    step = max(1, AT_ONCE // max(1, size * size))
    parts = [_block(measure, tables[at : at + step], level, categories) for at in range(0, len(tables), step)]
    return np.concatenate([np.zeros(0), *parts])


def _block(measure: Measure, tables: Floats, level: Level, categories: tuple[Hashable, ...]) -> Floats:
    counts = tables.sum(axis=2)
    total = counts.sum(axis=1)
    agreed = divided(np.trace(tables, axis1=1, axis2=2), total)
    if measure is Measure.PERCENT:
        return agreed
    if measure is Measure.GWET_AC1:
        share = np.nan_to_num(counts / np.maximum(total, 1)[:, None])
        expected = (share * (1 - share)).sum(axis=1) / max(1, len(categories) - 1)
        room = np.where((expected < 1) & (total > 0) & (len(categories) > 1), 1 - expected, 0.0)
        return divided(np.nan_to_num(agreed) - expected, room)
    if level is Level.ORDINAL:
        apart = np.stack([distances(level, categories, row) for row in counts])
        observed = (tables * apart).sum(axis=(1, 2))
        chance = np.einsum("rc,rck,rk->r", counts, apart, counts)
    else:
        fixed = distances(level, categories, counts[0])
        observed = (tables * fixed).sum(axis=(1, 2))
        chance = ((counts @ fixed) * counts).sum(axis=1)
    expected = divided(chance, np.maximum(total - 1, 0) * 1.0)
    return 1 - divided(observed, np.nan_to_num(expected))
