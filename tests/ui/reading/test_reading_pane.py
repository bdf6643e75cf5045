"""The reading pane's contract with the window."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
ODD = "a\u00a0b\u2011c 😀 \u2028 d\n\n\ne\u2029f 平安城市 שלום\n👩\u200d🚀 g\tend"


def test_any_selection_gives_back_itself_and_the_canonical_text(show: Show) -> None:
    pane = show(ODD)
    joined = ODD.index("\u200d")
    inked = [at for at, character in enumerate(ODD) if character != "\n" and not joined <= at <= joined + 1]
    for start in inked:
        for end in inked:
            if start < end:
                pane.select(Span(start, end))
                span = pane.selected_span()
                assert span is not None
                assert (span.start, span.end) == (start, end)
                assert pane.selected_text() == ODD[start:end]


def test_what_screen_readers_hear_is_the_text(show: Show, marking: Marking) -> None:
    pane = show(ODD, [marking("a", 0, 3, who="AK", has_memo=True)])
    proxy = pane.focusProxy()
    assert proxy.accessibleName() == "A text"
    assert proxy.document().blockCount() == len(pane.view.page.display)
    pane.set_caret(1)
    assert proxy.accessibleDescription() == "Firm, AK, has memo"


def test_screen_readers_find_the_caret_where_it_is_painted(show: Show, qtbot: QtBot) -> None:
    pane = show("\n".join("A row about boats and harbours. " * 4 for _ in range(20)))
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        for offset in (5, 300, 900):
            pane.set_caret(offset)
            text = QAccessible.queryAccessibleInterface(pane.focusProxy()).textInterface()
            assert text.characterCount() == len(pane.view.page.display.text)
            heard = text.characterRect(text.cursorPosition()).topLeft()
            qtbot.waitUntil(lambda at=heard: at == pane.view.global_caret())
    finally:
        QAccessible.setActive(was_active)


def test_another_document_begins_at_its_beginning(show: Show, marking: Marking) -> None:
    pane = show("word " * 4000, [marking("a", 3, 9)])
    pane.focus_mark("a")
    pane.view.scroll_by(4000)
    pane.select(Span(50, 60))
    pane.show_document("short", Structure(), "Short")
    assert (pane.view.scroller.y, pane.caret(), pane.selected_span(), pane.focused_mark()) == (0, 0, None, None)
    assert len(pane.view.page.table) == 0
    pane.show_nothing()
    assert pane.selected_span() is None


def test_a_shorter_document_takes_the_place_of_one_scrolled_far_down(show: Show) -> None:
    pane = show("\n".join("A row about boats." for _ in range(300)))
    pane.view.scroll_to(9000)
    pane.show_document("one\ntwo", Structure(), "Short")
    assert (pane.view.scroller.block, pane.view.scroller.pixel) == (0, 0)


def test_a_long_text_is_filled_in_while_nothing_happens(show: Show, qtbot: QtBot) -> None:
    text = "\n".join(f"Paragraph {number} about harbours and boats." for number in range(3000))
    pane = show(text)
    proxy = pane.focusProxy()
    pane.select(Span(4, 9))
    assert not proxy.is_filled
    qtbot.waitUntil(lambda: proxy.is_filled, timeout=5000)
    assert proxy.document().blockCount() == 3000
    assert pane.selected_span() == Span(4, 9)


def test_a_far_selection_does_not_wait_for_filling(show: Show) -> None:
    text = "\n".join(f"Paragraph {number} about harbours and boats." for number in range(3000))
    pane = show(text)
    pane.select(Span(100_000, 100_050))
    assert pane.selected_text() == text[100_000:100_050]
    rect = pane.selection_rect()
    assert pane.rect().contains(rect)


def test_a_paragraph_of_a_megabyte_can_be_read_and_selected(show: Show, marking: Marking) -> None:
    text = "sentence after sentence without an end " * 26_000
    pane = show(text, [marking("a", 500_000, 500_400), marking("b", 499_000, 508_000, 1)])
    pane.select(Span(500_100, 500_200))
    assert pane.selected_text() == text[500_100:500_200]
    pane.previous_mark()
    assert pane.focused_mark() == "a"


def test_hits_are_painted_and_taken_away(show: Show) -> None:
    pane = show("harbour and harbour\nharbour")
    plain = pane.grab().toImage()
    pane.show_hits([Span(0, 7), Span(12, 19), Span(20, 27)], 1)
    assert pane.grab().toImage() != plain
    assert [index for index, _ in pane.view.page.hits_in(0)] == [0, 1]
    assert [index for index, _ in pane.view.page.hits_in(1)] == [2]
    pane.show_hits([], None)
    assert pane.grab().toImage().copy(0, 0, 800, 400) == plain.copy(0, 0, 800, 400)


def test_changing_codings_equals_showing_them_anew(show: Show, marking: Marking) -> None:
    chance = random.Random(3)  # noqa: S311
    text = "\n".join("A row about harbours and the boats in them. " * 3 for _ in range(30))
    marks = [
        marking(f"m{index}", start, start + chance.choice([4, 30, 200]), index % 3)
        for index, start in enumerate(chance.sample(range(1200), 40))
    ]
    pane, other = show(text, marks[:20]), show(text, marks[10:])
    pane.view.blocks_in(0, 500)
    pane.grab()
    pane.change_marks([mark.id for mark in marks[:10]], marks[20:])
    for block in range(12):
        assert pane.view.page.decoration(block).fills == other.view.page.decoration(block).fills
        labels = [[(label.mark, label.top) for label in shown.view.page.labels(block).shown] for shown in (pane, other)]
        assert labels[0] == labels[1]


def test_the_place_for_a_popover_is_in_the_pane(show: Show) -> None:
    pane = show("Words enough for a row. " * 20)
    pane.select(Span(6, 12))
    rect = pane.selection_rect()
    one = pane.view.caret_rect(6)
    assert one is not None
    assert (rect.left(), rect.top()) == (one.left(), one.top())
    pane.select(Span(6, 200))
    assert pane.selection_rect().height() > rect.height()
