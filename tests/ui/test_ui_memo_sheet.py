"""A memo that was written elsewhere while its dialog was open is shown, and nothing of either text is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from annotator.model.records import MemoTarget
from annotator.ui.actions import Act
from annotator.ui.dialogs.memo import MemoSheet
from annotator.workspace import acts
from tests.windows import InWindow, Opener, dialog_of, make_study, named, press, run

CTRL = Qt.KeyboardModifier.ControlModifier


class Room(InWindow):
    """A window with the dialog for the memo on the project, on the open document or on a code."""

    def __init__(self, window: Any, target: MemoTarget) -> None:
        self.window = window
        self.target = target
        self.id = {
            MemoTarget.PROJECT: self.workspace.info.id,
            MemoTarget.DOCUMENT: named(window, "harbour").id,
            MemoTarget.CODE: "firm",
        }[target]

    def write_elsewhere(self, text: str) -> None:
        self.workspace.apply(acts.write_memo(self.target, self.id, text, self._memo(), coder="ben"))

    def _memo(self) -> Any:
        return self.workspace.memos.get((self.target, self.id))

    @property
    def kept(self) -> str:
        memo = self._memo()
        return memo.text if memo else ""

    def ask(self) -> MemoSheet:
        if self.target is MemoTarget.CODE:
            self.panes.codebook.editing.ask_for_memo(self.id)
        else:
            run(self.window, Act.PROJECT_MEMO if self.target is MemoTarget.PROJECT else Act.DOCUMENT_MEMO)
        found: MemoSheet = dialog_of(self.window, MemoSheet)
        return found


def field_of(sheet: MemoSheet) -> QPlainTextEdit:
    return next(one for one in sheet.findChildren(QPlainTextEdit) if not one.isReadOnly())


def shown_other(sheet: MemoSheet) -> str:
    return next(one for one in sheet.findChildren(QPlainTextEdit) if one.isReadOnly() and one.isVisible()).toPlainText()


def click(sheet: MemoSheet, words: str) -> None:
    button = next(one for one in sheet.findChildren(QPushButton) if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture(params=list(MemoTarget))
def room(open_window: Opener, tmp_path: Path, request: pytest.FixtureRequest) -> Room:
    found = Room(open_window(make_study(tmp_path)), request.param)
    found.write_elsewhere("Begun.")
    return found


@pytest.fixture
def met(qtbot: Any, room: Room) -> MemoSheet:
    """The dialog after Keep was pressed on a memo that was written elsewhere meanwhile."""
    sheet = room.ask()
    QTest.keyClicks(field_of(sheet), " Mine.")
    room.write_elsewhere("Theirs.")
    press(qtbot, field_of(sheet), Qt.Key.Key_Return, CTRL)
    return sheet


def test_what_was_written_elsewhere_is_shown_before_it_is_written_over(qtbot: Any, room: Room, met: MemoSheet) -> None:
    assert "changed elsewhere" in met.problem
    assert (room.kept, shown_other(met), field_of(met).toPlainText()) == ("Theirs.", "Theirs.", "Begun. Mine.")
    press(qtbot, field_of(met), Qt.Key.Key_Return, CTRL)
    assert room.kept == "Begun. Mine."
    run(room.window, Act.UNDO)
    assert room.kept == "Theirs."


def test_both_are_put_one_below_the_other(qtbot: Any, room: Room, met: MemoSheet) -> None:
    click(met, "Put both together")
    assert not met.problem
    press(qtbot, field_of(met), Qt.Key.Key_Return, CTRL)
    assert room.kept == "Theirs.\n\nBegun. Mine."


def test_the_other_is_taken_and_ones_own_comes_back_by_undo_in_the_field(
    qtbot: Any, room: Room, met: MemoSheet
) -> None:
    click(met, "Take this instead")
    assert field_of(met).toPlainText() == "Theirs."
    press(qtbot, field_of(met), Qt.Key.Key_Z, CTRL)
    assert field_of(met).toPlainText() == "Begun. Mine."
    click(met, "Keep")
    assert room.kept == "Begun. Mine."


def test_a_third_text_is_shown_again(qtbot: Any, room: Room, met: MemoSheet) -> None:
    room.write_elsewhere("A third.")
    click(met, "Keep")
    assert (room.kept, shown_other(met)) == ("A third.", "A third.")


def test_the_same_words_elsewhere_are_no_conflict(qtbot: Any, room: Room) -> None:
    sheet = room.ask()
    QTest.keyClicks(field_of(sheet), " Mine.")
    room.write_elsewhere("Begun. Mine.")
    click(sheet, "Keep")
    assert not sheet.isVisible()
    assert room.kept == "Begun. Mine."


def test_the_words_stay_where_their_document_was_taken_out(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    room = Room(open_window(make_study(tmp_path)), MemoTarget.DOCUMENT)
    sheet = room.ask()
    QTest.keyClicks(field_of(sheet), "Mine.")
    room.workspace.apply(acts.remove_documents([named(room.window, "harbour")], [], [], []))
    click(sheet, "Keep")
    assert "taken out of the project" in sheet.problem
    assert field_of(sheet).toPlainText() == "Mine."
    assert not room.kept
