"""What a pasted or imported table would change, before it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QPushButton, QTableView, QWidget

from annotator.model.records import Document
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.numerals import grouped
from annotator.ui.theme.style import set_role
from annotator.ui.variables.pasting import PastePlan, Place
from annotator.ui.widgets.words import counted

Index = QModelIndex | QPersistentModelIndex
NAMES_SHOWN = 6
WIDTHS = (220, 130)
"""Of documents and variables; the values share what is left."""
Plan = Callable[[bool], PastePlan]
"""Whether empty cells clear values -> what would change."""


class PasteSheet(Sheet):
    """`agreed` carries the cells to write. `at_cell`: the other reading of the block, where there is one."""

    agreed = Signal(object)
    at_cell_asked = Signal()

    def __init__(
        self,
        plan: Plan,
        documents: Mapping[str, Document],
        parent: QWidget | None = None,
        *,
        offers_cells: bool = False,
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self._documents = documents
        self._cells: Mapping[Place, str] = {}
        self.set_title(self.tr("Values for documents, by name"))
        self._notes = QLabel()
        self._notes.setWordWrap(True)
        set_role(self._notes, "warn")
        self._model = _ChangeModel(self)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.verticalHeader().hide()
        self._table.setAccessibleName(self.tr("What changes"))
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(WIDTHS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self._clears = QCheckBox(self.tr("Empty cells take the value away"))
        self._clears.toggled.connect(self._read)
        self.body.addWidget(self._notes)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._clears)
        if offers_cells:
            other = QPushButton(self.tr("Paste at the cell instead"))
            other.setAutoDefault(False)
            other.clicked.connect(self._choose_cells)
            self.foot.insertWidget(0, other)
        self._write = self.add_primary(self.tr("Write"))
        self._write.clicked.connect(self._agree)
        self.resize(720, 520)
        self._read()

    def changes(self) -> Mapping[Place, str]:
        """The cells that would be written."""
        return self._cells

    @property
    def notes(self) -> str:
        return self._notes.text()

    def _read(self) -> None:
        plan = self._plan(self._clears.isChecked())
        self._cells = plan.cells
        self._model.show(plan.cells, self._documents)
        self._table.setVisible(bool(plan.cells))
        documents = len({document for document, _ in plan.cells})
        text = self.tr("{values} in {documents} change, {same} are so already.")
        said = (text if plan.same else self.tr("{values} in {documents} change.")).format(
            values=counted(len(plan.cells), self.tr("%1 value"), self.tr("%1 values")),
            documents=counted(documents, self.tr("%1 document"), self.tr("%1 documents")),
            same=grouped(plan.same),
        )
        self.say(said if plan.cells else self.tr("Nothing changes: every value is so already."))
        notes = self._notes_on(plan)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._write.setEnabled(bool(plan.cells))

    def _notes_on(self, plan: PastePlan) -> list[str]:
        notes: list[str] = []
        if plan.unknown:
            text = counted(len(plan.unknown), self.tr("%1 row is"), self.tr("%1 rows are"))
            said = self.tr("{count} passed over, because no document has the name: {names}")
            notes.append(said.format(count=text, names=_some(plan.unknown)))
        if plan.doubled:
            notes.append(self.tr("The last row counts for: {names}").format(names=_some(plan.doubled)))
        if plan.new_variables:
            notes.append(self.tr("New variables: {names}").format(names=_some(plan.new_variables)))
        if plan.left_over:
            text = counted(plan.left_over, self.tr("%1 cell has"), self.tr("%1 cells have"))
            notes.append(self.tr("{count} no column to go to.").format(count=text))
        return notes

    def _choose_cells(self) -> None:
        self.at_cell_asked.emit()
        self.reject()

    def _agree(self) -> None:
        self.agreed.emit(self._cells)
        self.accept()


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:NAMES_SHOWN])
    return shown + (", …" if len(names) > NAMES_SHOWN else "")


class _ChangeModel(QAbstractTableModel):
    """Document, variable, value now and then."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, str, str]] = []

    def show(self, cells: Mapping[Place, str], documents: Mapping[str, Document]) -> None:
        held: dict[str, dict[str, str]] = {}
        self.beginResetModel()
        self._rows = []
        for (document_id, name), value in cells.items():
            document = documents[document_id]
            values = held.setdefault(document_id, dict(document.variables))
            self._rows.append((document.name, name, values.get(name, ""), value))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = self._rows[index.row()][index.column()]
            if role == Qt.ItemDataRole.ToolTipRole:
                return text or None
            return text.replace("\n", " ⏎ ") or "–"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Document"), self.tr("Variable"), self.tr("Now"), self.tr("Then"))[section]
        return None
