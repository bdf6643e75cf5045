"""A list of offers in which typing finds a word of an entry, not only its beginning."""

from __future__ import annotations

import re

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QWidget


class TypedList(QListView):
    """Set it as a combo box's view: then typing works in the closed box, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next entry in which a word begins with what was typed without a pause."""
        pause = QApplication.keyboardInputInterval()
        if not self._since.isValid() or self._since.elapsed() >= pause:
            self._typed = ""
        self._since.start()
        self._typed += search.casefold()
        word = re.compile(rf"(?<!\w){re.escape(self._typed)}")
        model, rows = self.model(), self.model().rowCount()
        here = max(0, self.currentIndex().row()) + (len(self._typed) == 1)
        for row in (*range(here, rows), *range(min(here, rows))):
            if word.search(str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole)).casefold()):
                self.setCurrentIndex(model.index(row, 0))
                return


def find_by_words(box: QComboBox) -> QComboBox:
    """Let typing find any word of the box's entries: names indented or behind a path begin with something else."""
    box.setView(TypedList(box))
    return box
