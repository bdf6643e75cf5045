"""Acting in the real window around a small project, as the tests of the window do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.workspace import acts
from annotator.workspace.exporting import export
from annotator.workspace.importing import import_documents
from annotator.workspace.workspace import Workspace

TEXTS = {
    "harbour": "Masts stand by the harbour. A firm owns them.\n\nThe state pays late, says the firm.\n",
    "island": "An island has one cable. Ships cut it twice.\n",
}
BOOK = Codebook.of([Code("firm", "Firm", key="1"), Code("state", "State", key="2"), Code("cable", "Cable")])


class InWindow:
    """Something that is at work in one window; where things are there."""

    window: Any

    @property
    def screen(self) -> Any:
        return self.window.screen_of_project

    @property
    def code(self) -> Any:
        return self.screen.code

    @property
    def panes(self) -> Any:
        return self.code.panes

    @property
    def pane(self) -> Any:
        return self.panes.reading

    @property
    def workspace(self) -> Any:
        return self.screen.desk.workspace


def make_study(folder: Path) -> Path:
    """Two documents; Ada coded one passage, Ben two."""
    path = folder / "study.annot"
    with Workspace.create(path, name="Study", codebook=BOOK) as workspace:
        for name, text in TEXTS.items():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        import_documents(workspace, [folder / f"{name}.txt" for name in TEXTS])
        documents = {document.name: document for document in workspace.documents.values()}
        ada, change = acts.add_coder("Ada Kowalska", workspace.coders)
        workspace.commit(change)
        ben, change = acts.add_coder("Ben Moss", workspace.coders)
        workspace.commit(change)
        harbour = documents["harbour"]
        for coder, start, end, code in ((ada, 30, 36, "firm"), (ben, 30, 36, "firm"), (ben, 0, 5, "cable")):
            workspace.commit(acts.code(harbour, Span(start, end), BOOK.code(code), coder))
    return path


Opener = Callable[..., Any]


def export_and_withdraw_bens(project: Path, file: Path) -> None:
    """All codings of a study into a file; after that only Ada's are left in it."""
    with Workspace.open(project) as workspace:
        export(workspace, file)
        ben = workspace.find_coder("Ben Moss").id
        workspace.commit(acts.withdraw(tuple(workspace.codings(coder=ben)), coder=ben))


def dialog_of(window: Any, kind: type[QDialog]) -> Any:
    """The open dialog of a kind."""
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def run(window: Any, act: Act) -> None:
    action = window.actions_by_act[act]
    assert action.isEnabled()
    action.trigger()


def press(
    qtbot: Any, window: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def agree(sheet: QDialog) -> None:
    """Presses the button that a dialog is there for."""
    button = next(one for one in sheet.findChildren(QPushButton) if one.isDefault())
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_over(field: QLineEdit, words: str) -> None:
    """Types words in place of what stands in a field."""
    field.selectAll()
    QTest.keyClicks(field, words)


def marks(window: Any) -> list[tuple[str, str]]:
    """Labels and initials in the margin, in order."""
    shown = window.screen_of_project.code._feed._marks.values()
    return [(mark.label, mark.who) for mark in sorted(shown, key=lambda mark: mark.start)]


def named(window: Any, name: str) -> Any:
    return window.screen_of_project.desk.workspace.find_document(name)


def drop(window: Any, paths: list[Path]) -> None:
    """Drop files on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(200, 200), copy, mime, left, none))
