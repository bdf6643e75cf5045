"""Painting a code's row: fold mark, glyph or line sample, name, count, key."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from annotator.ui.icons.icon import paint_icon
from annotator.ui.icons.paths import IconName
from annotator.ui.keys_in_force import keys_in
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.widgets.code_model import CHANGED_ROLE, COUNT_ROLE, ROW_ROLE
from annotator.ui.widgets.code_rows import CodeRow
from annotator.ui.widgets.key_cap import CAP_HEIGHT, code_caps_width, key_cap_width, paint_key_cap
from annotator.ui.widgets.naming_delegate import NamingDelegate
from annotator.ui.widgets.paint import paint_focus_ring, paint_text, paint_text_right

CHEVRON_LEFT = 11
CHEVRON = 13
FAMILY_MARK = 29
FAMILY_NAME = 47
CHILD_MARK = 31
CHILD_NAME = 55
STEP = 16
GLYPH = 10
SAMPLE = 16
KEY_RIGHT = 12
KEY_GAP = 10
"""Between the count and the widest key, or the edge where a ring shows the focus."""
RETIRED_STRENGTH = 0.55
DOT = 3.0


def mark_left(depth: int) -> int:
    """Where the glyph or line sample of a code on this level begins."""
    return FAMILY_MARK if depth == 0 else CHILD_MARK + (depth - 1) * STEP


class CodeDelegate(NamingDelegate):
    """Rows as the design draws them, the whole width of the view."""

    def __init__(self, appearance: Appearance, view: QTreeView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._keys = keys_in(appearance)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(120, self._appearance.row)

    def chevron_rect(self, row: CodeRow, visual: QRect) -> QRect:
        """Where the fold mark is pressed; as tall as the row."""
        left = visual.left() + CHEVRON_LEFT + self._indent(row)
        return QRect(left - 7, visual.top(), CHEVRON + 11, visual.height())

    def _right(self) -> int:
        """The keys stay under the filter's edge, with a scroll bar or without."""
        bar = self._view.verticalScrollBar()
        return max(2, KEY_RIGHT - bar.width()) if bar.isVisible() else KEY_RIGHT

    def _count_right(self) -> int:
        """From the right edge to the counts: the keys' column is as wide as the widest of them, and goes with them."""
        caps = code_caps_width(self._keys, self._appearance)
        return self._right() + caps + KEY_GAP if caps else max(self._right(), KEY_GAP)

    def _indent(self, row: CodeRow) -> int:
        return max(0, row.depth - 1) * STEP

    def _name_left(self, row: CodeRow) -> int:
        return FAMILY_NAME if row.depth == 0 else CHILD_NAME + self._indent(row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: CodeRow = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        state = option.state
        self._paint_ground(painter, box, state)
        painter.save()
        if row.code.retired:
            painter.setOpacity(RETIRED_STRENGTH)
        if row.children:
            self._paint_chevron(painter, box, row, index)
        self._paint_mark(painter, box, row)
        count_width = self._paint_count(painter, box, int(index.data(COUNT_ROLE) or 0))
        if index.data(CHANGED_ROLE):
            count_width = self._paint_changed(painter, box, count_width)
        left = box.left() + self._name_left(row)
        room = QRectF(left, box.top(), box.right() - self._count_right() - count_width - 8 - left, box.height())
        font = self._appearance.ui_font("base", 600 if row.depth == 0 else 400)
        width = paint_text(painter, room, row.code.name, font, self._appearance.colour("ink"))
        if row.code.retired:
            y = room.center().y() + 0.5
            painter.setPen(QPen(self._appearance.colour("ink2"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.left() + width, y))
        painter.restore()
        if key := self._keys.of_code(row.code):
            cap = key_cap_width(key, self._appearance)
            top = round(box.center().y() - CAP_HEIGHT / 2)
            cap_box = QRectF(box.right() - self._right() - cap, top, cap, CAP_HEIGHT)
            paint_key_cap(painter, cap_box, key, self._appearance)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus_ring(painter, box.adjusted(2, 0, -2, 0), self._appearance, 4)

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._appearance.colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self._appearance.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._appearance.colour("hover"))

    def _paint_chevron(
        self, painter: QPainter, box: QRectF, row: CodeRow, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        which: IconName = "chevron_down" if self._view.isExpanded(cast("QModelIndex", index)) else "chevron_right"
        left = box.left() + CHEVRON_LEFT + (self._indent(row) if row.depth == 0 else self._indent(row) + 2)
        mark = QRectF(left, box.center().y() - CHEVRON / 2, CHEVRON, CHEVRON)
        paint_icon(painter, which, self._appearance.colour("ink3"), mark)

    def _paint_mark(self, painter: QPainter, box: QRectF, row: CodeRow) -> None:
        middle = box.center().y()
        if row.depth == 0:
            glyph = QRectF(box.left() + mark_left(0), round(middle - GLYPH / 2), GLYPH, GLYPH)
            paint_glyph(painter, glyph, row.look)
            return
        left = box.left() + mark_left(row.depth)
        paint_sample(painter, QRectF(left, round(middle) - 2, SAMPLE, 4), row.look)

    def _paint_count(self, painter: QPainter, box: QRectF, count: int) -> float:
        if not count:
            return 0.0
        room = box.adjusted(0, 0, -self._count_right(), 0)
        quiet: QColor = self._appearance.colour("ink3")
        return paint_text_right(painter, room, grouped(count), self._appearance.figure_font("small"), quiet)

    def _paint_changed(self, painter: QPainter, box: QRectF, count_width: float) -> float:
        """A dot before the count; the width that both take."""
        middle = QPointF(box.right() - self._count_right() - count_width - 12, box.center().y())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.colour("warn"))
        painter.drawEllipse(middle, DOT, DOT)
        painter.restore()
        return count_width + 16

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setProperty("role", "cell")
        field.setAccessibleName(self.tr("Name of the code"))
        field.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: CodeRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        left = self._name_left(row) - 6
        editor.setGeometry(rect.adjusted(left, 1, -8, -1))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
