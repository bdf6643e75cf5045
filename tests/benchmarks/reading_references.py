"""Qt's own text views doing the same with their own means, for comparison: `-m … VIEW SIZE SPANS`.

Small on purpose: a QTextEdit whose codings are character formats, and a QPlainTextEdit whose codings are extra
selections. Each runs in a process of its own that is ended after a while; rows it did not come to are missing.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from annotator.ui.reading.mark import Mark
from annotator.ui.theme.appearance import Appearance, load_fonts
from tests.benchmarks.coded_texts import marks_of, text_of
from tests.benchmarks.timing import Times, summary, timed

CAP_S = 25
"""Seconds of a view's process."""

ROW_S = 2.5
"""Seconds of one row, after which it has been repeated enough."""


class FormattedView(QTextEdit):
    """Codings as character formats of the document."""

    def open(self, text: str, marks: Sequence[Mark]) -> None:
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for mark in marks:
            self._form(cursor, mark, form_of(mark))
        cursor.endEditBlock()

    def add(self, mark: Mark) -> None:
        self._form(QTextCursor(self.document()), mark, form_of(mark))

    def remove(self, mark: Mark) -> None:
        self._form(QTextCursor(self.document()), mark, QTextCharFormat())

    @staticmethod
    def _form(cursor: QTextCursor, mark: Mark, form: QTextCharFormat) -> None:
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


class SelectedView(QPlainTextEdit):
    """Codings as extra selections, which are set all at once."""

    def open(self, text: str, marks: Sequence[Mark]) -> None:
        self.setPlainText(text)
        self._kept = [self._selection(mark) for mark in marks]
        self.setExtraSelections(self._kept)

    def add(self, mark: Mark) -> None:
        self._kept.append(self._selection(mark))
        self.setExtraSelections(self._kept)

    def remove(self, _mark: Mark) -> None:
        self._kept.pop()
        self.setExtraSelections(self._kept)

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        found.cursor, found.format = cursor, form_of(mark)
        return found


View = FormattedView | SelectedView
VIEWS: dict[str, type[View]] = {
    "QTextEdit, character formats": FormattedView,
    "QPlainTextEdit, extra selections": SelectedView,
}


def form_of(mark: Mark) -> QTextCharFormat:
    form = QTextCharFormat()
    colour = QColor(mark.look.colour)
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(colour)
    colour.setAlphaF(mark.look.alpha)
    form.setBackground(colour)
    return form


def rows_of(view: View, text: str, marks: Sequence[Mark]) -> Iterator[tuple[str, Times]]:
    """Each row once it is done."""
    chance = random.Random(4711)  # noqa: S311
    view.resize(700, 800)
    view.setFont(Appearance().reading_font())
    view.show()
    QApplication.processEvents()
    yield "open", [timed(lambda: view.open(text, marks))]
    bar = view.verticalScrollBar()
    line = 1 if isinstance(view, QPlainTextEdit) else 30
    page = 24 if isinstance(view, QPlainTextEdit) else 740

    def jump() -> None:
        bar.setValue(chance.randrange(max(1, bar.maximum())))

    def walk(step: int) -> Callable[[], None]:
        return lambda: bar.setValue(bar.value() + step)

    yield "scroll", repeated(walk(2 * line), 60)
    yield "page", repeated(walk(page), 20)
    yield "jump", repeated(jump, 20)
    yield "apply", list(_applied(view, marks, chance))
    yield "zoom", repeated(lambda: view.setFont(_larger(view.font())), 6)
    yield "resize", repeated(lambda: view.resize(chance.randrange(560, 700), 800), 10)


def _applied(view: View, marks: Sequence[Mark], chance: random.Random) -> Iterator[tuple[float, float]]:
    """A coding comes and goes in view."""
    spent = 0.0
    while spent < ROW_S * 1000:
        start = view.cursorForPosition(QPoint(20, chance.randrange(20, 600))).position()
        mark = chance.choice(marks)._replace(start=start, end=start + 80)
        for act in (lambda mark=mark: view.add(mark), lambda mark=mark: view.remove(mark)):
            took = timed(act)
            spent += max(took[1], 25.0)
            yield took


def _larger(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPixelSize(15 + (font.pixelSize() - 14) % 6)
    return larger


def repeated(act: Callable[[], object], most: int) -> Times:
    found: Times = []
    while len(found) < most and sum(wall for _, wall in found) < ROW_S * 1000:
        found.append(timed(act))
    return found


def references(sizes: Sequence[tuple[int, int]]) -> list[dict[str, object]]:
    """What each view did of each size in its time."""
    return [_watched(name, size, spans) for size, spans in sizes for name in VIEWS]


def _watched(name: str, size: int, spans: int) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.benchmarks.reading_references", name, str(size), str(spans)]
    rows: dict[str, object] = {"view": name, "size": size, "spans": spans, "cap_seconds": CAP_S}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        end = threading.Timer(CAP_S, child.kill)
        end.start()
        assert child.stdout is not None
        for told in child.stdout:
            rows |= json.loads(told)
        end.cancel()
    return rows


def main() -> None:
    name, size, spans = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    application = QApplication([])
    load_fonts()
    chance = random.Random(4711)  # noqa: S311
    text = text_of(size, chance)
    marks = marks_of(text, spans, chance)
    view = VIEWS[name]()
    for row, times in rows_of(view, text, marks):
        print(json.dumps({row: summary(times)}), flush=True)
    application.quit()
    os._exit(0)  # taking such a view down can take longer than everything it was asked


if __name__ == "__main__":
    main()
