"""Giving the draft of a codebook up."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from annotator.ui.editor.mode import EditorMode
from annotator.workspace.codebook_drafts import draft_of
from annotator.workspace.workspace import Workspace


def freeze(qtbot: QtBot, editor: EditorMode) -> None:
    sheet = editor.sheets.ask_freeze()
    assert sheet is not None
    sheet._try()
    editor._bench.workspace.flush()
    qtbot.waitUntil(lambda: not editor._again.isActive())


def test_a_draft_is_given_up_after_saying_what_goes_and_comes_back_by_undo(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    assert editor.sheets.ask_discard() is None
    assert "no draft" in editor.problem
    freeze(qtbot, editor)
    before = panel_workspace.codebook
    editor._bench.edit("firm", lambda code: replace(code, definition="Who rents."))
    editor._bench.edit("spying", lambda code: replace(code, name="Listening"))
    sheet = editor.sheets.ask_discard()
    assert sheet is not None
    assert "Firm" in sheet.effect
    assert "Listening" in sheet.effect
    sheet._agree()
    qtbot.waitUntil(lambda: not editor._again.isActive())
    assert panel_workspace.codebook == before
    assert draft_of(panel_workspace).edits == ()
    assert not editor.side.draft.freeze.isEnabled()
    assert panel_workspace.undo("ada") == "Discard draft"
    assert len(draft_of(panel_workspace).edits) == 2


def test_keeping_the_draft_is_what_enter_does_first(qtbot: QtBot, editor: EditorMode) -> None:
    freeze(qtbot, editor)
    editor._bench.edit("firm", lambda code: replace(code, definition="Who rents."))
    sheet = editor.sheets.ask_discard()
    assert sheet is not None
    qtbot.waitUntil(sheet.cancel.hasFocus)
    sheet.cancel.click()
    assert len(draft_of(editor._bench.workspace).edits) == 1
