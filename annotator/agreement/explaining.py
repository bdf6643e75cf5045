"""What a value is made of, by the names that the field uses, and the sum written out."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.agreement.coefficients import Measure
from annotator.agreement.results import Row

_KAPPAS = {
    Measure.COHEN_KAPPA,
    Measure.SCOTT_PI,
    Measure.FLEISS_KAPPA,
    Measure.CONGER_KAPPA,
    Measure.GWET_AC1,
    Measure.BRENNAN_PREDIGER,
}
_ALPHAS = {Measure.KRIPPENDORFF_ALPHA, Measure.ALPHA_JACCARD, Measure.ALPHA_MASI}
_UNITIZED = {Measure.U_ALPHA, Measure.U_ALPHA_BINARY, Measure.CU_ALPHA, Measure.KU_ALPHA, Measure.GAMMA}
_F1 = {Measure.F1_EXACT, Measure.F1_OVERLAP, Measure.F1_CHARACTER, Measure.F1_ANY_CODE}


def ingredients_of(measure: Measure, gained: float, room: float) -> dict[str, float]:
    """The numbers behind gained / room: po and pe of a kappa, Do and De of an alpha, what matched of what was marked.

    Pooled over codes they are sums over the codes. Empty for a mean of other values (Light, macro).
    """
    if measure in _KAPPAS:
        return {"po": gained + 1 - room, "pe": 1 - room}
    if measure in _ALPHAS:
        return {"Do": room - gained, "De": room}
    if measure in _UNITIZED:
        return {"observed": room - gained, "expected": room}
    if measure in _F1:
        return {"matched": gained / 2, "marked": room}
    return {}


def pooled_ingredients(measure: Measure, gained: float, room: float) -> dict[str, float]:
    """The same for sums over codes, where po and pe are no shares any more."""
    if measure in _KAPPAS:
        return {"po - pe": gained, "1 - pe": room}
    return ingredients_of(measure, gained, room)


def written_out(row: Row) -> str:
    """`1 - Do/De = 1 - 0.0210/0.0870`; how the value came about, without the value. Empty where there is none."""
    if row.value is None:
        return ""
    made_of = {name: _digits(number) for name, number in row.ingredients.items()}
    for names, form in _FORMS:
        if tuple(made_of) == names:
            return f"{form.format(*names)} = {form.format(*made_of.values())}"
    if row.combine == "macro":
        return f"mean of {row.codes} codes"
    return _MEANS.get(row.measure, "")


_FORMS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("po", "pe"), "({0} - {1})/(1 - {1})"),
    (("po - pe", "1 - pe"), "sum({0})/sum({1})"),
    (("Do", "De"), "1 - {0}/{1}"),
    (("observed", "expected"), "1 - {0}/{1}"),
    (("matched", "marked"), "2 {0}/{1}"),
)

_MEANS: Mapping[str, str] = {
    Measure.PERCENT: "mean share of agreeing pairs of judgements over units",
    Measure.HOLSTI: "mean over pairs of coders of agreed / judged",
    Measure.LIGHT_KAPPA: "mean of Cohen's kappa over pairs of coders",
    Measure.GAMMA_CAT: "on the best alignment, see gamma in the JSON",
    Measure.GAMMA_K: "on the best alignment, see gamma in the JSON",
}


def _digits(number: float) -> str:
    return f"{number:,.0f}" if number == round(number) and abs(number) >= 1 else f"{number:.4g}"
