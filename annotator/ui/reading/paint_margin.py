"""Paints the margin: brackets in their lanes, labels with leaders, counts of what found no room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from annotator.ui.reading.brush import Brush
from annotator.ui.reading.decoration import Bracket
from annotator.ui.reading.labels import GAP, Label, Labels
from annotator.ui.reading.measures import SERIF
from annotator.ui.reading.paint_text import Blocks
from annotator.ui.text_taste import Side
from annotator.ui.theme.glyphs import fitted, paint_glyph
from annotator.ui.widgets.paint import paint_box

GLYPH = 10.0
AFTER_GLYPH = 7.0
MEMO = 11.0
FAR = 2 * GAP
"""Pixels a label may be pushed down and still be tied to its bracket: more lines than that cannot be told apart."""
UNSURE = 11
LETTERS = 20.0
"""Pixels of a name, at least."""


@dataclass(frozen=True, slots=True)
class LabelBox:
    """Where a label's parts stand, from the label's left and top edges; `name` is already shortened."""

    name: str
    name_width: float
    who: str
    who_width: float
    width: float
    is_button: bool
    shows_unsure: bool
    shows_memo: bool


def lane_x(brush: Brush, lane: int) -> float:
    """The middle of a lane's vertical line."""
    return brush.measures.lane(lane)


def paint_margin(brush: Brush, blocks: Blocks, clip: QRectF) -> None:
    """Paints the margin of the given blocks as far as it reaches into `clip`."""
    painter = brush.painter
    for block, top in blocks:
        decoration = brush.page.decoration(block)
        low, high = clip.top() - top - 2, clip.bottom() - top + 2
        for bracket in decoration.brackets:
            if bracket.bottom < low or bracket.top > high:
                continue
            painter.setOpacity(brush.strength(bracket.mark))
            _paint_bracket(brush, bracket, top)
        painter.setOpacity(1.0)
        if not brush.measures.label_room:
            _paint_folded(brush, decoration.folded, top)


def _paint_folded(brush: Brush, folded: Sequence[tuple[float, int]], top: int) -> None:
    """How many brackets the rows lack, behind the last lane. Labels, where there are any, say it themselves."""
    brush.painter.setFont(brush.faces.small)
    brush.painter.setPen(brush.colour("ink3"))
    for y, count in folded:
        brush.painter.drawText(folded_rect(brush, y, count, top), Qt.AlignmentFlag.AlignCenter, f"+{count}")


def folded_rect(brush: Brush, y: float, count: int, top: int) -> QRectF:
    """Where the count of a row's folded brackets stands; `y` is the row's bottom in its block."""
    metrics, measures = brush.faces.small_width, brush.measures
    width = metrics.horizontalAdvance(f"+{count}")
    left = measures.folded - (0.0 if measures.side is Side.RIGHT else width)
    left = max(0.0, min(left, measures.width - width))
    return QRectF(left, top + y - 9 - metrics.ascent(), width, metrics.height())


def paint_labels(brush: Brush, blocks: Blocks, clip: QRectF) -> None:
    """Paints the labels of the given blocks that reach into `clip`."""
    if not brush.measures.label_room:
        return
    painter = brush.painter
    for block, top in blocks:
        labels = brush.page.labels(block)
        if not labels.shown or top + labels.bottom < clip.top() - GAP:
            continue
        low, high = clip.top() - top - 2, clip.bottom() - top + 2
        for label in labels.shown:
            begin = label.top if label.bracket is None else min(label.top, label.bracket.top)
            if label.top + GAP < low or begin > high:
                continue
            painter.setOpacity(brush.strength(label.mark))
            _paint_leader(brush, label, top)
            _paint_label(brush, label, top)
        painter.setOpacity(1.0)
        if labels.hidden:
            _paint_hidden(brush, labels, top)


def _paint_bracket(brush: Brush, bracket: Bracket, top: int) -> None:
    ink = brush.faces.inks.of(bracket.mark.look)
    focused = brush.stands_out(bracket.mark)
    pen = fitted(ink.bracket_focus if focused else ink.bracket, brush.grid.dpr)
    x = brush.grid.middle_x(lane_x(brush, bracket.lane), pen.widthF())
    up, down = brush.grid.y(top + bracket.top), brush.grid.y(top + bracket.bottom)
    painter = brush.painter
    painter.setPen(pen)
    painter.drawLine(QLineF(x, up, x, down))
    solid = QPen(ink.colour, pen.widthF())
    solid.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(solid)
    half, inward = pen.widthF() / 2, -brush.measures.outward
    for edge in [up + half] * bracket.opens + [down - half] * bracket.closes:
        y = brush.grid.middle_y(edge, pen.widthF())
        painter.drawLine(QLineF(brush.grid.x(x + inward * SERIF), y, x - inward * half, y))


def _paint_leader(brush: Brush, label: Label, top: int) -> None:
    if label.bracket is None or (label.pushed > FAR and not brush.stands_out(label.mark)):
        return
    pen = brush.hairline("line_strong")
    brush.painter.setPen(pen)
    measures, outward = brush.measures, brush.measures.outward
    edge = measures.labels - 5.0 * outward
    bend = edge - 8.0 * outward
    y = brush.grid.middle_y(top + label.bracket.top + 0.5, pen.widthF())
    begin = lane_x(brush, label.bracket.lane) + 2 * outward
    middle = top + label.top + GAP / 2
    if measures.is_beyond(bend, begin):
        brush.painter.drawLine(QLineF(begin, y, bend, y))
        begin = bend
    brush.painter.drawLine(QLineF(begin, y, edge, middle))


