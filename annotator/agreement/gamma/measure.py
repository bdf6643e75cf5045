"""Gamma, gamma_cat and gamma_k: the front door."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.gamma.categorical import Unaligned
from annotator.agreement.gamma.disorder import REAL, Disorders, Draw, Study, joined
from annotator.agreement.gamma.limits import Limits, TooMuch
from annotator.agreement.gamma.reading_in import Corpus, Span, corpus_of
from annotator.agreement.gamma.results import GammaPart, GammaReport
from annotator.agreement.gamma.sampling import Sampler
from annotator.agreement.gamma.units import Weights
from annotator.agreement.gamma.values import GammaFamily, family, samples_needed, undefined_family
from annotator.agreement.gamma.working import worked_out
from annotator.agreement.results import AgreementProblem
from annotator.model.progress import Report, silent
from annotator.model.wording import Wording, listed, worded

FEWEST_SAMPLES = 30
MOST_SAMPLES = 5_000
PRECISION = 0.02
"""Relative error of the expected disorder that is aimed at, 95 times in 100."""

NOBODY = worded("No document that counts for two of the coders has a passage of theirs.")
SMALLER = worded("Take fewer coders, codes or documents at a time.")


@dataclass(frozen=True, slots=True)
class GammaChoices:
    """How gamma is worked out. Raises AgreementProblem for choices that make no sense.

    `samples`: how many random continua per document; None for as many as bring the expected disorder within
    `precision`, (1.96 CV / precision)^2, at least 30 and at most 5,000. `workers`: processes; they are started only
    where seconds of work are left, and never change the answer. A script that asks for more than one must guard its
    main part by `if __name__ == "__main__"`. `seconds` and `tuples` are the limits from which gamma is undefined.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta: float = 1.0
    sampler: Sampler = Sampler.SHUFFLE
    samples: int | None = None
    precision: float = PRECISION
    seed: int = 0
    unaligned: Unaligned = Unaligned.COUNTED
    workers: int = 1
    seconds: float = 3600.0
    tuples: int = Limits().tuples

    def __post_init__(self) -> None:
        if self.samples is not None and self.samples < 2:
            raise AgreementProblem(worded("Gamma needs at least 2 samples, not {samples}.", samples=self.samples))
        if not 0 < self.precision < 1 or self.seed < 0 or self.workers < 1:
            raise AgreementProblem(
                worded(
                    "Gamma needs a precision between 0 and 1, a seed of 0 or more and at least one worker, not "
                    "{precision}, {seed} and {workers}.",
                    precision=self.precision,
                    seed=self.seed,
                    workers=self.workers,
                )
            )


def gamma_of_spans(
    spans: Iterable[Span],
    coders: Sequence[str],
    choices: GammaChoices | None = None,
    *,
    counts: Mapping[str, Iterable[str]] | None = None,
    codes: Sequence[str] = (),
    bounds: Mapping[str, tuple[float, float]] | None = None,
    report: Report = silent,
) -> GammaReport:
    """How far `coders` agree on where passages are and what they are, overlap and nesting included.

    The best alignment puts every unit in one tuple, one unit or an empty one per coder, so that the disorder is least:
    the sum over tuples of the mean over pairs of d = alpha d_pos + beta d_cat, over the mean number of units per coder;
    d_pos = delta ((|ds| + |de|) / (both lengths))^2, d_cat = delta where the codes differ, and a pair with an empty
    unit costs delta. gamma = 1 - disorder / expected disorder, the latter the mean over random continua; over several
    documents, 1 - (sum of disorders) / (sum of expected disorders). gamma_cat and gamma_k look at the codes of aligned
    units alone, over all codes and for each (see `Unaligned`).

    `spans`: (document, coder, code, start, end), half-open, in any measure of position; `counts`: the coders for whom
    each document counts, all by default; `codes` come first in the answer, used or not; `bounds`: the stretch of each
    document that could have been coded, by default from its first unit to its last. `report` is told the samples done.

    Raises AgreementProblem for fewer than two coders or a passage without length, and what `report` raises.

    Source: Mathet, Widlöcher & Métivier 2015, Computational Linguistics 41(3); Mathet 2017, ibid. 43(3).
    """
    chosen = choices or GammaChoices()
    corpus = corpus_of(spans, coders, counts, codes, bounds)
    study = Study(
        corpus.continua,
        len(corpus.codes),
        Weights(chosen.alpha, chosen.beta, chosen.delta),
        chosen.sampler,
        chosen.seed,
        chosen.unaligned,
        Limits(chosen.tuples, time.monotonic() + chosen.seconds),
    )
    if not corpus.documents:
        return _report(corpus, coders, study, chosen, _without(corpus, NOBODY))
    try:
        found = _disorders(study, chosen, report)
    except TooMuch as problem:
        return _report(corpus, coders, study, chosen, _without(corpus, listed((problem.wording, SMALLER), " ")))
    return _report(corpus, coders, study, chosen, _measured(corpus, *found))


def _disorders(study: Study, chosen: GammaChoices, report: Report) -> tuple[Disorders, Disorders]:
    """Of the documents, and of the samples: a row per document, sample after sample."""
    count = len(study.continua)
    first = chosen.samples or FEWEST_SAMPLES
    total = count * (first + 1)
    real = worked_out(study, _draws(count, REAL, REAL + 1), chosen.workers, report, 0, total)
    random = worked_out(study, _draws(count, 0, first), chosen.workers, report, count, total)
    needed = chosen.samples or samples_needed(
        random.gamma.reshape(-1, count), chosen.precision, FEWEST_SAMPLES, MOST_SAMPLES
    )
    end = count * (needed + 1)
    if needed > first:
        rest = worked_out(study, _draws(count, first, needed), chosen.workers, report, total, end)
        random = joined([random, rest])
    report(end, end)
    return real, random


def _draws(count: int, first: int, end: int) -> list[Draw]:
    return [(number, sample) for sample in range(first, end) for number in range(count)]


def _without(corpus: Corpus, reason: Wording) -> _Outcome:
    return _Outcome(undefined_family(corpus.codes, reason), (), 0)


def _measured(corpus: Corpus, real: Disorders, random: Disorders) -> _Outcome:
    expected = random.gamma.reshape(-1, len(corpus.documents))
    each = zip(corpus.documents, corpus.coders, corpus.continua, real.gamma, expected.mean(axis=0), strict=True)
    parts = tuple(
        GammaPart(
            document,
            dict(zip(who, np.bincount(continuum.units.coder, minlength=len(who)).tolist(), strict=True)),
            float(disorder),
            float(chance),
        )
        for document, who, continuum, disorder, chance in each
    )
    return _Outcome(family(corpus.codes, real, random), parts, len(expected))


def _report(
    corpus: Corpus, coders: Sequence[str], study: Study, chosen: GammaChoices, outcome: _Outcome
) -> GammaReport:
    return GammaReport(
        coders=tuple(coders),
        documents=len(corpus.documents),
        units=sum(len(continuum.units.start) for continuum in corpus.continua),
        gamma=outcome.values.gamma,
        gamma_cat=outcome.values.cat,
        codes=outcome.values.codes,
        parts=outcome.parts,
        weights=study.weights,
        sampler=study.sampler,
        samples=outcome.samples,
        precision=chosen.precision if chosen.samples is None else None,
        seed=study.seed,
        unaligned=study.unaligned,
    )


@dataclass(frozen=True, slots=True)
class _Outcome:
    values: GammaFamily
    parts: tuple[GammaPart, ...]
    samples: int
