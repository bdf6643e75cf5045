"""Best alignments: exact against trying everything, and by the paper's invariances."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.gamma.alignment import EMPTY, best_alignment
from annotator.agreement.gamma.limits import Limits, TooMuch
from annotator.agreement.gamma.neighbours import neighbours
from annotator.agreement.gamma.packing import _matrix
from annotator.agreement.gamma.tuples import worth_considering
from annotator.agreement.gamma.units import Units, Weights, laid_together
from annotator.agreement.results import AgreementProblem

WORKED = json.loads((Path(__file__).parent / "worked_gamma.json").read_text("utf-8"))["examples"]

Row = tuple[int, int, int, int]
"""Coder, code, start, length."""

weights = st.builds(
    Weights, st.sampled_from([0.5, 1.0, 3.0]), st.sampled_from([0.0, 1.0, 2.0]), st.sampled_from([1.0, 2.5])
)


def units_of(coders: int, rows: list[Row]) -> Units:
    coder, code, start, length = np.array(rows, dtype=np.int64).reshape(-1, 4).T
    return Units(coders, np.zeros_like(coder), coder, code, np.float64(1) * start, np.float64(1) * (start + length))


def rows_of(coders: int, most: int, spread: int = 12) -> st.SearchStrategy[list[Row]]:
    row = st.tuples(
        st.integers(0, coders - 1), st.integers(0, 2), st.integers(0, spread), st.integers(1, max(2, spread // 2))
    )
    return st.lists(row, min_size=1, max_size=most)


def partitions(
    units: Units, number: int = 0, made: tuple[tuple[int, ...], ...] = ()
) -> Iterator[list[tuple[int, ...]]]:
    """Every way to put the units in tuples with one unit of a coder at most."""
    if number == len(units.start):
        yield list(made)
        return
    for place, each in enumerate(made):
        if all(units.coder[other] != units.coder[number] for other in each):
            yield from partitions(units, number + 1, (*made[:place], (*each, number), *made[place + 1 :]))
    yield from partitions(units, number + 1, (*made, (number,)))


def by_hand(units: Units, weight: Weights, tuples: list[tuple[int, ...]]) -> float:
    """Disorder by the paper's words, with no shortcut."""
    total = 0.0
    for each in tuples:
        place = {int(units.coder[number]): number for number in each}
        for one, other in combinations(range(units.coders), 2):
            if one not in place or other not in place:
                total += weight.delta
                continue
            u, v = place[one], place[other]
            apart = abs(units.start[u] - units.start[v]) + abs(units.end[u] - units.end[v])
            lengths = units.end[u] - units.start[u] + units.end[v] - units.start[v]
            total += weight.alpha * (apart / lengths) ** 2 * weight.delta
            total += weight.beta * weight.delta * bool(units.code[u] != units.code[v])
    pairs = units.coders * (units.coders - 1) / 2
    return float(total / pairs / (len(units.start) / units.coders))


def random_continuum(coders: int, count: int, spread: int, seed: int) -> Units:
    chance = np.random.default_rng(seed)
    rows = [
        (coder, int(chance.integers(4)), int(chance.integers(spread)), int(chance.integers(1, 20)))
        for coder in range(coders)
        for _ in range(count)
    ]
    return units_of(coders, rows)


@pytest.mark.parametrize(("coders", "most"), [(2, 8), (3, 7), (4, 7), (5, 6)])
def test_no_other_alignment_is_better(coders: int, most: int) -> None:
    @given(rows_of(coders, most), weights)
    @settings(max_examples=120, deadline=None)
    def holds(rows: list[Row], weight: Weights) -> None:
        units = units_of(coders, rows)
        found = best_alignment(units, weight)
        least = min(by_hand(units, weight, tuples) for tuples in partitions(units))
        assert found.disorder(1)[0] == pytest.approx(least, abs=1e-9)
        own = [tuple(row[row != EMPTY]) for row in found.table]
        assert by_hand(units, weight, own) == pytest.approx(least, abs=1e-9)

    holds()


