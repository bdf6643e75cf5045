"""Joined lines and numbers that stand beside the text: what is shown changes, offsets never do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.model.text import clean_text
from annotator.sources.structure import plain_structure
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.display_rules import Rules, aside, is_broken
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.text_taste import Gutter

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
BOTH = Rules(numbers_aside=True, joins_lines=True)
THREAD = (
    "1/ The island buys its cable from two firms in\nand pays for both.\n\n"
    "2/ Nobody asked\nwhy the older one is slower. https://example.org/a\n\n"
    "3/ A list:\n- one\n- two"
)
PIECES = st.lists(
    st.sampled_from(
        ["1/", "2/", "3/", " ", "\n", "\n\n", "word", "Word", "end.", "5G", "😀", "e\u0301", "平", "(4/9)"]
    ),
    max_size=40,
)


def lines_of(text: str) -> Segments:
    spans, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            first = position + len(line) - len(line.lstrip())
            spans.append((first, first + len(line.strip())))
        position += len(line) + 1
    return Segments.of(spans)


def threaded(text: str) -> DisplayMap:
    return DisplayMap(text, plain_structure(text), BOTH)


@given(PIECES, st.booleans(), st.booleans())
def test_every_displayed_place_goes_to_an_offset_and_back(pieces: list[str], numbers: bool, joins: bool) -> None:
    text = "1/ a\n\n2/ b\n\n3/ c\n" + "".join(pieces)
    display = DisplayMap(text, plain_structure(text), Rules(numbers, joins))
    for offset in range(len(text) + 1):
        block, place = display.place(offset)
        assert place >= 0
        back = display.offset(block, place)
        start, end = display.inked(block)
        if start <= offset <= end:
            assert back == offset
        else:
            assert back in {start, end}
            assert (
                text[min(offset, end) : max(offset, start)].strip() == "" or display.is_aside(offset) or offset < start
            )


@given(PIECES)
def test_all_that_is_not_shown_is_white_space_or_a_number_of_a_post(pieces: list[str]) -> None:
    text = "1/ a\n\n2/ b\n\n3/ c\n" + "".join(pieces)
    structure = plain_structure(text)
    display = DisplayMap(text, structure, BOTH)
    shown = {at for block in range(len(display)) for at in range(*display.inked(block))}
    numbers = {at for mark in structure.posts.marks for at in range(*mark)}
    assert {at for at in range(len(text)) if not text[at].isspace()} - shown <= numbers
    assert sum(len(display.shown(block)) for block in range(len(display))) == len(shown)


@given(PIECES)
def test_what_is_shown_differs_only_where_a_line_was_broken(pieces: list[str]) -> None:
    text = "1/ a\n\n2/ b\n\n3/ c\n" + "".join(pieces)
    display = DisplayMap(text, plain_structure(text), BOTH)
    for at in display.breaks:
        block, place = display.place(at)
        assert text[at] == "\n"
        assert list(display.breaks_in(block)).count(at) == 1
        assert display.shown(block).encode("utf-16-le")[2 * place : 2 * place + 2].decode("utf-16-le") == " "


def test_a_sentence_that_runs_on_is_joined_and_what_begins_anew_is_not() -> None:
    assert is_broken("He relied on", "equipment of his own")
    assert is_broken("to dominate", "5G markets")
    assert is_broken("They came for us.", "helps us")
    assert is_broken("a demand to use only", "-made parts")
    assert is_broken("and then there was somebody who asked the", "Ministry for help")
    assert not is_broken("It is done.", "Then they left.")
    assert not is_broken("Prices", "Wages")
    for fresh in ("https://example.org", "- first", "2/ next", "1. one", "• point", "b) two", ""):
        assert not is_broken("and here is why", fresh)


def test_broken_lines_of_a_thread_become_one_block() -> None:
    display = threaded(THREAD)
    shown = [display.shown(block) for block in range(len(display))]
    assert shown[0] == "The island buys its cable from two firms in and pays for both."
    assert shown[1].startswith("Nobody asked why the older")
    assert shown[2:] == ["A list:", "- one", "- two"]
    assert [THREAD[at] for at in display.breaks] == ["\n", "\n"]


def test_lines_of_one_paragraph_are_no_broken_ones() -> None:
    text = "1/ a\n\n2/ one line\nof a block, which goes on and\nbreaks off\n\n3/ c"
    block, lost = text.index("one line"), text.index("\nbreaks")
    paragraphs = Segments.of([(0, 4), (block - 3, lost), (lost + 1, text.index("\n\n3/")), (len(text) - 4, len(text))])
    display = DisplayMap(text, Structure(paragraphs=paragraphs, posts=plain_structure(text).posts), BOTH)
    assert list(display.breaks) == [lost]


def test_prose_without_posts_is_left_alone() -> None:
    text = "3/4 of them left\nand nobody asked"
    display = DisplayMap(text, Structure(paragraphs=lines_of(text)), BOTH)
    assert [display.shown(block) for block in range(len(display))] == text.split("\n")


def test_a_number_at_the_end_of_a_post_stands_beside_it_too() -> None:
    text = "First thing (1/3)\n\nSecond thing (2/3)\n\nThird thing (3/3)"
    assert [threaded(text).shown(block) for block in range(3)] == ["First thing", "Second thing", "Third thing"]
    display, number = threaded(text), text.index(" (1/3)")
    assert display.shown_to(number + 6) == number
    assert display.shown_to(number) == number
    posts = Segments.of([(0, 20)], marks=[(5, 7)])
    assert aside("some 4/ in the middle", posts, 0, 20) is None


def test_a_number_alone_on_its_line_stays() -> None:
    text = "1/\nOne\n\n2/\nTwo\n\n3/\nThree"
    display = threaded(text)
    assert display.shown(0) == "1/"


def test_all_thirty_three_broken_lines_of_a_real_thread_are_joined(shared: Path) -> None:
    text = clean_text(next((shared / "seeds").glob("000*")).read_text(encoding="utf-8"))
    display = threaded(text)
    assert len(display.breaks) == 33
    assert not any(display.shown(block)[:3].strip().endswith("/") for block in range(len(display)))


def test_copying_gives_the_source_with_its_breaks_and_numbers(show: Show) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    QTest.keyClick(pane.focusProxy(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.copied_text() == THREAD
    assert pane.selected_text() == THREAD.removeprefix("1/ ")
    pane.select(Span(0, THREAD.index("\nwhy")))
    assert pane.copied_text() == ("The island buys its cable from two firms in\nand pays for both.\n\n2/ Nobody asked")


def test_a_number_beside_the_text_is_no_word_of_a_selection_that_begins_or_ends_there(show: Show, qtbot: QtBot) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    second = THREAD.index("2/")
    pane.select(Span(second, second + 9))
    assert pane.selected_text() == "Nobody"
    qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == Span(second + 3, second + 10)
    pane.set_caret(second - 2)
    for words in ("", "N", "No"):
        qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert pane.selected_text() == words


def test_a_drag_that_ends_before_the_next_posts_first_letter_ends_with_the_post(show: Show, qtbot: QtBot) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    second, view = THREAD.index("2/"), pane.view
    word = view.caret_rect(THREAD.index("both"))
    before_nobody = view.caret_rect(second + 3)
    assert word is not None
    assert before_nobody is not None
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=word.center())
    qtbot.mouseMove(view.viewport(), before_nobody.center() + QPoint(0, -4))
    qtbot.mouseMove(view.viewport(), before_nobody.center())
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=before_nobody.center())
    assert pane.selected_text() == "both."


def test_a_selection_loses_a_number_that_leaves_the_text_and_says_so(show: Show, qtbot: QtBot) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    pane.set_look(ReadingLook(numbers_aside=False))
    second = THREAD.index("2/")
    pane.select(Span(second, second + 9))
    assert pane.selected_text() == "2/ Nobody"
    with qtbot.waitSignal(pane.selection_changed):
        pane.set_look(ReadingLook())
    assert pane.selected_text() == "Nobody"


def test_the_caret_at_a_number_stands_before_its_post(show: Show) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    second = THREAD.index("2/")
    pane.set_caret(second)
    block = pane.view.page.display.block_at(pane.caret())
    assert pane.view.page.display.shown(block).startswith("Nobody")
    assert pane.caret() == second + 3


def test_numbers_return_to_the_text_where_the_gutter_counts_something_else(show: Show) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    assert pane.view.page.numbers.label(1) == "2"
    assert not pane.view.page.display.shown(1).startswith("2/")
    for look in (ReadingLook(gutter=Gutter.PARAGRAPHS), ReadingLook(numbers_aside=False)):
        pane.set_look(look)
        assert pane.view.page.display.shown(1).startswith("2/")


def test_lines_stay_apart_where_the_reader_wants_them_so(show: Show, marking: Marking) -> None:
    pane = show(THREAD, [marking("a", 10, 60)], structure=plain_structure(THREAD))
    joined = len(pane.view.page.display)
    pane.select(Span(12, 30))
    pane.set_look(ReadingLook(joins_lines=False))
    assert len(pane.view.page.display) == joined + 2
    assert pane.selected_span() == Span(12, 30)
    assert pane.view.page.table.get("a") is not None
    assert len(pane.view.page.decoration(1).brackets) == 1


def test_the_end_of_a_long_thread_stays_in_view_when_its_lines_are_joined_or_parted(show: Show) -> None:
    text = "\n\n".join(f"{number}/ Somebody bought the\nolder one and paid\nfor it twice." for number in range(1, 120))
    pane = show(text, structure=plain_structure(text))
    for joins in (False, True, False):
        pane.set_caret(len(text))
        last = pane.place_state().top
        pane.set_look(ReadingLook(joins_lines=joins, numbers_aside=joins))
        assert abs(pane.place_state().top - last) < 60
        pane.grab()


def test_a_dragged_end_stays_out_of_the_number_beside_the_next_post(show: Show, marking: Marking, qtbot: QtBot) -> None:
    second = THREAD.index("2/")
    pane = show(THREAD, structure=plain_structure(THREAD))
    view = pane.view
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier):
        pane.show_marks([marking("a", second - 10, second - 7)])
        pane.focus_mark("a")
        end, beyond = view.caret_rect(second - 7, leaning=True), view.caret_rect(second + 3)
        assert end is not None
        assert beyond is not None
        with qtbot.waitSignal(pane.ends_moved) as moved:
            qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=end.center())
            qtbot.mouseMove(view.viewport(), beyond.center() + QPoint(0, -4))
            drag = QMouseEvent(
                QEvent.Type.MouseMove,
                beyond.center().toPointF(),
                beyond.center().toPointF(),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                held,
            )
            QApplication.sendEvent(view.viewport(), drag)
            qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, held, beyond.center())
        assert moved.args is not None
        assert moved.args[1:] == [second - 10, second - 2], held


def test_a_held_end_steps_over_a_number_beside_the_text(show: Show, marking: Marking, qtbot: QtBot) -> None:
    second = THREAD.index("2/")
    pane = show(THREAD, structure=plain_structure(THREAD))
    pane.show_marks([marking("a", second + 3, second + 9)])
    pane.focus_mark("a")
    pane.grab_end()
    pane.grab_end()
    starts = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(pane.focusProxy(), key)
        mark = pane.view.page.table.get("a")
        assert mark is not None
        starts.append(mark.start)
    assert starts == [second - 3, second - 4, second - 3, second + 3]


def test_a_found_or_selected_number_is_tinted_beside_the_text(show: Show) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    plain = pane.grab().toImage()
    second = THREAD.index("2/")
    pane.show_hits([Span(second, second + 2)], 0)
    gutter = pane.view.page.measures.left
    found = pane.grab().toImage()
    assert found.copy(0, 0, gutter, 400) != plain.copy(0, 0, gutter, 400)
    pane.show_hits([], None)
    pane.select(Span(second - 3, second + 9))
    assert pane.selected_text() == ".\n\n2/ Nobody"
    assert pane.grab().toImage().copy(0, 0, gutter, 400) != plain.copy(0, 0, gutter, 400)


def test_a_coding_that_begins_at_a_number_is_painted_from_the_words_on(show: Show, marking: Marking) -> None:
    second = THREAD.index("2/")
    pane = show(THREAD, [marking("a", second, second + 9), marking("b", second, second + 2, 1)])
    pane.show_document(THREAD, plain_structure(THREAD), "")
    pane.show_marks([marking("a", second, second + 9), marking("b", second, second + 2, 1)])
    made = pane.view.page.decoration(1)
    assert {bracket.mark.id for bracket in made.brackets} == {"a", "b"}
    assert [fill.left for fill in made.fills] == [0.0]
    pane.grab()
    for mark in ("a", "b"):
        pane.focus_mark(mark)
        pane.grab()


def test_the_sign_of_a_broken_line_says_what_was_lost(show: Show, qtbot: QtBot) -> None:
    pane = show(THREAD, structure=plain_structure(THREAD))
    block, place = pane.view.page.display.place(THREAD.index("\nand"))
    layout = pane.view.page.layout(block)
    row = layout.row_of(place)
    left, right = layout.extents(row, place, place + 1)[0]
    assert right - left > 14
    top = pane.view.scroller.top_of(block) or 0
    point = QPointF(pane.view.page.measures.left + (left + right) / 2, top + layout.rows[row].top + 15)
    qtbot.mouseMove(pane.view.viewport(), point.toPoint())
    qtbot.waitUntil(lambda: "symbol was lost" in QToolTip.text())
    QToolTip.hideText()


def test_hidden_characters_are_drawn_only_where_they_are_asked_for(show: Show) -> None:
    odd = "A\ttab, a\u00a0space, a\u2011hyphen, no\u200bthing,\u2003wide, soft\u00adly\nand an end"
    pane = show(odd)
    plain = pane.grab().toImage()
    pane.set_look(ReadingLook(hidden=True))
    assert pane.grab().toImage() != plain
    assert [row.end for row in pane.view.page.layout(0).rows] == [len(odd.split("\n", maxsplit=1)[0])]
    pane.set_look(ReadingLook())
    assert pane.grab().toImage() == plain


@pytest.mark.parametrize("character", "\t\u00a0\u2011\u200b\u200d\u2003\u2028\u00ad\ufeff")
def test_each_hidden_character_has_a_sign(character: str, show: Show) -> None:
    pane = show(f"some{character}words")
    plain = pane.grab().toImage()
    pane.set_look(ReadingLook(hidden=True))
    assert pane.grab().toImage() != plain
