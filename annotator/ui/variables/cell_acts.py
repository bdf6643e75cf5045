"""Writing cells of the table: typing, clearing, filling down, copying and pasting, each act one change."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from annotator.model.errors import AnnotatorError
from annotator.model.wording import Wording, worded
from annotator.ui.desk import Desk
from annotator.ui.resting import resting_in
from annotator.ui.undo import Undo
from annotator.ui.variables.block import Block, format_block, parse_block
from annotator.ui.variables.model import VariableModel
from annotator.ui.variables.paste_sheet import PasteSheet
from annotator.ui.variables.pasting import PastePlan, Place, holds_names, plan_at, plan_by_name
from annotator.ui.variables.view import VariableTable
from annotator.ui.widgets.words import counted
from annotator.workspace.document_acts import write_cells


class CellActs(QObject):
    """Wires itself to the table. It acts on what is selected there.

    `brought` carries the names of variables that are about to be written, in the order in which they came.
    """

    brought = Signal(object)

    def __init__(self, desk: Desk, undo: Undo, model: VariableModel, table: VariableTable) -> None:
        super().__init__(table)
        self._desk = desk
        self._undo = undo
        self._model = model
        self._table = table
        model.typed.connect(self.write_one)
        table.copied.connect(self.copy)
        table.copied_with_names.connect(self.copy_with_names)
        table.cut.connect(self.cut)
        table.pasted.connect(self.paste)
        table.cleared.connect(self.clear)
        table.filled_down.connect(self.fill_down)

    def write_one(self, place: Place, value: str) -> None:
        self._write({place: value}, worded("Edit variables"))

    def _write(self, cells: Mapping[Place, str], label: Wording) -> bool:
        """Whether something was changed."""
        if resting_in(self._desk.appearance).refuses():
            return False
        try:
            change = write_cells(self._desk.workspace.documents, cells, label)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return False
        if change:
            self._undo.do(change)
        return bool(change)

    def _offer(self, count: int) -> None:
        self._undo.offer(counted(count, self.tr("%1 value changed."), self.tr("%1 values changed.")))

    def clear(self) -> None:
        """Empty the selected cells."""
        self._write(dict.fromkeys(self._selected(), ""), worded("Clear variables"))

    def fill_down(self) -> None:
        """The first selected row into the others; with one row selected, the cell above into it."""
        block = self._table.chosen()
        if block is None:
            return
        single = block.height == 1
        source = block.top - 1 if single else block.top
        if source < 0:
            return
        cells: dict[Place, str] = {}
        for column in block.columns:
            value = self._model.value(self._model.place_of(self._model.index(source, column)))
            for row in block.rows if single else block.rows[1:]:
                cells[self._model.place_of(self._model.index(row, column))] = value
        self._write(cells, worded("Fill variables down"))

    def _selected(self) -> list[Place]:
        block = self._table.chosen()
        if block is None:
            return []
        return [self._model.place_of(self._model.index(row, column)) for row in block.rows for column in block.columns]

    # Clipboard

    def copy(self) -> None:
        """The selected cells; of the whole table with names and heading, so that it can come back."""
        block = self._table.chosen()
        size = (self._model.rowCount(), self._model.columnCount())
        whole = block is not None and (block.height, block.width) == size
        self._copy(with_names=whole)

    def copy_with_names(self) -> None:
        self._copy(with_names=True)

    def cut(self) -> None:
        self._copy(with_names=False)
        self.clear()

    def _copy(self, *, with_names: bool) -> None:
        block = self._table.chosen()
        if block is None:
            return
        columns, table = block.columns, self._model.table
        rows: list[list[str]] = []
        if with_names:
            rows.append([self.tr("Document"), *(table.variables[column] for column in columns)])
        for row in block.rows:
            values = [self._model.value((table.documents[row], table.variables[column])) for column in columns]
            rows.append([self._model.document_at(row).name, *values] if with_names else values)
        QGuiApplication.clipboard().setText(format_block(rows))

    def paste(self) -> None:
        """A block from the clipboard: by names after a look at it, else from the current cell on."""
        if resting_in(self._desk.appearance).refuses():
            return
        block = parse_block(QGuiApplication.clipboard().text())
        if not block:
            self._desk.messages.hint(self.tr("There is nothing on the clipboard."))
        elif holds_names(block, self._desk.workspace.documents):
            self.show_preview(block, worded("Paste variables"), offers_cells=bool(self._model.columnCount()))
        elif self._table.currentIndex().isValid():
            self._paste_at(block)
        else:
            self._desk.messages.hint(self.tr("The first column of the block names none of the documents."))

    def show_preview(self, block: Block, label: Wording, *, offers_cells: bool = False) -> None:
        """What a block changes by the names of documents; it is written when the person agrees."""
        documents, table = self._desk.workspace.documents, self._model.table
        first = max(0, self._table.currentIndex().column())

        def plan(clears: bool) -> PastePlan:  # noqa: FBT001 - the state of a check box
            return plan_by_name(block, documents, table, first, clears=clears)

        sheet = PasteSheet(plan, documents, self._desk.window, offers_cells=offers_cells)
        sheet.agreed.connect(lambda cells: self._take(cells, label))
        sheet.at_cell_asked.connect(lambda: self._paste_at(block))
        sheet.open()

    def _paste_at(self, block: Block) -> None:
        chosen = self._table.chosen()
        if chosen is None:
            return
        documents, table = self._desk.workspace.documents, self._model.table
        plan = plan_at(block, documents, table, chosen.top, chosen.left, chosen.height, chosen.width)
        if self._write(plan.cells, worded("Paste variables")):
            self._offer(len(plan.cells))
        elif not plan.cells:
            self._desk.messages.hint(self.tr("Nothing changes: every value is so already."))
        if plan.left_over:
            text = counted(plan.left_over, self.tr("%1 cell"), self.tr("%1 cells"))
            said = self.tr("{cells} had no place in the table and were left out.").format(cells=text)
            self._undo.offer(said) if plan.cells else self._desk.messages.hint(said)

    def take_dates(self, name: str, dates: Mapping[str, str]) -> None:
        """Write a variable's dates, by document, as one act."""
        if self._write({(document, name): date for document, date in dates.items()}, worded("Turn into ISO dates")):
            self._offer(len(dates))

    def _take(self, cells: Mapping[Place, str], label: Wording) -> None:
        self.brought.emit(tuple(dict.fromkeys(name for _, name in cells)))
        if self._write(cells, label):
            self._offer(len(cells))
