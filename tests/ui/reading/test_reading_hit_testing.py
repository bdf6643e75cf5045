"""A click finds the offset whose caret is painted there, in every script and at every height of a row."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from annotator.ui.reading.pane import ReadingPane

Show = Callable[..., ReadingPane]

SCRIPTS = {
    "latin": "Plain words in a row that is long enough to be wrapped at least once in a column of that width, indeed. "
    * 2,
    "no-break": "Words\u00a0that hold\u00a0together and a hyphen\u2011that does not break, №\u00a01, and so on. " * 3,
    "chinese": "平安城市是一个很长的段落。它没有空格,所以在任何地方都可以换行。" * 4,
    "hebrew": "שלום עולם, זוהי פסקה בעברית שחוזרת לעברית וממשיכה עוד קצת כדי לגלוש לשורה השנייה. " * 2,
    "mixed": "An English line with שלום עולם inside it and 平安 too, then English again until the row is full. " * 2,
    "emoji": "Emoji 😀 and a family 👩\u200d👩\u200d👧 and a wave 👋🏽 and a flag 🇩🇪 in a sentence that wraps. " * 3,
    "marks": "Combining e\u0301 and o\u0308 and a\u0301\u0323 within a line, again and again. " * 3,
    "tabs": "One\ttwo\tthree\tfour and more\twords\tafter the tabs until the row is full and wraps. " * 2,
}


def caret_places(pane: ReadingPane, text: str) -> dict[int, tuple[int, int, int]]:
    """For each offset that a caret can stand at: x, and top and bottom of its row."""
    found = {}
    for block in range(len(pane.view.page.display)):
        layout = pane.view.page.layout(block)
        top = pane.view.scroller.top_of(block)
        assert top is not None
        for offset in range(pane.view.page.display.starts[block], pane.view.page.display.ends[block] + 1):
            place = pane.view.page.display.place(offset)[1]
            if not layout.layout.isValidCursorPosition(place):
                continue
            index = layout.row_of(place)
            row = layout.rows[index]
            x = round(pane.view.page.measures.left + layout.x_of(index, place))
            found[offset] = (x, top + row.top, top + row.bottom)
    return found


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("height", ["top", "middle", "bottom"])
def test_a_click_at_a_caret_gives_its_offset(script: str, height: str, show: Show, qtbot: QtBot) -> None:
    text = SCRIPTS[script]
    pane = show(text)
    places = caret_places(pane, text)
    assert len(places) > len(text) // 3
    wrong = {}
    for offset, (x, top, bottom) in places.items():
        y = {"top": top, "middle": (top + bottom) // 2, "bottom": bottom - 1}[height]
        got, _ = pane.view.place_at(QPointF(x, y))
        if pane.view.page.layout(0).bidi and text[offset - 1 : offset + 1] in {" ש", "ם "}:
            continue  # where directions meet, one painted place stands for two offsets
        same = {other for other, place in places.items() if place == places[offset]}
        near = {other for other, (left, up, _) in places.items() if up == top and abs(left - x) <= 1}
        if got not in same | near:
            wrong[offset] = got
    assert not wrong


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_real_click_moves_the_caret_there(script: str, show: Show, qtbot: QtBot) -> None:
    text = SCRIPTS[script]
    pane = show(text)
    places = caret_places(pane, text)
    for offset in list(places)[5:60:11]:
        x, top, bottom = places[offset]
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, (top + bottom) // 2))
        assert abs(caret_places(pane, text)[pane.caret()][0] - x) <= 1
        assert pane.view.caret_rect(pane.caret()) is not None


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_character_is_found_where_it_is_painted(script: str, show: Show) -> None:
    text = SCRIPTS[script]
    pane = show(text)
    layout = pane.view.page.layout(0)
    for index, row in enumerate(layout.rows):
        y = pane.view.scroller.top_of(0) + row.top + row.height / 2
        for place in range(row.start, row.inked):
            extents = layout.extents(index, place, place + 1)
            if not extents or not layout.layout.isValidCursorPosition(place) or extents[0][1] - extents[0][0] < 2:
                continue
            middle = (extents[0][0] + extents[0][1]) / 2
            found = pane.view.character_at(QPointF(pane.view.page.measures.left + middle, y))
            assert found is not None
            assert pane.view.page.display.place(found)[1] <= place
            assert layout.layout.nextCursorPosition(pane.view.page.display.place(found)[1]) > place


def test_a_click_beside_a_wrapped_row_stays_on_that_row(show: Show, qtbot: QtBot) -> None:
    pane = show(SCRIPTS["latin"])
    layout = pane.view.page.layout(0)
    right = pane.view.page.measures.right + 5
    y = pane.view.scroller.top_of(0) + layout.rows[0].top + 15
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right, y))
    assert pane.caret() == layout.rows[0].inked
    rect = pane.view.caret_rect(pane.caret(), leaning=pane.view.page.shown.leaning)
    assert rect is not None
    assert rect.top() < y < rect.bottom()


def test_the_end_of_a_chinese_row_can_be_reached_and_is_painted_there(show: Show, qtbot: QtBot) -> None:
    pane = show(SCRIPTS["chinese"])
    layout = pane.view.page.layout(0)
    right = pane.view.page.measures.right + 5
    y = pane.view.scroller.top_of(0) + layout.rows[0].top + 15
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right, y))
    assert pane.caret() == layout.rows[0].end
    rect = pane.view.caret_rect(pane.caret(), leaning=pane.view.page.shown.leaning)
    assert rect is not None
    assert rect.top() < y < rect.bottom()


def test_pieces_of_a_span_over_two_directions_do_not_overlap(show: Show) -> None:
    pane = show(SCRIPTS["mixed"])
    layout = pane.view.page.layout(0)
    for start in range(0, 60, 3):
        for end in range(start + 1, 70, 5):
            extents = layout.extents(0, start, end)
            assert all(one[1] <= other[0] for one, other in pairwise(extents))
            assert extents


def test_a_hebrew_paragraph_stands_at_the_right(show: Show) -> None:
    pane = show(SCRIPTS["hebrew"])
    layout = pane.view.page.layout(0)
    last = layout.rows[-1]
    _, right = layout.extents(len(layout.rows) - 1, last.start, last.inked)[-1]
    assert right > pane.view.page.measures.column - 2
