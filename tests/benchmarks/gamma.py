"""How long gamma takes: `python -m tests.benchmarks.gamma`, with `--data FOLDER`, `--peer PYTHON`, `--sizes 2by1000 …`.

For each continuum: seconds of wall time and of processor time for the best alignment and for gamma with 30 samples, on
as many workers as there are cores, and the disorder of the best alignment. PYTHON is an interpreter that has
pygamma-agreement: it is then timed on the same continua in the same run, with the same sampler, weights and number of
samples, exact alignment, after its compilation. Each of its two steps is stopped after `--patience` seconds; its
alignment's disorder is worked out again in 64 bits. FOLDER holds `NAME.csv` files of coder, code, start, end; what is
not there is made up.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

SIZES = ("2by1000", "2by5000", "3by500", "5by100", "5by500")
SAMPLES = 30

Span = tuple[str, str, float, float]
"""Coder, code, start, end."""


def made_up(name: str, seed: int = 1) -> list[Span]:
    """`CODERSbyUNITS`: units of about 10 every 20, each coder with other ends; one in five missed, a tenth recoded."""
    coders, units = map(int, name.split("by"))
    chance = np.random.default_rng(seed)
    codes = np.array(["Adj", "Noun", "Prep", "Verb"])
    start = np.arange(units) * 20.0 + chance.integers(0, 10, units)
    length, code = chance.integers(2, 19, units), chance.integers(0, 4, units)
    found: list[Span] = []
    for coder in range(coders):
        moved = np.where(chance.random(units) < 0.2, chance.integers(0, units * 20, units), start)
        begins = np.maximum(moved + chance.integers(-3, 4, units), 0)
        ends = begins + np.maximum(length + chance.integers(-3, 4, units), 1)
        named = codes[np.where(chance.random(units) < 0.1, chance.integers(0, 4, units), code)]
        found += zip([f"coder {coder}"] * units, named.tolist(), begins.tolist(), ends.tolist(), strict=True)
    return found


def continuum(name: str, folder: Path | None) -> list[Span]:
    """Units without length are left out: no gamma is defined on them."""
    path = None if folder is None else folder / f"{name}.csv"
    if path is None or not path.is_file():
        return sorted(set(made_up(name)))
    rows = [row for row in csv.reader(path.read_text("utf-8").splitlines()) if row]
    spans = {(coder, code, float(start), float(end)) for coder, code, start, end in rows}
    return sorted(span for span in spans if span[2] < span[3])


def timed(work: Callable[[], Any]) -> tuple[Any, dict[str, float]]:
    """With the processor time of processes that ended meanwhile."""
    wall, busy = time.perf_counter(), time.process_time() + sum(os.times()[2:4])
    found = work()
    return found, {
        "seconds": round(time.perf_counter() - wall, 3),
        "processor_seconds": round(time.process_time() + sum(os.times()[2:4]) - busy, 3),
    }


def ours(spans: list[Span]) -> dict[str, Any]:
    from annotator.agreement.gamma import GammaChoices, gamma_of_spans
    from annotator.agreement.gamma.alignment import best_alignment
    from annotator.agreement.gamma.reading_in import corpus_of
    from annotator.agreement.gamma.units import Weights

    coders = sorted({span[0] for span in spans})
    rows = [("continuum", *span) for span in spans]
    units = corpus_of(rows, coders, None, (), None).continua[0].units
    aligned, alone = timed(lambda: best_alignment(units, Weights()))
    choices = GammaChoices(samples=SAMPLES, workers=os.cpu_count() or 1)
    found, whole = timed(lambda: gamma_of_spans(rows, coders, choices))
    return {
        "alignment": alone | {"disorder": float(aligned.disorder(1)[0]), "tuples": len(aligned.table)},
        "gamma": whole | {"value": found.gamma.value, "gamma_cat": found.gamma_cat.value},
    }


def peer_here(spans: list[Span], path: Path) -> None:
    """Times the other program in this interpreter; tells each step on a line of its own as soon as it is there."""
    import logging

    from pyannote.core import Segment
    from pygamma_agreement import CombinedCategoricalDissimilarity, Continuum, ShuffleContinuumSampler

    logging.disable(logging.WARNING)

    def laid_out(units: list[Span]) -> Any:
        made = Continuum()
        for coder, code, start, end in units:
            made.add(coder, Segment(start, end), code)
        return made

    weights = CombinedCategoricalDissimilarity(alpha=1, beta=1, delta_empty=1)
    warm = laid_out([("a", "x", 0, 5), ("a", "y", 6, 9), ("b", "x", 1, 5), ("b", "y", 6, 8)])
    warm.compute_gamma(weights, n_samples=2, sampler=ShuffleContinuumSampler())
    whole = laid_out(spans)

    def tell(**step: Any) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(step) + "\n")

    tell(compiled=True)
    best, alone = timed(lambda: whole.get_best_alignment(weights))
    tuples = [
        [
            None if unit is None else [coder, unit.annotation, unit.segment.start, unit.segment.end]
            for coder, unit in one
        ]
        for one in (each.n_tuple for each in best.unitary_alignments)
    ]
    tell(alignment=alone | {"disorder_32_bit": float(best.disorder)}, tuples=tuples)
    np.random.seed(1)
    found, spent = timed(lambda: whole.compute_gamma(weights, n_samples=SAMPLES, sampler=ShuffleContinuumSampler()))
    tell(gamma=spent | {"value": float(found.gamma), "gamma_cat": float(found.gamma_cat)})


def peer(python: str, name: str, folder: Path | None, patience: float) -> dict[str, Any]:
    """What the other program reached; a step it did not end in `patience` seconds is missing."""
    with tempfile.TemporaryDirectory() as place:
        told = Path(place) / "told.jsonl"
        told.touch()
        command = [python, "-m", "tests.benchmarks.gamma", "--tell", str(told), "--sizes", name]
        command += [] if folder is None else ["--data", str(folder)]
        busy = sum(os.times()[2:4])
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
            _wait(running, told, patience)
            problem = "" if running.stderr is None else running.stderr.read().strip()
        steps: dict[str, Any] = {"processor_seconds_in_all": round(sum(os.times()[2:4]) - busy, 1)}
        for line in told.read_text("utf-8").splitlines():
            steps |= json.loads(line)
    if running.returncode > 0:
        steps["failed"] = problem.splitlines()[-1:]
    if "tuples" in steps:
        steps["alignment"]["disorder"] = disorder_of(steps.pop("tuples"))
    return steps


def _wait(running: subprocess.Popen[str], told: Path, patience: float) -> None:
    """Until it ends, or kills it when it told nothing for `patience` seconds."""
    size, since = 0, time.monotonic()
    while time.monotonic() - since < patience:
        if told.stat().st_size != size:
            size, since = told.stat().st_size, time.monotonic()
        try:
            running.wait(0.5)
        except subprocess.TimeoutExpired:
            continue
        return
    running.kill()


def disorder_of(tuples: list[list[Any]]) -> float:
    """In 64 bits, of an alignment given as tuples of [coder, code, start, end] or None."""
    from annotator.agreement.gamma.alignment import EMPTY, Alignment
    from annotator.agreement.gamma.units import Units, Weights

    table = np.full((len(tuples), len(tuples[0])), EMPTY)
    units = [(row, coder, *unit[1:]) for row, each in enumerate(tuples) for coder, unit in enumerate(each) if unit]
    for number, (row, coder, *_) in enumerate(units):
        table[row, coder] = number
    codes = sorted({code for _, _, code, _, _ in units})
    laid = Units(
        len(tuples[0]),
        np.zeros(len(units), dtype=np.int64),
        np.array([unit[1] for unit in units]),
        np.array([codes.index(unit[2]) for unit in units]),
        np.array([unit[3] for unit in units], dtype=np.float64),
        np.array([unit[4] for unit in units], dtype=np.float64),
    )
    return float(Alignment(laid, Weights(), table).disorder(1)[0])


def compared(name: str, given: argparse.Namespace) -> dict[str, Any]:
    run: dict[str, Any] = {"continuum": name, "units": len(continuum(name, given.data))}
    run["ours"] = ours(continuum(name, given.data))
    if not given.peer:
        return run
    run["peer"] = peer(given.peer, name, given.data, given.patience)
    taken = run["peer"].get("gamma", {}).get("seconds")
    bound = taken if taken is not None else given.patience
    run["times_faster"] = ("" if taken is not None else ">") + f"{bound / run['ours']['gamma']['seconds']:.0f}"
    return run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--peer", default="")
    parser.add_argument("--patience", type=float, default=600.0)
    parser.add_argument("--sizes", nargs="+", default=list(SIZES))
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--tell", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.tell:
        peer_here(continuum(given.sizes[0], given.data), given.tell)
        return
    ours(continuum("2by100", None))  # loads the libraries
    runs = []
    for name in given.sizes:
        runs.append(compared(name, given))
        if not given.json:
            print(json.dumps(runs[-1]), flush=True)
    if given.json:
        print(json.dumps({"samples": SAMPLES, "cores": os.cpu_count(), "python": sys.version.split()[0], "runs": runs}))


if __name__ == "__main__":
    main()
