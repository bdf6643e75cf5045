"""What a person chose to see of an agreement: what counts as the same, shown as what, for whom. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.agreement.coefficients import Measure
from annotator.agreement.results import THRESHOLDS
from annotator.agreement.units import Unit
from annotator.workspace.agreeing import AgreementOptions
from annotator.workspace.compared import Counting

EXACT = 1.0
"""The share of overlap that stands for ends that agree to the character."""


class Sameness(StrEnum):
    """When two coders count as having done the same."""

    DOCUMENT = "document"
    SENTENCE = "sentence"
    PASSAGE = "passage"
    CHARACTER = "character"


class Shown(StrEnum):
    """The figure that stands for agreement."""

    ALPHA = "alpha"
    AC1 = "ac1"
    KAPPA = "kappa"
    F1 = "f1"
    PERCENT = "percent"

    @property
    def is_corrected(self) -> bool:
        """Whether it is corrected for chance, so that the customary targets are meant for it."""
        return self in {Shown.ALPHA, Shown.AC1, Shown.KAPPA}


class Order(StrEnum):
    """How the codes are ordered; O goes through them in turn."""

    LOWEST = "lowest"
    HIGHEST = "highest"
    MOST_USED = "most_used"
    CODEBOOK = "codebook"

    @property
    def following(self) -> Order:
        orders = list(Order)
        return orders[(orders.index(self) + 1) % len(orders)]


UNITS = {Sameness.DOCUMENT: Unit.DOCUMENT, Sameness.SENTENCE: Unit.SENTENCE, Sameness.CHARACTER: Unit.CHARACTER}
OF_UNITS = {
    Shown.ALPHA: Measure.KRIPPENDORFF_ALPHA,
    Shown.AC1: Measure.GWET_AC1,
    Shown.KAPPA: Measure.COHEN_KAPPA,
    Shown.PERCENT: Measure.PERCENT,
}


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that can be chosen. Coders and codes are ids, none means all; `pair` is whose kappa is shown.

    `target`: from where on a figure corrected for chance counts as reached. Intervals come of `resamples` with `seed`.
    """

    sameness: Sameness = Sameness.SENTENCE
    of_units: Shown = Shown.ALPHA
    of_characters: Shown | None = None
    overlap: float = 0.5
    order: Order = Order.LOWEST
    coders: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    count: Counting = Counting.DONE
    pair: tuple[str, str] | None = None
    target: float = THRESHOLDS[-1]
    resamples: int = 1000
    seed: int = 0

    @property
    def shown(self) -> Shown:
        """What is shown just now: passages only have F1, for text without a passage cannot be counted."""
        return self.shown_for(self.sameness)

    def shown_for(self, sameness: Sameness) -> Shown:
        if sameness is Sameness.PASSAGE:
            return Shown.F1
        if sameness is Sameness.CHARACTER and self.of_characters is not None:
            return self.of_characters
        return self.of_units

    def measure_for(self, sameness: Sameness) -> Measure:
        """The measure that stands beside a way to count."""
        shown = self.shown_for(sameness)
        if shown is not Shown.F1:
            return OF_UNITS[shown]
        if sameness is Sameness.CHARACTER:
            return Measure.F1_CHARACTER
        return Measure.F1_EXACT if self.overlap >= EXACT else Measure.F1_OVERLAP

    @property
    def measure(self) -> Measure:
        return self.measure_for(self.sameness)

    def with_sameness(self, sameness: Sameness) -> Choices:
        return replace(self, sameness=sameness)

    def with_shown(self, shown: Shown) -> Choices:
        """F1 exists for passages and characters; other figures for all but passages."""
        if shown is Shown.F1:
            if self.sameness is Sameness.CHARACTER:
                return replace(self, of_characters=Shown.F1)
            return replace(self, sameness=Sameness.PASSAGE)
        sameness = Sameness.SENTENCE if self.sameness is Sameness.PASSAGE else self.sameness
        return replace(self, sameness=sameness, of_units=shown, of_characters=None)

    def options(self) -> AgreementOptions:
        """What the computation is asked for, with the unit that is looked at."""
        return AgreementOptions(
            coders=self.coders,
            codes=self.codes,
            unit=UNITS.get(self.sameness, Unit.SENTENCE).value,
            iou=self.overlap if self.overlap < EXACT else 0.5,
            count=self.count.value,
            resamples=self.resamples,
            seed=self.seed,
            bars=tuple(sorted({*THRESHOLDS, self.target})),
        )

    @property
    def asks_for(self) -> tuple[tuple[str, ...], tuple[str, ...], Counting]:
        """The part that decides what is read from the project."""
        return self.coders, self.codes, self.count