def label_box(brush: Brush, label: Label) -> LabelBox:
    """Measures a label. Where room is short its last word stands for its name, then the initials go, then letters.

    The marks of memo and doubt, which the coding's tooltip tells too, go before the name's first letters do.
    """
    mark, faces = label.mark, brush.faces
    is_button = mark.id == brush.page.shown.focus
    metrics = faces.label_bold_width if is_button else faces.label_width
    most = float(brush.measures.label_room - (8 if is_button else 0))
    if label.lacking:
        most -= faces.small_width.horizontalAdvance(f"+{label.lacking}") + 10
    for unsure, memo in ((mark.unsure, mark.has_memo), (mark.unsure, False), (False, False)):
        fixed = GLYPH + AFTER_GLYPH + (UNSURE if unsure else 0) + (MEMO + 6 if memo else 0)
        if most - fixed >= LETTERS:
            break
    room = most - fixed
    who_width = faces.small_width.horizontalAdvance(mark.who) + 7 if mark.who else 0.0
    last = "…" + mark.label.rsplit(" ", 1)[-1] if " " in mark.label else mark.label
    for name, who in ((mark.label, mark.who), (last, mark.who), (last, "")):
        beside = who_width if who else 0.0
        width = metrics.horizontalAdvance(name)
        if width + beside <= room:
            return LabelBox(name, width, who, beside, fixed + width + beside, is_button, unsure, memo)
    name = metrics.elidedText(last.removeprefix("…"), Qt.TextElideMode.ElideRight, max(room, LETTERS))
    width = metrics.horizontalAdvance(name)
    return LabelBox(name, width, "", 0.0, fixed + width, is_button, unsure, memo)


def label_rect(brush: Brush, label: Label, top: int) -> QRectF:
    """Where a label is in the view, with the room around it that takes the pointer."""
    box = label_box(brush, label)
    return QRectF(label_left(brush, box) - 4, top + label.top, box.width + 12, GAP)


def label_left(brush: Brush, box: LabelBox) -> float:
    """Where a label begins: left of the text it ends where the others begin."""
    measures = brush.measures
    return float(measures.labels) - (0.0 if measures.side is Side.RIGHT else box.width)


def labels_in_view(brush: Brush, blocks: Blocks) -> Iterator[tuple[Label, QRectF]]:
    """The labels of the given blocks with their rectangles."""
    if brush.measures.label_room:
        for block, top in blocks:
            for label in brush.page.labels(block).shown:
                yield label, label_rect(brush, label, top)


def _paint_label(brush: Brush, label: Label, top: int) -> None:
    painter, mark, faces = brush.painter, label.mark, brush.faces
    box = label_box(brush, label)
    x, y = label_left(brush, box), float(top + label.top)
    lit = box.is_button or brush.stands_out(mark)
    if box.is_button:
        frame = QRectF(x - 7, y - 1, box.width + 14, GAP + 2)
        paint_box(painter, frame, brush.colour("surface"), brush.colour("input_border"), 4.5)
    paint_glyph(painter, QRectF(x, y + (GAP - GLYPH) / 2, GLYPH, GLYPH), faces.inks.of(mark.look).look)
    x += GLYPH + AFTER_GLYPH
    base = y + (GAP + faces.label_width.ascent() - faces.label_width.descent()) / 2
    painter.setFont(faces.label_bold if box.is_button else faces.label)
    painter.setPen(brush.colour("ink" if lit else "ink2"))
    painter.drawText(QPointF(x, base), box.name)
    x += box.name_width
    if box.who:
        painter.setFont(faces.small)
        painter.setPen(brush.colour("ink3"))
        painter.drawText(QPointF(x + 7, base), box.who)
        x += box.who_width
    if box.shows_unsure:
        painter.setFont(faces.label_bold)
        painter.setPen(brush.colour("ink"))
        painter.drawText(QPointF(x + 4, base), "?")
        x += UNSURE
    if box.shows_memo:
        _paint_memo(brush, QRectF(x + 6, y + (GAP - MEMO) / 2 + 0.5, MEMO, MEMO - 1))


def _paint_memo(brush: Brush, rect: QRectF) -> None:
    """A small sheet with a folded corner and two lines."""
    painter = brush.painter
    painter.setPen(QPen(brush.colour("ink2"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    fold = 3.5
    sheet = [
        rect.topLeft(),
        rect.topRight(),
        QPointF(rect.right(), rect.bottom() - fold),
        QPointF(rect.right() - fold, rect.bottom()),
        rect.bottomLeft(),
        rect.topLeft(),
    ]
    painter.drawPolyline(sheet)
    for y in (3.3, 6.0):
        painter.drawLine(
            QLineF(rect.left() + 2.5, rect.top() + y, rect.right() - (2.5 if y < 4 else 4.5), rect.top() + y)
        )


def _paint_hidden(brush: Brush, labels: Labels, top: int) -> None:
    last = labels.shown[-1]
    rect = hidden_rect(brush, labels, top)
    base = top + last.top + (GAP + brush.faces.label_width.ascent() - brush.faces.label_width.descent()) / 2
    brush.painter.setFont(brush.faces.small)
    brush.painter.setPen(brush.colour("ink3"))
    brush.painter.drawText(QPointF(rect.left() + 2, base), f"+{len(labels.hidden)}")


def hidden_rect(brush: Brush, labels: Labels, top: int) -> QRectF:
    """Where the count of a block's hidden labels stands."""
    beside = label_rect(brush, labels.shown[-1], top)
    width = brush.faces.small_width.horizontalAdvance(f"+{len(labels.hidden)}") + 4
    apart = 8 if labels.shown[-1].mark.id == brush.page.shown.focus else 0
    left = min(beside.right() + apart, brush.measures.width - width)
    if brush.measures.side is Side.LEFT:
        left = max(0.0, beside.left() - apart - width)
    return QRectF(left, beside.top(), width, beside.height())
