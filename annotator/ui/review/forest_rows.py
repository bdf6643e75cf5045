"""The codes of the forest plot as plain values, ordered, each with what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.agreement.coefficients import Measure
from annotator.agreement.results import Row
from annotator.model.codebook import Codebook
from annotator.model.records import Coder
from annotator.ui.numerals import grouped
from annotator.ui.review.choices import Order, Shown
from annotator.ui.review.figures import (
    Axis,
    Standing,
    axis_for,
    chance_of_reaching,
    percent,
    short,
    standing,
)
from annotator.ui.review.measured import Measured
from annotator.ui.review.saying import empty_row, figure_of, name_of, said
from annotator.ui.translations.localised import localised

MOST_CODERS = 4
"""Up to so many coders their uses stand side by side; of more, the sum."""


@dataclass(frozen=True, slots=True)
class ForestRow:
    """One code. Where `sentence` is not empty it stands in place of all figures. `beside` is the second figure."""

    code: str
    name: str
    path: str
    uses: str
    used: int
    value: float | None
    low: float | None
    high: float | None
    value_text: str
    interval_text: str
    beside_text: str
    chance_text: str
    standing: Standing
    sentence: str
    warning: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Forest:
    """The whole table: rows in order, the titles of its columns, the scale."""

    rows: tuple[ForestRow, ...]
    axis: Axis
    uses_title: str
    value_title: str
    beside_title: str
    chance_title: str
    has_target: bool


def forest_of(measured: Measured, codebook: Codebook) -> Forest:
    """The table for what is chosen."""
    choices = measured.choices
    rows = [made for path in measured.gathered.code_ids if (made := _row(measured, codebook, path)) is not None]
    shown = choices.shown
    initials = [coder.initials for coder in _compared(measured)]
    numbers = [number for row in rows for number in (row.value, row.low) if number is not None and not row.sentence]
    beside = _beside(measured)
    return Forest(
        tuple(_ordered(rows, choices.order)),
        axis_for(numbers, choices.target),
        " · ".join(initials) if len(initials) <= MOST_CODERS else said("Uses"),
        name_of(shown),
        {Measure.F1_OVERLAP: said("F1"), Measure.KRIPPENDORFF_ALPHA: said("Alpha")}[beside] if beside else "",
        f"≥{short(choices.target)}" if shown.is_corrected else "",
        shown.is_corrected,
    )


def _compared(measured: Measured) -> tuple[Coder, ...]:
    if measured.choices.shown is Shown.KAPPA:
        return tuple(coder for coder in measured.coders if coder.name in measured.pair)
    return measured.coders


def _beside(measured: Measured) -> Measure | None:
    """Percent never stands alone; figures of units have F1 of passages beside them, where it is of the same coders."""
    shown = measured.choices.shown
    if shown is Shown.KAPPA and len(measured.coders) > 2:
        return None
    return Measure.F1_OVERLAP if shown.is_corrected else Measure.KRIPPENDORFF_ALPHA


def _row(measured: Measured, codebook: Codebook, path: str) -> ForestRow | None:
    choices = measured.choices
    row = measured.row(path, choices.measure)
    code = codebook.by_id.get(measured.gathered.code_ids[path])
    if row is None or code is None:
        return None
    compared = _compared(measured)
    uses = [row.codings.get(coder.name, 0) for coder in compared]
    sentence = empty_row(row, kappa=choices.shown is Shown.KAPPA)
    beside = _beside(measured)
    made = ForestRow(
        code=code.id,
        name=code.name,
        path=codebook.spoken_path(code.id),
        uses=" · ".join(map(str, uses)) if len(uses) <= MOST_CODERS else grouped(sum(uses)),
        used=sum(uses),
        value=row.value,
        low=row.low,
        high=row.high,
        value_text="" if row.value is None else figure_of(choices.shown, row.value),
        interval_text=_interval_text(row, measured),
        beside_text=_figure(measured.row(path, beside)) if beside is not None else "",
        chance_text=_chance_text(row, choices.target),
        standing=standing(row, choices.target)
        if choices.shown.is_corrected and measured.has_intervals
        else Standing.PLAIN,
        sentence=sentence,
        warning=localised(row.warning or ""),
        spoken="",
    )
    return replace(made, spoken=_spoken(made, choices.shown))


def _figure(row: Row | None) -> str:
    return "–" if row is None or row.value is None else short(row.value)


def _interval_text(row: Row, measured: Measured) -> str:
    if row.low is not None and row.high is not None:
        if measured.choices.shown is Shown.PERCENT:
            return f"[{percent(row.low).removesuffix(' %')}, {percent(row.high).removesuffix(' %')}]"
        return f"[{short(row.low)}, {short(row.high)}]"
    if not measured.has_intervals:
        return "…"
    return said("1 document") if row.bearing == 1 else said("{n} documents").format(n=row.bearing)


def _chance_text(row: Row, target: float) -> str:
    chance = chance_of_reaching(row, target)
    return "" if chance is None else percent(chance)


def _spoken(row: ForestRow, shown: Shown) -> str:
    """`Kill switch, alpha .41, interval .12 to .66, below target`."""
    if row.sentence:
        return f"{row.name}. {row.sentence}"
    parts = [row.name, f"{name_of(shown).lower()} {row.value_text}"]
    if row.low is not None and row.high is not None:
        between = said("interval {low} to {high}")
        parts.append(between.format(low=figure_of(shown, row.low), high=figure_of(shown, row.high)))
    else:
        parts.append(said("no interval"))
    words = {
        Standing.BELOW: said("below target"),
        Standing.UNCLEAR: said("unclear whether the target is reached"),
        Standing.REACHED: said("target reached"),
    }
    return ", ".join([*parts, *([words[row.standing]] if row.standing in words else [])])


def _ordered(rows: list[ForestRow], order: Order) -> list[ForestRow]:
    """Rows without a value come last whenever values decide."""
    if order is Order.CODEBOOK:
        return rows
    if order is Order.MOST_USED:
        return sorted(rows, key=lambda row: (-row.used, row.name))
    sign = 1 if order is Order.LOWEST else -1
    return sorted(
        rows, key=lambda row: (bool(row.sentence), -row.used if row.sentence else sign * (row.value or 0.0), row.name)
    )
