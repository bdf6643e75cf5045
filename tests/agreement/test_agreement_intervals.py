"""Intervals by hand, and how many documents more would do."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from annotator.agreement import documents_needed
from annotator.agreement.intervals import Method, Resampling, intervals_of, tail_of


def test_draws_take_as_many_documents_as_there_are() -> None:
    drawn = Resampling(7, 50, seed=1).product(np.eye(7))
    assert drawn.shape == (50, 7)
    assert set(drawn.sum(axis=1)) == {7.0}
    assert len({tuple(row) for row in drawn}) > 40


def test_no_documents_give_empty_draws() -> None:
    assert Resampling(0, 3, seed=1).product(np.zeros((0, 2))).tolist() == [[0.0, 0.0]] * 3


def test_percentiles_interpolate_between_resamples() -> None:
    drawn = np.arange(101.0)[:, None] / 100
    found = intervals_of(np.array([0.5]), drawn, np.zeros((1, 1)), method=Method.PERCENTILE)
    assert (found.low[0], found.high[0]) == (pytest.approx(0.025), pytest.approx(0.975))
    assert not found.bca[0]
    assert found.missing[:, 0].tolist() == [pytest.approx(67 / 101), pytest.approx(80 / 101)]


def test_without_bias_and_skewness_bca_gives_the_percentiles() -> None:
    drawn = np.arange(101.0)[:, None] / 100
    symmetric = np.array([[0.4], [0.5], [0.6]])
    found = intervals_of(np.array([0.5]), drawn, symmetric)
    assert (found.low[0], found.high[0], found.bca[0]) == (pytest.approx(0.025), pytest.approx(0.975), True)


def test_bca_moves_both_ends_for_bias_and_skewness() -> None:
    # By the formula: 30 of 101 resamples lie below and one ties; values with one left out are 0, 0 and 3.
    drawn = np.arange(101.0)[:, None] / 100
    left_out = np.array([[0.0], [0.0], [3.0]])
    normal = NormalDist()
    z0 = normal.inv_cdf(30.5 / 101)
    skew = (1 + 1 - 8) / (6 * (1 + 1 + 4) ** 1.5)
    found = intervals_of(np.array([0.3]), drawn, left_out)
    for end, tail in ((found.low[0], 0.025), (found.high[0], 0.975)):
        z = z0 + normal.inv_cdf(tail)
        assert end == pytest.approx(normal.cdf(z0 + z / (1 - skew * z)))


def test_a_skewness_beyond_the_formula_gives_plain_percentiles() -> None:
    drawn = np.full((50_000, 1), 0.2)
    drawn[0] = 0.9
    left_out = np.concatenate([np.zeros(999), [-1000.0]])[:, None]
    found = intervals_of(np.array([0.9]), drawn, left_out)
    assert (found.low[0], found.high[0], found.bca[0]) == (pytest.approx(0.2), pytest.approx(0.2), False)


def test_a_value_outside_its_resamples_gets_plain_percentiles() -> None:
    drawn = np.arange(101.0)[:, None] / 100
    found = intervals_of(np.array([2.0]), drawn, np.array([[1.0], [2.0]]))
    assert (found.low[0], found.high[0], found.bca[0]) == (pytest.approx(0.025), pytest.approx(0.975), False)


@pytest.mark.parametrize(
    ("groups", "student", "tail"), [(5, 2.776445, 0.000954), (20, 2.093024, 0.015881), (100, 1.984217, 0.023064)]
)
def test_few_documents_move_the_ends_outwards_by_students_t(groups: int, student: float, tail: float) -> None:
    by_table = NormalDist().cdf(-student * (groups / (groups - 1)) ** 0.5)
    assert by_table == pytest.approx(tail, abs=1e-6)
    assert tail_of(groups) == pytest.approx(tail, abs=4e-6)
    drawn = np.arange(10_001.0)[:, None] / 10_000
    found = intervals_of(np.array([0.5]), drawn, np.zeros((1, 1)), method=Method.PERCENTILE, groups=groups)
    assert (found.low[0], found.high[0]) == (pytest.approx(tail, abs=4e-6), pytest.approx(1 - tail, abs=4e-6))


def test_very_many_documents_leave_the_ends_where_they_are() -> None:
    assert tail_of(1_000_000) == pytest.approx(0.025, abs=1e-6)
    assert tail_of(2) == pytest.approx(0.025)


def test_undefined_resamples_are_left_out_and_counted() -> None:
    drawn = np.array([[np.nan], [0.2], [0.4], [np.nan]])
    found = intervals_of(np.array([0.3]), drawn, np.array([[0.3], [np.nan]]))
    assert found.dropped.tolist() == [2]
    assert 0.2 <= found.low[0] <= found.high[0] <= 0.4


def test_where_no_resample_has_a_value_there_is_no_interval() -> None:
    found = intervals_of(np.array([0.3]), np.full((4, 1), np.nan), np.full((4, 1), np.nan))
    assert np.isnan(found.low[0])
    assert np.isnan(found.high[0])


@pytest.mark.parametrize(
    ("half_width", "documents", "more"), [(0.075, 12, 15), (0.05, 12, 0), (0.02, 40, 0), (0.1, 10, 30), (0.051, 10, 1)]
)
def test_the_width_of_an_interval_tells_how_many_documents_more(half_width: float, documents: int, more: int) -> None:
    assert documents_needed(half_width, documents) == more


def test_intervals_cover_the_value_they_estimate_about_as_often_as_they_say() -> None:
    """200 corpora of 30 documents whose shares vary from one to the next; the mean share is known."""
    chance = np.random.default_rng(5)
    covered = 0
    for run in range(200):
        share = chance.beta(4, 4, size=30)
        agreed = chance.binomial(40, share).astype(np.float64)
        statistics = np.stack([agreed, np.full(30, 40.0)], axis=1)
        sums = Resampling(30, 400, run).product(statistics)
        without = statistics.sum(axis=0) - statistics
        found = intervals_of(
            np.array([agreed.sum() / 1200]), (sums[:, :1] / sums[:, 1:]), (without[:, :1] / without[:, 1:])
        )
        covered += bool(found.low[0] <= 0.5 <= found.high[0])
    assert 180 <= covered <= 199
