"""How long the reading view takes: `python -m tests.benchmarks.reading [--size BYTES --spans N] [--json]`.

Without a size, four documents and two plain Qt views are measured in one run, the documents in turns so that a busy
moment of the machine strikes all of them. Times are milliseconds of main-thread CPU and of wall time, from the
operation to the painted frame, what else ran in the same turn of the event loop included.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Self

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.memory import Sweeper
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance, load_fonts
from tests.benchmarks.coded_texts import looks, marks_of, structure_of, text_of
from tests.benchmarks.reading_references import references
from tests.benchmarks.timing import Times, summary, timed

SIZES = ((100_000, 2_000), (1_000_000, 20_000), (1_000_000, 50_000), (10_000_000, 50_000))
SPARSE = (100_000, 500)
"""As many codings on a screen as in the longest document, to see what length alone costs."""

BUDGETS = {
    "open": 150,
    "apply": 8,
    "scroll": 8,
    "page": 16,
    "jump": 50,
    "resize": 50,
    "zoom": 50,
    "theme": 50,
    "pause": 16,
}
"""Milliseconds that the 95th percentile may take; of a garbage collector's pauses the longest."""

PLAIN = ("open", "apply", "scroll", "page", "jump", "resize", "zoom")
"""What the plain views are asked too."""

ROUNDS = 6


class Bench:
    """One document in a pane of its own."""

    def __init__(self, size: int, spans: int) -> None:
        self.size, self.spans = size, spans
        self.chance = random.Random(4711)  # noqa: S311
        self.text = text_of(size, self.chance)
        self.structure = structure_of(self.text)
        self.marks = marks_of(self.text, spans, self.chance)
        self.appearance = Appearance()
        application = QApplication.instance()
        assert application is not None
        self._sweeper = Sweeper(application)
        self.pauses: list[float] = []
        self.times: dict[str, Times] = {name: [] for name in BUDGETS if name != "pause"}
        self._number = 0
        self._pane: ReadingPane | None = None
        self._wide = False

    @property
    def pane(self) -> ReadingPane:
        assert self._pane is not None
        return self._pane

    def round(self) -> None:
        """A share of every row, in a pane newly opened."""
        self.close()
        self._pane = pane = ReadingPane(self.appearance)
        pane.resize(1000, 800)
        pane.show()
        QApplication.processEvents()
        self.times["open"].append(timed(self._open))
        self._sweeper.sweep()
        pane.repaint()
        QApplication.processEvents()
        rows = {
            "apply": self._apply(20),
            "scroll": self._walk(60, 60),
            "page": self._walk(740, 20),
            "jump": (timed(self._jump) for _ in range(20)),
            "resize": (timed(self._resize) for _ in range(10)),
            "zoom": (timed(self._zoom) for _ in range(6)),
            "theme": (timed(self._turn) for _ in range(4)),
        }
        for name, steps in rows.items():
            with Pauses() as pauses:
                self.times[name] += steps
            if name in {"scroll", "page"}:
                self.pauses += pauses.found

    def close(self) -> None:
        if self._pane is not None:
            self._pane.close()
            self._pane.deleteLater()
            self._pane = None
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.appearance = Appearance()

    def result(self) -> dict[str, object]:
        rows = {name: summary(times) for name, times in self.times.items()}
        longest = round(max(self.pauses, default=0.0), 2)
        return {"size": self.size, "spans": self.spans, **rows, "pause": {"wall": {"longest": longest}}}

    def _open(self) -> None:
        self.pane.show_document(self.text, self.structure, "Benchmark")
        self.pane.show_marks(self.marks)

    def _apply(self, count: int) -> Iterator[tuple[float, float]]:
        """A coding comes or goes in view."""
        look = looks()[3]
        for index in range(count):
            if index % 10 == 0:
                self._jump()
                QApplication.processEvents()
            if index % 2:
                mark_id = f"new{self._number}"
                yield timed(lambda mark_id=mark_id: self.pane.change_marks([mark_id], []))  # type: ignore[misc]
                continue
            self._number += 1
            start = min(len(self.text) - 90, self.pane.place_state().top + self.chance.randrange(1500))
            mark = Mark(f"new{self._number}", start, start + 80, look, look.name, "AK", False, "")
            yield timed(lambda mark=mark: self.pane.change_marks([], [mark]))  # type: ignore[misc]

    def _walk(self, step: int, count: int) -> Iterator[tuple[float, float]]:
        """Steps down from some places of the document, so that every step shows new text."""
        for index in range(count):
            if index % 20 == 0:
                self.pane.view.scroll_to(int(self.pane.view.scroller.most * self.chance.uniform(0.0, 0.7)))
                QApplication.processEvents()
            yield timed(lambda: self.pane.view.scroll_by(step))

    def _jump(self) -> None:
        self.pane.view.scroll_to(self.chance.randrange(max(1, self.pane.view.scroller.most)))

    def _resize(self) -> None:
        """To widths at which the text has to be wrapped anew."""
        self._wide = not self._wide
        self.pane.resize(self.chance.randrange(780, 840) if self._wide else self.chance.randrange(720, 780), 800)

    def _zoom(self) -> None:
        size = self.appearance.reading_size
        self.appearance.set_reading_size(size + 1 if size < 20 else 15)

    def _turn(self) -> None:
        self.appearance.set_theme("light" if self.appearance.theme.name == "dark" else "dark")


