"""How far coders agree on items that each was given one value: the classical coefficients.

Every coefficient here but percent is (po - pe) / (1 - pe); they differ in pe and in what they do about missing values.
With n_ic coders giving item i the value c and r_i judging it at all, po is the mean over items with r_i >= 2 of the sum
over c of n_ic (n_ic - 1) / (r_i (r_i - 1)).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints, pairs_of
from annotator.agreement.coefficients import Measure
from annotator.agreement.levels import Level, distances, in_order, level_named
from annotator.agreement.results import AgreementProblem, Undefined
from annotator.agreement.sets import jaccard, masi
from annotator.model.wording import worded

Value = float | Undefined

MISSING = -1

ONE_VALUE = Undefined(worded("Only one value was used, so agreement beyond chance cannot be told."))


class Values(dict[str, Value]):
    """{measure: value or Undefined}, with what the values rest on.

    `categories` are those that chance was reckoned with; `categories_seen` says that they are the values seen, because
    none were given (AC1 and Brennan-Prediger depend on their number). `judged` items have values of two coders or more.
    """

    def __init__(
        self, values: Mapping[str, Value], categories: tuple[Hashable, ...], judged: int, *, categories_seen: bool
    ) -> None:
        super().__init__(values)
        self.categories = categories
        self.categories_seen = categories_seen
        self.judged = judged


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """`values` (items, coders) as numbers of `categories`, MISSING for none; `counts` (items, categories)."""

    values: Ints
    counts: Floats
    categories: tuple[Hashable, ...]
    level: Level

    @property
    def judges(self) -> Floats:
        """(items,) coders who judged the item."""
        return np.asarray(self.counts.sum(axis=1))


def agreement_of_ratings(
    items: Sequence[Sequence[Any]],
    measures: Sequence[str] = ("krippendorff_alpha", "gwet_ac1"),
    categories: Sequence[Hashable] | None = None,
    level: str = "nominal",
) -> Values:
    """Agreement of coders who gave each item one value.

    `items`: one row per item, one value per coder in the same order, None (or nan) for missing. `categories`: every
    value that could have been given, in their order where they have one; by default those seen. `measures`: percent,
    holsti, cohen_kappa and scott_pi (two coders), light_kappa, fleiss_kappa, conger_kappa, krippendorff_alpha,
    gwet_ac1, brennan_prediger; alpha_jaccard and alpha_masi, whose values are sets. `level`: nominal, or ordinal,
    interval or ratio for krippendorff_alpha; the other coefficients know only whether two values are the same, and are
    undefined at these levels.

    Raises AgreementProblem for ragged rows, fewer than two coders, values outside `categories`, unknown measures or
    levels, and values that the level cannot compare.
    """
    measured = level_named(level)
    unknown = [name for name in measures if name not in _FORMS]
    if unknown:
        raise AgreementProblem(
            worded(
                '"{unknown}" is not a measure of ratings. Choose from: {known}.',
                unknown=unknown[0],
                known=", ".join(_FORMS),
            )
        )
    rows = _rows(items)
    known = tuple(dict.fromkeys(_seen(rows) if categories is None else map(_hashed, categories)))
    if measured is not Level.NOMINAL and categories is None:
        known = in_order(known)
    ratings = _ratings(rows, known, measured)
    pairable = int((ratings.judges >= 2).sum())
    found = {name: _value(Measure(name), ratings) for name in measures}
    return Values(found, known, pairable, categories_seen=categories is None)


def _rows(items: Sequence[Sequence[Any]]) -> list[list[Any]]:
    rows = [[_hashed(value) for value in row] for row in items]
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        raise AgreementProblem(
            worded("The rows differ in length. Give one value per coder in every row, None for missing.")
        )
    if not rows or widths.pop() < 2:
        raise AgreementProblem(worded("Agreement needs at least one item and two coders."))
    return rows


def _hashed(value: Any) -> Any:
    """The value as it is compared: sets and lists frozen, nan as None."""
    if isinstance(value, float) and math.isnan(value):
        return None
    return frozenset(value) if isinstance(value, set | list) else value


def _seen(rows: list[list[Any]]) -> list[Any]:
    return [value for row in rows for value in row if value is not None]


def _ratings(rows: list[list[Any]], categories: tuple[Hashable, ...], level: Level) -> Ratings:
    numbers = {category: number for number, category in enumerate(categories)}
    foreign = [value for value in _seen(rows) if value not in numbers]
    if foreign:
        raise AgreementProblem(worded("{foreign} is not among the categories given.", foreign=repr(foreign[0])))
    values = np.array([[MISSING if value is None else numbers[value] for value in row] for row in rows], dtype=np.int64)
    counts = np.stack(
        [(values == number).sum(axis=1) for number in range(len(categories))] or [values[:, 0] * 0], axis=1
    )
    return Ratings(values, counts.astype(np.float64), categories, level)


def _value(measure: Measure, ratings: Ratings) -> Value:
    if not (ratings.judges >= 2).any():
        return Undefined(worded("No item was judged by two coders."))
    if measure in {Measure.COHEN_KAPPA, Measure.SCOTT_PI} and ratings.values.shape[1] != 2:
        several = "conger_kappa" if measure is Measure.COHEN_KAPPA else "fleiss_kappa"
        return Undefined(worded("It is for two coders; for more use {several}.", several=several))
    if ratings.level is not Level.NOMINAL and measure not in {Measure.KRIPPENDORFF_ALPHA, Measure.PERCENT}:
        return Undefined(
            worded(
                "It knows only whether two values are the same; at the {level} level use alpha.", level=ratings.level
            )
        )
    return _FORMS[measure](ratings)


def observed(ratings: Ratings) -> float:
    """po: the mean share of agreeing pairs over items with two judges or more."""
    counts = ratings.counts[ratings.judges >= 2]
    judges = counts.sum(axis=1)
    return float(((counts * (counts - 1)).sum(axis=1) / (judges * (judges - 1))).mean())


def corrected(agreed: float, expected: float) -> Value:
    """(po - pe) / (1 - pe)."""
    if 1 - expected < 1e-12:
        return ONE_VALUE
    return (agreed - expected) / (1 - expected)


def mean_shares(ratings: Ratings) -> Floats:
    """(categories,) mean of n_ic / r_i over items with a judge."""
    judged = ratings.judges >= 1
    return np.asarray((ratings.counts[judged] / ratings.judges[judged][:, None]).mean(axis=0))


def percent(ratings: Ratings) -> Value:
    """po itself."""
    return observed(ratings)


def holsti(ratings: Ratings) -> Value:
    """Mean over pairs of coders of agreed / judged by both (Holsti 1969)."""
    shares = []
    for a, b in pairs_of(ratings.values.shape[1]):
        one, other = _both(ratings, a, b)
        if len(one):
            shares.append(float((one == other).mean()))
    return sum(shares) / len(shares)


def cohen_kappa(ratings: Ratings) -> Value:
    """pe = sum of pa_c pb_c over the items that both judged (Cohen 1960; pairwise deletion)."""
    return _cohen(*_both(ratings, 0, 1), ratings)


def _cohen(one: Ints, other: Ints, ratings: Ratings) -> Value:
    if not len(one):
        return Undefined(worded("The two coders share no item."))
    size = ratings.counts.shape[1]
    expected = float((np.bincount(one, minlength=size) @ np.bincount(other, minlength=size)) / len(one) ** 2)
    return corrected(float((one == other).mean()), expected)


def fleiss_kappa(ratings: Ratings) -> Value:
    """pe = sum of p_c^2, p_c the mean share of the category (Scott 1955 for two coders; Fleiss 1971)."""
    return corrected(observed(ratings), float((mean_shares(ratings) ** 2).sum()))


def conger_kappa(ratings: Ratings) -> Value:
    """pe = mean over pairs of coders of sum p_ac p_bc, each over all items that coder judged (Conger 1980)."""
    size = ratings.counts.shape[1]
    columns = [column[column != MISSING] for column in ratings.values.T]
    margins = [np.bincount(column, minlength=size) / len(column) for column in columns if len(column)]
    expected = [float(margins[a] @ margins[b]) for a, b in pairs_of(len(margins))]
    return corrected(observed(ratings), sum(expected) / len(expected))


def light_kappa(ratings: Ratings) -> Value:
    """Mean of Cohen's kappa over the pairs of coders that have one (Light 1971)."""
    found = [_cohen(*_both(ratings, a, b), ratings) for a, b in pairs_of(ratings.values.shape[1])]
    values = [value for value in found if isinstance(value, float)]
    if not values:
        return next(
            (value for value in found if isinstance(value, Undefined)),
            Undefined(worded("No two coders share an item.")),
        )
    return sum(values) / len(values)


