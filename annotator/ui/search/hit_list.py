"""The list of what was found, by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.search.delegate import HitDelegate
from annotator.ui.search.model import CHECK_ROLE, Group, HitModel, HitRow
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.typed_list import TypedWay
from annotator.workspace.workspace import Workspace


class HitList(QListView):
    """Its key or a double click opens; its key or a click on the box ticks, Ctrl+A all or none. The first letters of a
    word of a document's name lead to that document.

    `left`: up from the first row.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self, model: HitModel, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hits = model
        self._delegate = HitDelegate(model, workspace, appearance, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What was found"))
        set_role(self, "paper")
        slots: dict[Act, Callable[[], object]] = {
            Act.HIT_OPEN: lambda: self._open(self.currentIndex()),
            Act.HIT_TICK: lambda: self._hits.toggle(self.currentIndex()),
        }
        ListKeys(Where.HITS, appearance, slots, self)
        self._way = TypedWay(self, self._name_at)

    def take_keyboard(self) -> bool:
        """Whether there is a row to stand on."""
        if not self._hits.rowCount():
            return False
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._hits.index(min(1, self._hits.rowCount() - 1), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def step(self, by: int) -> bool:
        """Open the next (`by` 1) or previous (-1) hit, after the last the first again; whether there is one."""
        count, row = self._hits.rowCount(), self.currentIndex().row()
        if row < 0 and by < 0:
            row = 0
        for _ in range(count):
            row = (row + by) % count
            index = self._hits.index(row, 0)
            if isinstance(self._hits.row(index), HitRow):
                self.setCurrentIndex(index)
                self._open(index)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        row = self._hits.row(index)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._hits.tick_all()
        elif key == Qt.Key.Key_Up and index.row() <= 0:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and isinstance(row, HitRow):
            QGuiApplication.clipboard().setText(row.hit.quote)
        elif event.text().isprintable() and event.text():
            event.setAccepted(self._way.takes(event))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        box = self._delegate.box_of(QRectF(self.visualRect(index))).adjusted(-6, -6, 6, 6)
        if index.data(CHECK_ROLE) is not None and box.contains(event.position()):
            self._hits.toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        box = self._delegate.box_of(QRectF(self.visualRect(index))).adjusted(-6, -6, 6, 6)
        if index.data(CHECK_ROLE) is not None and box.contains(event.position()):
            self._hits.toggle(index)
        else:
            self._open(index)

    def _name_at(self, number: int) -> str:
        """The document's name, on its own row."""
        row = self._hits.row(self._hits.index(number, 0))
        return row.name if isinstance(row, Group) else ""

    def _open(self, index: QModelIndex) -> None:
        row = self._hits.row(index)
        if isinstance(row, Group):
            row = HitRow(self._hits.hits[row.first], row.first)
        if row is not None:
            self.opened.emit(row.hit)
