"""One setting on the page: its name and purpose at the left, what changes it at the right; and a section of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.widgets.folding_row import FoldingRow
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.path_label import PathLabel

EDITOR_WIDTH = 260
BETWEEN = 24
ARROW = 46
"""Pixels of a choice beside its words."""
LETTERS = 26
"""Of a line of a setting's purpose, at least; with fewer the editor goes below it."""


class SettingRow(QWidget):
    """`editor` takes the title as its accessible name and the purpose as its description."""

    def __init__(self, title: str, purpose: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = f"{title} {purpose} {editor.toolTip()}".casefold()
        self.editor = editor
        editor.setAccessibleName(title)
        editor.setAccessibleDescription(purpose)
        self._beside = QWidget()
        words = QVBoxLayout(self._beside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        name = QLabel(spelled(title))
        name.setProperty("role", "strong")
        name.setBuddy(editor)
        words.addWidget(name)
        if purpose:
            why = QLabel(purpose)
            why.setProperty("role", "small")
            why.setWordWrap(True)
            words.addWidget(why)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        if isinstance(editor, PathLabel):
            words.addWidget(editor)
            row.addWidget(self._beside)
        elif isinstance(editor, QCheckBox):
            row.setSpacing(BETWEEN)
            row.addWidget(self._beside, 1)
            row.addWidget(editor, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            both = FoldingRow(self._beside, editor, gap=BETWEEN)
            both.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            row.addWidget(both)
            self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        """In other type the editor needs other room for its words, and they fold at another width."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._give_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        if not isinstance(self.editor, QCheckBox | PathLabel):
            self.editor.ensurePolished()
            self.editor.setMinimumWidth(max(EDITOR_WIDTH, min(_wanted(self.editor), self.width() or EDITOR_WIDTH)))
            self._beside.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def minimumSizeHint(self) -> QSize:
        """As folded, and no wider than the page asks for: the editor takes what the row is given."""
        return QSize(EDITOR_WIDTH, super().minimumSizeHint().height())

    def show_matching(self, words: Sequence[str]) -> bool:
        """Show the row if it has every word; whether it has."""
        matches = all(word in self._words for word in words)
        self.setVisible(matches)
        return matches


def _wanted(editor: QWidget) -> int:
    """The width that shows every one of its values."""
    if not isinstance(editor, QComboBox):
        return editor.sizeHint().width()
    metrics = editor.fontMetrics()
    return max((metrics.horizontalAdvance(editor.itemText(n)) for n in range(editor.count())), default=0) + ARROW


class SettingSection(QWidget):
    """A title over rows. What is added by `add_widget` shows while the section's own words match."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.title = title
        self._rows: list[SettingRow] = []
        self._others: list[tuple[QWidget, Callable[[Sequence[str]], bool]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 18)
        self._column.setSpacing(0)
        head = QLabel(title)
        head.setProperty("role", "title")
        self._column.addWidget(head)
        self._column.addSpacing(6)

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        return tuple(self._rows)

    def add_row(self, row: SettingRow) -> SettingRow:
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def add_widget(self, widget: QWidget, words: str = "") -> None:
        """Something that is no row; `words` are what a search finds it by."""
        folded = words.casefold()
        self.add_searched(widget, lambda wanted: all(word in folded for word in wanted))

    def add_searched(self, widget: QWidget, finds: Callable[[Sequence[str]], bool]) -> None:
        """Something that looks for words by itself and says whether it has them."""
        self._others.append((widget, finds))
        self._column.addWidget(widget)

    def show_matching(self, words: Sequence[str]) -> bool:
        """Show what has every word, all of it where the title has; whether anything is left."""
        wanted = [word for word in words if word not in self.title.casefold()]
        found = [row.show_matching(wanted) for row in self._rows]
        for widget, finds in self._others:
            matches = finds(wanted)
            widget.setVisible(matches)
            found.append(matches)
        self.setVisible(any(found))
        return any(found)
