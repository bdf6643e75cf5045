"""How long the reading view takes: `python -m tests.benchmarks.reading --size BYTES --spans N --json`.

Prints one JSON object with medians and 95th percentiles in milliseconds of main-thread CPU and of wall time, from the
operation to the painted frame, what else ran in the same turn of the event loop included.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.structure import Segments, Structure
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.theme.looks import CodeLook, looks_of

COMMON = (
    "the of and a to in is that it was for on are with as they be at one have this from or had by hot but some what "
    "there we can out other were all your when up use word how said an each she which do their time if will way about "
    "many then them would write like so these her long make thing see him two has look more day could go come did my"
)
WORDS = COMMON.split()

Times = list[tuple[float, float]]


def text_of(size: int, chance: random.Random) -> str:
    """Invented prose of about `size` bytes in paragraphs of 60 to 900 characters."""
    paragraphs, total = [], 0
    while total < size:
        words, length = [], chance.randint(60, 900)
        while sum(map(len, words)) + len(words) < length:
            words.extend(chance.choices(WORDS, k=12))
        paragraph = " ".join(words).capitalize() + "."
        paragraphs.append(paragraph)
        total += len(paragraph) + 1
    return "\n".join(paragraphs)[:size]


def structure_of(text: str) -> Structure:
    spans, position = [], 0
    for line in text.split("\n"):
        if line:
            spans.append((position, position + len(line)))
        position += len(line) + 1
    return Structure(paragraphs=Segments.of(spans))


def looks() -> list[CodeLook]:
    families = [Code(f"family-{index}", f"Family {index}", position=index) for index in range(8)]
    children = [Code(f"{f.id}-{c}", f"Code {c} of {f.name}", f.id, c) for f in families for c in range(4)]
    return list(looks_of(Codebook.of([*families, *children]), "light").values())


def marks_of(text: str, count: int, chance: random.Random) -> list[Mark]:
    """Spans of 5 to 250 characters, now and then of several paragraphs."""
    found, palette = [], looks()
    for index in range(count):
        length = chance.randint(5, 250) if chance.random() > 0.01 else chance.randint(800, 2500)
        start = chance.randrange(max(1, len(text) - length))
        look = chance.choice(palette)
        found.append(Mark(f"m{index}", start, min(len(text), start + length), look, look.name, "AK", False, look.path))
    return found


class Bench:
    """One pane and the clock."""

    def __init__(self, size: int, spans: int) -> None:
        self.application = QApplication.instance() or QApplication([])
        load_fonts()
        self.chance = random.Random(4711)  # noqa: S311
        self.text = text_of(size, self.chance)
        self.structure = structure_of(self.text)
        self.marks = marks_of(self.text, spans, self.chance)
        self.appearance = Appearance()

    def timed(self, act: Callable[[], object]) -> tuple[float, float]:
        """CPU and wall milliseconds of an act and of painting what it changed."""
        cpu, wall = time.thread_time(), time.perf_counter()
        act()
        QApplication.processEvents()
        return (time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000

    def pane(self) -> ReadingPane:
        pane = ReadingPane(self.appearance)
        pane.resize(1000, 800)
        pane.show()
        QApplication.processEvents()
        return pane

    def open(self, pane: ReadingPane) -> None:
        pane.show_document(self.text, self.structure, "Benchmark")
        pane.show_marks(self.marks)

    def run(self) -> dict[str, Times]:
        openings: Times = []
        for _ in range(5):
            pane = self.pane()
            openings.append(self.timed(lambda pane=pane: self.open(pane)))  # type: ignore[misc]
            if len(openings) < 5:
                pane.close()
                pane.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        gc.freeze()
        return {"open": openings} | {name: list(times) for name, times in self.acts(pane).items()}

    def acts(self, pane: ReadingPane) -> dict[str, Iterator[tuple[float, float]]]:
        return {
            "apply": self.apply(pane),
            "scroll": self.walk(pane, 60, 300),
            "page": self.walk(pane, 740, 80),
            "jump": (self.timed(lambda: self.jump(pane)) for _ in range(80)),
            "resize": (self.timed(lambda w=w: pane.resize(w, 800)) for w in self.widths()),  # type: ignore[misc]
        }

    def apply(self, pane: ReadingPane) -> Iterator[tuple[float, float]]:
        """A coding comes or goes in view."""
        look = looks()[3]
        for index in range(120):
            if index % 10 == 0:
                self.jump(pane)
                QApplication.processEvents()
            top = pane.place_state().top
            start = min(len(self.text) - 90, top + self.chance.randrange(1500))
            mark = Mark(f"new{index // 2}", start, start + 80, look, look.name, "AK", False, "")
            if index % 2:
                yield self.timed(lambda index=index: pane.change_marks([f"new{index // 2}"], []))  # type: ignore[misc]
            else:
                yield self.timed(lambda mark=mark: pane.change_marks([], [mark]))  # type: ignore[misc]

    def walk(self, pane: ReadingPane, step: int, count: int) -> Iterator[tuple[float, float]]:
        """Steps down from some places of the document, so that every step shows new text."""
        for index in range(count):
            if index % 20 == 0:
                pane.view.scroll_to(int(pane.view.scroller.most * self.chance.uniform(0.0, 0.7)))
                QApplication.processEvents()
            yield self.timed(lambda: pane.view.scroll_by(step))

    def jump(self, pane: ReadingPane) -> None:
        pane.view.scroll_to(self.chance.randrange(max(1, pane.view.scroller.most)))

    def widths(self) -> list[int]:
        return [1000 - step * 12 for step in range(40)]


def summary(times: Times) -> dict[str, dict[str, float]]:
    """Median and 95th percentile of CPU and wall times."""

    def of(values: list[float]) -> dict[str, float]:
        ordered = sorted(values)
        p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        return {"median": round(statistics.median(ordered), 2), "p95": round(p95, 2)}

    return {"cpu": of([cpu for cpu, _ in times]), "wall": of([wall for _, wall in times])}


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of the reading view.")
    parser.add_argument("--size", type=int, default=1_000_000, help="bytes of text")
    parser.add_argument("--spans", type=int, default=2_000, help="codings")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    wanted = parser.parse_args()
    measured = {name: summary(times) for name, times in Bench(wanted.size, wanted.spans).run().items()}
    if wanted.json:
        print(json.dumps({"size": wanted.size, "spans": wanted.spans, **measured}))
        return
    for name, numbers in measured.items():
        cpu, wall = numbers["cpu"], numbers["wall"]
        print(f"{name:8} CPU {cpu['median']:7.2f} {cpu['p95']:7.2f}   wall {wall['median']:7.2f} {wall['p95']:7.2f} ms")


if __name__ == "__main__":
    main()
