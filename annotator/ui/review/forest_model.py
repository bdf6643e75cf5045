"""The forest plot as a Qt table: every figure is text, every row says itself in a sentence."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.ui.review.figures import Axis
from annotator.ui.review.forest_rows import Forest, ForestRow

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NONE = Forest((), Axis(), "", "", "", "", has_target=False)


class Column(IntEnum):
    CODE = 0
    USES = 1
    PLOT = 2
    VALUE = 3
    BESIDE = 4
    CHANCE = 5


class ForestModel(QAbstractTableModel):
    """One row per code. The plot's column reads as the interval in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.forest = NONE

    def show(self, forest: Forest) -> None:
        """Other rows, or the same in another order."""
        self.beginResetModel()
        self.forest = forest
        self.endResetModel()

    def row_at(self, index: Index) -> ForestRow | None:
        return self.forest.rows[index.row()] if index.isValid() else None

    def place_of(self, code_id: str) -> int | None:
        return next((place for place, row in enumerate(self.forest.rows) if row.code == code_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.forest.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.forest.rows[section].name
        titles = {
            Column.CODE: self.tr("Code"),
            Column.USES: self.forest.uses_title,
            Column.PLOT: self.tr("95 % interval"),
            Column.VALUE: self.forest.value_title,
            Column.BESIDE: self.forest.beside_title,
            Column.CHANCE: self.forest.chance_title,
        }
        return titles[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if column is Column.CODE else self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.path if column is Column.CODE else row.spoken, row.warning)))
        return None

    def _text(self, row: ForestRow, column: Column) -> str:
        if column is Column.CODE:
            return row.name
        if column is Column.USES:
            return row.uses
        if row.sentence:
            return row.sentence if column is Column.PLOT else ""
        texts = {
            Column.PLOT: row.interval_text,
            Column.VALUE: row.value_text,
            Column.BESIDE: row.beside_text,
            Column.CHANCE: row.chance_text,
        }
        return texts[column]
