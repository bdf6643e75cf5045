"""Every gesture of coding in the real window: by key and, where there is one, by mouse.

Locking, backlight, citing, examples and dropping codes have more of their own in `tests/ui/test_ui_gestures.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.codebook.dialogs import NewCodeDialog
from annotator.ui.reading.paint_handles import End
from annotator.workspace import acts
from tests.hands import Hands
from tests.power import make_power
from tests.windows import Opener, dialog_of, run

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_power(tmp_path)


@pytest.fixture
def hands(qtbot: Any, open_window: Opener, project: Path) -> Hands:
    """Ada's hands on the thread."""
    hands = Hands(qtbot, open_window(project))
    hands.code.show_document(hands.workspace.find_document("thread").id)
    hands.pane.take_keyboard()
    return hands


# Giving codes


def test_a_digit_codes_what_was_selected_by_mouse_or_key(hands: Hands) -> None:
    hands.select("34 of 41 masts")
    assert hands.panes.popover.isVisible()
    assert hands.pane.isAncestorOf(QApplication.focusWidget())
    hands.press("1")
    assert not hands.panes.popover.isVisible()
    hands.select_by_key("paid late")
    hands.press("2")
    assert hands.coded() == {("34 of 41 masts", "firm"), ("paid late", "state")}
    assert hands.focused == ("paid late", "state")


def test_a_digit_of_the_keypad_codes_too(hands: Hands) -> None:
    from PySide6.QtTest import QTest

    hands.select("paid late")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    assert hands.coded() == {("paid late", "state")}


def test_without_a_selection_a_digit_codes_the_focused_codings_passage(hands: Hands) -> None:
    hands.select("paid late")
    hands.press("2", "3")
    assert hands.coded() == {("paid late", "state"), ("paid late", "switch")}
    hands.press("3")
    assert "already" in hands.said


def test_a_digit_without_selection_can_be_switched_off(hands: Hands) -> None:
    hands.select("paid late")
    hands.press("2")
    hands.screen.desk.settings.change(digit_without_selection=False)
    hands.press("3")
    assert hands.coded() == {("paid late", "state")}
    assert hands.said == "Select a passage first."


def test_a_digit_without_a_code_or_a_passage_says_so(hands: Hands) -> None:
    hands.press("1")
    assert hands.said == "Select a passage first."
    hands.select("paid late")
    hands.press("9")
    assert hands.said == "No code has the key 9."
    assert hands.coded() == set()


def test_the_last_code_comes_again(hands: Hands) -> None:
    hands.press("A")
    assert "No code was used yet" in hands.said
    hands.select("paid late")
    hands.press("2")
    hands.select("Nobody")
    hands.press("A")
    assert hands.coded() == {("paid late", "state"), ("Nobody", "state")}


def test_a_click_on_a_row_of_the_codebook_codes_the_selection(hands: Hands) -> None:
    hands.select("Officials")
    hands.click_code("state")
    assert hands.coded() == {("Officials", "state")}
    assert hands.pane.isAncestorOf(QApplication.focusWidget())


def test_enter_in_the_codebook_codes_the_selection(hands: Hands) -> None:
    hands.select_by_key("Officials")
    hands.press("/")
    hands.type("espio")
    hands.press("Down", "Return")
    assert hands.coded() == {("Officials", "spying")}


# The popover


