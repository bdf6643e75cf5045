"""Selecting by keys, as they arrive from a keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance

Show = Callable[..., ReadingPane]
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

TEXT = (
    "The harbour opens at five.\n\nBoats 😀 leave from pier nine\u00a0and come back late. " + "Rows follow rows. " * 12
)
LAST = TEXT + "\nEnd."


def press(qtbot: QtBot, pane: ReadingPane, key: Key, modifier: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(pane.focusProxy(), key, modifier)


def test_arrows_with_shift_select_characters(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    press(qtbot, pane, Key.Key_Right, times=4)
    press(qtbot, pane, Key.Key_Right, SHIFT, times=7)
    assert pane.selected_span() == Span(4, 11)
    assert pane.selected_text() == "harbour"


def test_an_emoji_is_one_step_and_one_code_point(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    start = LAST.index("😀")
    pane.set_caret(start)
    press(qtbot, pane, Key.Key_Right, SHIFT)
    assert pane.selected_span() == Span(start, start + 1)


def test_words_are_selected_with_control(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    press(qtbot, pane, Key.Key_Right, CONTROL | SHIFT, times=2)
    assert pane.selected_text() == "The harbour"
    press(qtbot, pane, Key.Key_Right, CONTROL | SHIFT, times=4)
    assert pane.selected_text() == "The harbour opens at five."
    press(qtbot, pane, Key.Key_Left, CONTROL | SHIFT)
    assert pane.selected_text() == "The harbour opens at five"
    pane.set_caret(LAST.index("pier") + 2)
    press(qtbot, pane, Key.Key_Left, CONTROL | SHIFT, times=2)
    assert pane.selected_text() == "from pi"
    press(qtbot, pane, Key.Key_Right, CONTROL | SHIFT)
    assert pane.selected_text() == "pi"


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("It can't cost 3.5 @ada.\n\n“Yes”", ["It ", "can't ", "cost ", "3.5 ", "@ada.", "\n\n", "“", "Yes”"]),
        ("国家信息安全,5G", ["国家", "信息", "安全,", "5G"]),
        ("ภาษาไทยเป็นภาษา", ["ภาษาไทย", "เป็น", "ภาษา"]),
        ("a\u0301b 👩\u200d👩\u200d👧 cd", ["a\u0301b 👩\u200d👩\u200d👧 ", "cd"]),
        ("—" * 7_000 + " end", ["—" * 7_000 + " ", "end"]),
    ],
)
def test_control_goes_from_word_to_word_and_back(text: str, stops: list[str], show: Show, qtbot: QtBot) -> None:
    pane = show(text)
    seen = []
    for _ in stops:
        before = pane.caret()
        press(qtbot, pane, Key.Key_Right, CONTROL)
        seen.append(text[before : pane.caret()])
    assert seen == stops
    for stop in reversed(stops):
        before = pane.caret()
        press(qtbot, pane, Key.Key_Left, CONTROL)
        assert text[pane.caret() : before] == stop


def test_words_of_a_line_that_reads_left_are_selected_by_the_arrow_to_the_left(show: Show, qtbot: QtBot) -> None:
    pane = show("שלום עולם טוב.\nEnd.")
    press(qtbot, pane, Key.Key_Left, CONTROL | SHIFT, times=2)
    assert pane.selected_text() == "שלום עולם"
    press(qtbot, pane, Key.Key_Right, CONTROL | SHIFT)
    assert pane.selected_text() == "שלום"


@pytest.mark.parametrize("text", ["שלום " * 700 + "English words " * 300, "\u2067abc\u2069 שלום " * 20])
def test_arrows_follow_the_painted_side_in_every_part_of_a_paragraph(text: str, show: Show, qtbot: QtBot) -> None:
    pane = show(text)
    for offset in (0, 3_700, 5_000):
        if offset >= len(text):
            continue
        pane.set_caret(offset)
        press(qtbot, pane, Key.Key_Left, times=2)
        assert pane.caret() == offset + 2
        press(qtbot, pane, Key.Key_Right, SHIFT)
        assert pane.selected_span() == Span(offset + 1, offset + 2)


def test_a_step_from_a_paragraph_to_the_next_passes_over_blank_lines(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    pane.set_caret(LAST.index("\n"))
    press(qtbot, pane, Key.Key_Right)
    assert pane.caret() == LAST.index("Boats")
    press(qtbot, pane, Key.Key_Left, SHIFT, times=2)
    assert pane.selected_text() == ".\n\n"


def test_down_visits_every_row_once_and_up_returns(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    press(qtbot, pane, Key.Key_Right, times=5)
    page = pane.view.page
    rows = [(block, index) for block in range(len(page.display)) for index in range(len(page.layout(block).rows))]

    def here() -> tuple[int, int]:
        block, place = page.display.place(pane.caret())
        return block, page.layout(block).row_of(place, leaning=page.shown.leaning)

    seen = [here()]
    for _ in range(len(rows) - 1):
        press(qtbot, pane, Key.Key_Down)
        seen.append(here())
    assert seen == rows
    for _ in range(len(rows) - 1):
        press(qtbot, pane, Key.Key_Up)
    assert pane.caret() == 5


def test_home_and_end_keep_to_the_painted_row(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    pane.set_caret(LAST.index("pier"))
    row = pane.view.page.layout(1).rows[0]
    press(qtbot, pane, Key.Key_End)
    assert pane.view.page.display.place(pane.caret()) == (1, row.inked)
    press(qtbot, pane, Key.Key_Home, SHIFT)
    assert pane.selected_span() == Span(LAST.index("Boats"), pane.view.page.display.offset(1, row.inked))


def test_control_home_and_end_go_to_the_edges(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    press(qtbot, pane, Key.Key_End, CONTROL)
    assert pane.caret() == len(LAST)
    press(qtbot, pane, Key.Key_Home, CONTROL | SHIFT)
    assert pane.selected_span() == Span(0, len(LAST))


def test_control_a_selects_and_copies_the_canonical_text(show: Show, qtbot: QtBot) -> None:
    odd = "\n a\u00a0b\u2011c\u2028d\n\n\ne😀\u200d👩\tf \n"
    pane = show(odd)
    press(qtbot, pane, Key.Key_A, CONTROL)
    assert pane.selected_span() is not None
    press(qtbot, pane, Key.Key_C, CONTROL)
    span = pane.selected_span()
    assert span is not None
    assert QGuiApplication.clipboard().text() == odd[span.start : span.end]
    assert odd[span.start : span.end].strip() == odd.strip()


def test_pages_leave_no_row_unread(show: Show, qtbot: QtBot) -> None:
    pane = show("\n".join(f"Paragraph {number}. " * (number % 9 + 1) for number in range(120)))
    view, seen = pane.view, set()
    for _ in range(80):
        before = (view.scroller.block, view.scroller.pixel)
        for block, top in view.scroller.visible():
            for index, row in enumerate(view.page.layout(block).rows):
                if top + row.top >= 0 and top + row.bottom <= view.viewport().height():
                    seen.add((block, index))
        press(qtbot, pane, Key.Key_PageDown)
        if (view.scroller.block, view.scroller.pixel) == before:
            break
    rows = {(block, index) for block in range(120) for index in range(len(view.page.layout(block).rows))}
    assert seen == rows
    press(qtbot, pane, Key.Key_PageUp, times=80)
    assert pane.caret() == 0


def test_releasing_shift_finishes_a_selection(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    with qtbot.waitSignal(pane.selection_finished):
        qtbot.keyPress(pane.focusProxy(), Key.Key_Shift)
        press(qtbot, pane, Key.Key_Right, SHIFT)
        qtbot.keyRelease(pane.focusProxy(), Key.Key_Shift)


def test_the_invisible_edge_in_an_endless_paragraph_costs_no_key(show: Show, qtbot: QtBot) -> None:
    text = "word " * 1500
    pane = show(text)
    edge = pane.view.page.display.starts[1]
    pane.set_caret(edge - 2)
    press(qtbot, pane, Key.Key_Right, SHIFT, times=4)
    assert pane.selected_span() == Span(edge - 2, edge + 2)
    press(qtbot, pane, Key.Key_Left, SHIFT, times=3)
    assert pane.selected_span() == Span(edge - 2, edge - 1)


@pytest.mark.parametrize("key", ["1", "m", "/", "Space", "Ctrl+K", "Ctrl+Z", "Ctrl+PgDown", "Esc", "Del"])
def test_single_keys_reach_the_window(key: str, show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    shortcut = QShortcut(QKeySequence(key), pane)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    sequence = QKeySequence(key)[0]
    with qtbot.waitSignal(shortcut.activated):
        qtbot.keyClick(pane.focusProxy(), sequence.key(), sequence.keyboardModifiers())


def test_keys_of_no_meaning_here_change_nothing(show: Show, qtbot: QtBot) -> None:
    pane = show(LAST)
    pane.select(Span(4, 11))
    for key in (Key.Key_X, Key.Key_Delete, Key.Key_V, Key.Key_Space):
        press(qtbot, pane, key)
    press(qtbot, pane, Key.Key_X, CONTROL)
    assert pane.selected_text() == "harbour"


def test_tab_leaves_the_view(show: Show, qtbot: QtBot, appearance: Appearance) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    pane, field = ReadingPane(appearance), QLineEdit()
    layout.addWidget(pane)
    layout.addWidget(field)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    pane.show_document("a\tb", pane.view.page.structure, "A text")
    pane.setFocus()
    qtbot.waitUntil(lambda: pane.focusProxy().hasFocus())
    qtbot.keyClick(pane.focusProxy(), Key.Key_Tab)
    assert field.hasFocus()
    window.close()
