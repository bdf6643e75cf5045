"""A comparison as some of its coders see it: the rows of each code, of all codes, and of each document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from annotator.agreement import wording
from annotator.agreement.arrays import Floats, Ints
from annotator.agreement.coefficients import FORMS, Kind, Measure
from annotator.agreement.explaining import ingredients_of, pooled_ingredients
from annotator.agreement.gamma import GammaChoices, GammaReport
from annotator.agreement.intervals import FEWEST, Intervals, Method, Resampling, intervals_of
from annotator.agreement.results import THRESHOLDS, DocumentRow, OwnOverlap, Row, Undefined
from annotator.agreement.tables import Comparison, Sample, Tables, sample_of, to_be_added
from annotator.agreement.totals import ROOM, Three, ThreeSums, Total, estimates_of, ratios
from annotator.agreement.whole import GAMMAS, OF_CODES, WHOLE, Seen, Whole, gammas, wholes
from annotator.agreement.wording import about_interval, beside, covers_no_unit, share_no_document
from annotator.model.progress import Report, silent
from annotator.model.wording import Wording, worded


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked of a comparison. `resampled` names what is drawn anew; `gamma` says how gamma is made; of each of
    the `bars` the chance of missing it is told."""

    measures: tuple[Measure, ...]
    resamples: int = 0
    seed: int = 0
    method: Method = Method.BCA
    resampled: Wording = wording.DOCUMENTS
    by_document: bool = False
    gamma: GammaChoices = field(default_factory=GammaChoices)
    bars: tuple[float, ...] = THRESHOLDS


@dataclass(frozen=True, slots=True, eq=False)
class Usage:
    """How much the codes of a block are used in a sample: (codes, coders) `codings`, (codes,) shares of judgements and
    `uses`, and (groups, codes) `bearing`, 1 where a group that is resampled holds the code."""

    codings: Ints
    prevalence: Floats
    uses: Floats
    bearing: Ints


@dataclass(frozen=True, slots=True)
class CodeUsage:
    """The same of one code."""

    codings: tuple[int, ...]
    prevalence: float
    uses: float
    bearing: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """Tables of some codes: of what is found, and of what is resampled where that is cut otherwise."""

    found: Tables
    drawn: Tables | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """Columns that are to be added up, those to be resampled where they are others, and what is made of the sums.

    `tallies` (documents, codes, coders): how many codings there are.
    """

    columns: dict[str, Floats]
    drawn: dict[str, Floats] | None
    finish: Callable[[dict[str, Floats]], None]
    tallies: Floats

    def differs(self, other: Asked) -> bool:
        """Whether anything would come of it other than of `other`."""
        parts = ((self.columns, other.columns), (self.drawn or {}, other.drawn or {}))
        return not np.array_equal(self.tallies, other.tallies) or any(
            not np.array_equal(column, others[name]) for mine, others in parts for name, column in mine.items()
        )


@dataclass(frozen=True, slots=True)
class WholeRows:
    """Rows over all codes and of single codes, the overlaps that kept some from having a value, and how gamma came
    about."""

    overall: tuple[Row, ...]
    of_codes: Mapping[tuple[int, Measure], Row]
    overlaps: tuple[OwnOverlap, ...]
    gamma: GammaReport | None = None


