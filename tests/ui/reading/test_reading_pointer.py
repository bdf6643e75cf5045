"""Selecting and pointing with the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.model.structure import Segments, Structure
from annotator.sources.structure import plain_structure
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_handles import End, handles
from annotator.ui.reading.paint_margin import labels_in_view, lane_x
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.text_taste import Grain

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

TEXT = "The harbour opens at five in the morning.\n\nBoats leave from pier nine, and come back late. " + "More. " * 60


def point_of(pane: ReadingPane, offset: int) -> QPoint:
    """The middle of the place where a caret stands."""
    rect = pane.view.caret_rect(offset)
    assert rect is not None
    return rect.center()


def on(pane: ReadingPane, offset: int) -> QPoint:
    """Well inside a character."""
    return point_of(pane, offset) + QPoint(4, 0)


def drag(qtbot: QtBot, pane: ReadingPane, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    port = pane.view.viewport()
    qtbot.mousePress(port, LEFT, modifier, start)
    for step in (0.3, 0.7, 1.0):
        move(pane, start + (end - start) * step, modifier)
    qtbot.mouseRelease(port, LEFT, modifier, end)


def move(
    pane: ReadingPane, point: QPoint, modifier: Qt.KeyboardModifier = PLAIN, buttons: Qt.MouseButton = LEFT
) -> None:
    port = pane.view.viewport()
    here, there = QPointF(point), QPointF(port.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, here, there, Qt.MouseButton.NoButton, buttons, modifier)
    QApplication.sendEvent(port, event)


def second_of_two(pane: ReadingPane, point: QPoint) -> None:
    """What Qt sends for every second click in quick succession."""
    here, there = QPointF(point), QPointF(pane.view.viewport().mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseButtonDblClick, here, there, LEFT, LEFT, PLAIN)
    QApplication.sendEvent(pane.view.viewport(), event)


def label_point(pane: ReadingPane, mark_id: str) -> QPoint:
    brush = pane.view.brush(QPainter())
    for label, rect in labels_in_view(brush, pane.view.blocks_in(0, pane.view.viewport().height())):
        if label.mark.id == mark_id:
            return rect.center().toPoint()
    raise AssertionError(mark_id)


def test_a_drag_selects_and_says_when_it_is_done(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    with qtbot.waitSignals([pane.selection_changed, pane.selection_finished]):
        drag(qtbot, pane, point_of(pane, 4), point_of(pane, 11))
    assert pane.selected_text() == "harbour"


def test_a_drag_over_paragraphs_takes_in_what_lies_between(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    boats = TEXT.index("Boats")
    drag(qtbot, pane, point_of(pane, boats + 5), point_of(pane, 33))
    assert pane.selected_text() == "morning.\n\nBoats"


def test_a_double_click_selects_a_word(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    port = pane.view.viewport()
    at = on(pane, TEXT.index("nine") + 2)
    with qtbot.waitSignal(pane.selection_finished):
        qtbot.mouseClick(port, LEFT, pos=at)
        qtbot.mouseDClick(port, LEFT, pos=at)
        qtbot.mouseRelease(port, LEFT, pos=at)
    assert pane.selected_text() == "nine"


def test_each_further_click_selects_more(show: Show, qtbot: QtBot) -> None:
    thread = "1/ Boats leave early. They come back late.\nNobody waits.\n\n2/ Next.\n\n3/ Last."
    pane = show(thread, structure=plain_structure(thread))
    port, at = pane.view.viewport(), on(pane, thread.index("come"))
    qtbot.mouseDClick(port, LEFT, pos=at)
    assert pane.selected_text() == "come"
    qtbot.mouseClick(port, LEFT, pos=at)
    assert pane.selected_text() == "They come back late."
    second_of_two(pane, at)
    assert pane.selected_text() == thread[len("1/ ") : thread.index("\n\n")]


def test_a_fourth_click_in_prose_selects_the_paragraph(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    port, at = pane.view.viewport(), on(pane, 14)
    qtbot.mouseDClick(port, LEFT, pos=at)
    qtbot.mouseClick(port, LEFT, pos=at)
    second_of_two(pane, at)
    assert pane.selected_span() == Span(0, TEXT.index("\n"))


@pytest.mark.parametrize(
    ("grain", "selected"),
    [
        (Grain.CHARACTER, "boats wait. They lea"),
        (Grain.WORD, "boats wait. They leave"),
        (Grain.SENTENCE, "Two boats wait. They leave early."),
        (Grain.PARAGRAPH, "Two boats wait. They leave early."),
    ],
)
@pytest.mark.parametrize("backward", [False, True])
def test_a_drag_takes_in_whole_units_as_the_reader_likes(
    grain: Grain, selected: str, backward: bool, show: Show, qtbot: QtBot
) -> None:
    text = "Two boats wait. They leave early."
    pane = show(text, structure=plain_structure(text))
    pane.set_look(ReadingLook(grain=grain))
    ends = point_of(pane, 4), point_of(pane, 24)
    drag(qtbot, pane, *(reversed(ends) if backward else ends))
    assert pane.selected_text() == selected
    assert pane.caret() == (text.index(selected) if backward else text.index(selected) + len(selected))


def test_a_click_selects_nothing_whatever_a_drag_takes_in(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    pane.set_look(ReadingLook(grain=Grain.WORD))
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=on(pane, 6))
    assert pane.selected_span() is None


def test_shift_click_takes_in_whole_words_where_the_reader_likes_them(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    pane.set_look(ReadingLook(grain=Grain.WORD))
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=point_of(pane, 6))
    qtbot.mouseClick(pane.view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point_of(pane, 14))
    assert pane.selected_text() == "harbour opens"


def test_shift_click_moves_the_end(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=point_of(pane, 4))
    with qtbot.waitSignal(pane.selection_finished):
        qtbot.mouseClick(pane.view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point_of(pane, 17))
    assert pane.selected_text() == "harbour opens"


def test_dragging_below_the_view_scrolls_and_selects_on(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT + "\n".join("A row that fills the page. " * 9 for _ in range(20)))
    port = pane.view.viewport()
    qtbot.mousePress(port, LEFT, pos=point_of(pane, 4))
    move(pane, QPoint(200, port.height() + 60))
    begun = pane.view.scroller.y
    qtbot.waitUntil(lambda: pane.view.scroller.y > begun + 100)
    qtbot.mouseRelease(port, LEFT, pos=QPoint(200, port.height() + 60))
    span = pane.selected_span()
    assert span is not None
    assert span.start == 4
    assert len(span) > 500
    resting = pane.view.scroller.y
    assert not pane._pointer._autoscroll.isActive()
    assert pane.view.scroller.y == resting


def test_clicks_on_one_place_go_from_the_inner_to_the_outer_coding(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("outer", 0, 41), marking("inner", 4, 11, 1), marking("middle", 4, 25, 2)])
    port, at = pane.view.viewport(), on(pane, 6)
    seen = []
    pane.mark_focused.connect(seen.append)
    for _ in range(4):
        qtbot.mouseClick(port, LEFT, pos=at)
    assert seen == ["inner", "middle", "outer", "inner"]


def test_a_click_beside_all_codings_lets_go(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    pane.focus_mark("a")
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=on(pane, 30))
    assert pane.focused_mark() is None


def test_a_label_and_a_bracket_put_their_coding_in_focus(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11), marking("b", 60, 80, 1)])
    port = pane.view.viewport()
    qtbot.mouseClick(port, LEFT, pos=label_point(pane, "b"))
    assert pane.focused_mark() == "b"
    x = round(lane_x(pane.view.brush(QPainter()), 0))
    qtbot.mouseClick(port, LEFT, pos=QPoint(x, point_of(pane, 6).y()))
    assert pane.focused_mark() == "a"


def test_a_double_click_on_a_label_activates_its_coding(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    with qtbot.waitSignal(pane.mark_activated, check_params_cb=lambda mark_id: mark_id == "a"):
        qtbot.mouseDClick(pane.view.viewport(), LEFT, pos=label_point(pane, "a"))


def test_a_dragged_end_snaps_to_words_and_is_told_once(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    pane.focus_mark("a")
    handle = next(handle for handle in handles(pane.view) if handle.end is End.END)
    told = []
    pane.ends_moved.connect(lambda *ends: told.append(ends))
    drag(qtbot, pane, handle.bar.center().toPoint(), point_of(pane, TEXT.index("five") + 3))
    assert told == [("a", 4, TEXT.index("five") + 4)]
    assert pane.view.page.table.get("a") == marking("a", 4, 11)


def test_a_click_on_an_end_is_a_click_on_the_text(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("outer", 0, 41), marking("inner", 4, 11, 1)])
    pane.focus_mark("inner")
    handle = next(handle for handle in handles(pane.view) if handle.end is End.START)
    with qtbot.assertNotEmitted(pane.ends_moved):
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=handle.bar.center().toPoint() + QPoint(4, 0))
    assert pane.focused_mark() == "outer"
    assert pane.caret() in {4, 5}


def test_alt_lets_an_end_rest_between_letters(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    pane.focus_mark("a")
    handle = next(handle for handle in handles(pane.view) if handle.end is End.START)
    with qtbot.waitSignal(pane.ends_moved) as told:
        drag(qtbot, pane, handle.bar.center().toPoint(), point_of(pane, 2), Qt.KeyboardModifier.AltModifier)
    assert told.args == ["a", 2, 11]


def test_shift_ties_an_end_to_sentences(show: Show, marking: Marking, qtbot: QtBot) -> None:
    first = Span(0, 41)
    sentences = Segments.of([(0, 41), (TEXT.index("Boats"), TEXT.index("late.") + 5)])
    structure = Structure(paragraphs=Segments.of([(0, 41), (43, len(TEXT))]), sentences=sentences)
    pane = show(TEXT, [marking("a", 4, 11)], structure)
    pane.focus_mark("a")
    handle = next(handle for handle in handles(pane.view) if handle.end is End.END)
    with qtbot.waitSignal(pane.ends_moved) as told:
        drag(qtbot, pane, handle.bar.center().toPoint(), point_of(pane, 30), Qt.KeyboardModifier.ShiftModifier)
    assert told.args == ["a", 4, first.end]


def test_an_end_can_be_dragged_into_the_next_paragraph(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    pane.focus_mark("a")
    handle = next(handle for handle in handles(pane.view) if handle.end is End.END)
    with qtbot.waitSignal(pane.ends_moved) as told:
        drag(qtbot, pane, handle.bar.center().toPoint(), point_of(pane, TEXT.index("leave") + 5))
    assert told.args == ["a", 4, TEXT.index("leave") + 5]


def test_the_menu_is_asked_for_the_coding_under_the_pointer(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    port, at = pane.view.viewport(), on(pane, 6)
    with qtbot.waitSignal(pane.menu_asked):
        QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at)))
    assert pane.focused_mark() == "a"


def test_the_menu_key_asks_at_the_caret(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    pane.set_caret(8)
    with qtbot.waitSignal(pane.menu_asked) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(pane.focusProxy(), event)
    assert asked.args == [pane.view.global_caret()]


def test_the_menu_leaves_a_selection_under_it_alone(show: Show, qtbot: QtBot) -> None:
    pane = show(TEXT)
    pane.select(Span(4, 17))
    port, at = pane.view.viewport(), on(pane, 6)
    with qtbot.waitSignal(pane.menu_asked):
        QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at)))
    assert pane.selected_span() == Span(4, 17)


def test_resting_on_a_coding_shows_it_and_a_label_lights_it(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11), marking("b", 60, 80, 1)])
    move(pane, on(pane, 6), buttons=Qt.MouseButton.NoButton)
    assert pane.view.page.shown.hover is None
    qtbot.waitUntil(lambda: pane.view.page.shown.hover == "a")
    assert not pane.view.page.shown.spotlight
    move(pane, label_point(pane, "b"), buttons=Qt.MouseButton.NoButton)
    assert (pane.view.page.shown.hover, pane.view.page.shown.spotlight) == ("b", True)
    move(pane, on(pane, 30), buttons=Qt.MouseButton.NoButton)
    assert (pane.view.page.shown.hover, pane.view.page.shown.spotlight) == (None, False)
    move(pane, label_point(pane, "b"), buttons=Qt.MouseButton.NoButton)
    QApplication.sendEvent(pane.view.viewport(), QEvent(QEvent.Type.Leave))
    assert (pane.view.page.shown.hover, pane.view.page.shown.spotlight) == (None, False)
