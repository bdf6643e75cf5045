"""The tree's mouse and keys. What they mean for the project is the panel's business."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys, keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.widgets.carried import carry
from annotator.ui.widgets.code_delegate import CodeDelegate
from annotator.ui.widgets.code_model import CodebookModel
from annotator.ui.widgets.code_rows import CodeRow


class CodeTree(QTreeView):
    """Signals carry code ids; `""` where no code is meant."""

    chosen = Signal(str)
    current_changed = Signal(str)
    peek_asked = Signal(str)
    retire_asked = Signal(str)
    key_asked = Signal(str)
    lock_asked = Signal(str)
    sibling_asked = Signal(str)
    child_asked = Signal(str)
    filter_key_pressed = Signal()

    def __init__(self, model: CodebookModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = model
        self._appearance = appearance
        self._delegate = CodeDelegate(appearance, self)
        self._folded: set[str] = set()
        self._unfolds_all = False
        self._top = 0
        self._chosen: tuple[str, ...] = ()
        self._left_behind: str | None = None
        """The current code, where the reader has scrolled away from it."""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.clicked.connect(self._click)
        self.expanded.connect(self._note_unfolded)
        self.collapsed.connect(self._note_folded)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._unfold)
        appearance.changed.connect(self.viewport().update)
        keys_in(appearance).changed.connect(self.viewport().update)
        ListKeys(Where.TREE, appearance, self._key_slots(), self)

    def current_code(self) -> str | None:
        row = self._codes.row_of(self.currentIndex())
        return row.code.id if row else None

    def chosen_codes(self) -> tuple[str, ...]:
        """The codes whose rows are selected, in the order of the tree."""
        rows = (self._codes.row_of(index) for index in self.selectedIndexes())
        chosen = {row.code.id for row in rows if row is not None}
        return tuple(code for code in self._codes.shown_codes() if code in chosen)

    def show_current(self, code_id: str | None) -> None:
        """Select a code's row; None selects nothing. Tells nobody.

        It is brought into view, unless it was current before and the reader had scrolled on.
        """
        if code_id is not None and code_id == self.current_code():
            return
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        index = self._codes.index_of(code_id) if code_id else QModelIndex()
        if index.isValid():
            above = index.parent()
            while above.isValid():
                self.setExpanded(above, True)  # noqa: FBT003 - Qt's signature
                above = above.parent()
            left, self._left_behind = self._left_behind, None
            chosen, self._chosen = self._chosen, ()
            top = self.verticalScrollBar().value()
            # The view's own way of doing so would look at the keys held down: with Ctrl it would choose one more.
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if left == code_id:
                self.verticalScrollBar().setValue(top)  # making a row current brings it into view
            else:
                self.scrollTo(index)
            for other in chosen if code_id in chosen else ():
                self.selectionModel().select(self._codes.index_of(other), QItemSelectionModel.SelectionFlag.Select)
        else:
            self.selectionModel().clearSelection()
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.viewport().update()

    def unfold_everything(self, *, temporarily: bool) -> None:
        """While a filter is on every match is shown; the folding comes back afterwards."""
        if temporarily != self._unfolds_all:
            self._unfolds_all = temporarily
            self._unfold()

    def fold_all(self, *, away: bool) -> None:
        """Fold every code that has codes below it, or unfold them all."""
        codes = self._codes.shown_codes()
        self._folded = {code for code in codes if self._codes.rowCount(self._codes.index_of(code))} if away else set()
        self._note_place()
        self._unfold()

    def _note_place(self) -> None:
        """Where the reader is, before the rows are made anew."""
        self._top = self.verticalScrollBar().value()
        self._chosen = self.chosen_codes()
        row = self.visualRect(self.currentIndex())
        self._left_behind = None if row.intersects(self.viewport().rect()) else self.current_code()

    def edit_name(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def visual_rect_of(self, code_id: str) -> QRect:
        return self.visualRect(self._codes.index_of(code_id))

    def _unfold(self) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.expandAll()
        for code_id in () if self._unfolds_all else self._folded.intersection(self._codes.shown_codes()):
            self.collapse(self._codes.index_of(code_id))
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._top)

    def _note_folded(self, index: QModelIndex) -> None:
        row = self._codes.row_of(index)
        if row is not None and not self._unfolds_all:
            self._folded.add(row.code.id)

    def _note_unfolded(self, index: QModelIndex) -> None:
        row = self._codes.row_of(index)
        if row is not None:
            self._folded.discard(row.code.id)

    def _click(self, index: QModelIndex) -> None:
        row = self._codes.row_of(index)
        if row is None:
            return
        if row.code.takes_codings:
            self.chosen.emit(row.code.id)
        elif row.children and not row.code.codable:
            self.setExpanded(index, not self.isExpanded(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._codes.row_of(index)
        if row is not None and row.children and event.button() is Qt.MouseButton.LeftButton:
            zone = self._delegate.chevron_rect(row, self.visualRect(index))
            if zone.contains(event.position().toPoint()):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's signature
        row = self._codes.row_of(self.currentIndex())
        if row is not None:
            carry(self, row.code.name, self._appearance, supportedActions, partial(_paint_mark, row))

    def _key_slots(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.TREE_USE: lambda: self._on_row(lambda _code: self._click(self.currentIndex())),
            Act.TREE_PEEK: lambda: self._tell(self.peek_asked),
            Act.TREE_LOCK: lambda: self._tell(self.lock_asked),
            Act.TREE_SIBLING: lambda: self._tell(self.sibling_asked),
            Act.TREE_CHILD: lambda: self._tell(self.child_asked),
            Act.TREE_RENAME: lambda: self._on_row(lambda _code: self.edit_name()),
            Act.TREE_KEY: lambda: self._tell(self.key_asked),
            Act.TREE_RETIRE: lambda: self._tell(self.retire_asked),
            Act.TREE_FILTER: self.filter_key_pressed.emit,
        }

    def _tell(self, signal: SignalInstance) -> bool:
        return self._on_row(signal.emit)

    def _on_row(self, act: Callable[[str], object]) -> bool:
        """Do something with the current code; whether there is one."""
        code_id = self.current_code()
        if code_id is not None:
            act(code_id)
        return code_id is not None

    def keyboardSearch(self, search: str) -> None:
        """Typing does not jump: single letters are commands here and the filter searches."""

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """The delegate draws the fold marks."""

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        row = self._codes.row_of(current)
        if row is not None:
            self.current_changed.emit(row.code.id)

    def select_first(self) -> None:
        """Put the keyboard on the first code that is meant and takes codings, else on the first row."""
        for code_id in self._codes.shown_codes():
            row = self._codes.row_of(self._codes.index_of(code_id))
            if row is not None and row.is_meant and row.code.takes_codings:
                self.setCurrentIndex(self._codes.index_of(code_id))
                return
        self.selectionModel().setCurrentIndex(self._codes.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _paint_mark(row: CodeRow, painter: QPainter, box: QRectF) -> None:
    """The sign that stands before the code's name in the tree."""
    if row.depth == 0:
        paint_glyph(painter, box.adjusted(3, 3, -3, -3), row.look)
    else:
        paint_sample(painter, QRectF(box.left(), box.center().y() - 2, box.width(), 4), row.look)
