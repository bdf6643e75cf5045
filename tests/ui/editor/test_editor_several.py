"""Several codes chosen in the tree of the editor: keys, mouse, drops, menu, undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.workspace.workspace import Workspace
from tests.hands import LEFT, Hands
from tests.windows import run

BOOK = Codebook.of(
    [Code(code, f"Code {code}", None, place) for place, code in enumerate("abcdef")]
    + [Code("below", "Below", "f", 0, key="1")]
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(qtbot: Any, open_window: Any, tmp_path: Path) -> Hands:
    path = tmp_path / "codes.annot"
    Workspace.create(path, name="Codes", codebook=BOOK).close()
    hands = Hands(qtbot, open_window(path))
    run(hands.window, Act.MODE_CODEBOOK)
    hands.screen._editor.show_code("b")
    return hands


def tree_of(hands: Hands) -> Any:
    return hands.screen._editor.tree.tree


def order(hands: Hands, parent: str | None = None) -> str:
    return "".join(code.id for code in hands.workspace.codebook.children(parent))


def retired(hands: Hands) -> str:
    return "".join(code.id for code in hands.workspace.codebook if code.retired)


def test_shift_and_arrows_choose_several_that_del_retires_as_one_change(hands: Hands) -> None:
    hands.press("Shift+Down", "Shift+Down")
    assert tree_of(hands).chosen_codes() == ("b", "c", "d")
    hands.press("Del")
    assert retired(hands) == "bcd"
    assert tree_of(hands).chosen_codes() == ("b", "c", "d")
    hands.press("Ctrl+Z")
    assert retired(hands) == ""
    assert hands.said == "Undone: Retire codes"


def test_alt_and_arrows_move_all_that_are_chosen_and_keep_them_chosen(hands: Hands) -> None:
    hands.press("Shift+Down", "Alt+Down")
    assert order(hands) == "adbcef"
    assert tree_of(hands).chosen_codes() == ("b", "c")
    assert hands.screen._editor.current_code == "c"
    hands.press("Alt+Right")
    assert (order(hands), order(hands, "d")) == ("adef", "bc")
    assert tree_of(hands).chosen_codes() == ("b", "c")
    hands.press("Alt+Left", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert order(hands) == "abcdef"


def test_codes_clicked_with_ctrl_are_dropped_together_in_their_order(hands: Hands) -> None:
    tree = tree_of(hands)
    for code in ("d", "a"):
        QTest.mouseClick(tree.viewport(), LEFT, CONTROL, tree.visual_rect_of(code).center())
    assert tree.chosen_codes() == ("a", "b", "d")
    mime = tree.model().mimeData(tree.selectedIndexes())
    assert mime.text() == "Code a\nCode b\nCode d"
    let_fall(tree, mime, tree.visual_rect_of("a").center())
    hands.settle()
    assert order(hands) == "abcdef", "not into one of themselves"
    let_fall(tree, mime, tree.visual_rect_of("f").center())
    hands.qtbot.waitUntil(lambda: order(hands) == "cef")
    assert [code.id for code in hands.workspace.codebook.children("f")] == ["below", "a", "b", "d"]
    hands.press("Ctrl+Z")
    assert order(hands) == "abcdef"


def let_fall(tree: Any, mime: QMimeData, place: QPoint) -> None:
    """Drag what is carried from the first row to a place and let it go."""
    move, free, view = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier, tree.viewport()
    QApplication.sendEvent(view, QDragEnterEvent(tree.visual_rect_of("a").center(), move, mime, LEFT, free))
    over = QDragMoveEvent(place, move, mime, LEFT, free)
    over.setDropAction(move)
    QApplication.sendEvent(view, over)
    QApplication.sendEvent(view, QDropEvent(QPointF(place), move, mime, LEFT, free))


def entries(hands: Hands, code: str) -> dict[str, QAction]:
    """What the menu of a code's row offers; it is closed again."""
    tree = tree_of(hands)
    tree.customContextMenuRequested.emit(tree.visual_rect_of(code).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    menu.close()
    return {action.text().partition("\t")[0]: action for action in menu.actions()}


def test_the_menu_of_several_codes_is_for_all_of_them(hands: Hands) -> None:
    hands.press("Shift+Down")
    found = entries(hands, "c")
    assert "2 codes together:" in found
    assert "Rename" not in found
    found["Make them headings"].trigger()
    assert [code.id for code in hands.workspace.codebook if not code.codable] == ["b", "c"]
    hands.press("Ctrl+Z")
    assert all(code.codable for code in hands.workspace.codebook)
    assert "Rename" in entries(hands, "e"), "another row is meant alone"


def test_the_filter_and_other_edits_leave_no_others_chosen(hands: Hands) -> None:
    hands.press("Shift+Down", "Down")
    assert tree_of(hands).chosen_codes() == ("d",)
    hands.press("Del")
    assert retired(hands) == "d"
