"""Opens and closes the history panel over whatever mode is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.history.panel import HistoryPanel


class HistoryActs(QObject):
    """The panel is built when it is first wanted; `take_keyboard` gives the keyboard back to what lies under it."""

    def __init__(self, desk: Desk, screen: QWidget, take_keyboard: Callable[[], object]) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._take_keyboard = take_keyboard
        self.panel: HistoryPanel | None = None

    def slots(self) -> dict[Act, Slot]:
        return {Act.HISTORY: self.toggle}

    def toggle(self) -> None:
        panel = self.panel
        if panel is None:
            panel = self.panel = HistoryPanel(self._desk, self._screen)
            panel.closed.connect(self._take_keyboard)
        if panel.isVisible():
            panel.close_panel()
        else:
            panel.open_panel()
