"""Wrapped words in a narrow column: a word that is wider than the column is shortened in its middle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

LEAST, WIDEST = 40, 400
"""Pixels that are asked for."""


class FittedLabel(QLabel):
    """Names of files and web addresses have no place to break at, and would push what is beside them out of sight."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._whole = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_words(words)

    @property
    def words(self) -> str:
        """All of them."""
        return self._words

    def show_words(self, words: str, whole: str = "") -> None:
        """`whole` is for the tooltip, where the words are shortened already."""
        self._words, self._whole = words, whole
        self.setText(words)
        self.setToolTip(whole)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._fit()

    def sizeHint(self) -> QSize:
        """Of all the words, so that what is shortened does not ask for less room still."""
        wanted = self.fontMetrics().horizontalAdvance(self._words) + 2
        return QSize(min(wanted, WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), max(LEAST, self.contentsRect().width() - 2)
        cut = [metrics.elidedText(word, Qt.TextElideMode.ElideMiddle, room) for word in self._words.split(" ")]
        shown = " ".join(cut)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole or ("" if shown == self._words else self._words))
