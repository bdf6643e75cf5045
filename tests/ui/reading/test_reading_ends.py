"""Moving the ends of a coding by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from annotator.model.structure import Segments, Structure
from annotator.ui.reading.ends import Snap
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_handles import handles
from annotator.ui.reading.pane import ReadingPane

Show = Callable[..., ReadingPane]
Marking = Callable[..., Mark]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "The harbour opens at five.\nBoats leave from pier nine."


def grabbed(show: Show, marking: Marking) -> ReadingPane:
    pane = show(TEXT, [marking("a", 4, 11)])
    pane.focus_mark("a")
    pane.grab_end()
    return pane


def test_arrows_move_the_end_and_enter_tells_it(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = grabbed(show, marking)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Right)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Right, CONTROL)
    with qtbot.waitSignal(pane.ends_moved) as told:
        qtbot.keyClick(pane.focusProxy(), Key.Key_Return)
    assert told.args == ["a", 4, TEXT.index("opens") + 5]


def test_the_held_end_says_what_it_gains(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = grabbed(show, marking)
    for _ in range(2):
        qtbot.keyClick(pane.focusProxy(), Key.Key_Right, CONTROL)
    assert pane.view.page.shown.held == "+2 words"
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left, CONTROL)
    assert pane.view.page.shown.held == "+1 word"
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left, CONTROL)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left)
    assert pane.view.page.shown.held == "−2 characters"
    qtbot.keyClick(pane.focusProxy(), Key.Key_Escape)
    assert pane.view.page.shown.held == ""


def test_an_end_goes_by_words_over_lines_without_any(show: Show, marking: Marking, qtbot: QtBot) -> None:
    text = "One word.\n***\n— — —\n🙂\nTwo words."
    pane = show(text, [marking("a", 4, 8)])
    pane.focus_mark("a")
    pane.grab_end()
    qtbot.keyClick(pane.focusProxy(), Key.Key_Right, CONTROL)
    assert pane.view.page.table.get("a") == marking("a", 4, text.index("Two") + 3)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left, CONTROL)
    assert pane.view.page.table.get("a") == marking("a", 4, 8)


def test_what_an_end_gains_far_away_is_told_in_characters(show: Show, marking: Marking, qtbot: QtBot) -> None:
    text = "Some words. " * 2_000
    pane = show(text, [marking("a", 0, 10)], structure=Structure(paragraphs=Segments.of([(0, len(text))])))
    pane.focus_mark("a")
    pane.grab_end()
    qtbot.keyClick(pane.focusProxy(), Key.Key_Right, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.page.shown.held == f"+{len(text) - 10} characters"


def test_the_other_end_is_taken_the_second_time(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = grabbed(show, marking)
    pane.grab_end()
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left, CONTROL)
    with qtbot.waitSignal(pane.ends_moved) as told:
        qtbot.keyClick(pane.focusProxy(), Key.Key_Return)
    assert told.args == ["a", 0, 11]


def test_escape_restores_even_where_it_is_a_shortcut(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = grabbed(show, marking)
    shortcut = QShortcut(QKeySequence("Esc"), pane)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Right)
    assert pane.view.page.table.get("a") == marking("a", 4, 12)
    with qtbot.assertNotEmitted(pane.ends_moved), qtbot.assertNotEmitted(shortcut.activated):
        qtbot.keyClick(pane.focusProxy(), Key.Key_Escape)
    assert pane.view.page.table.get("a") == marking("a", 4, 11)
    with qtbot.waitSignal(shortcut.activated):
        qtbot.keyClick(pane.focusProxy(), Key.Key_Escape)


def test_a_coding_never_becomes_empty(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = grabbed(show, marking)
    for _ in range(20):
        qtbot.keyClick(pane.focusProxy(), Key.Key_Left)
    assert pane.view.page.table.get("a") == marking("a", 4, 5)


def test_nothing_is_told_when_nothing_moved(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = grabbed(show, marking)
    with qtbot.assertNotEmitted(pane.ends_moved):
        qtbot.keyClick(pane.focusProxy(), Key.Key_Return)


def test_without_a_coding_in_focus_there_is_nothing_to_grab(show: Show, marking: Marking, qtbot: QtBot) -> None:
    pane = show(TEXT, [marking("a", 4, 11)])
    pane.grab_end()
    qtbot.keyClick(pane.focusProxy(), Key.Key_Right)
    assert pane.caret() == 1


def test_an_end_goes_by_sentence_and_by_post(show: Show, marking: Marking, qtbot: QtBot) -> None:
    text = "One here. Two there.\nThree. Four."
    structure = Structure(
        paragraphs=Segments.of([(0, 20), (21, 33)]),
        sentences=Segments.of([(0, 9), (10, 20), (21, 27), (28, 33)]),
        posts=Segments.of([(0, 20), (21, 33)]),
    )
    pane = show(text, [marking("a", 11, 13)], structure=structure)
    pane.focus_mark("a")
    pane.grab_end()
    shift = Qt.KeyboardModifier.ShiftModifier

    def ends() -> tuple[int, int]:
        mark = pane.view.page.table.get("a")
        assert mark is not None
        return mark.start, mark.end

    seen = []
    for key, held in (
        (Key.Key_Right, shift),
        (Key.Key_Right, shift),
        (Key.Key_Right, shift | CONTROL),
        (Key.Key_Right, shift),
        (Key.Key_Left, shift | CONTROL),
    ):
        qtbot.keyClick(pane.focusProxy(), key, held)
        seen.append(ends())
    assert seen == [(11, 20), (11, 27), (11, 33), (11, 33), (11, 20)]
    pane.grab_end()
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left, shift)
    assert ends() == (10, 20)
    qtbot.keyClick(pane.focusProxy(), Key.Key_Left, shift | CONTROL)
    assert ends() == (0, 20)


def test_modifiers_say_what_a_dragged_end_snaps_to() -> None:
    keys = Qt.KeyboardModifier
    asked = (keys.NoModifier, keys.AltModifier, keys.ShiftModifier, keys.ControlModifier)
    assert [Snap.of(one) for one in asked] == [Snap.WORDS, Snap.CHARACTERS, Snap.SENTENCES, Snap.PLACES]


@pytest.mark.parametrize(
    ("text", "words", "start_at", "end_at"),
    [
        ("Plain words here.", "words", "left", "right"),
        ("שלום עולם טוב לכל", "עולם", "right", "left"),
        ("abc שלום עולם def", "לום", "right", "left"),
        ("abc שלום עולם def", "שלום עולם", "right", "left"),
        ("שלום many words עולם", "any", "left", "right"),
    ],
)
def test_ends_stand_where_their_letters_begin_and_end(
    text: str, words: str, start_at: str, end_at: str, show: Show, marking: Marking
) -> None:
    at = text.index(words)
    pane = show(text, [marking("a", at, at + len(words))])
    pane.focus_mark("a")
    start, end = handles(pane.view)
    left = pane.view.page.measures.left
    fills = pane.view.page.decoration(0).fills
    edges = {"left": left + min(fill.left for fill in fills), "right": left + max(fill.right for fill in fills)}
    for handle, side in ((start, start_at), (end, end_at)):
        middle = handle.bar.center()
        assert abs(middle.x() - edges[side]) <= 2
        inward = QPointF(-8 if side == "right" else 8, 0)
        assert handle.distance(middle + inward) is not None
        assert handle.distance(middle - inward) is None
