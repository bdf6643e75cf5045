"""Why nothing is saved, in one line."""

from __future__ import annotations

import pytest

from annotator.model.errors import AnnotatorError
from annotator.model.wording import worded
from annotator.ui.status_bar import LONGEST_REASON, first_sentence


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
