"""The forest plot: a table of codes with their agreement, to be read, walked and ordered by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from annotator.ui.actions import Act, Where
from annotator.ui.keys_in_force import ListKeys
from annotator.ui.review.figures import Axis, tick
from annotator.ui.review.forest_delegate import RIGHT, ROW_AIR, SAMPLE, SIDE, ForestDelegate, row_height
from annotator.ui.review.forest_model import Column, ForestModel
from annotator.ui.review.forest_paint import paint_scale, x_of
from annotator.ui.review.forest_rows import Forest
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import line_height
from annotator.ui.theme.looks import CodeLook
from annotator.ui.widgets.paint import paint_text, paint_text_right

HEADER = 34
PLOT_LEAST = 150
TICK_GAP = 8
CODE_LEAST = 130
WIDTHS = {Column.BESIDE: 52, Column.CHANCE: 60}
VALUE_LEAST = 116
CursorAction = QAbstractItemView.CursorAction


class ForestView(QTableView):
    """`code_opened` by Enter or double click, `order_asked` by O."""

    code_opened = Signal(str)
    order_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._forest_model = ForestModel(self)
        self._delegate = ForestDelegate(self._forest_model, appearance, self)
        self.setModel(self._forest_model)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "forest")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(_Header(self._forest_model, appearance, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Agreement by code"))
        self.doubleClicked.connect(self._open)
        appearance.changed.connect(self._fit)
        self._fit()
        ListKeys(Where.AGREEMENT, appearance, self._key_slots(), self)

    @property
    def forest(self) -> Forest:
        return self._forest_model.forest

    def show_forest(self, forest: Forest, looks: Mapping[str, CodeLook]) -> None:
        """Other figures; the row of the same code stays chosen."""
        row = self._forest_model.row_at(self.currentIndex())
        self._delegate.looks = looks
        self._forest_model.show(forest)
        self.clearSpans()
        for number, each in enumerate(forest.rows):
            if each.sentence:
                self.setSpan(number, Column.PLOT, 1, len(Column) - Column.PLOT)
        self.setColumnHidden(Column.BESIDE, not forest.beside_title)
        self.setColumnHidden(Column.CHANCE, not forest.chance_title)
        self._share_width()
        self._fit()
        self.choose_row(self._forest_model.place_of(row.code) or 0 if row is not None else 0)

    def height_of(self, rows: int) -> int:
        """Pixels of so many rows and their header."""
        return header_height(self._appearance) + row_height(self._appearance) * rows + 1

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self._appearance))
        self.setMaximumHeight(self.height_of(len(self.forest.rows)))
        self._share_width()
        self.viewport().update()

    def choose_row(self, place: int) -> None:
        if place < len(self.forest.rows):
            self.setCurrentIndex(self._forest_model.index(place, 0))

    def current_code(self) -> str | None:
        row = self._forest_model.row_at(self.currentIndex())
        return row.code if row is not None else None

    def _key_slots(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.AGREEMENT_READ: lambda: self._open(self.currentIndex()),
            Act.AGREEMENT_ORDER: self.order_asked.emit,
        }

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A row is chosen as a whole: Home and End go to the first and the last one, not to a column."""
        ends = {CursorAction.MoveHome: 0, CursorAction.MoveEnd: self._forest_model.rowCount() - 1}
        if action in ends:
            return self._forest_model.index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        return QSize(720, self.height_of(max(1, len(self.forest.rows))))

    def minimumSizeHint(self) -> QSize:
        return QSize(380, self.height_of(3))

    def _open(self, index: QModelIndex) -> None:
        row = self._forest_model.row_at(index)
        if row is not None:
            self.code_opened.emit(row.code)

    def _share_width(self) -> None:
        """Names and uses take what they need, the plot what is left."""
        metrics = self.fontMetrics()
        forest = self.forest
        names = max((metrics.horizontalAdvance(row.name) for row in forest.rows), default=0) + SIDE + SAMPLE + 24
        uses = [forest.uses_title, *(row.uses for row in forest.rows)]
        scaled = self._appearance.scaled
        widths = {column: scaled(width) for column, width in WIDTHS.items()}
        widths[Column.USES] = max(map(metrics.horizontalAdvance, uses)) + RIGHT + 8
        widths[Column.VALUE] = self._value_width()
        taken = sum(width for column, width in widths.items() if not self.isColumnHidden(column))
        room = self.viewport().width() - taken
        widths[Column.CODE] = max(scaled(CODE_LEAST), min(names, scaled(230), room - PLOT_LEAST))
        widths[Column.PLOT] = max(PLOT_LEAST, room - widths[Column.CODE])
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _value_width(self) -> int:
        """Room for the widest value and interval."""
        strong = QFontMetrics(self._appearance.figure_font("base", 600))
        small = QFontMetrics(self._appearance.figure_font("small"))
        least = strong.horizontalAdvance("−.00 ")
        needed = [
            max(least, strong.horizontalAdvance(row.value_text) + 8) + small.horizontalAdvance(row.interval_text)
            for row in self.forest.rows
            if not row.sentence
        ]
        return max([VALUE_LEAST, *(width + 16 for width in needed)])


def header_height(appearance: Appearance) -> int:
    """Of the titles over the plot."""
    return line_height(appearance, HEADER, ROW_AIR)


class _Header(QHeaderView):
    """Titles of the columns; over the plot the numbers of its scale."""

    def __init__(self, model: ForestModel, appearance: Appearance, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._forest_model = model
        self._appearance = appearance
        appearance.changed.connect(self._fit)
        self._fit()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)

    def _fit(self) -> None:
        self.setFixedHeight(header_height(self._appearance))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        box = QRectF(rect)
        colour = self._appearance.colour
        painter.save()
        painter.fillRect(box, colour("paper"))
        font = self._appearance.ui_font("micro", 600)
        forest, column = self._forest_model.forest, Column(section)
        title = str(self._forest_model.headerData(section, Qt.Orientation.Horizontal) or "")
        if column is Column.PLOT:
            self._paint_scale(painter, box)
        elif column in {Column.CODE, Column.VALUE}:
            left = SIDE if column is Column.CODE else 8
            paint_text(painter, box.adjusted(left, 0, 0, 0), title, font, colour("ink2"))
        elif forest.rows:
            paint_text_right(painter, box.adjusted(0, 0, -RIGHT, 0), title, font, colour("ink2"))
        painter.restore()

    def _paint_scale(self, painter: QPainter, box: QRectF) -> None:
        forest = self._forest_model.forest
        font = self._appearance.ui_font("micro")
        for value in self._told(forest.axis, box, QFontMetrics(font).horizontalAdvance(tick(0.5))):
            x = x_of(forest.axis, value, box)
            painter.setFont(font)
            painter.setPen(self._appearance.colour("ink2"))
            painter.drawText(QRectF(x - 40, box.top(), 80, box.height() - 8), Qt.AlignmentFlag.AlignCenter, tick(value))
        foot = QRectF(box.left(), box.bottom() - 6, box.width(), 6)
        paint_scale(painter, foot, forest.axis, self._appearance, has_target=forest.has_target)

    def _told(self, axis: Axis, box: QRectF, width: int) -> Sequence[float]:
        """Every mark of the scale, or as many at even steps as there is room for."""
        places = [x_of(axis, value, box) for value in axis.ticks]
        apart = min((right - left for left, right in pairwise(places)), default=box.width())
        return axis.ticks[:: max(1, ceil((width + TICK_GAP) / max(1.0, apart)))]
