"""Where one is in the tree of the codebook editor: after acts, undo, filtering and folding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.ui.translations.language import Language, speak
from annotator.workspace.workspace import Workspace
from tests.hands import LEFT, Hands
from tests.windows import run

BOOK = Codebook.of(
    Code(code, name, None if depth == 1 else f"f{family}", place, definition=f"About {name}.")
    for family in range(12)
    for place, (code, name, depth) in enumerate(
        [(f"f{family}", f"Family {family}", 1), *((f"c{family}-{n}", f"Code {family} {n}", 2) for n in range(8))]
    )
)


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path, open_window: Any) -> Hands:
    """The editor of a codebook of a hundred codes, the keyboard in its tree."""
    path = tmp_path / "codes.annot"
    Workspace.create(path, name="Codes", codebook=BOOK).close()
    hands = Hands(qtbot, open_window(path))
    run(hands.window, Act.MODE_CODEBOOK)
    return hands


def tree_of(hands: Hands) -> Any:
    return hands.screen._editor.tree.tree


def test_undo_and_redo_lead_to_the_code_they_are_about(hands: Hands) -> None:
    editor = hands.screen._editor
    editor.show_code("c9-3")
    hands.press("Del")
    editor.show_code("c1-1")
    hands.press("Ctrl+Z")
    assert editor.current_code == "c9-3"
    editor.show_code("c1-1")
    hands.press("Ctrl+Y")
    assert editor.current_code == "c9-3"
    assert hands.workspace.codebook.code("c9-3").retired


def test_undoing_a_copy_goes_back_to_the_code_that_was_copied(hands: Hands) -> None:
    editor = hands.screen._editor
    editor.show_code("c4-2")
    hands.press("Ctrl+D")
    assert hands.workspace.codebook.code(editor.current_code).name == "Code 4 2 (2)"
    hands.press("Ctrl+Z")
    assert editor.current_code == "c4-2"


def test_the_tree_stays_where_it_was_scrolled_to(hands: Hands) -> None:
    editor, tree = hands.screen._editor, tree_of(hands)
    editor.show_code("c6-4")
    bar = tree.verticalScrollBar()
    bar.setValue(bar.value() + 3)
    stood = bar.value()
    hands.press("Alt+Up", "Alt+Left", "Ctrl+Z")
    assert bar.value() == stood, "the row is in sight all the time"
    bar.setValue(0)
    editor._bench.edit("c11-7", lambda code: replace(code, name="Last"))
    hands.settle()
    assert bar.value() == 0, "what happens elsewhere does not scroll the tree"


def test_the_filter_goes_to_the_first_code_that_it_means_and_esc_goes_back(hands: Hands) -> None:
    editor = hands.screen._editor
    editor.show_code("c1-1")
    hands.press("/")
    hands.type("code 9 5")
    assert tree_of(hands).current_code() == "c9-5", "not the family above it"
    hands.qtbot.waitUntil(lambda: editor.current_code == "c9-5")
    hands.press("Esc")
    assert editor.current_code == "c1-1"
    hands.press("/")
    hands.type("code 9 5")
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: editor.current_code == "c9-5")
    hands.press("/", "Esc")
    assert editor.current_code == "c9-5", "what was gone to stays"


def test_all_unfolded_stays_unfolded_after_an_edit(hands: Hands) -> None:
    editor, tree = hands.screen._editor, tree_of(hands)
    editor.show_code("f3")
    menu = editor.tree._menu
    actions = {action.text(): action for action in menu.actions()}
    actions["Fold all"].trigger()
    hands.press("Alt+Up")
    assert not tree.isExpanded(tree.model().index_of("f5"))
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visual_rect_of("f5").center())
    actions["Unfold all"].trigger()
    hands.press("Alt+Up")
    assert tree.isExpanded(tree.model().index_of("f5"))


def test_the_hint_on_moving_is_short_in_german_too(qtbot: QtBot, hands: Hands) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    speak(application, Language.GERMAN)
    try:
        hands.screen._editor.tree._show_hint()
        assert "Alt mit einem Pfeil" in hands.screen._editor.tree._hint.text()
    finally:
        speak(application, Language.ENGLISH)
