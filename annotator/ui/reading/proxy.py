"""The hidden text field under the view: it carries caret, selection, clipboard and the text for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from annotator.model.structure import Structure
from annotator.ui.reading.display import DisplayMap

SLICE = 16_000
"""Characters set at once, so that no slice costs a frame."""

REST_MS = 150
"""The view has to be quiet this long before the next slice."""


def _ignored(_event: QKeyEvent) -> bool:
    return False


class Proxy(QPlainTextEdit):
    """A read-only text field with one block for each displayed block. It is never seen: the view lies over it."""

    moved = Signal()
    focus_changed = Signal()
    shift_released = Signal()
    menu_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.on_key: Callable[[QKeyEvent], bool] = _ignored
        self.on_claim: Callable[[QKeyEvent], bool] = _ignored
        self.on_copy: Callable[[], str] = str
        self._display = DisplayMap("", Structure())
        self._filled = 0
        self._mime: QMimeData | None = None
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.timeout.connect(self._fill_slice)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)
        self.cursorPositionChanged.connect(self.moved)
        self.selectionChanged.connect(self.moved)

    def show_display(self, display: DisplayMap) -> None:
        """Another text. The first slice is there at once, the rest follows while nothing is painted."""
        self._display = display
        blocker = QSignalBlocker(self)
        self._filled = self._slice_end(0)
        self.setPlainText("\n".join(display.shown(block) for block in range(self._filled)))
        blocker.unblock()
        self.rest()

    @property
    def is_filled(self) -> bool:
        return self._filled >= len(self._display)

    def rest(self) -> None:
        """The view has just been busy: filling waits."""
        if not self.is_filled:
            self._slices.start(REST_MS)

    def fill_to(self, block: int) -> None:
        """Makes sure that a block is there."""
        while self._filled <= min(block, len(self._display) - 1):
            end = self._slice_end(self._filled)
            while end <= block and end - self._filled < 20_000 and end < len(self._display):
                end = self._slice_end(end)
            self._append(end)

    def _slice_end(self, block: int) -> int:
        display = self._display
        characters = 0
        while block < len(display) and characters < SLICE:
            characters += display.ends[block] - display.starts[block] + 1
            block += 1
        return block

    def _fill_slice(self) -> None:
        if not self.is_filled:
            self._append(self._slice_end(self._filled))
            self._slices.start(0)

    def _append(self, end: int) -> None:
        display = self._display
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        blocker = QSignalBlocker(self)
        writer = QTextCursor(self.document())
        writer.movePosition(QTextCursor.MoveOperation.End)
        writer.insertText("".join("\n" + display.shown(block) for block in range(self._filled, end)))
        self._filled = end
        if self.textCursor().position() != position or self.textCursor().anchor() != anchor:
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        blocker.unblock()

    def places(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Anchor and caret, each as (block, UTF-16 units into it)."""
        cursor = self.textCursor()
        return self._place(cursor.anchor()), self._place(cursor.position())

    def _place(self, position: int) -> tuple[int, int]:
        block = self.document().findBlock(position)
        return block.blockNumber(), position - block.position()

    def reads_left(self, block: int) -> bool:
        """Whether the field itself, which looks at no other block, reads a block from right to left."""
        direction = self.document().findBlockByNumber(block).textDirection()
        return direction is Qt.LayoutDirection.RightToLeft

    def set_places(self, anchor: tuple[int, int], caret: tuple[int, int]) -> None:
        """Moves anchor and caret."""
        self.fill_to(max(anchor[0], caret[0]))
        document = self.document()
        cursor = self.textCursor()
        cursor.setPosition(document.findBlockByNumber(anchor[0]).position() + anchor[1])
        cursor.setPosition(document.findBlockByNumber(caret[0]).position() + caret[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def lie_under(self, caret: QPoint) -> None:
        """Moves the field so that its caret lies where the view paints it: screen readers ask the field."""
        if not QAccessible.isActive():
            return
        interface = QAccessible.queryAccessibleInterface(self)
        text = interface.textInterface() if interface is not None else None
        if text is None:
            return
        mine = text.characterRect(self.textCursor().position()).topLeft()
        self.move(self.pos() + caret - mine)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The canonical text of the selection. Qt takes the object over, so a reference is kept here."""
        self._mime = QMimeData()
        self._mime.setText(self.on_copy())
        return self._mime

    def event(self, event: QEvent) -> bool:
        """Claims a key before a shortcut takes it, where the text needs it just now."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.on_claim(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.on_key(event):
            event.ignore()

    def move_by_key(self, event: QKeyEvent) -> None:
        """Qt's own handling of a caret key."""
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.shift_released.emit()
        super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Only the menu key brings one here: the mouse never reaches this field."""
        event.accept()
        self.menu_asked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
