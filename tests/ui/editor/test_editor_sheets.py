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
from annotator.ui.editor.decide_sheet import DecideSheet
from annotator.ui.editor.draft_section import EditRow
from annotator.ui.editor.mode import EditorMode
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import draft_of
from annotator.workspace.workspace import Workspace
from tests.windows import agree

Mark = Callable[..., Coding]


def settle(qtbot: QtBot, editor: EditorMode) -> None:
    qtbot.waitUntil(lambda: not editor._again.isActive())


def keep(qtbot: QtBot, editor: EditorMode, number: str) -> None:
    sheet = editor.sheets.ask_freeze()
    assert sheet is not None
    sheet.number.setText(number)
    agree(sheet)
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
    with qtbot.waitSignal(editor.said) as said:
        sheet._go.click()
    assert said.args == ["“Kill switch” is part of “Espionage” now."]
    settle(qtbot, editor)
    assert "switch" not in panel_workspace.codebook
    assert panel_workspace.count(code="spying") == 2
    assert editor.current_code == "spying"
    assert panel_workspace.undo("ada") == "Merge codes"
    assert panel_workspace.count(code="switch") == 2


def test_splitting_sorts_passages_with_1_and_2(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    panel_viewing.show_coders(None)
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
    with qtbot.waitSignal(editor.said) as said:
        sheet._go.click()
    assert said.args == ["1 coding went to “Remote stop”."]
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
    assert "every coder" in editor.problem
    mark("a switch", "switch", coder="ben")
    assert editor.sheets.ask_split("switch") is None
    assert "every coder" in editor.problem
    panel_viewing.show_coders(None)
    assert editor.sheets.ask_split("switch") is not None


def test_a_code_with_one_passage_is_not_split(editor: EditorMode, panel_viewing: Viewing, mark: Mark) -> None:
    panel_viewing.show_coders(None)
    mark("The firm", "switch")
    assert editor.sheets.ask_split("switch") is None
    assert "too few" in editor.problem


def test_a_question_of_several_codes_is_changed_in_all(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing
) -> None:
    panel_viewing.show_coders(None)
    sheet = editor.sheets.ask_question("spying")
    sheet.known.setCurrentIndex(sheet.known.findData("certainty"))
    agree(sheet)
    settle(qtbot, editor)
    sheet = editor.sheets.ask_question("spying", "certainty")
    sheet.name.setText("How certain")
    agree(sheet)
    for code in ("switch", "spying"):
        assert panel_workspace.codebook.code(code).attributes[0].name == "How certain"
    assert panel_workspace.undo("ada") == "Edit question"
    editor.sheets.drop_question("spying", "certainty")
    assert panel_workspace.codebook.code("spying").attributes == ()


def test_a_new_question_takes_its_id_from_its_name(editor: EditorMode, panel_workspace: Workspace) -> None:
    sheet = editor.sheets.ask_question("firm")
    QTest.keyClicks(sheet.name, "Size of firm")
    agree(sheet)
    assert "two answers" in sheet.problem
    sheet.values_field.setPlainText("small\nlarge")
    agree(sheet)
    asked = panel_workspace.codebook.code("firm").attributes
    assert [(one.id, one.name, one.values) for one in asked] == [("size-of-firm", "Size of firm", ("small", "large"))]


def test_an_answered_question_keeps_its_type(
    editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    panel_viewing.show_coders(None)
    coding = mark("a switch", "switch")
    panel_workspace.apply(acts.answer(coding, "certainty", "low", panel_workspace.codebook))
    sheet = editor.sheets.ask_question("switch", "certainty")
    assert not sheet.kind.isEnabled()
    assert sheet.values_field.isEnabled()
    sheet.values_field.setPlainText("middle\nhigh")
    agree(sheet)
    assert "keep it among the answers" in sheet.problem


def test_a_question_that_others_may_have_answered_keeps_its_answers_and_takes_more(
    editor: EditorMode, panel_workspace: Workspace
) -> None:
    sheet = editor.sheets.ask_question("switch", "certainty")
    assert not sheet.kind.isEnabled()
    sheet.values_field.setPlainText("middle\nhigh")
    sheet._try()
    assert "may have answered" in sheet.problem
    sheet.values_field.setPlainText("none\nlow\nmiddle\nhigh")
    sheet._try()
    assert panel_workspace.codebook.code("switch").attributes[0].values == ("none", "low", "middle", "high")


def test_versions_are_kept_compared_and_taken_back(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    assert editor.sheets.ask_compare() is None
    keep(qtbot, editor, "1.3.0")
    code = panel_workspace.codebook.code("firm")
    panel_workspace.commit(acts.edit_code(code, replace(code, definition="Who buys."), panel_workspace.codebook))
    settle(qtbot, editor)
    again = editor.sheets.ask_freeze()
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
    assert panel_workspace.undo("ada") == "Discard draft"


def test_the_right_side_tells_changes_of_meaning_first(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    keep(qtbot, editor, "1.3.0")
    for code_id, field, words in (("firm", "aliases", ("vendor",)), ("switch", "definition", "It can be stopped.")):
        code = panel_workspace.codebook.code(code_id)
        panel_workspace.commit(acts.edit_code(code, replace(code, **{field: words}), panel_workspace.codebook))
    found = draft_of(panel_workspace).edits
    assert [(one.name, one.weight, one.differences[0].field) for one in found] == [
        ("Kill switch", Weight.MEANING, "definition"),
        ("Firm", Weight.WORDING, "aliases"),
    ]
    qtbot.waitUntil(lambda: len(editor.side.draft.findChildren(EditRow)) == 2)
    first, second = editor.side.draft.findChildren(EditRow)
    assert first.accessibleName() == "Kill switch, changes meaning, Definition"
    assert second.accessibleName() == "Firm, wording, Other names"
    assert editor.side.draft.effect_words == "", "nothing is coded, so nothing wants another look"


def test_the_lead_decides_what_an_edit_does_and_why(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    mark("a switch", "switch")
    mark("a vendor", "switch", coder="ben")
    panel_viewing.show_coders(None)
    keep(qtbot, editor, "1.3.0")
    editor._bench.edit("switch", lambda code: replace(code, definition="It can be stopped from afar."))
    settle(qtbot, editor)
    qtbot.waitUntil(lambda: "2 codings become" in editor.side.draft.effect_words)
    assert "by Ada Kowalska and Ben Mwangi" in editor.side.draft.effect_words
    editor.side.draft.findChildren(EditRow)[0].click()
    sheet = editor.findChild(DecideSheet)
    assert isinstance(sheet, DecideSheet)
    assert sheet.meaning.isChecked()
    assert "2 codings become" in sheet.meaning.text()
    qtbot.waitUntil(sheet.meaning.hasFocus)
    QTest.keyClick(sheet.meaning, Qt.Key.Key_Up)
    assert sheet.wording.isChecked()
    sheet.reason.setPlainText("Said better.")
    agree(sheet)
    settle(qtbot, editor)
    (edit,) = draft_of(panel_workspace).edits
    assert (edit.weight, edit.proposed, edit.reason) == (Weight.WORDING, Weight.MEANING, "Said better.")
    assert editor.side.draft.effect_words == ""
    assert panel_workspace.undo("ada") == "Decide on edit"
    settle(qtbot, editor)
    assert "2 codings become" in editor.side.draft.effect_words


def test_a_blind_lead_counts_only_their_own_codings(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    mark("a switch", "switch")
    mark("a vendor", "switch", coder="ben")
    mark("a vendor", "spying", coder="ben")
    keep(qtbot, editor, "1.3.0")
    panel_viewing.show_coders(frozenset({"ada"}))
    editor._bench.edit("switch", lambda code: replace(code, definition="It can be stopped from afar."))
    settle(qtbot, editor)
    qtbot.waitUntil(lambda: "1 coding becomes" in editor.side.draft.effect_words)
    assert "Ben" not in editor.side.draft.effect_words
    sheet = editor.sheets.ask_merge("switch")
    sheet.target.setCurrentIndex(sheet.target.findData("spying"))
    assert sheet.effect.startswith("1 coding moves.")
    assert "of them" not in sheet.effect, "what Ben coded twice is not told"
    sheet.reject()


def test_merging_and_splitting_over_a_frozen_version_change_meaning(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace, panel_viewing: Viewing, mark: Mark
) -> None:
    panel_viewing.show_coders(None)
    for words, code in (("The firm", "switch"), ("a switch", "switch"), ("a vendor", "spying")):
        mark(words, code)
    keep(qtbot, editor, "1.3.0")
    split = editor.sheets.ask_split("switch")
    assert split is not None
    split.name.setText("Remote stop")
    split.sorting.send([1], 2)
    split._go.click()
    settle(qtbot, editor)
    edits = {edit.name: edit for edit in draft_of(panel_workspace).edits}
    assert {name: edit.weight for name, edit in edits.items()} == {
        "Kill switch": Weight.MEANING,
        "Remote stop": Weight.MEANING,
    }
    assert "Remote stop" in edits["Kill switch"].reason
    assert panel_workspace.undo("ada") == "Split code"
    assert draft_of(panel_workspace).edits == ()
    sheet = editor.sheets.ask_merge("switch")
    sheet.target.setCurrentIndex(sheet.target.findData("spying"))
    sheet._go.click()
    settle(qtbot, editor)
    merged = {edit.name: (edit.weight, edit.reason) for edit in draft_of(panel_workspace).edits}
    assert merged["Espionage"] == (Weight.MEANING, "Took in “Kill switch”.")
    assert merged["Kill switch"][0] is Weight.MEANING


def test_long_lines_of_compared_versions_go_on_in_the_next_row_of_both(qtbot: QtBot, editor: EditorMode) -> None:
    keep(qtbot, editor, "1.3.0")
    words = "Who sells what the state could not make by itself, and who stands between. " * 3
    editor._bench.edit("firm", lambda code: replace(code, definition=words))
    sheet = editor.sheets.ask_compare()
    assert sheet is not None
    sheet.resize(700, 600)
    texts = (sheet.before, sheet.after)
    qtbot.waitUntil(lambda: all(text.blockCount() > len(sheet._pairs) for text in texts))
    assert sheet.before.blockCount() == sheet.after.blockCount()
    assert all(text.horizontalScrollBar().maximum() == 0 for text in texts)
    assert sheet.after.textCursor().block().text().strip() == "- id: firm"
    sheet.reject()


def test_any_two_versions_are_compared(qtbot: QtBot, editor: EditorMode) -> None:
    for number, words in (("1.3.0", "Who sells."), ("2.0.0", "Who sells or rents."), ("3.0.0", "Who rents.")):
        editor._bench.edit("firm", lambda code, words=words: replace(code, definition=words))  # type: ignore[misc]
        keep(qtbot, editor, number)
    sheet = editor.sheets.ask_compare()
    assert sheet is not None
    assert sheet.choice.currentText().startswith("v2, 2.0.0"), "the version just frozen says nothing"
    assert "Who sells or rents." in sheet.before.toPlainText()
    assert "Who rents." in sheet.after.toPlainText()
    assert [sheet.other.itemText(place)[:9] for place in range(4)] == [
        "The codeb",
        "v3, 3.0.0",
        "v2, 2.0.0",
        "v1, 1.3.0",
    ]
    sheet.choice.setCurrentIndex(2)
    sheet.other.setCurrentIndex(2)
    assert "Who sells." in sheet.before.toPlainText()
    assert "Who sells or rents." in sheet.after.toPlainText()
    assert not sheet.restore.isEnabled(), "only what is in use can be replaced"
    sheet.other.setCurrentIndex(0)
    assert sheet.restore.isEnabled()
    sheet.reject()


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


def test_the_keyboard_reaches_freezing_and_else_comparing(qtbot: QtBot, editor: EditorMode) -> None:
    editor.side.take_keyboard()
    assert editor.focusWidget() is editor.side.draft.freeze
    keep(qtbot, editor, "1.3.0")
    qtbot.waitUntil(lambda: not editor.side.draft.freeze.isEnabled())
    editor.side.take_keyboard()
    assert editor.focusWidget() is editor.side.draft._compare
