"""What a coder's hand does in dialogs and forms: answers them, in any way and in any order, and agrees or does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from annotator.ui.actions import Act
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.import_files import Source
from tests.wider_session import WiderSession

Touch = tuple[int, str, str]
"""Which of the controls that can be seen, a key for it where it is no text, and words where it is one."""

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
FILES = {
    "posts.txt": b"Who builds the masts? 1/\n\n2/ The firm does.\n\n3/ And the state pays.\n",
    "plain.txt": "Der Hafen kostet mehr als das Schiff.\n\nNiemand weiß, wer zahlt.\n".encode("latin-1"),
    "page.html": b"<h1>Credit</h1><p>A port is built on credit.</p><p>The lender is patient.</p>",
    "table.csv": b"name,text,year\nfirst,Ships came late.,2019\nsecond,Cranes later.,2020\n",
}


def type_in(control: QWidget, words: str) -> None:
    """Key by key, or as an input method writes what no key has."""
    if words.isascii():
        QTest.keyClicks(control, words)
    else:
        written = QInputMethodEvent()
        written.setCommitString(words)
        QApplication.sendEvent(control, written)


class AnsweringSession(WiderSession):
    """Every act leaves the window so that any other can follow."""

    def fill_in(self, act: Act, touches: list[Touch], *, agrees: bool) -> None:
        """Do what opens a dialog, a page or a bar, touch what is there, and agree or leave."""
        action = self.window.actions_by_act[act]
        if not action.isEnabled():
            return
        with self.timed(f"open {act.value}"):
            action.trigger()
        for touch in touches:
            self._touch(self._opened(act), touch, act.value)
        with self.timed(f"answer {act.value}"):
            if agrees:
                self.agree()
            self.press(["Esc"])
            self.leave_pops()
        self.wait(lambda: not self.window.jobs.running, f"answer {act.value}")

    def bring_in_answering(self, name: str, touches: list[Touch]) -> None:
        """Drop a file, say otherwise how it reads, and import what that leaves."""
        self._imported += 1
        path = self.folder / f"{self._imported} {name}"
        path.write_bytes(FILES[name])
        with self.timed("drop a file"):
            self.screen.project.take_files([path])
        self.wait(lambda: all(source.parsed or source.problem for source in self._imports()), "drop a file")
        for touch in touches:
            self._touch(self._sheet(ImportDialog), touch, "import")
            self.wait(lambda: not self.window.jobs.running, "read otherwise")
        if (asking := self._sheet(ImportDialog)) is not None:  # an answer by Enter may have imported it
            with self.timed("import a file"):
                QTest.keyClick(asking, Qt.Key.Key_Return)
        self.wait(lambda: not self.window.jobs.running, "import a file")
        with self.timed("leave the import"):
            if (left := self._sheet(ImportDialog)) is not None:  # what it leaves cannot be imported
                left.reject()
            self.leave_pops()

    def _imports(self) -> tuple[Source, ...]:
        sources: tuple[Source, ...] = self._sheet(ImportDialog).sources()
        return sources

    def _opened(self, act: Act) -> QWidget | None:
        """Where an action's controls are: what asks goes before what it covers."""
        if self.window.preferring.page is not None and self.window.preferring.page.isVisible():
            return self.window.preferring.page  # type: ignore[no-any-return]
        asking = (one for one in self.window.findChildren(QDialog) if one.isVisible())
        beside = {
            Act.FIND: lambda: self.panes.find_bar,
            Act.MODE_CODE: lambda: self.panes.inspector,
            Act.MODE_CODEBOOK: lambda: self.screen._editor.form,
        }
        return next(asking, beside[act]() if act in beside else None)

    def _touch(self, where: QWidget | None, touch: Touch, name: str) -> None:
        which, stroke, words = touch
        controls = self._controls(where)
        if not controls:
            return
        control = controls[which % len(controls)]
        with self.timed(f"{name}: {type(control).__name__}", stroke):
            if isinstance(control, QAbstractButton):
                control.click()
            elif isinstance(control, QLineEdit | QPlainTextEdit | QTextEdit):
                control.selectAll()
                QTest.keyClick(control, Qt.Key.Key_Delete)
                type_in(control, words)
            else:
                control.setFocus()
                QTest.keyClick(control, QKeySequence(stroke)[0].key())

    def _controls(self, where: QWidget | None) -> list[QWidget]:
        """What takes an answer and can be seen. A button that is no switch may ask the system for a file."""
        if where is None or isinstance(where, QFileDialog):
            return []
        return [
            one
            for one in where.findChildren(QWidget)
            if isinstance(one, CONTROLS)
            and one.isVisible()
            and one.isEnabled()
            and (not isinstance(one, QAbstractButton) or one.isCheckable())
            and not isinstance(one, QPushButton)
        ]
