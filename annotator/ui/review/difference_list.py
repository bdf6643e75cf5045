"""The list of disagreements: code, kind, place and words of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.review.differences import DifferenceRow, Listed
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_sample
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline, paint_text, paint_text_right

ROW_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 74
TEXT_LEFT = 42
RIGHT = 14
QUOTE_PIXELS = 14
PAGE = 500
Index = QModelIndex | QPersistentModelIndex


class DifferenceModel(QAbstractListModel):
    """Hands out rows a page at a time: laying out many thousands at once would hold the window up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listed = Listed()
        self._out = 0

    def show(self, listed: Listed) -> None:
        self.beginResetModel()
        self.listed = listed
        self._out = min(PAGE, len(listed))
        self.endResetModel()

    def hand_out(self, number: int) -> None:
        """See to it that so many rows are there."""
        wanted = min(number, len(self.listed))
        if wanted > self._out:
            self.beginInsertRows(QModelIndex(), self._out, wanted - 1)
            self._out = wanted
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._out < len(self.listed)

    def fetchMore(self, _parent: Index) -> None:
        self.hand_out(self._out + PAGE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else self._out

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        spoken = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        if not index.isValid() or role not in {ROW_ROLE, Qt.ItemDataRole.DisplayRole, *spoken}:
            return None
        row = self.listed.row(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.spoken
        return row.spoken if role in spoken else row.title


class DifferenceList(QListView):
    """`current_changed` carries a Disagreement or None, `opened` one by Enter or double click."""

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differences = DifferenceModel(self)
        self._delegate = _Delegate(self, appearance)
        self.setModel(self._differences)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Disagreements"))
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell_current)
        appearance.changed.connect(self.viewport().update)
        ListKeys(Where.DIFFERENCES, appearance, self._key_slots(), self)

    @property
    def listed(self) -> Listed:
        return self._differences.listed

    @property
    def rows(self) -> tuple[DifferenceRow, ...]:
        """Every row in words."""
        return tuple(self.listed.row(number) for number in range(len(self.listed)))

    @property
    def place(self) -> int:
        """The number of the current row, -1 for none."""
        return self.currentIndex().row()

    def show_rows(self, listed: Listed, looks: Mapping[str, CodeLook], place: int) -> None:
        """Other rows; the one at `place` becomes the current one."""
        self._delegate.looks = looks
        self._differences.show(listed)
        if len(listed):
            self.choose(place)
        else:
            self.current_changed.emit(None)

    def choose(self, place: int) -> None:
        if 0 <= place < len(self.listed):
            self._differences.hand_out(place + 1)
            self.setCurrentIndex(self._differences.index(place))

    def _key_slots(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.DIFFERENCE_NEXT: lambda: self.choose(self.place + 1),
            Act.DIFFERENCE_PREVIOUS: lambda: self.choose(self.place - 1),
            Act.DIFFERENCE_OPEN: lambda: self._open(self.currentIndex()),
        }

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row.disagreement)

    def _tell_current(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        self.current_changed.emit(row.disagreement if row is not None else None)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: DifferenceList, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self.looks: Mapping[str, CodeLook] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self._appearance.scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DifferenceRow = index.data(ROW_ROLE)
        box, colour = QRectF(option.rect), self._appearance.colour
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        paint_hairline(painter, box.left(), box.right(), box.bottom() - 1, colour("line"))
        scaled = self._appearance.scaled
        middle = box.top() + 8 + scaled(20) / 2
        paint_sample(painter, QRectF(box.left() + 16, middle, 16, 4), self.looks.get(row.code, UNKNOWN))
        words = box.adjusted(TEXT_LEFT, 8, -RIGHT, 0)
        small = self._appearance.ui_font("small")
        title = QRectF(words.left(), words.top(), words.width(), scaled(20))
        taken = paint_text_right(painter, title, row.kind, small, colour("ink2"))
        strong = self._appearance.ui_font("base", 600)
        paint_text(painter, title.adjusted(0, 0, -taken - 10, 0), row.title, strong, colour("ink"))
        where = QRectF(words.left(), words.top() + scaled(20), words.width(), scaled(18))
        paint_text(painter, where, row.where, small, colour("ink2"))
        quote = QRectF(words.left(), words.top() + scaled(39), words.width(), scaled(20))
        paint_text(painter, quote, row.quote, self._appearance.reading_font(QUOTE_PIXELS), colour("ink2"))
        if selected and self._view.hasFocus():
            paint_focus_ring(painter, box, self._appearance, 0)
        painter.restore()
