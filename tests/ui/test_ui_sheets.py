"""Dialogs, whatever they hold, fit the window that they open over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.ui.actions import Act
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.dialogs.use_codebook import UseCodebook
from annotator.ui.editor.freeze_sheet import FreezeSheet
from annotator.workspace.shipped import shipped_folder
from tests.windows import Opener, agree, dialog_of, make_study, run

OPENED = (
    *(Act.KEYS, Act.EXPORT, Act.NEW, Act.PRINT, Act.USE_CODEBOOK, Act.BACKUP, Act.SWITCH_CODER, Act.CHOOSE_CODERS),
    *(Act.MERGE_CODERS, Act.PROJECT_MEMO, Act.DOCUMENT_VARIABLES, Act.ABOUT, Act.COMPARE_CODEBOOKS, Act.NEW_CODE),
    Act.FREEZE_CODEBOOK,
)


def sheet_over(window: Any) -> Sheet:
    found = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("act", OPENED)
def test_a_dialog_is_no_larger_than_the_smallest_window(open_window: Opener, tmp_path: Path, act: Act) -> None:
    window = open_window(make_study(tmp_path), size=(880, 600))
    if act is Act.COMPARE_CODEBOOKS:
        run(window, Act.FREEZE_CODEBOOK)
        agree(dialog_of(window, FreezeSheet))
    run(window, act)
    sheet = sheet_over(window)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()


def test_the_import_dialog_fits_too(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path), size=(880, 600))
    window.screen_of_project.project.take_files(sorted(shipped_folder("corpus").rglob("*.txt")))
    sheet = sheet_over(window)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()


def test_the_import_dialog_stays_in_a_small_window_with_large_type(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path), size=(880, 600))
    window._frame.settings.change(text_scale=150)
    window.screen_of_project.project.take_files(sorted(shipped_folder("corpus").rglob("*.txt")))
    sheet = sheet_over(window)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()


def test_words_that_wrap_are_never_cut(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    run(window, Act.USE_CODEBOOK)
    sheet = dialog_of(window, UseCodebook)
    for row in range(sheet._choice.count()):
        if sheet._choice.itemData(row, Qt.ItemDataRole.UserRole):
            sheet._choice.setCurrentIndex(row)
            qtbot.wait(0)
            for label in sheet.findChildren(QLabel):
                if label.wordWrap() and label.isVisible():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