def krippendorff_alpha(ratings: Ratings) -> Value:
    """1 - Do/De, with d the squared difference of the level: Do = (1/n) sum over items of n_ic n_ik d_ck / (r_i - 1),
    De = sum n_c n_k d_ck / (n (n - 1)) (Krippendorff 2011); items with fewer than two judges are dropped first."""
    counts = ratings.counts[ratings.judges >= 2]
    return _alpha(counts, distances(ratings.level, ratings.categories, counts.sum(axis=0)))


def alpha_jaccard(ratings: Ratings) -> Value:
    """Krippendorff's alpha of sets, d = 1 - shared / together."""
    return _alpha(ratings.counts[ratings.judges >= 2], jaccard(_members(ratings)))


def alpha_masi(ratings: Ratings) -> Value:
    """Krippendorff's alpha of sets, d = 1 - J M (Passonneau 2006)."""
    return _alpha(ratings.counts[ratings.judges >= 2], masi(_members(ratings)))


def _members(ratings: Ratings) -> Flags:
    sets = [value if isinstance(value, frozenset) else frozenset([value]) for value in ratings.categories]
    codes = sorted({code for each in sets for code in each}, key=repr)
    return np.array([[code in each for code in codes] for each in sets], dtype=np.bool_).reshape(len(sets), len(codes))


