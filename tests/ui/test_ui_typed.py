"""What is being typed goes wherever the work goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.ui.actions import Act
from annotator.ui.typed import Typed
from tests.windows import Opener, make_study, named, press, run

Leave = Callable[[Any], object]
WAYS: dict[str, Leave] = {
    "exporting": lambda window: run(window, Act.EXPORT),
    "another coder": lambda window: window.screen_of_project.coders.sit_down(named_coder(window, "Ben Moss")),
    "another mode": lambda window: run(window, Act.MODE_REVIEW),
    "another document": lambda window: run(window, Act.NEXT_DOCUMENT),
    "a click on a document": lambda window: window.screen_of_project.code.panes.documents.document_chosen.emit(
        named(window, "island").id
    ),
    "marking as done": lambda window: run(window, Act.DONE),
    "saving": lambda window: run(window, Act.SAVE),
}


def named_coder(window: Any, name: str) -> str:
    found: str = window.screen_of_project.desk.workspace.find_coder(name).id
    return found


def type_memo(qtbot: Any, window: Any) -> None:
    """Begin a memo on Ada's coding, and stop in the middle of it."""
    window.screen_of_project.code.panes.reading.take_keyboard()
    press(qtbot, window, Qt.Key.Key_N)
    press(qtbot, window, Qt.Key.Key_M)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "half a thou")


@pytest.mark.parametrize("way", WAYS)
def test_a_memo_being_typed_is_kept_before(qtbot: Any, open_window: Opener, tmp_path: Path, way: str) -> None:
    window = open_window(make_study(tmp_path))
    workspace = window.screen_of_project.desk.workspace
    ada = workspace.find_coder("Ada Kowalska").id
    type_memo(qtbot, window)
    assert [coding.memo for coding in workspace.codings() if coding.memo] == []
    WAYS[way](window)
    workspace.flush()
    assert [(coding.memo, coding.coder) for coding in workspace.codings() if coding.memo] == [("half a thou", ada)]
    last = [line for line in workspace.journal() if "memo" in line.label.casefold()]
    assert [line.coder for line in last] == [ada]
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_undo_from_a_message_takes_back_the_memo_that_was_being_typed(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    type_memo(qtbot, window)
    screen.undo.undo()
    assert [coding.memo for coding in screen.desk.workspace.codings() if coding.memo] == []
    screen.undo.redo()
    assert [coding.memo for coding in screen.desk.workspace.codings() if coding.memo] == ["half a thou"]


def test_a_slot_runs_after_what_is_typed_was_kept() -> None:
    done: list[str] = []
    typed = Typed()
    typed.ask(lambda: done.append("kept"))
    typed.before(lambda: done.append("run"))()
    assert done == ["kept", "run"]