def test_the_popover_leaves_the_keyboard_until_enter_then_searches(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("Return")
    hands.type("minis")
    hands.press("Return")
    assert hands.coded() == {("Officials", "state")}
    assert hands.pane.isAncestorOf(QApplication.focusWidget())


def test_ctrl_enter_applies_and_keeps_the_popover_for_a_second_code(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("Return")
    hands.type("state")
    hands.press("Ctrl+Return")
    assert hands.coded() == {("Officials", "state")}
    assert hands.panes.popover.isVisible()
    hands.type("espio")
    hands.press("Return")
    assert hands.coded() == {("Officials", "state"), ("Officials", "spying")}
    assert not hands.panes.popover.isVisible()


def test_a_click_on_a_suggestion_codes(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2")
    hands.select("abroad")
    rows = hands.panes.popover._list
    hands.qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.currentIndex()).center()
    )
    assert hands.coded() == {("Officials", "state"), ("abroad", "state")}


def test_a_digit_in_the_empty_search_field_codes(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("Return", "2")
    assert hands.coded() == {("Officials", "state")}


def test_the_popover_can_wait_for_enter(hands: Hands) -> None:
    hands.screen.desk.settings.change(popover=False)
    hands.select("Officials")
    assert not hands.panes.popover.isVisible()
    hands.press("Return")
    assert hands.panes.popover.isVisible()
    hands.press("Escape")
    assert not hands.panes.popover.isVisible()
    assert hands.selected == "Officials"


def test_esc_closes_the_popover_then_drops_the_selection_then_the_focus(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("Escape")
    assert not hands.panes.popover.isVisible()
    assert hands.selected == "Officials"
    hands.press("Escape")
    assert hands.selected == ""
    hands.select("Officials")
    hands.press("2", "Escape")
    assert hands.focused is None


def test_the_inspector_shows_the_rule_of_the_highlighted_row(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("Return")
    hands.type("kill")
    assert hands.panes.inspector._selection._title.accessibleName().endswith("Kill switch")


def test_the_popovers_buttons_do_what_their_keys_do(hands: Hands) -> None:
    in_vivo, new_code, memo, widen = hands.panes.popover._buttons
    hands.select("Officials")
    hands.press_button(widen)
    hands.settle()
    assert hands.selected == "Officials fear a switch-off from abroad more than listening in."
    assert hands.panes.popover.isVisible()
    hands.press_button(new_code)
    dialog_of(hands.window, NewCodeDialog).reject()
    hands.select("abroad")
    hands.press_button(in_vivo)
    assert {words for words, _ in hands.coded()} == {"abroad"}
    hands.select("more")
    hands.press_button(memo)
    assert "Go to a coding first" in hands.said


# New codes


def test_in_vivo_names_a_code_by_the_words(hands: Hands) -> None:
    hands.select_by_key("Safe City")
    hands.press("I")
    (coding,) = hands.codings
    assert hands.workspace.codebook.code(coding.code).name == "Safe City"
    hands.press("Ctrl+Z")
    assert hands.coded() == set()
    assert "Safe City" not in {code.name for code in hands.workspace.codebook}


def test_in_vivo_uses_a_code_of_that_name(hands: Hands) -> None:
    hands.workspace.apply(acts.add_code(hands.workspace.codebook, "ABROAD", coder=None)[1])
    before = len(hands.workspace.codebook)
    hands.select("abroad")
    hands.press("I")
    assert len(hands.codings) == 1
    assert len(hands.workspace.codebook) == before


def test_a_new_code_is_made_from_here_and_used(hands: Hands) -> None:
    hands.select("cameras")
    hands.press("C")
    dialog = dialog_of(hands.window, NewCodeDialog)
    dialog.activateWindow()
    hands.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    hands.type("Device")
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: len(hands.codings) == 1)
    (coding,) = hands.codings
    assert hands.workspace.codebook.code(coding.code).name == "Device"
    assert hands.text[coding.start : coding.end] == "cameras"


# Lock


def test_under_a_lock_selecting_codes_by_mouse_and_by_key(hands: Hands) -> None:
    hands.click_code("firm")
    hands.panes.codebook.show_current("firm")
    hands.pane.take_keyboard()
    hands.press("L")
    assert "Locked: Firm. Esc ends" in hands.screen.status.texts()
    hands.drag_over("supplier")
    hands.pane.set_caret(hands.place_of("Officials").start)
    hands.press("Space", "Return")
    assert hands.coded() == {
        ("supplier", "firm"),
        ("Officials fear a switch-off from abroad more than listening in.", "firm"),
    }
    hands.press("Escape")
    assert not any("Locked" in text for text in hands.screen.status.texts())


def test_a_lock_need_not_wait_for_enter(hands: Hands) -> None:
    hands.screen.desk.settings.change(lock_waits=False)
    hands.panes.codebook.show_current("firm")
    hands.press("L")
    hands.pane.set_caret(hands.place_of("Officials").start)
    hands.press("Space")
    hands.settle()
    assert hands.coded() == {("Officials fear a switch-off from abroad more than listening in.", "firm")}


# Dragging a code


def test_a_code_is_dropped_on_text_on_the_selection_and_on_a_label(hands: Hands) -> None:
    hands.let_fall("state", hands.on("Nobody"))
    assert hands.coded() == {("Nobody asked why.", "state")}
    hands.select("paid late")
    hands.let_fall("firm", hands.on("paid late"))
    assert ("paid late", "firm") in hands.coded()
    hands.let_fall("spying", hands.label("paid late"))
    assert hands.coded() == {("Nobody asked why.", "state"), ("paid late", "spying")}
    hands.let_fall("firm", hands.label("paid late"), CTRL)
    assert hands.coded() == {("Nobody asked why.", "state"), ("paid late", "spying"), ("paid late", "firm")}


# Ends


def test_t_moves_an_end_by_letter_word_sentence_and_post(hands: Hands) -> None:
    hands.select("operator paid")
    hands.press("2", "T", "Right", "Return")
    assert hands.coded() == {("operator paid ", "state")}
    hands.press("T", "Ctrl+Right", "Return")
    assert hands.coded() == {("operator paid late", "state")}
    hands.press("T", "T", "Ctrl+Left", "Return")
    assert hands.coded() == {("The operator paid late", "state")}
    hands.press("T", "Shift+Right", "Return")
    assert hands.coded() == {("The operator paid late.", "state")}
    hands.press("T", "T", "Ctrl+Shift+Left", "Return")
    ((words, _),) = hands.coded()
    assert words.endswith("The operator paid late.")
    assert words.startswith(("2/", "The supplier"))


def test_esc_puts_a_moved_end_back(hands: Hands) -> None:
    hands.select("operator paid")
    hands.press("2", "T", "Ctrl+Right", "T", "Ctrl+Left", "Escape")
    assert hands.coded() == {("operator paid", "state")}
    assert hands.focused == ("operator paid", "state")
    assert hands.pane.view.page.table.get(hands.codings[0].id).span == hands.place_of("operator paid")
    hands.press("T", "Ctrl+Right", "Return", "Ctrl+Z")
    assert hands.coded() == {("operator paid", "state")}


def test_an_end_dragged_by_mouse_snaps_to_words_and_says_how_many(hands: Hands) -> None:
    hands.select("supplier sold")
    hands.press("2")
    said: list[str] = []
    hands.code.panes.reading._ends.changed.connect(lambda: said.append(hands.pane.view.page.shown.held))
    hands.drag(hands.handle(End.END), hands.on("of 41", 1))
    assert hands.coded() == {("supplier sold 34 of", "state")}
    assert "+2 words" in said


def test_alt_lets_a_dragged_end_rest_between_letters_and_shift_ties_it_to_sentences(hands: Hands) -> None:
    hands.select("supplier sold")
    hands.press("2")
    hands.drag(hands.handle(End.END), hands.on("masts. The", 3), ALT)
    assert hands.coded() == {("supplier sold 34 of 41 mas", "state")}
    hands.drag(hands.handle(End.END), hands.on("operator", 2), SHIFT)
    assert hands.coded() in (
        {("supplier sold 34 of 41 masts.", "state")},
        {("supplier sold 34 of 41 masts. The operator paid late.", "state")},
    )


def test_ends_snap_in_the_inspector(hands: Hands) -> None:
    hands.select("perator pai")
    hands.press("2")
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(lambda: page.isVisible() and page.coding is not None)
    page._snap.chosen.emit("word")
    assert hands.coded() == {("operator paid", "state")}
    page._snap.chosen.emit("sentence")
    assert hands.coded() == {("The operator paid late.", "state")}


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
    from PySide6.QtWidgets import QInputDialog

    hands.press("G")
    dialog = dialog_of(hands.window, QInputDialog)
    dialog.activateWindow()
    hands.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    hands.type("4")
    hands.press("Return")
    assert "Officials" in hands.text[hands.pane.caret() : hands.pane.caret() + 15]
    hands.code.reading.go_to_number("77")
    assert hands.said == "There is no number 77 here."


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


# Memo, answers, example, citation


def test_a_memo_is_written_by_key_or_on_the_label_and_esc_returns(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2", "M")
    hands.type("Which ones?")
    hands.press("Escape")
    assert hands.codings[0].memo == "Which ones?"
    assert hands.pane.isAncestorOf(QApplication.focusWidget())
    hands.press("Return")
    hands.type(" Later.")
    hands.press("Escape")
    assert hands.codings[0].memo == "Which ones? Later."
    hands.click(hands.label("Officials"), times=2)
    assert hands.panes.inspector._coding.memo.hasFocus()


def test_typed_answers_are_kept_also_when_the_document_is_left_by_key(hands: Hands) -> None:
    hands.select("supplier")
    hands.press("1")
    form = hands.panes.inspector._coding._form
    hands.qtbot.waitUntil(form.isVisible)
    fields = {form._attributes[row].name: form._grid.itemAtPosition(row, 1).widget() for row in range(4)}
    fields["Certainty"].chosen.emit("high")
    fields["Quoted"].chosen.emit("yes")
    fields["Year"].setFocus()
    hands.type("20a19")
    hands.press("Return")
    fields["Who says it"].setFocus()
    hands.type("The minister")
    thread = hands.screen.document
    hands.press("Ctrl+PgDown")
    assert hands.screen.document != thread
    (coding,) = [c for c in hands.workspace.codings_of(thread) if c.code == "firm"]
    assert dict(coding.attributes) == {
        "certainty": "high",
        "quoted": "yes",
        "year": "2019",
        "speaker": "The minister",
    }


def test_a_passage_becomes_an_example_and_a_quote_is_copied_with_its_place(hands: Hands) -> None:
    hands.select("switch-off from abroad")
    hands.press("3", "X")
    assert hands.workspace.codebook.code("switch").examples == ("switch-off from abroad",)
    hands.press("Ctrl+Shift+C")
    assert hands.clipboard == "“switch-off from abroad” (thread, post 4)"
    hands.select("listening in")
    hands.press("Ctrl+C")
    assert hands.clipboard == "listening in"


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
    QToolTip.hideText()


# Doubts


def test_u_marks_a_doubt_that_is_seen_heard_and_undone(hands: Hands) -> None:
    hands.press("U")
    assert "Go to a coding first" in hands.said
    hands.select("Officials")
    hands.press("2")
    plain = hands.pane.view.viewport().grab().toImage()
    hands.press("U")
    (coding,) = hands.codings
    assert coding.unsure
    assert hands.pane.view.viewport().grab().toImage() != plain
    mark = hands.pane.view.page.table.get(coding.id)
    assert mark.tooltip.endswith(" · unsure")
    assert mark.spoken == "State body, unsure"
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(page.isVisible)
    assert page._unsure.isChecked()
    hands.press("U")
    assert not hands.codings[0].unsure
    hands.press("Ctrl+Z")
    assert hands.codings[0].unsure
    assert page._unsure.isChecked()


def test_a_doubt_is_ticked_in_the_inspector(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2")
    page = hands.panes.inspector._coding
    hands.qtbot.waitUntil(page.isVisible)
    page._unsure.click()
    assert hands.codings[0].unsure


def test_unsure_passages_are_listed_whatever_their_code(hands: Hands) -> None:
    for words, key in (("Officials", "2"), ("abroad", "3"), ("cameras", "1")):
        hands.select(words)
        hands.press(key)
        if key != "3":
            hands.press("U")
    run(hands.window, Act.UNSURE_PASSAGES)
    pane = hands.panes.passages

    def listed() -> list[str]:
        return [pane._model.passage(pane._model.index(row, 0)).quote for row in range(pane._model.rowCount())]

    assert listed() == ["cameras", "Officials"]
    assert pane._size.text() == "2 passages"
    hands.press("Down", "Return")
    assert hands.focused == ("Officials", "state")
    hands.press("U")
    hands.qtbot.waitUntil(lambda: listed() == ["cameras"])
    pane._unsure.setChecked(False)
    hands.qtbot.waitUntil(lambda: len(listed()) == 3)


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
