"""Selecting, walking, replacing, writing and seeing in the real window: by key and, where there is one, by mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip

from annotator.model.span import Span
from tests.hands import Hands
from tests.windows import dialog_of

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


# Selecting


def test_text_is_selected_by_letter_word_and_row(hands: Hands) -> None:
    hands.pane.set_caret(hands.place_of("Officials").start)
    hands.press("Shift+Right")
    assert hands.selected == "O"
    hands.press("Ctrl+Shift+Right")
    assert hands.selected.strip() == "Officials"
    hands.press("Shift+End")
    assert hands.selected.startswith("Officials fear")


def test_space_selects_sentences_and_takes_them_back(hands: Hands) -> None:
    hands.pane.set_caret(hands.place_of("operator").start)
    hands.press("Space")
    assert hands.selected == "The operator paid late."
    hands.press("Space")
    assert hands.selected == "The operator paid late. Nobody asked why."
    hands.press("Shift+Space")
    assert hands.selected == "The operator paid late."
    hands.press("Shift+Space")
    assert hands.selected == ""


def test_e_widens_word_sentence_paragraph_or_post_and_back(hands: Hands) -> None:
    hands.pane.set_caret(hands.place_of("operator").start + 3)
    steps = []
    for _ in range(3):
        hands.press("E")
        steps.append(hands.selected)
    assert steps[:2] == ["operator", "The operator paid late."]
    assert steps[2].endswith("The supplier sold 34 of 41 masts. The operator paid late. Nobody asked why.")
    for words in (steps[1], steps[0], ""):
        hands.press("Shift+E")
        assert hands.selected == words


def test_chinese_is_widened_by_words_of_its_own(hands: Hands) -> None:
    hands.pane.set_caret(hands.place_of("平安城市").start)
    hands.press("E")
    assert hands.selected
    assert set(hands.selected) <= set("平安城市")


def test_posts_and_paragraphs_are_walked_and_selected(hands: Hands) -> None:
    hands.pane.set_caret(0)
    hands.press("J", "J")
    assert hands.text[hands.pane.caret() :].lstrip().startswith(("3/", "Its"))
    hands.press("K")
    hands.press("Shift+J")
    assert "The supplier sold" in hands.selected
    assert "Its cameras" not in hands.selected
    hands.press("Shift+J")
    assert "Its cameras" in hands.selected
    hands.press("Shift+K")
    assert "Its cameras" not in hands.selected


def test_two_clicks_select_a_word_and_three_more(hands: Hands) -> None:
    hands.click(hands.on("operator", 3), times=2)
    assert hands.selected == "operator"
    hands.click(hands.on("operator", 3), times=3)
    assert "operator paid late" in hands.selected
    assert hands.panes.popover.isVisible()


def test_a_shift_click_takes_in_what_lies_between(hands: Hands) -> None:
    hands.click(hands.on("operator", 0))
    hands.click(hands.on("late", 4), held=SHIFT)
    assert hands.selected == "operator paid late"


def test_a_number_is_gone_to(hands: Hands) -> None:
    hands.press("G")
    bar = hands.panes.number_bar
    assert bar.isVisible()
    assert bar.hint_text == "Posts 1 to 4"
    hands.type("4")
    hands.press("Return")
    assert "Officials" in hands.text[hands.pane.caret() : hands.pane.caret() + 15]
    assert not bar.isVisible()
    assert hands.pane.isAncestorOf(QApplication.focusWidget())


def test_a_number_that_is_not_there_is_said_beside_it_and_typed_anew(hands: Hands) -> None:
    hands.press("G")
    bar, before = hands.panes.number_bar, hands.pane.caret()
    hands.type("77")
    hands.press("Return")
    assert (bar.hint_text, hands.pane.caret()) == ("There is no post 77 here.", before)
    hands.type("2")
    assert bar.hint_text == "Posts 1 to 4"
    hands.press("Escape")
    assert (bar.isVisible(), hands.pane.caret()) == (False, before)
    assert hands.pane.isAncestorOf(QApplication.focusWidget())


# Walking, replacing, removing


def test_codings_are_walked_and_stacked_ones_gone_through(hands: Hands) -> None:
    for words, key in (("The operator paid late.", "1"), ("operator", "2"), ("Officials", "3")):
        hands.select(words)
        hands.press(key)
    hands.pane.focus_mark(None)
    hands.pane.set_caret(0)
    hands.press("N")
    assert hands.focused == ("The operator paid late.", "firm")
    hands.press("N")
    assert hands.focused == ("operator", "state")
    hands.press("O")
    assert hands.focused == ("The operator paid late.", "firm")
    hands.press("O")
    assert hands.focused == ("operator", "state")
    hands.press("N")
    assert hands.focused == ("Officials", "switch")
    hands.press("N")
    assert "No further coding" in hands.said
    hands.press("P", "P")
    assert hands.focused == ("The operator paid late.", "firm")
    hands.press("Escape")
    hands.click(hands.on("operator", 3))
    assert hands.focused == ("operator", "state")
    hands.click(hands.on("operator", 3))
    assert hands.focused == ("The operator paid late.", "firm")


def test_n_walks_ones_own_codings_and_those_of_others_once_they_are_shown(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2")
    for keys, found in (((), ("Officials", "state")), (("V",), ("Safe City", "spying"))):
        hands.press(*keys)
        hands.pane.focus_mark(None)
        hands.pane.set_caret(0)
        hands.press("N")
        assert hands.focused == found


def test_a_code_is_replaced_by_key_by_its_button_and_removed(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2", "R")
    hands.type("espio")
    hands.press("Return")
    assert hands.coded() == {("Officials", "spying")}
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(page.isVisible)
    hands.press_button(page._replace)
    hands.press("2")
    assert hands.coded() == {("Officials", "state")}
    hands.press("Delete")
    assert hands.coded() == set()
    assert "removed from post 4" in hands.said
    hands.press("Ctrl+Z")
    assert hands.coded() == {("Officials", "state")}
    hands.qtbot.waitUntil(page.isVisible)
    hands.press_button(page._remove)
    assert hands.coded() == set()


# Seeing


def test_v_shows_mine_then_everyones_then_none(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2")
    shown = []
    for _ in range(4):
        shown.append(sorted(mark.label for mark in hands.code._feed._marks.values()))
        hands.press("V")
    assert shown == [["State body"], ["Espionage", "State body"], [], ["State body"]]


def test_a_coding_made_while_none_are_shown_brings_ones_own_back(hands: Hands) -> None:
    hands.press("V", "V")
    hands.select("Officials")
    hands.press("2")
    assert [mark.label for mark in hands.code._feed._marks.values()] == ["State body"]


def test_backlight_follows_the_focused_coding(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2", "B")
    assert hands.pane.view.page.shown.lit == {hands.codings[0].id}
    hands.press("B")
    assert hands.pane.view.page.shown.lit is None


def test_resting_on_a_coding_says_path_coder_and_day(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2")
    mark = hands.pane.view.page.table.get(hands.codings[0].id)
    assert mark.tooltip.startswith("Actor / State body · Ada Kowalska · 20")
    QTest.mouseMove(hands.pane.view.viewport(), hands.on("Officials", 3))
    hands.qtbot.waitUntil(lambda: QToolTip.text() == mark.tooltip)
    hands.press("T")
    hands.qtbot.waitUntil(lambda: not QToolTip.isVisible())


# Posts


def test_a_passage_over_two_posts_asks_first(hands: Hands) -> None:
    hands.select("Nobody asked why.")
    hands.press("T")
    start = hands.place_of("Nobody").start
    end = hands.place_of("cameras").end
    hands.pane.select(Span(start, end))
    hands.pane.finish_selection()
    hands.press("1")
    box = dialog_of(hands.window, QMessageBox)
    assert "crosses post 2 and 3" in box.text()
    box.activateWindow()
    hands.qtbot.waitUntil(lambda: box.isAncestorOf(QApplication.focusWidget()))
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: len(hands.codings) == 1)


# Others' codings


def test_another_coders_coding_is_read_and_not_changed(hands: Hands) -> None:
    hands.press("V")
    hands.click(hands.label("Safe City"))
    assert hands.focused == ("Safe City", "spying")
    before = list(hands.workspace.codings_of(hands.screen.document))
    for key in ("R", "M", "Delete", "T", "X"):
        hands.press(key)
        if key != "X":
            assert hands.said == "This coding is Ben Moss's. Only Ben Moss changes it.", key
    hands.let_fall("firm", hands.label("Safe City"))
    assert hands.said == "This coding is Ben Moss's. Only Ben Moss changes it."
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(page.isVisible)
    assert page.memo.isReadOnly()
    assert not page._replace.isEnabled()
    assert "Ben Moss" in page.memo.toolTip()
    assert hands.pane.view.page.table.get(before[0].id).is_own is False
    knob = QPoint(*_end_of(hands, "Safe City"))
    hands.drag(knob, knob + QPoint(60, 0))
    assert [c.span for c in hands.workspace.codings_of(hands.screen.document)] == [c.span for c in before]


def test_a_digit_on_another_coders_passage_makes_ones_own_coding(hands: Hands) -> None:
    hands.press("V")
    hands.click(hands.label("Safe City"))
    hands.press("1")
    assert hands.coded() == {("Safe City", "firm")}


def _end_of(hands: Hands, words: str) -> tuple[int, int]:
    rect = hands.pane.view.caret_rect(hands.place_of(words).end, leaning=True)
    return rect.left(), rect.center().y()
