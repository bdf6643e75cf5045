"""The variables of all documents as one table, to be filled like a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.model.names import natural_key
from annotator.model.records import Document
from annotator.model.text import fold_for_search
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.dialogs.name import NameSheet
from annotator.ui.keymap import key_text
from annotator.ui.keys_in_force import keys_in
from annotator.ui.resting import resting_in
from annotator.ui.theme.wardrobe import wear
from annotator.ui.undo import Undo
from annotator.ui.variables.cell_acts import CellActs
from annotator.ui.variables.column_acts import ColumnActs
from annotator.ui.variables.dates import DateOrder, could_be_date, plan_dates
from annotator.ui.variables.dates_sheet import DatesSheet
from annotator.ui.variables.head import VariablesHead
from annotator.ui.variables.model import VariableModel
from annotator.ui.variables.view import VariableTable
from annotator.ui.widgets.row_editor import RowEditor
from annotator.ui.widgets.values import value_key
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class VariablesPage(QWidget):
    """Follows the project. `left`: the person wants back to the text; `import_asked`: a file shall be read."""

    left = Signal()
    import_asked = Signal()

    def __init__(self, desk: Desk, undo: Undo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wear(self, desk.appearance)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._keys = keys_in(desk.appearance)
        self._resting = resting_in(desk.appearance)
        self._sorting: tuple[str | None, Qt.SortOrder] | None = None
        self._order: tuple[str, ...] = ()
        self._is_stale = False
        self.head = VariablesHead(desk.appearance)
        self._model = VariableModel(self)
        self.table = VariableTable(self._model, desk.appearance)
        self.cells = CellActs(desk, undo, self._model, self.table)
        self.columns = ColumnActs(desk, undo, self._model, self.table)
        self._field = RowEditor(self.table, self.table.itemDelegate())
        self._field.closed.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self._wire()
        desk.news.told.connect(self._hear)
        self.refresh()

    def _wire(self) -> None:
        head, table = self.head, self.table
        self.columns.changed.connect(self.refresh)
        self.cells.brought.connect(self.columns.follow)
        head.left.connect(self.left)
        head.words_changed.connect(self.refresh)
        head.table_asked.connect(self.take_keyboard)
        head.next_asked.connect(self.go_to_hit)
        head.add.clicked.connect(self.ask_variable)
        head.bring.clicked.connect(self.import_asked)
        head.pasted.connect(self.cells.paste)
        table.menu_asked.connect(self._menu)
        header = table.horizontalHeader()
        header.sectionClicked.connect(lambda column: self.sort_by(self.names[column]))

    @property
    def names(self) -> tuple[str, ...]:
        """The variables, as their columns stand."""
        return tuple(self._model.table.variables)

    def refresh(self) -> None:
        """Read every document anew; rows stay in their order."""
        documents = self._desk.workspace.documents
        if set(self._order) != set(documents):
            self._sort_rows()
        names = self.columns.names
        wanted = fold_for_search(self.head.words).split()
        ids = [one for one in self._order if self._has_words(documents[one], wanted)]
        is_new = names != self.names
        if self._field.is_open and (is_new or tuple(ids) != tuple(self._model.table.documents)):
            return
        self._model.show(documents, ids, names)
        if is_new:
            self.columns.fit()
            self._show_sorting()
        self.head.show_sizes(len(ids), len(documents), len(names))
        self.head.show_empty(no_documents=not documents, no_variables=not names, no_hits=bool(documents) and not ids)
        self.table.setVisible(bool(names and ids))

    def keep_typed(self) -> None:
        """Take what is being typed into a cell, if something is."""
        self._field.keep()

    def take_keyboard(self) -> None:
        if not self.table.isVisibleTo(self):
            self.head.add.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.go_to(self._model.index(0, 0))

    def _has_words(self, document: Document, wanted: list[str]) -> bool:
        if not wanted:
            return True
        text = fold_for_search(" ".join((document.name, *(value for _, value in document.variables))))
        return all(word in text for word in wanted)

    def _sort_rows(self) -> None:
        """In project order, or by the values of a column: those without one last."""
        documents = self._desk.workspace.documents
        if self._sorting is None:
            self._order = tuple(documents)
            return
        name, order = self._sorting
        down = order == DOWN
        if name is None:
            self._order = tuple(sorted(documents, key=lambda one: natural_key(documents[one].name), reverse=down))
            return
        values = {one: dict(document.variables).get(name, "") for one, document in documents.items()}
        key = value_key(values.values())
        having = sorted((one for one in documents if values[one]), key=lambda one: key(values[one]), reverse=down)
        self._order = (*having, *(one for one in documents if not values[one]))

    def sort_by(self, name: str | None) -> None:
        """By a variable (None: by the documents' names); again turns it round, a third time ends it."""
        now = self._sorting
        if now is None or now[0] != name:
            self._sorting = (name, UP)
        else:
            self._sorting = (name, DOWN) if now[1] == UP else None
        self._show_sorting()
        self._sort_rows()
        self.refresh()

    def _show_sorting(self) -> None:
        name, order = self._sorting or (None, UP)
        column = self.names.index(name) if name in self.names else -1
        self.table.horizontalHeader().setSortIndicator(column, order)

    def _hear(self, news: News) -> None:
        is_new = isinstance(news, Pended | Rejected) or (isinstance(news, Applied) and news.origin is Origin.REMOTE)
        if isinstance(news, Reloaded) or (
            is_new and any(put.key[0] == "Document" for put in news.change.puts)  # type: ignore[union-attr]
        ):
            self._is_stale = not self.isVisible()
            if not self._is_stale:
                self.refresh()

    # What the person asks

    def go_to_hit(self, by: int = 1) -> None:
        """Go to the next (-1: the previous) cell that holds the words of the field, from the current one on."""
        wanted = fold_for_search(self.head.words).split()
        table = self._model.table
        cells = len(table.documents) * len(table.variables)
        if not wanted or not cells:
            return
        width, current = len(table.variables), self.table.currentIndex()
        here = current.row() * width + current.column() if current.isValid() else -1
        for step in range(1, cells + 1):
            at = (here + by * step) % cells
            index = self._model.index(at // width, at % width)
            text = fold_for_search(self._model.value(self._model.place_of(index)))
            if any(word in text for word in wanted):
                self.table.go_to(index)
                break
        self.take_keyboard()

    def ask_variable(self) -> None:
        if self._resting.refuses():
            return
        sheet = NameSheet(self.tr("Add variable"), self.tr("Add"), self.columns.add, self._desk.window)
        sheet.finished.connect(lambda _result: self.take_keyboard())
        sheet.open()

    def ask_name(self, name: str) -> None:
        """Let a variable be renamed in every document."""
        if self._resting.refuses():
            return
        title, yes = self.tr("Rename {name} in every document").format(name=name), self.tr("Rename")
        NameSheet(title, yes, lambda new: self.columns.rename(name, new), self._desk.window, name).open()

    def ask_dates(self, name: str, order: DateOrder) -> DatesSheet | None:
        """Show what a variable's dates would be in ISO notation; they are written when the person agrees."""
        if self._resting.refuses():
            return None
        plan = plan_dates(self._values(name), order)
        sheet = DatesSheet(name, plan, self._desk.workspace.documents, self._desk.window)
        sheet.agreed.connect(lambda: self.cells.take_dates(name, plan.dates))
        sheet.open()
        return sheet

    def _values(self, name: str) -> dict[str, str]:
        documents = self._desk.workspace.documents.values()
        return {one.id: value for one in documents if (value := dict(one.variables).get(name, ""))}

    def _menu(self, where: QPoint, column: int) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cells = self.cells
        looking = [
            menu.addAction(self.tr("Copy") + f"\t{key_text('Ctrl+C')}", cells.copy),
            menu.addAction(self.tr("Copy with names") + self._key_after(Act.CELLS_COPY_NAMED), cells.copy_with_names),
        ]
        menu.addAction(self.tr("Paste") + f"\t{key_text('Ctrl+V')}", cells.paste)
        menu.addAction(self.tr("Fill down") + self._key_after(Act.CELLS_FILL), cells.fill_down)
        menu.addAction(self.tr("Clear") + self._key_after(Act.CELLS_CLEAR), cells.clear)
        if 0 <= column < len(self.names):
            name = self.names[column]
            menu.addSection(name)
            looking.append(menu.addAction(self.tr("Sort by it, turn round, or end"), lambda: self.sort_by(name)))
            menu.addAction(self.tr("Rename variable…"), lambda: self.ask_name(name))
            left, right = self._key_after(Act.COLUMN_LEFT), self._key_after(Act.COLUMN_RIGHT)
            looking += [
                menu.addAction(self.tr("Move left") + left, lambda: self.columns.move_named(name, -1)),
                menu.addAction(self.tr("Move right") + right, lambda: self.columns.move_named(name, 1)),
            ]
            menu.addAction(self.tr("Remove variable"), lambda: self.columns.remove(name))
            if any(could_be_date(value) for value in self._values(name).values()):
                day, month = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST
                menu.addAction(self.tr("Turn into ISO dates (day first)…"), lambda: self.ask_dates(name, day))
                menu.addAction(self.tr("Turn into ISO dates (month first)…"), lambda: self.ask_dates(name, month))
        menu.addSeparator()
        looking.append(menu.addAction(self.tr("Sort by name of the document"), lambda: self.sort_by(None)))
        menu.addAction(self.tr("Add variable…"), self.ask_variable)
        self._resting.rest_menu(menu, looking)
        menu.popup(where)

    def _key_after(self, act: Act) -> str:
        key = self._desk.actions.key(act)
        return f"\t{key}" if key else ""

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.head.words:
                self.head.clear()
                self.take_keyboard()
            else:
                self.left.emit()
        elif self._keys.means(event, Act.FIND_NEXT):
            self.go_to_hit(1)
        elif self._keys.means(event, Act.FIND_PREVIOUS):
            self.go_to_hit(-1)
        elif self._keys.means(event, Act.FIND):
            self.head.focus_field()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.cells.paste()
        else:
            super().keyPressEvent(event)
