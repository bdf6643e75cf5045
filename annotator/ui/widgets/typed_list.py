"""Going through a list by typing: a row is found by any word of its name, not only by its beginning."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QListView, QWidget

PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
NameOf = Callable[[int], str]
"""What a row is called, by its number; "" for one that is not gone to by typing."""


class Typing:
    """What is typed without a pause, and the row that it leads to."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    @property
    def goes_on(self) -> bool:
        """Whether what is typed now belongs to what was typed before."""
        return self._since.isValid() and self._since.elapsed() < QApplication.keyboardInputInterval()

    def row(self, text: str, here: int, rows: int, name_of: NameOf) -> int | None:
        """The next of so many rows from `here` on in which a word begins with what was typed; None where none does."""
        self._typed = (self._typed if self.goes_on else "") + text.casefold()
        self._since.start()
        word = re.compile(rf"(?<!\w){re.escape(self._typed)}")
        start = max(0, here) + (len(self._typed) == 1)
        order = (*range(start, rows), *range(min(start, rows)))
        return next((row for row in order if word.search(name_of(row).casefold())), None)


class TypedList(QListView):
    """Set it as a combo box's view: then typing works in the closed box, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = Typing()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next entry in which a word begins with what was typed without a pause."""
        model = self.model()
        row = self._typing.row(
            search,
            self.currentIndex().row(),
            model.rowCount(),
            lambda row: str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole)),
        )
        if row is not None:
            self.setCurrentIndex(model.index(row, 0))


class TypedWay(QObject):
    """Typing in a list whose letters may be keys: the first one is asked of the keys, the next ones go on the way.

    To be made after the list's keys, so that it is asked before them; the view asks `takes` about what they leave.
    """

    def __init__(self, view: QAbstractItemView, name_of: NameOf) -> None:
        super().__init__(view)
        self._view = view
        self._name_of = name_of
        self._typing = Typing()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._typing.goes_on or not _is_letter(event):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() is QEvent.Type.KeyPress and self.takes(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key is a letter; the row that it leads to is current then, if there is one."""
        if not _is_letter(event):
            return False
        model, here = self._view.model(), self._view.currentIndex().row()
        row = self._typing.row(event.text(), here, model.rowCount(), self._name_of)
        if row is not None:
            self._view.setCurrentIndex(model.index(row, 0))
        return True


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not text.isspace() and not event.modifiers() & ~PLAIN


def find_by_words(box: QComboBox) -> QComboBox:
    """Let typing find any word of the box's entries: names indented or behind a path begin with something else."""
    box.setView(TypedList(box))
    return box
