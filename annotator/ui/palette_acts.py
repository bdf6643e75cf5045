"""Fills the palette from the project and does what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from annotator.model.records import Document, ReadingState
from annotator.ui.action_set import Slot, bare, translated
from annotator.ui.action_table import WINDOW_ACTIONS
from annotator.ui.actions import Act, Where
from annotator.ui.code_mode import CodeMode
from annotator.ui.desk import Desk
from annotator.ui.icons.paths import IconName
from annotator.ui.keys_in_force import keys_in
from annotator.ui.palette.index import Entry, Index, Kind
from annotator.ui.palette.palette import Palette
from annotator.ui.palette_passages import PalettePassages
from annotator.ui.theme.looks import looks_of
from annotator.ui.widgets.words import counted

STATE_ICONS: dict[ReadingState, IconName] = {ReadingState.DONE: "check", ReadingState.IN_PROGRESS: "half_read"}


class PaletteActs(QObject):
    """`show_code` brings Code to the front; `in_code` says whether it is."""

    def __init__(
        self,
        desk: Desk,
        code: CodeMode,
        screen: QWidget,
        show_code: Callable[[], object],
        in_code: Callable[[], bool],
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._code = code
        self._show_code = show_code
        self._in_code = in_code
        self._passages = PalettePassages(desk, code, self)
        self.palette = Palette(desk.appearance, screen)
        self._before: QWidget | None = None
        self.palette.chosen.connect(self._choose)
        self.palette.passages_asked.connect(self._list_passages)
        self.palette.closed.connect(self._give_back)
        self.palette.typed.connect(self._passages.look_for)
        self.palette.hidden.connect(self._passages.stop)
        self._passages.found.connect(self.palette.add_passages)

    @property
    def is_searching(self) -> bool:
        """Whether passages of all texts are still to come."""
        return self._passages.is_searching

    def slots(self) -> dict[Act, Slot]:
        return {Act.PALETTE: self.toggle, Act.GO_TO_DOCUMENT: self.ask_document}

    def toggle(self) -> None:
        if self.palette.isVisible():
            self.palette.close_palette()
        else:
            self._open()

    def ask_document(self) -> None:
        """Open it for documents alone."""
        if not self.palette.isVisible():
            self._open()
        self.palette.type_words("@")

    def _open(self) -> None:
        self._before = self._desk.window.window().focusWidget()
        selects = self._in_code() and self._code.panes.reading.selected_span() is not None
        self._code.panes.popover.close_popover()
        self.palette.open(self.index(), self._desk.workspace.codebook, selects=selects)

    def index(self) -> Index:
        """Everything that can be found now."""
        return Index([*self._codes(), *self._documents(), *self._commands()], self._passages.of_open_document)

    # What there is

    def _codes(self) -> Iterator[Entry]:
        workspace, me = self._desk.workspace, self._desk.viewing.coder
        book = workspace.codebook
        looks, keys = looks_of(book, self._desk.appearance.theme.name), keys_in(self._desk.appearance)
        for code in book:
            if not code.takes_codings:
                continue
            count = counted(workspace.count(coder=me, code=code.id), self.tr("%1 coding"), self.tr("%1 codings"))
            family = book.family(code.id).name if code.parent else ""
            detail = ", ".join(part for part in (family, count) if part)
            look = looks[code.id]
            yield Entry(Kind.CODE, code.id, code.name, detail, keys.of_code(code), code.aliases, code.definition, look)

    def _documents(self) -> Iterator[Entry]:
        states = {
            ReadingState.NOT_OPENED: self.tr("not started"),
            ReadingState.IN_PROGRESS: self.tr("in progress"),
            ReadingState.DONE: self.tr("done"),
        }
        for document in self._desk.workspace.documents.values():
            state = self._desk.workspace.state_of(document.id, self._desk.viewing.coder)
            icon = STATE_ICONS.get(state, "document")
            detail = f"{self._size(document)}, {states[state]}"
            yield Entry(Kind.DOCUMENT, document.id, document.name, detail, icon=icon)

    def _commands(self) -> Iterator[Entry]:
        actions = self._desk.actions
        for row in WINDOW_ACTIONS:
            why_not = actions.why_not(row.act)
            hidden = row.menu is None or row.act is Act.PALETTE or not (actions[row.act].isEnabled() or why_not)
            if hidden or (row.where is Where.READING and not self._in_code()):
                continue
            name = bare(actions[row.act].text()).replace("&&", "&")
            yield Entry(
                Kind.COMMAND,
                row.act.value,
                name,
                key=actions.key(row.act),
                detail=self.tr("rests: only to read") if why_not else "",
                rule=why_not or translated(row.help),
                icon=row.icon or "chevron_right",
            )

    def _size(self, document: Document) -> str:
        if document.posts:
            return counted(document.posts, self.tr("%1 post"), self.tr("%1 posts"))
        return counted(document.paragraphs, self.tr("%1 paragraph"), self.tr("%1 paragraphs"))

    # What is done

    def _choose(self, entry: Entry) -> None:
        if entry.kind is Kind.COMMAND:
            QTimer.singleShot(0, self, lambda: self._desk.actions.trigger(Act(entry.id)))
            return
        self._show_code()
        if entry.kind is Kind.CODE:
            self._take_code(entry.id)
        elif entry.kind is Kind.DOCUMENT:
            self._code.show_document(entry.id)
            self._code.take_keyboard()
        else:
            self._code.open_place(entry.id, entry.start, entry.end)

    def _take_code(self, code_id: str) -> None:
        span = self._code.panes.reading.selected_span()
        if span is not None:
            self._code.coding.apply_to(span, code_id)
        elif self._code.gestures.lock.code is not None:
            self._code.gestures.lock.hold(code_id)
        else:
            self._code.panes.codebook.show_current(code_id)
            name = self._desk.workspace.codebook.code(code_id).name
            lock, light = self._desk.actions.key(Act.LOCK_CODE), self._desk.actions.key(Act.BACKLIGHT)
            text = self.tr("{name} is the current code.")
            if lock and light:
                text = self.tr("{name} is the current code. {lock} locks it, {light} lights its passages.")
            self._desk.messages.hint(text.format(name=name, lock=lock, light=light))
        self._code.take_keyboard()

    def _list_passages(self, code_id: str) -> None:
        self._show_code()
        self._code.show_passages(code_id)

    def _give_back(self) -> None:
        """The keyboard goes where it was."""
        if self._in_code() and (self._before is None or self._code.panes.reading.isAncestorOf(self._before)):
            self._code.take_keyboard()
        elif self._before is not None:
            self._before.setFocus()
