"""The codebook's editor: its tree by keys and mouse, and the rule of one code."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.change import Change, Put
from annotator.model.codes import Exclude
from annotator.ui.dialogs.name import NameSheet
from annotator.ui.editor.mode import EditorMode
from annotator.ui.widgets.code_model import CODE_MIME
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

PLAIN = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def tree(workspace: Workspace) -> str:
    return " ".join(workspace.codebook.path(code.id) for code in workspace.codebook)


def shown(mode: EditorMode, kind: type[Any]) -> Any:
    """The open dialog of a kind."""
    found = [each for each in mode.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def refresh(qtbot: QtBot, mode: EditorMode) -> None:
    qtbot.waitUntil(lambda: not mode._again.isActive())


# The tree


def test_keys_move_a_code_and_undo_brings_it_back(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    before = tree(panel_workspace)
    editor.tree.choose("spying")
    for key, wanted in (
        (Qt.Key.Key_Up, "threat threat/spying threat/switch"),
        (Qt.Key.Key_Left, "threat threat/switch spying"),
        (Qt.Key.Key_Right, "threat threat/switch threat/spying"),
    ):
        press(qtbot, editor.tree.tree, key, ALT)
        refresh(qtbot, editor)
        assert tree(panel_workspace).endswith(wanted)
        assert editor.current_code == "spying"
    for _ in range(3):
        assert panel_workspace.undo("ada") == "Move code"
    assert tree(panel_workspace) == before


def test_n_adds_beside_and_shift_n_below(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    for modifiers, name, path in (
        (Qt.KeyboardModifier.NoModifier, "Neighbour", "actor/neighbour"),
        (Qt.KeyboardModifier.ShiftModifier, "Child", "actor/firm/child"),
    ):
        editor.tree.choose("firm")
        press(qtbot, editor.tree.tree, Qt.Key.Key_N, modifiers)
        sheet = shown(editor, NameSheet)
        QTest.keyClicks(sheet.name, name)
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)
        refresh(qtbot, editor)
        assert path in tree(panel_workspace).split()
        assert editor.current_code == path.split("/")[-1]


def test_a_name_that_is_taken_keeps_the_dialog_open(qtbot: QtBot, editor: EditorMode) -> None:
    editor.tree.choose("firm")
    sheet = editor.tree.new_code("actor")
    QTest.keyClicks(sheet.name, "firm")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert "already" in sheet.problem
    sheet.reject()


def test_k_takes_the_next_digit_as_the_key(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    editor.tree.choose("spying")
    said: list[str] = []
    editor.said.connect(said.append)
    press(qtbot, editor.tree.tree, Qt.Key.Key_K)
    catcher = editor.tree.catcher
    assert catcher.isVisible()
    assert catcher._free.height() >= catcher._free.heightForWidth(catcher._free.width())
    press(qtbot, editor.tree.catcher, Qt.Key.Key_1)
    assert not editor.tree.catcher.isVisible()
    book = panel_workspace.codebook
    assert (book.code("spying").key, book.code("firm").key) == ("1", None)
    assert said == ["1 gives Espionage now, no longer Firm."]
    assert editor.tree.tree.hasFocus()
    press(qtbot, editor.tree.tree, Qt.Key.Key_K)
    press(qtbot, editor.tree.catcher, Qt.Key.Key_0)
    assert panel_workspace.codebook.code("spying").key is None


def test_copy_rename_retire_and_bring_back(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    editor.tree.choose("switch")
    press(qtbot, editor.tree.tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    refresh(qtbot, editor)
    made = panel_workspace.codebook.code(editor.current_code)
    assert (made.name, made.definition, made.key) == ("Kill switch (2)", "Somebody could stop it.", None)
    press(qtbot, editor.tree.tree, Qt.Key.Key_Delete)
    refresh(qtbot, editor)
    assert panel_workspace.codebook.code(made.id).retired
    editor.tree.acts.bring_back((made.id,))
    assert not panel_workspace.codebook.code(made.id).retired


def test_a_code_dropped_on_another_goes_below_it(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    model = editor.tree._model
    mime = QMimeData()
    mime.setData(CODE_MIME, b"spying")
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(mime, move, 0, 0, model.index_of("actor"))
    qtbot.waitUntil(lambda: tree(panel_workspace).startswith("actor actor/spying actor/firm"))
    mime.setData(CODE_MIME, b"actor")
    assert not model.canDropMimeData(mime, move, -1, -1, model.index_of("firm"))
    assert model.canDropMimeData(mime, move, -1, -1, QModelIndex())


# The rule


def test_words_are_kept_when_the_field_is_left(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    editor.tree.choose("switch")
    press(qtbot, editor.tree.tree, Qt.Key.Key_Return)
    assert editor.form.definition.hasFocus()
    QTest.keyClicks(editor.form.definition, " Or they say so.")
    press(qtbot, editor.form.definition, Qt.Key.Key_Escape)
    assert panel_workspace.codebook.code("switch").definition == "Somebody could stop it. Or they say so."
    assert editor.tree.tree.hasFocus()
    assert panel_workspace.undo("ada") == "Edit definition"
    refresh(qtbot, editor)
    assert editor.form.definition.toPlainText() == "Somebody could stop it."


def test_choosing_another_code_keeps_what_was_typed(editor: EditorMode, panel_workspace: Workspace) -> None:
    editor.tree.choose("switch")
    editor.form.unit.setFocus()
    QTest.keyClicks(editor.form.unit, "A clause.")
    editor.tree.choose("firm")
    assert panel_workspace.codebook.code("switch").unit == "A clause."
    assert panel_workspace.codebook.code("firm").unit == ""
    assert editor.form.unit.toPlainText() == ""


def test_rules_are_added_with_enter_and_name_another_code(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    editor.tree.choose("switch")
    rules = editor.form.exclude
    first = rules._rows[0]
    first.text.setFocus()
    press(qtbot, first.text, Qt.Key.Key_Return)
    new = rules._rows[1]
    QTest.keyClicks(new.text, "talk of it")
    new.use.setCurrentIndex(new.use.findData("talk"))
    wanted = (Exclude("listening in", "spying"), Exclude("talk of it", "talk"), Exclude("figures of speech"))
    assert panel_workspace.codebook.code("switch").exclude == wanted
    new.gone.click()
    assert panel_workspace.codebook.code("switch").exclude == (wanted[0], wanted[2])
    assert panel_workspace.codebook.code("switch").include == ("remote shut-off",)


def test_a_name_that_is_taken_is_refused_in_words_and_shown_as_it_was(
    editor: EditorMode, panel_workspace: Workspace
) -> None:
    editor.tree.choose("switch")
    editor.form.name.setFocus()
    editor.form.name.setText("Espionage")
    editor.tree.focus_tree()
    assert "already" in editor.problem
    assert panel_workspace.codebook.code("switch").name == "Kill switch"
    assert editor.form.name.text() == "Kill switch"


def test_a_change_elsewhere_is_shown_and_typed_words_stay(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    editor.tree.choose("switch")
    editor.form.definition.setFocus()
    editor.form.definition.setPlainText("half a sen")
    code = panel_workspace.codebook.code("switch")
    panel_workspace.apply(acts.edit_code(code, replace(code, unit="A word."), panel_workspace.codebook))
    refresh(qtbot, editor)
    assert editor.form.unit.toPlainText() == "A word."
    assert editor.form.definition.toPlainText() == "half a sen"


def test_a_definition_that_another_window_wrote_meanwhile_is_kept_with_ones_own(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    editor.tree.choose("switch")
    press(qtbot, editor.tree.tree, Qt.Key.Key_Return)
    QTest.keyClicks(editor.form.definition, " Mine.")
    code = panel_workspace.codebook.code("switch")
    panel_workspace.apply(acts.edit_code(code, replace(code, definition="Theirs."), panel_workspace.codebook))
    refresh(qtbot, editor)
    press(qtbot, editor.form.definition, Qt.Key.Key_Escape)
    both = "Theirs.\n\nSomebody could stop it. Mine."
    assert panel_workspace.codebook.code("switch").definition == both
    assert "Both texts are kept" in editor.problem
    assert panel_workspace.undo("ada") == "Edit definition"
    assert panel_workspace.codebook.code("switch").definition == "Theirs."


def test_rules_that_another_window_wrote_meanwhile_stay_beside_ones_own(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    editor.tree.choose("switch")
    first = editor.form.include._rows[0].text
    first.setFocus()
    press(qtbot, first, Qt.Key.Key_End)
    QTest.keyClicks(first, " of a mast")
    code = panel_workspace.codebook.code("switch")
    theirs = replace(code, include=("remote shut-off", "a threat of it"))
    panel_workspace.apply(acts.edit_code(code, theirs, panel_workspace.codebook))
    refresh(qtbot, editor)
    assert first.toPlainText() == "remote shut-off of a mast"
    press(qtbot, first, Qt.Key.Key_Escape)
    refresh(qtbot, editor)
    both = ("remote shut-off of a mast", "a threat of it")
    assert panel_workspace.codebook.code("switch").include == both
    assert tuple(rule.text for rule in editor.form.include.rules) == both
    assert panel_workspace.undo("ada") is not None
    assert panel_workspace.codebook.code("switch").include == theirs.include


def test_the_heading_tick_and_other_names_are_kept(editor: EditorMode, panel_workspace: Workspace) -> None:
    editor.tree.choose("firm")
    editor.form.codable.click()
    editor.form.aliases.setText("company,  the  vendor , ")
    editor.keep_typed()
    firm = panel_workspace.codebook.code("firm")
    assert (firm.codable, firm.key, firm.aliases) == (False, None, ("company", "the vendor"))


def test_the_preview_shows_the_rule_as_coders_see_it(editor: EditorMode) -> None:
    editor.tree.choose("switch")
    editor.head.preview.click()
    assert editor.preview.isVisible()
    assert "Remote shut-off." in editor.preview.plain_text()
    editor.head.preview.click()
    assert editor.form.isVisible()


def test_without_codes_the_page_offers_a_first_one(
    qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace
) -> None:
    gone = tuple(Put(code, None) for code in reversed(panel_workspace.codebook.codes))
    panel_workspace.apply(Change("Empty", gone))
    refresh(qtbot, editor)
    assert editor.blank.isVisible()
    panel_workspace.undo(None)
    refresh(qtbot, editor)
    assert not editor.blank.isVisible()


def test_a_drop_on_a_row_moves_the_code_there(qtbot: QtBot, editor: EditorMode, panel_workspace: Workspace) -> None:
    view = editor.tree.tree
    mime = QMimeData()
    mime.setData(CODE_MIME, b"spying")
    spot = view.visual_rect_of("actor").center()
    args = (spot, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.dragEnterEvent(QDragEnterEvent(*args))
    view.dragMoveEvent(QDragMoveEvent(*args))
    view.dropEvent(QDropEvent(QPointF(spot), *args[1:]))
    qtbot.waitUntil(lambda: panel_workspace.codebook.code("spying").parent == "actor")
    assert [code.id for code in panel_workspace.codebook.children("actor")][-1] == "spying"
    refresh(qtbot, editor)
    assert editor.current_code == "spying"
