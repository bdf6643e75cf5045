"""What the window says: short toasts, toasts with an undo, problems that stay until closed. Never modal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.theme.tokens import tokens
from annotator.ui.theme.wardrobe import wear
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.announcement import Urgency, announce
from annotator.ui.widgets.icon_button import IconButton

BOTTOM = 44
"""Pixels between the toast and the window's lower edge: above the status bar."""


class Messages(QObject):
    """Speaks at the bottom of `window`; a new message takes the place of the old one."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._toast = _Toast(window, appearance)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._toast.hide)
        window.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is shown now, empty where nothing is."""
        return self._toast.text() if not self._toast.isHidden() else ""

    @property
    def is_problem(self) -> bool:
        return bool(self.text) and self._toast.property("role") == "problem"

    def hint(self, text: str) -> None:
        """Say something for four seconds."""
        self._show(text, "toast", "", None)

    def offer(self, text: str, answer: str, act: Callable[[], object]) -> None:
        """Say something for four seconds, with one button: `Document removed. Undo`."""
        self._show(text, "toast", answer, act)

    def tell(self, problem: Exception | str, answer: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what could not be done; it stays until it is closed."""
        self._show(localised(problem), "problem", answer, act)

    def clear(self) -> None:
        self._timer.stop()
        self._toast.hide()

    def press(self) -> None:
        """Press the button of the message shown, if it has one."""
        self._toast.press()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return False

    def _show(self, text: str, role: str, answer: str, act: Callable[[], object] | None) -> None:
        self._timer.stop()
        self._toast.say(text, role, answer, act)
        self._place()
        self._toast.show()
        self._toast.raise_()
        announce(self._toast, text, Urgency.URGENT if role == "problem" else Urgency.POLITE)
        if role == "toast":
            self._timer.start(int(tokens()["motion_ms"]["toast"]))

    def _place(self) -> None:
        self._toast.fit(self._window.width())
        left = (self._window.width() - self._toast.width()) // 2
        self._toast.move(max(0, left), self._window.height() - self._toast.height() - BOTTOM)


class _Toast(QFrame):
    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        wear(self, appearance)
        self._act: Callable[[], object] | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._answer = QPushButton()
        self._answer.setCursor(Qt.CursorShape.PointingHandCursor)
        self._answer.clicked.connect(self.press)
        self._close = IconButton(appearance, "close", self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._answer)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, role: str, answer: str, act: Callable[[], object] | None) -> None:
        set_role(self, role)
        for child in (self._text, self._answer):
            self.style().unpolish(child)
            self.style().polish(child)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act = act
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self._close.setVisible(role == "problem")

    def fit(self, window_width: int) -> None:
        widest = min(680, window_width - 32)
        buttons = sum(button.sizeHint().width() + 8 for button in (self._answer, self._close) if not button.isHidden())
        metrics = self._text.fontMetrics()
        longest = max((metrics.horizontalAdvance(line) for line in self._text.text().split("\n")), default=0)
        text_width = min(longest + 4, widest - buttons - 28)
        width = max(80, text_width)
        box = metrics.boundingRect(QRect(0, 0, width, 2000), Qt.TextFlag.TextWordWrap, self._text.text())
        self._text.setFixedSize(width, box.height() + 2)
        self.adjustSize()

    def press(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
