"""The sentences that stand beside numbers: why one does not exist, and how to read one that does."""

from __future__ import annotations

from annotator.agreement.coefficients import Kind
from annotator.agreement.intervals import ENOUGH, FEWEST
from annotator.agreement.results import Undefined

RARE = 0.05
"""Below this share of judgements (or above one minus it) chance correction and raw agreement drift apart."""

NOBODY = Undefined("Nobody used it, so there is nothing to agree about.")
EVERYWHERE = Undefined("Everybody used it everywhere, so agreement beyond chance cannot be told.")
NO_CODE = Undefined("No code was used, so there is nothing to agree about.")
NO_CODE_DEFINED = Undefined("None of the codes has a value of its own.")


def share_no_document(first: str, second: str) -> Undefined:
    return Undefined(f"{first} and {second} share no document.")


def covers_no_unit(unit: str) -> Undefined:
    return Undefined(f"It was used, but no {unit} lies under any of its passages.")


def beside(kind: Kind, prevalence: float | None, *, subject: str = "this code") -> str | None:
    """The warning about a very rare or very common code, for measures that it misleads."""
    if kind is Kind.F1 or prevalence is None or RARE <= prevalence <= 1 - RARE:
        return None
    what, how = ("apply", "not using it") if prevalence < RARE else ("do without", "using it")
    return (
        f"Fewer than 5 % of the judgements {what} {subject}. On the rest coders agree merely by {how}, which lifts "
        "percent and AC1 and holds kappa and alpha down: with 85 % agreement kappa can be .70 for an even code and .32 "
        "for a lopsided one. Read F1 first; it leaves that easy agreement out."
    )


def about_interval(bearing: int, resampled: str, *, found: bool, flat: bool) -> str | None:
    """Why there is no interval, or why not to lean on it. `resampled` names what was drawn: documents."""
    if bearing < FEWEST:
        few = f"it was used in only {bearing} of the {resampled}"
        return f"No interval: {few}, and fewer than {FEWEST} tell too little about others."
    if not found:
        return "No interval: hardly any resample had a value."
    if flat:
        return "Every resample gave the same value, so the interval tells nothing about others."
    if bearing < ENOUGH:
        return f"The interval is rough: it was used in only {bearing} of the {resampled}."
    return None
