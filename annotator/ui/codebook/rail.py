"""The codebook of a very narrow window: a glyph and a key for each code, the names on asking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.records import ProjectInfo
from annotator.ui.keys_in_force import Keys, keys_in
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.key_cap import key_cap_width, paint_key_cap
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded
from annotator.workspace.workspace import Workspace

WIDTH = 48
ROW = 32
GLYPH = 13
GLYPH_LEFT = 9
SAMPLE = 15
CAP_HEIGHT = 16
RIGHT = 4
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RailRow:
    """`key` gives the code now; `begins`: whether its family begins here, which a line above tells."""

    code: Code
    look: CodeLook
    key: str
    spoken: str
    begins: bool


def rail_rows(codebook: Codebook, looks: dict[str, CodeLook], keys: Keys) -> list[RailRow]:
    """The codes that take codings, in the tree's order."""
    found: list[RailRow] = []
    family = ""
    for code in codebook:
        if not code.takes_codings:
            continue
        mine = codebook.family(code.id).id
        name = codebook.spoken_path(code.id)
        key = keys.of_code(code)
        spoken = f"{name} ({key})" if key else name
        found.append(RailRow(code, looks.get(code.id, UNKNOWN), key, spoken, begins=bool(found) and mine != family))
        family = mine
    return found


class CodebookRail(QWidget):
    """`code_chosen` carries a code's id, by click or Enter; `panel_asked` that the whole codebook is wanted."""

    code_chosen = Signal(str)
    panel_asked = Signal()

    def __init__(
        self, workspace: Workspace, news: NewsBridge, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._keys = keys_in(appearance)
        self._is_stale = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(self, appearance, width=WIDTH)
        self.setAccessibleName(self.tr("Codes"))
        self._open = IconButton(appearance, "dock_left", self.tr("Open the codebook"), self)
        self._open.clicked.connect(self.panel_asked)
        self._model = _RailModel(self)
        self._list = _RailList(self._model, appearance, self)
        self._list.chosen.connect(self.code_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 1, 0)
        column.setSpacing(4)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._list, 1)
        news.told.connect(self._hear)
        appearance.changed.connect(self.refresh)
        self._keys.changed.connect(self._follow)
        self.refresh()

    @property
    def rows(self) -> tuple[RailRow, ...]:
        return self._model.rows

    def show_current(self, code_id: str | None) -> None:
        """Mark the code at the cursor; None marks nothing. Tells nobody."""
        index = self._model.index_of(code_id)
        self._list.setCurrentIndex(index)
        if index.isValid():
            self._list.scrollTo(index)

    def refresh(self) -> None:
        codebook = self._workspace.codebook
        looks = dict(looks_of(codebook, self._appearance.theme.name))
        self._is_stale = False
        row = self._model.row_at(self._list.currentIndex())
        self._model.show(rail_rows(codebook, looks, self._keys))
        self.show_current(row.code.id if row is not None else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between the rail and the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._appearance.colour("line"))
        painter.end()

    def _hear(self, news: News) -> None:
        if isinstance(news, Reloaded):
            self._follow()
        elif not isinstance(news, Pended | Rejected | Applied) or (
            isinstance(news, Applied) and news.origin is Origin.LOCAL
        ):
            return
        elif news.change.kinds & {Code, ProjectInfo}:
            self._follow()

    def _follow(self) -> None:
        """While nobody sees the rail it waits: in most windows the codebook itself is shown."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self.refresh()
        super().showEvent(event)


class _RailModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[RailRow, ...] = ()

    def show(self, rows: list[RailRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def index_of(self, code_id: str | None) -> QModelIndex:
        place = next((n for n, row in enumerate(self.rows) if row.code.id == code_id), None)
        return QModelIndex() if place is None else self.index(place)

    def row_at(self, index: Index) -> RailRow | None:
        return self.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return None


class _RailDelegate(QStyledItemDelegate):
    """A family's glyph, a child's glyph over its line, and the key."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(WIDTH, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RailRow = index.data(ROW_ROLE)
        colour, box, state = self._appearance.colour, QRectF(option.rect), option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        if row.begins:
            paint_hairline(painter, box.left() + 8, box.right() - 8, box.top(), colour("line"))
        is_child = row.code.parent is not None
        top = round(box.center().y() - GLYPH / 2) - (4 if is_child else 0)
        paint_glyph(painter, QRectF(box.left() + GLYPH_LEFT, top, GLYPH, GLYPH), row.look)
        if is_child:
            paint_sample(painter, QRectF(box.left() + GLYPH_LEFT - 1, top + GLYPH + 4, SAMPLE, 4), row.look)
        cap = key_cap_width(row.key, self._appearance) if row.key else 0
        left, middle = box.right() - RIGHT - cap, round(box.center().y() - CAP_HEIGHT / 2)
        if cap and left >= box.left() + GLYPH_LEFT + SAMPLE - 1:  # a longer key is said with the name beside the row
            paint_key_cap(painter, QRectF(left, middle, cap, CAP_HEIGHT), row.key, self._appearance)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus_ring(painter, box.adjusted(2, 0, -2, 0), self._appearance, 4)


class _RailList(QListView):
    chosen = Signal(str)

    def __init__(self, model: _RailModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes = model
        self.setModel(model)
        self.setItemDelegate(_RailDelegate(appearance, self))
        self.setAccessibleName(self.tr("Codes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        self.entered.connect(self._name)

    def _choose(self, index: Index) -> None:
        row = self._codes.row_at(index)
        if row is not None:
            self.chosen.emit(row.code.id)

    def _name(self, index: Index) -> None:
        """The name beside the row, at once: the rail has no other words."""
        row = self._codes.row_at(index)
        if row is not None:
            box = self.visualRect(index)
            where = self.viewport().mapToGlobal(box.topRight() + QPoint(4, -12))
            QToolTip.showText(where, row.spoken, self.viewport(), box)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._name(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._codes.rows:
            self.setCurrentIndex(self._codes.index(0))
        else:
            self._name(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not jump: a code's key is pressed in the text."""
