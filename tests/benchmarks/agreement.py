"""How long agreement takes: `python -m tests.benchmarks.agreement --json`, or with `--coders N --spans N …` one size.

Prints one JSON object with medians in milliseconds: the whole report of the default measures (per code, over all codes,
for each pair) without and with 1,000 resamples of documents, from arrays and from tuples.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.agreement import agreement_of_spans
from annotator.agreement.assembly import report_on
from annotator.agreement.coded import Coded
from annotator.agreement.coefficients import DEFAULT_MEASURES
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit, UnitSpans
from annotator.agreement.view import Settings

SIZES = ((2, 1_000, 10, 50), (5, 10_000, 50, 200), (2, 100_000, 10, 1_000), (5, 100_000, 50, 1_000))
"""Coders, spans, codes, documents."""

LENGTH = 20_000
SENTENCE = 100


@dataclass(frozen=True)
class Sizes:
    coders: int
    spans: int
    codes: int
    documents: int


def corpus(sizes: Sizes, seed: int = 1) -> Coded:
    """Coders who find nine passages in ten of those that are there, some with other ends or another code."""
    chance = np.random.default_rng(seed)
    found = sizes.spans // sizes.coders
    there = max(1, found * 10 // 9)
    kept = [np.flatnonzero(chance.random(there) < 0.9) for _ in range(sizes.coders)]
    which = np.concatenate(kept)
    coder = np.repeat(np.arange(sizes.coders), [len(each) for each in kept])
    document = np.sort(chance.integers(0, sizes.documents, there))[which]
    code = chance.integers(0, sizes.codes, there)[which]
    other = chance.random(len(which)) < 0.1
    code = np.where(other, chance.integers(0, sizes.codes, len(which)), code)
    shifts = chance.integers(-8, 9, (2, len(which))) * (chance.random(len(which)) < 0.4)
    start = chance.integers(10, LENGTH - 200, there)[which] + shifts[0]
    end = np.maximum(start + chance.integers(20, 150, there)[which] + shifts[1], start + 1)
    return Coded(
        tuple(f"d{number:06}" for number in range(sizes.documents)),
        tuple(f"coder {number}" for number in range(sizes.coders)),
        tuple(f"code {number}" for number in range(sizes.codes)),
        np.full(sizes.documents, LENGTH),
        np.ones((sizes.documents, sizes.coders), dtype=np.bool_),
        document,
        coder,
        code,
        start,
        end,
    )


def compared(coded: Coded, unit: Unit) -> Comparison:
    starts = np.arange(0, LENGTH, SENTENCE)
    documents = np.repeat(np.arange(len(coded.documents)), len(starts))
    units = UnitSpans(
        documents, np.tile(starts, len(coded.documents)), np.tile(starts + SENTENCE, len(coded.documents))
    )
    return Comparison(coded, coded, unit, units, 0.5, np.arange(len(coded.documents)))


def median(work: Callable[[], object], repeats: int) -> float:
    """Milliseconds of wall time, after one run that is not counted."""
    work()
    times = []
    for _ in range(repeats):
        begin = time.perf_counter()
        work()
        times.append((time.perf_counter() - begin) * 1000)
    return round(statistics.median(times), 1)


def measure(sizes: Sizes, repeats: int) -> dict[str, object]:
    coded = corpus(sizes)
    rows = list(
        zip(
            [coded.documents[number] for number in coded.document],
            [coded.coders[number] for number in coded.coder],
            [coded.codes[number] for number in coded.code],
            coded.start.tolist(),
            coded.end.tolist(),
            strict=True,
        )
    )
    lengths = dict.fromkeys(coded.documents, LENGTH)

    def from_arrays(unit: Unit, resamples: int) -> Callable[[], object]:
        return lambda: report_on(compared(coded, unit), Settings(DEFAULT_MEASURES, resamples))

    return {
        "coders": sizes.coders,
        "spans": len(coded.start),
        "codes": sizes.codes,
        "documents": sizes.documents,
        "values": {unit.value: median(from_arrays(unit, 0), repeats) for unit in (Unit.CHARACTER, Unit.SENTENCE)},
        "with_1000_resamples": {
            unit.value: median(from_arrays(unit, 1000), repeats) for unit in (Unit.CHARACTER, Unit.SENTENCE)
        },
        "with_1000_resamples_from_tuples": median(
            lambda: agreement_of_spans(rows, lengths, coded.coders, resamples=1000), repeats
        ),
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("coders", "spans", "codes", "documents"):
        parser.add_argument(f"--{name}", type=int)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    chosen = (given.coders, given.spans, given.codes, given.documents)
    sizes = [Sizes(*chosen)] if all(chosen) else [Sizes(*each) for each in SIZES]
    found = [measure(each, given.repeats) for each in sizes]
    if given.json:
        print(json.dumps({"unit": "ms", "runs": found}))
        return
    for run in found:
        print(", ".join(f"{name}: {value}" for name, value in run.items()))


if __name__ == "__main__":
    main()
