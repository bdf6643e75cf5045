"""Questions that were answered: choices called otherwise, and asking no more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.records import Coding
from annotator.ui.editor.mode import EditorMode
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

Mark = Callable[..., Coding]


def answer(workspace: Workspace, coding: Coding, value: str) -> None:
    workspace.commit(acts.answer(coding, "certainty", value, workspace.codebook))


def answers(workspace: Workspace) -> list[dict[str, str]]:
    return [dict(coding.attributes) for coding in workspace.codings(code="switch")]


def test_a_choice_that_was_given_is_called_otherwise_in_the_answers_too(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    panel_viewing.show_coders(None)
    low, high = panel_workspace.codebook.code("switch").attributes[0].values[:2]
    answer(panel_workspace, mark("a switch", "switch"), low)
    sheet = editor.sheets.ask_question("switch", "certainty")
    assert sheet is not None
    sheet.values_field.selectAll()
    QTest.keyClicks(sheet.values_field, "weak")
    QTest.keyClick(sheet.values_field, Qt.Key.Key_Return)
    QTest.keyClicks(sheet.values_field, high)
    assert sheet.renamed == f"“{low}” is called “weak” where it was the answer, too."
    sheet._try()
    assert answers(panel_workspace) == [{"certainty": "weak"}]
    assert panel_workspace.undo("ada") == "Edit question"
    assert answers(panel_workspace) == [{"certainty": low}]
    assert panel_workspace.codebook.code("switch").attributes[0].values[0] == low


def test_a_question_with_answers_says_what_becomes_of_them_before_it_goes(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, mark: Mark
) -> None:
    asked = panel_workspace.codebook.code("switch").attributes
    answer(panel_workspace, mark("a switch", "switch"), "low")
    editor.show_code("switch")
    sheet = editor.sheets.drop_question("switch", "certainty")
    assert sheet is not None
    assert "1 coding of “Kill switch” answers it." in sheet.effect
    assert panel_workspace.codebook.code("switch").attributes == asked
    qtbot.waitUntil(sheet.cancel.hasFocus)
    with qtbot.waitSignal(editor.said) as said:
        sheet._agree()
    assert "answers are kept" in said.args[0]
    assert panel_workspace.codebook.code("switch").attributes == asked[1:]
    assert answers(panel_workspace) == [{"certainty": "low"}]
    assert panel_workspace.undo("ada") == "Remove question"
    assert panel_workspace.codebook.code("switch").attributes == asked


def test_who_works_blind_is_not_told_how_many_others_answered(
    editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    asked = panel_workspace.codebook.code("switch").attributes[0]
    answer(panel_workspace, mark("a switch", "switch", coder="ben"), asked.values[0])
    panel_viewing.show_coders(frozenset({"ada"}))
    sheet = editor.sheets.drop_question("switch", "certainty")
    assert sheet is not None
    assert "1 coding" not in sheet.effect
    unanswered = editor.sheets.drop_question("switch", "year")
    assert unanswered is not None
    assert unanswered.effect == sheet.effect.replace("certainty", "year")
    assert "others may answer it" in sheet.effect
