"""A key as it looks on a keyboard: a small framed letter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.actions import Act
from annotator.ui.keys_in_force import Keys, keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.paint import paint_box, radius

CAP_HEIGHT = 20


def key_cap_width(key: str, appearance: Appearance) -> int:
    """Pixels that the cap of `key` takes; a single letter makes a square."""
    text = QFontMetricsF(appearance.ui_font("micro", 500)).horizontalAdvance(key)
    return max(CAP_HEIGHT, round(text) + 12)


def code_caps_width(keys: Keys, appearance: Appearance) -> int:
    """Pixels of a column for the caps of codes' keys: those of the widest, 0 where no key gives a code now."""
    longest = keys.longest_of_codes
    return key_cap_width(longest, appearance) if longest else 0


def paint_key_cap(painter: QPainter, rect: QRectF, key: str, appearance: Appearance) -> None:
    """The cap of `key`, filling `rect`; with larger type it grows up and down."""
    more = (appearance.scaled(CAP_HEIGHT) - CAP_HEIGHT) / 2
    rect = rect.adjusted(0, -more, 0, more)
    paint_box(painter, rect, appearance.colour("surface"), appearance.colour("line_strong"), radius("key"))
    font = appearance.ui_font("micro", 500)
    painter.save()
    painter.setFont(font)
    painter.setPen(appearance.colour("ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyCap(QWidget):
    """A key cap on its own, beside a heading or a field. That of an action follows its key, and goes with it."""

    def __init__(self, key: Act | str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = key
        self._key = ""
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)
        keys_in(appearance).changed.connect(self._show_key)
        self._show_key()

    @property
    def key(self) -> str:
        """What stands on it."""
        return self._key

    def _show_key(self) -> None:
        self._key = keys_in(self._appearance).shown(self._asked)
        self.setAccessibleName(self.tr("Key %1").replace("%1", self._key))
        if isinstance(self._asked, Act):
            self.setVisible(bool(self._key))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self._key, self._appearance), self._appearance.scaled(CAP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_key_cap(
            painter,
            box.adjusted(0, (box.height() - CAP_HEIGHT) / 2, 0, (CAP_HEIGHT - box.height()) / 2),
            self._key,
            self._appearance,
        )
        painter.end()
