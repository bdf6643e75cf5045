"""Random continua, categorical sums and the work on them: what is drawn, in which process, and how it is stopped."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.gamma import GammaChoices, gamma_of_spans
from annotator.agreement.gamma.alignment import Alignment
from annotator.agreement.gamma.categorical import Unaligned, categorical_sums
from annotator.agreement.gamma.disorder import REAL, Study, disorders, in_batches
from annotator.agreement.gamma.limits import Limits, TooMuch
from annotator.agreement.gamma.reading_in import corpus_of
from annotator.agreement.gamma.sampling import Continuum, Sampler, _move, drawn
from annotator.agreement.gamma.units import Units, Weights
from annotator.agreement.gamma.working import worked_out
from annotator.model.errors import Cancelled
from annotator.model.progress import silent


def continuum(counts: tuple[int, ...] = (30, 20, 10), seed: int = 0) -> Continuum:
    chance = np.random.default_rng(seed)
    spans = [
        ("d", f"coder {coder}", f"code {chance.integers(3)}", float(start), float(start + chance.integers(2, 30)))
        for coder, count in enumerate(counts)
        for start in chance.integers(100, 3000, count)
    ]
    return corpus_of(spans, [f"coder {coder}" for coder in range(len(counts))], None, (), None).continua[0]


def study(limits: Limits | None = None, **changes: object) -> Study:
    values: dict[str, object] = {
        "continua": (continuum(), continuum((12, 15), 1)),
        "codes": 3,
        "weights": Weights(),
        "sampler": Sampler.SHUFFLE,
        "seed": 5,
        "unaligned": Unaligned.COUNTED,
        "limits": limits or Limits(),
    }
    return Study(**(values | changes))  # type: ignore[arg-type]


DRAWS = [(number, sample) for sample in range(25) for number in range(2)]


def test_a_shuffled_coder_is_a_real_one_moved_round() -> None:
    whole = continuum()
    found = drawn(whole, Sampler.SHUFFLE, np.random.default_rng(1))
    width = whole.high - whole.low
    assert found.coders == 3
    assert ((found.start >= whole.low) & (found.start < whole.high)).all()
    for coder in range(3):
        own = np.flatnonzero(found.coder == coder)
        source = next(
            each
            for each in (np.flatnonzero(whole.units.coder == number) for number in range(3))
            if np.array_equal(whole.units.code[each], found.code[own])
        )
        assert np.allclose((found.end - found.start)[own], (whole.units.end - whole.units.start)[source])
        moved = (found.start[own] - whole.units.start[source]) % width
        assert np.allclose(moved, moved[0])


def test_moves_differ_from_sample_to_sample_and_cover_the_continuum() -> None:
    chance = np.random.default_rng(0)
    moves = np.array([_move(np.array([]), 100.0, 5.0, chance) for _ in range(2000)])
    assert np.histogram(moves, 10, (0, 100))[0].min() > 120


@given(
    st.lists(st.floats(0, 99.9), min_size=1, max_size=5).map(sorted), st.floats(0.1, 12.0), st.integers(0, 2**32 - 1)
)
@settings(max_examples=200)
def test_moves_stay_apart_both_ways_round_where_there_is_room(taken: list[float], apart: float, seed: int) -> None:
    points = np.array(taken)
    move = _move(points, 100.0, apart, np.random.default_rng(seed))
    assert 0 <= move < 100
    if np.diff(points, append=points[0] + 100).max() > 2 * apart + 1e-6:
        ways = np.abs(points - move)
        assert np.minimum(ways, 100 - ways).min() >= apart - 1e-9


def test_moves_are_free_where_there_is_no_room() -> None:
    assert 0 <= _move(np.array([0.0, 5.0]), 10.0, 5.0, np.random.default_rng(0)) < 10


def test_an_empty_sample_is_drawn_again() -> None:
    lonely = corpus_of([("d", "a", "x", 0.0, 5.0)], ["a", "b"], None, (), None).continua[0]
    for seed in range(40):
        for sampler in Sampler:
            assert len(drawn(lonely, sampler, np.random.default_rng(seed)).start) > 0


def test_the_statistical_sampler_keeps_numbers_gaps_lengths_and_codes() -> None:
    whole = continuum((200, 200), 2)
    samples = [drawn(whole, Sampler.STATISTICAL, np.random.default_rng(seed)) for seed in range(60)]
    lengths = np.concatenate([each.end - each.start for each in samples])
    real = whole.units.end - whole.units.start
    assert lengths.min() > 0
    assert np.mean([len(each.start) for each in samples]) == pytest.approx(400, rel=0.05)
    assert lengths.mean() == pytest.approx(real.mean(), rel=0.1)
    shares = np.bincount(np.concatenate([each.code for each in samples]), minlength=3) / len(lengths)
    assert shares == pytest.approx(np.bincount(whole.units.code, minlength=3) / 400, abs=0.02)
    ends = np.mean([each.end[each.coder == 0].max() for each in samples])
    assert ends == pytest.approx(whole.high, rel=0.1)


def test_categorical_sums_by_hand() -> None:
    """Three coders: x y x in one place, x alone, and two that touch, of no weight."""
    units = Units(
        3,
        np.zeros(6, dtype=np.int64),
        np.array([0, 1, 2, 0, 0, 1]),
        np.array([0, 1, 0, 0, 1, 1]),
        np.array([0.0, 0, 0, 50, 80, 90]),
        np.array([10.0, 10, 10, 60, 90, 100]),
    )
    table = np.array([[0, 1, 2], [3, -1, -1], [4, 5, -1]])
    sums = categorical_sums(Alignment(units, Weights(), table), 1, 2)
    assert sums.weight.tolist() == [[1.5, 1.0, 1.5]]
    assert sums.disorder.tolist() == [[1.0, 1.0, 1.0]]
    assert sums.lone.tolist() == [[2, 2, 4]]
    assert sums.ratio(1.0, Unaligned.COUNTED)[0] == pytest.approx([3 / 3.5, 3 / 3, 5 / 5.5])
    assert sums.ratio(1.0, Unaligned.LEFT_OUT)[0] == pytest.approx([1 / 1.5, 1, 1 / 1.5])


def test_a_draw_is_the_same_in_whatever_company_of_two_and_of_three_coders() -> None:
    alone = [disorders(study(), [draw]).gamma[0] for draw in DRAWS[:6]]
    assert disorders(study(), DRAWS[:6]).gamma == pytest.approx(alone, abs=1e-9)
    real = disorders(study(), [(0, REAL), (1, REAL)])
    assert real.gamma[0] != alone[0]


def test_batches_keep_the_order_and_leave_nothing_out() -> None:
    batches = list(in_batches(study(), DRAWS * 3))
    assert [draw for batch in batches for draw in batch] == DRAWS * 3
    assert len(batches) > 1


def test_processes_give_what_one_process_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    here = worked_out(study(), DRAWS * 3, 1, silent, 0, 150)
    monkeypatch.setattr("annotator.agreement.gamma.working.WORTH_PROCESSES", 0.0)
    told: list[int] = []

    def report(step: int, of: int, what: str = "") -> None:
        told.append(step)

    there = worked_out(study(), DRAWS * 3, 2, report, 0, 150)
    assert there.gamma.tolist() == here.gamma.tolist()
    assert np.array_equal(there.categorical, here.categorical, equal_nan=True)
    assert told == sorted(told)
    assert told[-1] == 150


def stop_after(steps: int) -> Callable[..., None]:
    seen: list[int] = []

    def report(step: int, of: int, what: str = "") -> None:
        seen.append(step)
        if len(seen) > steps:
            raise Cancelled

    return report


def test_cancelling_ends_the_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.agreement.gamma.working.WORTH_PROCESSES", 0.0)
    with pytest.raises(Cancelled):
        worked_out(study(), DRAWS * 40, 2, stop_after(3), 0, len(DRAWS) * 40)
    assert multiprocessing.active_children() == []


def test_work_that_takes_long_is_cancelled_in_the_middle_of_one_alignment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several passages over every word by four coders: minutes of work in one go."""
    monkeypatch.setattr("annotator.agreement.gamma.working.WORTH_PROCESSES", 0.5)
    chance = np.random.default_rng(0)
    spans = [
        ("d", f"coder {coder}", f"code {chance.integers(5)}", float(start), float(start + chance.integers(50, 90)))
        for coder in range(4)
        for start in chance.integers(0, 2000, 120)
    ]
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        gamma_of_spans(spans, [f"coder {coder}" for coder in range(4)], GammaChoices(workers=2), report=stop_after(10))
    assert time.monotonic() - begun < 30
    assert multiprocessing.active_children() == []


