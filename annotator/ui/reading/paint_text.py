"""Paints the column: highlights, selection, hits, underlines, text, gutter. Layers in that order over all blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.model.span import Span
from annotator.ui.reading.brush import FADED, Brush
from annotator.ui.reading.decoration import Fill
from annotator.ui.reading.measures import COUNT, EDGE
from annotator.ui.reading.paint_signs import paint_signs
from annotator.ui.text_taste import Side
from annotator.ui.theme.glyphs import fitted
from annotator.ui.theme.tokens import size, tokens

RADIUS = float(tokens()["radius"]["highlight"])
OUTER = 1.0
NEWLINE = 6.0
"""Width by which a selection shows that it takes in a line's end."""

MANY = 100
"""From here on a row's lacking underlines are not told one by one."""

NUMBER = 24.0
"""Pixels of the gutter that take a tint behind a number."""

DOT, BESIDE = 2.0, 12.0
"""Pixels of a dot of the line beside a suggested block, and how far from the text that line stands."""

Blocks = Sequence[tuple[int, int]]
"""(block, its top in the view)."""


def paint_column(brush: Brush, blocks: Blocks, clip: QRectF) -> None:
    """Paints the given blocks of the column inside `clip`."""
    for block, top in blocks:
        _paint_fills(brush, block, top, clip)
    for block, top in blocks:
        _paint_hits(brush, block, top)
    for block, top in blocks:
        _paint_selection(brush, block, top)
        _paint_drop(brush, block, top)
    for block, top in blocks:
        _paint_stripes(brush, block, top, clip)
    brush.painter.setPen(brush.colour("ink"))
    for block, top in blocks:
        _paint_words(brush, block, top, clip)
    for block, top in blocks:
        paint_signs(brush, block, top)
    current = brush.page.numbers.numbered(brush.page.display.block_at(brush.page.shown.caret))
    for block, top in blocks:
        _paint_number(brush, block, top, current=block == current)
        _paint_suggestion(brush, block, top, clip)


def _paint_fills(brush: Brush, block: int, top: int, clip: QRectF) -> None:
    painter, left = brush.painter, brush.measures.left
    low, high = clip.top() - top, clip.bottom() - top
    for fill in brush.page.decoration(block).fills:
        if fill.bottom < low or fill.top > high:
            continue
        mark = fill.mark
        ink = brush.faces.inks.of(mark.look)
        tint = ink.tint_focus if brush.stands_out(mark) else ink.tint_faint if mark.faint else ink.tint
        painter.setOpacity(brush.strength(mark))
        _fill(brush, painter, fill, QPointF(left, top), tint)
    painter.setOpacity(1.0)


def _fill(brush: Brush, painter: QPainter, fill: Fill, origin: QPointF, tint: QColor) -> None:
    left = origin.x() + fill.left - (OUTER if fill.opens else 0)
    right = origin.x() + fill.right + (OUTER if fill.closes else 0)
    rect = brush.grid.snapped(QRectF(left, origin.y() + fill.top, right - left, fill.bottom - fill.top))
    if fill.opens or fill.closes:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        if fill.opens and fill.closes:
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        else:
            painter.drawPath(_half_round(rect, fill))
    else:
        painter.fillRect(rect, tint)


def _half_round(rect: QRectF, fill: Fill) -> QPainterPath:
    """A rectangle with round corners at one side."""
    wide, high = min(2 * RADIUS, rect.width()), min(2 * RADIUS, rect.height())
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    path = QPainterPath(QPointF(right, top) if fill.opens else QPointF(left, top))
    if fill.opens:
        path.arcTo(left, top, wide, high, 90, 90)
        path.arcTo(left, bottom - high, wide, high, 180, 90)
        path.lineTo(right, bottom)
    else:
        path.arcTo(right - wide, top, wide, high, 90, -90)
        path.arcTo(right - wide, bottom - high, wide, high, 0, -90)
        path.lineTo(left, bottom)
    path.closeSubpath()
    return path


