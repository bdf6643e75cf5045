"""Which coding is in focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
TEXT = "\n".join(f"Paragraph {number} about harbours and the boats in them." for number in range(80))


def test_walking_goes_through_the_codings_and_shows_them(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("c", 3000, 3040), marking("a", 10, 30), marking("b", 12, 20)])
    seen, ended = [], []
    pane.walk_ended.connect(lambda: ended.append(None))
    for _ in range(4):
        pane.next_mark()
        seen.append(pane.focused_mark())
    assert seen == ["a", "b", "c", "c"]
    assert ended == [None]
    rect = pane.view.caret_rect(3000)
    assert rect is not None
    assert pane.view.viewport().rect().contains(rect)
    pane.previous_mark()
    assert pane.focused_mark() == "b"


def test_the_caret_takes_the_focus_to_the_coding_it_enters(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 2, 4)])
    seen = []
    pane.mark_focused.connect(seen.append)
    for _ in range(6):
        qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Right)
    assert seen == ["a", None]


def test_a_selection_takes_the_focus_away(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("a", 2, 9)])
    pane.focus_mark("a")
    pane.select(Span(4, 6))
    assert pane.focused_mark() is None


def test_stacked_codings_are_gone_through_by_key_too(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("outer", 0, 30), marking("inner", 4, 9)])
    pane.set_caret(5)
    seen = []
    for _ in range(3):
        pane.next_stacked()
        seen.append(pane.focused_mark())
    assert seen == ["inner", "outer", "inner"]


def test_a_coding_that_goes_takes_the_focus_along(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 2, 9), marking("b", 20, 30)])
    pane.focus_mark("a")
    pane.change_marks(["b"], [])
    assert pane.focused_mark() == "a"
    with qtbot.waitSignal(pane.mark_focused, check_params_cb=lambda mark: mark is None):
        pane.change_marks(["a"], [])
    assert pane.focused_mark() is None


def test_a_coding_that_changes_keeps_the_focus(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 2, 9)])
    pane.focus_mark("a")
    with qtbot.assertNotEmitted(pane.mark_focused):
        pane.change_marks(["a"], [marking("a", 2, 12, 1)])
        pane.show_marks([marking("a", 2, 14)])
    assert pane.focused_mark() == "a"


def test_a_coding_that_is_not_shown_cannot_be_in_focus(show: Show, marking: Marking) -> None:
    pane = show(TEXT, [marking("a", 2, 9)])
    pane.focus_mark("elsewhere")
    assert pane.focused_mark() is None


def test_enter_activates_the_coding_in_focus(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 2, 9)])
    pane.focus_mark("a")
    with qtbot.waitSignal(pane.mark_activated, check_params_cb=lambda mark: mark == "a"):
        qtbot.keyClick(pane.focusProxy(), Qt.Key.Key_Return)
