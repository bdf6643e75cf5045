"""Alt pressed and let go with nothing between, which opens the menus; Alt held while the mouse works does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

PRESSES = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
"""The one or the other comes to the window, by which widget has the keyboard."""
SPOILERS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.WindowDeactivate,
    }
)
"""What makes Alt a modifier, or takes it to another window as Alt+Tab does."""


class AltAlone(QObject):
    """`struck` tells of Alt alone. The window hands on the key events that come to it."""

    struck = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._alone = False

    def see(self, event: QKeyEvent) -> None:
        """Take a press or a release of any key."""
        is_alt = event.key() == Qt.Key.Key_Alt
        if event.type() in PRESSES:
            self._forget()
            if is_alt and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
                self._await_release()
        elif event.type() == QEvent.Type.KeyRelease and is_alt and self._alone:
            self._forget()
            self.struck.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SPOILERS:
            self._forget()
        return super().eventFilter(watched, event)

    def _await_release(self) -> None:
        """Every event of the program is looked at only while Alt is down."""
        program = QApplication.instance()
        if program is not None:
            program.installEventFilter(self)
            self._alone = True

    def _forget(self) -> None:
        program = QApplication.instance()
        if program is not None and self._alone:
            program.removeEventFilter(self)
        self._alone = False
