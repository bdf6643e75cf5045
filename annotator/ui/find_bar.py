"""Finding words in the open document: a field, a count, next and previous; it wraps at the ends."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.analysis.search import find_words
from annotator.model.span import Span
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.search_field import SearchField


class FindBar(QWidget):
    """`hits_changed` carries the spans and the place of the current one; `closed` gives the keyboard back.

    `left_at` carries the span of the hit that was current when the bar was closed; `code_all_asked` the words whose
    hits are to be coded.
    """

    hits_changed = Signal(object, object)
    closed = Signal()
    left_at = Signal(object)
    code_all_asked = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._from = 0
        self._hits: list[Span] = []
        self._current: int | None = None
        self.setProperty("role", "paper_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = SearchField(self.tr("Find in this document"), "", appearance, self)
        self._field.setMaximumWidth(360)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        previous = IconButton(appearance, "chevron_up", self.tr("Find previous"), key="Shift F3")
        following = IconButton(appearance, "chevron_down", self.tr("Find next"), key="F3")
        close = IconButton(appearance, "close", self.tr("Close the find bar"), key="Esc")
        self._code_all = QPushButton(self.tr("Code all hits…"))
        self._code_all.setProperty("role", "quiet")
        self._code_all.clicked.connect(lambda: self.code_all_asked.emit(self.words))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addSpacing(6)
        for widget in (previous, following, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._code_all)
        row.addWidget(close)
        previous.clicked.connect(self.previous)
        following.clicked.connect(self.next)
        close.clicked.connect(self.close_bar)
        self._field.textChanged.connect(self._search)
        self.hide()

    @property
    def words(self) -> str:
        return self._field.text()

    @property
    def count_text(self) -> str:
        return self._count.text()

    def open(self, text: str, caret: int, words: str = "") -> None:
        """Search `text`, first hit after `caret`; `words` are put into the field."""
        self._text, self._from = text, caret
        self.show()
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def show_text(self, text: str) -> None:
        """Another document is open."""
        self._text, self._from = text, 0
        if not self.isHidden():
            self._search()

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def close_bar(self) -> None:
        found = self._hits[self._current] if self._current is not None else None
        self.hide()
        self._hits, self._current = [], None
        self.hits_changed.emit([], None)
        self.closed.emit()
        if found is not None:
            self.left_at.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        words = self._field.text()
        self._hits = [Span(start, end) for start, end in find_words(self._text, words)]
        if self._hits:
            place = bisect_left(self._hits, self._from, key=lambda span: span.start)
            self._current = place % len(self._hits)
        else:
            self._current = None
        self._tell()

    def _step(self, by: int) -> None:
        if self._hits and self._current is not None:
            self._current = (self._current + by) % len(self._hits)
            self._from = self._hits[self._current].start
        self._tell()

    def _tell(self) -> None:
        self._code_all.setEnabled(bool(self._hits))
        if self._current is not None:
            self._count.setText(f"{self._current + 1:,} / {len(self._hits):,}")
        else:
            self._count.setText(self.tr("Not found") if self._field.text() else "")
        self.hits_changed.emit(self._hits, self._current)
