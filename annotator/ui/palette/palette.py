"""The palette over the window: type, and go to or run what is found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.ui.icons.icon import paint_icon
from annotator.ui.palette.foot import Foot
from annotator.ui.palette.index import Entry, Index, Kind, best_of
from annotator.ui.palette.rows import HIT_ROLE, PaletteDelegate, PaletteModel
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing, line_height
from annotator.ui.theme.style import set_role
from annotator.ui.theme.wardrobe import wear
from annotator.ui.widgets.key_cap import KeyCap
from annotator.ui.widgets.paint import paint_box, paint_hairline, radius
from annotator.ui.widgets.rule_peek import RulePeek

WIDTH = 620
TOP = 84
HEAD_HEIGHT = 50
FOOT_HEIGHT = 36
HEAD_AIR, FOOT_AIR = 16, 6
EDGE = 40
SHADOW = 16
SAID = 60
"""Characters of what was typed that are said again."""
PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}
"""Reasons for losing the keyboard that give it back."""


class Palette(QWidget):
    """Lies over its parent while it is open. `chosen` and `passages_asked` carry an entry; `closed`: give the keyboard
    back; `typed` what stands in the field, to be answered with `add_passages`; `hidden`: no answer is wanted any more.
    """

    chosen = Signal(object)
    passages_asked = Signal(str)
    closed = Signal()
    typed = Signal(str)
    hidden = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._appearance = appearance
        self._index = Index((), lambda _text: ())
        self._elsewhere: tuple[Entry, ...] = ()
        self._codebook = Codebook()
        self._rows = PaletteModel(self)
        self._card = QFrame(self)
        self._field = QLineEdit(self._card)
        self._list = QListView(self._card)
        self._nothing = QLabel(self._card)
        self._foot = Foot(appearance, self._card)
        self._peek = RulePeek(appearance, self)
        self.setAccessibleName(self.tr("Command palette"))
        self._lay_out()
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._list.selectionModel().currentChanged.connect(lambda *_: self._tell_current())
        appearance.changed.connect(self._restyle)
        parent.installEventFilter(self)
        self._restyle()
        self.hide()

    def open(self, index: Index, codebook: Codebook, *, selects: bool) -> None:
        """Open empty over the parent. `selects`: whether words are selected that a code could be given to."""
        self._index, self._codebook, self._elsewhere = index, codebook, ()
        self._foot.has_selection = selects
        self._field.clear()
        self._search()
        self._cover()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def close_palette(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def type_words(self, words: str) -> None:
        self._field.setText(words)

    def current(self) -> Entry | None:
        """The entry that Enter would take."""
        hit = self._rows.hit(self._list.currentIndex().row())
        return hit.entry if hit is not None else None

    def found(self) -> tuple[Entry, ...]:
        """Everything that is listed, from top to bottom."""
        hits = (self._rows.hit(row) for row in range(self._rows.rowCount()))
        return tuple(hit.entry for hit in hits if hit is not None)

    def add_passages(self, typed: str, entries: tuple[Entry, ...]) -> None:
        """Passages that all texts gave to what was typed; the row that is current stays so."""
        if typed != self._field.text() or not self.isVisible():
            return
        self._elsewhere = entries
        here = self.current()
        self._show()
        rows = [row for row in range(self._rows.rowCount()) if (hit := self._rows.hit(row)) and hit.entry == here]
        if rows:
            self._make_current(rows[0])

    def _search(self) -> None:
        self._show()
        self.typed.emit(self._field.text())

    def _show(self) -> None:
        """What answers now; passages of other texts stay while they still answer, until new ones come."""
        groups = self._index.search(self._field.text(), self._elsewhere)
        self._rows.show(groups)
        self._list.setVisible(bool(groups))
        self._nothing.setVisible(not groups)
        self._nothing.setText(self.tr("Nothing answers “%1”.").replace("%1", _shortened(self._field.text())))
        self._place()
        best = self._rows.row_of(*best_of(groups))
        if best >= 0:
            self._make_current(best)
            self._list.scrollToTop() if best == 1 else None
        else:
            self._tell_current()

    def _make_current(self, row: int) -> None:
        index = self._rows.index(row, 0)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)

    def _tell_current(self) -> None:
        entry = self.current()
        self._foot.show_kind(entry.kind if entry is not None else None)
        spoken = self._list.currentIndex().data(int(Qt.ItemDataRole.AccessibleTextRole))
        self._field.setAccessibleDescription(spoken or "")

    def _step(self, rows: int) -> None:
        """Move over the headings, round the ends where one row is asked for."""
        hits = [row for row in range(self._rows.rowCount()) if self._rows.hit(row) is not None]
        if not hits:
            return
        here = hits.index(self._list.currentIndex().row()) if self._list.currentIndex().row() in hits else -1
        here += rows
        self._make_current(hits[here % len(hits) if abs(rows) == 1 else max(0, min(len(hits) - 1, here))])

    def _choose(self, row: int) -> None:
        hit = self._rows.hit(row)
        if hit is not None:
            self.close_palette()
            self.chosen.emit(hit.entry)

    def _show_rule(self) -> None:
        entry = self.current()
        if entry is not None and entry.kind is Kind.CODE:
            row = self._list.visualRect(self._list.currentIndex())
            corner = self._list.viewport().mapToGlobal(row.topLeft())
            self._peek.show_rule(entry.id, self._codebook, QRect(corner, row.size()))

    def _list_passages(self) -> None:
        entry = self.current()
        if entry is not None and entry.kind is Kind.CODE:
            self.close_palette()
            self.passages_asked.emit(entry.id)

    # Qt

    def _key(self, event: QKeyEvent) -> bool:
        """Keys of the field that mean something to the list; whether one did."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        ends = {Qt.Key.Key_Home: -self._rows.rowCount(), Qt.Key.Key_End: self._rows.rowCount()}
        if key in steps:
            self._step(steps[key])
        elif key in ends and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(ends[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._list_passages()
            else:
                self._choose(self._list.currentIndex().row())
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._show_rule()
        elif key is Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parentWidget():
            if kind is QEvent.Type.Resize and self.isVisible():
                self._cover()
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab}
            if Qt.Key(event.key()) in own:
                event.accept()
        elif kind is QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in PASSING:
            self.hide()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card closes it; one on it stays here."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.colour("scrim"))
        card, corner = QRectF(self._card.geometry()), radius("popover")
        shade = QColor(self._appearance.colour("scrim"))
        for spread in range(SHADOW - 4, 0, -2):
            shade.setAlpha(int(self._appearance.theme.number("shadow")) * (SHADOW - spread) // SHADOW)
            paint_box(painter, card.adjusted(-spread, 4 - spread, spread, 4 + spread), shade, None, corner + spread)
        colour = self._appearance.colour
        paint_box(painter, card, colour("surface"), colour("line_strong"), corner)
        head, foot = self._frame()
        paint_hairline(painter, card.left() + 1, card.right() - 1, card.top() + head, colour("line"))
        paint_hairline(painter, card.left() + 1, card.right() - 1, card.bottom() - foot, colour("line"))
        middle = card.top() + head / 2
        paint_icon(painter, "search", colour("ink3"), QRectF(card.left() + 16, middle - 8, 16, 16))
        painter.end()

    # How it looks

    def _cover(self) -> None:
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
        self._place()

    def _frame(self) -> tuple[int, int]:
        """Heights of the field's line and of the foot."""
        look = self._appearance
        return line_height(look, HEAD_HEIGHT, HEAD_AIR), line_height(look, FOOT_HEIGHT, FOOT_AIR)

    def _place(self) -> None:
        scaled = self._appearance.scaled
        width = min(scaled(WIDTH), self.width() - EDGE)
        top = TOP if self.height() > scaled(560) else 24
        frame = sum(self._frame()) + 13
        room = self.height() - top - EDGE - frame
        rows = self._rows.height(self._appearance) if self._rows.rowCount() else self._nothing.sizeHint().height()
        height = frame + max(60, min(rows, room))
        self._card.setGeometry((self.width() - width) // 2, top, width, height)
        self.update()

    def _restyle(self) -> None:
        self._field.setFont(self._appearance.ui_font("lead"))
        self.update()

    def _lay_out(self) -> None:
        self._field.setAccessibleName(self.tr("Find or run anything"))
        self._field.setPlaceholderText(self.tr("Find or run anything"))
        set_role(self._field, "plain")
        set_role(self._list, "surface")
        set_role(self._nothing, "quiet")
        self._list.setModel(self._rows)
        self._list.setItemDelegate(PaletteDelegate(self._appearance, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.entered.connect(lambda index: self._make_current(index.row()) if index.data(HIT_ROLE) else None)
        self._nothing.setContentsMargins(16, 12, 16, 12)
        head = QHBoxLayout()
        head.setContentsMargins(40, 0, 16, 0)
        head.setSpacing(6)
        head.addWidget(self._field, 1)
        for prefix, words in (("#", self.tr("codes")), ("@", self.tr("documents")), (">", self.tr("commands"))):
            label = QLabel(words)
            set_role(label, "small")
            head.addWidget(KeyCap(prefix, self._appearance))
            head.addWidget(label)
            head.addSpacing(6)
        top = QWidget()
        top.setLayout(head)
        Growing(top, self._appearance, height=HEAD_HEIGHT, air=HEAD_AIR)
        Growing(self._foot, self._appearance, height=FOOT_HEIGHT, air=FOOT_AIR)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addSpacing(4)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing)
        column.addSpacing(8)
        column.addWidget(self._foot)


def _shortened(typed: str) -> str:
    """What was typed or pasted, in one line."""
    words = " ".join(typed.split())
    return words if len(words) <= SAID else words[: SAID - 1].rstrip() + "…"
