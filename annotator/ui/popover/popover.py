"""The sheet under a selection: a few likely codes, search over all of them, and what else a selection is good for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.ui.icons.icon import paint_icon
from annotator.ui.keys_in_force import keys_in
from annotator.ui.popover.placing import Box, place
from annotator.ui.popover.suggestions import SuggestionList
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing, line_height
from annotator.ui.theme.style import set_role
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.buttons import Framing, KeyButton, KeySide
from annotator.ui.widgets.code_search import codes_found
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.key_cap import KeyCap
from annotator.ui.widgets.paint import paint_box, paint_hairline, radius
from annotator.ui.widgets.search_field import LONGEST
from annotator.workspace.workspace import Workspace

WIDTH = 348
SHADOW = 16
SEARCH_HEIGHT = 40
FOOT_HEIGHT = 32
SEARCH_AIR, LIST_AIR = 10, 24
MOST_FOUND = 8


class Aim(Enum):
    """What a code is chosen for: words that are selected, or a coding that is given another code."""

    CODING = "coding"
    REPLACING = "replacing"


class CodePopover(QWidget):
    """Floats in the widget that is its parent and leaves the keyboard where it is until `focus_search`.

    Choosing a code closes it, except with Ctrl+Enter: then it stays for a second code on the same words.
    """

    code_chosen = Signal(str)
    highlighted = Signal(str)
    new_code_asked = Signal(str)
    memo_asked = Signal()
    widen_asked = Signal()
    in_vivo_asked = Signal()
    closed = Signal()

    def __init__(self, workspace: Workspace, viewing: Viewing, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._keys = keys_in(appearance)
        self._suggested: tuple[str, ...] = ()
        self._anchor = QRect()
        self._search = QLineEdit(self)
        self._search.setMaxLength(LONGEST)
        self._enter = KeyCap(Act.POPOVER, appearance, self)
        self._list = SuggestionList(appearance, self)
        self._nothing = QLabel(self)
        self._buttons = self._make_buttons()
        self._new = self._buttons[1]
        self._foot = FlowRow(*self._buttons[:-1], gap=2, between=0, parent=self)
        self.setAccessibleName(self.tr("Codes for the selection"))
        self._lay_out()
        self._follow_keys()
        self._search.textChanged.connect(self._show_found)
        self._search.installEventFilter(self)
        self._list.best_changed.connect(self.highlighted)
        self._list.pressed_code.connect(self._choose)
        appearance.changed.connect(self._restyle)
        self._keys.changed.connect(self._follow_keys)
        viewing.changed.connect(self.close_popover)
        parent.installEventFilter(self)
        self.hide()

    def open_at(self, rect: QRect, suggestions: Sequence[str], aim: Aim = Aim.CODING) -> None:
        """Open beside a selection (`rect` in the parent's coordinates) with these code ids, most likely first."""
        for button in self._buttons:
            button.setVisible(aim is Aim.CODING or button is self._new)
        self._suggested = tuple(suggestions)
        self._anchor = rect
        self._search.clear()
        self._show_found()
        self.show()
        self.raise_()

    def close_popover(self) -> None:
        """Go away; whoever holds the text takes the keyboard back on `closed`."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def focus_search(self) -> None:
        """Give the search field the keyboard."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def highlighted_code(self) -> str | None:
        return self._list.best

    # What is shown

    def _codes(self) -> tuple[Code, ...]:
        codebook = self._workspace.codebook
        query = self._search.text().strip()
        if query:
            return codes_found(codebook, query, MOST_FOUND)
        found = [codebook.by_id[code_id] for code_id in self._suggested if code_id in codebook]
        return tuple(code for code in found if code.takes_codings)

    def _show_found(self) -> None:
        codes = self._codes()
        query = self._search.text().strip()
        self._list.show_codes(codes, self._workspace.codebook, self._room_for_rows())
        self._list.setVisible(bool(codes))
        if self._list.best is not None and self.isVisible():
            self.highlighted.emit(self._list.best)
        self._nothing.setVisible(not codes)
        if query:
            self._nothing.setText(self.tr("No code matches. Enter makes the code “%1”.").replace("%1", query))
        else:
            words = self._keys.words(
                self.tr("Type to search the codebook, or press {key} for a new code."),
                self.tr("Type to search the codebook."),
                key=Act.NEW_CODE,
            )
            self._nothing.setText(words)
        self._place()

    def _place(self) -> None:
        around = self.parentWidget()
        if around is None:
            return
        width = self._width()
        self.setFixedWidth(width + 2 * SHADOW)
        height, layout = self.sizeHint().height(), self.layout()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
        selection = Box(self._anchor.left(), self._anchor.top(), self._anchor.width(), self._anchor.height())
        card = (width, height - 2 * SHADOW)
        left, top = place(card, selection, (around.width(), around.height()))
        self.setGeometry(left - SHADOW, top - SHADOW, width + 2 * SHADOW, height)

    def _room_for_words(self) -> int:
        """The sheet's width: wider with larger type, and where a language needs more for the buttons at its foot."""
        return max(self._appearance.scaled(WIDTH), self._foot.sizeHint().width())

    def _room_for_rows(self) -> int:
        """Pixels for the list between what stands above and below it."""
        around = self.parentWidget()
        head = line_height(self._appearance, SEARCH_HEIGHT, SEARCH_AIR)
        foot = self._foot.heightForWidth(self._width())
        return (around.height() if around is not None else 0) - head - foot - LIST_AIR

    def _width(self) -> int:
        """Of the sheet, without its shadow."""
        around = self.parentWidget()
        return min(self._room_for_words(), around.width() - 2 * SHADOW) if around is not None else WIDTH

    def _restyle(self) -> None:
        self._search.setFont(self._appearance.ui_font("base"))
        if self.isVisible():
            self._show_found()
        self.update()

    def _follow_keys(self) -> None:
        gives = bool(self._keys.longest_of_codes)
        self._search.setPlaceholderText(self.tr("Press a key, or search") if gives else self.tr("Search codes"))
        if self.isVisible():
            self._show_found()

    # What is asked

    def _choose(self, code_id: str) -> None:
        self.close_popover()
        self.code_chosen.emit(code_id)

    def _enter_pressed(self, modifiers: Qt.KeyboardModifier) -> None:
        best = self._list.best if self._list.isVisibleTo(self) else None
        if best is None:
            query = self._search.text().strip()
            self.close_popover()
            self.new_code_asked.emit(query)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._search.clear()
            self.code_chosen.emit(best)
        else:
            self._choose(best)

    def _ask(self, signal_name: str) -> None:
        if signal_name == "widen":
            self.widen_asked.emit()
            return
        if signal_name == "memo":
            self.memo_asked.emit()  # giving the code closes the popover, and the keyboard goes on from there
            return
        self.close_popover()
        if signal_name == "in_vivo":
            self.in_vivo_asked.emit()
        else:
            self.new_code_asked.emit("")

    def _search_key(self, event: QKeyEvent) -> bool:
        """Keys of the search field that mean something to the popover; True where one did."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._list.step(-1 if key is Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter_pressed(event.modifiers())
        elif key is Qt.Key.Key_Escape:
            self.close_popover()
        elif not self._search.text() and (digit := self._digit_of(event)):
            code = self._workspace.codebook.code_for_key(digit)
            if code is not None and code.takes_codings:
                self._choose(code.id)
        else:
            return False
        return True

    def _digit_of(self, event: QKeyEvent) -> str:
        """The digit of the code that a key gives now; a letter begins a search, whatever it gives in the text."""
        return "" if event.text().isalpha() else self._keys.digit_of(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._enter.setVisible(event.type() == QEvent.Type.FocusOut)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._search_key(event)
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()  # single letters and Enter are typed here, whatever they mean in the text
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The shadow is not part of the sheet: a press there belongs to the text below."""
        if self._card().contains(event.position()):
            event.accept()
        else:
            event.ignore()

    # How it looks

    def _card(self) -> QRectF:
        return QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        card = self._card()
        corner = radius("popover")
        shade = QColor(self._appearance.colour("scrim"))
        for spread in range(SHADOW - 4, 0, -2):
            shade.setAlpha(int(self._appearance.theme.number("shadow")) * (SHADOW - spread) // SHADOW)
            paint_box(painter, card.adjusted(-spread, 4 - spread, spread, 4 + spread), shade, None, corner + spread)
        colour = self._appearance.colour
        paint_box(painter, card, colour("surface"), colour("line_strong"), corner)
        line = colour("line")
        head = line_height(self._appearance, SEARCH_HEIGHT, SEARCH_AIR)
        foot = self._foot.height()
        paint_hairline(painter, card.left() + 1, card.right() - 1, card.top() + head, line)
        paint_hairline(painter, card.left() + 1, card.right() - 1, card.bottom() - foot - 1, line)
        middle = card.top() + head / 2
        paint_icon(painter, "search", colour("ink3"), QRectF(card.left() + 13, middle - 8, 16, 16))
        painter.end()

    def _make_buttons(self) -> tuple[KeyButton, ...]:
        made = []
        for text, key, asked, side in (
            (self.tr("In vivo"), Act.IN_VIVO, "in_vivo", KeySide.AFTER),
            (self.tr("New code"), Act.NEW_CODE, "new_code", KeySide.AFTER),
            (self.tr("Memo"), Act.MEMO, "memo", KeySide.AFTER),
            (self.tr("widen"), Act.WIDEN, "widen", KeySide.BEFORE),
        ):
            button = KeyButton(text, key, self._appearance, self, framing=Framing.FLAT, key_side=side)
            button.clicked.connect(lambda _checked=False, asked=asked: self._ask(asked))
            made.append(button)
        return tuple(made)

    def _lay_out(self) -> None:
        self._search.setAccessibleName(self.tr("Search codes"))
        self._search.setFont(self._appearance.ui_font("base"))
        set_role(self._search, "plain")
        top = QHBoxLayout()
        top.setContentsMargins(32, 0, 14, 0)
        top.addWidget(self._search)
        top.addWidget(self._enter)
        head = QWidget(self)
        head.setLayout(top)
        Growing(head, self._appearance, height=SEARCH_HEIGHT, air=SEARCH_AIR)
        set_role(self._nothing, "small")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(14, 6, 14, 6)
        self._foot.set_margins(9, 2, 9, 2)
        self._foot.setMinimumHeight(FOOT_HEIGHT)
        self._foot.push(self._buttons[-1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addSpacing(7)
        inside = QVBoxLayout()
        inside.setContentsMargins(1, 0, 1, 0)
        inside.addWidget(self._list)
        inside.addWidget(self._nothing)
        layout.addLayout(inside)
        layout.addSpacing(6)
        layout.addWidget(self._foot)
        self.move(QPoint(0, 0))
