"""How long the whole window takes to code a passage: `python -m tests.benchmarks.window --size B --spans N --json`.

Prints medians and 95th percentiles in milliseconds of main-thread CPU and of wall time. `apply` is from the key to the
painted frame, with everything that hears of it; `rest` is what follows when the selection has rested and the inspector
turns to the new coding; `open` is the project. `theme`, `type` and `rows` are changes of the look: with the page alone
that a project opens with, with all pages visited before, and with the settings open.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from annotator.model.change import Change, Put
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.span import Span
from annotator.model.wording import verbatim
from annotator.ui.actions import Act
from annotator.ui.inspecting import SETTLE_MS
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Density, SettingsFile
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.theme.style import dress
from annotator.workspace import acts
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace
from tests.benchmarks.coded_texts import text_of
from tests.benchmarks.timing import Times, summary

CODER = "Ada Kowalska"
RULE = "Somebody says in so many words that this is what happened, or that it may yet happen."
APPLIES = 80


def codebook() -> Codebook:
    """Eight families of four codes with rules; the first nine codes have keys."""
    families = [Code(f"family-{n}", f"Family {n}", position=n, definition=RULE) for n in range(8)]
    children = [
        Code(
            f"{family.id}-{n}",
            f"Code {n} of {family.name}",
            family.id,
            n,
            definition=RULE,
            include=("what is said outright", "what is quoted with approval"),
            examples=("They could do it tomorrow.",),
            key=str(4 * place + n + 1) if 4 * place + n < 9 else None,
        )
        for place, family in enumerate(families)
        for n in range(4)
    ]
    return Codebook.of([*families, *children], name="Benchmark", version="1.0.0")


def make_project(folder: Path, size: int, spans: int) -> Path:
    """One document of about `size` bytes with `spans` codings of one coder."""
    chance = random.Random(4711)  # noqa: S311
    path, source = folder / "benchmark.annot", folder / "benchmark.txt"
    source.write_text(text_of(size, chance), encoding="utf-8")
    book = codebook()
    with Workspace.create(path, name="Benchmark", codebook=book) as workspace:
        import_documents(workspace, [source])
        coder, change = acts.add_coder(CODER, workspace.coders)
        workspace.commit(change)
        document = next(iter(workspace.documents.values()))
        puts: list[Put] = []
        for _ in range(spans):
            start = chance.randrange(document.characters - 300)
            span = Span(start, start + chance.randint(5, 250))
            puts += acts.code(document, span, chance.choice([code for code in book if code.parent]), coder).puts
        workspace.commit(Change(verbatim("Code passages"), tuple(puts), coder.id))
    return path


class WindowBench:
    """One window and the clock."""

    def __init__(self, folder: Path, project: Path) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        load_fonts()
        settings = self.settings = SettingsFile(folder / "settings.ini")
        settings.change(theme="light", coder_name=CODER, popover=False)
        appearance = Appearance()
        dress(application, appearance)
        self.window = MainWindow(appearance, settings)
        self.window.resize(1440, 900)
        self.window.show()
        QApplication.processEvents()
        self.chance = random.Random(4711)  # noqa: S311
        self.opened = self.timed(lambda: self.window.open_project(project))

    def timed(self, act: object) -> tuple[float, float]:
        """CPU and wall milliseconds of an act, what it posted and what it changed on the screen."""
        cpu, wall = time.thread_time(), time.perf_counter()
        if callable(act):
            act()
        QApplication.processEvents()
        return (time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000

    def rest(self) -> None:
        """Until whatever waits for a selection to rest has run."""
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS + 60, loop.quit)
        loop.exec()

    def applies(self) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
        """A key gives a selected passage in view a code; then the rest."""
        screen = self.window.screen_of_project
        assert screen is not None
        reading = screen.code.panes.reading
        for turn in range(APPLIES):
            if turn % 10 == 0:
                reading.view.scroll_to(self.chance.randrange(max(1, reading.view.scroller.most)))
            start = reading.place_state().top + self.chance.randrange(1200)
            reading.select(Span(start, start + 60))
            self.rest()
            act = Act.CODE_1 if turn % 2 else Act.CODE_6
            yield self.timed(self.window.actions_by_act[act].trigger), self.timed(self.rest)

    def again(self, turns: int) -> Iterator[tuple[float, float]]:
        """The document is opened anew, its codings read from the project."""
        screen = self.window.screen_of_project
        assert screen is not None
        document = screen.document
        for _ in range(turns):
            screen.code.show_document(None)
            self.rest()
            yield self.timed(lambda: screen.code.show_document(document))
            self.rest()

    def turns(self, first: Act, second: Act, turns: int) -> Iterator[tuple[float, float]]:
        """Two actions that take each other back, by turns."""
        for turn in range(turns):
            yield self.timed(self.window.actions_by_act[second if turn % 2 else first].trigger)
            self.rest()

    def looks(self, where: str) -> dict[str, Times]:
        """Every theme, size of type and height of rows, by turns."""
        change = self.settings.change
        themes = [Act.THEME_DARK, Act.THEME_CONTRAST, Act.THEME_CONTRAST_DARK, Act.THEME_LIGHT] * 3
        scales, rows = [200, 125, 100] * 3, [Density.COMPACT, Density.COMFORTABLE] * 4
        return {
            f"theme{where}": [self.rested(self.window.actions_by_act[one].trigger) for one in themes],
            f"type{where}": [self.rested(partial(change, text_scale=one)) for one in scales],
            f"rows{where}": [self.rested(partial(change, density=one)) for one in rows],
        }

    def rested(self, act: Callable[[], object]) -> tuple[float, float]:
        taken = self.timed(act)
        self.rest()
        return taken

    def visit(self, *acts: Act) -> None:
        for act in acts:
            self.window.actions_by_act[act].trigger()
            self.rest()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def measure(size: int, spans: int) -> dict[str, Times]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / variable.lower())
        bench = WindowBench(folder, make_project(folder, size, spans))
        stack.callback(bench.close)
        gc.collect()
        gc.freeze()
        taken = list(bench.applies())
        found = {
            "open": [bench.opened],
            "apply": [one for one, _ in taken],
            "rest": [two for _, two in taken],
            "document": list(bench.again(6)),
            "zoom": list(bench.turns(Act.ZOOM_IN, Act.ZOOM_OUT, 10)),
            **bench.looks(""),
        }
        bench.visit(Act.MODE_CODEBOOK, Act.MODE_REVIEW, Act.VARIABLES, Act.HISTORY, Act.HISTORY, Act.MODE_CODE)
        found |= bench.looks(", visited")
        bench.visit(Act.SETTINGS)
        return found | bench.looks(", settings")


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of the whole window.")
    parser.add_argument("--size", type=int, default=1_000_000, help="bytes of text")
    parser.add_argument("--spans", type=int, default=2_000, help="codings")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    wanted = parser.parse_args()
    measured = {name: summary(times) for name, times in measure(wanted.size, wanted.spans).items()}
    if wanted.json:
        print(json.dumps({"size": wanted.size, "spans": wanted.spans, **measured}))
        return
    for name, numbers in measured.items():
        cpu, wall = numbers["cpu"], numbers["wall"]
        print(
            f"{name:16} CPU {cpu['median']:7.2f} {cpu['p95']:7.2f}   wall {wall['median']:7.2f} {wall['p95']:7.2f} ms"
        )


if __name__ == "__main__":
    main()
