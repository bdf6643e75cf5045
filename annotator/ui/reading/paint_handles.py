"""The two ends of the coding in focus, to be taken hold of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from annotator.ui.reading.brush import Brush
from annotator.ui.reading.page import Page
from annotator.ui.reading.scroller import Scroller
from annotator.ui.theme.tokens import size

BAR = 2.0
KNOB = float(size("handle_radius"))
HALF_TARGET = size("min_target") / 2
OUTSIDE = 1.5
"""How far the target reaches over letters beside the coding, so that a passage can begin at the next word."""


class End(Enum):
    """An end of a coding."""

    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Handle:
    """An end's bar in the view, with its knob; `outward`: where the coding does not lie, 1 for right, -1 for left."""

    end: End
    bar: QRectF
    knob: QPointF
    outward: int

    def distance(self, point: QPointF) -> float | None:
        """How far a point is from the bar; None beyond the target around it."""
        outwards = (point.x() - self.bar.center().x()) * self.outward
        beyond = point.y() > self.bar.bottom() if self.end is End.END else point.y() < self.bar.top()
        inside = self.bar.top() - HALF_TARGET <= point.y() <= self.bar.bottom() + HALF_TARGET
        reach = HALF_TARGET if beyond else OUTSIDE  # at the knob, off the letters, there is room on both sides
        return abs(outwards) if inside and -HALF_TARGET <= outwards <= reach else None


class Standing(Protocol):
    """A page at a place."""

    page: Page
    scroller: Scroller


def handles(view: Standing) -> list[Handle]:
    """The ends of the coding in focus that are near the view."""
    page = view.page
    mark = page.table.get(page.shown.focus)
    if mark is None or not mark.is_own:
        return []
    found = []
    for end, offset in ((End.START, mark.start), (End.END, mark.end)):
        handle = _handle(view, end, offset)
        if handle is not None:
            found.append(handle)
    return found


def _handle(view: Standing, end: End, offset: int) -> Handle | None:
    page = view.page
    block, place = page.display.place(offset)
    if end is End.START and offset >= page.display.ends[block] and block + 1 < len(page.display):
        block, place = block + 1, 0
    if end is End.END and offset == page.display.starts[block] and block:
        block -= 1
        place = page.layout(block).length
    top = view.scroller.top_of(block)
    if top is None:
        return None
    layout = page.layout(block)
    index = layout.row_of(place, leaning=end is End.END)
    row, measures = layout.rows[index], page.measures
    up = top + row.top + row.base - measures.base + measures.fill_top
    down = up + measures.fill_bottom - measures.fill_top + 2
    edge, outward = layout.begin_of(index, place) if end is End.START else layout.end_of(index, place)
    x = round(measures.left + edge) + outward
    bar = QRectF(x - BAR / 2, up - 1, BAR, down - up)
    return Handle(end, bar, QPointF(x, bar.top() - 1 if end is End.START else bar.bottom() + 1), outward)


def paint_handles(brush: Brush, view: Standing) -> None:
    """Paints both ends in the accent colour."""
    found = handles(view)
    if not found:
        return
    painter, accent = brush.painter, brush.colour("accent")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    for handle in found:
        painter.fillRect(handle.bar, accent)
        painter.drawEllipse(handle.knob, KNOB, KNOB)
    if view.page.shown.held:
        _paint_note(brush, view)


def _paint_note(brush: Brush, view: Standing) -> None:
    """What the held end has gained or lost, floating beside it."""
    shown = view.page.shown
    block, place = view.page.display.place(shown.held_at)
    top = view.scroller.top_of(block)
    if top is None:
        return
    layout = view.page.layout(block)
    index = layout.row_of(place, leaning=True)
    width = brush.faces.small_width.horizontalAdvance(shown.held) + 12
    x = brush.measures.left + layout.x_of(index, place) + 8
    rect = QRectF(min(x, brush.measures.width - width - 4), top + layout.rows[index].bottom + 4, width, 20)
    painter = brush.painter
    painter.setBrush(brush.colour("accent"))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(brush.faces.small)
    painter.setPen(brush.colour("on_accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown.held)
