from __future__ import annotations

import pytest

from tests.unasked import unasked_in, unasked_texts

NAMES_OF_THEIR_OWN = {"Annotator", "Annotator ", " – Annotator", "English", "Deutsch", "Aa", "PDF (*.pdf)"}
"""The program's, of languages in themselves, and signs; a format and its ending."""
KEYS = {"Esc", "Return", "Del", "Tab", "Backtab", "Menu", "Alt", "Meta", "Ctrl+.", "Ctrl+;"}
"""Keys as Qt names them: `key_text` gives them the names that stand on keycaps."""
ENGLISH_OF_COMMANDS = {"Codes", "Memos", "On the document", "No codings", "has memo"}
"""What is said where nobody gives words in another language: the terminal prints with them."""
OF_THE_PROGRAM = {
    *("variable:", "group:", "icon ", "folder", "warn", "codings.", "codebook.", "Letter"),
    *("the program met a bug", " and ", " or ", " takes a key of the system"),
    *(" takes a single key where words are typed", "Fusion", "Inter", "Source Serif 4"),
    *("web address", "text type"),
}
"""Keys of records, files, colours and paper; the log; what tests and documents are told; a style and its faces; names
that people give to variables."""
SPARED = NAMES_OF_THEIR_OWN | KEYS | ENGLISH_OF_COMMANDS | OF_THE_PROGRAM
MARKUP = ("<", "https?:")


def test_no_words_reach_people_unless_asked_for_in_their_language() -> None:
    found = [(file, text) for file, text in unasked_texts() if text not in SPARED and not text.startswith(MARKUP)]
    assert found == []


def test_nothing_is_spared_that_the_window_does_not_say() -> None:
    assert {text for _, text in unasked_texts()} >= SPARED


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('label.setText("two words")', "two words"),
        ('label.setText("word")', "word"),
        ('label.setText(f"{n} documents")', " documents"),
        ('QLabel(text if text else "none")', "none"),
        ('row.addWidget(QPushButton("Go"))', "Go"),
        ('def when_words():\n    return "today"', "today"),
        ('def facts():\n    return name + (" heading" if one else "")', " heading"),
        ('SAID = {1: "Not read yet"}', "Not read yet"),
    ],
)
def test_a_text_that_was_forgotten_is_found(source: str, text: str) -> None:
    assert unasked_in(source) == [text]


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Two words"))',
        'label.setText(self.tr("%1 codings").replace("%1", str(n)))',
        'label.setProperty("role", "strong")',
        'raise ValueError("not a number at all")',
        '"""What it does."""',
        'count["of all"] += 1',
    ],
)
def test_what_is_asked_for_or_for_nobody_is_passed_over(source: str) -> None:
    assert unasked_in(source) == []
