"""A note that grows while it is written and is told when the writer pauses or leaves."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QHideEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QToolTip, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.announcement import announce
from annotator.ui.widgets.both_texts import both_texts, is_other

PAUSE_MS = 900
LEAST_LINES = 2
MOST_LINES = 14
FRAME = 20
UNENDING = 10_000.0
LONGEST = 200_000
"""Characters that pasting may fill a note to: laying out a whole book in one would hold the window up every time."""


class MemoEditor(QPlainTextEdit):
    """`settled` carries the text once it stands; `left` that Esc was pressed; `joined` words for people: somebody else
    wrote while they did, and the text holds both."""

    settled = Signal(str)
    joined = Signal(str)
    left = Signal()
    frame = FRAME
    """Pixels above and below the words."""

    def __init__(
        self, appearance: Appearance, parent: QWidget | None = None, *, least_lines: int = LEAST_LINES
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._least_lines = least_lines
        self._kept = ""
        self._met: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Memo"))
        self.textChanged.connect(self._note)
        appearance.changed.connect(self._restyle)
        self._restyle()

    @property
    def has_unsaved_words(self) -> bool:
        return self.toPlainText() != self._kept

    def show_text(self, text: str) -> None:
        """Show what is kept; words that are being typed stay, and what came meanwhile is joined to them."""
        if not is_other(text, self._kept):
            return
        if not (self.has_unsaved_words and self.hasFocus()):
            self.take_up(text)
            return
        self._kept = self._met = text

    def take_up(self, text: str) -> None:
        """Start with another text; what was typed before is given up, so `flush` first."""
        self._pause.stop()
        self._kept, self._met = text, None
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._pause.stop()
        self._grow()

    def flush(self) -> None:
        """Tell the text now if it is not kept yet."""
        met, self._met = self._met, None
        is_joined = met is not None and self._join(met)
        self._pause.stop()
        if self.has_unsaved_words:
            self._kept = self.toPlainText()
            self.settled.emit(self._kept)
        if is_joined:
            self.joined.emit(
                self.tr("This was changed elsewhere while you were writing. Both texts are kept, yours below.")
            )

    def _join(self, met: str) -> bool:
        """Put what somebody else wrote above what was typed, as if typed, the caret staying where it is in the words.

        False where there is nothing to put.
        """
        mine = self.toPlainText()
        both = both_texts(met, mine)
        if not (is_other(both, mine) and mine.strip()):
            return False
        above = QTextCursor(self.document())
        above.insertText(both[: len(both) - len(mine.strip())])
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped here are for the window."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or take what is dropped, where it is no book."""
        if self.document().characterCount() + len(source.text()) <= LONGEST:
            super().insertFromMimeData(source)
            return
        words = self.tr("This is too long for a note. Nothing was pasted.")
        QToolTip.showText(self.mapToGlobal(self.cursorRect().bottomLeft()), words, self)
        announce(self, words)

    def _note(self) -> None:
        self._grow()
        if self.has_unsaved_words and not self.isReadOnly():
            self._pause.start()

    def _restyle(self) -> None:
        self.write_in(self._appearance.ui_font("base"))
        self._grow()

    def write_in(self, font: QFont) -> None:
        """Use this font, the hint in the empty field too, which would keep the one that the style sheet met."""
        self.setFont(font)
        self.viewport().setFont(font)

    def _grow(self) -> None:
        """Be as tall as the words, or as the hint in the empty field, within limits."""
        line, words = QFontMetricsF(self.font()).lineSpacing(), 0.0
        block = self.document().begin()
        while block.isValid() and words < MOST_LINES * line:
            words += max(line, block.layout().boundingRect().height())
            block = block.next()
        words = max(words, self._hint_height())
        shown = max(self._least_lines * line, min(MOST_LINES * line, words))
        height = ceil(shown) + self.frame
        if height != self.height():
            self.setFixedHeight(height)

    def _hint_height(self) -> float:
        if not self.document().isEmpty():
            return 0.0
        room = QRectF(0, 0, self.viewport().width() - 2 * self.document().documentMargin(), UNENDING)
        wrapped = int(Qt.TextFlag.TextWordWrap)
        return QFontMetricsF(self.font()).boundingRect(room, wrapped, self.placeholderText()).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