@pytest.mark.parametrize("coders", [2, 3])
def test_position_alone_or_code_alone_may_count(coders: int) -> None:
    @given(rows_of(coders, 6), st.sampled_from([Weights(0, 1), Weights(1, 0), Weights(0, 3)]))
    @settings(max_examples=80, deadline=None)
    def holds(rows: list[Row], weight: Weights) -> None:
        units = units_of(coders, rows)
        least = min(by_hand(units, weight, tuples) for tuples in partitions(units))
        assert best_alignment(units, weight).disorder(1)[0] == pytest.approx(least, abs=1e-9)

    holds()


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(("coders", "count", "spread"), [(3, 25, 150), (4, 12, 90), (5, 9, 90), (6, 6, 80)])
def test_the_cut_programme_finds_what_the_whole_one_finds(coders: int, count: int, spread: int, seed: int) -> None:
    from scipy.optimize import Bounds, LinearConstraint, milp

    units = random_continuum(coders, count, spread, seed)
    candidates = worth_considering(units, Weights(), Limits())
    matrix = _matrix(candidates, len(units.start))
    whole = milp(
        -candidates.saving,
        integrality=np.ones(len(candidates.saving)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(matrix, -np.inf, 1),
        options={"mip_rel_gap": 0.0},
    )
    least = (len(units.start) + whole.fun) / (len(units.start) / coders)
    assert best_alignment(units, Weights()).disorder(1)[0] == pytest.approx(least, abs=1e-6)


@pytest.mark.parametrize(("coders", "count", "spread"), [(3, 4, 30), (4, 3, 40), (5, 3, 60), (6, 2, 60)])
@pytest.mark.parametrize("seed", range(4))
def test_just_the_tuples_that_no_split_betters_are_considered(coders: int, count: int, spread: int, seed: int) -> None:
    """Six coders' threes against threes are not looked at, so there some more may be left."""
    units = random_continuum(coders, count, spread, seed)
    pairs = coders * (coders - 1) / 2
    cost = units.dissimilarity(*np.indices((len(units.start),) * 2), Weights())

    def betters(group: tuple[int, ...], inside: tuple[int, ...]) -> bool:
        rest = [number for number in group if number not in inside]
        return bool(cost[np.ix_(inside, rest)].sum() > pairs + len(inside) * len(rest) + 1e-9)

    def saving(group: tuple[int, ...]) -> float:
        return pairs * (len(group) - 1) + sum(1 - cost[one, other] for one, other in combinations(group, 2))

    wanted = {
        group
        for size in range(2, coders + 1)
        for group in combinations(range(len(units.start)), size)
        if len(set(units.coder[list(group)])) == size
        and saving(group) > -1e-9
        and not any(betters(group, inside) for cut in (1, 2) for inside in combinations(group, cut))
    }
    found = worth_considering(units, Weights(), Limits())
    assert {tuple(row) for each in found.members for row in each.tolist()} == wanted
    assert sum(map(len, found.members)) == len(wanted)


@pytest.mark.parametrize("seed", range(8))
def test_shares_that_are_left_are_settled_exactly_from_any_first_guess(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = laid_together([random_continuum(3, 40, 220, seed * 10 + number) for number in range(3)])
    least = best_alignment(units, Weights()).disorder(3)
    for gap in (0.0, 100.0):
        monkeypatch.setattr("annotator.agreement.gamma.packing.FIRST_GAP", gap)
        assert best_alignment(units, Weights()).disorder(3) == pytest.approx(least, abs=1e-9)


@pytest.mark.parametrize("example", WORKED, ids=lambda example: example["id"])
def test_worked_disorders_come_out(example: dict[str, object]) -> None:
    listed = example["units"]
    assert isinstance(listed, list)
    coders = sorted({row[0] for row in listed})
    codes = sorted({row[1] for row in listed})
    rows = [(coders.index(row[0]), codes.index(row[1]), row[2], row[3] - row[2]) for row in listed]
    weight = Weights(float(str(example["alpha"])), float(str(example["beta"])), float(str(example["delta"])))
    expected = example["expected"]
    assert isinstance(expected, dict)
    value, tolerance = expected["disorder"]
    assert best_alignment(units_of(len(coders), rows), weight).disorder(1)[0] == pytest.approx(value, abs=tolerance)


@given(rows_of(4, 14, 40), st.permutations(range(4)), st.permutations(range(3)))
@settings(max_examples=60, deadline=None)
def test_who_is_called_what_does_not_matter(rows: list[Row], coders: list[int], codes: list[int]) -> None:
    renamed = [(coders[coder], codes[code], start, length) for coder, code, start, length in rows]
    first = best_alignment(units_of(4, rows), Weights()).disorder(1)
    assert best_alignment(units_of(4, renamed), Weights()).disorder(1) == pytest.approx(first, abs=1e-9)


@given(rows_of(3, 12, 40), st.sampled_from([0.01, 3.0, 1e4]), st.sampled_from([0.0, 1e6]))
@settings(max_examples=60, deadline=None)
def test_neither_scale_nor_origin_matters(rows: list[Row], scale: float, origin: float) -> None:
    units = units_of(3, rows)
    moved = replace(units, start=units.start * scale + origin * scale, end=units.end * scale + origin * scale)
    first = best_alignment(units, Weights()).disorder(1)
    assert best_alignment(moved, Weights()).disorder(1) == pytest.approx(first, abs=1e-6)


def test_parts_do_not_touch_each_other() -> None:
    continua = [random_continuum(3, 8, 60, seed) for seed in range(5)]
    alone = [best_alignment(each, Weights()).disorder(1)[0] for each in continua]
    together = best_alignment(laid_together(continua), Weights())
    assert together.disorder(5) == pytest.approx(alone, abs=1e-9)
    for row, part in zip(together.table, together.part, strict=True):
        assert set(together.units.part[row[row != EMPTY]]) == {part}


@pytest.mark.parametrize("coders", [2, 3])
def test_units_in_one_place_of_two_parts_stay_apart(coders: int) -> None:
    lonely = [units_of(coders, [(coder, 0, 0, 10)]) for coder in range(coders)]
    assert len(best_alignment(laid_together(lonely), Weights()).table) == coders


def test_small_batches_give_the_same_as_large_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    units = laid_together([random_continuum(3, 10, 400, seed) for seed in range(6)])
    large = best_alignment(units, Weights()).disorder(6)
    monkeypatch.setattr("annotator.agreement.gamma.packing.BATCH", 1)
    assert best_alignment(units, Weights()).disorder(6) == pytest.approx(large, abs=1e-9)


@pytest.mark.parametrize("coders", [2, 3])
def test_of_equally_good_alignments_the_one_that_aligns_more_is_taken(coders: int) -> None:
    """Two touching passages of other codes cost as much together as alone with two coders: 1 + 1 against 2."""
    weight = Weights() if coders == 2 else Weights(3, 1)
    table = best_alignment(units_of(coders, [(0, 0, 0, 10), (1, 1, 10, 10)]), weight).table
    assert len(table) == 1


def test_two_short_units_too_far_apart_for_each_other_meet_in_a_long_one() -> None:
    units = units_of(3, [(0, 0, 0, 10), (1, 0, 21, 10), (2, 0, 0, 31)])
    assert len(best_alignment(units.where(units.coder < 2), Weights()).table) == 2
    assert best_alignment(units, Weights()).table.tolist() == [[0, 1, 2]]


def test_every_near_pair_is_found_however_long_the_units() -> None:
    chance = np.random.default_rng(3)
    rows = [
        (int(chance.integers(3)), 0, int(chance.integers(3000)), int(2 ** chance.integers(0, 12))) for _ in range(300)
    ]
    units = units_of(3, rows)
    first, second = neighbours(units, Weights(), 4.0, Limits())
    one, other = np.nonzero(units.coder[:, None] < units.coder[None, :])
    near = units.dissimilarity(one, other, Weights()) < 4.0
    assert set(zip(first, second, strict=True)) == set(zip(one[near], other[near], strict=True))
    assert len(first) == near.sum()


def test_too_many_candidates_are_refused_with_a_sentence() -> None:
    crowded = units_of(3, [(coder, 0, start, 50) for coder in range(3) for start in range(20)])
    with pytest.raises(TooMuch, match="overlap so much"):
        best_alignment(crowded, Weights(), Limits(tuples=100))


def test_nothing_is_begun_after_the_deadline() -> None:
    with pytest.raises(TooMuch, match="within the time"):
        best_alignment(units_of(2, [(0, 0, 0, 5), (1, 0, 1, 5)]), Weights(), Limits(deadline=0.0))


@pytest.mark.parametrize("wrong", [(-1, 1, 1), (0, 0, 1), (1, 1, 0), (float("nan"), 1, 1), (1, float("inf"), 1)])
def test_weights_that_make_no_sense_are_refused(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(AgreementProblem, match="alpha"):
        Weights(*wrong)
