"""How long finding words in all documents takes.

`python -m tests.benchmarks.search --megabytes 50 --documents 500 --json`; times in ms, memory in MB.
`first` is the time to the first document with hits, `all` to the last; `cold`: nothing is folded yet; `warm`: as after
the pane was opened.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.model.change import Change, Put
from annotator.model.records import Document
from annotator.workspace.searching import Query, QueryKind, Shelf, search, warm
from annotator.workspace.workspace import Workspace
from tests.projects import make_project

SENTENCE = (
    "the firm sells “radios” to state-run services, which fear a switch; vendors’ claims — again — reach the café and "
    "no\u00a0one in mid\u20112020 denies it when others listen in or turn 平安 off during a crisis"
)
RARE = "needle in haystack"


def make(path: Path, megabytes: int, documents: int) -> None:
    """A project of so many bytes of text in all; the rare words stand in the last document alone."""
    rng = random.Random(7)  # noqa: S311 - the same texts each time
    size = megabytes * 1_000_000 // documents
    with make_project(path) as workspace:
        essay = workspace.find_document("essay")
        puts = []
        for number in range(documents):
            text = ""
            while len(text.encode()) < size:
                text += " ".join(rng.choices(SENTENCE.split(), k=size // 7)) + ".\n"
            text = text.encode()[:size].decode(errors="ignore") + (f" {RARE}." if number == documents - 1 else "")
            sha256 = workspace.put_blob(text.encode())
            puts.append(Put(None, _document(essay, number, sha256, len(text))))
        workspace.commit(Change("Fill", tuple(puts)))


def _document(essay: Document, number: int, sha256: str, characters: int) -> Document:
    return replace(
        essay, id=f"d{number}", name=f"doc {number}", position=9 + number, sha256=sha256, characters=characters
    )


def timed(shelf: Shelf, query: Query, documents: Sequence[Document]) -> dict[str, float]:
    """To the first document with hits, and to the end; as the pane searches, which lists 5,000 hits."""
    start = time.perf_counter()
    first = count = 0.0
    for found in search(shelf, query, documents, width=240, most=5000):
        first = first or (time.perf_counter() - start) * 1000
        count += found.count
    return {"first": first, "all": (time.perf_counter() - start) * 1000, "hits": count}


def resident() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def measure(path: Path) -> dict[str, Any]:
    with Workspace.open(path) as workspace:
        documents = tuple(workspace.documents.values())
        found: dict[str, Any] = {"documents": len(documents), "characters": sum(d.characters for d in documents)}
        found["cold"] = {
            "frequent": timed(Shelf(path), Query("switch"), documents),
            "rare, in the last document": timed(Shelf(path), Query(RARE), documents),
        }
        shelf, before, start = Shelf(path), resident(), time.perf_counter()
        warm(shelf, documents)
        found["folding"] = (time.perf_counter() - start) * 1000
        found["memory"] = resident() - before
        found["warm"] = {
            "frequent": timed(shelf, Query("switch"), documents),
            "frequent, whole words": timed(shelf, Query("switch", whole_words=True), documents),
            "rare, in the last document": timed(shelf, Query(RARE), documents),
            "absent": timed(shelf, Query("no such words"), documents),
            "pattern": timed(shelf, Query(r"turn \S+ off", QueryKind.PATTERN), documents),
            "rare pattern": timed(shelf, Query(r"needle\s+in", QueryKind.PATTERN), documents),
        }
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=50)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "search.annot"
        make(path, wanted.megabytes, wanted.documents)
        found = measure(path)
    if wanted.json:
        print(json.dumps(found, indent=2))
        return
    print(f"{found['documents']} documents, {found['characters']:,} characters; folding {found['folding']:.0f} ms")
    for state in ("cold", "warm"):
        for name, row in found[state].items():
            print(
                f"{state}  {name:30} first {row['first']:7.1f} ms   all {row['all']:7.1f} ms   {row['hits']:,.0f} hits"
            )


if __name__ == "__main__":
    main()
