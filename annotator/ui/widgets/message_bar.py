"""A line of words in a soft box, with at most one thing to press."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui.theme.style import set_role


class MessageBar(QFrame):
    """`role` is `accent_card`, `notice` or `problem`. `pressed` is told where there is a link."""

    pressed = Signal()

    def __init__(self, role: str, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        set_role(self._words, {"problem": "error", "notice": "warn"}.get(role, "small"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 4 if link else 10, 3)
        layout.setSpacing(4)
        layout.addWidget(self._words, 1)
        if link:
            button = QPushButton(link, self)
            set_role(button, "link")
            button.clicked.connect(self.pressed)
            layout.addWidget(button)
        else:
            layout.setContentsMargins(10, 7, 10, 7)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def tell(self, words: str) -> None:
        """Show the bar with these words; without words it goes away."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
