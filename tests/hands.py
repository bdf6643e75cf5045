"""What a coder's hands do in the real window: keys where the keyboard is, the mouse over text, margin and lists."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.ui.reading.paint_handles import End, handles
from annotator.ui.reading.paint_margin import labels_in_view
from annotator.ui.widgets.code_model import CODE_MIME
from tests.windows import InWindow

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
FREE = Qt.KeyboardModifier.NoModifier


def keyboard_owner() -> QWidget:
    """Where a display sends keys: an open menu or list of offers first."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    return target


class Hands(InWindow):
    """Works in one window; says what is in its open document."""

    def __init__(self, qtbot: Any, window: Any) -> None:
        self.qtbot = qtbot
        self.window = window
        self._clock = 10_000

    # What there is

    @property
    def text(self) -> str:
        text: str = self.workspace.text(self.screen.document)
        return text

    @property
    def codings(self) -> list[Coding]:
        """The coder's own codings of the open document."""
        mine = self.screen.desk.viewing.coder
        return [coding for coding in self.workspace.codings_of(self.screen.document) if coding.coder == mine]

    def coded(self) -> set[tuple[str, str]]:
        """(words, code) of those."""
        return {(self.text[coding.start : coding.end], coding.code) for coding in self.codings}

    @property
    def focused(self) -> tuple[str, str] | None:
        """(words, code) of the focused coding."""
        coding = self.code.coding.focused()
        return (self.text[coding.start : coding.end], coding.code) if coding else None

    @property
    def selected(self) -> str:
        words: str = self.pane.selected_text()
        return words

    @property
    def said(self) -> str:
        words: str = self.window.messages.text
        return words

    def place_of(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys such as `Ctrl+Right` one after the other, wherever the keyboard is by then."""
        for key in keys:
            asking = QApplication.activeModalWidget()
            (asking or self.window).activateWindow()  # without a display nothing gives the keyboard back
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            target = keyboard_owner()
            stroke = QKeySequence(key)[0]
            QTest.keyClick(target, stroke.key(), stroke.keyboardModifiers())
            self.settle()

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        for letter in words:
            QTest.keyClicks(keyboard_owner(), letter)
        self.settle()

    def settle(self) -> None:
        """Let what was put off for the next round of events happen, such as a window's becoming the active one."""
        QApplication.processEvents()

    def select_by_key(self, words: str) -> None:
        """From the caret put before the words, Shift and arrows to their end."""
        span = self.place_of(words)
        self.pane.set_caret(span.start)
        self.pane.take_keyboard()
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyPress(target, Qt.Key.Key_Shift)
        while self.pane.caret() < span.end:
            QTest.keyClick(target, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(target, Qt.Key.Key_Shift)
        assert self.selected == words

    # Mouse

    def select(self, words: str) -> None:
        """Drag over the first place where these words stand, which selects them."""
        self.drag_over(words)
        assert self.selected == words

    def drag_over(self, words: str) -> None:
        """Drag over the first place where these words stand."""
        span = self.place_of(words)
        self.pane.bring_into_view(span)
        first, last = self.pane.view.caret_rect(span.start), self.pane.view.caret_rect(span.end, leaning=True)
        self.drag(first.center(), last.center())

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = FREE, steps: int = 4) -> None:
        """Press, move and release the left button over the text."""
        self.send(QEvent.Type.MouseButtonPress, start, LEFT, LEFT, held)
        for step in range(1, steps + 1):
            self.send(QEvent.Type.MouseMove, start + (end - start) * step / steps, NO_BUTTON, LEFT, held)
        self.send(QEvent.Type.MouseButtonRelease, end, LEFT, NO_BUTTON, held)

    def send(
        self,
        kind: QEvent.Type,
        at: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        held: Qt.KeyboardModifier = FREE,
    ) -> None:
        view: QWidget = self.pane.view.viewport()
        event = QMouseEvent(kind, QPointF(at), QPointF(view.mapToGlobal(at)), button, buttons, held)
        self._clock += 20
        event.setTimestamp(self._clock)
        QApplication.sendEvent(view, event)

    def click(self, at: QPoint, times: int = 1, held: Qt.KeyboardModifier = FREE) -> None:
        """Click once, or as often as it takes to select more."""
        self._clock += 5_000
        press, double = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick
        for number in range(1, times + 1):
            self.send(double if number % 2 == 0 else press, at, LEFT, LEFT, held)
            self.send(QEvent.Type.MouseButtonRelease, at, LEFT, NO_BUTTON, held)

    def on(self, words: str, into: int = 1) -> QPoint:
        """A point on the words, so many characters into them."""
        span = self.place_of(words)
        self.pane.bring_into_view(span)
        rect: QRect = self.pane.view.caret_rect(span.start + into)
        return QPoint(rect.left() + 1, rect.center().y())

    def label(self, words: str, code: str | None = None) -> QPoint:
        """The middle of the margin label of the passage with these words."""
        view = self.pane.view
        self.pane.bring_into_view(self.place_of(words))
        view.viewport().repaint()
        boxes = labels_in_view(view.brush(QPainter()), view.blocks_in(0, view.viewport().height()))
        wanted = self.workspace.codebook.code(code).name if code else None
        for label, box in boxes:
            mark = label.mark
            if self.text[mark.start : mark.end] == words and wanted in {None, mark.label}:
                point: QPoint = box.center().toPoint()
                return point
        raise AssertionError(words)

    def handle(self, end: End) -> QPoint:
        """The knob of an end of the focused coding."""
        handle = next(handle for handle in handles(self.pane.view) if handle.end is end)
        point: QPoint = handle.bar.center().toPoint()
        return point

    def row(self, code: str) -> QPoint:
        """The middle of a code's row in the codebook."""
        point: QPoint = self.panes.codebook._tree.visual_rect_of(code).center()
        return point

    def click_code(self, code: str) -> None:
        QTest.mouseClick(self.panes.codebook._tree.viewport(), LEFT, pos=self.row(code))

    def press_button(self, button: QWidget) -> None:
        assert button.isVisible(), button
        QTest.mouseClick(button, LEFT)

    def let_fall(self, code: str, place: QPoint, held: Qt.KeyboardModifier = FREE) -> None:
        """Drag a code from the codebook in over the gutter, on to a place of the text, and let it go."""
        view = self.pane.view.viewport()
        mime = QMimeData()
        mime.setData(CODE_MIME, code.encode())
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(view, QDragEnterEvent(QPoint(1, 1), copy, mime, LEFT, held))
        QApplication.sendEvent(view, QDragMoveEvent(place, copy, mime, LEFT, held))
        QApplication.sendEvent(view, QDropEvent(QPointF(place), copy, mime, LEFT, held))

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()
