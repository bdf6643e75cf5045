"""Waits for a key to be pressed and says what the key is called."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.keys_in_force import pressed_key


class KeyRecorder(QLabel):
    """`pressed` carries a key; `left` when Esc was pressed or the keyboard went elsewhere."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "recorder")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(120)

    def event(self, event: QEvent) -> bool:
        """No shortcut acts while a key is waited for, and Tab is a key like others."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        key = pressed_key(event)
        if key == "Esc":
            self.left.emit()
        elif key:
            self.pressed.emit(key)
