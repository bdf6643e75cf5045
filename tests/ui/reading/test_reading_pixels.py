"""Correct to the pixel in every script: what is selected, where a point leads, where brackets stand, what is copied."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_text import NEWLINE
from annotator.ui.reading.pane import ReadingPane

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]

SCRIPTS = {
    "hebrew": "שלום עולם, זוהי פסקה בעברית שחוזרת לעברית וממשיכה עוד קצת כדי לגלוש לשורה השנייה. " * 2,
    "arabic": "السلام عليكم، هذا نص عربي قصير وفيه كلمات كثيرة حتى ينكسر السطر مرة على الأقل. " * 2,
    "vowels": "هٰذَا نَصٌّ فِيهِ حَرَكَاتٌ كَثِيرَةٌ حَتَّىٰ يَنْكَسِرَ السَّطْرُ مَرَّةً. " * 3,
    "mixed": "An English line with שלום עולם inside it and 平安 too, then English again until the row is full. " * 2,
    "mixed right": "זוהי פסקה עם English words בתוכה ועם 123 מספרים ועוד English until the end of it וחוזרת. " * 2,
    "emoji": "Emoji 😀 a family 👩\u200d👩\u200d👧 a wave 👋🏽 flags 🇩🇪🇫🇷 in a 🏳️\u200d🌈 sentence that 1️⃣ wraps. " * 3,
    "marks": "Combining e\u0301 and o\u0308 and a\u0301\u0323\u0302 in a line, Z\u0335\u0321\u0353 again and again. "
    * 3,
    "tabs": "One\ttwo\tthree\tfour and more\twords\tafter the tabs until the row is full and wraps. " * 2,
    "turned by marks": "Plain \u202eturned words\u202c, then \u2067isolated abc\u2069 and \u202bset in\u202c it, end. "
    * 3,
    "mark first": "\u200fLatin words after a mark that says that they read from the right. " * 2,
    "hangul": "한글 각 \u1112\u1161\u11ab\u1100\u1173\u11af 문장이 길어서 줄이 바뀐다. " * 4,
}
SHIFT = Qt.KeyboardModifier.ShiftModifier
RIGHT = ("hebrew", "arabic", "vowels", "mixed right", "mark first")
STEP = 5.3


def rows_of(pane: ReadingPane) -> list[tuple[int, list[int]]]:
    """Each row of the first block with the offsets that a caret can stand at in it."""
    layout, display = pane.view.page.layout(0), pane.view.page.display
    found = []
    for index, row in enumerate(layout.rows):
        most = row.end if index == len(layout.rows) - 1 else max(row.inked, row.start)
        inside = [
            offset
            for offset in range(display.ends[0] + 1)
            if row.start <= display.local(0, offset) <= most
            and layout.layout.isValidCursorPosition(display.local(0, offset))
        ]
        found.append((index, inside))
    return found


def turns_at(text: str, offset: int) -> bool:
    """Whether letters, or digits, of two directions meet near an offset, spaces and points between them aside."""
    before = [unicodedata.bidirectional(char) for char in text[:offset] if not char.isspace() and char not in ".,،"]
    after = [unicodedata.bidirectional(char) for char in text[offset:] if not char.isspace() and char not in ".,،"]
    kinds = {kind in {"R", "AL"} for kind in (before[-1:] + after[:1])}
    return len(kinds) > 1 or not before or not after


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_point_leads_to_the_nearest_caret_and_that_one_back_to_itself(script: str, show: Show) -> None:
    text = SCRIPTS[script].rstrip()
    pane = show(text)
    layout, display, measures = pane.view.page.layout(0), pane.view.page.display, pane.view.page.measures
    top = pane.view.scroller.top_of(0) or 0
    for index, inside in rows_of(pane):
        row = layout.rows[index]
        painted = {offset: layout.x_of(index, display.local(0, offset)) for offset in inside}
        for step in range(int(measures.column / STEP)):
            x = step * STEP
            offset, _ = pane.view.place_at(QPointF(measures.left + x, top + row.top + 7))
            assert offset in painted
            nearest = min(abs(other - x) for other in painted.values())
            if abs(painted[offset] - x) > nearest + 1.5:
                assert layout.bidi
                assert turns_at(text, offset) or offset == inside[-1]


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_selection_covers_exactly_its_characters(script: str, show: Show) -> None:
    text = SCRIPTS[script].rstrip()
    pane = show(text)
    layout, display = pane.view.page.layout(0), pane.view.page.display
    for index, inside in rows_of(pane):
        for first in range(0, len(inside) - 1, 5):
            for last in range(first + 1, min(len(inside), first + 16), 4):
                places = [display.local(0, offset) for offset in inside[first : last + 1]]
                whole = layout.extents(index, places[0], places[-1])
                single = [layout.extents(index, one, other) for one, other in pairwise(places)]
                assert all(one[1] <= other[0] for one, other in pairwise(whole))
                covered = sum(right - left for left, right in whole)
                assert covered == pytest.approx(sum(b - a for edges in single for a, b in edges), abs=1.5)


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_caret_never_stands_inside_a_cluster(script: str, show: Show, qtbot: QtBot) -> None:
    text = SCRIPTS[script][:70]
    pane = show(text)
    layout, display = pane.view.page.layout(0).layout, pane.view.page.display
    for offset in range(len(text) + 1):
        pane.set_caret(offset)
        assert layout.isValidCursorPosition(display.local(0, pane.caret()))
        pane.select(Span(offset, min(len(text), offset + 3)) if offset < len(text) else Span(0, 1))
        span = pane.selected_span()
        assert span is not None
        assert span.start <= offset or offset == len(text)
        assert layout.isValidCursorPosition(display.local(0, span.start))
        assert layout.isValidCursorPosition(display.local(0, span.end))
        assert pane.selected_text() == text[span.start : span.end]
    pane.set_caret(0)
    seen = [0]
    while pane.caret() < len(text) and len(seen) < 90:
        qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Left if pane.view.page.layout(0).reads_left else Qt.Key.Key_Right)
        assert layout.isValidCursorPosition(display.local(0, pane.caret()))
        seen.append(pane.caret())
    assert seen == sorted(set(seen))
    assert seen[-1] == len(text)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_held_end_moves_by_whole_clusters(script: str, show: Show, marking: Marking, qtbot: QtBot) -> None:
    text = SCRIPTS[script][:60]
    pane = show(text, [marking("a", 0, 1)])
    layout, display = pane.view.page.layout(0).layout, pane.view.page.display
    pane.focus_mark("a")
    pane.grab_end()
    onwards = Qt.Key.Key_Left if script in RIGHT else Qt.Key.Key_Right
    for _ in range(40):
        qtbot.keyClick(pane.focusProxy(), onwards)
        mark = pane.view.page.table.get("a")
        assert mark is not None
        assert layout.isValidCursorPosition(display.local(0, mark.end))
    assert mark.end > 30


@pytest.mark.parametrize(
    ("words", "end"), [("e\u0301\u0323", 3), ("👩\u200d👩\u200d👧", 5), ("קָ", 2), ("🇩🇪", 2), ("ที่", 3)]
)
def test_neither_end_is_pushed_into_the_last_letter_that_is_left(
    words: str, end: int, show: Show, marking: Marking, qtbot: QtBot
) -> None:
    text = f"{words}b cd {words}"
    pane = show(text, [marking("a", 0, len(text))])
    back, onwards = Qt.Key.Key_Left, Qt.Key.Key_Right
    if pane.view.page.layout(0).reads_left:
        back, onwards = onwards, back
    for shrinking, ends in ((back, (0, end)), (onwards, (len(text) - end, len(text)))):
        pane.focus_mark("a")
        pane.grab_end()
        if shrinking == onwards:
            pane.grab_end()
        for _ in range(30):
            qtbot.keyClick(pane.focusProxy(), shrinking)
        mark = pane.view.page.table.get("a")
        assert mark is not None
        assert (mark.start, mark.end) == ends
        qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Escape)


@pytest.mark.parametrize("script", SCRIPTS)
def test_brackets_stand_beside_the_rows_that_hold_their_words(script: str, show: Show, marking: Marking) -> None:
    text = SCRIPTS[script].rstrip()
    marks = [marking(f"m{start}", start, min(len(text), start + 12), start % 3) for start in range(0, len(text), 60)]
    pane = show(text, marks)
    layout, display, measures = pane.view.page.layout(0), pane.view.page.display, pane.view.page.measures
    made = pane.view.page.decoration(0)
    assert len(made.brackets) == len(marks)
    for bracket in made.brackets:
        first = layout.rows[layout.row_of(display.local(0, bracket.mark.start))]
        last = layout.rows[layout.row_of(display.local(0, bracket.mark.end) - 1)]
        assert (bracket.top, bracket.bottom) == (first.top + measures.fill_top, last.top + measures.fill_bottom + 1)
    for fill in made.fills:
        assert -0.5 <= fill.left < fill.right <= measures.column + 0.5


@pytest.mark.parametrize("script", SCRIPTS)
def test_text_begins_on_the_side_its_first_letter_reads_from(script: str, show: Show) -> None:
    pane = show(SCRIPTS[script].rstrip())
    layout, column = pane.view.page.layout(0), pane.view.page.measures.column
    last = layout.rows[-1]
    extents = layout.extents(len(layout.rows) - 1, last.start, last.inked)
    if script in RIGHT:
        assert extents[-1][1] == pytest.approx(column, abs=2)
    else:
        assert extents[0][0] == pytest.approx(0, abs=1)


def test_twenty_codings_of_one_word_are_all_there(show: Show, marking: Marking) -> None:
    marks = [marking(f"m{number:02}", 4, 11, number % 3, label=f"Code {number}") for number in range(20)]
    pane = show("The harbour opens at five.", marks)
    page = pane.view.page
    made = page.decoration(0)
    row = page.layout(0).rows[0]
    left, right = page.layout(0).extents(0, 4, 11)[0]
    assert [(fill.left, fill.right, fill.opens, fill.closes) for fill in made.fills] == [(left, right, True, True)]
    assert len(made.stripes) == 3
    assert {(stripe.left, stripe.right) for stripe in made.stripes} == {(left, right)}
    assert made.crowded == [(0, 17)]
    assert sorted(bracket.lane for bracket in made.brackets) == [0, 1, 2, 3, 4]
    assert made.folded == [(row.bottom, 15)]
    labels = page.labels(0)
    assert len(labels.shown) + len(labels.hidden) == 20
    walked = []
    pane.set_caret(0)
    for _ in range(20):
        pane.next_mark()
        walked.append(pane.focused_mark())
    assert len(set(walked)) == 20
    pane.grab()


@pytest.mark.parametrize("filling", ["word and ", "长", "ab", "e\u0301", "🇩🇪", "שלום "])
def test_a_paragraph_of_a_megabyte_is_read_selected_and_copied(filling: str, show: Show, marking: Marking) -> None:
    text = filling * (1_000_000 // len(filling))
    pane = show(text, [marking("a", 500_000, 500_400), marking("b", 2_500, 9_000, 1)])
    display = pane.view.page.display
    assert "".join(text[display.starts[block] : display.ends[block]] for block in range(len(display))) == text
    for offset in (0, 2_990, 3_000, 3_010, 499_999, 999_990):
        pane.set_caret(offset)
        at = pane.caret()
        assert abs(at - offset) <= 2
        block, place = display.place(at)
        layout = pane.view.page.layout(block)
        assert layout.layout.isValidCursorPosition(place)
        rect = pane.view.caret_rect(at)
        assert rect is not None
        if not layout.bidi:
            found, _ = pane.view.place_at(QPointF(rect.center()))
            assert found == at
    pane.select(Span(1_998, 600_000))
    span = pane.selected_span()
    assert span is not None
    assert pane.selected_text() == text[span.start : span.end]
    assert len(pane.view.page.decoration(display.block_at(500_100)).brackets) == 1


@pytest.mark.parametrize(("opening", "reads_left"), [("שלום ", True), ("Words ", False)])
def test_every_part_of_an_endless_paragraph_reads_from_the_side_it_begins_from(
    opening: str, reads_left: bool, show: Show
) -> None:
    pane = show(opening + "English words only " * 400 + "ועוד מילים בעברית " * 400)
    page = pane.view.page
    assert len(page.display) > 3
    for block in range(len(page.display)):
        layout = page.layout(block)
        assert layout.reads_left is reads_left
        last = len(layout.rows) - 1
        extents = layout.extents(last, layout.rows[last].start, layout.rows[last].inked)
        near = extents[-1][1] - page.measures.column if reads_left else extents[0][0]
        assert abs(near) < 6


@pytest.mark.parametrize(
    "text", ["Plain words\nnext", "שלום עולם\nnext", "abc שלום\nnext", "שלום abc\nnext", "\u200fa\nnext"]
)
def test_a_selected_line_end_shows_behind_the_words(text: str, show: Show, qtbot: QtBot) -> None:
    pane = show(text)
    view, layout, left = pane.view, pane.view.page.layout(0), pane.view.page.measures.left
    end = text.index("\n")
    pictures = []
    for last in (end, end + 1):
        pane.set_caret(last)
        qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier | SHIFT)
        assert pane.selected_span() == Span(0, last)
        view.caret_is_lit = False
        pictures.append(view.viewport().grab().toImage())
    y = (view.scroller.top_of(0) or 0) + layout.rows[0].top + 3
    without, taken = pictures
    changed = [x for x in range(taken.width()) if taken.pixel(x, y) != without.pixel(x, y)]
    edges = layout.extents(0, 0, layout.length)
    beyond = left + (edges[0][0] - NEWLINE / 2 if layout.reads_left else edges[-1][1] + NEWLINE / 2)
    assert changed
    assert all(abs(x - beyond) <= NEWLINE / 2 + 1 for x in changed)
