"""The table's mouse and keys, as in a spreadsheet. What they mean for the project is the page's business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.variables.model import Index, VariableModel
from annotator.ui.widgets.naming_delegate import NamingDelegate
from annotator.ui.widgets.paint import paint_focus_ring

NAMES_WIDTH = 240
COLUMN_WIDTH = 150
SMALLEST_COLUMN = 60


@dataclass(frozen=True, slots=True)
class Chosen:
    """A block of cells, ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        return self.right - self.left + 1

    @property
    def rows(self) -> range:
        return range(self.top, self.bottom + 1)

    @property
    def columns(self) -> range:
        return range(self.left, self.right + 1)


class VariableTable(QTableView):
    """`shifted` moves the current column by so many places; `arranged` that columns were dragged or resized."""

    copied = Signal()
    copied_with_names = Signal()
    cut = Signal()
    pasted = Signal()
    cleared = Signal()
    filled_down = Signal()
    shifted = Signal(int)
    arranged = Signal()
    menu_asked = Signal(QPoint, int)

    def __init__(self, model: VariableModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = model
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(appearance, self))
        self.setAccessibleName(self.tr("Variables of documents"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self._appearance = appearance
        self._dress_headers()
        appearance.changed.connect(self._fit)
        self._fit()
        slots: dict[Act, Callable[[], object]] = {
            Act.CELLS_COPY_NAMED: self.copied_with_names.emit,
            Act.CELLS_FILL: self.filled_down.emit,
            Act.CELLS_CLEAR: self.cleared.emit,
            Act.COLUMN_LEFT: lambda: self.shifted.emit(-1),
            Act.COLUMN_RIGHT: lambda: self.shifted.emit(1),
        }
        ListKeys(Where.VARIABLES, appearance, slots, self)

    def _dress_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows.setHighlightSections(True)
        rows.setSectionsClickable(True)
        columns.setDefaultSectionSize(COLUMN_WIDTH)
        columns.setMinimumSectionSize(SMALLEST_COLUMN)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setSectionsMovable(True)
        columns.setHighlightSections(True)
        columns.setSortIndicatorShown(True)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(self._ask_column_menu)
        columns.sectionMoved.connect(lambda *_: self.arranged.emit())
        columns.sectionResized.connect(lambda *_: self.arranged.emit())

    def _fit(self) -> None:
        """Rows as high, and names as wide, as the density and the size of the type ask."""
        self.verticalHeader().setDefaultSectionSize(self._appearance.row)
        self.verticalHeader().setFixedWidth(self._appearance.scaled(NAMES_WIDTH))
        self.viewport().update()

    def chosen(self) -> Chosen | None:
        """The selected block, at least the current cell; None where there is none."""
        selection, current = self.selectionModel().selection(), self.currentIndex()
        if selection.count():
            block = selection.at(0)  # lives as long as `selection`
            return Chosen(block.top(), block.left(), block.bottom(), block.right())
        if not current.isValid():
            return None
        return Chosen(current.row(), current.column(), current.row(), current.column())

    def go_to(self, index: Index) -> None:
        if index.isValid():
            there = self._cells.index(index.row(), index.column())
            self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(there)

    def edit(self, index: Index, trigger: QAbstractItemView.EditTrigger, event: QEvent) -> bool:  # type: ignore[override]
        """Typing into a cell rests where the project can only be read, and says why."""
        is_wanted = bool(trigger & self.editTriggers())
        if is_wanted and resting_in(self._appearance).refuses():
            return False
        return bool(super().edit(index, trigger, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or not self._took(event):
            super().keyPressEvent(event)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        key, modifiers = event.key(), event.modifiers()
        standard = {
            QKeySequence.StandardKey.Copy: self.copied,
            QKeySequence.StandardKey.Cut: self.cut,
            QKeySequence.StandardKey.Paste: self.pasted,
        }
        asked = next((signal for sequence, signal in standard.items() if event.matches(sequence)), None)
        control = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if asked is not None:
            asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
            self._step_down()
        else:
            return False
        return True

    def _step_down(self) -> None:
        current = self.currentIndex()
        self.go_to(self._cells.index(min(current.row() + 1, self._cells.rowCount() - 1), current.column()))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the cell below, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._step_down()

    def _ask_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        column = index.column() if index.isValid() else self.currentIndex().column()
        self.menu_asked.emit(self.viewport().mapToGlobal(where), column)

    def _ask_column_menu(self, where: QPoint) -> None:
        header = self.horizontalHeader()
        self.menu_asked.emit(header.mapToGlobal(where), header.logicalIndexAt(where))


class _CellDelegate(NamingDelegate):
    """The current cell has the ring of the keyboard focus."""

    def __init__(self, appearance: Appearance, view: QTableView) -> None:
        super().__init__(view)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if has_focus:
            paint_focus_ring(painter, QRectF(option.rect), self._appearance, 0)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setProperty("role", "inline")
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)
