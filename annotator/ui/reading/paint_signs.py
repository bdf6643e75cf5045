"""Paints signs for what has no ink: lines that were joined, and every hidden character where they are asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from annotator.ui.reading.block_layout import BlockLayout
from annotator.ui.reading.brush import Brush

HIDDEN = re.compile("[\t\f\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2011\u2028-\u202f\u205f-\u206f\u3000\ufeff]")
"""Every character that leaves no ink of its own, but the plain space; and the hyphen that does not break."""

WIDE_SPACES = frozenset("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000")
LINE_END = 11.0
"""Pixels of the sign behind a line."""

LINE_ENDS = frozenset("\u2028\u2029")

Sign = Callable[[QPainter, QRectF], None]


def paint_signs(brush: Brush, block: int, top: int) -> None:
    """Paints the signs of one block."""
    look, display = brush.page.look, brush.page.display
    breaks = display.breaks_in(block)
    if not breaks and not look.hidden:
        return
    painter = brush.painter
    painter.setPen(QPen(brush.colour("ink3"), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for at in breaks:
        _return(painter, sign_rect(brush, block, top, at))
    if look.hidden:
        for sign, rect in _hidden(brush, block, top):
            sign(painter, rect)


def sign_rect(brush: Brush, block: int, top: int, offset: int) -> QRectF:
    """Where the sign for a character without ink stands in the view: as wide as the character, or as there is room."""
    layout, display = brush.page.layout(block), brush.page.display
    place = display.local(block, offset)
    index = layout.row_of(place)
    row = layout.rows[index]
    edges = layout.x_of(index, place), layout.x_of(index, place + 1)
    left, right = min(edges), max(edges)
    if place >= row.inked:
        left, right = _behind(layout, index, row.inked, brush.measures.row * 0.5)
    x = brush.measures.left + left
    return QRectF(x, top + row.top + brush.measures.fill_top, right - left, row.base - brush.measures.fill_top)


def _behind(layout: BlockLayout, index: int, place: int, width: float) -> tuple[float, float]:
    """The room of a sign behind the end of a row, on the side to which the paragraph reads."""
    edge = layout.row_end(index) if layout.bidi else layout.x_of(index, place)
    left = edge - 2 - width if layout.reads_left else edge + 2
    return left, left + width


def _hidden(brush: Brush, block: int, top: int) -> Iterator[tuple[Sign, QRectF]]:
    """The signs of a block's hidden characters, and of the line's end behind it."""
    display = brush.page.display
    start, end = display.inked(block)
    layout = brush.page.layout(block)
    for match in HIDDEN.finditer(display.text, start, end):
        sign = _left_arrow if layout.reads_left and match.group() == "\t" else _sign_of(match.group())
        yield sign, sign_rect(brush, block, top, match.start())
    rest = display.text[display.ends[block] : display.ends[block] + 1]
    if rest == "\n":
        row = layout.rows[-1]
        left, right = _behind(layout, len(layout.rows) - 1, layout.length, LINE_END)
        up = top + row.top + brush.measures.fill_top
        yield _return, QRectF(brush.measures.left + left + 1, up, right - left, row.base - brush.measures.fill_top)


def _sign_of(character: str) -> Sign:
    if character == "\t":
        return _arrow
    if character in LINE_ENDS:
        return _return
    if character == "\u2011":
        return _bar_under
    return _cup if character in WIDE_SPACES or character in "\u00a0\u202f" else _notch


def _return(painter: QPainter, rect: QRectF) -> None:
    """A hooked arrow to the left: a line's end."""
    width = min(9.0, max(6.0, rect.width() - 3))
    left, right = rect.center().x() - width / 2, rect.center().x() + width / 2
    y = rect.bottom() - 3.5
    painter.drawPolyline([QPointF(right, y - 6), QPointF(right, y), QPointF(left, y)])
    painter.drawPolyline([QPointF(left + 3, y - 3), QPointF(left, y), QPointF(left + 3, y + 3)])


def _arrow(painter: QPainter, rect: QRectF) -> None:
    """An arrow as wide as the tab."""
    y = rect.center().y() + 2
    left, right = rect.left() + 2, max(rect.left() + 6, rect.right() - 2)
    painter.drawPolyline([QPointF(left, y), QPointF(right, y)])
    painter.drawPolyline([QPointF(right - 3, y - 3), QPointF(right, y), QPointF(right - 3, y + 3)])


def _left_arrow(painter: QPainter, rect: QRectF) -> None:
    """The same where rows are read from the right."""
    painter.save()
    painter.translate(2 * rect.center().x(), 0)
    painter.scale(-1, 1)
    _arrow(painter, rect)
    painter.restore()


def _cup(painter: QPainter, rect: QRectF) -> None:
    """An open box on the baseline: a space that does not break, or one of unusual width."""
    left, right, y = rect.left() + 0.8, max(rect.left() + 2.8, rect.right() - 0.8), rect.bottom() + 1
    painter.drawPolyline([QPointF(left, y - 3), QPointF(left, y), QPointF(right, y), QPointF(right, y - 3)])


def _bar_under(painter: QPainter, rect: QRectF) -> None:
    """A line under a hyphen that does not break."""
    y = rect.bottom() - 1
    painter.drawLine(QPointF(rect.left() + 0.5, y), QPointF(rect.right() - 0.5, y))


def _notch(painter: QPainter, rect: QRectF) -> None:
    """A thin bar with a small roof: a character that has no width."""
    x, up, down = rect.left(), rect.top() + 1, rect.bottom() + 2
    painter.drawLine(QPointF(x, up), QPointF(x, down))
    painter.drawPolyline([QPointF(x - 2, up - 2), QPointF(x, up), QPointF(x + 2, up - 2)])