def _paint_hits(brush: Brush, block: int, top: int) -> None:
    shown, display = brush.page.shown, brush.page.display
    if not shown.hits:
        return
    for index, hit in brush.page.hits_in(block):
        start = display.local(block, hit.start)
        end = display.local(block, hit.end)
        for rect in row_rects(brush, block, top, start, end):
            brush.painter.fillRect(rect, brush.colour("warn_soft"))
            pen = QPen(brush.colour("warn"), 2 if index == shown.hit else 1)
            brush.painter.setPen(pen)
            if index == shown.hit:
                brush.painter.setBrush(Qt.BrushStyle.NoBrush)
                brush.painter.drawRect(rect.adjusted(0, 0, 0, -1))
            else:
                brush.painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def row_rects(brush: Brush, block: int, top: int, start: int, end: int) -> list[QRectF]:
    """The rectangles, as high as highlights, that a stretch of a block covers in the view."""
    measures, layout = brush.measures, brush.page.layout(block)
    rects = []
    for index in range(layout.row_of(start), layout.row_of(max(start, end - 1)) + 1):
        row = layout.rows[index]
        up = top + row.top + row.base - measures.base + measures.fill_top
        for left, right in layout.extents(index, start, end):
            high = measures.fill_bottom - measures.fill_top
            rects.append(brush.grid.snapped(QRectF(measures.left + left, up, right - left, high)))
    return rects


def _paint_selection(brush: Brush, block: int, top: int) -> None:
    display, measures, selection = brush.page.display, brush.measures, brush.page.selection
    if selection is None or selection.end <= display.starts[block] or selection.start > display.ends[block]:
        return
    start = display.local(block, selection.start)
    end = display.local(block, selection.end)
    layout = brush.page.layout(block)
    goes_on = selection.end > display.ends[block] and block + 1 < len(display)
    for index in range(layout.row_of(start), len(layout.rows)):
        row = layout.rows[index]
        if row.start > end or (row.start == end and index > 0 and not goes_on and start < end):
            break
        extents = layout.extents(index, start, end)
        if goes_on and index == len(layout.rows) - 1:
            edge = extents[-1][1] if extents else layout.x_of(index, start)
            edge = layout.row_end(index) if layout.bidi else edge
            extents = [*extents, (edge - NEWLINE, edge) if layout.reads_left else (edge, edge + NEWLINE)]
        for left, right in extents:
            rect = brush.grid.snapped(QRectF(measures.left + left, top + row.top, right - left, row.height))
            brush.painter.fillRect(rect, brush.colour("selection"))


def _paint_stripes(brush: Brush, block: int, top: int, clip: QRectF) -> None:
    painter, left = brush.painter, brush.measures.left
    decoration = brush.page.decoration(block)
    low, high = clip.top() - top - 4, clip.bottom() - top + 4
    hover = brush.page.shown.hover
    for stripe in decoration.stripes:
        if not low <= stripe.y <= high:
            continue
        mark = stripe.mark
        ink = brush.faces.inks.of(mark.look)
        heavy = mark.id in {hover, brush.page.shown.focus}
        painter.setOpacity(brush.strength(mark))
        pen = fitted(ink.stripe_hover if heavy else ink.stripe, brush.grid.dpr)
        painter.setPen(pen)
        y = brush.grid.middle_y(top + stripe.y, pen.widthF())
        painter.drawLine(QPointF(brush.grid.x(left + stripe.left), y), QPointF(brush.grid.x(left + stripe.right), y))
    painter.setOpacity(1.0)
    rows = brush.page.layout(block).rows
    for index, count in decoration.crowded:
        if low <= rows[index].bottom and rows[index].top <= high:
            _paint_count(brush, count, block, index, top + rows[index].bottom - 1)


def _paint_count(brush: Brush, count: int, block: int, row: int, y: float) -> None:
    """How many underlines a row lacks, at the end of its room."""
    left, right = count_room(brush, block, row)
    words, face = count_face(brush, count, right - left)
    brush.painter.setFont(face)
    brush.painter.setPen(brush.colour("ink3"))
    brush.painter.drawText(QPointF(right - QFontMetricsF(face).horizontalAdvance(words), y), words)


def count_room(brush: Brush, block: int, row: int) -> tuple[float, float]:
    """From the words of a row to the first bracket, where brackets stand there."""
    measures, layout = brush.measures, brush.page.layout(block)
    begin, end = layout.rows[row].start, layout.rows[row].end
    ends = max((right for _, right in layout.extents(row, begin, end)), default=0.0)
    behind = EDGE - 1.0 if measures.side is Side.RIGHT else float(COUNT)
    return measures.left + min(ends, measures.column) + 1, measures.right + behind


