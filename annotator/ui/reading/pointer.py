"""The mouse over the text and its margin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.model.span import Span
from annotator.ui.reading.caret import Caret, Follow
from annotator.ui.reading.ends import Ends, Snap
from annotator.ui.reading.focus import Focus
from annotator.ui.reading.grains import widened
from annotator.ui.reading.hover import Hover
from annotator.ui.reading.paint_handles import Handle, handles
from annotator.ui.reading.spots import mark_in_margin
from annotator.ui.reading.view import View
from annotator.ui.text_taste import Grain

AUTOSCROLL_MS = 30


CLICKS = {2: Grain.WORD, 3: Grain.SENTENCE, 4: Grain.PARAGRAPH}
"""What clicks in quick succession select."""


class Pointer(QObject):
    """Hears the viewport's mouse events."""

    pressed = Signal()
    selected = Signal()
    mark_activated = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, view: View, caret: Caret, focus: Focus, ends: Ends, hover: Hover, parent: QObject) -> None:
        super().__init__(parent)
        self._hover = hover
        self._view = view
        self._caret = caret
        self._focus = focus
        self._ends = ends
        self._origin: Span | int | None = None
        self._grain = Grain.CHARACTER
        self._pressed_at = self._struck_at = QPointF()
        self._last = QPointF()
        self._dragged = False
        self._clicks, self._clicked_at = 0, 0
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_on)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the viewport's mouse events before the scroll area sees them."""
        if isinstance(event, QContextMenuEvent):
            self._menu(event)
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover.leave()
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind is QEvent.Type.MouseMove:
            self._move(event)
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif kind is QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind is QEvent.Type.MouseButtonDblClick:
            self._double(event)
        elif kind is QEvent.Type.MouseButtonRelease:
            self._release(event)
        return True

    def handle_at(self, point: QPointF) -> Handle | None:
        """The end of the coding in focus that a press here would take hold of."""
        near = {handle.end: (handle.distance(point), handle) for handle in handles(self._view)}
        found = [(distance, handle) for distance, handle in near.values() if distance is not None]
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def _press(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        point = event.position()
        self._pressed_at, self._last, self._dragged = point, point, False
        self._origin = None
        handle = self.handle_at(point)
        mark = mark_in_margin(self._view, point)
        if handle is not None:
            self._ends.grab(handle.end)
        elif mark is not None:
            self._focus.attend(mark.id)
        else:
            self._strike(event)

    def _strike(self, event: QMouseEvent) -> None:
        """Counts clicks in quick succession at one place: each more selects more."""
        near = (event.position() - self._struck_at).manhattanLength() < 2 * QApplication.startDragDistance()
        soon = event.timestamp() - self._clicked_at < QGuiApplication.styleHints().mouseDoubleClickInterval()
        follows = self._clicks if near and soon else 0
        if event.type() is QEvent.Type.MouseButtonDblClick:
            self._clicks = 4 if follows == 3 else 2
        else:
            self._clicks = 3 if follows == 2 else 1
        self._clicked_at, self._struck_at = event.timestamp(), event.position()
        grain = CLICKS.get(self._clicks)
        if grain is None:
            self._press_text(event)
        else:
            self._begin(grain, event.position())

    def _press_text(self, event: QMouseEvent) -> None:
        offset, leaning = self._view.place_at(event.position())
        shown = self._view.page.shown
        self._grain = self._view.page.look.grain
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._origin, self._dragged = shown.anchor, True
            self._extend()
        else:
            self._origin = offset
            self._caret.put(offset, offset, leaning=leaning)

    def _double(self, event: QMouseEvent) -> None:
        mark = mark_in_margin(self._view, event.position())
        if mark is not None:
            self.mark_activated.emit(mark.id)
        else:
            self._pressed_at = self._last = event.position()
            self._strike(event)

    def _begin(self, grain: Grain, point: QPointF) -> None:
        """Selects what is under a point; dragging on takes in more of its kind."""
        offset = self._view.character_at(point)
        near = self._view.place_at(point)[0] if offset is None else offset
        page = self._view.page
        span = widened(page, Span(near, near + 1), grain) if near < len(page.display.text) else None
        if span is None and near:
            span = widened(page, Span(near - 1, near), grain)
        if span is not None:
            self._grain, self._origin, self._dragged = grain, span, True
            self._caret.put(span.start, span.end, Follow.NO)

    def _move(self, event: QMouseEvent) -> None:
        self._last = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover.at(self._last, over_handle=self.handle_at(self._last) is not None)
        else:
            self._dragged = self._dragged or (self._last - self._pressed_at).manhattanLength() >= 3
            if self._dragged:
                self._drag(Snap.of(event.modifiers()))
        outside = not 0 <= self._last.y() < self._view.viewport().height()
        dragging = self._ends.is_grabbed or self._origin is not None
        if outside and dragging and event.buttons() & Qt.MouseButton.LeftButton:
            if not self._autoscroll.isActive():
                self._autoscroll.start()
        else:
            self._autoscroll.stop()

    def _scroll_on(self) -> None:
        y, height = self._last.y(), self._view.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height + 1)
        if not beyond:
            return
        self._view.scroll_by(round(max(-60.0, min(60.0, beyond / 2 + (4 if beyond > 0 else -4)))))
        self._drag(Snap.of(QGuiApplication.keyboardModifiers()))

    def _drag(self, snap: Snap) -> None:
        if self._ends.is_grabbed:
            self._ends.drag(self._view.place_at(self._last)[0], snap)
        elif self._origin is not None:
            self._extend()

    def _extend(self) -> None:
        offset, leaning = self._view.place_at(self._last)
        origin = self._origin
        if origin is None:
            return
        first, last = (origin, origin) if isinstance(origin, int) else (origin.start, origin.end)
        start, end = min(first, offset), max(last, offset)
        span = Span(start, end) if start < end else None
        if span is None or self._grain is Grain.CHARACTER:
            self._caret.put(first, offset, Follow.NO, leaning=leaning)
            return
        span = widened(self._view.page, span, self._grain) or span
        if offset < first:
            self._caret.put(span.end, span.start, Follow.NO)
        else:
            self._caret.put(span.start, span.end, Follow.NO)

    def _release(self, event: QMouseEvent) -> None:
        self._autoscroll.stop()
        if self._ends.is_grabbed and self._dragged:
            self._ends.accept()
        elif self._ends.is_grabbed:
            self._ends.restore()
            self._press_text(event)
            self._focus.click(self._view.character_at(event.position()))
            self._origin = None
        elif self._origin is not None:
            self._origin = None
            if self._caret.selection is not None:
                self.selected.emit()
            elif not self._dragged:
                self._focus.click(self._view.character_at(event.position()))

    def _menu(self, event: QContextMenuEvent) -> None:
        """The pointer's menu is about the selection under it, else about the coding under it."""
        point = QPointF(event.pos())
        mark = mark_in_margin(self._view, point)
        offset, _ = self._view.place_at(point)
        selection = self._caret.selection
        if mark is not None:
            self._focus.attend(mark.id)
        elif selection is None or not selection.touches(offset):
            self._caret.put(offset, offset)
            self._focus.innermost(self._view.character_at(point))
        self.menu_asked.emit(event.globalPos())
