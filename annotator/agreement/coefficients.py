"""Closed forms of the coefficients for one code that is applied to a unit or not, from sums over units.

Each gives (gained, room) and its value is gained / room: for percent po / 1, for a coefficient corrected for chance
(po - pe) / (1 - pe), for F1 2 tp / (n_a + n_b). The values of several codes are pooled as the sum of what was gained
over the sum of the room. Room 0 means undefined. Arrays are (..., codes), or (..., codes, coders or pairs) for what is
kept per coder or pair; leading axes (resamples) are free.

n units, m judges and r uses of the code per unit; po = 1 - mean of 2 r (m - r) / (m (m - 1)).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.results import AgreementProblem
from annotator.model.wording import worded

Sums = Mapping[str, Floats]
Ratio = tuple[Floats, Floats]


class Measure(StrEnum):
    """The measures there are. Definitions: the functions below and annotator.agreement.ratings."""

    PERCENT = "percent"
    HOLSTI = "holsti"
    COHEN_KAPPA = "cohen_kappa"
    SCOTT_PI = "scott_pi"
    FLEISS_KAPPA = "fleiss_kappa"
    CONGER_KAPPA = "conger_kappa"
    LIGHT_KAPPA = "light_kappa"
    KRIPPENDORFF_ALPHA = "krippendorff_alpha"
    GWET_AC1 = "gwet_ac1"
    BRENNAN_PREDIGER = "brennan_prediger"
    F1_EXACT = "f1_exact"
    F1_OVERLAP = "f1_overlap"
    F1_CHARACTER = "f1_character"
    F1_ANY_CODE = "f1_any_code"
    ALPHA_JACCARD = "alpha_jaccard"
    ALPHA_MASI = "alpha_masi"
    U_ALPHA = "u_alpha"
    U_ALPHA_BINARY = "u_alpha_binary"
    CU_ALPHA = "cu_alpha"
    KU_ALPHA = "ku_alpha"
    GAMMA = "gamma"
    GAMMA_CAT = "gamma_cat"
    GAMMA_K = "gamma_k"


DEFAULT_MEASURES = (
    Measure.PERCENT,
    Measure.KRIPPENDORFF_ALPHA,
    Measure.GWET_AC1,
    Measure.F1_EXACT,
    Measure.F1_OVERLAP,
    Measure.F1_CHARACTER,
)


class Kind(Enum):
    """What a measure counts, which decides what is said beside it."""

    RAW = "share of judgements that agree"
    CORRECTED = "agreement beyond chance"
    F1 = "agreement on what was marked"


@dataclass(frozen=True, slots=True)
class Form:
    """How a measure is worked out: the sums it `needs`, the closed form, and whether it is for two coders only.

    `by_pair`: gained and room have a last axis of pairs, and the value is the mean over the pairs that have one.
    `combined`: whether values over all codes are made of it, macro and pooled.
    """

    kind: Kind
    needs: tuple[str, ...]
    ratio: Callable[[Sums], Ratio]
    two_coders: bool = False
    by_pair: bool = False
    combined: bool = True


def measures_named(names: Sequence[str]) -> tuple[Measure, ...]:
    """Those measures, each once. Raises AgreementProblem, naming the ones there are."""
    known = {measure.value: measure for measure in Measure}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise AgreementProblem(
            worded(
                '"{unknown}" is not a measure here. Choose from: {known}.', unknown=unknown[0], known=", ".join(known)
            )
        )
    if not names:
        raise AgreementProblem(worded("No measure was asked for."))
    return tuple(dict.fromkeys(known[name] for name in names))


def _over(top: Floats, bottom: Floats) -> Floats:
    """top / bottom, 0 where bottom is 0 (what has no room is masked by its room)."""
    return np.divide(top, bottom, out=np.zeros(np.broadcast(top, bottom).shape), where=bottom != 0)


def _where_used(sums: Sums, gained: Floats, room: Floats | float) -> Ratio:
    used = sums["uses"] > 0
    return np.where(used, gained, 0.0), np.where(used, room, 0.0)


def _beyond_chance(sums: Sums, expected: Floats | float) -> Ratio:
    observed = 1 - _over(sums["split"], sums["units"])
    room = np.asarray(1 - np.asarray(expected))
    return _where_used(sums, np.where(room > 1e-12, observed - expected, 0.0), np.where(room > 1e-12, room, 0.0))


def percent(sums: Sums) -> Ratio:
    """po: the share of pairs of judgements that agree, a mean over units."""
    return _where_used(sums, 1 - _over(sums["split"], sums["units"]), 1.0)


def holsti(sums: Sums) -> Ratio:
    """Mean over pairs of coders of 2M/(n1+n2), M agreed of n1 and n2 decisions (Holsti 1969)."""
    judged = sums["pair_units"]
    agreed = np.where(judged > 0, 1 - _over(sums["pair_split"], judged), 0.0)
    return _where_used(sums, _over(agreed.sum(axis=-1), (judged > 0).sum(axis=-1).astype(np.float64)), 1.0)


def cohen_kappa(sums: Sums) -> Ratio:
    """pe = pa pb + (1 - pa)(1 - pb), each coder's own share (Cohen 1960). Two coders."""
    shares = _over(sums["coder_uses"], sums["units"][..., None])
    a, b = shares[..., 0], shares[..., 1]
    return _beyond_chance(sums, a * b + (1 - a) * (1 - b))


def fleiss_kappa(sums: Sums) -> Ratio:
    """pe = p^2 + (1 - p)^2 with p the mean over units of r/m (Scott 1955 for two coders; Fleiss 1971)."""
    share = _over(sums["share"], sums["units"])
    return _beyond_chance(sums, share * share + (1 - share) * (1 - share))


