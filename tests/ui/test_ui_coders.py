"""Who codes, and whose codings are shown, through the real window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.actions import Act
from annotator.ui.dialogs.coders import ChooseCoders, CoderName, MergeCoders, SwitchCoder
from tests.windows import Opener, dialog_of, make_study, marks, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def test_only_ones_own_codings_are_shown_until_others_are_asked_for(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    assert marks(window) == [("Firm", "")]
    assert "Blind: only your own codings are shown" in window.screen_of_project.status.texts()
    run(window, Act.WHOSE_CODINGS)
    assert marks(window) == [("Cable", "BM"), ("Firm", "AK BM")]
    assert "Open: all 2 coders shown" in window.screen_of_project.status.texts()
    run(window, Act.CHOOSE_CODERS)
    dialog = dialog_of(window, ChooseCoders)
    ben = window.screen_of_project.desk.workspace.find_coder("Ben Moss").id
    dialog.check({ben})
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert marks(window) == [("Cable", "BM"), ("Firm", "BM")]
    assert "Shown: Ben Moss" in window.screen_of_project.status.texts()


def test_another_coder_sits_down_blind_and_undo_is_their_own(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.SWITCH_CODER)
    dialog = dialog_of(window, SwitchCoder)
    dialog.choose(workspace.find_coder("Ben Moss").id)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert marks(window) == [("Cable", ""), ("Firm", "")]
    run(window, Act.UNDO)
    assert marks(window) == [("Firm", "")]
    assert workspace.count() == 2


def test_a_coder_is_renamed_and_two_are_merged(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.RENAME_CODER)
    dialog = dialog_of(window, CoderName)
    dialog.fields.type_name("ben moss")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "already" in dialog.problem
    dialog.fields.type_name("Ada Nowak")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    ada, ben = workspace.find_coder("Ada Nowak"), workspace.find_coder("Ben Moss")
    run(window, Act.MERGE_CODERS)
    dialog = dialog_of(window, MergeCoders)
    dialog.choose(ben.id, ada.id)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert list(workspace.coders) == [ada.id]
    assert marks(window) == [("Cable", ""), ("Firm", "")]
    run(window, Act.UNDO)
    assert len(workspace.coders) == 2


def test_a_code_filter_is_seen_and_taken_off(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.WHOSE_CODINGS)
    window.screen_of_project.code.panes.codebook.show_only("cable")
    assert marks(window) == [("Cable", "BM")]
    assert "Only Cable" in window.screen_of_project.status.texts()
    run(window, Act.CLEAR_FILTERS)
    assert len(marks(window)) == 2
