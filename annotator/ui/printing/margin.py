"""The labels beside one printed page: what begins on it, and again what goes on from the page before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt

from annotator.ui.reading.brush import Brush
from annotator.ui.reading.decoration import Bracket
from annotator.ui.reading.label_slots import slots
from annotator.ui.reading.labels import GAP, RAISED
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_margin import AFTER_GLYPH, GLYPH
from annotator.ui.reading.paint_text import Blocks
from annotator.ui.theme.glyphs import paint_glyph

Notes = Mapping[str, tuple[int, ...]]

MOST_INITIALS = 0.45
"""Share of a label's room for its coders; the legend names them all."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A coding on a page: where its label would like to stand, and its bracket with that one's top on the page."""

    mark: Mark
    top: float
    foot: float
    bracket: Bracket | None
    bracket_top: float


def paint_page_labels(brush: Brush, blocks: Blocks, height: int, room: int, notes: Notes) -> None:
    """Paints the labels of a page whose text is `height` pixels high. `notes`: numbers to print, by mark."""
    if not brush.measures.label_room:
        return
    beside = sorted(_beside(brush, blocks, height), key=lambda one: (one.top, -one.foot, one.mark.start))
    tops = slots([round(one.top) for one in beside], max(room, height), GAP)
    hidden = 0
    for one, top in zip(beside, tops, strict=True):
        if top is None:
            hidden += 1
            continue
        _paint_leader(brush, one, top)
        _paint_label(brush, one.mark, top, notes.get(one.mark.id, ()))
    if hidden:
        brush.painter.setFont(brush.faces.small)
        brush.painter.setPen(brush.colour("ink3"))
        brush.painter.drawText(QPointF(brush.measures.labels, max(room, height) + GAP * 0.7), f"+{hidden}")


def _beside(brush: Brush, blocks: Blocks, height: int) -> list[Beside]:
    page = brush.page
    found: dict[str, Beside] = {}
    for block, top in blocks:
        layout = page.layout(block)
        brackets = {bracket.mark.id: bracket for bracket in page.decoration(block).brackets}
        start, end = page.display.starts[block], page.display.ends[block]
        for mark in page.table.touching(start, end):
            if mark.id in found:
                continue
            first = layout.row_of(page.display.local(block, mark.start))
            last = layout.row_of(page.display.local(block, mark.end), leaning=True)
            if top + layout.rows[last].bottom <= 0 or top + layout.rows[first].top >= height:
                continue
            at = max(0.0, float(top + layout.rows[first].top))
            bracket = brackets.get(mark.id)
            foot = float(top + layout.rows[last].bottom)
            found[mark.id] = Beside(mark, at + RAISED, foot, bracket, max(0.0, top + bracket.top) if bracket else at)
    return list(found.values())


def _paint_leader(brush: Brush, one: Beside, top: int) -> None:
    if one.bracket is None:
        return
    brush.painter.setPen(brush.hairline("line_strong"))
    edge = brush.measures.labels - 5.0
    bend = edge - 8.0
    begin = brush.measures.lane(one.bracket.lane) + 2
    y = one.bracket_top + 0.5
    if begin < bend:
        brush.painter.drawLine(QLineF(begin, y, bend, y))
    brush.painter.drawLine(QLineF(max(begin, bend), y, edge, top + GAP / 2))


def _paint_label(brush: Brush, mark: Mark, top: int, notes: tuple[int, ...]) -> None:
    """Glyph, name, initials, note numbers; where room is short the name gives way."""
    painter, faces = brush.painter, brush.faces
    x = float(brush.measures.labels)
    paint_glyph(painter, QRectF(x, top + (GAP - GLYPH) / 2, GLYPH, GLYPH), mark.look)
    x += GLYPH + AFTER_GLYPH
    small = faces.small_width
    number, doubt = _ranges(notes), "?" if mark.unsure else ""
    who = small.elidedText(mark.who, Qt.TextElideMode.ElideRight, (brush.measures.width - x) * MOST_INITIALS)
    behind = sum(small.horizontalAdvance(words) + 6 for words in (doubt, who, number) if words)
    room = max(40.0, brush.measures.width - x - behind)
    name = faces.label_width.elidedText(mark.label, Qt.TextElideMode.ElideMiddle, room)
    base = top + (GAP + faces.label_width.ascent() - faces.label_width.descent()) / 2
    painter.setFont(faces.label)
    painter.setPen(brush.colour("ink"))
    painter.drawText(QPointF(x, base), name)
    x += faces.label_width.horizontalAdvance(name) + 6
    painter.setFont(faces.small)
    if who:
        painter.setPen(brush.colour("ink3"))
        painter.drawText(QPointF(x, base), who)
        x += small.horizontalAdvance(who) + 6
        painter.setPen(brush.colour("ink"))
    if doubt:
        painter.drawText(QPointF(x, base), doubt)
        x += small.horizontalAdvance(doubt) + 6
    if number:
        painter.drawText(QPointF(x, base - 4), number)


def _ranges(numbers: tuple[int, ...]) -> str:
    """`3, 5–9`: numbers in order, those that follow each other drawn together."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
