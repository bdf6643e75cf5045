"""The documents as a Qt list, kept current row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.ui.corpus.rows import DocumentRow

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractListModel):
    """`renamed` asks for a new name typed into a row; the row changes when the project tells so."""

    renamed = Signal(str, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[DocumentRow] = []
        self._places: dict[str, int] = {}

    def show(self, rows: Sequence[DocumentRow]) -> None:
        """All rows; where they are those of before, only what changed is told, and an open editor stays."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for row in rows:
                self.change(row)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def change(self, row: DocumentRow) -> None:
        """Show a document's row anew, if it is shown."""
        place = self._places.get(row.id)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def index_of(self, document_id: str) -> QModelIndex:
        place = self._places.get(document_id)
        return QModelIndex() if place is None else self.index(place)

    def row_at(self, index: Index) -> DocumentRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def ids(self) -> tuple[str, ...]:
        return tuple(row.id for row in self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        found: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.EditRole: row.name,
            Qt.ItemDataRole.ToolTipRole: row.spoken,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            ROW_ROLE: row,
        }
        return found.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        name = str(value).strip()
        if name and name != row.name:
            self.renamed.emit(row.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
