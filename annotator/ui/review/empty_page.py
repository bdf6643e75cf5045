"""What stands in place of figures: why there are none, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.prose import Prose

WIDTH = 460


class EmptyPage(QWidget):
    """A heading, some words, at most one button (`pressed`)."""

    pressed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        self._heading.setWordWrap(True)
        self._words = Prose(appearance, token="ink2")  # noqa: S106 - a colour's name
        self._button = QPushButton()
        self._button.setAutoDefault(True)  # Enter presses it, too
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.pressed)
        inner = QWidget()
        inner.setFixedWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    @property
    def words(self) -> str:
        return f"{self._heading.text()} {self._words.plain_text()}"

    @property
    def button(self) -> QPushButton:
        return self._button

    def tell(self, heading: str, words: str, button: str = "") -> None:
        self._heading.setText(heading)
        self._words.set_text(words)
        self._words.setFixedHeight(self._words.heightForWidth(WIDTH))
        self._words.setVisible(bool(words))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
