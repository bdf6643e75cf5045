"""What is painted bit by bit equals what is painted at once."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_margin import labels_in_view
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import ThemeName

FEW = 30
"""Pixels that slanted leaders may differ by where a rectangle painted anew cuts them; a label left behind has more."""
Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]

TEXT = "\n".join(
    f"Paragraph {number} tells of bridges and ferries, of the 平安 city, of @harbour and of what they cost. "
    * (number % 4 + 1)
    for number in range(60)
)


def on_screen(pane: ReadingPane) -> QImage:
    """The window's backing store: what a person sees."""
    QApplication.processEvents()
    whole = pane.screen().grabWindow(pane.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole.copy(pane.view.viewport().rect())


def anew(pane: ReadingPane) -> QImage:
    pane.view.update_all()
    return on_screen(pane)


def different(one: QImage, other: QImage) -> int:
    """How many pixels differ by more than the rounding of a smooth edge."""
    pixels = [np.frombuffer(image.constBits(), np.uint8).astype(np.int16).reshape(-1, 4) for image in (one, other)]
    return int((np.abs(pixels[0] - pixels[1]).max(axis=1) > 16).sum())


def marks_for(marking: Marking, count: int, chance: random.Random) -> list[Mark]:
    found = []
    for index in range(count):
        start = chance.randrange(len(TEXT) - 300)
        found.append(marking(f"m{index}", start, start + chance.choice([3, 20, 90, 280]), index % 3, who="AK"))
    return found


@pytest.mark.parametrize("codings", [8, 30, 120, 700])
def test_a_long_session_leaves_no_trace_of_what_was_before(show: Show, marking: Marking, codings: int) -> None:
    chance = random.Random(5)  # noqa: S311
    marks = marks_for(marking, codings, chance)
    pane = show(TEXT, marks, size=(876, 600))
    pane.view.caret_is_lit = False
    spare = marks_for(marking, 40, chance)
    shown: list[str] = []
    anew(pane)
    for step in range(70):
        act = chance.randrange(6)
        if act == 0:
            pane.view.scroll_by(chance.randint(-500, 700))
        elif act == 1:
            mark = spare[step % 40]
            pane.change_marks([], [mark])
            shown.append(mark.id)
        elif act == 2:
            pane.change_marks([chance.choice(marks).id], [])
        elif act == 3:
            start = chance.randrange(len(TEXT) - 400)
            pane.select(Span(start, start + chance.randrange(1, 400)))
        elif act == 4:
            pane.clear_selection()
            pane.focus_mark(chance.choice(marks).id)
        else:
            pane.next_mark()
        pane.view.caret_is_lit = False
        pane._caret._blink.stop()
        bit_by_bit = on_screen(pane)
        assert different(bit_by_bit, anew(pane)) <= FEW, f"step {step}, act {act}"


def test_labels_give_way_to_a_coding_below_and_come_back(show: Show, marking: Marking) -> None:
    text = "A short one.\n" * 12
    pane = show(text, [marking(f"m{n}", 26, 30 + n % 5, n % 3) for n in range(8)], size=(876, 600))
    pane.view.caret_is_lit = False
    anew(pane)
    alone = len(pane.view.page.labels(2).shown)
    pane.change_marks([], [marking("below", 41, 46)])
    assert different(on_screen(pane), anew(pane)) <= FEW
    assert len(pane.view.page.labels(2).shown) < alone
    pane.change_marks(["below"], [])
    assert different(on_screen(pane), anew(pane)) <= FEW
    assert len(pane.view.page.labels(2).shown) == alone


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_is_taken_over_at_once(
    theme: ThemeName, show: Show, appearance: Appearance, marking: Marking
) -> None:
    pane = show(TEXT, [marking("a", 0, 30)])
    appearance.set_theme(theme)
    image = on_screen(pane)
    assert image.pixelColor(5, 5) == appearance.colour("paper")


def test_labels_never_cover_each_other(show: Show, marking: Marking) -> None:
    chance = random.Random(7)  # noqa: S311
    pane = show(TEXT, marks_for(marking, 200, chance), size=(876, 600))
    for _ in range(12):
        pane.view.scroll_by(350)
        image = pane.grab()
        assert not image.isNull()
        rects = [rect for _, rect in labels_in_view(pane.view.brush(QPainter()), pane.view.blocks_in(0, 600))]
        for at, one in enumerate(rects):
            assert not any(one.intersects(other) for other in rects[:at])


def test_the_column_keeps_its_least_width_and_labels_go_first(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("a", 0, 30)], size=(900, 500))
    assert pane.view.page.measures.column == 556
    pane.resize(760, 500)
    assert pane.view.page.measures.column == 444
    pane.resize(560, 500)
    assert (pane.view.page.measures.column, pane.view.page.measures.label_room) == (420, 0)


def test_nothing_of_the_hidden_field_is_seen(show: Show) -> None:
    pane = show("one\n" * 30)
    assert pane.focusProxy().geometry().intersects(pane.rect())
    before = on_screen(pane)
    pane.focusProxy().update()
    assert on_screen(pane) == before
