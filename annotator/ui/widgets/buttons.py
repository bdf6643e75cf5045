"""Painted buttons: what they share, and a word with the key that does the same. Enter on any button."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from annotator.ui.actions import Act
from annotator.ui.keys_in_force import keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.key_cap import CAP_HEIGHT, key_cap_width, paint_key_cap
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, paint_text, radius


class Framing(Enum):
    """Whether a button shows its edge, as a field does, or only under the mouse."""

    FRAMED = auto()
    FIELD = auto()
    FLAT = auto()


class KeySide(Enum):
    BEFORE = auto()
    AFTER = auto()


def press_by_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard in this window. Says whether it was Enter, and there was one.

    Qt presses buttons by Space alone, and Enter on *Cancel* would go on to the dialog's main button.
    """
    button = window.focusWidget()
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    if not (is_enter and plain) or not isinstance(button, QAbstractButton):
        return False
    if isinstance(button, QCheckBox | QRadioButton):  # there Enter says yes to the dialog, as in other programs
        return False
    button.click()
    return True


class PaintedButton(QAbstractButton):
    """What painted buttons share: hover, focus by keyboard alone, repainting when the appearance changes."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """The words as they are painted: a `&` in them marks no key."""
        super().setText(text)
        self.setShortcut(QKeySequence())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paint_ground(self, painter: QPainter, framing: Framing) -> None:
        """Fill, edge and focus ring for the state the button is in."""
        box = QRectF(self.rect())
        corner = radius("control")
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        if framing is not Framing.FLAT:
            fill = self.appearance.colour("hover" if lit else "surface")
            edge = "input_border" if framing is Framing.FIELD else "line_strong"
            paint_box(painter, box, fill, self.appearance.colour(edge), corner)
        elif lit:
            paint_box(painter, box, self.appearance.colour("hover"), None, corner)
        if self.hasFocus():
            paint_focus_ring(painter, box, self.appearance, corner)


class KeyButton(PaintedButton):
    """A word and a key cap; the key of an action is followed, and without one the word stands alone."""

    def __init__(
        self,
        text: str,
        key: Act | str,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        framing: Framing = Framing.FRAMED,
        key_side: KeySide = KeySide.AFTER,
    ) -> None:
        super().__init__(text, appearance, parent)
        self._asked = key
        self._framing = framing
        self._key_side = key_side
        keys_in(appearance).changed.connect(self._restyle)

    @property
    def key(self) -> str:
        """What stands on the cap."""
        return keys_in(self.appearance).shown(self._asked)

    @property
    def _cap(self) -> int:
        """Pixels of the cap and of the gap before the word."""
        return key_cap_width(self.key, self.appearance) + 8 if self.key else 0

    @property
    def _padding(self) -> int:
        return 10 if self._framing is Framing.FRAMED else 5

    def sizeHint(self) -> QSize:
        weight = 500 if self._framing is Framing.FRAMED else 400
        font = self.appearance.ui_font("base" if self._framing is Framing.FRAMED else "small", weight)
        text = round(QFontMetricsF(font).horizontalAdvance(self.text()))
        return QSize(text + self._cap + 2 * self._padding, self.appearance.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        self.paint_ground(painter, self._framing)
        framed = self._framing is Framing.FRAMED
        font = self.appearance.ui_font("base" if framed else "small", 500 if framed else 400)
        box = QRectF(self.rect()).adjusted(self._padding, 0, -self._padding, 0)
        cap = max(0, self._cap - 8)
        top = box.center().y() - CAP_HEIGHT / 2
        ink = self.appearance.colour("ink" if framed else "ink2")
        if self._key_side is KeySide.AFTER:
            paint_text(painter, box.adjusted(0, 0, -self._cap, 0), self.text(), font, ink)
            cap_box = QRectF(box.right() - cap, top, cap, CAP_HEIGHT)
        else:
            paint_text(painter, box.adjusted(self._cap, 0, 0, 0), self.text(), font, ink)
            cap_box = QRectF(box.left(), top, cap, CAP_HEIGHT)
        if self.key:
            paint_key_cap(painter, cap_box, self.key, self.appearance)
        painter.end()
