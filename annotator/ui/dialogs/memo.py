"""A memo on something that has no place in the inspector of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.ui.dialogs.sheet import Sheet


class MemoSheet(Sheet):
    """`written` carries the text when it is to be kept."""

    written = Signal(str)

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(title)
        self.resize(480, 340)
        self._field = QPlainTextEdit(text, self)
        self._field.setAccessibleName(title)
        self._field.setTabChangesFocus(True)
        self._field.setPlaceholderText(self.tr("What you noticed. Markdown is kept as you type it."))
        self.body.addWidget(self._field)
        self.add_primary(self.tr("Keep")).clicked.connect(self._keep)

    def set_text(self, text: str) -> None:
        self._field.setPlainText(text)

    def _keep(self) -> None:
        self.written.emit(self._field.toPlainText())
        self.accept()
