"""What came of an act on many things: sections of lines that can be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.numerals import grouped

MOST_ROWS = 7
ROW = 26


class Outcome(Sheet):
    """Closed with one button; nothing is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel.hide()
        self.primary = self.add_primary(self.tr("Close"))
        self.primary.clicked.connect(self.accept)
        self._sections: dict[str, tuple[str, ...]] = {}
        self.setMinimumWidth(560)

    @property
    def sections(self) -> dict[str, tuple[str, ...]]:
        """Titles with their lines, as shown."""
        return dict(self._sections)

    def add_section(self, title: str, lines: Sequence[str], *, sums: bool = False) -> None:
        """A title with its lines and their number; `sums`: each line counts something itself. Nothing without lines."""
        if not lines:
            return
        self._sections[title] = tuple(lines)
        head = QLabel(title if sums else f"{title}: {grouped(len(lines))}")
        head.setProperty("role", "strong")
        rows = QListWidget()
        rows.setProperty("role", "surface")
        rows.setWordWrap(True)
        rows.setAccessibleName(title)
        rows.addItems(list(lines))
        rows.setMinimumHeight(ROW * min(MOST_ROWS, len(lines)) + 12)
        self.body.addWidget(head)
        self.body.addWidget(rows)
