"""Brackets, labels and counts stand side by side, however many codings one place bears."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from pytestqt.qtbot import QtBot

from annotator.model.structure import Segments
from annotator.ui.reading.labels import GAP
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.measures import LANES
from annotator.ui.reading.paint_margin import folded_rect, hidden_rect, label_box, label_left, labels_in_view
from annotator.ui.reading.paint_text import MANY, count_face, count_room
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.reading.spots import bracket_at, hidden_at, label_at
from annotator.ui.text_taste import Side, Spacing
from tests.ui.reading.conftest import paragraphs_of

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
@pytest.mark.parametrize("width", [620, 660, 700, 876, 1200])
def test_labels_brackets_and_counts_never_overlap(
    side: Side, count: int, width: int, show: Show, marking: Marking
) -> None:
    pane = show(TEXT, crowd(marking, count, has_memo=True, unsure=True), size=(width, 500))
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


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("count", [4, 12, 20, 300])
def test_the_count_of_a_rows_underlines_stays_between_words_and_brackets(
    side: Side, count: int, show: Show, marking: Marking
) -> None:
    pane = show(TEXT, [marking(f"m{number}", 4, 11) for number in range(count)])
    pane.set_look(ReadingLook(margin=side))
    brush, page = pane.view.brush(QPainter()), pane.view.page
    ((row, lacking),) = page.decoration(0).crowded
    left, right = count_room(brush, 0, row)
    words, face = count_face(brush, lacking, right - left)
    assert words == (f"+{count - 3}" if count < MANY else "99+")
    assert right - left >= QFontMetricsF(face).horizontalAdvance(words)
    words_end = page.measures.left + page.layout(0).extents(row, 0, page.layout(0).rows[row].end)[-1][1]
    assert left >= words_end
    assert right <= (page.measures.lanes if side is Side.RIGHT else page.measures.width)


def test_a_row_with_room_behind_its_words_tells_the_count_in_full_size(show: Show, marking: Marking) -> None:
    pane = show("Few words.\n" + TEXT, [marking(f"m{number}", 4, 9) for number in range(300)])
    brush = pane.view.brush(QPainter())
    left, right = count_room(brush, 0, 0)
    assert count_face(brush, 297, right - left)[1] == brush.faces.small


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("width", [560, 600, 640, 876, 1200])
def test_the_count_of_folded_brackets_covers_none_and_stays_in_sight(
    side: Side, width: int, show: Show, marking: Marking
) -> None:
    pane = show(TEXT, crowd(marking, 300), size=(width, 500))
    pane.set_look(ReadingLook(margin=side, labels=False))
    brush, decoration = pane.view.brush(QPainter()), pane.view.page.decoration(0)
    lanes = [pane.view.page.measures.lane(bracket.lane) for bracket in decoration.brackets]
    assert decoration.folded
    for y, count in decoration.folded:
        rect = folded_rect(brush, y, count, 0)
        assert rect.left() > max(lanes) + 2 if side is Side.RIGHT else rect.right() < min(lanes) - 2
        assert rect.left() >= 0
        assert rect.right() <= pane.view.page.measures.width


def test_a_name_without_room_keeps_letters_rather_than_dots(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("a", 4, 11, label="Dependency", has_memo=True, unsure=True)], size=(648, 500))
    ((label, _),) = labels_in_view(pane.view.brush(QPainter()), pane.view.blocks_in(0, 500))
    name = label_box(pane.view.brush(QPainter()), label).name
    assert name.startswith("De")
    assert name != "Dependency"


def test_without_labels_the_lacking_brackets_are_counted_beside_the_lanes(show: Show, marking: Marking) -> None:
    few, many = crowd(marking, 4), crowd(marking, 300)
    pane = show(TEXT, few)
    pane.set_look(ReadingLook(labels=False))
    measures = pane.view.page.measures
    beside = (int(measures.folded), 0, 46, 200)
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


@pytest.mark.parametrize("spacing", list(Spacing))
@pytest.mark.parametrize("size", [14, 17, 20, 26])
def test_labels_of_lines_that_stand_together_keep_apart(
    size: int, spacing: Spacing, show: Show, marking: Marking
) -> None:
    lines = [f"Line {number} of a post that speaks of harbours." for number in range(12)]
    text = "\n".join(lines)
    starts = [text.index(line) for line in lines]
    structure = replace(paragraphs_of(text), posts=Segments.of([(0, len(text))]))
    marks = [marking(f"m{at}", starts[at // 2], starts[at // 2] + 4 + at % 2 * 8, at % 3) for at in range(24)]
    pane = show(text, marks, structure, (1000, 500))
    pane.set_look(ReadingLook(size=size, spacing=spacing))
    view = pane.view
    labels = labels_in_view(view.brush(QPainter()), view.blocks_in(0, view.viewport().height()))
    tops = sorted(rect.top() for _, rect in labels)
    assert len(tops) >= 12
    assert min(other - one for one, other in pairwise(tops)) >= GAP
