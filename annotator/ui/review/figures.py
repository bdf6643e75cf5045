"""Figures as people read them, and what they say of a target. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.agreement.results import THRESHOLDS, Row
from annotator.ui.numerals import with_decimals

TENTATIVE, TARGET = THRESHOLDS
ROOM_BELOW = -0.05
"""Values down to here are drawn at zero; the axis grows for smaller ones."""


class Standing(StrEnum):
    """What an interval says of the target; PLAIN where no target is meant."""

    BELOW = "below"
    UNCLEAR = "unclear"
    REACHED = "reached"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Axis:
    """The scale of the plot. `low` is 0 unless values lie below."""

    low: float = 0.0
    high: float = 1.0
    target: float = TARGET

    @property
    def lines(self) -> tuple[tuple[float, bool], ...]:
        """The target, and the bar of tentative conclusions where that is lower; with whether it is the target."""
        return ((TENTATIVE, False), (self.target, True)) if self.target > TENTATIVE else ((self.target, True),)

    @property
    def ticks(self) -> tuple[float, ...]:
        steps = round((self.high - self.low) / 0.2)
        return tuple(round(self.low + 0.2 * step, 1) for step in range(steps + 1))

    def place(self, value: float) -> float:
        """0 at the left end, 1 at the right; what lies beyond stands at the end."""
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))


def axis_for(values: list[float], target: float = TARGET) -> Axis:
    low = 0.0
    while values and min(values) < low + ROOM_BELOW and low > -1.0:
        low = round(low - 0.2, 1)
    return Axis(low, target=target)


def short(value: float, digits: int = 2) -> str:
    """`.71`, `−.04`, `1.00`."""
    text = f"{abs(value):.{digits}f}"
    sign = "−" if value < 0 and float(text) else ""
    return sign + with_decimals(text.removeprefix("0"))


def tick(value: float) -> str:
    """`0`, `.2`, `1`."""
    return f"{value:.0f}" if value == round(value) else short(value, 1)


def percent(share: float) -> str:
    """`61 %`; near the ends with the decimals that tell it from nothing and from all."""
    hundred = 100 * share
    if 0 < hundred < 1 or 99 <= hundred < 100:
        cut = min(hundred, 99.9) if hundred > 50 else max(hundred, 0.1)
        return with_decimals(f"{cut:.1f} %")
    return f"{hundred:.0f} %"


def standing(row: Row, target: float = TARGET) -> Standing:
    """What the row's interval says of the target; without an interval it is unclear."""
    if row.low is None or row.high is None:
        return Standing.UNCLEAR
    if row.low >= target:
        return Standing.REACHED
    return Standing.BELOW if row.high < target else Standing.UNCLEAR


def chance_of_reaching(row: Row, target: float) -> float | None:
    """The share of resamples at or above the target; None where it was not worked out for that one."""
    missing = (row.chance_of_missing or {}).get(f"{target:.3f}")
    return None if missing is None else 1 - missing


def uncoded_share(row: Row) -> float | None:
    """Of the judgements that agree, the share that agree on *not* using the code.

    From percent and prevalence alone: with d the judgements that differ, p - d/2 agree on using it.
    """
    if row.value is None or row.prevalence is None or not row.value:
        return None
    on_using = max(0.0, row.prevalence - (1 - row.value) / 2)
    return max(0.0, 1 - on_using / row.value)


def half_width(row: Row) -> float | None:
    if row.low is None or row.high is None:
        return None
    return (row.high - row.low) / 2
