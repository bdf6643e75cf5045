"""Paints an act of the past in two lines; those that were taken back are faint, the point reached has a mark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.history.model import ACT_ROLE, HERE_ROLE
from annotator.ui.history.saying import Saying, say
from annotator.ui.icons.icon import paint_icon
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline, paint_text, paint_text_right

ROW = 46
LINE = 18
LEFT = 34
RIGHT = 14
MARK = 16


class HistoryDelegate(QStyledItemDelegate):
    """What and when above, who and where below. Where neither is known, one line in the middle."""

    def __init__(self, appearance: Appearance, saying: Saying, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._saying = saying

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self._appearance.scaled(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        act, look = index.data(ACT_ROLE), self._appearance
        colour, box, state = look.colour, QRectF(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("active"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        paint_hairline(painter, box.left() + LEFT, box.right() - RIGHT, box.bottom(), colour("line"))
        is_here = bool(index.data(HERE_ROLE))
        if is_here:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
            mark = QRectF(box.left() + 11, box.top() + 7, MARK, MARK)
            paint_icon(painter, "chevron_right", colour("accent"), mark)
        elif act.is_undone:
            paint_icon(painter, "undo", colour("ink3"), QRectF(box.left() + 12, box.top() + 8, 14, 14))
        ink = colour("ink3" if act.is_undone else "ink")
        line, details = look.scaled(LINE), self._saying.details(act)
        middle = box.center().y() - (line if details or act.is_undone else line / 2)
        top = QRectF(box.left() + LEFT, middle, box.width() - LEFT - RIGHT, line)
        small = look.ui_font("small")
        taken = paint_text_right(painter, top, self._saying.when(act), small, colour("ink3"))
        font = look.ui_font("base", 600 if is_here else 400)
        paint_text(painter, top.adjusted(0, 0, -taken - 12, 0), self._saying.what(act), font, ink)
        below = top.translated(0, line)
        if act.is_undone:
            words = say("taken back")
            paint_text_right(painter, below, words, small, colour("ink3"))
            below = below.adjusted(0, 0, -QFontMetricsF(small).horizontalAdvance(words) - 12, 0)
        paint_text(painter, below, details, small, colour("ink3" if act.is_undone else "ink2"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box.adjusted(1, 0, -1, 0), look, 4)
        painter.restore()
