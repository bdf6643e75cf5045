"""Paints the cells of the forest plot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.review.forest_model import ROW_ROLE, Column, ForestModel
from annotator.ui.review.forest_paint import INSET, paint_interval, paint_scale
from annotator.ui.review.forest_rows import ForestRow
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_sample
from annotator.ui.theme.growing import line_height
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline, paint_text, paint_text_right, radius

ROW_HEIGHT, ROW_AIR = 34, 8
SIDE = 12
SAMPLE = 18
RIGHT = 10


def row_height(appearance: Appearance) -> int:
    """Of a row of the plot, at the size of the interface's type."""
    return line_height(appearance, ROW_HEIGHT, ROW_AIR)


class ForestDelegate(QStyledItemDelegate):
    """`looks` maps code ids to looks."""

    def __init__(self, model: ForestModel, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._appearance = appearance
        self.looks: Mapping[str, CodeLook] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, row_height(self._appearance))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ForestRow = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setClipRect(box)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, selected=selected, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        column = Column(index.column())
        if column is Column.CODE:
            self._paint_code(painter, box, row, selected=selected)
        elif column is Column.USES:
            self._paint_right(painter, box, row.uses, "ink2")
        elif column is Column.PLOT:
            self._paint_plot(painter, box, row)
        elif not row.sentence:
            self._paint_figure(painter, box, row, column)
        if selected and self._view.hasFocus():
            paint_focus_ring(painter, self._row_box(box), self._appearance, radius("control"))
        painter.restore()

    def _row_box(self, cell: QRectF) -> QRectF:
        """The whole row, of which a cell paints its part."""
        return QRectF(0, cell.top(), self._view.viewport().width(), cell.height())

    def _paint_ground(self, painter: QPainter, box: QRectF, *, selected: bool, hovered: bool) -> None:
        row = self._row_box(box)
        if selected or hovered:
            path = QPainterPath()
            path.addRoundedRect(row, radius("control"), radius("control"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, self._appearance.colour("active" if selected else "hover"))
        else:
            line = self._appearance.colour("line")
            paint_hairline(painter, row.left() + SIDE, row.right() - RIGHT, box.bottom() - 1, line)

    def _paint_code(self, painter: QPainter, box: QRectF, row: ForestRow, *, selected: bool) -> None:
        look = self.looks.get(row.code, UNKNOWN)
        paint_sample(painter, QRectF(box.left() + SIDE, box.center().y() - 2, SAMPLE, 4), look)
        font = self._appearance.ui_font("base", 600 if selected else 500)
        words = box.adjusted(SIDE + SAMPLE + 10, 0, -4, 0)
        paint_text(painter, words, row.name, font, self._appearance.colour("ink"))

    def _paint_right(self, painter: QPainter, box: QRectF, text: str, token: str) -> None:
        inner = box.adjusted(0, 0, -RIGHT, 0)
        paint_text_right(painter, inner, text, self._appearance.figure_font("small"), self._appearance.colour(token))

    def _paint_plot(self, painter: QPainter, box: QRectF, row: ForestRow) -> None:
        if row.sentence:
            words = box.adjusted(INSET, 0, -RIGHT, 0)
            words.setRight(min(words.right(), self._view.viewport().width() - RIGHT))
            colour = self._appearance.colour("ink2")
            paint_text(painter, words, row.sentence, self._appearance.ui_font("small"), colour)
            return
        forest = self._model.forest
        paint_scale(painter, box, forest.axis, self._appearance, has_target=forest.has_target)
        paint_interval(painter, box, row, forest.axis, self._appearance)

    def _paint_figure(self, painter: QPainter, box: QRectF, row: ForestRow, column: Column) -> None:
        if column is Column.VALUE:
            strong = self._appearance.figure_font("base", 600)
            width = QFontMetricsF(strong).horizontalAdvance("−.00 ")
            figure = box.adjusted(8, 0, 0, 0)
            taken = paint_text(painter, figure, row.value_text, strong, self._appearance.colour("ink"))
            rest = figure.adjusted(max(width, taken + 8), 0, -2, 0)
            font = self._appearance.figure_font("small")
            token = "ink2" if row.low is not None else "ink3"
            paint_text(painter, rest, row.interval_text, font, self._appearance.colour(token))
        else:
            self._paint_right(painter, box, row.beside_text if column is Column.BESIDE else row.chance_text, "ink2")
