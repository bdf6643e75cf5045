"""The sentences that stand beside numbers: why one does not exist, and how to read one that does."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.agreement.coefficients import Kind
from annotator.agreement.intervals import ENOUGH, FEWEST
from annotator.agreement.results import OwnOverlap, Undefined

RARE = 0.05
"""Below this share of judgements (or above one minus it) chance correction and raw agreement drift apart."""

PARAGRAPHS = "paragraphs of the one document"
"""What is resampled where there is one document only."""

NOBODY = Undefined("Nobody used it, so there is nothing to agree about.")
EVERYWHERE = Undefined("Everybody used it everywhere, so agreement beyond chance cannot be told.")
NO_CODE = Undefined("No code was used, so there is nothing to agree about.")
NO_CODE_DEFINED = Undefined("None of the codes has a value of its own.")

NOT_APART = Undefined("There is nothing on which the coders could differ beyond chance.")
NOTHING_HERE = Undefined("Nothing that this measure could compare was coded here.")
NEVER_BOTH = "No other coder marked anything where it stands, so nobody could give it another code."
MARKED_WITH_ONE = "Where two coders marked, they used this one code only, so agreement beyond chance cannot be told."


def overlapping(overlaps: Sequence[OwnOverlap]) -> str:
    """Why a continuum of values cannot be made of these spans."""
    shown = "; ".join(
        f'{each.coder} in "{each.document}": {_passage(each.first)} and {_passage(each.second)}'
        for each in overlaps[:3]
    )
    more = f", and {len(overlaps) - 3} more" if len(overlaps) > 3 else ""
    return (
        f"A place can hold one code only, but passages of different codes overlap: {shown}{more}. Compare a group of "
        "codes that do not overlap, or use u_alpha_binary of each code."
    )


def too_many_sets(count: int) -> str:
    """Why set-valued measures come without an interval."""
    return f"No interval: there are {count:,} different sets of codes, too many to resample."


def _passage(passage: tuple[int, int, str]) -> str:
    start, end, code = passage
    return f"{code} {start} to {end}"


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
    if resampled == PARAGRAPHS:
        return (
            f"The interval comes from resampling {resampled}: it speaks of more text like this, not of other documents."
        )
    if bearing < ENOUGH:
        return f"The interval is rough: it was used in only {bearing} of the {resampled}."
    return None
