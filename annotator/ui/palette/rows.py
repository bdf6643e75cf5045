"""The rows of the palette: headings of groups, and what was found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.icons.icon import paint_icon
from annotator.ui.palette.index import Group, Hit, Kind
from annotator.ui.palette.matching import Spans
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph
from annotator.ui.theme.growing import line_height
from annotator.ui.theme.tokens import size
from annotator.ui.translations.saying import say
from annotator.ui.widgets.key_cap import CAP_HEIGHT, key_cap_width, paint_key_cap
from annotator.ui.widgets.paint import paint_text

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW = 34
HEAD = 30
AIR = 6
SIDE = 16
NAME_LEFT = 40
GLYPH = 10
GAP = 10


def height_of(pixels: int, appearance: Appearance) -> int:
    """Of a row or heading of this many pixels in the design."""
    return line_height(appearance, pixels, AIR)


class PaletteModel(QAbstractListModel):
    """Headings and hits one under the other; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []
        self._first: list[int] = []

    def show(self, groups: tuple[Group, ...]) -> None:
        self.beginResetModel()
        self._rows, self._first = [], []
        for group in groups:
            self._rows.append(self._heading(group.kind))
            self._first.append(len(self._rows))
            self._rows += group.hits
        self.endResetModel()

    def row_of(self, group: int, row: int) -> int:
        """The row of a group's hit, -1 where nothing was found."""
        return self._first[group] + row if self._first else -1

    def hit(self, row: int) -> Hit | None:
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Hit) else None

    def height(self, appearance: Appearance) -> int:
        """Pixels of all rows."""
        return sum(height_of(ROW if isinstance(row, Hit) else HEAD, appearance) for row in self._rows)

    def _heading(self, kind: Kind) -> str:
        return {
            Kind.CODE: self.tr("Codes"),
            Kind.DOCUMENT: self.tr("Documents"),
            Kind.PASSAGE: self.tr("Passages"),
            Kind.COMMAND: self.tr("Commands"),
        }[kind]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_hit = index.isValid() and isinstance(self._rows[index.row()], Hit)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_hit else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        name = row.entry.name if isinstance(row, Hit) else row
        return {
            int(Qt.ItemDataRole.DisplayRole): name,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken(row) if isinstance(row, Hit) else name,
            HIT_ROLE: row if isinstance(row, Hit) else None,
        }.get(int(role))


def spoken(hit: Hit) -> str:
    """What a screen reader says of a row: `Dependence, Threat, 22 codings, key 5`."""
    entry = hit.entry
    key = say("key {key}").format(key=entry.key) if entry.key else ""
    return ", ".join(part for part in (entry.name, entry.detail, key) if part)


class PaletteDelegate(QStyledItemDelegate):
    """Paints a row: glyph or icon, name with the answering letters underlined, detail, key."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(200, height_of(ROW if index.data(HIT_ROLE) is not None else HEAD, self._appearance))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, hit, colour = QRectF(option.rect), index.data(HIT_ROLE), self._appearance.colour
        if hit is None:
            words = box.adjusted(SIDE, 5, -SIDE, 0)
            paint_text(painter, words, index.data(), self._appearance.ui_font("small", 600), colour("ink2"))
            return
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(box, colour("active"))
        self._paint_sign(painter, hit, box)
        right = self._paint_key(painter, hit, box)
        font = self._appearance.ui_font("base", 600 if is_current and hit.entry.kind is Kind.CODE else 400)
        left = box.left() + NAME_LEFT
        name = QRectF(left, box.top(), right - left, box.height())
        left += self._paint_marked(painter, name, hit.entry.name, hit.spans, font, colour("ink")) + GAP
        if right - left > 24:
            self._paint_detail(painter, hit, QRectF(left, box.top(), right - left, box.height()))

    def _paint_sign(self, painter: QPainter, hit: Hit, box: QRectF) -> None:
        middle = round(box.center().y())
        icon = float(size("icon"))
        if hit.entry.look is not None:
            left = box.left() + SIDE + (icon - GLYPH) / 2
            paint_glyph(painter, QRectF(left, middle - GLYPH / 2, GLYPH, GLYPH), hit.entry.look)
        elif hit.entry.icon is not None:
            place = QRectF(box.left() + SIDE, middle - icon / 2, icon, icon)
            paint_icon(painter, hit.entry.icon, self._appearance.colour("ink2"), place)

    def _paint_key(self, painter: QPainter, hit: Hit, box: QRectF) -> float:
        """Paints the cap and gives the edge that the words end at."""
        right = box.right() - SIDE + 4
        if not hit.entry.key:
            return right
        width = key_cap_width(hit.entry.key, self._appearance)
        top = round(box.center().y() - CAP_HEIGHT / 2)
        paint_key_cap(painter, QRectF(right - width, top, width, CAP_HEIGHT), hit.entry.key, self._appearance)
        return right - width - GAP

    def _paint_detail(self, painter: QPainter, hit: Hit, box: QRectF) -> None:
        """What is known of it; where that is why it answers, an alias or words of its rule instead."""
        font, colour = self._appearance.ui_font("small"), self._appearance.colour("ink3")
        if hit.alias:
            self._paint_quoted(painter, box, self.tr("also “%1”"), hit.alias, hit.alias_spans)
        elif hit.rule:
            self._paint_quoted(painter, box, self.tr("rule: “%1”"), hit.rule, hit.rule_spans)
        elif hit.entry.kind is Kind.PASSAGE:
            paint_text(painter, box, hit.entry.detail, font, colour, Qt.TextElideMode.ElideMiddle)
        else:
            paint_text(painter, box, hit.entry.detail, font, colour)

    def _paint_quoted(self, painter: QPainter, box: QRectF, frame: str, words: str, spans: Spans) -> None:
        font, colour = self._appearance.ui_font("small"), self._appearance.colour("ink3")
        before = frame.index("%1")
        marked = tuple((start + before, end + before) for start, end in spans)
        self._paint_marked(painter, box, frame.replace("%1", words), marked, font, colour)

    def _paint_marked(
        self, painter: QPainter, box: QRectF, text: str, spans: Spans, font: QFont, colour: QColor
    ) -> float:
        """A text with lines under some of its letters; the width that it took."""
        width = paint_text(painter, box, text, font, colour)
        metrics = QFontMetricsF(font)
        under = round(box.center().y() + (metrics.ascent() - metrics.descent()) / 2) + 3
        for start, end in spans:
            left = metrics.horizontalAdvance(text[:start])
            right = min(width, metrics.horizontalAdvance(text[:end]))
            if right > left:
                painter.fillRect(QRectF(box.left() + left, under, right - left, 2), self._appearance.colour("accent"))
        return width
