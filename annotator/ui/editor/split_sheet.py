"""Splitting a code: its passages in one list, each sent to one of two codes by pressing 1 or 2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QTableView, QWidget

from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.ui.actions import Act, Where
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.keys_in_force import ListKeys, keys_in
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role

Index = QModelIndex | QPersistentModelIndex
GOES, PASSAGE, WHERE = range(3)


@dataclass(frozen=True, slots=True)
class SplitPassage:
    """A coding with its words and where it stands, for people."""

    coding: Coding
    quote: str
    where: str


class Sorting(QAbstractTableModel):
    """Which of the two codes each passage goes to. `sorted` is told on every change."""

    sorted = Signal()

    def __init__(self, name: str, passages: Sequence[SplitPassage], parent: QWidget) -> None:
        super().__init__(parent)
        self._passages = tuple(passages)
        self._names = [name, ""]
        self._leaving: set[int] = set()

    @property
    def leaving(self) -> tuple[Coding, ...]:
        """Those that go to the second code."""
        return tuple(self._passages[row].coding for row in sorted(self._leaving))

    def send(self, rows: Sequence[int], to: int) -> None:
        """Send passages to the first (1) or second (2) code."""
        self._leaving = self._leaving | set(rows) if to == 2 else self._leaving - set(rows)
        self._tell()

    def turn(self, row: int) -> None:
        """Send a passage to the code that it does not go to."""
        self.send([row], 1 if row in self._leaving else 2)

    def name_second(self, name: str) -> None:
        self._names[1] = name
        self._tell()

    def _tell(self) -> None:
        if self._passages:
            self.dataChanged.emit(self.index(0, GOES), self.index(len(self._passages) - 1, GOES))
        self.sorted.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._passages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Goes to"), self.tr("Passage"), self.tr("Where"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        passage = self._passages[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != GOES:
            return passage.quote if index.column() == PASSAGE else passage.where
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == GOES:
            second = index.row() in self._leaving
            return f"2  {self._names[1] or self.tr('new code')}" if second else f"1  {self._names[0]}"
        return passage.quote if index.column() == PASSAGE else passage.where


class SortingView(QTableView):
    """Two keys send what is selected and go on to the next row; a double click sends a row to the other code."""

    def __init__(self, model: Sorting, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        slots: dict[Act, Callable[[], object]] = {
            Act.SPLIT_STAY: lambda: self._send(1),
            Act.SPLIT_LEAVE: lambda: self._send(2),
        }
        ListKeys(Where.SPLITTING, appearance, slots, self)
        self._sorting = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(PASSAGE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(GOES, 130)
        self.setColumnWidth(WHERE, 280)
        if model.rowCount():
            self.setCurrentIndex(model.index(0, GOES))
        self.doubleClicked.connect(lambda index: self._sorting.turn(index.row()))

    def _send(self, to: int) -> None:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            self._sorting.send(rows, to)
            if rows[-1] + 1 < self._sorting.rowCount():
                self.setCurrentIndex(self._sorting.index(rows[-1] + 1, GOES))


class SplitSheet(Sheet):
    """`make` plans and does it, given the new name and the codings that leave; where it refuses, it says why."""

    def __init__(
        self,
        name: str,
        passages: Sequence[SplitPassage],
        make: Callable[[str, tuple[Coding, ...]], None],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.resize(820, 560)
        self.set_title(self.tr("Split “{code}”").format(code=name))
        keys = keys_in(appearance).words(
            self.tr("Press {stay} to leave passages where they are, {leave} to send them to the new code."),
            self.tr("The settings can give both ways a key."),
            stay=Act.SPLIT_STAY,
            leave=Act.SPLIT_LEAVE,
        )
        self.say(keys + " " + self.tr("A double click sends a passage the other way."))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the new code"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.sorting = Sorting(name, passages, self)
        self.view = SortingView(self.sorting, appearance)
        self.view.setAccessibleName(self.tr("Passages of {code}").format(code=name))
        self._counts = QLabel()
        set_role(self._counts, "small")
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self._counts)
        self.body.addLayout(row)
        self.body.addWidget(self.view, 1)
        self._go = self.add_primary(self.tr("Split"))
        self._go.clicked.connect(self._try)
        self.name.textChanged.connect(lambda text: self.sorting.name_second(" ".join(text.split())))
        self.sorting.sorted.connect(self._count)
        self._count()
        self.name.setFocus()

    def _count(self) -> None:
        leaving = len(self.sorting.leaving)
        stay = self.sorting.rowCount() - leaving
        self._counts.setText(self.tr("{stay} stay, {leave} leave").format(stay=grouped(stay), leave=grouped(leaving)))
        self._go.setEnabled(leaving > 0 and bool(self.name.text().strip()))

    def _try(self) -> None:
        try:
            self._make(" ".join(self.name.text().split()), self.sorting.leaving)
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.accept()
