"""What stands in place of figures: why there are none, and what can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.style import set_role

WIDTH = 460
MOST_BUTTONS = 2


class EmptyPage(QWidget):
    """A heading, some words, a button or two; `pressed` carries the place of the button among them."""

    pressed = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading, self._words = QLabel(), QLabel()
        inner = QWidget()
        Growing(inner, appearance, most=WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for label, role in ((self._heading, "title"), (self._words, "quiet")):
            set_role(label, role)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(6)
        self._buttons = [QPushButton() for _place in range(MOST_BUTTONS)]
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for place, button in enumerate(self._buttons):
            set_role(button, "outlined" if place else "primary")
            button.setAutoDefault(True)  # Enter presses it, too
            button.clicked.connect(partial(self._press, place))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, WIDTH)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    @property
    def words(self) -> str:
        return f"{self._heading.text()} {self._words.text()}"

    @property
    def button(self) -> QPushButton:
        """The first of them."""
        return self._buttons[0]

    def tell(self, heading: str, words: str, *buttons: str) -> None:
        """Takes up to two buttons' words."""
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        for place, button in enumerate(self._buttons):
            button.setText(buttons[place] if place < len(buttons) else "")
            button.setVisible(place < len(buttons))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)

    def _press(self, place: int, _checked: object = None) -> None:
        self.pressed.emit(place)
