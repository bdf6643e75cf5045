"""The sentences that stand beside numbers: why one does not exist, and how to read one that does."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.agreement.coefficients import Kind
from annotator.agreement.intervals import ENOUGH, FEWEST
from annotator.agreement.results import OwnOverlap, Undefined
from annotator.agreement.units import Unit, unit_words
from annotator.model.wording import Wording, listed, worded

RARE = 0.05
"""Below this share of judgements (or above one minus it) chance correction and raw agreement drift apart."""

DOCUMENTS = worded("documents")
PARAGRAPHS = worded("paragraphs of the one document")
"""What is resampled where there is one document only."""

THIS_CODE = worded("this code")

NOBODY = Undefined(worded("Nobody used it, so there is nothing to agree about."))
EVERYWHERE = Undefined(worded("Everybody used it everywhere, so agreement beyond chance cannot be told."))
NO_CODE = Undefined(worded("No code was used, so there is nothing to agree about."))
NO_CODE_DEFINED = Undefined(worded("None of the codes has a value of its own."))

NOT_APART = Undefined(worded("There is nothing on which the coders could differ beyond chance."))
NOTHING_HERE = Undefined(worded("Nothing that this measure could compare was coded here."))
NEVER_BOTH = worded("No other coder marked anything where it stands, so nobody could give it another code.")
MARKED_WITH_ONE = worded(
    "Where two coders marked, they used this one code only, so agreement beyond chance cannot be told."
)


def overlapping(overlaps: Sequence[OwnOverlap]) -> Wording:
    """Why a continuum of values cannot be made of these spans."""
    shown = listed((_overlap(each) for each in overlaps[:3]), "; ")
    if len(overlaps) > 3:
        shown = worded("{shown}, and {count} more", shown=shown, count=len(overlaps) - 3)
    return worded(
        "A place can hold one code only, but passages of different codes overlap: {shown}. Compare a group of codes "
        "that do not overlap, or use u_alpha_binary of each code.",
        shown=shown,
    )


def _overlap(each: OwnOverlap) -> Wording:
    return worded(
        '{coder} in "{document}": {first} and {second}',
        coder=each.coder,
        document=each.document,
        first=_passage(each.first),
        second=_passage(each.second),
    )


def _passage(passage: tuple[int, int, str]) -> Wording:
    start, end, code = passage
    return worded("{code} {start} to {end}", code=code, start=start, end=end)


def too_many_sets(count: int) -> Wording:
    """Why set-valued measures come without an interval."""
    return worded("No interval: there are {count:,} different sets of codes, too many to resample.", count=count)


def share_no_document(first: str, second: str) -> Undefined:
    return Undefined(worded("{first} and {second} share no document.", first=first, second=second))


def covers_no_unit(unit: Unit) -> Undefined:
    return Undefined(worded("It was used, but no {unit} lies under any of its passages.", unit=unit_words(unit)))


def beside(kind: Kind, prevalence: float | None, *, subject: Wording = THIS_CODE) -> Wording | None:
    """The warning about a very rare or very common code, for measures that it misleads."""
    if kind is Kind.F1 or prevalence is None or RARE <= prevalence <= 1 - RARE:
        return None
    if prevalence < RARE:
        return worded(
            "Fewer than 5 % of the judgements apply {subject}. On the rest coders agree merely by not using it, which "
            "lifts percent and AC1 and holds kappa and alpha down: with 85 % agreement kappa can be .70 for an even "
            "code and .32 for a lopsided one. Read F1 first; it leaves that easy agreement out.",
            subject=subject,
        )
    return worded(
        "Fewer than 5 % of the judgements do without {subject}. On the rest coders agree merely by using it, which "
        "lifts percent and AC1 and holds kappa and alpha down: with 85 % agreement kappa can be .70 for an even code "
        "and .32 for a lopsided one. Read F1 first; it leaves that easy agreement out.",
        subject=subject,
    )


def about_interval(bearing: int, resampled: Wording, *, found: bool, flat: bool) -> Wording | None:
    """Why there is no interval, or why not to lean on it. `resampled` names what was drawn: documents."""
    if bearing < FEWEST:
        return worded(
            "No interval: it was used in only {bearing} of the {resampled}, and fewer than {fewest} tell too little "
            "about others.",
            bearing=bearing,
            resampled=resampled,
            fewest=FEWEST,
        )
    if not found:
        return worded("No interval: hardly any resample had a value.")
    if flat:
        return worded("Every resample gave the same value, so the interval tells nothing about others.")
    if resampled == PARAGRAPHS:
        return worded(
            "The interval comes from resampling {resampled}: it speaks of more text like this, not of other documents.",
            resampled=resampled,
        )
    if bearing < ENOUGH:
        return worded(
            "The interval is rough: it was used in only {bearing} of the {resampled}.",
            bearing=bearing,
            resampled=resampled,
        )
    return None
