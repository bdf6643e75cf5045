"""Brackets, labels and counts stand side by side, however many codings one place bears."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from pytestqt.qtbot import QtBot

from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.measures import LANES
from annotator.ui.reading.paint_margin import hidden_rect, label_box, label_left, labels_in_view
from annotator.ui.reading.paint_text import MANY, count_face
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.reading.spots import bracket_at, hidden_at, label_at
from annotator.ui.text_taste import Side

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
TEXT = "The harbour opens at five in the morning, and boats leave from pier nine until it closes.\n\n" * 8


def crowd(marking: Marking, count: int, **more: object) -> list[Mark]:
    """Codings that begin within the first words of the text."""
    chance = random.Random(count)  # noqa: S311
    return [
        marking(
            f"m{number:03}",
            start := chance.randrange(60),
            start + 5 + chance.randrange(20),
            number % 3,
            label=f"Rather long code {number}",
            who=("", "AK", "AK BM CL")[number % 3],
            **more,
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("count", [3, 6, 20, 300])
@pytest.mark.parametrize("width", [700, 876, 1200])
def test_labels_brackets_and_counts_never_overlap(
    side: Side, count: int, width: int, show: Show, marking: Marking
) -> None:
    pane = show(TEXT, crowd(marking, count), size=(width, 500))
    pane.set_look(ReadingLook(margin=side))
    pane.focus_mark(f"m{count // 2:03}")
    pane.grab()
    brush, page = pane.view.brush(QPainter()), pane.view.page
    measures = page.measures
    blocks = pane.view.blocks_in(0, 500)
    if not measures.label_room:
        return
    boxes = [
        QRectF(label_left(brush, box := label_box(brush, label)), rect.top(), box.width, rect.height())
        for label, rect in labels_in_view(brush, blocks)
    ]
    for block, top in blocks:
        if page.labels(block).hidden:
            boxes.append(hidden_rect(brush, page.labels(block), top))
    assert boxes
    rows = sorted(boxes, key=lambda box: (box.top(), box.left()))
    assert all(one.right() <= other.left() or one.bottom() <= other.top() for one, other in pairwise(rows))
    furthest = measures.lane(LANES - 1)
    if side is Side.RIGHT:
        assert min(box.left() for box in boxes) > furthest + 2
        assert max(box.right() for box in boxes) <= measures.width
    else:
        assert max(box.right() for box in boxes) < furthest - 2
        assert min(box.left() for box in boxes) >= 0
        assert measures.lane(0) < measures.left - 50


@pytest.mark.parametrize("count", [1, 9, 17, 99, 100, 2_000])
def test_the_count_of_a_rows_underlines_stays_before_the_first_bracket(count: int, show: Show) -> None:
    brush = show(TEXT).view.brush(QPainter())
    words, face = count_face(brush, count)
    assert words == (f"+{count}" if count < MANY else "99+")
    assert brush.measures.right + 1 + QFontMetricsF(face).horizontalAdvance(words) <= brush.measures.lanes
    assert face.pixelSize() >= 7


def test_without_labels_the_lacking_brackets_are_counted_beside_the_lanes(show: Show, marking: Marking) -> None:
    few, many = crowd(marking, 4), crowd(marking, 300)
    pane = show(TEXT, few)
    pane.set_look(ReadingLook(labels=False))
    measures = pane.view.page.measures
    beside = (int(measures.labels), 0, 60, 200)
    empty = pane.grab().toImage().copy(*beside)
    pane.show_marks(many)
    assert pane.view.page.decoration(0).folded
    assert pane.grab().toImage().copy(*beside) != empty


@pytest.mark.parametrize("side", list(Side))
def test_labels_and_brackets_are_found_where_they_are_painted(
    side: Side, show: Show, marking: Marking, qtbot: QtBot
) -> None:
    pane = show(TEXT, [marking("a", 4, 11), marking("b", 30, 200, 1)])
    pane.set_look(ReadingLook(margin=side))
    brush, page = pane.view.brush(QPainter()), pane.view.page
    for label, rect in labels_in_view(brush, pane.view.blocks_in(0, 500)):
        found = label_at(pane.view, rect.center())
        assert found is not None
        assert found.id == label.mark.id
    bracket = page.decoration(0).brackets[-1]
    point = QPointF(page.measures.lane(bracket.lane), bracket.top + 6)
    found = bracket_at(pane.view, point)
    assert found is not None
    assert found.id == bracket.mark.id
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(point.x()), round(point.y())))
    assert pane.focused_mark() == bracket.mark.id


@pytest.mark.parametrize("side", list(Side))
def test_the_count_of_hidden_labels_names_them(side: Side, show: Show, marking: Marking) -> None:
    pane = show(TEXT, crowd(marking, 300))
    pane.set_look(ReadingLook(margin=side))
    labels = pane.view.page.labels(0)
    spot = hidden_rect(pane.view.brush(QPainter()), labels, pane.view.scroller.top_of(0) or 0)
    assert hidden_at(pane.view, spot.center()) == labels.hidden
    assert len(labels.hidden) + len(labels.shown) == 300


def test_what_some_coders_marked_is_fainter_than_what_all_did(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("all", 4, 11, who="AK BM CL"), marking("some", 21, 25, who="AK BM", faint=True)])
    image = pane.grab().toImage()
    page = pane.view.page
    paper = page.appearance.colour("paper").rgb()
    tints = []
    for fill in page.decoration(0).fills:
        tint = image.pixel(round(page.measures.left + fill.left) + 2, round(fill.bottom) - 1)
        tints.append(sum(abs((tint >> shift & 255) - (paper >> shift & 255)) for shift in (0, 8, 16)))
    assert tints[0] > tints[1] > 0
