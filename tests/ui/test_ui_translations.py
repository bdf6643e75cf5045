from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.action_set import translated
from annotator.ui.action_table import BY_ACT
from annotator.ui.actions import Act
from annotator.ui.dialogs.import_files import spoken_encoding
from annotator.ui.dialogs.shortcuts import ShortcutSheet
from annotator.ui.history.words import when_words as history_words
from annotator.ui.keymap import Keymap, key_text
from annotator.ui.numerals import grouped
from annotator.ui.palette.index import Entry, Hit, Kind
from annotator.ui.palette.rows import spoken
from annotator.ui.review.figures import percent, short
from annotator.ui.translations.language import FOLDER, Language, speak
from annotator.ui.welcome import when_words as first_page_words
from annotator.ui.widgets.words import quoted
from tests.translations import ROOT, compile_file, known_translations, window_texts, written

FIELD = re.compile(r"\{[^}]*\}|%\d")
GERMAN = FOLDER / "annotator_de.ts"


def test_every_text_of_the_window_is_translated() -> None:
    """Write the file anew with `make translations`, then fill in what is unfinished."""
    known = known_translations(GERMAN)
    assert [text for text in window_texts() if not known.get(text)] == []


def test_the_translation_holds_what_the_window_says_and_no_more() -> None:
    assert GERMAN.read_text("utf-8") == written("de", window_texts(), known_translations(GERMAN))


def test_the_compiled_translation_is_that_of_the_source(tmp_path: Path) -> None:
    compile_file(GERMAN, tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == GERMAN.with_suffix(".qm").read_bytes()


def test_a_translation_keeps_every_field_and_the_spaces_at_its_ends() -> None:
    for (text, _), translation in known_translations(GERMAN).items():
        assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(translation)), text
        assert (text[:1] == " ", text[-1:] == " ") == (translation[:1] == " ", translation[-1:] == " "), text


def test_a_translation_has_a_mnemonic_where_the_text_has_one() -> None:
    for (text, _), translation in known_translations(GERMAN).items():
        assert len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", translation)), text


@pytest.mark.usefixtures("german")
def test_the_mode_and_a_code_have_words_of_their_own() -> None:
    assert translated(BY_ACT[Act.MODE_CODE].text) == "Kodieren"
    assert QCoreApplication.translate("ForestModel", "Code") == "Code"


@pytest.mark.usefixtures("german")
def test_qt_says_its_own_words_in_german_too() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+K"


@pytest.mark.usefixtures("german")
def test_numbers_and_keys_are_written_as_in_german() -> None:
    assert (grouped(12345), short(0.714), percent(0.0042)) == ("12.345", ",71", "0,4 %")
    assert key_text("Ctrl+Shift+Return") == "Strg+Umschalt+Eingabe"
    assert key_text("Ctrl++") == "Strg++"


def test_english_comes_back_whole(qapp: QApplication) -> None:
    before = QLocale()
    speak(qapp, Language.GERMAN)
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)
    assert (translated("Undo"), grouped(12345), key_text("Del")) == ("Undo", "12,345", "Delete")


@pytest.mark.usefixtures("german")
def test_days_are_said_as_in_german(tmp_path: Path) -> None:
    file = tmp_path / "study.annot"
    file.touch()
    assert first_page_words(file, QLocale()) == "Heute"
    os.utime(file, (0, 86_400))
    assert first_page_words(file, QLocale()) == "2. Jan. 1970"
    now = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
    assert history_words("2026-11-21T23:59:00Z", now) == "gestern, 23:59"
    assert history_words("2026-11-16T09:05:00Z", now) == "Mo. 16. Nov., 09:05"


@pytest.mark.usefixtures("german")
def test_what_knows_no_qt_speaks_german_too() -> None:
    assert quoted("Threat") == "„Threat“"
    assert spoken_encoding("cp1252") == "Windows-1252 (westeuropäisch)"
    assert spoken(Hit(Entry(Kind.CODE, "threat", "Threat", key="5"), 0)) == "Threat, Taste 5"


@pytest.mark.usefixtures("german")
def test_the_sheet_of_keys_is_searched_in_german(qtbot: QtBot) -> None:
    sheet = ShortcutSheet(Keymap())
    qtbot.addWidget(sheet)
    sheet.show_matching("Code mit dieser Taste")
    assert [row.keys for row in sheet.shown()] == [("1 … 9",)]
    sheet.show_matching("Code with that key")
    assert sheet.shown() == ()


def test_the_translation_is_shipped() -> None:
    """A wheel takes all of the package but for what the repository ignores."""
    if not (ROOT / ".git").exists():
        pytest.skip("no checkout")
    asked = subprocess.run(["git", "check-ignore", str(GERMAN.with_suffix(".qm"))], cwd=ROOT, check=False)
    known = subprocess.run(
        ["git", "ls-files", "--error-unmatch", str(GERMAN.with_suffix(".qm"))], cwd=ROOT, check=False
    )
    assert (asked.returncode, known.returncode) == (1, 0)
