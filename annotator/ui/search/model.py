"""What was found as Qt's list views see it: a row for each document, below it a row for each hit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.model.span import Span
from annotator.ui.coded_here import CodedHere
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import counted
from annotator.workspace.hits import Fate, Place
from annotator.workspace.searching import Found, Hit

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CHECK_ROLE = int(Qt.ItemDataRole.CheckStateRole)


@dataclass(frozen=True, slots=True)
class Group:
    """A document with hits; those with the numbers `first` up to `last`, not included, are listed."""

    document: str
    name: str
    count: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit and its number, counted over the whole list from 0."""

    hit: Hit
    number: int


def place_of(hit: Hit) -> Place:
    return hit.document, Span(hit.start, hit.end)


class HitModel(QAbstractListModel):
    """While hits are being coded each has a passage, a fate and, where it would be new, a tick."""

    ticked = Signal()

    def __init__(self, coded: CodedHere, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coded = coded
        self._rows: list[Group | HitRow] = []
        self._hits: list[Hit] = []
        self._places: tuple[Place, ...] = ()
        self._fates: tuple[Fate, ...] = ()
        self._new: frozenset[int] = frozenset()
        self._left_out: set[int] = set()
        self.count = 0
        self.documents = 0

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Those that are listed; `count` is of all that were found."""
        return tuple(self._hits)

    def clear(self) -> None:
        self.beginResetModel()
        self._rows, self._hits, self._places, self._fates = [], [], (), ()
        self._new, self._left_out = frozenset(), set()
        self.count = self.documents = 0
        self.endResetModel()
        self.ticked.emit()

    def add(self, found: Sequence[Found]) -> None:
        """Append what was found next."""
        rows: list[Group | HitRow] = []
        for one in found:
            self.count += one.count
            self.documents += 1
            if one.hits:
                first = len(self._hits)
                rows.append(Group(one.document, one.name, one.count, first, first + len(one.hits)))
                rows += [HitRow(hit, first + number) for number, hit in enumerate(one.hits)]
                self._hits += one.hits
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def show_plan(self, places: Sequence[Place], fates: Sequence[Fate]) -> None:
        """What would be coded, hit by hit; nothing where no hit is to be coded."""
        self._places, self._fates = tuple(places), tuple(fates)
        self._new = frozenset(number for number, fate in enumerate(self._fates) if fate is Fate.NEW)
        self._left_out &= self._new
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    @property
    def is_planned(self) -> bool:
        return bool(self._fates)

    def chosen(self) -> tuple[Place, ...]:
        """The passages of the ticked hits, each once."""
        return tuple(self._places[number] for number in sorted(self._new - self._left_out))

    @property
    def chosen_count(self) -> int:
        """How many hits are ticked."""
        return len(self._new) - len(self._left_out)

    def count_of(self, fate: Fate) -> int:
        return self._fates.count(fate)

    def toggle(self, index: Index) -> None:
        """Tick a hit or take its tick away; on a document, all of its hits."""
        row = self.row(index)
        numbers = [number for number in self._numbers(row) if number in self._new]
        if not numbers:
            return
        if all(number not in self._left_out for number in numbers):
            self._left_out.update(numbers)
        else:
            self._left_out.difference_update(numbers)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    def tick_all(self) -> None:
        """Tick every hit that would be new; where all are ticked, none."""
        self._left_out = set() if self._left_out else set(self._new)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    def tick_of_all(self) -> Qt.CheckState | None:
        """Whether all that would be new are ticked, some or none; None where nothing would be new."""
        return _tick(len(self._new), self.chosen_count)

    def row(self, index: Index) -> Group | HitRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if int(role) == ROW_ROLE:
            return row
        if int(role) == CHECK_ROLE:
            return self._tick(row)
        return self._of_group(row, int(role)) if isinstance(row, Group) else self._of_hit(row, int(role))

    def _of_group(self, row: Group, role: int) -> Any:
        hits = counted(row.count, self.tr("%1 hit"), self.tr("%1 hits"))
        return {
            int(Qt.ItemDataRole.DisplayRole): row.name,
            int(Qt.ItemDataRole.ToolTipRole): f"{row.name}, {hits}",
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.name}, {hits}",
        }.get(role)

    def _of_hit(self, row: HitRow, role: int) -> Any:
        hit = row.hit
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            context = " ".join((hit.before[-40:] + hit.quote + hit.after[:60]).split())
            said = (localised(hit.place), context, self._coded_as(row), self.fate_words(self.fate(row)))
            return ", ".join(part for part in said if part)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return self._coded_as(row)
        return hit.quote if role == int(Qt.ItemDataRole.DisplayRole) else None

    def _coded_as(self, row: HitRow) -> str:
        words = self._coded.words(*self._place(row))
        return self.tr("coded as {codes}").format(codes=words) if words else ""

    def _place(self, row: HitRow) -> Place:
        """The hit, or the passage that it would be coded with."""
        return self._places[row.number] if self._fates else place_of(row.hit)

    def codes(self, row: HitRow) -> tuple[tuple[str, ...], str]:
        """Ids of the codes at a hit and what is said of them; nothing where nothing is coded that may be seen."""
        place = self._place(row)
        return self._coded.codes(*place), self._coded.words(*place)

    def follow_codings(self) -> None:
        """Codings changed, or whose are shown."""
        self._coded.forget()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def fate(self, row: HitRow) -> Fate | None:
        return self._fates[row.number] if self._fates else None

    def passage(self, row: HitRow) -> Span | None:
        """What would be coded for a hit, None where nothing would."""
        is_chosen = self.fate(row) is Fate.NEW and row.number not in self._left_out
        return self._places[row.number][1] if is_chosen else None

    def fate_words(self, fate: Fate | None) -> str:
        """Why a hit is not coded, empty where it is."""
        if fate is Fate.CODED:
            return self.tr("coded already")
        return self.tr("same passage") if fate is Fate.REPEATED else ""

    def _numbers(self, row: Group | HitRow | None) -> range:
        if row is None or not self._fates:
            return range(0)
        return range(row.first, row.last) if isinstance(row, Group) else range(row.number, row.number + 1)

    def _tick(self, row: Group | HitRow) -> Qt.CheckState | None:
        numbers = [number for number in self._numbers(row) if number in self._new]
        return _tick(len(numbers), sum(number not in self._left_out for number in numbers))


def _tick(of: int, ticked: int) -> Qt.CheckState | None:
    if not of:
        return None
    if ticked == of:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
