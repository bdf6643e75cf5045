"""From a comparison to its report: blocks of codes, the coders together and two by two, values with intervals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from annotator.agreement.arrays import Floats, Ints, pairs_of
from annotator.agreement.coefficients import FORMS, Form, Kind, Measure, Sums
from annotator.agreement.intervals import FEWEST, Intervals, Method, Resampling, intervals_of
from annotator.agreement.loss import loss_of
from annotator.agreement.results import THRESHOLDS, AgreementReport, LeftOut, Row, Undefined
from annotator.agreement.tables import Comparison, Sample, Tables, columns_of, implied, sample_of, tables_of
from annotator.agreement.units import sizes
from annotator.agreement.wording import (
    EVERYWHERE,
    NO_CODE,
    NO_CODE_DEFINED,
    NOBODY,
    about_interval,
    beside,
    covers_no_unit,
    share_no_document,
)
from annotator.model.progress import Report, silent

BLOCK = 6_000_000
"""Entries of the tables that are held at once; codes are taken in blocks that stay below."""

ROOM = 1e-12
"""Rooms below this are rounding of zero."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked of a comparison. `resampled` names what is drawn with replacement, for warnings."""

    measures: tuple[Measure, ...]
    resamples: int = 0
    seed: int = 0
    method: Method = Method.BCA
    resampled: str = "documents"


@dataclass(frozen=True, slots=True, eq=False)
class Estimates:
    """gained and room of each code: as found (codes,), resampled (resamples, codes), with one group left out."""

    gained: tuple[Floats, Floats, Floats]
    room: tuple[Floats, Floats, Floats]

    def values(self) -> tuple[Floats, Floats, Floats]:
        """gained / room, nan where undefined."""
        found, drawn, without = (_divided(*both) for both in zip(self.gained, self.room, strict=True))
        return found, drawn, without


@dataclass(frozen=True, slots=True, eq=False)
class Usage:
    """How much the codes of a block are used in a sample: (codes,), and (codes, coders) for `codings`."""

    codings: Ints
    prevalence: Floats
    uses: Floats
    bearing: Ints


@dataclass
class Total:
    """What the codes seen so far add up to, for macro and pooled values of one measure."""

    macro: list[Floats] = field(default_factory=list)
    counted: list[Floats] = field(default_factory=list)
    gained: list[Floats] = field(default_factory=list)
    room: list[Floats] = field(default_factory=list)

    def add(self, estimates: Estimates) -> None:
        values = estimates.values()
        for kept, parts in (
            (self.macro, [np.nansum(value, axis=-1) for value in values]),
            (self.counted, [(~np.isnan(value)).sum(axis=-1).astype(np.float64) for value in values]),
            (self.gained, [gained.sum(axis=-1) for gained in estimates.gained]),
            (self.room, [room.sum(axis=-1) for room in estimates.room]),
        ):
            kept[:] = parts if not kept else [old + new for old, new in zip(kept, parts, strict=True)]

    def combined(self, combine: str) -> tuple[Floats, Floats, Floats]:
        """The value over the codes, as found, resampled and with one group left out; one column each."""
        tops, bottoms = (self.macro, self.counted) if combine == "macro" else (self.gained, self.room)
        found, drawn, without = (
            _divided(np.asarray(top), np.asarray(bottom))[..., None] for top, bottom in zip(tops, bottoms, strict=True)
        )
        return found, drawn, without


def _divided(top: Floats, bottom: Floats) -> Floats:
    value: Floats = np.divide(top, bottom, out=np.full(np.shape(top), np.nan), where=bottom > ROOM)
    return value


def report_on(
    comparison: Comparison,
    settings: Settings,
    *,
    left_out: Sequence[LeftOut] = (),
    warnings: Sequence[str] = (),
    project: str | None = None,
    version: str = "",
    context: dict[str, Any] | None = None,
    report: Report = silent,
) -> AgreementReport:
    """Work out every value of `comparison`, whose documents all count for two coders or more."""
    coded = comparison.coded
    views = _views(comparison, settings)
    blocks = list(_blocks(len(coded.codes), _per_code(comparison)))
    for number, block in enumerate(blocks):
        wanted = frozenset(name for view in views for name in view.needs)
        tables = tables_of(comparison, block, wanted)
        for done, view in enumerate(views):
            report(number * len(views) + done, len(blocks) * len(views), "Comparing")
            view.take(tables, block)
    whole, pairs = views[0], views[1:] or views
    return AgreementReport(
        unit=comparison.unit.value,
        coders=coded.coders,
        documents=len(coded.documents),
        units=int(sizes(comparison.unit, coded, comparison.units).sum()),
        measures=tuple(measure.value for measure in settings.measures),
        iou=comparison.iou,
        resamples=settings.resamples,
        seed=settings.seed,
        version=version,
        rows=tuple(row for row in whole.rows if row.measure in settings.measures),
        overall=tuple(row for row in whole.totals() if row.measure in settings.measures),
        pairs=tuple(row for view in pairs for row in view.pair_rows()),
        left_out=tuple(left_out),
        warnings=tuple(warnings),
        loss=loss_of(coded),
        project=project,
        context=context or {},
    )


