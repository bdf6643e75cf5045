"""The codebook's editor in the real window: by Ctrl+2, back by Ctrl+1, and to the passages of a code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.editor.merge_sheet import MergeSheet
from annotator.ui.editor.split_sheet import SplitSheet
from annotator.workspace import acts
from tests.windows import Opener, agree, dialog_of, make_study, press, run

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def test_ctrl_2_opens_the_codebook_and_ctrl_1_goes_back(qtbot: QtBot, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    press(qtbot, window, Qt.Key.Key_2, CTRL)
    editor = screen._editor
    assert editor.isVisible()
    assert editor.tree.tree.hasFocus()
    assert not window.actions_by_act[Act.DONE].isEnabled()
    press(qtbot, window, Qt.Key.Key_F6)
    assert editor.form.definition.hasFocus()
    press(qtbot, window, Qt.Key.Key_1, CTRL)
    assert not editor.isVisible()
    assert window.actions_by_act[Act.DONE].isEnabled()


def test_words_typed_in_a_rule_are_kept_before_undo_and_taken_back_by_it(
    qtbot: QtBot, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    run(window, Act.MODE_CODEBOOK)
    editor, workspace = screen._editor, screen.desk.workspace
    editor.tree.choose("firm")
    editor.form.definition.setFocus()
    QTest.keyClicks(editor.form.definition, "Who sells.")
    run(window, Act.MODE_CODE)
    assert workspace.codebook.code("firm").definition == "Who sells."
    run(window, Act.UNDO)
    assert workspace.codebook.code("firm").definition == ""


def test_the_passages_of_a_code_are_listed_beside_the_text(qtbot: QtBot, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen: Any = window.screen_of_project
    run(window, Act.MODE_CODEBOOK)
    screen._editor.tree.choose("firm")
    screen._editor.side._passages.click()
    QApplication.processEvents()
    assert not screen._editor.isVisible()
    assert screen.code.panes.passages.isVisible()
    assert screen.code.panes.passages.code() == "firm"


def test_an_action_of_the_codebook_is_taken_back_after_the_mode_was_left(
    qtbot: QtBot, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    run(window, Act.MODE_CODEBOOK)
    screen._editor.tree.choose("state")
    press(qtbot, window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [code.id for code in screen.desk.workspace.codebook] == ["cable", "state", "firm"]
    run(window, Act.MODE_REVIEW)
    run(window, Act.UNDO)
    assert [code.id for code in screen.desk.workspace.codebook] == ["cable", "firm", "state"]


def test_an_example_leads_to_its_passage_also_when_it_was_reworded(
    qtbot: QtBot, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    screen: Any = window.screen_of_project
    workspace, reading = screen.desk.workspace, screen.code.panes.reading
    document = workspace.documents[screen.document]
    reading.select(Span(0, 9))
    screen.code.coding.apply_code("firm")
    run(window, Act.ADD_EXAMPLE)
    (words,) = workspace.codebook.code("firm").examples
    run(window, Act.MODE_CODEBOOK)
    editor = screen._editor
    editor.tree.choose("firm")
    (row,) = editor.form.examples._rows
    assert row.source.text().startswith(document.name)
    assert row.badge.isHidden(), "nothing is frozen, so nothing is new"
    row.text.setFocus()
    QTest.keyClicks(row.text, ", said better")
    editor.keep_typed()
    (reworded,) = workspace.codebook.code("firm").examples
    assert reworded != words
    (row,) = editor.form.examples._rows
    row.source.setFocus()
    QTest.keyClick(row.source, Qt.Key.Key_Space)
    assert not editor.isVisible()
    assert reading.focused_mark() is not None
    workspace.apply(acts.remove_documents([document], workspace.codings_of(document.id), [], []))
    run(window, Act.MODE_CODEBOOK)
    qtbot.waitUntil(lambda: "document removed" in editor.form.examples._rows[0].source.text())
    assert not editor.form.examples._rows[0].source.isEnabled()


def test_what_is_new_since_the_freeze_is_marked(qtbot: QtBot, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen: Any = window.screen_of_project
    run(window, Act.MODE_CODEBOOK)
    editor = screen._editor
    editor.tree.choose("firm")
    editor._bench.edit("firm", lambda code: replace(code, include=("subsidiaries",)))
    sheet = editor.sheets.ask_freeze()
    agree(sheet)
    editor._bench.edit("firm", lambda code: replace(code, include=("subsidiaries", "branches")))
    qtbot.waitUntil(lambda: [row.badge.isHidden() for row in editor.form.include._rows] == [True, False])
    assert "Changed since v1" in editor.tree._hint.text()
    assert editor.tree._hint.textFormat() is Qt.TextFormat.RichText, "its dot is drawn in colour"


def test_the_code_current_in_the_text_is_merged_from_the_palette(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    screen.code.panes.codebook.show_current("state")
    run(window, Act.MERGE_CODE)
    sheet = dialog_of(window, MergeSheet)
    sheet.target.setFocus()
    QTest.keyClicks(sheet.target, "f")
    assert sheet.target.currentData() == "firm"
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert "state" not in screen.desk.workspace.codebook
    run(window, Act.UNDO)
    assert "state" in screen.desk.workspace.codebook


def test_a_code_is_split_from_the_palette(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    screen.desk.viewing.show_coders(None)
    screen.code.panes.codebook.show_current("firm")
    run(window, Act.SPLIT_CODE)
    sheet = dialog_of(window, SplitSheet)
    assert "Firm" in sheet.windowTitle()
    assert "Press 1 to leave" in sheet._words.text()
    assert "double click" in sheet._words.text()


def test_an_editor_whose_project_was_closed_follows_nothing_any_more(
    qtbot: QtBot, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    run(window, Act.MODE_CODEBOOK)
    gone = window.screen_of_project
    with qtbot.waitSignal(gone.destroyed):
        run(window, Act.CLOSE)
    window.open_project(project)
    run(window, Act.ZOOM_IN)
    assert window.screen_of_project is not None
