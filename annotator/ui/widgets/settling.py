"""Laying out at once what Qt would lay out one level per round of events, with flicker in between."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def settle(widget: QWidget) -> None:
    """Bring the sizes of everything inside up to date, innermost first."""
    for inner in reversed(widget.findChildren(QWidget)):
        layout = inner.layout()
        if layout is not None:
            layout.activate()
    layout = widget.layout()
    if layout is not None:
        layout.activate()
