"""How long opening a big project takes, and what it then costs to use it.

`python -m tests.benchmarks.opening --codings 1000000 --json`; times in ms, memory in MB.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, insert, select

from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.records import Coder, Coding, Record
from annotator.model.span import Span
from annotator.model.wording import verbatim
from annotator.store.engine import WRITES, Access, engine_for
from annotator.store.rows import REFERENCES, TABLES, row_of
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace
from tests.projects import make_project

TEXT_LENGTH = 20_000
AT_ONCE = 50_000


def make(path: Path, codings: int, documents: int, coders: int, codes: int) -> None:
    """A project of so many codings, spread evenly. Codings go in below the journal, to save hours."""
    with make_project(path) as workspace:
        essay = workspace.find_document("essay")
        text = workspace.put_blob(("word " * (TEXT_LENGTH // 5)).encode())
        many = [
            replace(essay, id=f"d{number}", name=f"doc {number}", position=9 + number, sha256=text, characters=20_000)
            for number in range(documents)
        ]
        some = [Coder(f"c{number}", f"Coder {number}", "C", 9 + number) for number in range(coders)]
        firm = workspace.codebook.code("firm")
        more = [replace(firm, id=f"k{number}", name=f"Code {number}", key=None) for number in range(codes)]
        records: tuple[Record, ...] = (*many, *some, *more)
        workspace.commit(Change(verbatim("Fill"), tuple(Put(None, record) for record in records)))
    engine = engine_for(path, Access.WRITE)
    table, references = TABLES[Coding], REFERENCES[Coding]
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        numbers = {
            name: {row[0]: row[1] for row in connection.execute(select(other.c.id, other.c.number))}
            for name, other in references.items()
        }
        for rows in _rows(codings, documents, coders, codes, numbers):
            connection.execute(insert(table).values({name: bindparam(name) for name in rows[0]}), rows)
    engine.dispose()


def _rows(
    codings: int, documents: int, coders: int, codes: int, numbers: dict[str, dict[str, int]]
) -> Iterator[list[dict[str, Any]]]:
    when = now()
    per_document = max(1, codings // documents)
    rows: list[dict[str, Any]] = []
    for number in range(codings):
        document, within = min(number // per_document, documents - 1), number % per_document
        start = within * 7 % (TEXT_LENGTH - 100)
        code, coder = f"k{number // coders % codes}", f"c{number % coders}"
        row = row_of(Coding(new_id(), f"d{document}", start, start + 5 + number % 90, code, coder, when, when))
        rows.append(row | {name: numbers[name][row[name]] for name in numbers})
        if len(rows) == AT_ONCE or number == codings - 1:
            yield rows
            rows = []


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return (
        pages * os.sysconf("SC_PAGE_SIZE") / 1e6 if pages else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    )


def measure(path: Path) -> dict[str, Any]:
    """In a fresh interpreter: opening, counting, one document, all spans, changes."""
    before = memory()
    start = time.perf_counter()
    workspace = Workspace.open(path, watch=True)
    workspace.count()
    opened = (time.perf_counter() - start) * 1000
    after_opening = memory()
    document = workspace.documents["d1"]
    found: dict[str, Any] = {
        "codings": workspace.count(),
        "open": opened,
        "counts": timed(lambda: [workspace.count(code=code.id) for code in workspace.codebook]),
        "document": timed(lambda: workspace.codings_of(document.id)),
        "spans": timed(workspace.spans),
        "spans_again": timed(workspace.spans),
        "memory_after_opening": after_opening - before,
        "memory_with_spans": memory() - before,
    }
    coder, code = workspace.coders["c1"], workspace.codebook.code("k1")
    applies = [
        timed(lambda at=at: workspace.apply(acts.code(document, Span(at, at + 3), code, coder)))  # type: ignore[misc]
        for at in range(200)
    ]
    found["apply"] = {"median": statistics.median(applies), "p95": sorted(applies)[189]}
    commits = [
        timed(lambda at=at: workspace.commit(acts.code(document, Span(at, at + 4), code, coder)))  # type: ignore[misc]
        for at in range(50)
    ]
    found["commit"] = {"median": statistics.median(commits), "p95": sorted(commits)[47]}
    workspace.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--codings", type=int, default=1_000_000)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--coders", type=int, default=5)
    parser.add_argument("--codes", type=int, default=40)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measure(options.measure)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.annot"
        make(path, options.codings, options.documents, options.coders, options.codes)
        command = [sys.executable, "-m", "tests.benchmarks.opening", "--measure", str(path)]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        found["file"] = path.stat().st_size / 1e6
    print(json.dumps(found, indent=None if options.json else 2))


if __name__ == "__main__":
    main()
