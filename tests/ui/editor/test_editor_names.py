"""Names that cannot be: one clear message, nothing cut, nothing changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from annotator.ui.actions import Act
from annotator.ui.dialogs.name import NameSheet
from tests.hands import Hands
from tests.windows import dialog_of, make_study, run


@pytest.fixture
def hands(qtbot: Any, open_window: Any, tmp_path: Path) -> Hands:
    hands = Hands(qtbot, open_window(make_study(tmp_path)))
    run(hands.window, Act.MODE_CODEBOOK)
    hands.screen._editor.show_code("firm")
    return hands


def rename(hands: Hands, name: str) -> None:
    hands.press("F2", "Ctrl+A")
    if name:
        QGuiApplication.clipboard().setText(name)
        hands.press("Ctrl+V", "Return")
    else:
        hands.press("Del", "Return")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "needs a name"),
        ("  \t ", "needs a name"),
        ("state", "already"),
        ("x" * 500, "at most 200 characters, this one 500"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_words(hands: Hands, name: str, words: str) -> None:
    rename(hands, name)
    assert words in hands.screen._editor.problem
    assert hands.workspace.codebook.code("firm").name == "Firm"
    assert hands.screen._editor.tree.tree.hasFocus()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("  Lead   in ", "Lead in"),
        ("🙂🙂", "🙂🙂"),
        ("חברה גדולה", "חברה גדולה"),
        ("buyers/sellers", "buyers/sellers"),
    ],
)
def test_any_other_name_is_kept_in_one_line(hands: Hands, name: str, kept: str) -> None:
    rename(hands, name)
    assert hands.workspace.codebook.code("firm").name == kept
    assert not hands.screen._editor.problem


def test_a_new_code_with_a_name_too_long_can_be_mended(hands: Hands) -> None:
    hands.press("N")
    QGuiApplication.clipboard().setText("y" * 300)
    hands.press("Ctrl+V", "Return")
    sheet = dialog_of(hands.window, NameSheet)
    assert "this one 300" in sheet.problem
    assert len(sheet.name.text()) == 300
    hands.press("Ctrl+A")
    hands.type("Lender")
    hands.press("Return")
    assert hands.workspace.codebook.code("lender").name == "Lender"
