"""The codebook as Qt's views see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.model.codebook import Codebook
from annotator.ui.keys_in_force import Keys
from annotator.ui.theme.looks import CodeLook
from annotator.ui.widgets.code_rows import CodeRow, Retired, rows_of
from annotator.ui.widgets.words import counted

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
CHANGED_ROLE = Qt.ItemDataRole.UserRole + 3
CODE_MIME = "application/x-annotator-code"
LISTED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
DRAGGED = LISTED | Qt.ItemFlag.ItemIsDragEnabled
"""What can be done with a row; put together once, since views ask for every row again and again."""


class CodebookModel(QAbstractItemModel):
    """Rows of codes; `renamed(code id, name)` is told when a name was typed into a row."""

    renamed = Signal(str, str)

    def __init__(self, keys: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        keys.changed.connect(self._tell_keys)
        self._roots: tuple[str, ...] = ()
        self._rows: Mapping[str, CodeRow] = {}
        self._counts: Mapping[str, int] = {}
        self._changed: frozenset[str] = frozenset()
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []

    def show(
        self, codebook: Codebook, looks: Mapping[str, CodeLook], query: str = "", retired: Retired = Retired.HIDDEN
    ) -> None:
        """Show these codes. Where the tree is another one, indexes made before are void; else its rows are told."""
        roots, rows = rows_of(codebook, looks, query, retired)
        if roots == self._roots and _shape(rows) == _shape(self._rows):
            changed = [code_id for code_id, row in rows.items() if row != self._rows[code_id]]
            self._rows = rows
            for code_id in changed:
                index = self.index_of(code_id)
                self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._roots, self._rows = roots, rows
        for code_id in self._rows:
            if code_id not in self._numbers:
                self._numbers[code_id] = len(self._ids)
                self._ids.append(code_id)
        self.endResetModel()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        changed = [code_id for code_id in self._rows if counts.get(code_id, 0) != self._counts.get(code_id, 0)]
        self._counts = counts
        for code_id in changed:
            index = self.index_of(code_id)
            self.dataChanged.emit(index, index, [COUNT_ROLE, Qt.ItemDataRole.AccessibleTextRole])

    def show_changed(self, codes: frozenset[str]) -> None:
        """Mark the rows of codes that differ from the frozen codebook."""
        turned = self._changed ^ codes
        self._changed = codes
        for code_id in turned & self._rows.keys():
            index = self.index_of(code_id)
            self.dataChanged.emit(index, index, [CHANGED_ROLE, Qt.ItemDataRole.AccessibleTextRole])

    def _tell_keys(self) -> None:
        for code_id, row in self._rows.items():
            if row.code.key:
                index = self.index_of(code_id)
                self.dataChanged.emit(index, index)

    def row_of(self, index: Index) -> CodeRow | None:
        return self._rows.get(self._ids[index.internalId()]) if index.isValid() else None

    def index_of(self, code_id: str) -> QModelIndex:
        """The code's index, an invalid one where it is not shown."""
        row = self._rows.get(code_id)
        return self.createIndex(row.place, 0, self._numbers[code_id]) if row else QModelIndex()

    def shown_codes(self) -> Sequence[str]:
        return tuple(self._rows)

    def means(self, code_id: str) -> bool:
        """Whether a code is shown for its own sake, not for one below it."""
        return code_id in self._rows and self._rows[code_id].is_meant

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[children[row]])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        row = self.row_of(index)
        return QModelIndex() if row is None or row.code.parent is None else self.index_of(row.code.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's signature
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_of(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return DRAGGED if row.code.takes_codings else LISTED

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_of(index)
        if row is None:
            return None
        count = self._counts.get(row.code.id, 0)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.code.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, count)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.look.path, row.code.definition) if part)
        found = {int(ROW_ROLE): row, int(COUNT_ROLE): count, int(CHANGED_ROLE): row.code.id in self._changed}
        return found.get(int(role))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_of(index)
        name = " ".join(str(value).split())
        if row is None or role != Qt.ItemDataRole.EditRole or name == row.code.name:
            return False
        self.renamed.emit(row.code.id, name)
        return True

    def mimeTypes(self) -> list[str]:
        return [CODE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        row = self.row_of(indexes[0]) if indexes else None
        if row is not None:
            mime.setData(CODE_MIME, row.code.id.encode("utf-8"))
            mime.setText(row.code.name)
        return mime

    def _children(self, parent: Index) -> tuple[str, ...]:
        row = self.row_of(parent)
        return self._roots if row is None else row.children

    def _spoken(self, row: CodeRow, count: int) -> str:
        parts = [row.code.name, counted(count, self.tr("%1 coding"), self.tr("%1 codings"))]
        if key := self._keys.of_code(row.code):
            parts.append(self.tr("key %1").replace("%1", key))
        if row.code.retired:
            parts.append(self.tr("retired"))
        if row.code.id in self._changed:
            parts.append(self.tr("changed since it was frozen"))
        parts.append(self.tr("level %1").replace("%1", str(row.depth + 1)))
        return ", ".join(parts)


def _shape(rows: Mapping[str, CodeRow]) -> list[tuple[str, tuple[str, ...]]]:
    return [(code_id, row.children) for code_id, row in rows.items()]
