"""A text field that searches: magnifying glass before, the key that leads here after."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.ui.actions import Act
from annotator.ui.icons.icon import paint_icon
from annotator.ui.keys_in_force import keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.widgets.key_cap import CAP_HEIGHT, key_cap_width, paint_key_cap

LONGEST = 1000
"""Characters that a field takes: who pastes a book by mistake waits for nothing."""


class SearchField(QLineEdit):
    """The cap is shown while the field is empty and the keyboard is elsewhere."""

    focused = Signal()

    def __init__(self, hint: str, key: Act | str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = key
        self._appearance = appearance
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setProperty("role", "search")
        self.setClearButtonEnabled(False)
        appearance.changed.connect(self._restyle)
        keys_in(appearance).changed.connect(self._restyle)
        self._restyle()

    @property
    def key(self) -> str:
        """What stands on the cap."""
        return keys_in(self._appearance).shown(self._asked)

    def _restyle(self) -> None:
        self.setFont(self._appearance.ui_font("base"))
        cap = key_cap_width(self.key, self._appearance)
        self.setTextMargins(22, 0, cap if self.key else 0, 0)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icon = float(size("icon"))
        middle = self.height() / 2
        paint_icon(painter, "search", self._appearance.colour("ink3"), QRectF(10, middle - icon / 2, icon, icon))
        if self.key and not self.text() and not self.hasFocus():
            cap = key_cap_width(self.key, self._appearance)
            box = QRectF(self.width() - cap - 8, round(middle - CAP_HEIGHT / 2), cap, CAP_HEIGHT)
            paint_key_cap(painter, box, self.key, self._appearance)
        painter.end()
