"""The round that a key makes through the panes that are to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Stop = tuple[QWidget, Callable[[], None] | None]
"""A pane, and how it takes the keyboard where it has a way of its own."""


def step_ring(stops: Sequence[Stop], focus: QWidget | None, by: int) -> None:
    """Give the keyboard to the pane `by` stops on from the one that holds `focus`; hidden ones are passed over.

    Of panes that lie in one another the last one counts. Where none holds it, the round begins.
    """
    ring = [stop for stop in stops if stop[0].isVisible()]
    holding = (
        n for n, (pane, _) in enumerate(ring) if focus is not None and (pane is focus or pane.isAncestorOf(focus))
    )
    here = max(holding, default=-1)
    pane, take = ring[(here + by) % len(ring)]
    if take is not None:
        take()
        return
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    if pane.focusPolicy() is Qt.FocusPolicy.NoFocus:
        pane.focusNextChild()
