"""What the screens show, worked out away from the window's thread from what is saved. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from annotator.agreement.coefficients import Measure
from annotator.agreement.results import AgreementReport, Row
from annotator.agreement.units import Unit
from annotator.model.progress import Report
from annotator.model.records import Coder
from annotator.ui.review.choices import UNITS, Choices, Sameness
from annotator.workspace.agreeing import AgreementInput, compute, gather, views
from annotator.workspace.workspace import Workspace

FullKey = tuple[str, float, int, int, tuple[float, ...]]


@dataclass(frozen=True, eq=False)
class Gathered:
    """What was read, and the values without intervals by document, sentence and character.

    `coders` in the order of the reports; `code_ids` by path.
    """

    input: AgreementInput
    coders: tuple[Coder, ...]
    code_ids: Mapping[str, str]
    views: Mapping[str, AgreementReport]


def read_and_estimate(path: Path, choices: Choices, report: Report) -> Gathered:
    """Reads the project with a session of its own and works out the values. Any thread.

    Raises AnnotatorError where nothing can be compared, saying why and what to do.
    """
    with Workspace.open(path) as own:
        gathered = gather(own, replace(choices.options(), unit=Unit.SENTENCE.value), report)
        by_name = {coder.name: coder for coder in own.coders.values()}
        code_ids = {own.codebook.path(code.id): code.id for code in own.codebook}
    coders = tuple(by_name[name] for name in gathered.coded.coders)
    return Gathered(gathered, coders, code_ids, views(gathered, report))


def full_key(choices: Choices) -> FullKey:
    """What a report with intervals depends on beyond what was read."""
    options = choices.options()
    return options.unit, options.iou, options.resamples, options.seed, options.bars


def work_out(gathered: Gathered, choices: Choices, report: Report) -> AgreementReport:
    """The report with intervals for what is looked at. Any thread."""
    unit, iou, resamples, seed, bars = full_key(choices)
    options = replace(gathered.input.options, unit=unit, iou=iou, resamples=resamples, seed=seed, bars=bars)
    return compute(replace(gathered.input, options=options), report)


@dataclass(frozen=True, eq=False)
class Measured:
    """Values for the four ways to count, and the report that is looked at; `has_intervals` once those are there."""

    gathered: Gathered
    choices: Choices
    full: AgreementReport | None

    @property
    def has_intervals(self) -> bool:
        return self.full is not None

    @property
    def report(self) -> AgreementReport:
        return self.full if self.full is not None else self._estimates(self.choices.sameness)

    @property
    def coders(self) -> tuple[Coder, ...]:
        return self.gathered.coders

    @property
    def pair(self) -> tuple[str, str]:
        """The names of the two coders whose kappa is shown."""
        names = [coder.name for coder in self.coders]
        asked = self.choices.pair
        chosen = [coder.name for coder in self.coders if asked is not None and coder.id in asked]
        return (chosen[0], chosen[1]) if len(chosen) == 2 else (names[0], names[1])

    def total(self, sameness: Sameness | None = None) -> Row | None:
        """All codes pooled; without an interval where it is not what is looked at. None while it is not known."""
        wanted = self.choices.sameness if sameness is None else sameness
        measure = self.choices.measure_for(wanted)
        if wanted is self.choices.sameness:
            return self.total_of(measure)
        if wanted is not Sameness.PASSAGE:
            return self._total(self._estimates(wanted), measure)
        return self.total_of(measure) if self._knows_overlap(measure) else None

    def total_of(self, measure: Measure) -> Row | None:
        """All codes pooled, in the report that is looked at."""
        return self._total(self.report, measure)

    def row(self, path: str, measure: Measure) -> Row | None:
        """A code's row in the report that is looked at; for kappa that of the pair."""
        return self._rows.get((path, measure.value))

    @cached_property
    def _rows(self) -> dict[tuple[str | None, str], Row]:
        named, kappa = set(self.pair), Measure.COHEN_KAPPA.value
        found = {(row.code, row.measure): row for row in self.report.rows}
        for row in self.report.pairs:
            if row.code is not None and row.measure == kappa and set(row.coders or ()) == named:
                found[row.code, kappa] = row
        return found

    def pair_total(self, first: str, second: str) -> Row | None:
        """The figure shown, for two coders by name."""
        return self.report.pair(first, second, self.choices.measure.value)

    def _total(self, report: AgreementReport, measure: Measure) -> Row | None:
        if measure is Measure.COHEN_KAPPA:
            return report.pair(*self.pair, measure.value)
        return report.total(measure.value)

    def _estimates(self, sameness: Sameness) -> AgreementReport:
        return self.gathered.views[UNITS.get(sameness, Unit.SENTENCE).value]

    def _knows_overlap(self, measure: Measure) -> bool:
        """Whether passages were matched by the share of overlap that is chosen now."""
        return measure is not Measure.F1_OVERLAP or self.report.iou == self.choices.overlap
