"""How long finding words in all documents takes.

`python -m tests.benchmarks.search --megabytes 50 --documents 500 --json`; times in ms, memory in MB.
`first` is the time to the first document with hits, `all` to the last. `plain`: no index, nothing is folded yet;
`indexed`: the same with the index, the file being opened anew for each search; `folded`: every text in memory.
`index`: its build time, the longest time that others could not save meanwhile, and by how much the file grew.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import sqlite3
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.model.change import Change, Put
from annotator.model.records import Document
from annotator.model.wording import verbatim
from annotator.workspace.searching import Query, QueryKind, Shelf, search, warm
from annotator.workspace.searching_index import update_index
from annotator.workspace.workspace import Workspace
from tests.projects import make_project

SENTENCE = (
    "the firm sells “radios” to state-run services, which fear a switch; vendors’ claims — again — reach the café and "
    "no\u00a0one in mid\u20112020 denies it when others listen in or turn 平安 off during a crisis"
)
RARE = "needle in xylophones"
QUERIES = {
    "frequent": Query("switch"),
    "frequent, whole words": Query("switch", whole_words=True),
    "rare, in the last document": Query(RARE),
    "two Chinese characters, rare": Query("針線"),
    "absent": Query("vaquero mandolin"),
    "pattern": Query(r"turn \S+ off", QueryKind.PATTERN),
    "rare pattern": Query(r"needle\s+in\s+xy", QueryKind.PATTERN),
}


def vocabulary(rng: random.Random, words: int = 40_000) -> tuple[list[str], list[float]]:
    """Invented words and how often they come, the second half as often as the first, as in prose."""
    onsets = ["", *"bcdfghklmnprstvwz", "st", "tr", "pl", "ch", "sh", "br", "qu"]
    vowels = [*"aeiou", "ea", "ou", "ie", "é"]
    ends = ["", *"nrstldmyk", "ng", "nt", "ck", "’s"]
    made = {
        "".join(rng.choice(part) for _ in range(rng.randint(1, 4)) for part in (onsets, vowels, ends))
        for _ in range(2 * words)
    }
    listed = [*SENTENCE.split(), *rng.sample(sorted(made), min(words, len(made)))]
    return listed, list(itertools.accumulate(1 / rank for rank in range(1, len(listed) + 1)))


def make(path: Path, megabytes: int, documents: int) -> None:
    """A project of so many bytes of text in all; the rare words stand in the last document alone."""
    rng = random.Random(7)  # noqa: S311 - the same texts each time
    size = megabytes * 1_000_000 // documents
    words, weights = vocabulary(rng)
    with make_project(path) as workspace:
        essay = workspace.find_document("essay")
        puts = []
        for number in range(documents):
            text = ""
            while len(text.encode()) < size:
                text += " ".join(rng.choices(words, cum_weights=weights, k=size // 7)) + ".\n"
            text = text.encode()[:size].decode(errors="ignore") + (
                f" {RARE}. 針線。" if number == documents - 1 else ""
            )
            sha256 = workspace.put_blob(text.encode())
            puts.append(Put(None, _document(essay, number, sha256, len(text))))
        workspace.commit(Change(verbatim("Fill"), tuple(puts)))


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


def built(path: Path, documents: Sequence[Document]) -> dict[str, float]:
    """Builds the index while another connection tries to save all the time."""
    size, waits, is_over = path.stat().st_size, [0.0], threading.Event()

    def save() -> None:
        other = sqlite3.connect(path, timeout=10, isolation_level=None)
        while not is_over.is_set():
            start = time.perf_counter()
            other.execute("BEGIN IMMEDIATE")
            waits.append((time.perf_counter() - start) * 1000)
            other.execute("ROLLBACK")
            is_over.wait(0.01)
        other.close()

    saving = threading.Thread(target=save)
    saving.start()
    start = time.perf_counter()
    update_index(path, documents)
    seconds = time.perf_counter() - start
    is_over.set()
    saving.join()
    waits.sort()
    return {
        "build": seconds * 1000,
        "wait_median": waits[len(waits) // 2],
        "wait_p95": waits[int(len(waits) * 0.95)],
        "wait_most": waits[-1],
        "grown": (path.stat().st_size - size) / 1e6,
        "file": size / 1e6,
    }


def measure(path: Path) -> dict[str, Any]:
    with Workspace.open(path) as workspace:
        documents = tuple(workspace.documents.values())
        found: dict[str, Any] = {"documents": len(documents), "characters": sum(d.characters for d in documents)}
        found["plain"] = {name: timed(Shelf(path), query, documents) for name, query in QUERIES.items()}
        found["index"] = built(path, documents)
        found["indexed"] = {name: timed(Shelf(path), query, documents) for name, query in QUERIES.items()}
        for name, row in found["plain"].items():
            if row["hits"] != found["indexed"][name]["hits"]:
                raise SystemExit(f"{name}: the index finds other hits")
        shelf, before, start = Shelf(path), resident(), time.perf_counter()
        warm(shelf, documents)
        found["folding"] = (time.perf_counter() - start) * 1000
        found["memory"] = resident() - before
        found["folded"] = {name: timed(shelf, query, documents) for name, query in QUERIES.items()}
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
    print("index: " + ", ".join(f"{name} {value:.1f}" for name, value in found["index"].items()))
    for state in ("plain", "indexed", "folded"):
        for name, row in found[state].items():
            print(
                f"{state:8} {name:30} first {row['first']:7.1f} ms   all {row['all']:7.1f} ms   {row['hits']:,.0f} hits"
            )


if __name__ == "__main__":
    main()