def conger_kappa(sums: Sums) -> Ratio:
    """pe = mean over pairs of pa pb + (1 - pa)(1 - pb), each share over all units the coder judged (Conger 1980)."""
    judged = sums["coder_units"] > 0
    share = _over(sums["coder_uses"], sums["coder_units"])
    rest = np.where(judged, 1 - share, 0.0)
    coders = judged.sum(axis=-1).astype(np.float64)
    agreed = share.sum(-1) ** 2 - (share**2).sum(-1) + rest.sum(-1) ** 2 - (rest**2).sum(-1)
    return _beyond_chance(sums, _over(agreed, coders * (coders - 1)))


def light_kappa(sums: Sums) -> Ratio:
    """Cohen's kappa of each two coders over the units that both judged; (..., codes, pairs) (Light 1971)."""
    judged = sums["pair_units"]
    agreed = 1 - _over(sums["pair_split"], judged)
    a, b = _over(sums["pair_first"], judged), _over(sums["pair_second"], judged)
    room = 1 - (a * b + (1 - a) * (1 - b))
    some = (judged > 0) & (sums["pair_first"] + sums["pair_second"] > 0) & (room > 1e-12)
    return np.where(some, agreed - 1 + room, 0.0), np.where(some, room, 0.0)


def krippendorff_alpha(sums: Sums) -> Ratio:
    """Nominal: Do = (1/N) sum of 2 r (m - r)/(m - 1), De = 2 N1 N0 / (N (N - 1)), N judgements (Krippendorff 2011)."""
    judgements, uses = sums["judgements"], sums["uses"]
    observed = _over(sums["split_by_judgement"], judgements)
    expected = _over(2 * uses * (judgements - uses), judgements * (judgements - 1))
    return _where_used(sums, np.where(expected > 0, expected - observed, 0.0), expected)


def gwet_ac1(sums: Sums) -> Ratio:
    """pe = 2 p (1 - p): the chance that a judgement is random and agrees, for two values (Gwet 2008)."""
    share = _over(sums["share"], sums["units"])
    return _beyond_chance(sums, 2 * share * (1 - share))


def brennan_prediger(sums: Sums) -> Ratio:
    """pe = 1/2: each of two values equally likely (Brennan & Prediger 1981)."""
    return _beyond_chance(sums, 0.5)


def f1_exact(sums: Sums) -> Ratio:
    """2 tp / (n_a + n_b) over spans that agree to the character, summed over pairs (Hripcsak & Rothschild 2005)."""
    return 2 * sums["exact_matches"], sums["spans"]


def f1_overlap(sums: Sums) -> Ratio:
    """2 tp / (n_a + n_b), tp spans matched one to one whose shared part is above the bar of their union."""
    return 2 * sums["overlap_matches"], sums["spans"]


def f1_character(sums: Sums) -> Ratio:
    """2 both / (a + b) in characters, summed over pairs: Dice."""
    return 2 * sums["character_matches"], sums["characters"]


def u_alpha_binary(sums: Sums) -> Ratio:
    """1 - l/e between what the code marks and the gaps, the code being its own continuum (Krippendorff et al. 2016,
    eqs 1, 4, 6): l the length that one coder marked and another left, per m - 1 others; e the same by chance,
    less what a passage has in common with itself."""
    marked, breadth = sums["covered"], sums["breadth"]
    gaps = breadth - marked
    between = marked - sums["together"]
    expected = _over(breadth * marked * gaps, breadth * breadth - sums["squares"] - gaps)
    some = (marked > 0) & (expected > 1e-12)
    return np.where(some, expected - between, 0.0), np.where(some, expected, 0.0)


_BASE = ("units", "uses", "split")

FORMS: Mapping[Measure, Form] = {
    Measure.PERCENT: Form(Kind.RAW, _BASE, percent),
    Measure.HOLSTI: Form(Kind.RAW, ("uses", "pair_units", "pair_split"), holsti),
    Measure.COHEN_KAPPA: Form(Kind.CORRECTED, (*_BASE, "coder_uses"), cohen_kappa, two_coders=True),
    Measure.SCOTT_PI: Form(Kind.CORRECTED, (*_BASE, "share"), fleiss_kappa, two_coders=True),
    Measure.FLEISS_KAPPA: Form(Kind.CORRECTED, (*_BASE, "share"), fleiss_kappa),
    Measure.CONGER_KAPPA: Form(Kind.CORRECTED, (*_BASE, "coder_uses", "coder_units"), conger_kappa),
    Measure.LIGHT_KAPPA: Form(
        Kind.CORRECTED, ("pair_units", "pair_split", "pair_first", "pair_second"), light_kappa, by_pair=True
    ),
    Measure.KRIPPENDORFF_ALPHA: Form(Kind.CORRECTED, ("uses", "judgements", "split_by_judgement"), krippendorff_alpha),
    Measure.GWET_AC1: Form(Kind.CORRECTED, (*_BASE, "share"), gwet_ac1),
    Measure.BRENNAN_PREDIGER: Form(Kind.CORRECTED, _BASE, brennan_prediger),
    Measure.F1_EXACT: Form(Kind.F1, ("exact_matches", "spans"), f1_exact),
    Measure.F1_OVERLAP: Form(Kind.F1, ("overlap_matches", "spans"), f1_overlap),
    Measure.F1_CHARACTER: Form(Kind.F1, ("character_matches", "characters"), f1_character),
    Measure.U_ALPHA_BINARY: Form(
        Kind.CORRECTED, ("covered", "breadth", "together", "squares"), u_alpha_binary, combined=False
    ),
}
"""The measures of one code by itself, from sums that add up over documents."""
