"""Setting a code's key by pressing it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.theme.style import set_role

DIGITS = "123456789"
WIDTH = 270
NONE_KEYS = {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class KeyCatcher(QFrame):
    """`chosen` carries the code's id and the key, None for none. Esc or a click elsewhere changes nothing."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = ""
        self._return_to: QWidget | None = None
        set_role(self, "popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(WIDTH)
        self._title, self._free = QLabel(self), QLabel(self)
        set_role(self._title, "strong")
        set_role(self._free, "small")
        self._free.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addWidget(self._title)
        layout.addWidget(self._free)
        self.hide()

    def ask(self, code: Code, codebook: Codebook, at: QPoint, return_to: QWidget) -> None:
        """Wait at a point of the parent for the key of `code`."""
        self._code, self._return_to = code.id, return_to
        self._title.setText(self.tr("Press 1 to 9 for {code}").format(code=code.name))
        held = {other.key: other.name for other in codebook if other.key}
        free = ", ".join(digit for digit in DIGITS if digit not in held) or self.tr("none")
        words = self.tr("Free: {free}. A key of another code is taken over. 0 takes the key away, Esc leaves it.")
        self._free.setText(words.format(free=free))
        self.setAccessibleName(f"{self._title.text()}. {self._free.text()}")
        self._fit()
        area = (self.parentWidget() or return_to).rect()
        self.move(min(at.x(), area.right() - self.width() - 8), min(at.y(), area.bottom() - self.height() - 8))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """As tall as its words are in their own type, which it has only once it is dressed."""
        for widget in (self, self._title, self._free):
            widget.ensurePolished()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        key = Qt.Key(event.key())
        if text in DIGITS and text:
            self._close()
            self.chosen.emit(self._code, text)
        elif key in NONE_KEYS:
            self._close()
            self.chosen.emit(self._code, None)
        elif key is Qt.Key.Key_Escape:
            self._close()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide()

    def _close(self) -> None:
        self.hide()
        if self._return_to is not None:
            self._return_to.setFocus(Qt.FocusReason.PopupFocusReason)
