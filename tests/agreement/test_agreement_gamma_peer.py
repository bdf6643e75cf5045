"""Against pygamma-agreement, where it is installed: the same disorder, chance and categorical disorder.

It works in 32 bits, so a difference of about 1e-5 is its own; it may also choose another of several equally good
alignments.
"""

from __future__ import annotations

import csv
import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from annotator.agreement.gamma import GammaChoices, Sampler, gamma_of_spans

peer = pytest.importorskip("pygamma_agreement")

Span = tuple[str, str, str, float, float]

FILES = ("3by100", "2by1000", "AlexPaulSuzan", "annotation_dalton", "example_figure10", "example_figure19")


@pytest.fixture(autouse=True)
def quiet() -> None:
    logging.disable(logging.WARNING)


def random_spans(coders: int, count: int, seed: int) -> list[Span]:
    chance = np.random.default_rng(seed)
    return sorted(
        {
            ("d", f"coder {coder}", f"code {chance.integers(3)}", float(start), float(start + chance.integers(1, 25)))
            for coder in range(coders)
            for start in chance.integers(0, count * 15, count)
        }
    )


def laid_out(spans: list[Span]) -> Any:
    from pyannote.core import Segment

    made = peer.Continuum()
    for _, coder, code, start, end in spans:
        made.add(coder, Segment(start, end), code)
    return made


def ours(spans: list[Span], **choices: Any) -> Any:
    return gamma_of_spans(spans, sorted({span[1] for span in spans}), GammaChoices(**choices))


def from_file(shared: Path, name: str) -> list[Span]:
    lines = (shared / "real" / "pygamma" / f"{name}.csv").read_text("utf-8").splitlines()
    return [("d", row[0], row[1], float(row[2]), float(row[3])) for row in csv.reader(lines) if row]


@pytest.mark.parametrize("weights", [(1, 1, 1), (3, 1, 1), (1, 2, 1.5)])
@pytest.mark.parametrize(("coders", "count"), [(2, 40), (3, 15), (4, 8)])
@pytest.mark.parametrize("seed", range(3))
def test_random_continua_have_the_same_disorder(
    coders: int, count: int, seed: int, weights: tuple[float, float, float]
) -> None:
    spans = random_spans(coders, count, seed)
    alpha, beta, delta = weights
    theirs = peer.CombinedCategoricalDissimilarity(
        alpha=alpha,
        beta=beta,
        delta_empty=delta,
        cat_dissim=peer.AbsoluteCategoricalDissimilarity(delta_empty=delta),  # else the price of a code stays 1
    )
    found = laid_out(spans).get_best_alignment(theirs)
    mine = ours(spans, alpha=alpha, beta=beta, delta=delta, samples=2)
    assert mine.gamma.disorder == pytest.approx(float(found.disorder), rel=2e-5)


@pytest.mark.parametrize("name", FILES)
def test_its_own_examples_have_the_same_disorder(name: str, shared: Path) -> None:
    spans = from_file(shared, name)
    weights = peer.CombinedCategoricalDissimilarity(alpha=1, beta=1, delta_empty=1)
    found = laid_out(spans).get_best_alignment(weights)
    assert ours(spans, samples=2).gamma.disorder == pytest.approx(float(found.disorder), abs=2e-5)


@pytest.mark.parametrize("sampler", list(Sampler))
def test_chance_gives_the_same_expected_disorder(sampler: Sampler, shared: Path) -> None:
    """Means of 600 samples each: a few standard errors apart at most."""
    spans = from_file(shared, "AlexPaulSuzan")
    theirs = {
        Sampler.SHUFFLE: peer.ShuffleContinuumSampler(pivot_type="float_pivot"),
        Sampler.STATISTICAL: peer.StatisticalContinuumSampler(),
    }[sampler]
    np.random.seed(1)
    weights = peer.CombinedCategoricalDissimilarity(alpha=3, beta=1, delta_empty=1)
    found = laid_out(spans).compute_gamma(weights, n_samples=600, sampler=theirs)
    mine = ours(spans, alpha=3, samples=600, sampler=sampler)
    assert mine.gamma.expected == pytest.approx(found.expected_disorder, rel=0.02)
    assert mine.gamma.value == pytest.approx(float(found.gamma), abs=0.015)
    assert mine.gamma_cat.value == pytest.approx(float(found.gamma_cat), abs=0.02)
