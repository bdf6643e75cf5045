"""Why nothing is saved, in one line, and what closing says then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from annotator.model.errors import AnnotatorError
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.ui.actions import Act
from annotator.ui.status_bar import LONGEST_REASON, first_sentence
from tests.windows import Opener, dialog_of, make_study, run


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("The disk is full. Free some space.", "The disk is full"),
        ("The disk is full", "The disk is full"),
        ("The disk is full.\nFree some space.", "The disk is full"),
    ],
)
def test_the_first_sentence_is_said(message: str, said: str) -> None:
    assert first_sentence(AnnotatorError(message)) == said


def test_a_long_one_ends_at_a_word_and_says_that_it_goes_on() -> None:
    message = "The file of this project was moved, deleted or replaced by another one while it was open. Put it back."
    said = first_sentence(AnnotatorError(message))
    assert said.endswith("…")
    assert message.startswith(said[:-1] + " ")
    assert len(said) <= LONGEST_REASON


def test_a_full_disk_is_said_without_the_files_name() -> None:
    error = AnnotatorError(worded("study.annot could not be saved."), why=worded("the disk is full. Free some space."))
    assert first_sentence(error) == "the disk is full"


def closing(window: Any, answer: str) -> tuple[str, list[str]]:
    """Close the project and answer the question with a button; what it said and offered."""
    said: list[tuple[str, list[str]]] = []

    def press() -> None:
        box = dialog_of(window, QMessageBox)
        said.append((box.informativeText(), [button.text() for button in box.buttons()]))
        next(button for button in box.buttons() if button.text() == answer).click()

    QTimer.singleShot(0, window, press)
    run(window, Act.CLOSE)
    (found,) = said
    return found


def test_closing_says_where_the_changes_are(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    project, copy = make_study(tmp_path), tmp_path / "copy.annot"
    window = open_window(project)
    screen = window.screen_of_project
    project.rename(tmp_path / "aside.annot")
    screen.code.coding.apply_to(Span(19, 26), "cable")
    qtbot.waitUntil(lambda: screen.status.saved_text.startswith("Not saved"), timeout=20_000)
    words, offered = closing(window, "Go back")
    assert words.startswith("1 change is in memory alone.")
    assert "Close and lose them" in offered
    screen.project.save_copy_as(copy)
    words, offered = closing(window, "Go back")
    assert words == f"Every change is in the copy {copy}. Open that to go on, or go back and press Retry."
    assert "Close and lose them" not in offered
    screen.code.coding.apply_to(Span(27, 29), "cable")
    assert closing(window, "Go back")[0].startswith("1 change is in memory alone.")
    copy.unlink()
    assert closing(window, "Close and lose them")[0].startswith("2 changes are in memory alone.")
    assert window.screen_of_project is None
