"""The codings that want another look as Qt's list views see them, and how a row is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.records import Coding
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph
from annotator.ui.theme.looks import CodeLook
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline, paint_text, paint_text_right

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROLES = frozenset(
    map(int, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, ROW_ROLE))
)
SIDE, ROW, LINE, GLYPH = 16, 54, 20, 9
QUOTE_PIXELS = 15


@dataclass(frozen=True, slots=True)
class RecheckRow:
    """A coding with its words and where it stands, for people."""

    coding: Coding
    look: CodeLook
    quote: str
    place: str


RowOf = Callable[[Coding], RecheckRow]


class RecheckModel(QAbstractListModel):
    """Codings in the order of the documents. What is said of one is asked for when it is shown: there may be many."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._codings: Sequence[Coding] = ()
        self._row_of: RowOf | None = None
        self._codes: dict[str, str] = {}

    def show_codings(self, codings: Sequence[Coding], row_of: RowOf) -> None:
        """Show these. Indexes made before are void."""
        self.beginResetModel()
        self._codings, self._row_of = codings, row_of
        self._codes.clear()
        self.endResetModel()

    def coding(self, index: Index) -> Coding | None:
        return self._codings[index.row()] if index.isValid() and index.row() < len(self._codings) else None

    def code_at(self, row: int) -> str:
        """What the code of a row is called, with the codes above it."""
        coding = self._codings[row]
        if coding.code not in self._codes and self._row_of is not None:
            self._codes[coding.code] = self._row_of(coding).look.path
        return self._codes.get(coding.code, "")

    def place_of(self, coding_id: str) -> int | None:
        return next((place for place, one in enumerate(self._codings) if one.id == coding_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._codings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        coding = self.coding(index)
        if coding is None or self._row_of is None or role not in ROLES:
            return None
        row = self._row_of(coding)
        return {
            int(Qt.ItemDataRole.DisplayRole): row.quote,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.look.path}. {row.quote}. {row.place}",
            int(Qt.ItemDataRole.ToolTipRole): row.coding.memo,
            ROW_ROLE: row,
        }.get(int(role))


class RecheckDelegate(QStyledItemDelegate):
    """Two lines: the code and the place, then the words in the reading face."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(260, self._appearance.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RecheckRow = index.data(ROW_ROLE)
        box, colour = QRectF(option.rect), self._appearance.colour
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        line = self._appearance.scaled(LINE)
        inner = box.adjusted(SIDE, 6, -SIDE, 0)
        head = QRectF(inner.left(), inner.top(), inner.width(), line)
        paint_glyph(painter, QRectF(head.left(), head.center().y() - GLYPH / 2, GLYPH, GLYPH), row.look)
        quiet = self._appearance.ui_font("small")
        taken = paint_text_right(painter, head, row.place, quiet, colour("ink3"))
        name = head.adjusted(GLYPH + 8, 0, -taken - 12, 0)
        paint_text(painter, name, row.look.path, self._appearance.ui_font("small", 600), colour("ink"))
        words = QRectF(inner.left(), inner.top() + line, inner.width(), line + 4)
        paint_text(painter, words, row.quote, self._appearance.reading_font(QUOTE_PIXELS), colour("ink"))
        paint_hairline(painter, inner.left(), inner.right(), box.bottom() - 1, colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus_ring(painter, box.adjusted(2, 0, -2, -1), self._appearance, 4)