def _per_code(comparison: Comparison) -> int:
    coders = len(comparison.coded.coders)
    return max(1, len(comparison.coded.documents) * coders * (coders + 1) * 2)


def _blocks(codes: int, per_code: int) -> Iterator[range]:
    size = max(1, BLOCK // per_code)
    for begin in range(0, codes, size):
        yield range(begin, min(begin + size, codes))


def _views(comparison: Comparison, settings: Settings) -> list[View]:
    """All coders together first, then each two of them; two coders are a pair already."""
    coders = len(comparison.coded.coders)
    kappa = tuple(dict.fromkeys([*settings.measures, Measure.COHEN_KAPPA]))
    if coders == 2:
        return [View(comparison, replace(settings, measures=kappa), (0, 1), {})]
    shared: dict[int, Resampling] = {}
    together = tuple(measure for measure in settings.measures if not FORMS[measure].two_coders)
    views = [View(comparison, replace(settings, measures=together), tuple(range(coders)), shared)]
    return views + [View(comparison, replace(settings, measures=kappa), pair, shared) for pair in pairs_of(coders)]


class View:
    """The comparison as some of its coders see it, filled block by block."""

    def __init__(
        self, comparison: Comparison, settings: Settings, coders: tuple[int, ...], shared: dict[int, Resampling]
    ) -> None:
        self.comparison = comparison
        self.settings = settings
        self.names = tuple(comparison.coded.coders[coder] for coder in coders)
        self.sample: Sample = sample_of(comparison, coders)
        self.rows: list[Row] = []
        self._totals: dict[Measure, Total] = {measure: Total() for measure in settings.measures}
        groups = self.sample.group_count
        # Samples of the same size share their draws: the same documents are drawn for each pair.
        self._resampling = shared.setdefault(groups, Resampling(groups, settings.resamples, settings.seed))
        self._bearing = np.zeros(groups, dtype=np.bool_)
        self._codings = np.zeros(len(coders), dtype=np.int64)
        self._used: list[float] = []
        self._codes = 0

    @property
    def needs(self) -> frozenset[str]:
        """The columns that its measures are worked out from."""
        asked = [name for measure in self.settings.measures for name in FORMS[measure].needs]
        return frozenset([*asked, "uses", "judgements", "units"])

    def take(self, tables: Tables, codes: range) -> None:
        """Work out the rows of a block of codes."""
        usage = self._usage(tables)
        self._codes += len(codes)
        self._codings += usage.codings.sum(axis=0)
        self._used.extend(usage.prevalence[usage.uses > 0].tolist())
        sums = self._sums(tables)
        found: dict[Measure, tuple[Floats, Intervals | None]] = {}
        for measure in self.settings.measures:
            estimates = _estimates(FORMS[measure], sums)
            self._totals[measure].add(estimates)
            values = estimates.values()
            found[measure] = values[0], self._intervals(values) if self._rows_wanted(measure) else None
        for column, code in enumerate(codes):
            for measure, (values_found, intervals) in found.items():
                if self._rows_wanted(measure):
                    self.rows.append(self._row(measure, code, column, usage, values_found, intervals))

    def _rows_wanted(self, measure: Measure) -> bool:
        return len(self.names) == len(self.comparison.coded.coders) or measure is Measure.COHEN_KAPPA

    def _intervals(self, values: tuple[Floats, Floats, Floats]) -> Intervals | None:
        return intervals_of(*values, method=self.settings.method) if self.settings.resamples else None

    def _usage(self, tables: Tables) -> Usage:
        sample = self.sample
        tallies = tables.tallies[sample.documents][:, :, list(sample.coders)]
        bearing = np.zeros((sample.group_count, tallies.shape[1]), dtype=np.bool_)
        document, code = np.nonzero(tallies.sum(axis=2))
        bearing[sample.groups[document], code] = True
        self._bearing |= bearing.any(axis=1)
        uses = tables.units.covered[sample.documents][:, :, list(sample.coders)].sum(axis=(0, 2))
        judgements = float((sample.sizes * sample.judges).sum())
        return Usage(
            tallies.sum(axis=0).astype(np.int64),
            uses / max(judgements, 1.0),
            uses,
            bearing.sum(axis=0).astype(np.int64),
        )

    def _sums(self, tables: Tables) -> tuple[Sums, Sums, Sums]:
        """The columns added up as found, in each resample, and with each group left out."""
        wanted = self.needs
        multiples = implied(self.sample, wanted)
        summed = {"uses"} if "coder_uses" in wanted else set()
        bases = {name for name, _ in multiples.values()}
        columns = columns_of(tables, self.sample, ((wanted - multiples.keys()) | bases) - summed)
        total = {name: column.sum(axis=0) for name, column in columns.items()}
        widths = {name: int(np.prod(column.shape[1:])) for name, column in columns.items()}
        flat = np.concatenate([columns[name].reshape(-1, width) for name, width in widths.items()], axis=1)
        drawn: dict[str, Floats] = {}
        product, begin = self._resampling.product(flat), 0
        for name, column in columns.items():
            width = widths[name]
            drawn[name] = product[:, begin : begin + width].reshape(-1, *column.shape[1:])
            begin += width
        without = {name: total[name] - column for name, column in columns.items()} if len(product) else {}
        for sums in (total, drawn, without):
            if summed and sums:
                sums["uses"] = sums["coder_uses"].sum(axis=-1)
            sums |= {name: sums[base] * factor for name, (base, factor) in multiples.items() if base in sums}
        return total, drawn, without

    def _row(
        self, measure: Measure, code: int, column: int, usage: Usage, values: Floats, intervals: Intervals | None
    ) -> Row:
        kind = FORMS[measure].kind
        prevalence = float(usage.prevalence[column])
        row = Row(
            measure=measure.value,
            code=self.comparison.coded.codes[code],
            value=None,
            undefined=None,
            documents=len(self.sample.documents),
            bearing=int(usage.bearing[column]),
            codings=dict(zip(self.names, usage.codings[column].tolist(), strict=True)),
            prevalence=prevalence if len(self.sample.documents) else None,
            coders=self._pair_names(),
        )
        if np.isnan(values[column]):
            return replace(row, undefined=self._reason(kind, column, usage).reason)
        return self._valued(row, kind, float(values[column]), intervals, column, beside(kind, prevalence))

    def _pair_names(self) -> tuple[str, ...] | None:
        return self.names if len(self.names) < len(self.comparison.coded.coders) else None

    def _reason(self, kind: Kind, column: int, usage: Usage) -> Undefined:
        if not len(self.sample.documents):
            return share_no_document(self.names[0], self.names[1])
        if not usage.codings[column].sum():
            return NOBODY
        if kind is not Kind.F1 and not usage.uses[column]:
            return covers_no_unit(self.comparison.unit.value)
        return EVERYWHERE

    def _valued(
        self, row: Row, kind: Kind, value: float, intervals: Intervals | None, column: int, warning: str | None
    ) -> Row:
        if intervals is None:
            return replace(row, value=value, cautions=tuple(filter(None, (warning,))))
        low, high = float(intervals.low[column]), float(intervals.high[column])
        enough = row.bearing >= FEWEST
        found = enough and not np.isnan(low)
        said = about_interval(row.bearing, self.settings.resampled, found=found, flat=found and high - low < ROOM)
        row = replace(row, value=value, cautions=tuple(filter(None, (warning, said))))
        if not found:
            return row
        chances = intervals.missing[:, column].tolist()
        return replace(
            row,
            low=low,
            high=high,
            interval=(Method.BCA if intervals.bca[column] else Method.PERCENTILE).value,
            dropped=int(intervals.dropped[column]),
            chance_of_missing={f"{bar:.3f}": chance for bar, chance in zip(THRESHOLDS, chances, strict=True)}
            if kind is Kind.CORRECTED
            else None,
        )

    def totals(self) -> Iterator[Row]:
        """The values over all codes: for each measure the mean of the codes, then all codes pooled."""
        for measure in self.settings.measures:
            for combine in ("macro", "pooled"):
                yield self._total_row(measure, combine)

    def pair_rows(self) -> Iterator[Row]:
        """The same with the names of the two coders, followed by Cohen's kappa of each code."""
        yield from (replace(row, coders=self.names) for row in self.totals())
        yield from (replace(row, coders=self.names) for row in self.rows if row.measure == Measure.COHEN_KAPPA)

    def _total_row(self, measure: Measure, combine: str) -> Row:
        total, kind = self._totals[measure], FORMS[measure].kind
        prevalence = sum(self._used) / len(self._used) if self._used else None
        combined = int(total.counted[0]) if total.counted else 0
        row = Row(
            measure=measure.value,
            code=None,
            value=None,
            undefined=None,
            documents=len(self.sample.documents),
            bearing=int(self._bearing.sum()),
            codings=dict(zip(self.names, self._codings.tolist(), strict=True)),
            prevalence=prevalence,
            combine=combine,
            codes=combined,
            codes_undefined=self._codes - combined,
        )
        if not combined:
            return replace(row, undefined=self._total_reason().reason)
        values = total.combined(combine)
        warning = beside(kind, prevalence, subject="a code, on average")
        return self._valued(row, kind, float(values[0][0]), self._intervals(values), 0, warning)

    def _total_reason(self) -> Undefined:
        if not len(self.sample.documents):
            return share_no_document(self.names[0], self.names[1])
        return NO_CODE_DEFINED if self._codings.sum() else NO_CODE


def _estimates(form: Form, sums: tuple[Sums, Sums, Sums]) -> Estimates:
    ratios = [form.ratio(each) if each else (np.zeros((0, 0)), np.zeros((0, 0))) for each in sums]
    (found, drawn, without) = ratios
    return Estimates((found[0], drawn[0], without[0]), (found[1], drawn[1], without[1]))
