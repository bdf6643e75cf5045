"""Columns of the table: adding, renaming, removing, ordering; what is chosen is remembered per project."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.exchange.coding_rows import variables_of
from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.wording import worded
from annotator.ui.desk import Desk
from annotator.ui.resting import resting_in
from annotator.ui.undo import Undo
from annotator.ui.variables.columns import Columns
from annotator.ui.variables.model import VariableModel
from annotator.ui.variables.view import VariableTable
from annotator.ui.widgets.words import counted
from annotator.workspace.document_acts import remove_variable, rename_variable

COLUMNS = "variables"
"""Under this name the settings keep the columns."""


class ColumnActs(QObject):
    """Wires itself to the table. `changed`: the table is to be read anew."""

    changed = Signal()

    def __init__(self, desk: Desk, undo: Undo, model: VariableModel, table: VariableTable) -> None:
        super().__init__(table)
        self._desk = desk
        self._undo = undo
        self._model = model
        self._table = table
        self._columns = Columns.from_plain(desk.settings.choice(desk.workspace.info.id, COLUMNS))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._take_header)
        table.arranged.connect(self._later.start)
        table.shifted.connect(self.move)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that the table should have now."""
        return self._columns.shown(variables_of(self._desk.workspace.documents.values()))

    def fit(self) -> None:
        """Give the columns their widths."""
        header = self._table.horizontalHeader()
        header.blockSignals(True)  # noqa: FBT003 - Qt's signature
        for column, name in enumerate(self._model.table.variables):
            header.resizeSection(column, self._columns.widths.get(name, header.defaultSectionSize()))
        header.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def add(self, name: str) -> None:
        """An empty column; the project learns of it with the first value."""
        chosen = " ".join(name.split())
        if not chosen:
            return
        if chosen not in self.names:
            present = variables_of(self._desk.workspace.documents.values())
            self._set_columns(self._columns.with_added(chosen, present))
        row = max(0, self._table.currentIndex().row())
        self._table.go_to(self._model.index(row, self.names.index(chosen)))

    def follow(self, names: Sequence[str]) -> None:
        """Columns for variables that are new shall stand in this order, behind those there are."""
        shown = self.names
        self._columns = self._columns.placed([*shown, *(name for name in names if name not in shown)])
        self._remember()

    def rename(self, name: str, new: str) -> None:
        """In every document. Raises AnnotatorError where another variable has the name."""
        chosen = " ".join(new.split())
        if not chosen or chosen == name:
            return
        documents = self._desk.workspace.documents
        if chosen in self.names:
            raise AnnotatorError(worded('There is a variable "{chosen}" already. Choose another name.', chosen=chosen))
        self._columns = self._columns.renamed(name, chosen, variables_of(documents.values()))
        self._remember()
        if not self._apply(lambda: rename_variable(documents, name, chosen)):
            self.changed.emit()

    def remove(self, name: str) -> None:
        documents = self._desk.workspace.documents
        count = sum(name in dict(document.variables) for document in documents.values())
        self._columns = self._columns.without(name)
        self._remember()
        if self._apply(lambda: remove_variable(documents, name)):
            values = counted(count, self.tr("%1 value"), self.tr("%1 values"))
            self._undo.offer(self.tr("{name} and {values} removed.").format(name=name, values=values))
        else:
            self.changed.emit()

    def move_named(self, name: str, by: int) -> None:
        """Move a column left (-1) or right (1)."""
        if name in self.names:
            self._table.go_to(self._model.index(max(0, self._table.currentIndex().row()), self.names.index(name)))
            self.move(by)

    def move(self, by: int) -> None:
        """Move the current column left (-1) or right (1)."""
        at = self._table.currentIndex()
        there = at.column() + by
        if not at.isValid() or not 0 <= there < len(self.names):
            return
        names = list(self.names)
        names.insert(there, names.pop(at.column()))
        self._set_columns(self._columns.placed(names))
        self._table.go_to(self._model.index(at.row(), there))

    def _set_columns(self, columns: Columns) -> None:
        self._columns = columns
        self._remember()
        self.changed.emit()

    def _take_header(self) -> None:
        """Columns were dragged or resized: keep it, and let the model have them in their new order."""
        header, names = self._table.horizontalHeader(), tuple(self._model.table.variables)
        widths = {name: header.sectionSize(column) for column, name in enumerate(names)}
        visual = [names[header.logicalIndex(place)] for place in range(len(names))]
        self._columns = Columns(
            self._columns.placed(visual).order, self._columns.added, {**self._columns.widths, **widths}
        )
        self._remember()
        if tuple(visual) != names:
            header.blockSignals(True)  # noqa: FBT003 - Qt's signature
            for place in range(len(names)):
                header.moveSection(header.visualIndex(place), place)
            header.blockSignals(False)  # noqa: FBT003 - Qt's signature
            self.changed.emit()

    def _remember(self) -> None:
        self._desk.settings.remember_choice(self._desk.workspace.info.id, COLUMNS, self._columns.to_plain())

    def _apply(self, plan: Callable[[], Change]) -> bool:
        """Whether something was changed."""
        if resting_in(self._desk.appearance).refuses():
            return False
        try:
            change = plan()
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return False
        if change:
            self._undo.do(change)
        return bool(change)