class Pauses:
    """Notes how long the garbage collector keeps the thread, in milliseconds."""

    def __enter__(self) -> Self:
        self.found: list[float] = []
        self._began = 0.0
        gc.callbacks.append(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        gc.callbacks.remove(self._note)

    def _note(self, phase: str, _info: object) -> None:
        if phase == "start":
            self._began = time.perf_counter()
        else:
            self.found.append((time.perf_counter() - self._began) * 1000)


def measured(sizes: Sequence[tuple[int, int]], rounds: int = ROUNDS) -> list[dict[str, object]]:
    """The documents' rows, taken in turns."""
    _application()
    benches = [Bench(size, spans) for size, spans in sizes]
    for _ in range(rounds):
        for bench in benches:
            bench.round()
            bench.close()
    return [bench.result() for bench in benches]


def _application() -> QApplication:
    application = QApplication.instance() or QApplication([])
    load_fonts()
    assert isinstance(application, QApplication)
    return application


def whole(rounds: int) -> dict[str, object]:
    """Every size, the price of length alone, and the plain views."""
    *sizes, sparse = measured([*SIZES, SPARSE], rounds)
    longest = sizes[-1]
    ratio = {name: round(_median(longest, name) / _median(sparse, name), 2) for name in ("apply", "scroll")}
    return {"sizes": sizes, "sparse": sparse, "ratio": ratio, "references": references(SIZES), "budgets": BUDGETS}


def _median(rows: dict[str, object], name: str) -> float:
    found: dict[str, dict[str, float]] = rows[name]  # type: ignore[assignment]
    return max(0.01, found["cpu"]["median"])


def print_table(found: dict[str, object]) -> None:
    """Median / 95th percentile of CPU milliseconds, a column for each row of the budget; `!` where one is missed."""
    print(f"{'text, codings':24}" + "".join(f"{name:>16}" for name in BUDGETS))
    sizes: list[dict[str, object]] = found["sizes"]  # type: ignore[assignment]
    for rows in [*sizes, found["sparse"]]:
        assert isinstance(rows, dict)
        print(f"{rows['size']:>12,} {rows['spans']:>8,}   " + "".join(_cell(name, rows[name]) for name in BUDGETS))
    print(f"10 MB to 100 KB with as much on the screen: {found['ratio']}")
    views: list[dict[str, object]] = found["references"]  # type: ignore[assignment]
    for rows in views:
        cells = "".join(_cell(name, rows.get(name)) for name in PLAIN)
        print(f"{rows['view']}\n{rows['size']:>12,} {rows['spans']:>8,}   {cells}")


def _cell(name: str, row: object) -> str:
    if not isinstance(row, dict):
        return f"{'>':>16}"
    if "cpu" not in row:
        longest = row["wall"]["longest"]
        return f"{longest:>15.1f}{'!' if longest > BUDGETS[name] else ' '}"
    cpu = row["cpu"]
    words = f"{cpu['median']:.1f} / {cpu['p95']:.1f}"
    return f"{words:>15}{'!' if cpu['p95'] > BUDGETS[name] else ' '}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of the reading view.")
    parser.add_argument("--size", type=int, help="bytes of text; all sizes and the plain views without it")
    parser.add_argument("--spans", type=int, default=2_000, help="codings")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often every document has its turn")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    wanted = parser.parse_args()
    show: Callable[[dict[str, object]], None] = print_table
    if wanted.size is not None:
        found = measured([(wanted.size, wanted.spans)], wanted.rounds)[0]
        show = print_rows
    else:
        found = whole(wanted.rounds)
    if wanted.json:
        print(json.dumps(found))
    else:
        show(found)


def print_rows(rows: dict[str, object]) -> None:
    for name in BUDGETS:
        print(f"{name:8} {_cell(name, rows[name])}   ms of CPU, median / 95th percentile")


if __name__ == "__main__":
    main()
