"""A memo on something that has no place in the inspector of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.model.records import MemoTarget
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.both_texts import both_texts, is_other
from annotator.workspace.workspace import Workspace

OTHER_HEIGHT = 96


def memo_now(workspace: Workspace, target: MemoTarget, target_id: str) -> str | None:
    """The words of a memo, none where nothing was written; None where what it is on is no longer in the project."""
    known = {MemoTarget.DOCUMENT: workspace.documents, MemoTarget.CODE: workspace.codebook}
    if target in known and target_id not in known[target]:
        return None
    memo = workspace.memos.get((target, target_id))
    return memo.text if memo is not None else ""


class _Other(QWidget):
    """What somebody else wrote meanwhile, and two ways to have it in one's own text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(OTHER_HEIGHT)
        self.text.setAccessibleName(self.tr("The memo as it is now"))
        self.text.setPlaceholderText(self.tr("No memo."))
        self.take = QPushButton(self.tr("Take this instead"), self)
        self.both = QPushButton(self.tr("Put both together"), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.take, self.both):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()


class MemoSheet(Sheet):
    """`written` carries the text when it is to be kept.

    `now` gives the memo as it is, None once what it is on is gone: what somebody else wrote meanwhile is shown before
    it is written over.
    """

    written = Signal(str)

    def __init__(self, title: str, now: Callable[[], str | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._met = now() or ""
        self.set_title(title)
        self.resize(480, 340)
        self._field = QPlainTextEdit(self._met, self)
        self._field.setAccessibleName(title)
        self._field.setTabChangesFocus(True)
        self._field.setPlaceholderText(self.tr("What you noticed. Markdown is kept as you type it."))
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._other = _Other(self)
        self._other.take.clicked.connect(lambda: self._take(self._met))
        self._other.both.clicked.connect(lambda: self._take(both_texts(self._met, self._field.toPlainText())))
        self.body.addWidget(self._field, 1)
        self.body.addWidget(self._other)
        self.add_primary(self.tr("Keep")).clicked.connect(self._keep)

    def set_text(self, text: str) -> None:
        self._field.setPlainText(text)

    def _take(self, text: str) -> None:
        """Put a text into the field as if typed, so that Ctrl+Z there brings back what it held."""
        cursor = self._field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._other.hide()
        self.show_problem("")
        self._field.setFocus()
        self._field.moveCursor(QTextCursor.MoveOperation.End)

    def _keep(self) -> None:
        now, mine = self._now(), self._field.toPlainText()
        if now is None:
            self.show_problem(
                self.tr("What this memo is on was taken out of the project meanwhile. Copy your words to keep them.")
            )
        elif is_other(now, self._met) and is_other(now, mine):
            self._met = now
            self._other.text.setPlainText(now)
            self._other.show()
            self.show_problem(
                self.tr("The memo was changed elsewhere meanwhile and reads as above. Keep again to write over it.")
            )
        else:
            self.written.emit(mine)
            self.accept()
