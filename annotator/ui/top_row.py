"""Digits by the place of the key: on French and Czech keyboards the top row gives digits only with Shift."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.action_set import ActionSet
from annotator.ui.actions import CODE_KEYS
from annotator.ui.reading.pane import ReadingPane

MAC_KEYS = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9}
"""Digits by virtual key."""
WINDOWS_FIRST, XKB_FIRST = 2, 10
"""Scan codes of the key that stands where 1 does."""


def digit_at(scan_code: int, virtual_key: int, platform: str = sys.platform) -> int | None:
    """The digit, 1 to 9, whose key on an English keyboard stands in that place; None for every other key."""
    if platform == "darwin":
        return MAC_KEYS.get(virtual_key)
    digit = scan_code - (WINDOWS_FIRST if platform == "win32" else XKB_FIRST) + 1
    return digit if 1 <= digit <= 9 else None


class TopRow(QObject):
    """Hears what no shortcut wanted in the text, and runs the code key that stands in that place."""

    def __init__(self, actions: ActionSet, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._actions = actions
        proxy = pane.focusProxy()
        if proxy is not None:
            proxy.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the key was one of the nine."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        digit = digit_at(event.nativeScanCode(), event.nativeVirtualKey())
        if digit is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        action = self._actions[CODE_KEYS[digit - 1]]
        if not action.isEnabled() or QKeySequence(str(digit)) not in action.shortcuts():
            return False
        action.trigger()
        return True
