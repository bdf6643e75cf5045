"""Acts of the past as a Qt list that reads on as it is scrolled, and keeps up with what is done meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.ui.translations.localised import localised
from annotator.workspace.past import PastAct

ACT_ROLE = Qt.ItemDataRole.UserRole
HERE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Spoken = Callable[[PastAct], str]


class HistoryModel(QAbstractListModel):
    """`more` is asked for when the end comes into view, as long as there is more."""

    def __init__(self, more: Callable[[], object], spoken: Spoken, parent: Any = None) -> None:
        super().__init__(parent)
        self._ask_more = more
        self._spoken = spoken
        self._acts: list[PastAct] = []
        self._rows: dict[str, int] = {}
        self._coder: str | None = None
        self._here: str | None = None
        self._has_more = False

    @property
    def acts(self) -> Sequence[PastAct]:
        """Those read so far, the newest first."""
        return self._acts

    @property
    def here(self) -> str | None:
        """The id of the newest act of the coder that stands."""
        return self._here

    def show(self, acts: Sequence[PastAct], coder: str, *, has_more: bool) -> None:
        """From the top, for the coder at the keyboard."""
        self.beginResetModel()
        self._acts = list(acts)
        self._coder = coder
        self._has_more = has_more
        self._number()
        self.endResetModel()

    def add(self, acts: Sequence[PastAct], *, has_more: bool) -> None:
        """Older ones below."""
        fresh = [act for act in acts if act.id not in self._rows]
        self._has_more = has_more
        if fresh:
            at = len(self._acts)
            self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
            self._acts += fresh
            self._number()
            self.endInsertRows()

    def put_on_top(self, act: PastAct) -> None:
        """One that was just made or told."""
        if act.id in self._rows:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._acts.insert(0, act)
        self._number()
        self.endInsertRows()
        self._tell_all()

    def change(self, act_id: str, **changes: Any) -> None:
        """Its number, or that it was taken back or done again; an act not read so far is passed over."""
        row = self._rows.get(act_id)
        if row is None:
            return
        self._acts[row] = replace(self._acts[row], **changes)
        before, self._here = self._here, self._find_here()
        for one in {act_id, before, self._here} & self._rows.keys():
            index = self.index(self._rows[one or ""])
            self.dataChanged.emit(index, index)

    def act_at(self, index: Index) -> PastAct | None:
        return self._acts[index.row()] if index.isValid() and index.row() < len(self._acts) else None

    def index_of(self, act_id: str | None) -> QModelIndex:
        row = self._rows.get(act_id or "")
        return QModelIndex() if row is None else self.index(row)

    def _number(self) -> None:
        self._rows = {act.id: row for row, act in enumerate(self._acts)}
        self._here = self._find_here()

    def _find_here(self) -> str | None:
        return next((act.id for act in self._acts if act.coder == self._coder and not act.is_undone), None)

    def _tell_all(self) -> None:
        if self._acts:
            self.dataChanged.emit(self.index(0), self.index(len(self._acts) - 1), [HERE_ROLE])

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._acts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        act = self.act_at(index)
        if act is None:
            return None
        if role == ACT_ROLE:
            return act
        if role == HERE_ROLE:
            return act.id == self._here
        if role == Qt.ItemDataRole.DisplayRole:
            return localised(act.label)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._spoken(act)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, _parent: Index) -> None:
        self._has_more = False
        self._ask_more()