class View:
    """The comparison as some of its coders see it, filled block by block; blocks can be taken out and put in again."""

    def __init__(
        self, comparison: Comparison, settings: Settings, coders: tuple[int, ...], shared: dict[int, Resampling]
    ) -> None:
        self.settings = settings
        self.coders = coders
        self.sees(comparison)
        groups = self._drawn.group_count
        # Samples of the same size share their draws: the same documents are drawn for each pair.
        self.resampling = shared.setdefault(groups, Resampling(groups, settings.resamples, settings.seed))
        self._rows: dict[tuple[int, Measure], Row] = {}
        self._totals = {measure: Total(FORMS[measure].by_pair) for measure in settings.measures if measure in FORMS}
        self._each = {measure: Total(FORMS[measure].by_pair) for measure in self._totals if FORMS[measure].combined}
        self._bearing = np.zeros(groups, dtype=np.int64)
        self._codings = np.zeros(len(coders), dtype=np.int64)
        self._used: dict[int, CodeUsage] = {}
        self._combined: tuple[Row, ...] | None = None

    def sees(self, comparison: Comparison) -> None:
        """Look at `comparison` from now on; it differs only in spans from the one before."""
        self._whole: WholeRows | None = None
        self.comparison = comparison
        self.names = tuple(comparison.coded.coders[coder] for coder in self.coders)
        self.sample: Sample = sample_of(comparison, self.coders)
        blocks = comparison.blocks
        self._drawn = self.sample if blocks is None else sample_of(blocks, self.coders)

    @property
    def needs(self) -> frozenset[str]:
        """The columns that its measures are worked out from."""
        asked = [name for measure in self._totals for name in FORMS[measure].needs]
        return frozenset([*asked, "uses", "judgements", "units"])

    def asks(self, blocks: Blocks) -> Asked:
        """What has to be added up of `blocks` before they can be taken in."""
        columns, finish = to_be_added(blocks.found, self.sample, self.needs)
        drawn = None if blocks.drawn is None else to_be_added(blocks.drawn, self._drawn, self.needs)[0]
        return Asked(columns, drawn, finish, blocks.found.tallies[:, :, list(self.coders)])

    def take(
        self, blocks: Blocks, codes: range, sign: int = 1, asked: Asked | None = None, added: ThreeSums | None = None
    ) -> None:
        """Take in a block of codes with sign 1; take out with -1 what was taken in.

        `asked` and `added`: what `asks` gave and its sums, where they were added up together with others.
        """
        usage = self._usage(blocks)
        self._whole = self._combined = None
        self._codings += sign * usage.codings.sum(axis=0)
        self._bearing += sign * usage.bearing.sum(axis=1)
        sums, each = self._sums(asked or self.asks(blocks), added)
        found: dict[Measure, tuple[Floats, Intervals | None]] = {}
        made_of: dict[Measure, tuple[Floats, Floats]] = {}
        for measure, total in self._totals.items():
            estimates = estimates_of(FORMS[measure], sums)
            total.add(estimates, sign)
            if each and measure in self._each:
                self._each[measure].add(estimates_of(FORMS[measure], (each, {}, {})), sign)
            if sign > 0 and self._rows_wanted(measure):
                values = estimates.values()
                found[measure] = values[0], self._intervals(values)
                made_of[measure] = estimates.gained[0], estimates.room[0]
        for column, code in enumerate(codes):
            self._used[code] = CodeUsage(
                tuple(usage.codings[column].tolist()),
                float(usage.prevalence[column]),
                float(usage.uses[column]),
                int(usage.bearing[:, column].sum()),
            )
            for measure, (values_found, intervals) in found.items():
                row = self._row(measure, code, values_found, intervals, column)
                if row.value is not None and not FORMS[measure].by_pair:
                    gained, room = (float(each[column]) for each in made_of[measure])
                    row = replace(row, ingredients=ingredients_of(measure, gained, room))
                self._rows[code, measure] = row

    def _rows_wanted(self, measure: Measure) -> bool:
        return len(self.names) == len(self.comparison.coded.coders) or measure is Measure.COHEN_KAPPA

    def _intervals(self, values: Three) -> Intervals | None:
        if not self.settings.resamples:
            return None
        return intervals_of(*values, self.settings.method, groups=self._drawn.group_count, bars=self.settings.bars)

    def _usage(self, blocks: Blocks) -> Usage:
        sample, tables = self.sample, blocks.found
        tallies = tables.tallies[sample.documents][:, :, list(sample.coders)]
        drawn = tallies
        if blocks.drawn is not None:
            drawn = blocks.drawn.tallies[self._drawn.documents][:, :, list(self.coders)]
        bearing = np.zeros((self._drawn.group_count, tallies.shape[1]), dtype=np.int64)
        document, code = np.nonzero(drawn.sum(axis=2))
        bearing[self._drawn.groups[document], code] = 1
        uses = tables.units.covered[sample.documents][:, :, list(sample.coders)].sum(axis=(0, 2))
        judgements = float((sample.sizes * sample.judges).sum())
        return Usage(tallies.sum(axis=0).astype(np.int64), uses / max(judgements, 1.0), uses, bearing)

    def _sums(self, asked: Asked, added: ThreeSums | None) -> tuple[ThreeSums, dict[str, Floats]]:
        """The columns added up as found, resampled and with each group left out; and each group's own where asked."""
        three = added or self.resampling.sums(asked.columns, asked.drawn)
        sums = dict(three[0]), dict(three[1]), dict(three[2])
        for part in sums:
            asked.finish(part)
        each: dict[str, Floats] = {}
        if self.settings.by_document and self.sample.group_count == len(self.sample.documents):
            each = dict(asked.columns)
            asked.finish(each)
        return sums, each

    def _row(self, measure: Measure, code: int, values: Floats, intervals: Intervals | None, column: int) -> Row:
        kind, usage = FORMS[measure].kind, self._used[code]
        row = self._blank(measure, code)
        if np.isnan(values[column]):
            return replace(row, undefined=self._reason(kind, usage).reason)
        return self._valued(row, kind, float(values[column]), intervals, column, beside(kind, row.prevalence))

    def _blank(self, measure: Measure, code: int) -> Row:
        usage = self._used[code]
        return Row(
            measure=measure.value,
            code=self.comparison.coded.codes[code],
            value=None,
            undefined=None,
            documents=len(self.sample.documents),
            bearing=usage.bearing,
            codings=dict(zip(self.names, usage.codings, strict=True)),
            prevalence=usage.prevalence if len(self.sample.documents) else None,
            coders=self.names if len(self.names) < len(self.comparison.coded.coders) else None,
        )

    def _reason(self, kind: Kind, usage: CodeUsage) -> Undefined:
        if not len(self.sample.documents):
            return share_no_document(self.names[0], self.names[1])
        if not sum(usage.codings):
            return wording.NOBODY
        if kind is not Kind.F1 and not usage.uses:
            return covers_no_unit(self.comparison.unit)
        return wording.EVERYWHERE

    def _valued(
        self, row: Row, kind: Kind, value: float, intervals: Intervals | None, column: int, warning: Wording | None
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
        chances = dict(
            zip(map("{:.3f}".format, self.settings.bars), intervals.missing[:, column].tolist(), strict=True)
        )
        return replace(
            row,
            low=low,
            high=high,
            interval=(Method.BCA if intervals.bca[column] else Method.PERCENTILE).value,
            dropped=int(intervals.dropped[column]),
            chance_of_missing=chances if kind is Kind.CORRECTED else None,
        )

    @property
    def whole(self) -> WholeRows:
        """The rows of the measures that look at all codes at once."""
        return self._whole or self.find_whole(silent)

    def find_whole(self, report: Report) -> WholeRows:
        """Work those rows out; `report` is told of the samples of gamma and may cancel."""
        measures = WHOLE.intersection(self.settings.measures)
        self._whole = self._found_whole(measures, report)
        return self._whole

    def _found_whole(self, measures: frozenset[Measure], report: Report) -> WholeRows:
        asked = [measure for measure in self.settings.measures if measure in measures]
        if not measures or not len(self.sample.documents):
            blank = [self._whole_blank(measure) for measure in asked if measure not in OF_CODES]
            return WholeRows(tuple(blank), {}, ())
        drawn = self.comparison if self.comparison.blocks is None else self.comparison.blocks
        found = (self.comparison, self.sample)
        seen = Seen(found, found if drawn is self.comparison else (drawn, self._drawn), self.resampling)
        values, overlaps = wholes(measures, seen)
        gamma = None
        if not measures.isdisjoint(GAMMAS):
            more, gamma = gammas(measures, seen, replace(self.settings.gamma, seed=self.settings.seed), report)
            values += more
        of_codes = {(each.code, each.measure): self._whole_row(each) for each in values if each.code is not None}
        overall = {each.measure: self._whole_row(each) for each in values if each.code is None}
        in_order = tuple(overall[measure] for measure in asked if measure in overall)
        return WholeRows(in_order, of_codes, overlaps, gamma)

    def _whole_blank(self, measure: Measure) -> Row:
        return replace(self._total_blank(measure, None), undefined=self._total_reason().reason)

    def _whole_row(self, whole: Whole) -> Row:
        if whole.code is not None:
            row, nobody = self._blank(whole.measure, whole.code), wording.NOBODY
            used = sum(self._used[whole.code].codings) > 0
        else:
            row, nobody = self._total_blank(whole.measure, None), wording.NO_CODE
            used = bool(self._codings.sum())
        row = replace(row, coverage=whole.coverage if used else None)
        value = float(whole.values[0][0])
        if not used:
            return replace(row, undefined=nobody.reason)
        if np.isnan(value):
            return replace(row, undefined=whole.reason or wording.NOT_APART.reason)
        row = replace(row, ingredients=whole.ingredients)
        intervals = self._intervals(whole.values) if len(whole.values[1]) else None
        return self._valued(row, whole.kind, value, intervals, 0, whole.caution)

    def rows(self) -> Iterator[Row]:
        """The rows of each code, in the order of codes and then of the measures asked for."""
        rows = {**self._rows, **self.whole.of_codes}
        for code in range(len(self.comparison.coded.codes)):
            yield from (rows[code, measure] for measure in self.settings.measures if (code, measure) in rows)

    def totals(self) -> tuple[Row, ...]:
        """The values over all codes: for each measure the mean of the codes, then all codes pooled; or one value."""
        self._combined = self._combined or tuple(self._combined_rows())
        return self._combined + self.whole.overall

    def _combined_rows(self) -> Iterator[Row]:
        combined = [measure for measure in self.settings.measures if measure in FORMS and FORMS[measure].combined]
        asked = [(measure, combine) for measure in combined for combine in ("macro", "pooled")]
        if self._used and asked:
            three = [self._totals[measure].combined(combine) for measure, combine in asked]
            found, drawn, without = (np.concatenate(parts, axis=-1) for parts in zip(*three, strict=True))
            intervals = self._intervals((found, drawn, without))
            for column, (measure, combine) in enumerate(asked):
                yield self._total_row(measure, combine, float(found[column]), intervals, column)
        else:
            for measure, combine in asked:
                blank = replace(self._total_blank(measure, combine), codes=0, codes_undefined=0)
                yield replace(blank, undefined=self._total_reason().reason)

    def pair_rows(self) -> Iterator[Row]:
        """The same with the names of the two coders, followed by Cohen's kappa of each code."""
        kappas = (self._rows[code, Measure.COHEN_KAPPA] for code in range(len(self.comparison.coded.codes)))
        for row in (*self.totals(), *kappas):
            yield replace(row, coders=self.names) if row.coders is None else row

    def document_rows(self) -> Iterator[DocumentRow]:
        """Each document's values, all codes pooled."""
        if not self.settings.by_document:
            return
        documents = [self.comparison.coded.documents[number] for number in self.sample.documents]
        pooled = {
            measure: ratios(total.gained[0], total.room[0], by_pair=total.by_pair)
            for measure, total in self._each.items()
            if total.gained
        }
        for place, group in enumerate(self.sample.groups.tolist()):
            for measure, values in pooled.items():
                value = None if np.isnan(values[group]) else float(values[group])
                undefined = wording.NOTHING_HERE.reason if value is None else None
                yield DocumentRow(documents[place], measure.value, value, undefined)

    def _total_blank(self, measure: Measure, combine: str | None) -> Row:
        used = [usage.prevalence for usage in self._used.values() if usage.uses > 0]
        return Row(
            measure=measure.value,
            code=None,
            value=None,
            undefined=None,
            documents=len(self.sample.documents),
            bearing=int((self._bearing > 0).sum()),
            codings=dict(zip(self.names, self._codings.tolist(), strict=True)),
            prevalence=sum(used) / len(used) if used and combine is not None else None,
            combine=combine,
            coders=self.names if len(self.names) < len(self.comparison.coded.coders) else None,
        )

    def _total_row(self, measure: Measure, combine: str, value: float, intervals: Intervals | None, column: int) -> Row:
        total, kind = self._totals[measure], FORMS[measure].kind
        combined = round(float(total.counted[0]))
        row = replace(self._total_blank(measure, combine), codes=combined, codes_undefined=len(self._used) - combined)
        if not combined:
            return replace(row, undefined=self._total_reason().reason)
        warning = beside(kind, row.prevalence, subject=worded("a code, on average"))
        if combine == "pooled" and not total.by_pair:
            made_of = pooled_ingredients(measure, float(total.gained[0]), float(total.room[0]))
            row = replace(row, ingredients=made_of)
        return self._valued(row, kind, value, intervals, column, warning)

    def _total_reason(self) -> Undefined:
        if not len(self.sample.documents):
            return share_no_document(self.names[0], self.names[1])
        return wording.NO_CODE_DEFINED if self._codings.sum() else wording.NO_CODE
