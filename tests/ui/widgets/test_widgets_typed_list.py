"""Typing in a closed box of offers."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from annotator.ui.widgets.typed_list import find_by_words

NAMES = (
    "None, a family of its own",
    "Threat",
    "\u2003Espionage",
    "\u2003Kill switch",
    "\u2003@Huawei",
    "Kinds / Kiosk",
)


@pytest.fixture
def box(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> QComboBox:
    box = find_by_words(QComboBox())
    qtbot.addWidget(box)
    box.addItems(NAMES)
    box.show()
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 60_000)
    return box


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("esp", "Espionage"),
        ("KILL", "Kill switch"),
        ("sw", "Kill switch"),
        ("kio", "Kinds / Kiosk"),
        ("@h", "@Huawei"),
        ("fam", "None, a family of its own"),
        ("itch", "None, a family of its own"),
    ],
)
def test_a_word_inside_an_entry_is_found_by_its_beginning(box: QComboBox, typed: str, found: str) -> None:
    for letter in typed:
        QTest.keyClicks(box, letter)
    assert box.currentText().strip() == found


def test_the_same_letter_after_a_pause_goes_on(box: QComboBox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 0)
    shown = []
    for _ in range(3):
        QTest.keyClicks(box, "k")
        shown.append(box.currentText().strip())
    assert shown == ["Kill switch", "Kinds / Kiosk", "Kill switch"]
