"""Going to a post or paragraph by its number: a field above the text that says which numbers there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.search_field import SearchField

FIELD = 200
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
LEFT_FOR_GOOD = {
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class NumberBar(QWidget):
    """`asked` carries what was typed; `closed` gives the keyboard back. It goes when the keyboard goes elsewhere."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._usual = ""
        self._field = SearchField(self.tr("Number"), "", appearance, self)
        self._hint = QLabel(self)
        self._go = QPushButton(self.tr("Go there"), self)
        self._lay_out()
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._take_typed)
        self._go.clicked.connect(self._ask)
        self.hide()

    @property
    def hint_text(self) -> str:
        return self._hint.text()

    def open(self, hint: str) -> None:
        """Ask for a number; `hint` says which ones there are."""
        self._usual = hint
        self._field.clear()
        self._take_typed("")
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, words: str) -> None:
        """Say why the number leads nowhere; it stays, to be typed anew."""
        self._say(words, "error")
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_bar(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in ENTER:
            self._ask()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in LEFT_FOR_GOOD:
            self.hide()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        if self._field.text().strip():
            self.asked.emit(self._field.text())

    def _take_typed(self, typed: str) -> None:
        self._go.setEnabled(bool(typed.strip()))
        self._say(self._usual, "small")

    def _say(self, words: str, role: str) -> None:
        self._hint.setText(words)
        set_role(self._hint, role)
        self._field.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        set_role(self, "paper_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field.setFixedWidth(FIELD)
        self._hint.setWordWrap(True)
        self._go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self._go, "quiet")
        close = IconButton(self._appearance, "close", self.tr("Close"), key="Esc")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._field)
        row.addWidget(self._hint, 1)
        row.addWidget(self._go)
        row.addWidget(close)
