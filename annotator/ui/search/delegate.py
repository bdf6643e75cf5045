"""Painting what was found: a document's name, and each hit in the middle of its line, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.span import Span
from annotator.ui.icons.icon import paint_icon
from annotator.ui.icons.paths import IconName
from annotator.ui.numerals import grouped
from annotator.ui.search.model import CHECK_ROLE, ROW_ROLE, Group, HitModel, HitRow, Index
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph
from annotator.ui.theme.looks import UNKNOWN, looks_of
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, paint_text, paint_text_right
from annotator.workspace.searching import Hit
from annotator.workspace.workspace import Workspace

SIDE = 20
ROW = 30
"""Alike for documents and hits: tens of thousands of rows are laid out at once then."""
BOX = 14
PLACE = 96
PIXELS = 15
BEFORE_SHARE = 0.36
"""Of a line's width, what stands left of the hit."""
CODES_SHARE = 0.26
"""Of a line's width, what the codes at a hit may take at most."""
GLYPH = 10
LINE_ENDS = {10: " ", 9: " ", 0x2028: " ", 0x2029: " "}


def one_line(text: str) -> str:
    """Line breaks as spaces, one for one; the stored text is not touched."""
    return text.translate(LINE_ENDS)


def tinted(hit: Hit, span: Span | None) -> tuple[int, int, int]:
    """How many characters before the hit, of it and after it lie in `span`; 0 where there is none."""
    if span is None:
        return 0, 0, 0
    before = min(len(hit.before), max(0, hit.start - span.start))
    after = min(len(hit.after), max(0, span.end - hit.end))
    return before, len(hit.quote), after


class HitDelegate(QStyledItemDelegate):
    """Hits stand below each other, so that an eye can run down them."""

    def __init__(self, model: HitModel, workspace: Workspace, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._workspace = workspace
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(300, self._appearance.scaled(ROW))

    def box_of(self, rect: QRectF) -> QRectF:
        """Where a row's tick is painted."""
        return QRectF(rect.left() + SIDE, round(rect.center().y() - BOX / 2), BOX, BOX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Group | HitRow = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        colour = self._appearance.colour
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        inner = box.adjusted(SIDE, 0, -SIDE, 0)
        if self._model.is_planned:
            self._paint_tick(painter, self.box_of(box), index.data(CHECK_ROLE))
            inner.setLeft(inner.left() + BOX + 10)
        if isinstance(row, Group):
            self._paint_group(painter, inner, row)
        else:
            self._paint_hit(painter, inner, row)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus_ring(painter, box.adjusted(2, 0, -2, 0), self._appearance, 4)

    def _paint_tick(self, painter: QPainter, box: QRectF, state: Qt.CheckState | None) -> None:
        if state is None:
            return
        colour, state = self._appearance.colour, Qt.CheckState(state)
        if state is Qt.CheckState.Unchecked:
            paint_box(painter, box, colour("surface"), colour("input_border"), 4)
            return
        paint_box(painter, box, colour("accent"), None, 4)
        name: IconName = "check" if state is Qt.CheckState.Checked else "minus"
        paint_icon(painter, name, colour("on_accent"), box.adjusted(1, 1, -1, -1))

    def _paint_group(self, painter: QPainter, box: QRectF, group: Group) -> None:
        colour = self._appearance.colour
        room = box.adjusted(0, 0, -self._appearance.scaled(60), 0)
        font = self._appearance.ui_font("base", 600)
        paint_text(painter, room, group.name, font, colour("ink"))
        listed = group.last - group.first
        count = grouped(group.count) if listed == group.count else f"{grouped(listed)} / {grouped(group.count)}"
        paint_text_right(painter, box, count, self._appearance.ui_font("small"), colour("ink3"))

    def _paint_hit(self, painter: QPainter, box: QRectF, row: HitRow) -> None:
        colour = self._appearance.colour
        small = self._appearance.ui_font("small")
        beside = self._appearance.scaled(PLACE)
        place = QRectF(box.left(), box.top(), beside - 8, box.height())
        paint_text(painter, place, localised(row.hit.place), small, colour("ink3"))
        words = self._model.fate_words(self._model.fate(row))
        width = paint_text_right(painter, box, words, small, colour("ink3")) + 14 if words else 0.0
        width += self._paint_codes(painter, box.adjusted(beside, 0, -width, 0), row)
        line = box.adjusted(beside, 0, -width, 0)
        middle = line.left() + (box.width() - beside) * BEFORE_SHARE
        painter.save()
        painter.setClipRect(line)
        self._paint_words(painter, line, middle, row)
        painter.restore()

    def _paint_codes(self, painter: QPainter, box: QRectF, row: HitRow) -> float:
        """The glyph and names of the codes at a hit, at the right edge; the room they took."""
        codes, words = self._model.codes(row)
        if not words:
            return 0.0
        small, room = self._appearance.ui_font("small"), box.width() * CODES_SHARE
        metrics = QFontMetricsF(small)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = paint_text_right(painter, box, shown, small, self._appearance.colour("ink2"))
        look = looks_of(self._workspace.codebook, self._appearance.theme.name).get(codes[0], UNKNOWN)
        left = box.right() - width - GLYPH - 6
        paint_glyph(painter, QRectF(left, round(box.center().y() - GLYPH / 2), GLYPH, GLYPH), look)
        return box.right() - left + 14

    def _paint_words(self, painter: QPainter, line: QRectF, left: float, row: HitRow) -> None:
        """The hit begins at `left`, whatever stands before it."""
        hit, span = row.hit, self._model.passage(row)
        plain, strong = self._font(400), self._font(600)
        metrics, wide = QFontMetricsF(plain), QFontMetricsF(strong)
        before, quote, after = one_line(hit.before), one_line(hit.quote), one_line(hit.after)
        shown = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, left - line.left())
        right = left + wide.horizontalAdvance(quote)
        rest = metrics.elidedText(after, Qt.TextElideMode.ElideRight, max(0.0, line.right() - right))
        baseline = line.center().y() + (metrics.ascent() - metrics.descent()) / 2
        top = QRectF(0, baseline - metrics.ascent() - 1, 0, metrics.height() + 2)
        counts = tinted(hit, span)
        tint_left = left - metrics.horizontalAdvance(before[len(before) - counts[0] :]) if span else left
        tint_right = right + metrics.horizontalAdvance(after[: counts[2]]) if span else right
        painter.fillRect(QRectF(tint_left, top.top(), tint_right - tint_left, top.height()), self._tint())
        colour = self._appearance.colour
        pieces = (
            (left - metrics.horizontalAdvance(shown), shown, plain, colour("ink2")),
            (left, quote, strong, colour("accent")),
            (right, rest, plain, colour("ink2")),
        )
        for x, text, font, ink in pieces:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QPointF(x, baseline), text)

    def _tint(self) -> QColor:
        return self._appearance.colour("accent_soft")

    def _font(self, weight: int) -> QFont:
        font = self._appearance.reading_font(PIXELS)
        if weight != 400:
            font.setWeight(QFont.Weight(weight))
        return font