def _alpha(counts: Floats, distance: Floats) -> Value:
    judges = counts.sum(axis=1)
    total, per_category = float(judges.sum()), counts.sum(axis=0)
    apart = float(((counts @ distance * counts).sum(axis=1) / (judges - 1)).sum()) / total
    expected = float(per_category @ distance @ per_category) / (total * (total - 1))
    return ONE_VALUE if expected < 1e-12 else 1 - apart / expected


def gwet_ac1(ratings: Ratings) -> Value:
    """pe = sum p_c (1 - p_c) / (q - 1), q categories (Gwet 2008)."""
    size = ratings.counts.shape[1]
    if size < 2:
        return Undefined(worded("There is only one category, so agreement by chance cannot be told."))
    shares = mean_shares(ratings)
    return corrected(observed(ratings), float((shares * (1 - shares)).sum()) / (size - 1))


def brennan_prediger(ratings: Ratings) -> Value:
    """pe = 1/q (Brennan & Prediger 1981)."""
    return corrected(observed(ratings), 1 / ratings.counts.shape[1])


def _both(ratings: Ratings, a: int, b: int) -> tuple[Ints, Ints]:
    one, other = ratings.values[:, a], ratings.values[:, b]
    judged = (one != MISSING) & (other != MISSING)
    return one[judged], other[judged]


_FORMS: Mapping[str, Callable[[Ratings], Value]] = {
    Measure.PERCENT: percent,
    Measure.HOLSTI: holsti,
    Measure.COHEN_KAPPA: cohen_kappa,
    Measure.SCOTT_PI: fleiss_kappa,
    Measure.FLEISS_KAPPA: fleiss_kappa,
    Measure.CONGER_KAPPA: conger_kappa,
    Measure.LIGHT_KAPPA: light_kappa,
    Measure.KRIPPENDORFF_ALPHA: krippendorff_alpha,
    Measure.GWET_AC1: gwet_ac1,
    Measure.BRENNAN_PREDIGER: brennan_prediger,
    Measure.ALPHA_JACCARD: alpha_jaccard,
    Measure.ALPHA_MASI: alpha_masi,
}
