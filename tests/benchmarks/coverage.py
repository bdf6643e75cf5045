"""Do 95 % intervals hold the true value 95 times in 100? `python -m tests.benchmarks.coverage`, thorough with `--full`.

Made-up studies of two coders, drawn again and again from one population of documents; the true value is that of 200,000
documents of it. Documents differ in length, in how many passages they hold and in how hard they are, so the passages of
one hang together. Prints how often the interval of each measure held the true value, for plain percentiles and for BCa,
where at least `--bearing` documents bear the code, or all where a study has fewer. By chance alone a figure from 400
studies is off by up to 2 in 100, from 4,000 by 0.7.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Ints
from annotator.agreement.assembly import report_on
from annotator.agreement.coded import Coded
from annotator.agreement.coefficients import Measure
from annotator.agreement.intervals import Method
from annotator.agreement.results import AgreementReport
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit, UnitSpans
from annotator.agreement.view import Settings

MEASURES = (
    Measure.PERCENT,
    Measure.KRIPPENDORFF_ALPHA,
    Measure.COHEN_KAPPA,
    Measure.GWET_AC1,
    Measure.U_ALPHA_BINARY,
    Measure.F1_EXACT,
    Measure.F1_OVERLAP,
    Measure.F1_CHARACTER,
)
TOGETHER = 40
"""Studies worked out at once, each as a code of its own in one comparison."""

TRUE_DOCUMENTS = 200_000
SENTENCE = 100
RESAMPLES = 1000


@dataclass(frozen=True)
class Study:
    """A population, and how many documents of it a study has.

    `bearing`: the share of documents that bear the code; `passages`: how many such a document holds, on average;
    `found`: a and b of the beta distribution of how many of a document's passages a coder finds.
    """

    name: str
    documents: int
    bearing: float
    passages: float
    found: tuple[float, float]
    unit: Unit = Unit.SENTENCE


STUDIES = (
    Study("all bear it, by sentence", 20, 1.0, 5, (8, 2)),
    Study("all bear it, by character", 20, 1.0, 5, (8, 2), Unit.CHARACTER),
    Study("all bear it, few passages", 25, 1.0, 1.5, (8, 2)),
    Study("all bear it, hard and easy documents", 25, 1.0, 5, (2, 1)),
    Study("half of them bear it", 50, 0.5, 3, (8, 2)),
    Study("30 % bear it", 80, 0.3, 3, (8, 2)),
    Study("all bear it", 50, 1.0, 5, (8, 2)),
    Study("all bear it", 100, 1.0, 5, (8, 2)),
    Study("few documents", 7, 1.0, 5, (8, 2)),
    Study("few documents", 12, 1.0, 5, (8, 2)),
)


def drawn(study: Study, documents: int, codes: int, chance: np.random.Generator) -> Coded:
    """`codes` studies side by side in the same documents, each passages of its own."""
    lengths = chance.integers(10, 50, documents) * SENTENCE
    cells = documents * codes
    bears = chance.random(cells) < study.bearing
    there = np.where(bears, 1 + chance.poisson(chance.gamma(2.0, (study.passages - 1) / 2 + 1e-9, cells)), 0)
    easy = chance.beta(*study.found, cells)
    cell = np.repeat(np.arange(cells), there)
    start, end = _places(cell, lengths, codes, chance)
    spans: list[tuple[Ints, Ints, Ints, Ints]] = []
    for coder, found in enumerate(chance.random((2, len(cell))) < easy[cell]):
        moved = chance.random((2, len(cell))) < 0.3
        shift = chance.integers(-8, 9, (2, len(cell))) * moved
        begins = np.maximum(start + shift[0], 0)
        ends = np.minimum(np.maximum(end + shift[1], begins + 1), lengths[cell // codes])
        spans.append((np.full(int(found.sum()), coder), cell[found], begins[found], ends[found]))
        extra = np.repeat(np.arange(cells), np.where(bears, chance.poisson(0.1 * study.passages, cells), 0))
        begins, ends = _places(extra, lengths, codes, chance)
        spans.append((np.full(len(extra), coder), extra, begins, ends))
    who, where, start, end = (np.concatenate(column) for column in zip(*spans, strict=True))
    return Coded(
        tuple(f"d{number:06}" for number in range(documents)),
        ("ann", "ben"),
        tuple(f"study {number}" for number in range(codes)),
        lengths,
        np.ones((documents, 2), dtype=np.bool_),
        where // codes,
        who,
        where % codes,
        start,
        end,
    )


def _places(cell: Ints, lengths: Ints, codes: int, chance: np.random.Generator) -> tuple[Ints, Ints]:
    start = (chance.random(len(cell)) * (lengths[cell // codes] - 200)).astype(np.int64)
    return start, start + chance.integers(20, 150, len(cell))


def compared(coded: Coded, unit: Unit) -> Comparison:
    many = coded.lengths // SENTENCE
    document = np.repeat(np.arange(len(coded.documents)), many)
    start = (np.arange(len(document)) - np.repeat(np.cumsum(many) - many, many)) * SENTENCE
    units = UnitSpans(document, start, start + SENTENCE)
    return Comparison(coded, coded, unit, units, 0.5, np.arange(len(coded.documents)))


def true_values(study: Study) -> dict[str, float]:
    coded = drawn(study, TRUE_DOCUMENTS, 1, np.random.default_rng(99))
    report = report_on(compared(coded, study.unit), Settings(MEASURES))
    return {row.measure: row.value for row in report.rows if row.value is not None}


@dataclass
class Held:
    """How often the true value lay inside, of how many intervals; and how wide they were together."""

    inside: int = 0
    intervals: int = 0
    width: float = 0.0

    def add(self, report: AgreementReport, measure: str, value: float, bearing: int) -> None:
        for row in report.rows:
            if row.measure == measure and row.bearing >= bearing and row.low is not None and row.high is not None:
                self.inside += row.low - 1e-12 <= value <= row.high + 1e-12
                self.intervals += 1
                self.width += row.high - row.low

    def plain(self) -> dict[str, float]:
        of = max(self.intervals, 1)
        return {
            "coverage": round(self.inside / of, 4),
            "intervals": self.intervals,
            "width": round(self.width / of, 4),
        }


def simulate(study: Study, replications: int, bearing: int) -> dict[str, object]:
    truth = true_values(study)
    held = {(measure, method): Held() for measure in MEASURES for method in Method}
    for number in range(math.ceil(replications / TOGETHER)):
        coded = drawn(study, study.documents, TOGETHER, np.random.default_rng([7, number]))
        comparison = compared(coded, study.unit)
        for method in Method:
            report = report_on(comparison, Settings(MEASURES, RESAMPLES, seed=number, method=method))
            for measure in MEASURES:
                held[measure, method].add(report, measure.value, truth[measure.value], min(bearing, study.documents))
    return {
        "study": study.name,
        "documents": study.documents,
        "unit": study.unit.value,
        "measures": {
            measure.value: {"true": round(truth[measure.value], 4)}
            | {method.value: held[measure, method].plain() for method in Method}
            for measure in MEASURES
        },
    }


def printed(runs: Iterable[dict[str, object]]) -> None:
    print(f"| study | documents | method | {' | '.join(measure.value for measure in MEASURES)} |")
    print("|---" * (3 + len(MEASURES)) + "|")
    for run in runs:
        of_measures = run["measures"]
        assert isinstance(of_measures, dict)
        for method in (Method.PERCENTILE, Method.BCA):
            cells = [f"{of_measures[measure.value][method.value]['coverage'] * 100:.1f}" for measure in MEASURES]
            print(f"| {run['study']} | {run['documents']} | {method.value} | {' | '.join(cells)} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--replications", type=int, default=400)
    parser.add_argument("--full", action="store_true", help="4,000 studies of each kind")
    parser.add_argument("--bearing", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    replications = 4000 if given.full else given.replications
    runs = (simulate(study, replications, given.bearing) for study in STUDIES)
    if given.json:
        print(json.dumps({"resamples": RESAMPLES, "bearing": given.bearing, "runs": list(runs)}))
    else:
        printed(runs)


if __name__ == "__main__":
    main()
