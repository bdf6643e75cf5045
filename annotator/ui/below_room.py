"""Room for the panes under the text: each keeps what its rows of buttons take, so that none of them is cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

LEAST_TEXT = 76
"""Pixels of the text that stay, two lines of it."""
LEAST_LIST = 64
"""Pixels of a list beyond the rows of buttons: one sees what they are about."""
FITTED = {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest, QEvent.Type.Resize}


class BelowRoom(QObject):
    """Gives each pane its least height for the width it has: a splitter does not ask for wrapped rows.

    `opened` tells that a pane came or went.
    """

    opened = Signal()

    def __init__(self, splitter: QSplitter, text: QWidget, panes: Sequence[QWidget]) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._panes = tuple(panes)
        text.setMinimumHeight(LEAST_TEXT)
        for widget in (splitter, *self._panes):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FITTED:
            self._fit()
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide} and watched is not self._splitter:
            self.opened.emit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._splitter.height() - LEAST_TEXT - self._splitter.handleWidth()
        for pane in self._panes:
            layout = pane.layout()
            if layout is None or pane.isHidden():
                continue
            by_width = layout.hasHeightForWidth()
            need = layout.minimumHeightForWidth(pane.width()) if by_width else layout.minimumSize().height()
            least = max(0, min(need + LEAST_LIST, room))
            if least != pane.minimumHeight():
                pane.setMinimumHeight(least)
