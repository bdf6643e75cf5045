"""Whatever was deleted, retired, removed or closed: the keyboard is somewhere that can be seen, and goes on there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Act
from tests.hands import Hands
from tests.power import make_power
from tests.windows import Opener


@pytest.fixture
def hands(qtbot: Any, open_window: Opener, tmp_path: Path) -> Hands:
    hands = Hands(qtbot, open_window(make_power(tmp_path)))
    hands.code.show_document(hands.workspace.find_document("thread").id)
    hands.pane.take_keyboard()
    return hands


def is_kept(hands: Hands) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.isVisible() and focus.isEnabled() and focus.window() is hands.window


def in_text(hands: Hands) -> bool:
    return QApplication.focusWidget() is hands.pane.focusProxy()


OPENED: list[tuple[Act, str]] = [
    (Act.FIND, "Esc"),
    (Act.FIND_EVERYWHERE, "Esc"),
    (Act.PALETTE, "Esc"),
    (Act.HISTORY, "Esc"),
    (Act.VARIABLES, "Esc"),
    (Act.SETTINGS, "Esc"),
    (Act.KEYS, "Esc"),
]


@pytest.mark.parametrize(("act", "key"), OPENED)
def test_what_is_opened_over_the_text_gives_the_keyboard_back_to_it(hands: Hands, act: Act, key: str) -> None:
    hands.window.actions_by_act[act].trigger()
    hands.settle()
    assert QApplication.focusWidget() is not None
    assert not in_text(hands)
    hands.press(key)
    hands.window.activateWindow()  # without a display nothing gives it back after a dialog
    hands.qtbot.waitUntil(lambda: in_text(hands))


def test_the_popover_gives_the_keyboard_back_to_the_text(hands: Hands) -> None:
    hands.select("supplier")
    hands.press("Return")
    hands.qtbot.waitUntil(lambda: not in_text(hands))
    hands.press("Esc")
    hands.qtbot.waitUntil(lambda: in_text(hands))


def code(hands: Hands, words: str) -> None:
    """By selecting the words and the key of a code."""
    hands.select(words)
    hands.press("1")
    hands.qtbot.waitUntil(lambda: (words, "firm") in hands.coded())
    hands.pane.take_keyboard()


def test_a_removed_coding_leaves_the_keyboard_in_the_text(hands: Hands) -> None:
    code(hands, "supplier")
    hands.press("Del")
    assert hands.coded() == set()
    assert in_text(hands)
    assert is_kept(hands)


def test_a_coding_removed_from_its_label_leaves_the_keyboard_at_the_nearest_label(hands: Hands) -> None:
    code(hands, "supplier")
    code(hands, "cameras")
    hands.qtbot.waitUntil(lambda: hands.code.labels.has_labels)
    hands.press("F6")
    assert QApplication.focusWidget() is hands.code.labels
    hands.window.actions_by_act[Act.REMOVE].trigger()
    hands.settle()
    assert hands.coded() == {("supplier", "firm")}
    assert is_kept(hands)
    assert hands.focused == ("supplier", "firm")
    hands.window.actions_by_act[Act.REMOVE].trigger()
    hands.settle()
    assert in_text(hands)


def retire(hands: Hands) -> None:
    hands.click_code("firm")
    hands.panes.codebook.focus_tree()
    hands.press("Del")


def remove_document(hands: Hands) -> None:
    hands.panes.documents.setFocus()
    hands.window.actions_by_act[Act.REMOVE_DOCUMENT].trigger()
    hands.settle()
    hands.press("Return")


@pytest.mark.parametrize("what", [retire, remove_document])
def test_after_something_went_from_a_list_the_keyboard_is_still_in_the_window(
    hands: Hands, what: Callable[[Hands], None]
) -> None:
    what(hands)
    hands.qtbot.waitUntil(lambda: is_kept(hands))
    hands.press("Down")
    assert is_kept(hands)