def test_a_script_without_a_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "unguarded.py"
    script.write_text(
        "from annotator.agreement.gamma import GammaChoices, gamma_of_spans, working\n"
        "working.WORTH_PROCESSES = 0.0\n"
        "spans = [('d', coder, 'x', at, at + 5.0) for coder in ('a', 'b') for at in range(50)]\n"
        "gamma_of_spans(spans, ['a', 'b'], GammaChoices(workers=2))\n",
        "utf-8",
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    assert ran.returncode == 1
    assert "AgreementProblem: A process that worked on gamma ended" in ran.stderr


def test_a_limit_reached_in_a_process_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.agreement.gamma.working.WORTH_PROCESSES", 0.0)
    small, large = continuum((3, 3), 1), continuum((60, 60), 1)
    heavy = study(Limits(tuples=20), continua=(small, large))
    draws = [(0, sample) for sample in range(400)] + [(1, sample) for sample in range(400)]
    with pytest.raises(TooMuch, match="overlap"):
        worked_out(heavy, draws, 2, silent, 0, 800)


def test_progress_counts_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []

    def report(step: int, of: int, what: str = "") -> None:
        told.append((step, of))

    spans = [("d", coder, "x", float(10 * n), 10.0 * n + 5) for coder in ("a", "b") for n in range(5)]
    gamma_of_spans(spans, ["a", "b"], GammaChoices(), report=report)
    assert [step for step, _ in told] == sorted(step for step, _ in told)
    assert told[-1][0] == told[-1][1]


def test_gamma_can_be_cancelled() -> None:
    spans = [("d", coder, "x", float(10 * n), 10.0 * n + 5) for coder in ("a", "b") for n in range(5)]
    with pytest.raises(Cancelled):
        gamma_of_spans(spans, ["a", "b"], GammaChoices(), report=stop_after(1))
