"""Enter presses the button that has the keyboard, whichever it is; Tab leaves every list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from annotator.ui.actions import Act
from annotator.ui.codebook.new_code import NewCodeSheet
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.memo import MemoSheet
from annotator.ui.dialogs.new_project import NewProject
from annotator.ui.dialogs.sheet import Sheet
from tests.windows import Opener, dialog_of, make_study, run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def tab_to(dialog: Any, button: QPushButton, most: int) -> int:
    """How many times Tab is pressed until the button has the keyboard."""
    for times in range(most):
        if dialog.focusWidget() is button:
            return times
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"{button.text()} is not reached by {most} times Tab")


def test_enter_on_cancel_cancels(open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    window = open_window()
    run(window, Act.NEW)
    dialog = dialog_of(window, NewProject)
    tab_to(dialog, dialog.cancel, 9)
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert window.projects.workspace is None


def test_enter_on_cancel_makes_no_code(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    codes = len(window.projects.workspace.codebook)
    run(window, Act.NEW_CODE)
    dialog = dialog_of(window, NewCodeSheet)
    dialog.name_field.setText("Harbour")
    cancel = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel")
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(window.projects.workspace.codebook) == codes


def test_enter_in_a_field_still_says_yes(qtbot: Any) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    asked = []
    sheet.add_primary("Go").clicked.connect(lambda: asked.append("go"))
    sheet.show()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert asked == ["go"]


def test_ctrl_enter_says_yes_from_a_field_of_several_lines(qtbot: Any) -> None:
    memo = MemoSheet("Memo", lambda: "Masts")
    memo.show()
    field = memo.findChild(QPlainTextEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(memo.written) as kept:
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept.args == ["Masts\n"]


def test_enter_presses_the_buttons_of_the_window(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.ZOOM_IN)
    zoom = window.screen_of_project.status._zoom
    assert zoom.text() != "100 %"
    window.activateWindow()
    zoom.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is zoom)
    QTest.keyClick(zoom, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert zoom.text() == "100 %"


def test_tab_goes_past_the_rows_of_an_export(open_window: Opener, project: Path) -> None:
    window = open_window(project)
    run(window, Act.EXPORT)
    dialog = dialog_of(window, ExportDialog)
    assert tab_to(dialog, dialog.cancel, 12) < 9


def test_enter_imports_the_files_that_were_just_chosen(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    source = tmp_path / "ferry.txt"
    source.write_text("A ferry waits for the tide.\n", encoding="utf-8")
    window = open_window(project)
    run(window, Act.IMPORT)
    dialog = dialog_of(window, ImportDialog)
    dialog._add_chosen([source])
    qtbot.waitUntil(lambda: all(one.parsed for one in dialog.sources()), timeout=20_000)
    with qtbot.waitSignal(dialog.decided):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
