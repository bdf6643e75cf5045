"""Documents in rows, variables in columns, as a Qt table. It changes nothing: it asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.model.records import Document
from annotator.ui.numerals import grouped
from annotator.ui.variables.pasting import Place, Table
from annotator.ui.widgets.values import Kind, kind_of

Index = QModelIndex | QPersistentModelIndex
TOP, LEFT = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class VariableModel(QAbstractTableModel):
    """`typed` carries the place of a cell and what was typed into it."""

    typed = Signal(object, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._names: list[str] = []
        self._documents: dict[str, Document] = {}
        self._values: dict[str, dict[str, str]] = {}
        self._kinds: dict[str, tuple[Kind, int]] = {}

    @property
    def table(self) -> Table:
        return Table(tuple(self._ids), tuple(self._names))

    def show(self, documents: Mapping[str, Document], ids: Sequence[str], names: Sequence[str]) -> None:
        """The documents to show, in this order, under these variables; what stays is told cell by cell."""
        is_same = list(ids) == self._ids and list(names) == self._names
        if not is_same:
            self.beginResetModel()
        changed = [row for row, one in enumerate(ids) if self._documents.get(one) is not documents[one]]
        for row in changed:
            document = documents[ids[row]]
            self._documents[document.id] = document
            self._values[document.id] = dict(document.variables)
        self._ids, self._names = list(ids), list(names)
        if changed or not is_same:
            self._kinds = {name: self._look_at(name) for name in self._names}
        if not is_same:
            self.endResetModel()
        elif changed and self._names:
            last = len(self._names) - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
            self.headerDataChanged.emit(TOP, 0, last)
            self.headerDataChanged.emit(LEFT, changed[0], changed[-1])

    def value(self, place: Place) -> str:
        return self._values[place[0]].get(place[1], "")

    def document_at(self, row: int) -> Document:
        return self._documents[self._ids[row]]

    def place_of(self, index: Index) -> Place:
        return self._ids[index.row()], self._names[index.column()]

    def index_of(self, place: Place) -> QModelIndex:
        if place[0] in self._ids and place[1] in self._names:
            return self.index(self._ids.index(place[0]), self._names.index(place[1]))
        return QModelIndex()

    def _look_at(self, name: str) -> tuple[Kind, int]:
        values = [value for one in self._ids if (value := self._values[one].get(name, ""))]
        return kind_of(values), len(values)

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        document_id, name = self.place_of(index)
        value = self._values[document_id].get(name, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return value.replace("\n", " ⏎ ") if "\n" in value else value
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.ToolTipRole:
            return value or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = self._kinds[name][0] is Kind.NUMBER
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = value or self.tr("empty")
            return f"{self._documents[document_id].name}, {name}: {said}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        place = self.place_of(index)
        if str(value) != self.value(place):
            self.typed.emit(place, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == LEFT:
            return self._row_heading(section, role)
        if not 0 <= section < len(self._names):
            return None
        name = self._names[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            kind, filled = self._kinds[name]
            words = {Kind.NUMBER: self.tr("numbers"), Kind.DATE: self.tr("dates"), Kind.TEXT: self.tr("text")}
            text = self.tr("{name}: {kind}, {filled} of {all} filled")
            return text.format(name=name, kind=words[kind], filled=grouped(filled), all=grouped(len(self._ids)))
        return None

    def _row_heading(self, row: int, role: int) -> Any:
        if not 0 <= row < len(self._ids):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._documents[self._ids[row]].name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
