"""Scrolling, and keeping one's place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance

Show = Callable[..., ReadingPane]
TEXT = "\n".join(f"Paragraph {number} about harbours. " * (number % 11 + 1) for number in range(400))


def top_text(pane: ReadingPane) -> int:
    return pane.place_state().top


def test_many_small_steps_go_as_far_as_their_sum(show: Show) -> None:
    pane = show(TEXT)
    moved = [pane.view.scroller.y]
    for _ in range(200):
        block, pixel = pane.view.scroller.block, pane.view.scroller.pixel
        pane.view.scroll_by(53)
        top = pane.view.scroller.top_of(block)
        assert top is not None
        moved.append(-(top + pixel))
    assert set(moved[1:]) == {53}
    pane.view.scroll_by(-53 * 200)
    for _ in range(60):
        pane.view.scroll_by(-400)
    assert (pane.view.scroller.block, pane.view.scroller.pixel) == (0, 0)


def drag(ruler: QWidget, y: int) -> None:
    """Moves the mouse with its button held; where the pointer stands on the screen does not count."""
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(8, y), QPointF(8, y), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(ruler, event)


def test_dragging_the_ruler_goes_steadily_and_ends_at_the_last_row(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    ruler = pane.view.ruler
    qtbot.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 5))
    maximum, seen = ruler.maximum(), []
    for y in range(5, ruler.height() + 30, 7):
        drag(ruler, y)
        seen.append((pane.view.scroller.block, pane.view.scroller.pixel))
        assert ruler.maximum() == maximum
    qtbot.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, ruler.height() - 1))
    assert seen == sorted(seen)
    rect = pane.view.caret_rect(len(TEXT))
    assert rect is not None
    assert rect.bottom() < pane.view.viewport().height()


def test_the_wheel_scrolls_three_rows_and_zooms_with_control(show: Show, appearance: Appearance) -> None:
    pane = show(TEXT)
    port = pane.view.viewport()

    def turn(modifier: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(port, event)

    turn(Qt.KeyboardModifier.NoModifier)
    assert pane.view.scroller.y == 3 * pane.view.page.measures.row
    turn(Qt.KeyboardModifier.ControlModifier)
    assert appearance.reading_size == 16


def test_wrapping_anew_keeps_the_text_at_the_top(show: Show, appearance: Appearance) -> None:
    pane = show(TEXT)
    pane.view.scroll_to(pane.view.scroller.most // 2)
    first = top_text(pane)
    row = 80
    for width in (760, 700, 640, 900):
        pane.resize(width, 500)
        assert abs(top_text(pane) - first) < row
    for size in (26, 14, 17):
        appearance.set_reading_size(size)
        assert abs(top_text(pane) - first) < row


def test_however_often_rows_break_anew_the_words_at_the_top_stay(show: Show, appearance: Appearance) -> None:
    pane = show("One paragraph that has no end in sight. " * 300, size=(900, 400))
    pane.view.scroll_by(1234)
    before = pane.place_state()
    for step in range(40):
        pane.resize(620 + step * 37 % 400, 300 + step * 53 % 300)
        appearance.set_reading_size(14 + step * 5 % 13)
        pane.set_look(replace(pane.look, column=420 + step * 71 % 260))
        layout, display = pane.view.page.layout(pane.view.scroller.block), pane.view.page.display
        row = layout.rows[layout.row_at(pane.view.scroller.pixel)]
        block = pane.view.scroller.block
        assert display.offset(block, row.start) <= before.top < display.offset(block, row.end)
    pane.resize(900, 400)
    pane.set_look(ReadingLook())
    assert pane.place_state() == before


def test_a_place_is_found_again_in_another_session(show: Show) -> None:
    pane = show(TEXT)
    pane.view.scroll_to(3210)
    pane.select(Span(*(top_text(pane) + offset for offset in (40, 60))))
    state = pane.place_state()
    other = show(TEXT)
    other.restore_place_state(state)
    assert other.place_state() == state
    assert other.selected_span() == pane.selected_span()


def test_bringing_into_view_moves_only_where_needed(show: Show) -> None:
    pane = show(TEXT)
    pane.bring_into_view(Span(5, 20))
    assert pane.view.scroller.y == 0
    pane.bring_into_view(Span(9000, 9040))
    rect = pane.view.caret_rect(9000)
    assert rect is not None
    assert 0 < rect.top() < 250
    before = pane.place_state()
    pane.bring_into_view(Span(9010, 9050))
    assert pane.place_state() == before


def test_what_is_gone_to_stands_with_room_below_it(show: Show) -> None:
    pane = show(TEXT)
    view = pane.view
    last = view.place_at(QPointF(200, view.viewport().height() - 12))[0]
    pane.bring_into_view(Span(last, last + 10))
    rect = view.caret_rect(last)
    assert rect is not None
    assert 0 < rect.top() < view.viewport().height() // 2


def test_a_passage_higher_than_the_view_begins_near_its_top(show: Show) -> None:
    pane = show("Short.\n" * 40 + "Long words go on and on. " * 200)
    pane.bring_into_view(Span(280, 5_000))
    rect = pane.view.caret_rect(280)
    assert rect is not None
    assert 0 <= rect.top() <= 2 * pane.view.page.measures.row


def test_selecting_in_sight_does_not_scroll(show: Show) -> None:
    pane = show(TEXT)
    view = pane.view
    before = pane.place_state().top
    low = view.place_at(QPointF(200, view.viewport().height() - 2.5 * view.page.measures.row))[0]
    pane.select(Span(low, low + 3))
    assert pane.place_state().top == before


def test_guessed_heights_come_close(show: Show) -> None:
    text = "\n".join(
        "Some prose with words of common length, neither long nor short. " * (number % 9 + 1) for number in range(200)
    )
    pane = show(text)
    guessed = pane.view.page.heights.total
    true = sum(pane.view.page.height(block) for block in range(200))
    assert abs(guessed - true) / true < 0.03


def test_the_end_of_a_short_text_needs_no_scrolling(show: Show) -> None:
    pane = show("One line.")
    pane.view.scroll_by(500)
    assert pane.view.scroller.y == 0
    assert pane.view.ruler.maximum() == 0
