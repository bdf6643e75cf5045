"""The tree of codes as one rearranges it: dragging, moving by keys, copying."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.ui.actions import Act
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.carried import carry
from annotator.ui.widgets.code_delegate import mark_left
from annotator.ui.widgets.code_model import CODE_MIME, DRAGGED, CodebookModel, Index
from annotator.ui.widgets.code_tree import CodeTree
from annotator.ui.widgets.drop_mark import paint_drop_line, paint_drop_ring
from annotator.ui.widgets.words import counted
from annotator.workspace.acts import Step

STEPS = {
    Act.TREE_UP: Step.UP,
    Act.TREE_DOWN: Step.DOWN,
    Act.TREE_OUTWARDS: Step.OUTWARDS,
    Act.TREE_INWARDS: Step.INWARDS,
}


MOVED = DRAGGED | Qt.ItemFlag.ItemIsDropEnabled


EDGE = 4
"""Part of a row's height at its top and bottom where a code goes between rows, not below this one."""
FAMILY_LINE = 8


@dataclass(frozen=True, slots=True)
class Landing:
    """Under `parent` before its row number `row`, or at the end (-1)."""

    parent: QModelIndex
    row: int


class MovableCodes(CodebookModel):
    """`moved` carries the codes, the code they were dropped under and the one they were dropped before, "" for none."""

    moved = Signal(object, str, str)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_of(index) is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        return MOVED

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's signature
        moving = _codes_in(data)
        under = self.row_of(parent)
        while under is not None:
            if under.code.id in moving:
                return False
            parent = self.parent(parent)
            under = self.row_of(parent)
        return bool(moving)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tells what was meant, after the drop is over; the rows follow the project. Gives False: nothing moved yet."""
        if self.canDropMimeData(data, action, row, column, parent):
            under = self.row_of(parent)
            before = self.row_of(self.index(row, 0, parent)) if row >= 0 else None
            told = (_codes_in(data), under.code.id if under else "", before.code.id if before else "")
            QTimer.singleShot(0, self, lambda: self.moved.emit(*told))
        return False

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """One code a line, in the order of the tree."""
        mime, chosen = QMimeData(), {row.code.id: row for index in indexes if (row := self.row_of(index)) is not None}
        codes = [code for code in self.shown_codes() if code in chosen]
        mime.setData(CODE_MIME, "\n".join(codes).encode("utf-8"))
        mime.setText("\n".join(chosen[code].code.name for code in codes))
        return mime


def _codes_in(data: QMimeData) -> tuple[str, ...]:
    return tuple(bytes(data.data(CODE_MIME).data()).decode("utf-8").split())


class EditorTree(CodeTree):
    """Clicks and arrows choose the code that is edited; single keys change the tree."""

    step_asked = Signal(str, object)
    copy_asked = Signal(str)
    edit_asked = Signal()

    def __init__(self, model: MovableCodes, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(model, appearance, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)  # Qt's own does not say on which level it would be
        self.setAutoExpandDelay(600)
        self._movable = model
        self._landing: Landing | None = None
        model.modelReset.connect(lambda: self._show_landing(None))

    def _click(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """A click chooses the row and no more."""

    def _key_slots(self) -> dict[Act, Callable[[], object]]:
        slots = super()._key_slots()
        slots[Act.TREE_USE] = lambda: self._on_row(lambda _code: self.edit_asked.emit())
        slots[Act.TREE_COPY] = lambda: self._tell(self.copy_asked)
        slots.update({act: partial(self._ask_step, step) for act, step in STEPS.items()})
        return slots

    def _ask_step(self, step: Step) -> bool:
        return self._on_row(lambda code_id: self.step_asked.emit(code_id, step))

    # Dragging

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's signature
        number = len(self.chosen_codes())
        if number < 2:
            super().startDrag(supportedActions)
        else:
            carry(self, counted(number, self.tr("%1 code"), self.tr("%1 codes")), self._appearance, supportedActions)

    def landing_at(self, point: QPoint) -> Landing:
        """Where a code that is let go there would come to stand."""
        index = self.indexAt(point)
        if not index.isValid():
            return Landing(QModelIndex(), -1)
        row = self.visualRect(index)
        edge = row.height() / EDGE
        if point.y() < row.top() + edge:
            return Landing(index.parent(), index.row())
        if point.y() <= row.bottom() - edge:
            return Landing(index, -1)
        if self.isExpanded(index) and self._movable.rowCount(index):
            return Landing(index, 0)
        return Landing(index.parent(), index.row() + 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Taken also over the code's own row: who refuses this is told of none of the moves."""
        super().dragEnterEvent(event)
        if event.mimeData().hasFormat(CODE_MIME):
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        landing = self.landing_at(event.position().toPoint())
        takes = self._takes(event, landing)
        event.setAccepted(takes)
        self._show_landing(landing if takes else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """The project moves the code, and its news move the rows: nothing is carried over here."""
        landing = self.landing_at(event.position().toPoint())
        if self._takes(event, landing):
            action = event.dropAction()
            self._movable.dropMimeData(event.mimeData(), action, landing.row, 0, landing.parent)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._show_landing(None)

    def _takes(self, event: QDropEvent, landing: Landing) -> bool:
        mime = event.mimeData()
        known = mime.hasFormat(CODE_MIME)
        return known and self._movable.canDropMimeData(mime, event.dropAction(), landing.row, 0, landing.parent)

    def _show_landing(self, landing: Landing | None) -> None:
        self._landing = landing
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        landing = self._landing
        if landing is None:
            return
        if landing.parent.isValid() and landing.row < 0:
            paint_drop_ring(self.viewport(), self.visualRect(landing.parent), self._appearance)
        else:
            paint_drop_line(self.viewport(), self._left_of(landing.parent), self._top_of(landing), self._appearance)

    def _left_of(self, parent: QModelIndex) -> int:
        """From where the line goes: families begin at the edge, codes below another one where their marks stand."""
        above = self._movable.row_of(parent)
        return FAMILY_LINE if above is None else mark_left(above.depth + 1)

    def _top_of(self, landing: Landing) -> int:
        """The edge between the rows that it would come between."""
        following = self._movable.index(landing.row, 0, landing.parent)
        if following.isValid():
            return self.visualRect(following).top()
        last = self._movable.index(self._movable.rowCount(landing.parent) - 1, 0, landing.parent)
        while self.isExpanded(last) and self._movable.rowCount(last):
            last = self._movable.index(self._movable.rowCount(last) - 1, 0, last)
        return self.visualRect(last).bottom() + 1
