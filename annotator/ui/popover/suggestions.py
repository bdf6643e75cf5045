"""The rows of the popover: glyph, name, family, line sample, key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.keys_in_force import Keys, keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.theme.growing import line_height
from annotator.ui.theme.looks import UNKNOWN, CodeLook, looks_of
from annotator.ui.widgets.key_cap import CAP_HEIGHT, code_caps_width, key_cap_width, paint_key_cap
from annotator.ui.widgets.paint import paint_text

Index = QModelIndex | QPersistentModelIndex

SUGGESTION_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW = 32
AIR = 3
SIDE = 14
NAME_LEFT = 32
SAMPLE = 22
GLYPH = 10


@dataclass(frozen=True, slots=True)
class Suggestion:
    code: Code
    look: CodeLook
    family: str


def suggestions_of(codes: Sequence[Code], codebook: Codebook, looks: Mapping[str, CodeLook]) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(code, looks.get(code.id, UNKNOWN), codebook.family(code.id).name if code.parent else "")
        for code in codes
    )


class SuggestionModel(QAbstractListModel):
    """The suggested codes, best first."""

    def __init__(self, keys: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._suggestions: tuple[Suggestion, ...] = ()

    def show(self, suggestions: tuple[Suggestion, ...]) -> None:
        self.beginResetModel()
        self._suggestions = suggestions
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        suggestion = self._suggestions[index.row()]
        key = self._keys.of_code(suggestion.code)
        said = self.tr(", key %1").replace("%1", key) if key else ""
        return {
            int(Qt.ItemDataRole.DisplayRole): suggestion.code.name,
            int(Qt.ItemDataRole.AccessibleTextRole): suggestion.look.path + said,
            int(Qt.ItemDataRole.ToolTipRole): suggestion.code.definition,
            SUGGESTION_ROLE: suggestion,
        }.get(int(role))


class _Delegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._keys = keys_in(appearance)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(200, line_height(self._appearance, ROW, AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        suggestion: Suggestion = index.data(SUGGESTION_ROLE)
        colour = self._appearance.colour
        box = QRectF(option.rect)
        is_best = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_best:
            painter.fillRect(box, colour("active"))
        middle = round(box.center().y())
        paint_glyph(painter, QRectF(box.left() + SIDE, middle - GLYPH / 2, GLYPH, GLYPH), suggestion.look)
        right = box.right() - SIDE
        if key := self._keys.of_code(suggestion.code):
            cap = key_cap_width(key, self._appearance)
            top = middle - CAP_HEIGHT / 2
            paint_key_cap(painter, QRectF(right - cap, top, cap, CAP_HEIGHT), key, self._appearance)
        caps = code_caps_width(self._keys, self._appearance)
        right -= caps + 8 if caps else 0
        if not suggestion.look.is_family:
            paint_sample(painter, QRectF(right - SAMPLE, middle - 2, SAMPLE, 4), suggestion.look)
        right -= SAMPLE + 10
        font = self._appearance.ui_font("base", 600 if is_best else 400)
        left = box.left() + NAME_LEFT
        name = paint_text(
            painter, QRectF(left, box.top(), right - left, box.height()), suggestion.code.name, font, colour("ink")
        )
        quiet = self._appearance.ui_font("small")
        room = right - left - name - 9
        if suggestion.family and room > QFontMetricsF(quiet).horizontalAdvance("…") * 3:
            where = QRectF(left + name + 9, box.top(), room, box.height())
            paint_text(painter, where, suggestion.family, quiet, colour("ink3"))


class SuggestionList(QListView):
    """Follows the mouse; never takes the keyboard. `pressed_code` carries the code's id."""

    pressed_code = Signal(str)
    best_changed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._suggestions = SuggestionModel(keys_in(appearance), self)
        self.setModel(self._suggestions)
        self.setItemDelegate(_Delegate(appearance, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setProperty("role", "surface")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Suggested codes"))
        self.clicked.connect(lambda index: self.pressed_code.emit(self._code_at(index)))

    def show_codes(self, codes: Sequence[Code], codebook: Codebook, room: int) -> None:
        """Show these codes, the first one as the best; those without room in so many pixels are scrolled to."""
        looks = looks_of(codebook, self._appearance.theme.name)
        self._suggestions.show(suggestions_of(codes, codebook, looks))
        row = line_height(self._appearance, ROW, AIR)
        self.setFixedHeight(min(len(codes), max(1, room // row)) * row)
        if codes:
            self._make_best(0)

    @property
    def best(self) -> str | None:
        """The id of the highlighted code."""
        return self._code_at(self.currentIndex()) or None

    def step(self, rows: int) -> None:
        """Move the highlight, round the ends."""
        count = self._suggestions.rowCount()
        if count:
            self._make_best((self.currentIndex().row() + rows) % count)

    def _make_best(self, row: int) -> None:
        self.setCurrentIndex(self._suggestions.index(row, 0))
        self.best_changed.emit(self.best or "")

    def _code_at(self, index: QModelIndex) -> str:
        suggestion = index.data(SUGGESTION_ROLE) if index.isValid() else None
        return suggestion.code.id if isinstance(suggestion, Suggestion) else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() != self.currentIndex().row():
            self._make_best(index.row())
        super().mouseMoveEvent(event)
