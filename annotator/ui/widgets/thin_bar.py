"""A thin line that says how far some work is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.ui.theme.style import set_role


class ThinBar(QProgressBar):
    """Hidden while there is no work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "thin")
        self.setTextVisible(False)
        self.hide()

    def show_step(self, step: int, of: int) -> None:
        """`of` 0 is work of unknown length."""
        self.setRange(0, of)
        self.setValue(step)
        self.show()
