"""How long agreement takes: `python -m tests.benchmarks.agreement --json`, `--big` for a million passages as well.

One JSON object of medians in milliseconds, `cpu` of all threads and `wall`: the whole report of the default measures
(per code, over all codes, for each pair of coders) without and with 1,000 resamples of documents, from arrays, from
tuples and from a project file; texts twice as long; one edited passage; memory; and, where krippendorff and
scikit-learn are installed (`.venv-peers/bin/python -m tests.benchmarks.agreement --peers`), what they take for the same
values of one code and one pair of coders from a matrix of every character, and how often that is to be done.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from annotator.agreement import agreement_of_spans
from annotator.agreement.assembly import Standing, report_on
from annotator.agreement.coded import Coded, tuples_of
from annotator.agreement.coefficients import DEFAULT_MEASURES
from annotator.agreement.units import Unit
from annotator.agreement.view import Settings
from tests.benchmarks.coded_corpora import Sizes, compared, corpus, project_of

SIZES = (Sizes(2, 1_000, 10, 50), Sizes(5, 10_000, 50, 200), Sizes(2, 100_000, 10, 1_000), Sizes(5, 100_000, 50, 1_000))
AIM = SIZES[-1]
BIG = Sizes(5, 1_000_000, 50, 1_000, 200_000)
Times = dict[str, float]


def timed(work: Callable[[], object], repeats: int) -> Times:
    """Medians in milliseconds, after one run that is not counted where there are several."""
    if repeats > 1:
        work()
    cpu, wall = [], []
    for _ in range(repeats):
        begin, clock = time.process_time(), time.perf_counter()
        work()
        cpu.append((time.process_time() - begin) * 1000)
        wall.append((time.perf_counter() - clock) * 1000)
    return {"cpu": round(statistics.median(cpu), 1), "wall": round(statistics.median(wall), 1)}


def whole_report(coded: Coded, unit: Unit = Unit.CHARACTER, resamples: int = 1000) -> Callable[[], object]:
    return lambda: report_on(compared(coded, unit), Settings(DEFAULT_MEASURES, resamples))


def of_size(sizes: Sizes, repeats: int) -> dict[str, Any]:
    coded = corpus(sizes)
    return {
        "coders": sizes.coders,
        "spans": len(coded.start),
        "codes": sizes.codes,
        "documents": sizes.documents,
        "values": {
            unit.value: timed(whole_report(coded, unit, 0), repeats) for unit in (Unit.CHARACTER, Unit.SENTENCE)
        },
        "with_1000_resamples": {
            unit.value: timed(whole_report(coded, unit), repeats) for unit in (Unit.CHARACTER, Unit.SENTENCE)
        },
    }


def of_edit(coded: Coded, repeats: int) -> Times:
    """One passage of a comparison that stays ends a character later; then the whole report again."""
    comparison = compared(coded, Unit.CHARACTER)
    standing = Standing(comparison, Settings(DEFAULT_MEASURES, 1000))
    turn = iter(range(repeats + 1))

    def edit() -> None:
        span = next(turn) * 97
        end = standing.comparison.coded.end.copy()
        end[span] += 1
        edited = replace(standing.comparison.coded, end=end)
        changed = replace(comparison, coded=edited, inked=edited)
        standing.change(changed, [int(coded.document[span])], [int(coded.code[span])])
        standing.report()

    return timed(edit, repeats)


def of_project(coded: Coded, repeats: int) -> Times:
    """Opened, read, worked out and closed: what `annotator agree` does, by sentence."""
    from annotator.workspace.agreeing import AgreementOptions, agreement
    from annotator.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study.annot"
        project_of(path, coded)

        def read() -> None:
            with Workspace.open(path, watch=True) as workspace:
                assert len(agreement(workspace, AgreementOptions(coders=coded.coders)).rows) >= len(coded.codes)

        return timed(read, repeats)


def peak_memory(sizes: Sizes) -> int:
    """Megabytes that a fresh interpreter takes at most for the report with 1,000 resamples."""
    asked = [str(each) for each in (sizes.coders, sizes.spans, sizes.codes, sizes.documents, sizes.length)]
    run = subprocess.run(
        [sys.executable, "-m", __spec__.name if __spec__ else __name__, "--memory-of", *asked],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(run.stdout)


def of_peers(coded: Coded) -> dict[str, Any]:
    """krippendorff's alpha of one code; scikit-learn's kappa and F1 of one code and one pair; each timed once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import krippendorff
        from sklearn.metrics import cohen_kappa_score, f1_score
    bases = np.concatenate([[0], np.cumsum(coded.lengths)])
    matrix = np.zeros((len(coded.coders), int(bases[-1])), dtype=np.int8)
    for span in np.flatnonzero(coded.code == 0):
        base = bases[coded.document[span]]
        matrix[coded.coder[span], base + coded.start[span] : base + coded.end[span]] = 1
    codes, pairs = len(coded.codes), len(coded.coders) * (len(coded.coders) - 1) // 2
    value: dict[str, float] = {}

    def alpha() -> None:
        value["alpha"] = float(krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"))

    one_alpha = timed(alpha, 1)
    one_kappa = timed(lambda: cohen_kappa_score(matrix[0], matrix[1]), 1)
    one_f1 = timed(lambda: f1_score(matrix[0], matrix[1]), 1)
    ours = timed(whole_report(coded, resamples=0), 5)
    row = report_on(compared(coded, Unit.CHARACTER), Settings(DEFAULT_MEASURES)).row("code 0", "krippendorff_alpha")
    assert row is not None
    assert row.value is not None
    assert abs(row.value - value["alpha"]) < 1e-9
    theirs = one_alpha["cpu"] * codes + (one_kappa["cpu"] + one_f1["cpu"]) * codes * pairs
    return {
        "characters": int(bases[-1]),
        "krippendorff_alpha_of_one_code": one_alpha,
        "sklearn_kappa_of_one_code_and_pair": one_kappa,
        "sklearn_f1_of_one_code_and_pair": one_f1,
        "times_alpha": codes,
        "times_kappa_and_f1": codes * pairs,
        "theirs_cpu_for_all": round(theirs),
        "krippendorff_alone_cpu_for_all": round(one_alpha["cpu"] * codes),
        "ours_values_of_all": ours,
        "times_faster": round(theirs / ours["cpu"]),
        "times_faster_than_krippendorff_alone": round(one_alpha["cpu"] * codes / ours["cpu"]),
    }


def measured(repeats: int, *, big: bool) -> dict[str, Any]:
    coded = corpus(AIM)
    rows, lengths = tuples_of(coded), dict.fromkeys(coded.documents, AIM.length)
    longer = replace(coded, lengths=coded.lengths * 2)
    found = {
        "unit": "ms",
        "runs": [of_size(sizes, repeats) for sizes in SIZES],
        "from_tuples": timed(lambda: agreement_of_spans(rows, lengths, coded.coders, resamples=1000), repeats),
        "from_project_file": of_project(coded, repeats),
        "text_of_20_000_characters": timed(whole_report(coded), repeats),
        "texts_twice_as_long": timed(whole_report(longer), repeats),
        "one_edited_span": of_edit(coded, max(repeats, 9)),
        "peak_memory_mb": peak_memory(AIM),
    }
    if big:
        found["million_spans_with_1000_resamples"] = timed(whole_report(corpus(BIG)), 3)
        found["million_spans_peak_memory_mb"] = peak_memory(BIG)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("coders", "spans", "codes", "documents"):
        parser.add_argument(f"--{name}", type=int, help="time this size only")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--big", action="store_true")
    parser.add_argument("--peers", action="store_true", help="only the comparison with krippendorff and scikit-learn")
    parser.add_argument("--memory-of", type=int, nargs=5, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if given.memory_of:
        whole_report(corpus(Sizes(*given.memory_of)))()
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        return
    chosen = (given.coders, given.spans, given.codes, given.documents)
    if given.peers:
        found = of_peers(corpus(AIM))
    elif all(chosen):
        found = of_size(Sizes(*chosen), given.repeats)
    else:
        found = measured(given.repeats, big=given.big)
    print(json.dumps(found, indent=None if given.json else 1))


if __name__ == "__main__":
    main()
