"""The tree of codes as one rearranges it: dragging, moving by keys, copying."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.ui.actions import Act
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.code_model import CODE_MIME, DRAGGED, CodebookModel, Index
from annotator.ui.widgets.code_tree import CodeTree
from annotator.workspace.acts import Step

STEPS = {
    Act.TREE_UP: Step.UP,
    Act.TREE_DOWN: Step.DOWN,
    Act.TREE_OUTWARDS: Step.OUTWARDS,
    Act.TREE_INWARDS: Step.INWARDS,
}


MOVED = DRAGGED | Qt.ItemFlag.ItemIsDropEnabled


class MovableCodes(CodebookModel):
    """`moved` carries the code, the code it was dropped under and the one it was dropped before, "" for none."""

    moved = Signal(str, str, str)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_of(index) is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        return MOVED

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's signature
        moving = _code_in(data)
        under = self.row_of(parent)
        while under is not None:
            if under.code.id == moving:
                return False
            parent = self.parent(parent)
            under = self.row_of(parent)
        return bool(moving)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tells what was meant, after the drop is over; the rows follow the project. Gives False: nothing moved yet."""
        if self.canDropMimeData(data, action, row, column, parent):
            under = self.row_of(parent)
            before = self.row_of(self.index(row, 0, parent)) if row >= 0 else None
            told = (_code_in(data), under.code.id if under else "", before.code.id if before else "")
            QTimer.singleShot(0, self, lambda: self.moved.emit(*told))
        return False


def _code_in(data: QMimeData) -> str:
    return bytes(data.data(CODE_MIME).data()).decode("utf-8")


class EditorTree(CodeTree):
    """Clicks and arrows choose the code that is edited; single keys change the tree."""

    step_asked = Signal(str, object)
    copy_asked = Signal(str)
    edit_asked = Signal()

    def __init__(self, model: MovableCodes, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(model, appearance, parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(600)

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
