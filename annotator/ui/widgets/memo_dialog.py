"""A memo on something that has no place in the inspector of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.theme.style import set_role


class MemoDialog(QDialog):
    """`written` carries the text when it is to be kept."""

    written = Signal(str)

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(480, 320)
        self._field = QPlainTextEdit(text, self)
        self._field.setAccessibleName(title)
        self._field.setTabChangesFocus(True)
        self._field.setPlaceholderText(self.tr("What you noticed. Markdown is kept as you type it."))
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        keep = QPushButton(self.tr("Keep"), self)
        set_role(keep, "primary")
        keep.setDefault(True)
        keep.clicked.connect(self._keep)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._keep)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._field)
        layout.addLayout(buttons)

    def set_text(self, text: str) -> None:
        self._field.setPlainText(text)

    def _keep(self) -> None:
        self.written.emit(self._field.toPlainText())
        self.accept()
