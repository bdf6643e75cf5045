"""Rows of joined buttons: of one kind at most one is chosen, of the other any number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.widgets.buttons import PaintedButton
from annotator.ui.widgets.paint import paint_box, paint_focus_ring, radius

PADDING = 9


def segments_width(texts: Sequence[str], appearance: Appearance) -> int:
    """Pixels that a row of these words needs."""
    metrics = QFontMetricsF(appearance.ui_font("small", 600))
    return sum(round(metrics.horizontalAdvance(text)) + 2 * PADDING for text in texts) + 2


class _Segment(PaintedButton):
    """One of the joined buttons. Its corners are cut by the row."""

    def __init__(self, text: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(text, appearance, parent)
        self._row = parent
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(segments_width((self.text(),), self.appearance) - 2, self.appearance.scaled(size("control_small")))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        outline = QPainterPath()
        row = QRectF(-self.x(), 0, self._row.width(), self.height()).adjusted(1, 1, -1, -1)
        outline.addRoundedRect(row, radius("control") - 1, radius("control") - 1)
        painter.setClipPath(outline)
        box = QRectF(self.rect())
        if self.isChecked():
            painter.fillRect(box, self.appearance.colour("active"))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(box, self.appearance.colour("hover"))
        if self.x() > 1:
            painter.fillRect(QRectF(0, 0, 1, self.height()), self.appearance.colour("line"))
        painter.setClipping(False)
        painter.setFont(self.appearance.ui_font("small", 600 if self.isChecked() else 400))
        painter.setPen(self.appearance.colour("ink" if self.isChecked() else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, box, self.appearance, radius("control"))
        painter.end()


class Segments(QWidget):
    """The row itself, with the arrows going from button to button. `pressed` carries the value of a button; which are
    down after that is the matter of its kinds."""

    pressed = Signal(str)

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._segments: dict[str, _Segment] = {}
        self._on: frozenset[str] = frozenset()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(0)
        appearance.changed.connect(self.update)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """The buttons from left to right, each a value and the word on it."""
        layout = self.layout()
        for segment in self._segments.values():
            segment.deleteLater()
            if layout is not None:
                layout.removeWidget(segment)
        self._segments = {}
        for value, text in choices:
            segment = _Segment(text, self._appearance, self)
            segment.setAccessibleName(f"{self.accessibleName()}: {text}" if self.accessibleName() else text)
            segment.installEventFilter(self)
            segment.clicked.connect(lambda _checked=False, value=value: self.pressed.emit(value))
            self._segments[value] = segment
            if layout is not None:
                layout.addWidget(segment)
            segment.show()
        self._check()

    def button(self, value: str) -> PaintedButton:
        """The button of a value. Raises KeyError where the row has none of it."""
        return self._segments[value]

    def set_on(self, values: frozenset[str]) -> None:
        """Show which are down without telling anyone."""
        self._on = values
        self._check()

    def _check(self) -> None:
        for value, segment in self._segments.items():
            segment.setChecked(value in self._on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            segments = list(self._segments.values())
            if step and isinstance(watched, _Segment):
                place = segments.index(watched) + step
                segments[place % len(segments)].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        colour = self._appearance.colour
        paint_box(painter, QRectF(self.rect()), colour("surface"), colour("line_strong"), radius("control"))
        painter.end()


class SegmentedButtons(Segments):
    """At most one is chosen. `chosen` carries its value, or None when it was pressed again and let go."""

    chosen = Signal(object)

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(name, appearance, parent)
        self._value: str | None = None
        self.pressed.connect(self._choose)

    @property
    def value(self) -> str | None:
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a value without telling anyone."""
        self._value = value
        self.set_on(frozenset() if value is None else frozenset({value}))

    def _choose(self, value: str) -> None:
        self.set_value(None if value == self._value else value)
        self.chosen.emit(self._value)


class SwitchButtons(Segments):
    """Each is on or off by itself. `switched` carries the values that are on, as a frozenset."""

    switched = Signal(object)

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(name, appearance, parent)
        self.pressed.connect(self._switch)

    def _switch(self, value: str) -> None:
        self.set_on(self._on ^ {value})
        self.switched.emit(self._on)
