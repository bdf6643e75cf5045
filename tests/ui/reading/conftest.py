"""A reading pane on a screen that nobody sees, and codings to show in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.structure import Segments, Structure
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance, load_fonts
from annotator.ui.theme.looks import CodeLook

LOOKS = (
    CodeLook("Firm", "Actor / Firm", "#3B6BFF", 0.15, 0.26, "circle", "solid", (), False),
    CodeLook("Alarm", "Stance / Alarm", "#B40743", 0.15, 0.26, "square", "solid", (7, 3), False),
    CodeLook("Hedge", "Option / Hedge", "#114B30", 0.15, 0.26, "circle", "outline", (2, 2.6), False),
)

Shows = Callable[..., ReadingPane]


@pytest.fixture(scope="session")
def faces(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def appearance(qapp: QApplication, faces: None) -> Appearance:
    return Appearance("light")


def paragraphs_of(text: str) -> Structure:
    """Every line with ink as a paragraph."""
    spans, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append((position, position + len(line)))
        position += len(line) + 1
    return Structure(paragraphs=Segments.of(spans))


@pytest.fixture
def marking() -> Callable[..., Mark]:
    """Makes marks with few words: `marking("id", start, end)`."""

    def make(mark_id: str, start: int, end: int, look: int = 0, **more: object) -> Mark:
        chosen = LOOKS[look]
        values = {"label": chosen.name, "who": "", "has_memo": False, "told": chosen.path} | more
        return Mark(mark_id, start, end, chosen, **values)  # type: ignore[arg-type]

    return make


@pytest.fixture
def show(qtbot: QtBot, appearance: Appearance) -> Iterator[Shows]:
    """Shows a text: `show(text, marks, structure=…, size=…)`; the pane has the keyboard.

    The panes are kept here until they are closed: one that only a finished test knew could be collected while it
    paints.
    """
    panes: list[ReadingPane] = []

    def shown(
        text: str,
        marks: Sequence[Mark] = (),
        structure: Structure | None = None,
        size: tuple[int, int] = (876, 500),
    ) -> ReadingPane:
        pane = ReadingPane(appearance)
        panes.append(pane)
        pane.resize(*size)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.activateWindow()
        pane.show_document(text, structure if structure is not None else paragraphs_of(text), "A text")
        pane.show_marks(marks)
        pane.take_keyboard()
        qtbot.waitUntil(lambda: pane.focusProxy().hasFocus())
        QApplication.processEvents()
        return pane

    yield shown
    for pane in panes:
        pane.close()
        pane.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
