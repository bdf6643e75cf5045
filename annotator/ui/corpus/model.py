"""The lines of the panel as a Qt list, kept current row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.model.records import ReadingState
from annotator.ui.corpus.rows import DocumentRow, GroupRow, Line
from annotator.ui.numerals import grouped
from annotator.ui.widgets.words import counted

ROW_ROLE = Qt.ItemDataRole.UserRole
DRAGGED = "application/x-annotator-documents"
"""What is carried when documents are moved: their ids, one a line."""
Index = QModelIndex | QPersistentModelIndex


def state_words() -> dict[ReadingState, str]:
    """States in the person's language."""
    translate = QCoreApplication.translate
    return {
        ReadingState.NOT_OPENED: translate("DocumentModel", "not opened"),
        ReadingState.IN_PROGRESS: translate("DocumentModel", "in progress"),
        ReadingState.DONE: translate("DocumentModel", "done"),
    }


class DocumentModel(QAbstractListModel):
    """`renamed` asks for a new name typed into a row; the row changes when the project tells so."""

    renamed = Signal(str, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Line] = []
        self._places: dict[str, int] = {}
        self._words = state_words()

    def show(self, rows: Sequence[Line]) -> None:
        """All rows; where they are those of before, only what changed is told, and an open editor stays."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for row in rows:
                self.change(row)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def change(self, row: Line) -> None:
        """Show a line anew, if it is shown."""
        place = self._places.get(row.id)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def index_of(self, line_id: str) -> QModelIndex:
        place = self._places.get(line_id)
        return QModelIndex() if place is None else self.index(place)

    def line_at(self, index: Index) -> Line | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def row_at(self, index: Index) -> DocumentRow | None:
        line = self.line_at(index)
        return line if isinstance(line, DocumentRow) else None

    def group_above(self, index: Index) -> GroupRow | None:
        """The heading that a line stands under, itself where it is one."""
        for place in range(index.row(), -1, -1):
            line = self._rows[place]
            if isinstance(line, GroupRow):
                return line
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line_at(index)
        if line is None:
            return None
        if role == ROW_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return line.name if isinstance(line, DocumentRow) else self._title(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        name = str(value).strip()
        if name and name != row.name:
            self.renamed.emit(row.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be walked to and folded, not selected."""
        if isinstance(self.line_at(index), GroupRow):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        rows = [row for index in indexes if (row := self.row_at(index)) is not None]
        carried.setData(DRAGGED, "\n".join(row.id for row in rows).encode())
        carried.setText("\n".join(row.name for row in rows))
        return carried

    def _title(self, group: GroupRow) -> str:
        return group.title or self.tr("Without a value")

    def _spoken(self, line: Line) -> str:
        """What a screen reader says of the line."""
        if isinstance(line, DocumentRow):
            codings = counted(line.codings, self.tr("%1 coding"), self.tr("%1 codings"))
            return f"{line.name}, {self._words[line.state]}, {codings}"
        size = counted(line.count, self.tr("%1 document"), self.tr("%1 documents"))
        done = self.tr("{n} done").format(n=grouped(line.done))
        fold = self.tr("unfolded") if line.is_open else self.tr("folded")
        return f"{self._title(line)}, {size}, {done}, {fold}"
