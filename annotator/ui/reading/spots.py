"""Which coding the pointer is on."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from annotator.ui.reading.mark import Mark
from annotator.ui.reading.measures import LANE
from annotator.ui.reading.paint_margin import hidden_rect, labels_in_view
from annotator.ui.reading.view import GUTTER, View


def label_at(view: View, point: QPointF) -> Mark | None:
    """The coding whose margin label is at a point."""
    measures = view.page.measures
    if not measures.is_beyond(point.x(), measures.labels - 8 * measures.outward - 1):
        return None
    brush = view.brush(QPainter())
    blocks = view.blocks_in(int(point.y()), int(point.y()) + 1)
    return next((label.mark for label, rect in labels_in_view(brush, blocks) if rect.contains(point)), None)


def hidden_at(view: View, point: QPointF) -> list[Mark]:
    """The codings behind a "+n" in the margin."""
    measures = view.page.measures
    if not measures.label_room or not measures.is_beyond(point.x(), measures.labels):
        return []
    brush = view.brush(QPainter())
    for block, top in view.blocks_in(int(point.y()), int(point.y()) + 1):
        labels = view.page.labels(block)
        if labels.hidden and hidden_rect(brush, labels, top).contains(point):
            return labels.hidden
    return []


def bracket_at(view: View, point: QPointF) -> Mark | None:
    """The coding whose bracket is at a point."""
    measures = view.page.measures
    edge = measures.labels - 8 * measures.outward
    if not measures.is_beyond(point.x(), measures.lanes - measures.outward) or measures.is_beyond(point.x(), edge):
        return None
    for block, top in view.scroller.visible(int(point.y()), int(point.y()) + 1):
        for bracket in view.page.decoration(block).brackets:
            beside = abs(point.x() - measures.lane(bracket.lane) + measures.outward) <= LANE / 2
            if beside and top + bracket.top <= point.y() < top + bracket.bottom:
                return bracket.mark
    return None


def gutter_at(view: View, point: QPointF) -> int | None:
    """The block beside whose text a point lies where its number stands."""
    left = view.page.measures.left
    if not left - GUTTER <= point.x() < left:
        return None
    return next((block for block, _ in view.scroller.visible(int(point.y()), int(point.y()) + 1)), None)


def mark_in_margin(view: View, point: QPointF) -> Mark | None:
    """The coding whose label or bracket is at a point."""
    return label_at(view, point) or bracket_at(view, point)
