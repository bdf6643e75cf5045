"""The list of documents: its mouse and keys. What they mean for the project is the panel's business."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from annotator.ui.actions import Act, Where
from annotator.ui.corpus.delegate import DocumentDelegate
from annotator.ui.corpus.model import DRAGGED, DocumentModel, Index
from annotator.ui.corpus.rows import GroupRow
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.carried import carry
from annotator.ui.widgets.drop_mark import paint_drop_line
from annotator.ui.widgets.words import counted

LANDING_LEFT = 8
CHOOSING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DocumentList(QListView):
    """`chosen` opens a document; `folded` carries the key of a group and whether it shall be open.

    `moved` carries the id that the dragged documents shall stand before, "" for the end.
    """

    chosen = Signal(str)
    filter_asked = Signal()
    folded = Signal(str, bool)
    remove_asked = Signal()
    shifted = Signal(int)
    moved = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, model: DocumentModel, appearance: Appearance) -> None:
        super().__init__()
        self._documents = model
        self._appearance = appearance
        self._pressed_with = Qt.KeyboardModifier.NoModifier
        self._landing: int | None = None
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Documents"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(self._click)
        ListKeys(Where.DOCUMENTS, appearance, self._key_slots(), self)

    def selected_ids(self) -> tuple[str, ...]:
        """The selected documents, in the order of the list."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return tuple(row.id for index in rows if (row := self._documents.row_at(index)) is not None)

    def go_to(self, index: Index) -> None:
        """Make it the current line and the only selected one, whichever keys are held down meanwhile."""
        there = self._documents.index(index.row()) if index.isValid() else QModelIndex()
        self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_with = event.modifiers() & CHOOSING
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or not self._took(event):
            super().keyPressEvent(event)

    def _key_slots(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.LIST_OPEN: self._open,
            Act.LIST_RENAME: self._rename,
            Act.LIST_UP: lambda: self.shifted.emit(-1),
            Act.LIST_DOWN: lambda: self.shifted.emit(1),
            Act.LIST_REMOVE: self._remove,
            Act.LIST_FILTER: self.filter_asked.emit,
        }

    def _open(self) -> bool:
        """Whether a document is current."""
        row = self._documents.row_at(self.currentIndex())
        if row is not None:
            self.chosen.emit(row.id)
        return row is not None

    def _rename(self) -> bool:
        row = self._documents.row_at(self.currentIndex())
        if row is not None:
            self.edit(self.currentIndex())
        return row is not None

    def _remove(self) -> bool:
        row = self._documents.row_at(self.currentIndex())
        if row is not None:
            self.remove_asked.emit()
        return row is not None

    def _took(self, event: QKeyEvent) -> bool:
        """Whether the key folds, unfolds or leads to a group's line."""
        key, index = Qt.Key(event.key()), self.currentIndex()
        if event.modifiers() & (CHOOSING | Qt.KeyboardModifier.AltModifier):
            return False
        line = self._documents.line_at(index)
        if isinstance(line, GroupRow):
            return self._took_on_group(key, line)
        if line is not None and key == Qt.Key.Key_Left and (group := self._documents.group_above(index)) is not None:
            self.go_to(self._documents.index_of(group.id))
            return True
        return False

    def _took_on_group(self, key: Qt.Key, group: GroupRow) -> bool:
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(key, not group.is_open)
        if key not in {Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space, *ENTER}:
            return False
        if wanted != group.is_open:
            self.folded.emit(group.key, wanted)
        elif wanted:
            self.go_to(self._documents.index(self.currentIndex().row() + 1))
        return True

    def _click(self, index: Index) -> None:
        line = self._documents.line_at(index)
        if isinstance(line, GroupRow):
            self.folded.emit(line.key, not line.is_open)
        elif line is not None and not self._pressed_with:
            self.chosen.emit(line.id)

    def _ask_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        row = self._documents.row_at(index) or self._documents.row_at(self.currentIndex())
        if row is None:
            return
        if row.id not in self.selected_ids():
            self.go_to(self._documents.index_of(row.id))
        self.menu_asked.emit(self.viewport().mapToGlobal(where))

    # Dragging

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's signature
        rows = [self._documents.row_at(index) for index in self.selectedIndexes()]
        names = [row.name for row in rows if row is not None]
        if names:
            many = counted(len(names), self.tr("%1 document"), self.tr("%1 documents"))
            carry(self, names[0] if len(names) == 1 else many, self._appearance, supportedActions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self and event.mimeData().hasFormat(DRAGGED):
            super().dragEnterEvent(event)
        else:
            event.ignore()  # files go on to the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            event.accept()
            self._show_landing(self._landing_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """The project moves them, and its news move the rows: nothing is carried over here."""
        row = self._documents.row_at(self._documents.index(self._landing_at(event.position().toPoint())))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._show_landing(None)
        self.moved.emit("" if row is None else row.id)

    def _landing_at(self, point: QPoint) -> int:
        """The number of the line that what is let go there would stand before."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._documents.rowCount()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _show_landing(self, row: int | None) -> None:
        self._landing = row
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        above = self.visualRect(self._documents.index(self._landing - 1))
        paint_drop_line(self.viewport(), LANDING_LEFT, above.bottom() + 1 if self._landing else 0, self._appearance)
