"""Paints a row of the documents panel: state, name, count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.records import ReadingState
from annotator.ui.corpus.model import ROW_ROLE
from annotator.ui.corpus.rows import DocumentRow
from annotator.ui.icons.icon import paint_icon
from annotator.ui.icons.paths import IconName
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size

NAME_LEFT = 40
COUNT_RIGHT = 14
STATE_ICONS: dict[ReadingState, tuple[IconName, str]] = {
    ReadingState.NOT_OPENED: ("document", "ink3"),
    ReadingState.IN_PROGRESS: ("half_read", "ink2"),
    ReadingState.DONE: ("check", "ok"),
}


class DocumentDelegate(QStyledItemDelegate):
    """One line of 28 px; the current row has the accent bar at its left."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, size("row"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: DocumentRow = index.data(ROW_ROLE)
        colour = self._appearance.colour
        box = QRect(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        name, token = STATE_ICONS[row.state]
        paint_icon(painter, name, colour(token), QRectF(box.left() + 15, box.center().y() - 7.5, 16, 16))
        font = self._appearance.ui_font("base", 500 if selected else 400)
        small = self._appearance.ui_font("small")
        count_width = QFontMetrics(small).horizontalAdvance(row.count_text)
        count_box = QRect(box.right() - COUNT_RIGHT - count_width, box.top(), count_width + 2, box.height())
        painter.setFont(small)
        painter.setPen(colour("ink2"))
        painter.drawText(count_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.count_text)
        words = QRect(box.left() + NAME_LEFT, box.top(), count_box.left() - box.left() - NAME_LEFT - 8, box.height())
        painter.setFont(font)
        painter.setPen(colour("ink"))
        shown = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("accent"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setProperty("role", "inline")
        field.setAccessibleName(self.tr("Document name"))
        return field

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Qt asks again whenever the row changes: words that somebody typed stay."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(QRect(option.rect).adjusted(NAME_LEFT - 7, 1, -6, -1))
