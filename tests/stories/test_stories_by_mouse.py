"""The mouse ways of coding in the real window that have no story beside their keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from annotator.ui.reading.drop import dragged_code
from annotator.ui.reading.paint_handles import End
from tests.hands import Hands
from tests.windows import dialog_of

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SECOND = "The supplier sold 34 of 41 masts. The operator paid late. Nobody asked why."


def open_menu() -> QMenu:
    """The menu that stands open."""
    (menu,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    return menu


def menu_at(hands: Hands, point: QPoint) -> QMenu:
    """The right button at a point of the text or its margin."""
    view = hands.pane.view.viewport()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point)))
    hands.settle()
    return open_menu()


def choose(hands: Hands, menu: QMenu, text: str) -> None:
    """Click an entry of a menu."""
    action = next(action for action in menu.actions() if action.text().startswith(text))
    assert action.isEnabled(), text
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    hands.settle()


# Selecting


def test_clicks_take_in_word_sentence_and_post_without_its_number(hands: Hands) -> None:
    seen = []
    for times in (2, 3, 4):
        hands.click(hands.on("supplier", 3), times=times)
        seen.append(hands.selected)
    assert seen == ["supplier", "The supplier sold 34 of 41 masts.", SECOND]
    hands.press("1")
    assert hands.coded() == {(SECOND, "firm")}


def test_a_drag_to_the_next_posts_first_letter_ends_with_its_own_post(hands: Hands) -> None:
    hands.drag(hands.on("Nobody", 0), hands.on("Its cameras", 0) - QPoint(1, 0))
    assert hands.selected == "Nobody asked why."
    hands.press("1")
    assert hands.coded() == {("Nobody asked why.", "firm")}


# Dragging


def test_the_row_of_a_code_is_what_a_drag_carries(hands: Hands) -> None:
    tree = hands.panes.codebook._tree
    index = tree.indexAt(hands.row("firm"))
    assert tree.dragEnabled()
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert dragged_code(tree.model().mimeData([index])) == "firm"
    family = tree.indexAt(hands.row("actor"))
    assert not family.flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_ctrl_makes_no_difference_to_a_code_dropped_on_text_or_selection(hands: Hands) -> None:
    hands.let_fall("state", hands.on("Nobody"), CTRL)
    hands.select("paid late")
    hands.let_fall("firm", hands.on("paid late"), CTRL)
    assert hands.coded() == {("Nobody asked why.", "state"), ("paid late", "firm")}
    hands.press("Ctrl+Z", "Ctrl+Z")
    assert hands.coded() == set()


def test_both_ends_are_dragged_by_word_letter_sentence_and_post(hands: Hands) -> None:
    hands.select("operator paid")
    hands.press("2")
    hands.drag(hands.handle(End.START), hands.on("41 masts", 1))
    assert hands.coded() == {("41 masts. The operator paid", "state")}
    hands.drag(hands.handle(End.START), hands.on("sold 34", 2), ALT)
    assert hands.coded() == {("ld 34 of 41 masts. The operator paid", "state")}
    hands.drag(hands.handle(End.START), hands.on("supplier", 1), SHIFT)
    assert hands.coded() == {("The supplier sold 34 of 41 masts. The operator paid", "state")}
    hands.drag(hands.handle(End.END), hands.on("asked", 2), CTRL)
    assert hands.coded() == {(SECOND, "state")}
    hands.press("Ctrl+Z", "Ctrl+Z")
    assert hands.coded() == {("ld 34 of 41 masts. The operator paid", "state")}


def test_an_end_dragged_over_the_next_post_asks_and_goes_back_when_refused(hands: Hands) -> None:
    hands.select("Nobody asked why.")
    hands.press("2")
    hands.drag(hands.handle(End.END), hands.on("cameras", 5))
    box = dialog_of(hands.window, QMessageBox)
    assert "crosses post 2 and 3" in box.text()
    box.reject()
    hands.settle()
    assert hands.coded() == {("Nobody asked why.", "state")}
    hands.drag(hands.handle(End.END), hands.on("cameras", 5))
    dialog_of(hands.window, QMessageBox).defaultButton().click()
    hands.qtbot.waitUntil(lambda: {words[-7:] for words, _ in hands.coded()} == {"cameras"})


# Menus and buttons


def test_the_menu_of_a_coding_does_what_the_keys_do(hands: Hands) -> None:
    hands.select("Officials")
    hands.press("2", "Escape")
    choose(hands, menu_at(hands, hands.label("Officials")), "Add as example")
    assert hands.workspace.codebook.code("state").examples == ("Officials",)
    choose(hands, menu_at(hands, hands.on("Officials", 3)), "Copy with")
    assert hands.clipboard == "“Officials” (thread, post 4)"
    choose(hands, menu_at(hands, hands.label("Officials")), "Memo")
    assert hands.panes.inspector._coding.memo.hasFocus()
    hands.press("Escape")
    choose(hands, menu_at(hands, hands.label("Officials")), "Replace")
    hands.type("espio")
    hands.press("Return")
    assert hands.coded() == {("Officials", "spying")}
    choose(hands, menu_at(hands, hands.label("Officials")), "Remove")
    assert hands.coded() == set()


def test_the_menu_of_selected_words_does_what_the_keys_do(hands: Hands) -> None:
    hands.select("operator")
    choose(hands, menu_at(hands, hands.on("operator", 3)), "Widen")
    assert hands.selected == "The operator paid late."
    choose(hands, menu_at(hands, hands.on("operator", 3)), "Code in vivo")
    assert {words for words, _ in hands.coded()} == {"The operator paid late."}


def test_whose_codings_are_shown_is_chosen_above_the_text(hands: Hands) -> None:
    hands.press_button(hands.panes.title_row._whose)
    choose(hands, open_menu(), "Everyone's")
    assert [mark.label for mark in hands.code._feed._marks.values()] == ["Espionage"]
    hands.press_button(hands.panes.title_row._whose)
    choose(hands, open_menu(), "Only my own")
    assert list(hands.code._feed._marks.values()) == []


def test_a_number_is_gone_to_from_the_status_bar(hands: Hands) -> None:
    hands.press_button(hands.window.screen_of_project.status._position)
    bar = hands.panes.number_bar
    hands.type("4")
    hands.press_button(bar._go)
    assert hands.text[hands.pane.caret() :].startswith(("Officials", "4/ Officials"))
    assert not bar.isVisible()
    hands.press_button(hands.window.screen_of_project.status._position)
    hands.click(hands.on("operator", 3))
    assert not bar.isVisible()
