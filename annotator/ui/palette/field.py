"""The field of the top bar that opens the palette. It looks like one to type in and is a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui.icons.icon import paint_icon
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.widgets.key_cap import CAP_HEIGHT, key_cap_width, paint_key_cap
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, paint_text, radius

WIDTH, LEAST = 270, 48
WORDS = 40
"""Pixels of the words from which they say something; with less the glass stands alone."""


class PaletteField(QAbstractButton):
    """`key` is the shortcut as people read it."""

    def __init__(self, key: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._appearance = appearance
        self.setText(self.tr("Find or run anything"))
        self.setAccessibleName(self.text())
        self.show_key(key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_key(self, key: str) -> None:
        """The key that does the same, empty for none."""
        self._key = key
        said = self.tr("Find a code, a document, a passage or a command")
        self.setToolTip(f"{said} ({key})" if key else said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self._appearance.scaled(size("control")))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self._appearance.scaled(size("control")))

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour, box = self._appearance.colour, QRectF(self.rect())
        border = colour("input_border" if self.underMouse() else "line_strong")
        paint_box(painter, box, colour("surface"), border, radius("control"))
        if self.hasFocus():
            paint_focus_ring(painter, box, self._appearance, radius("control"))
        icon, middle = float(size("icon")), box.center().y()
        paint_icon(painter, "search", colour("ink3"), QRectF(11, middle - icon / 2, icon, icon))
        cap = key_cap_width(self._key, self._appearance)
        right = box.right() - cap - 7
        has_cap = self._key and right > 35
        if has_cap:
            cap_box = QRectF(right, round(middle - CAP_HEIGHT / 2), cap, CAP_HEIGHT)
            paint_key_cap(painter, cap_box, self._key, self._appearance)
        words = QRectF(35, 0, right - 35 - 8, box.height())
        if words.width() >= WORDS:
            paint_text(painter, words, self.text(), self._appearance.ui_font("base"), colour("ink3"))
        painter.end()
