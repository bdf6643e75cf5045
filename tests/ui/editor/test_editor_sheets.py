"""The editor's dialogs: merging, splitting, questions, versions; and what stands on its right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.codes import Weight
from annotator.model.records import Coding
from annotator.ui.editor.aligned import Pair, Side, aligned
from annotator.ui.editor.mode import EditorMode
from annotator.ui.editor.side import changed_codes
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.codebook_versions import drift_of
from annotator.workspace.workspace import Workspace

Mark = Callable[..., Coding]


def settle(qtbot: QtBot, editor: EditorMode) -> None:
    qtbot.waitUntil(lambda: not editor._again.isActive())


def keep(qtbot: QtBot, editor: EditorMode, number: str) -> None:
    sheet = editor.sheets.ask_keep()
    assert sheet is not None
    sheet.number.setText(number)
    sheet._try()
    editor._bench.workspace.flush()
    settle(qtbot, editor)


def test_merging_says_first_what_moves_and_folds(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, mark: Mark
) -> None:
    for words, code in (("a switch", "switch"), ("a switch", "spying"), ("a vendor", "switch")):
        mark(words, code)
    sheet = editor.sheets.ask_merge("switch")
    sheet.target.setCurrentIndex(sheet.target.findData("actor"))
    assert "heading" in sheet.problem
    sheet.target.setCurrentIndex(sheet.target.findData("spying"))
    assert "2 codings move." in sheet.effect
    assert "1 of them says" in sheet.effect
    assert "Certainty" in sheet.effect
    sheet._go.click()
    settle(qtbot, editor)
    assert "switch" not in panel_workspace.codebook
    assert panel_workspace.count(code="spying") == 2
    assert editor.current_code == "spying"
    assert panel_workspace.undo("ada") == "Merge codes"
    assert panel_workspace.count(code="switch") == 2


def test_splitting_sorts_passages_with_1_and_2(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, mark: Mark
) -> None:
    for words in ("The firm", "a switch", "a vendor"):
        mark(words, "switch")
    sheet = editor.sheets.ask_split("switch")
    assert sheet is not None
    assert sheet.sorting.index(0, 1).data() == "The firm"
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_1):
        QTest.keyClick(sheet.view, key)
    assert [coding.code for coding in sheet.sorting.leaving] == ["switch"]
    sheet.name.setText("Espionage")
    sheet._go.click()
    assert "already" in sheet.problem
    sheet.name.setText("Remote stop")
    sheet._go.click()
    settle(qtbot, editor)
    assert panel_workspace.codebook.code(editor.current_code).name == "Remote stop"
    assert (panel_workspace.count(code="switch"), panel_workspace.count(code=editor.current_code)) == (2, 1)
    assert panel_workspace.undo("ada") == "Split code"
    assert panel_workspace.count(code="switch") == 3


def test_who_works_blind_is_not_shown_the_passages_of_others(
    editor: EditorMode, panel_viewing: Viewing, mark: Mark
) -> None:
    mark("The firm", "switch")
    assert editor.sheets.ask_split("switch") is None
    assert "too few" in editor.problem
    mark("a switch", "switch", coder="ben")
    assert editor.sheets.ask_split("switch") is None
    assert "every coder" in editor.problem
    panel_viewing.show_coders(None)
    assert editor.sheets.ask_split("switch") is not None


def test_a_question_of_several_codes_is_changed_in_all(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    sheet = editor.sheets.ask_question("spying")
    sheet.known.setCurrentIndex(sheet.known.findData("certainty"))
    sheet._try()
    settle(qtbot, editor)
    sheet = editor.sheets.ask_question("spying", "certainty")
    sheet.name.setText("How certain")
    sheet._try()
    for code in ("switch", "spying"):
        assert panel_workspace.codebook.code(code).attributes[0].name == "How certain"
    assert panel_workspace.undo("ada") == "Edit question"
    editor.sheets.drop_question("spying", "certainty")
    assert panel_workspace.codebook.code("spying").attributes == ()


def test_a_new_question_takes_its_id_from_its_name(editor: EditorMode, panel_workspace: Workspace) -> None:
    sheet = editor.sheets.ask_question("firm")
    QTest.keyClicks(sheet.name, "Size of firm")
    sheet._try()
    assert "two answers" in sheet.problem
    sheet.values_field.setPlainText("small\nlarge")
    sheet._try()
    asked = panel_workspace.codebook.code("firm").attributes
    assert [(one.id, one.name, one.values) for one in asked] == [("size-of-firm", "Size of firm", ("small", "large"))]


def test_an_answered_question_keeps_its_type(editor: EditorMode, panel_workspace: Workspace, mark: Mark) -> None:
    coding = mark("a switch", "switch")
    panel_workspace.apply(acts.answer(coding, "certainty", "low", panel_workspace.codebook))
    sheet = editor.sheets.ask_question("switch", "certainty")
    assert not sheet.kind.isEnabled()
    assert sheet.values_field.isEnabled()
    sheet.values_field.setPlainText("middle\nhigh")
    sheet._try()
    assert "keep it among the answers" in sheet.problem


def test_versions_are_kept_compared_and_taken_back(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    assert editor.sheets.ask_compare() is None
    keep(qtbot, editor, "1.3.0")
    code = panel_workspace.codebook.code("firm")
    panel_workspace.commit(acts.edit_code(code, replace(code, definition="Who buys."), panel_workspace.codebook))
    settle(qtbot, editor)
    again = editor.sheets.ask_keep()
    assert again is not None
    assert again.number.text() == "2.0.0"
    again.reject()
    sheet = editor.sheets.ask_compare()
    assert sheet is not None
    assert sheet.summary == "Changes of meaning: 1. Of wording only: 0."
    assert "Actor / Firm" in sheet.rules.item(0).text()
    assert "Who sells." in sheet.before.toPlainText()
    assert "Who buys." in sheet.after.toPlainText()
    sheet.rules.setCurrentRow(0)
    assert sheet.after.textCursor().block().text().strip() == "- id: firm"
    sheet.restore.click()
    assert sheet.isVisible()
    sheet.restore.click()
    assert panel_workspace.codebook.code("firm").definition == "Who sells."
    assert panel_workspace.undo("ada") == "Use codebook"


def test_the_right_side_tells_changes_of_meaning_first(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    keep(qtbot, editor, "1.3.0")
    for code_id, field, words in (("firm", "aliases", ("vendor",)), ("switch", "definition", "It can be stopped.")):
        code = panel_workspace.codebook.code(code_id)
        panel_workspace.commit(acts.edit_code(code, replace(code, **{field: words}), panel_workspace.codebook))
    found = changed_codes(drift_of(panel_workspace), {"firm": "Firm", "switch": "Kill switch"})
    assert [(one.name, one.weight, one.parts) for one in found] == [
        ("Kill switch", Weight.MEANING, ("definition",)),
        ("Firm", Weight.WORDING, ("aliases",)),
    ]


def test_the_history_of_a_code_comes_from_the_journal(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    editor.tree.choose("firm")
    editor.tree.give_key("firm", "9")
    panel_workspace.undo("ada")
    panel_workspace.flush()
    panel_workspace.catch_up()
    qtbot.waitUntil(lambda: len(editor._past.of("firm")) == 3)
    labels = [(event.label, event.coder) for event in editor._past.of("firm")]
    assert labels == [("Taken back: Give key", "ada"), ("Give key", "ada"), ("New project", None)]
    assert [event.label for event in editor._past.of("spying")] == ["New project"]


def test_lines_stand_beside_those_they_were() -> None:
    assert aligned("a\nb\nc", "a\nB\nc\nd") == (
        Pair(Side.SAME, "a", "a"),
        Pair(Side.CHANGED, "b", "B"),
        Pair(Side.SAME, "c", "c"),
        Pair(Side.ADDED, "", "d"),
    )
    assert aligned("a\nb", "a") == (Pair(Side.SAME, "a", "a"), Pair(Side.REMOVED, "b", ""))
