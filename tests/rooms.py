"""A window in which the scenes of the pictures are played by tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.hands import Hands


class Room:
    """A window on the study, as the scenes of the pictures want it."""

    def __init__(self, qtbot: Any, window: Any, folder: Path) -> None:
        self.window, self.folder = window, folder
        self.hands = Hands(qtbot, window)

    def wait(self) -> None:
        """Until no job runs and everything put off has been done."""
        for _round in range(3):
            QApplication.processEvents()
        self.hands.qtbot.waitUntil(lambda: not self.window.jobs.running)
        QApplication.processEvents()
