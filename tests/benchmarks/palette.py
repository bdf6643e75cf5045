"""How long a key in the palette takes: `python -m tests.benchmarks.palette --json`.

500 codes with aliases and rules, 5,000 documents, 100,000 codings of one coder, in the real window. Milliseconds of
the window's own thread from the key to the painted list (`key`, median, 95th percentile and most), from Ctrl+K to the
painted palette (`open`), and, on the clock, from the key until the passages of all documents stand in it (`passages`).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.plain import canonical
from annotator.model.records import Document
from annotator.model.span import Span
from annotator.model.structure import Segments, Structure, structure_to_plain
from annotator.model.wording import verbatim
from annotator.store.project_file import ProjectFile
from annotator.store.staging import Stager
from annotator.ui.actions import Act
from annotator.ui.palette.index import Kind
from annotator.workspace import acts
from annotator.workspace.searching_index import update_index
from annotator.workspace.workspace import Workspace
from tests.benchmarks.search import vocabulary
from tests.benchmarks.window import CODER, WindowBench

TYPED = ("threat", "de", "family 12", "no such thing", "listen", "@doc 49", "#code 7", ">export", "th op", "switch")

WHEN = "2026-01-02T03:04:05Z"


def codebook(words: list[str], codes: int, chance: random.Random) -> Codebook:
    made = [Code(f"family-{n}", f"Family {n}", position=n) for n in range(codes // 10)]
    for n in range(codes):
        rule, aliases = " ".join(chance.choices(words, k=25)), (chance.choice(words), chance.choice(words))
        parent = f"family-{n % len(made[: codes // 10])}"
        made.append(Code(f"code-{n}", f"Code {n} {chance.choice(words)}", parent, n, aliases=aliases, definition=rule))
    return Codebook.of(made, name="Benchmark", version="1.0.0")


def make(path: Path, codes: int, documents: int, codings: int) -> None:
    chance = random.Random(4711)  # noqa: S311 - the same project each time
    words, weights = vocabulary(chance)
    with Workspace.create(path, name="Benchmark", codebook=codebook(words, codes, chance)) as workspace:
        coder, change = acts.add_coder(CODER, workspace.coders)
        workspace.commit(change)
        puts: list[Put] = []
        file = ProjectFile.opened(path)
        stager = Stager(file)
        for number in range(documents):
            text = " ".join(chance.choices(words, cum_weights=weights, k=400)) + "."
            structure = canonical(structure_to_plain(Structure(paragraphs=Segments.of([(0, len(text))]))))
            blobs = stager.put(text.encode()), stager.put(structure)
            name = f"doc {number} {chance.choice(words)} {chance.choice(words)}"
            document = Document(f"d{number}", name, number, blobs[0], len(text), blobs[1], 1, 0, WHEN)
            puts.append(Put(None, document))
            for _ in range(codings // documents):
                start = chance.randrange(len(text) - 80)
                code = workspace.codebook.code(f"code-{chance.randrange(codes)}")
                puts += acts.code(document, Span(start, start + chance.randint(5, 80)), code, coder).puts
        stager.flush()
        file.close()
        workspace.commit(Change(verbatim("Fill"), tuple(puts)))
        update_index(path, tuple(workspace.documents.values()))


def measure(codes: int, documents: int, codings: int) -> dict[str, Any]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / variable.lower())
        make(folder / "benchmark.annot", codes, documents, codings)
        bench = WindowBench(folder, folder / "benchmark.annot")
        stack.callback(bench.close)
        opened, keys, passages = [], [], []
        for typed in TYPED:
            opened.append(bench.timed(bench.window.actions_by_act[Act.PALETTE].trigger)[0])
            screen = bench.window.screen_of_project
            assert screen is not None
            palette = screen.palette_acts.palette
            field = palette.findChild(QLineEdit)
            assert isinstance(field, QLineEdit)
            keys += [bench.timed(partial(QTest.keyClick, field, letter))[0] for letter in typed]
            start = time.perf_counter()
            while screen.palette_acts.is_searching:
                QApplication.processEvents()
            if any(entry.kind is Kind.PASSAGE for entry in palette.found()):
                passages.append((time.perf_counter() - start) * 1000)
            palette.close_palette()
    found = {"open": opened, "key": keys, "passages": passages}
    return {name: quantiles(times) for name, times in found.items()}


def quantiles(times: list[float]) -> dict[str, float]:
    times = sorted(times) or [0.0]
    return {"median": times[len(times) // 2], "p95": times[int(len(times) * 0.95)], "most": times[-1]}


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of the palette.")
    parser.add_argument("--codes", type=int, default=500)
    parser.add_argument("--documents", type=int, default=5_000)
    parser.add_argument("--codings", type=int, default=100_000)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    wanted = parser.parse_args()
    found = measure(wanted.codes, wanted.documents, wanted.codings)
    if wanted.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        print(f"{name:9}" + "  ".join(f"{which} {value:7.2f}" for which, value in row.items()))


if __name__ == "__main__":
    main()
