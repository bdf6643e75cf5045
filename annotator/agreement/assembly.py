"""From a comparison to its report: blocks of codes, the coders together and two by two."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from annotator.agreement.arrays import pairs_of
from annotator.agreement.coefficients import FORMS, Measure
from annotator.agreement.intervals import Resampling
from annotator.agreement.loss import loss_from, losses_of
from annotator.agreement.results import AgreementReport, LeftOut
from annotator.agreement.tables import Comparison, tables_of
from annotator.agreement.units import sizes
from annotator.agreement.view import Blocks, Settings, View
from annotator.agreement.whole import GAMMAS
from annotator.model.progress import Report, silent
from annotator.model.wording import Wording

BLOCK = 6_000_000
"""Entries of the tables that are held at once; codes are taken in blocks that stay below."""


@dataclass(frozen=True, slots=True)
class About:
    """What stands in a report beside its values."""

    left_out: Sequence[LeftOut] = ()
    warnings: Sequence[Wording] = ()
    project: str | None = None
    version: str = ""
    context: Mapping[str, Any] = field(default_factory=dict)


class Standing:
    """A comparison that stays: after a change of some spans only what they touch is worked out again."""

    def __init__(self, comparison: Comparison, settings: Settings, report: Report = silent) -> None:
        self.comparison = comparison
        self.settings = settings
        self._views = _views(comparison, settings)
        self._wanted = frozenset(name for view in self._views for name in view.needs)
        self._losses = losses_of(comparison.coded)
        blocks = list(_blocks(len(comparison.coded.codes), _per_code(comparison)))
        for number, codes in enumerate(blocks):
            tables = self._tables(codes)
            for done, view in enumerate(self._views):
                report(number * len(self._views) + done, len(blocks) * len(self._views), "Comparing")
                view.take(tables, codes)
        for view in self._views:
            view.find_whole(report)

    def change(self, comparison: Comparison, documents: Collection[int], codes: Collection[int]) -> None:
        """Take in `comparison`, which differs only in spans of those `codes` in those `documents` (their numbers)."""
        before = {code: self._tables(range(code, code + 1)) for code in codes}
        self.comparison = comparison
        for view in self._views:
            view.sees(comparison)
        for code, old in before.items():
            self._exchange(range(code, code + 1), old)
        numbers = np.fromiter(documents, dtype=np.int64)
        self._losses[numbers] = losses_of(comparison.coded.where(np.isin(comparison.coded.document, numbers)))[numbers]

    def report(self, about: About = About()) -> AgreementReport:
        """Every value as it stands."""
        whole, pairs = self._views[0], self._views[1:] or self._views
        coded, settings = self.comparison.coded, self.settings
        return AgreementReport(
            unit=self.comparison.unit.value,
            coders=coded.coders,
            documents=len(coded.documents),
            units=int(sizes(self.comparison.unit, coded, self.comparison.units).sum()),
            measures=tuple(measure.value for measure in settings.measures),
            iou=self.comparison.iou,
            resamples=settings.resamples,
            seed=settings.seed,
            version=about.version,
            rows=tuple(row for row in whole.rows() if row.measure in settings.measures),
            overall=tuple(row for row in whole.totals() if row.measure in settings.measures),
            pairs=tuple(row for view in pairs for row in view.pair_rows()),
            by_document=tuple(row for row in whole.document_rows() if row.measure in settings.measures),
            overlapping=whole.whole.overlaps,
            gamma=whole.whole.gamma,
            left_out=tuple(about.left_out),
            warnings=tuple(about.warnings),
            loss=loss_from(self._losses),
            project=about.project,
            context=about.context,
        )

    def _exchange(self, codes: range, old: Blocks) -> None:
        """Take `old` out of the views it differs in and what there is now in, all that share draws in one product."""
        new = self._tables(codes)
        moves = []
        for view in self._views:
            before, after = view.asks(old), view.asks(new)
            if before.differs(after):
                moves += [(view, old, -1, before), (view, new, 1, after)]
        for resampling in {id(move[0].resampling): move[0].resampling for move in moves}.values():
            mine = [move for move in moves if move[0].resampling is resampling]
            added = resampling.sums_of_many([(asked.columns, asked.drawn) for *_, asked in mine])
            for (view, tables, sign, asked), three in zip(mine, added, strict=True):
                view.take(tables, codes, sign, asked, three)

    def _tables(self, codes: range) -> Blocks:
        blocks = self.comparison.blocks
        found = tables_of(self.comparison, codes, self._wanted)
        return Blocks(found, None if blocks is None else tables_of(blocks, codes, self._wanted))


def report_on(
    comparison: Comparison, settings: Settings, about: About = About(), report: Report = silent
) -> AgreementReport:
    """Work out every value of `comparison`, whose documents all count for two coders or more."""
    return Standing(comparison, settings, report).report(about)


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
    together = tuple(each for each in settings.measures if each not in FORMS or not FORMS[each].two_coders)
    views = [View(comparison, replace(settings, measures=together), tuple(range(coders)), shared)]
    # Gamma of each pair would cost as much again as that of all coders; compare two coders to get it.
    apart = replace(settings, measures=tuple(each for each in kappa if each not in GAMMAS), by_document=False)
    return views + [View(comparison, apart, pair, shared) for pair in pairs_of(coders)]
