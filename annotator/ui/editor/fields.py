"""Fields that keep what was typed when the writer pauses or leaves."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.icons.icon import paint_icon
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.buttons import Framing, PaintedButton
from annotator.ui.widgets.key_cap import CAP_HEIGHT, key_cap_width, paint_key_cap
from annotator.ui.widgets.memo_editor import PAUSE_MS, MemoEditor
from annotator.ui.widgets.paint import paint_text
from annotator.ui.widgets.short_label import ShortLabel

EXAMPLE_PIXELS = 15
CHEVRON = 14
RULE_MARGIN = 1.5


class Face(Enum):
    """Whose words a field holds: the codebook's, or those of a text."""

    INTERFACE = auto()
    READING = auto()


class LineField(QLineEdit):
    """`settled` carries the words once they stand; `left` that Esc was pressed."""

    settled = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.setAccessibleName(name)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.editingFinished.connect(self.flush)

    def show_text(self, text: str) -> None:
        """Show what is kept; words that are being typed stay."""
        if not (self.hasFocus() and self.text() != self._kept):
            self._pause.stop()
            if self.text() != text:
                self.setText(text)
        self._kept = text

    def take_up(self, text: str) -> None:
        """Start with another text; what was typed before is given up, so `flush` first."""
        self._pause.stop()
        self._kept = text
        self.setText(text)
        self.setCursorPosition(0)

    def flush(self) -> None:
        """Tell the words now if they are not kept yet."""
        self._pause.stop()
        if self.text() != self._kept:
            self._kept = self.text()
            self.settled.emit(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)


class RuleText(MemoEditor):
    """One rule of a list: Enter asks for the next one, Backspace in an empty one gives it up."""

    next_asked = Signal()
    gone_asked = Signal()
    frame = 10

    def __init__(self, name: str, face: Face, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._face = face
        super().__init__(appearance, parent, least_lines=1)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(RULE_MARGIN)
        set_role(self, "rule")

    def _restyle(self) -> None:
        super()._restyle()
        if self._face is Face.READING:
            self.write_in(self._appearance.reading_font(EXAMPLE_PIXELS))
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next_asked.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.gone_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)


class KeyField(PaintedButton):
    """The key of a code; pressing a digit here sets it. `pressed_digit` carries it, None for none."""

    pressed_digit = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", appearance, parent)
        self._key = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_key(None)

    def show_key(self, key: str | None) -> None:
        self._key = key or ""
        self.setAccessibleName(self.tr("Key {key}").format(key=key) if key else self.tr("No key"))
        self.setToolTip(self.tr("Press 1 to 9 here to set the key, 0 to take it away"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.appearance.scaled(104), self.appearance.scaled(20) + 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        self.paint_ground(painter, Framing.FIELD)
        box = QRectF(self.rect()).adjusted(10, 0, -6, 0)
        small, quiet = self.appearance.ui_font("small"), self.appearance.colour("ink3")
        words = self.tr("press 1 to 9") if self.hasFocus() else self.tr("none")
        if self._key:
            cap = key_cap_width(self._key, self.appearance)
            paint_key_cap(
                painter,
                QRectF(box.left(), round(box.center().y() - CAP_HEIGHT / 2), cap, CAP_HEIGHT),
                self._key,
                self.appearance,
            )
            box.setLeft(box.left() + cap + 6)
            words = self.tr("1 to 9") if self.hasFocus() else ""
        paint_text(painter, box, words, small, quiet)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in "123456789":
            self.pressed_digit.emit(event.text())
        elif event.key() in {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.pressed_digit.emit(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()


class ColourField(PaintedButton):
    """How the code is drawn; pressed to choose another colour."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", appearance, parent)
        self._look = UNKNOWN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def show_look(self, look: CodeLook, words: str, whose: str) -> None:
        """`words`: what the colour is called. `whose`: whether it is the code's own."""
        self._look = look
        self.setText(words)
        self.setToolTip(whose)
        self.setAccessibleName(self.tr("Colour: {words}").format(words=f"{words}, {whose}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.appearance.scaled(170), self.appearance.scaled(20) + 14)

    def minimumSizeHint(self) -> QSize:
        """Some letters of the colour's name: the glyph tells it, too."""
        return QSize(self.appearance.scaled(50) + 70, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        self.paint_ground(painter, Framing.FIELD)
        box = QRectF(self.rect()).adjusted(11, 0, -10, 0)
        paint_glyph(painter, QRectF(box.left(), round(box.center().y() - 5), 10, 10), self._look)
        box.setLeft(box.left() + 20)
        if not self._look.is_family:
            paint_sample(painter, QRectF(box.left(), round(box.center().y()) - 2, 22, 4), self._look)
            box.setLeft(box.left() + 32)
        mark = QRectF(box.right() - CHEVRON, round(box.center().y() - CHEVRON / 2), CHEVRON, CHEVRON)
        paint_icon(painter, "chevron_down", self.appearance.colour("ink2"), mark)
        box.setRight(mark.left() - 6)
        paint_text(painter, box, self.text(), self.appearance.ui_font("base"), self.appearance.colour("ink"))
        painter.end()


class QuietWheel(QObject):
    """Keeps the mouse wheel for scrolling the page: a list that is not in use does not change under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def labelled(title: str, field: QWidget, note: QWidget | None = None) -> QVBoxLayout:
    """A field under its small title; `note` stands at the right of the title. Boxes grow with what is beside them."""
    label = ShortLabel(title)
    set_role(label, "panel_title")
    label.setBuddy(field)
    head = QHBoxLayout()
    head.addWidget(label)
    head.addStretch(1)
    if note is not None:
        head.addWidget(note)
    column = QVBoxLayout()
    column.setSpacing(5)
    column.addLayout(head)
    if isinstance(field, QFrame) and not isinstance(field, QAbstractScrollArea):
        column.addWidget(field, 1)
    else:
        column.addWidget(field)
        column.addStretch(1)
    return column
