"""Painting a passage: where it stands, and the words in the reading face with the code's tint."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.icons.icon import paint_icon
from annotator.ui.passages.model import PASSAGE_ROLE, Index, Passage
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, pattern_pen
from annotator.ui.theme.looks import CodeLook
from annotator.ui.widgets.paint import paint_focus_ring, paint_hairline, paint_text, paint_text_right
from annotator.ui.widgets.prose import x_of

SIDE = 20
TOP = 9
META = 18
LINE = 24
LINES = 2
PIXELS = 15
ROW = TOP + META + 3 + LINE * LINES + 10
GLYPH = 9


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class PassageDelegate(QStyledItemDelegate):
    """Rows of one height: a line of where, two lines of text."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(300, self._appearance.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage: Passage = index.data(PASSAGE_ROLE)
        box = QRectF(option.rect)
        colour = self._appearance.colour
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(box, colour("active"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colour("hover"))
        inner, meta = box.adjusted(SIDE, TOP, -SIDE, 0), self._appearance.scaled(META)
        self._paint_meta(painter, QRectF(inner.left(), inner.top(), inner.width(), meta), passage)
        words = QRectF(inner.left(), inner.top() + meta + 3, inner.width(), self._line * LINES)
        self._paint_words(painter, words, passage)
        paint_hairline(painter, inner.left(), inner.right(), box.bottom() - 1, colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            paint_focus_ring(painter, box.adjusted(2, 0, -2, -1), self._appearance, 4)

    def _paint_meta(self, painter: QPainter, box: QRectF, passage: Passage) -> None:
        colour = self._appearance.colour
        font = self._appearance.ui_font("small")
        right = box.right()
        if passage.coder:
            strong = self._appearance.ui_font("micro", 600)
            right -= paint_text_right(painter, box, passage.coder, strong, colour("ink3")) + 10
        if passage.coding.unsure:
            strong = self._appearance.ui_font("small", 600)
            left_of = box.adjusted(0, 0, right - box.right(), 0)
            right -= paint_text_right(painter, left_of, "?", strong, colour("ink")) + 10
        if passage.coding.memo:
            paint_icon(painter, "memo", colour("ink3"), QRectF(right - 14, box.center().y() - 7, 14, 14))
            right -= 22
        paint_glyph(painter, QRectF(box.left(), box.center().y() - GLYPH / 2, GLYPH, GLYPH), passage.look)
        left = box.left() + GLYPH + 8
        place = passage.place
        place_width = QFontMetricsF(font).horizontalAdvance(place) + 12
        name = QRectF(left, box.top(), max(40.0, right - left - place_width), box.height())
        width = paint_text(painter, name, passage.document, self._appearance.ui_font("small", 500), colour("ink2"))
        after = QRectF(left + width + 8, box.top(), max(0.0, right - left - width - 8), box.height())
        paint_text(painter, after, place, font, colour("ink3"))

    def _paint_words(self, painter: QPainter, box: QRectF, passage: Passage) -> None:
        text = passage.before + passage.quote + passage.after
        start = utf16(passage.before)
        end = start + utf16(passage.quote)
        font = self._appearance.reading_font(PIXELS)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._ink(0, utf16(text), "ink3"), self._ink(start, end, "ink")])
        lines = self._lay_out(layout, box)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in lines:
            self._paint_tint(painter, line, (start, end), box.topLeft(), passage.look)
        layout.draw(painter, box.topLeft())
        last = lines[-1] if lines else None
        if last is not None and last.textStart() + last.textLength() < utf16(text):
            painter.setFont(font)
            painter.setPen(self._appearance.colour("ink3"))
            at = QPointF(box.left() + last.naturalTextWidth() + 1, box.top() + last.y() + last.ascent())
            painter.drawText(at, "…")
        painter.restore()

    @property
    def _line(self) -> int:
        return self._appearance.scaled(LINE)

    def _lay_out(self, layout: QTextLayout, box: QRectF) -> list[QTextLine]:
        lines: list[QTextLine] = []
        layout.beginLayout()
        while len(lines) < LINES and (line := layout.createLine()).isValid():
            room = self._appearance.scaled(14) if len(lines) == LINES - 1 else 0
            line.setLineWidth(box.width() - room)
            line.setPosition(QPointF(0, len(lines) * self._line + (self._line - line.height()) / 2))
            lines.append(line)
        layout.endLayout()
        return lines

    def _ink(self, start: int, end: int, token: str) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        ink = QTextCharFormat()
        ink.setForeground(self._appearance.colour(token))
        found.format = ink
        return found

    def _paint_tint(
        self, painter: QPainter, line: QTextLine, quote: tuple[int, int], origin: QPointF, look: CodeLook
    ) -> None:
        first = max(quote[0], line.textStart())
        last = min(quote[1], line.textStart() + line.textLength())
        if first >= last:
            return
        left, right = x_of(line, first), x_of(line, last)
        tint = QColor(look.colour)
        tint.setAlphaF(look.alpha)
        top = origin.y() + line.y()
        painter.fillRect(QRectF(origin.x() + left, top, right - left, line.height()), tint)
        painter.setPen(pattern_pen(look))
        y = round(top + line.height()) + 1.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's signature
        painter.drawLine(QPointF(origin.x() + left, y), QPointF(origin.x() + right, y))
        painter.setPen(Qt.PenStyle.NoPen)
