"""Where the view stands after it was asked for a passage."""

from __future__ import annotations

from annotator.model.span import Span
from annotator.ui.reading.view import View


def uncover(view: View, span: Span) -> None:
    """Scrolls as little as needed to show a passage, at least its beginning."""
    top, bottom = _place_of(view, span)
    height, row = view.viewport().height(), view.page.measures.row
    if top is None or not 0 <= top <= height - row:
        view.centre(span.start)
    elif bottom is not None and bottom > height - row:
        view.scroll_by(min(bottom - height + row, top - row))


def lead_to(view: View, span: Span) -> None:
    """Shows a passage with room below it, at least its beginning; one that stands so already is left where it is.

    Who goes to a passage reads on after it, and the popover and messages lie over the view's foot.
    """
    height, row = view.viewport().height(), view.page.measures.row
    top, bottom = _place_of(view, span)
    if top is None or bottom is None or top < row or bottom > height * 3 // 4:
        view.centre(span.start)
        top, bottom = _place_of(view, span)
        if top is not None and (bottom is None or bottom > height - row):
            view.scroll_by(max(0, top - row if bottom is None else min(bottom - height + row, top - row)))


def _place_of(view: View, span: Span) -> tuple[int | None, int | None]:
    """How far below the view's top a passage begins and ends; None where that is far outside."""
    start, end = view.caret_rect(span.start), view.caret_rect(span.end, leaning=True)
    return (None if start is None else start.top()), (None if end is None else end.bottom())
