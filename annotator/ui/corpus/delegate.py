"""Paints a line of the documents panel: state, name, count; or the heading of a group."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from annotator.model.records import ReadingState
from annotator.ui.corpus.model import ROW_ROLE
from annotator.ui.corpus.rows import DocumentRow, GroupRow
from annotator.ui.icons.icon import paint_icon
from annotator.ui.icons.paths import IconName
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.naming_delegate import NamingDelegate
from annotator.ui.widgets.paint import paint_hairline, paint_text, paint_text_right

NAME_LEFT = 40
COUNT_RIGHT = 14
CHEVRON_LEFT = 12
GROUP_LEFT = 32
STATE_ICONS: dict[ReadingState, tuple[IconName, str]] = {
    ReadingState.NOT_OPENED: ("document", "ink3"),
    ReadingState.IN_PROGRESS: ("half_read", "ink2"),
    ReadingState.DONE: ("check", "ok"),
}


class DocumentDelegate(NamingDelegate):
    """One line each; the open document has the accent bar at its left, selected ones the ground of a choice."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.open_id: str | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self._appearance.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(ROW_ROLE)
        colour = self._appearance.colour
        box = QRect(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("active"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        if isinstance(line, GroupRow):
            self._paint_group(painter, box, line, str(index.data(Qt.ItemDataRole.DisplayRole)))
        elif isinstance(line, DocumentRow):
            self._paint_document(painter, box, line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("accent"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_document(self, painter: QPainter, box: QRect, row: DocumentRow) -> None:
        colour = self._appearance.colour
        is_open = row.id == self.open_id
        if is_open:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colour("accent"))
        name, token = STATE_ICONS[row.state]
        paint_icon(painter, name, colour(token), QRectF(box.left() + 15, box.center().y() - 7.5, 16, 16))
        taken = self._paint_count(painter, box, row.count_text)
        font = self._appearance.ui_font("base", 500 if is_open else 400)
        words = box.adjusted(NAME_LEFT, 0, -taken - 8, 0)
        painter.setFont(font)
        painter.setPen(colour("ink"))
        shown = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_group(self, painter: QPainter, box: QRect, group: GroupRow, title: str) -> None:
        colour = self._appearance.colour
        paint_hairline(painter, box.left() + 12, box.right() - 12, box.top(), colour("line"))
        chevron: IconName = "chevron_down" if group.is_open else "chevron_right"
        paint_icon(painter, chevron, colour("ink2"), QRectF(box.left() + CHEVRON_LEFT, box.center().y() - 6.5, 14, 14))
        taken = self._paint_count(painter, box, grouped(group.count))
        words = QRectF(box.adjusted(GROUP_LEFT, 0, -taken - 8, 0))
        paint_text(painter, words, title, self._appearance.ui_font("base", 600), colour("ink"))

    def _paint_count(self, painter: QPainter, box: QRect, count: str) -> int:
        """Paints a number at the right end; gives the width up to the row's edge."""
        font = self._appearance.figure_font("small")
        right = QRectF(box.adjusted(0, 0, -COUNT_RIGHT, 0))
        return COUNT_RIGHT + round(paint_text_right(painter, right, count, font, self._appearance.colour("ink2")))

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setProperty("role", "inline")
        field.setAccessibleName(self.tr("Document name"))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(QRect(option.rect).adjusted(NAME_LEFT - 7, 1, -6, -1))
