"""The heat map of coder pairs: colour for the eye, the figure always in the cell."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.review.measured import Measured
from annotator.ui.review.pair_model import CELL_ROLE, PairCell, PairModel
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, radius

HEAD = 28
SIDE = 36
CELL = 44
LEAST = 46
MOST = 104


class PairMap(QTableView):
    """`pair_opened` carries the ids of two coders, by Enter or double click."""

    pair_opened = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._pairs = PairModel(self)
        self.setModel(self._pairs)
        self.setItemDelegate(_PairDelegate(self, appearance))
        self.setProperty("role", "pairs")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(_Initials(Qt.Orientation.Horizontal, appearance, self))
        self.setVerticalHeader(_Initials(Qt.Orientation.Vertical, appearance, self))
        read = {Act.AGREEMENT_READ: lambda: self._open(self.currentIndex())}
        ListKeys(Where.AGREEMENT, appearance, read, self)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Coder pairs"))
        self.doubleClicked.connect(self._open)
        appearance.changed.connect(self._restyle)

    def show_pairs(self, measured: Measured) -> None:
        here = self.currentIndex()
        self._pairs.show(measured)
        self._share_width()
        self.updateGeometry()
        row, column = (here.row(), here.column()) if here.isValid() else (0, 1)
        count = self._pairs.rowCount()
        index = self._pairs.index(min(row, count - 1), min(column, count - 1))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def sizeHint(self) -> QSize:
        scaled = self._appearance.scaled
        return QSize(260, scaled(HEAD) + scaled(CELL) * self._pairs.rowCount() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _restyle(self) -> None:
        self._share_width()
        self.updateGeometry()
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        cell = self._pairs.cell_at(index)
        if cell is not None and cell.pair is not None:
            self.pair_opened.emit(cell.pair)

    def _share_width(self) -> None:
        count = self._pairs.rowCount()
        if not count:
            return
        scaled = self._appearance.scaled
        width = min(scaled(MOST), max(scaled(LEAST), (self.width() - scaled(SIDE)) // count))
        for place in range(count):
            self.setColumnWidth(place, width)
            self.setRowHeight(place, scaled(CELL))


class _PairDelegate(QStyledItemDelegate):
    def __init__(self, view: PairMap, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell: PairCell = index.data(CELL_ROLE)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        colour, values = self._appearance.colour, self._appearance.theme.values
        painter.save()
        ink, font = colour("ink2"), self._appearance.figure_font("small")
        if cell.step is not None:
            paint_box(painter, box, QColor(values["ramp"][cell.step]), None, radius("key"))
            ink, font = colour(values["ramp_text"][cell.step]), self._appearance.figure_font("base", 600)
        elif cell.pair is None:
            paint_box(painter, box, colour("hover"), None, radius("key"))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.text)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus_ring(painter, box, self._appearance, radius("key"))
        painter.restore()


class _Initials(QHeaderView):
    """The coders' initials in rings."""

    def __init__(self, orientation: Qt.Orientation, appearance: Appearance, parent: QTableView) -> None:
        super().__init__(orientation, parent)
        self._appearance = appearance
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        if orientation is Qt.Orientation.Horizontal:
            Growing(self, appearance, height=HEAD)
        else:
            Growing(self, appearance, width=SIDE)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        colour = self._appearance.colour
        painter.fillRect(rect, colour("panel"))
        initials = str(self.model().headerData(section, self.orientation()) or "")
        centre = QRectF(rect).center()
        half = self._appearance.scaled(11)
        ring = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        paint_box(painter, ring, colour("panel"), colour("ink2"), half)
        painter.setFont(self._appearance.ui_font("micro", 600))
        painter.setPen(colour("ink"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, initials)
        painter.restore()
