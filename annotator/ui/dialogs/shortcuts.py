"""Every key in force on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.action_set import bare, translated
from annotator.ui.actions import Where
from annotator.ui.dialogs.sheet import SIDE, Sheet
from annotator.ui.keymap import Keymap, KeyRow, key_table

TITLES = {
    Where.READING: "While reading",
    Where.DOCUMENT: "With a document open",
    Where.PROJECT: "With a project open",
    Where.WINDOW: "Everywhere",
    Where.TREE: "In a tree of codes",
    Where.DOCUMENTS: "In the list of documents",
    Where.PASSAGES: "In a list of passages",
    Where.HITS: "In what was found",
    Where.RECHECK: "In the list to re-check",
    Where.SPLITTING: "While a code is split",
    Where.AGREEMENT: "In the tables of agreement",
    Where.DIFFERENCES: "In the list of disagreements",
    Where.HISTORY: "In the history",
    Where.VARIABLES: "In the table of variables",
}
LEFT = (Where.READING, Where.TREE, Where.DOCUMENTS, Where.PASSAGES)
BETWEEN, BAR = 32, 24
"""Pixels between the columns, and beside them for the scroll bar."""
RIGHT = tuple(where for where in TITLES if where not in LEFT)


class ShortcutSheet(Sheet):
    """Two columns that can be filtered by typing."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = key_table(keymap)
        self.set_title(self.tr("All keys"))
        self.resize(1000, 680)
        self._rows: list[tuple[KeyRow, QWidget]] = []
        filter_field = QLineEdit()
        filter_field.setPlaceholderText(self.tr("Find a key or what it does"))
        filter_field.setAccessibleName(filter_field.placeholderText())
        filter_field.setProperty("role", "search")
        filter_field.textChanged.connect(self.show_matching)
        sheet = QWidget()
        sheet.setProperty("role", "surface")
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, sheet)
        columns.setSpacing(BETWEEN)
        columns.setContentsMargins(0, 0, 12, 0)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(2)
        for column, places in ((left, LEFT), (right, RIGHT)):
            for where in places:
                self._add_section(column, where)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("All keys"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sheet)
        self.body.addWidget(filter_field)
        self.body.addWidget(scroll, 1)
        self.cancel.hide()
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both columns side by side, or one below the other where their words have no room."""
        super().resizeEvent(event)
        columns = [column for place in range(2) if (column := self._columns.itemAt(place)) is not None]
        needed = sum(column.minimumSize().width() for column in columns) + BETWEEN + 2 * SIDE + BAR
        is_wide = self.width() >= needed
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def show_matching(self, words: str) -> None:
        """Show only the rows that have every word."""
        wanted = words.casefold().split()
        for row, widget in self._rows:
            text = " ".join((*row.keys, translated(row.text), translated(row.help))).casefold()
            widget.setVisible(all(word in text for word in wanted))

    def shown(self) -> tuple[KeyRow, ...]:
        return tuple(row for row, widget in self._rows if not widget.isHidden())

    def _add_section(self, column: QVBoxLayout, where: Where) -> None:
        title = QLabel(translated(TITLES[where]))
        title.setProperty("role", "panel_title")
        column.addSpacing(6)
        column.addWidget(title)
        for row in self._table:
            if row.where is where:
                widget = self._line(row)
                self._rows.append((row, widget))
                column.addWidget(widget)

    def _line(self, row: KeyRow) -> QWidget:
        line = QWidget()
        line.setToolTip(translated(row.help))
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 1, 0, 1)
        text = QLabel(bare(translated(row.text)))
        grid.addWidget(text, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setRowMinimumHeight(0, 24)
        for place, key in enumerate(row.keys[:2]):
            cap = QLabel(key)
            cap.setProperty("role", "key")
            grid.addWidget(cap, 0, place + 1, Qt.AlignmentFlag.AlignVCenter)
        return line
