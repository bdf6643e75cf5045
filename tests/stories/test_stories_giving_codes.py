"""Every way to give a passage a code and to move its ends, in the real window: by key and, where it can be, by mouse.

Locking, citing, examples and dropping codes have more of their own in `tests/ui/test_ui_gestures.py`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.codebook.new_code import NewCodeSheet
from annotator.ui.reading.paint_handles import End
from annotator.ui.widgets.buttons import KeyButton
from annotator.workspace import acts
from tests.hands import Hands
from tests.windows import dialog_of

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


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
    dialog_of(hands.window, NewCodeSheet).reject()
    hands.select("abroad")
    hands.press_button(in_vivo)
    assert {words for words, _ in hands.coded()} == {"abroad"}
    hands.select("more")
    hands.press_button(memo)
    assert "more" in {words for words, _ in hands.coded()}
    assert hands.panes.inspector._coding.memo.hasFocus()


# New codes


def make_code(hands: Hands, name: str) -> None:
    dialog = dialog_of(hands.window, NewCodeSheet)
    dialog.activateWindow()
    hands.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    dialog.name_field.setText(name)
    hands.press("Return")


def given(hands: Hands) -> list[tuple[str, str]]:
    """(words, name of the code) of what is coded."""
    return [(words, hands.workspace.codebook.code(code).name) for words, code in hands.coded()]


def test_a_code_that_is_missing_is_made_while_replacing(hands: Hands) -> None:
    hands.select("cameras")
    hands.press("1", "R")
    popover = hands.panes.popover
    assert [button.text() for button in popover.findChildren(KeyButton) if button.isVisibleTo(popover)] == ["New code"]
    hands.type("Device")
    hands.press("Return")
    make_code(hands, "Device")
    hands.qtbot.waitUntil(lambda: given(hands) == [("cameras", "Device")])
    hands.select("abroad")
    assert len([button for button in popover.findChildren(KeyButton) if button.isVisibleTo(popover)]) == 4


def test_words_are_not_given_a_code_that_was_made_for_nothing(hands: Hands) -> None:
    hands.select("cameras")
    hands.press("C")
    dialog_of(hands.window, NewCodeSheet).reject()
    hands.panes.codebook.focus_tree()
    hands.press("Home", "N")
    make_code(hands, "Device")
    hands.qtbot.waitUntil(lambda: "Device" in {code.name for code in hands.workspace.codebook})
    hands.settle()
    assert hands.coded() == set()


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
    dialog = dialog_of(hands.window, NewCodeSheet)
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
    assert words.startswith("The supplier")


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
