"""The margin labels as a stop of their own for the keyboard: arrows walk, Enter opens, Esc goes back to the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from annotator.ui.reading.paint_margin import labels_in_view
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.paint import paint_focus_ring, radius

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
OWN = {*STEPS, *OPENING, Qt.Key.Key_Escape}
AROUND = 3
"""Pixels between a label and its ring."""


class LabelWalk(QAbstractButton):
    """Lies around the label of the coding in focus while it has the keyboard, is called as the label is and opens its
    coding when pressed. Tab never comes here, F6 does.
    """

    def __init__(self, pane: ReadingPane, appearance: Appearance) -> None:
        super().__init__(pane.view.viewport())
        self._pane = pane
        self._appearance = appearance
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._open)
        self.setGeometry(0, 0, 0, 0)
        pane.mark_focused.connect(self._follow_mark)
        pane.scrolled.connect(self._follow)
        appearance.changed.connect(self._follow)

    @property
    def has_labels(self) -> bool:
        """Whether there is a label in view to stand on."""
        return bool(self._labels())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the label of the coding in focus, else to the first one in view."""
        super().focusInEvent(event)
        labels = self._labels()
        if labels and self._pane.focused_mark() not in labels:
            self._pane.focus_mark(min(labels, key=lambda mark: labels[mark].top()))
        self._follow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._follow()

    def event(self, event: QEvent) -> bool:
        """Its own keys come before those of the text, which act here otherwise."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
        elif key in OPENING:
            self._open()
        elif key == Qt.Key.Key_Escape:
            self._pane.take_keyboard()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self.hasFocus():
            painter = QPainter(self)
            paint_focus_ring(painter, QRectF(self.rect()), self._appearance, radius("control"))
            painter.end()

    def _open(self) -> None:
        mark = self._pane.focused_mark()
        if mark is not None:
            self._pane.mark_activated.emit(mark)

    def _step(self, by: int) -> None:
        if by > 0:
            self._pane.next_mark()
        else:
            self._pane.previous_mark()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def _follow_mark(self, mark: object) -> None:
        """Where the coding in focus went away, the keyboard goes on to the nearest label, or to the text."""
        if mark is not None or not self.hasFocus():
            self._follow()
            return
        labels, was = self._labels(), self.geometry().top()
        if labels:
            self._pane.focus_mark(min(labels, key=lambda one: abs(labels[one].top() - was)))
        else:
            self._pane.take_keyboard()

    def _follow(self, _told: object = None) -> None:
        """Lie around the label and have its name, or lie nowhere."""
        mark = self._pane.focused_mark() or ""
        rect = self._labels().get(mark) if self.hasFocus() else None
        self.setAccessibleName(self._pane.label_words(mark) or self.tr("Labels of codings"))
        self.setGeometry(rect.adjusted(-AROUND, -AROUND, AROUND, AROUND) if rect is not None else QRect())
        self.update()

    def _labels(self) -> dict[str, QRect]:
        """Where the labels in view are, by their codings."""
        view = self._pane.view
        height = view.viewport().height()
        found = labels_in_view(view.brush(QPainter()), view.blocks_in(0, height))
        return {label.mark.id: rect.toRect() for label, rect in found if rect.bottom() > 0 and rect.top() < height}
