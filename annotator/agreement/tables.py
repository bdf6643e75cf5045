"""Per-document sufficient statistics of some codes, and the columns that measures ask of them.

A column holds, per group of documents that is resampled as one, sums that a closed form can be worked out from:
(groups, codes), (groups, 1) where codes do not differ, or with a last axis of coders or pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints, pair_index, pairs_of
from annotator.agreement.coded import Coded, distinct
from annotator.agreement.matching import exact_matches, overlap_matches, tallied
from annotator.agreement.sweep import Coverage, coverage_of
from annotator.agreement.unitizing import squared_lengths
from annotator.agreement.units import Unit, UnitSpans, on_units, sizes

Columns = dict[str, Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Everything that is compared, fixed before any number is worked out.

    `inked` holds the same spans as `coded`, drawn in to what is not white space; `groups` (documents,) numbers the
    documents that are resampled together. `blocks` holds the same cut into blocks as documents of their own, where
    those are resampled instead of the documents.
    """

    coded: Coded
    inked: Coded
    unit: Unit
    units: UnitSpans | None
    iou: float
    groups: Ints
    blocks: Comparison | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """Statistics per document, of a block of codes; None where no measure asked. Last axis: coders or pairs."""

    tallies: Floats
    units: Coverage
    characters: Coverage | None
    exact: Floats | None
    overlap: Floats | None
    squares: Floats | None


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Some of the coders and the documents that two or more of them judged.

    `documents` are positions in the comparison, `judges` (documents,) how many of the coders count there, `sizes`
    their units and `lengths` their characters, `counts` (documents, coders); `groups` are numbered from 0 without gaps.
    """

    coders: tuple[int, ...]
    pairs: tuple[int, ...]
    documents: Ints
    judges: Floats
    sizes: Floats
    lengths: Floats
    counts: Floats
    groups: Ints
    group_count: int

    @property
    def complete(self) -> bool:
        """Whether every document was judged by the same number of coders."""
        return bool((self.judges == self.judges[:1]).all())


def sample_of(comparison: Comparison, coders: tuple[int, ...]) -> Sample:
    """Those coders, with the documents that at least two of them judged."""
    counts = comparison.coded.counts[:, coders]
    documents = np.flatnonzero(counts.sum(axis=1) >= 2)
    columns = pair_index(len(comparison.coded.coders))
    _, groups = np.unique(comparison.groups[documents], return_inverse=True)
    return Sample(
        coders,
        tuple(int(columns[coders[a], coders[b]]) for a, b in pairs_of(len(coders))),
        documents,
        counts[documents].sum(axis=1).astype(np.float64),
        sizes(comparison.unit, comparison.coded, comparison.units)[documents].astype(np.float64),
        comparison.coded.lengths[documents].astype(np.float64),
        counts[documents].astype(np.float64),
        groups.astype(np.int64),
        int(groups.max(initial=-1)) + 1,
    )


def tables_of(comparison: Comparison, codes: range, wanted: Iterable[str]) -> Tables:
    """The statistics of those codes that the columns `wanted` are made of."""
    asked = frozenset(wanted)
    coded, inked = _only(comparison.coded, codes), _only(comparison.inked, codes)
    spans = distinct(coded)
    units = coverage_of(on_units(comparison.unit, inked, comparison.units))
    characters = None
    if asked & {"character_matches", "covered"}:
        # Passages as they were marked, whatever the unit; judgements are about what is not white space.
        alike = comparison.unit is Unit.CHARACTER and comparison.inked is comparison.coded
        characters = units if alike else coverage_of(coded)
    return Tables(
        tallied(spans),
        units,
        characters,
        exact_matches(spans) if "exact_matches" in asked else None,
        overlap_matches(spans, comparison.iou) if "overlap_matches" in asked else None,
        squared_lengths(coded) if "squares" in asked else None,
    )


def _only(coded: Coded, codes: range) -> Coded:
    keep: Flags = (coded.code >= codes.start) & (coded.code < codes.stop)
    some = coded.where(keep)
    return Coded(
        some.documents,
        some.coders,
        some.codes[codes.start : codes.stop],
        some.lengths,
        some.counts,
        some.document,
        some.coder,
        some.code - codes.start,
        some.start,
        some.end,
    )


def columns_of(tables: Tables, sample: Sample, wanted: Iterable[str]) -> Columns:
    """The wanted columns, summed over each group of documents."""
    makers: Mapping[str, Callable[[], Floats]] = {
        "units": lambda: sample.sizes[:, None],
        "judgements": lambda: (sample.sizes * sample.judges)[:, None],
        "uses": lambda: _uses(tables, sample),
        "split": lambda: 2 * _differing(tables, sample) / (sample.judges * (sample.judges - 1))[:, None],
        "split_by_judgement": lambda: 2 * _differing(tables, sample) / (sample.judges - 1)[:, None],
        "share": lambda: _uses(tables, sample) / sample.judges[:, None],
        "coder_uses": lambda: _of_coders(tables.units.covered, sample),
        "coder_units": lambda: (sample.sizes[:, None] * sample.counts)[:, None, :],
        "pair_split": lambda: _pair_split(tables, sample),
        "pair_units": lambda: (sample.sizes[:, None] * _pair_counts(sample))[:, None, :],
        "pair_first": lambda: _pair_uses(tables, sample, 0),
        "pair_second": lambda: _pair_uses(tables, sample, 1),
        "spans": lambda: _spread(_of_coders(tables.tallies, sample), sample),
        "exact_matches": lambda: _of_pairs(tables.exact, sample),
        "overlap_matches": lambda: _of_pairs(tables.overlap, sample),
        "characters": lambda: _spread(_of_coders(_characters(tables).covered, sample), sample),
        "character_matches": lambda: _of_pairs(_characters(tables).shared, sample),
        "covered": lambda: _of_coders(_characters(tables).covered, sample).sum(axis=2),
        "together": lambda: 2 * _of_pairs(_characters(tables).shared, sample) / (sample.judges - 1)[:, None],
        "breadth": lambda: (sample.lengths * sample.judges)[:, None],
        "squares": lambda: _of_coders(_squares(tables), sample).sum(axis=2),
    }
    return {name: grouped(makers[name](), sample) for name in dict.fromkeys(wanted)}


def to_be_added(
    tables: Tables, sample: Sample, wanted: frozenset[str]
) -> tuple[dict[str, Floats], Callable[[dict[str, Floats]], None]]:
    """The columns that are worth adding up, and what makes the other wanted ones from their sums."""
    multiples = implied(sample, wanted)
    summed = {"uses"} if "coder_uses" in wanted else set()
    bases = {name for name, _ in multiples.values()}

    def finish(sums: dict[str, Floats]) -> None:
        if summed and sums:
            sums["uses"] = sums["coder_uses"].sum(axis=-1)
        sums |= {name: sums[base] * factor for name, (base, factor) in multiples.items() if base in sums}

    return columns_of(tables, sample, ((wanted - multiples.keys()) | bases) - summed), finish


def implied(sample: Sample, wanted: Iterable[str]) -> Mapping[str, tuple[str, float]]:
    """Columns that are a multiple of another one when every document has the same number of judges."""
    if not len(sample.documents) or not sample.complete:
        return {}
    judges = float(sample.judges[0])
    multiples = {
        "judgements": ("units", judges),
        "share": ("uses", 1 / judges),
        "split_by_judgement": ("split", judges),
    }
    return {name: multiples[name] for name in wanted if name in multiples}


def _of_coders(table: Floats, sample: Sample) -> Floats:
    chosen: Floats = table[sample.documents][:, :, list(sample.coders)]
    return chosen


def _of_pairs(table: Floats | None, sample: Sample) -> Floats:
    assert table is not None  # noqa: S101 - tables_of made what the same measures asked for
    summed: Floats = table[sample.documents][:, :, list(sample.pairs)].sum(axis=2)
    return summed


def _characters(tables: Tables) -> Coverage:
    assert tables.characters is not None  # noqa: S101 - tables_of made what the same measures asked for
    return tables.characters


def _squares(tables: Tables) -> Floats:
    assert tables.squares is not None  # noqa: S101 - tables_of made what the same measures asked for
    return tables.squares


def _uses(tables: Tables, sample: Sample) -> Floats:
    return np.asarray(_of_coders(tables.units.covered, sample).sum(axis=2))


def _differing(tables: Tables, sample: Sample) -> Floats:
    """Sum over units of r (m - r), with r of m judges applying the code: (m - 1) sum r - 2 sum of shared."""
    shared = _of_pairs(tables.units.shared, sample)
    return np.asarray((sample.judges - 1)[:, None] * _uses(tables, sample) - 2 * shared)


def _spread(per_coder: Floats, sample: Sample) -> Floats:
    """What each coder has, once for each other coder whom it is compared with."""
    return np.asarray(per_coder.sum(axis=2) * (sample.judges - 1)[:, None])


def _pair_counts(sample: Sample) -> Floats:
    pairs = pairs_of(len(sample.coders))
    both: Floats = np.stack([sample.counts[:, a] * sample.counts[:, b] for a, b in pairs], axis=1)
    return both


def _pair_uses(tables: Tables, sample: Sample, which: int) -> Floats:
    """Uses by the first or second coder of each pair, in the documents that both judged."""
    covered = _of_coders(tables.units.covered, sample)
    chosen = np.stack([covered[:, :, pair[which]] for pair in pairs_of(len(sample.coders))], axis=2)
    return np.asarray(chosen * _pair_counts(sample)[:, None, :])


def _pair_split(tables: Tables, sample: Sample) -> Floats:
    covered = _of_coders(tables.units.covered, sample)
    shared = tables.units.shared[sample.documents][:, :, list(sample.pairs)]
    apart = np.stack([covered[:, :, a] + covered[:, :, b] for a, b in pairs_of(len(sample.coders))], axis=2)
    return np.asarray((apart - 2 * shared) * _pair_counts(sample)[:, None, :])


def grouped(column: Floats, sample: Sample) -> Floats:
    """(documents, ...) of the sample added up to (groups, ...), the groups being what is resampled."""
    if sample.group_count == len(sample.documents):
        return column[np.argsort(sample.groups, kind="stable")]
    summed = np.zeros((sample.group_count, *column.shape[1:]))
    np.add.at(summed, sample.groups, column)
    return summed