def count_face(brush: Brush, count: int, room: float) -> tuple[str, QFont]:
    """A count and the face in which it fits into a room."""
    words = f"+{count}" if count < MANY else f"{MANY - 1}+"
    face = QFont(brush.faces.small)
    width = brush.faces.small_width.horizontalAdvance(words)
    if width > room:
        face.setPixelSize(int(face.pixelSize() * room / width))
    return words, face


def _paint_words(brush: Brush, block: int, top: int, clip: QRectF) -> None:
    """The text of a block; where some codings lie in the light, all else is dimmed."""
    painter, layout, display = brush.painter, brush.page.layout(block), brush.page.display
    plain = brush.faces.repeated if brush.page.numbers.is_repeat(block) else 1.0
    if brush.page.shown.lit is None:
        painter.setOpacity(plain)
        layout.layout.draw(painter, QPointF(brush.measures.left, top), [], clip)
        painter.setOpacity(1.0)
        return
    bright = QPainterPath()
    bright.setFillRule(Qt.FillRule.WindingFill)
    for span in brush.page.lit_in(block):
        start, end = display.local(block, span.start), display.local(block, span.end)
        for rect in row_rects(brush, block, top, start, end):
            bright.addRect(rect.adjusted(0, -3, 0, 3))
    dim = QPainterPath()
    dim.addRect(QRectF(0, top, brush.measures.width, layout.height + 4))
    for path, strength in ((dim.subtracted(bright), FADED), (bright, plain)):
        if not path.isEmpty():
            painter.save()
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            painter.setOpacity(strength)
            layout.layout.draw(painter, QPointF(brush.measures.left, top), [], clip)
            painter.restore()


def _paint_drop(brush: Brush, block: int, top: int) -> None:
    """An outline around what a dragged code would be given."""
    display, span = brush.page.display, brush.page.shown.drop
    if span is None or span.end <= display.starts[block] or span.start >= display.ends[block]:
        return
    start = display.local(block, span.start)
    end = display.local(block, span.end)
    painter = brush.painter
    painter.setPen(QPen(brush.colour("accent"), 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in row_rects(brush, block, top, start, end):
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), RADIUS, RADIUS)


def _paint_number(brush: Brush, block: int, top: int, *, current: bool) -> None:
    label = brush.page.numbers.label(block)
    if not label:
        return
    row = brush.page.layout(block).rows[0]
    right = brush.measures.left - 20
    rect = QRectF(right - size("gutter"), top + row.top, size("gutter"), row.base)
    mark = brush.page.number_aside(block)
    if mark is not None:
        _tint_number(brush, mark, QRectF(right - NUMBER, rect.top() + brush.measures.fill_top, NUMBER + 4, row.base))
    brush.painter.setFont(brush.faces.number_bold if current else brush.faces.number)
    brush.painter.setPen(brush.colour("ink" if current else "ink3"))
    brush.painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, label)


def _paint_suggestion(brush: Brush, block: int, top: int, clip: QRectF) -> None:
    """A dotted line beside what was taken for more than text without markup that says so; dots stay in their places."""
    if not brush.page.numbers.is_suggested(block):
        return
    layout = brush.page.layout(block)
    up, down = top + layout.rows[0].top + DOT, top + layout.height - DOT
    painter, x = brush.painter, brush.grid.x(brush.measures.left - BESIDE)
    first = max(0, int((clip.top() - up) // (2 * DOT)))
    last = int((min(down, clip.bottom()) - up) // (2 * DOT))
    for dot in range(first, last + 1):
        painter.fillRect(QRectF(x, brush.grid.y(up + 2 * dot * DOT), DOT, DOT), brush.colour("ink3"))


def _tint_number(brush: Brush, number: Span, rect: QRectF) -> None:
    """A number that stands beside the text is selected or found there."""
    selection = brush.page.selection
    rect.setBottom(rect.top() + brush.measures.fill_bottom - brush.measures.fill_top)
    if any(hit.overlaps(number) for _, hit in brush.page.hits_over(number.start, number.end)):
        brush.painter.fillRect(rect, brush.colour("warn_soft"))
    if selection is not None and selection.overlaps(number):
        brush.painter.fillRect(rect, brush.colour("selection"))
