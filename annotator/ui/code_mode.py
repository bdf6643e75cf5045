"""Code: which document is open, and what each pane is told when another says something."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.model.errors import AnnotatorError
from annotator.model.records import ReadingState
from annotator.model.span import Span
from annotator.ui.action_set import Slot
from annotator.ui.actions import CODE_KEYS, Act
from annotator.ui.choosing import Choosing
from annotator.ui.code_panes import build_panes
from annotator.ui.coding_acts import CodingActs
from annotator.ui.desk import Desk
from annotator.ui.document_acts import DocumentActs
from annotator.ui.gestures import Gestures
from annotator.ui.inspecting import Inspecting
from annotator.ui.mark_feed import MarkFeed
from annotator.ui.paragraph_kinds import kind_of
from annotator.ui.reading.label_walk import LabelWalk
from annotator.ui.reading_acts import NOTHING, ReadingActs
from annotator.ui.undo import Undo
from annotator.ui.widening import Reader
from annotator.ui.widgets.words import counted
from annotator.workspace.news import Applied, News, Pended, Rejected, Reloaded

PLACE_AFTER = 1000
"""Milliseconds after the last change until the place is remembered, in case the program ends without closing."""


class CodeMode(QObject):
    """Links the panes. `position_changed` carries words for the status bar; `stepped_out`: Esc had nothing to leave."""

    position_changed = Signal(str)
    document_changed = Signal()
    stepped_out = Signal()
    import_asked = Signal()
    whose_asked = Signal()

    def __init__(self, desk: Desk, undo: Undo, room: QWidget) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._undo = undo
        self.panes = build_panes(desk, undo.do, room)
        self.document: str | None = None
        self._shape = ""
        reading = self.panes.reading
        self._feed = MarkFeed(desk, reading)
        self.coding = CodingActs(desk, reading, self._feed, undo)
        self.reading = ReadingActs(desk, reading, self.panes.find_bar, self.panes.number_bar)
        self.documents = DocumentActs(desk, self, undo)
        self.gestures = Gestures(desk, self.panes, self._feed, self.coding, self.reading)
        self.inspecting = Inspecting(self.panes, self.coding)
        self.labels = LabelWalk(self.panes.reading, desk.appearance)
        self.choosing = Choosing(desk, self.panes, self.coding, self.gestures)
        desk.actions.live_in(reading)
        for pane in (self.panes.inspector, self.panes.documents, self.panes.codebook):
            desk.typed.ask(pane.keep_typed)
        self._wire_documents()
        self._wire_reading()
        self._wire_codes()
        self._place_later = QTimer(self, singleShot=True, interval=PLACE_AFTER)
        self._place_later.timeout.connect(self.remember_place)
        desk.news.told.connect(self._hear)
        desk.viewing.changed.connect(self._refresh_title)

    # Which document is open

    def show_document(self, document_id: str | None) -> None:
        """Open a document where it was left, or nothing."""
        workspace = self._desk.workspace
        if document_id == self.document and document_id in workspace.documents:
            return
        self._desk.typed.keep()
        self.remember_place()
        try:
            reader = self._reader(document_id) if document_id else NOTHING
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self.document = document_id
        document = workspace.documents[document_id] if document_id else None
        self._shape = document.structure_sha256 if document else ""
        self.panes.popover.close_popover()
        self.panes.reading.show_document(reader.text, reader.structure, document.name if document else "")
        self._feed.show_document(document_id)
        self.coding.show_document(document)
        self.reading.show_document(reader)
        self.panes.documents.show_current(document_id)
        self.panes.codebook.show_document(document_id)
        if document_id is None:
            self.panes.screen.show_empty()
            self.tell_position()
        else:
            self.panes.screen.show_reading()
            self._restore_place(document_id)
            self.remember_place()
            self.documents.open(document_id)
        self._refresh_title()
        self.inspecting.now()
        self.document_changed.emit()

    def _reader(self, document_id: str) -> Reader:
        workspace = self._desk.workspace
        return Reader(workspace.text(document_id), workspace.structure(document_id))

    def open_place(self, document_id: str, start: int, end: int) -> None:
        """Open a document at a passage and focus what is coded there."""
        self.show_document(document_id)
        span = Span(start, end)
        self.panes.reading.set_caret(start)
        self.panes.reading.bring_into_view(span)
        codings = [c for c in self._desk.workspace.codings_of(document_id) if c.span == span]
        mark_id = next((found for c in codings if (found := self._feed.mark_id_of(c.id))), None)
        if mark_id is None:
            self.panes.reading.select(span)
        else:
            self.panes.reading.focus_mark(mark_id)
        self.panes.reading.take_keyboard()

    def open_first(self) -> None:
        """The document that was open last time, else the first."""
        documents = self._desk.workspace.documents
        last = self._desk.settings.last_document(self._desk.workspace.info.id)
        self.show_document(last if last in documents else next(iter(documents), None))

    def remember_place(self) -> None:
        """Where one is in the open document, for the next time it is opened."""
        self._place_later.stop()
        if self.document is not None:
            place = self.panes.reading.place_state()
            self._desk.settings.remember_place(self._desk.workspace.info.id, self.document, place)

    def leave(self) -> None:
        """The project is being closed: remember where one is."""
        self.remember_place()

    def take_keyboard(self) -> None:
        """To the text, or to what brings a first text in."""
        if self.document is None:
            self.panes.empty.setFocus()
        else:
            self.panes.reading.take_keyboard()

    def slots(self) -> dict[Act, Slot]:
        """What the actions of Code run."""
        reading, pane, coding = self.reading, self.panes.reading, self.coding
        found: dict[Act, Slot] = {
            Act.COPY: pane.copy_selection,
            Act.FIND: reading.find,
            Act.GO_TO_NUMBER: reading.ask_number,
            Act.HIDDEN_CHARACTERS: reading.toggle_hidden,
            Act.POPOVER: self.choosing.ask_code,
            Act.AGAIN: coding.apply_again,
            Act.IN_VIVO: coding.apply_in_vivo,
            Act.NEW_CODE: self.choosing.ask_new_code,
            Act.REPLACE: self.choosing.ask_replacement,
            Act.REMOVE: coding.remove,
            Act.MEMO: self.write_memo,
            Act.UNSURE: coding.toggle_unsure,
            Act.NEXT_CODING: pane.next_mark,
            Act.PREVIOUS_CODING: pane.previous_mark,
            Act.STACKED_CODING: pane.next_stacked,
            Act.GRAB_END: self.grab_end,
            Act.SENTENCE: reading.select_sentence,
            Act.SENTENCE_BACK: reading.drop_sentence,
            Act.PLACE: reading.select_place,
            Act.PLACE_BACK: reading.drop_place,
            Act.WIDEN: reading.widen,
            Act.NARROW: reading.narrow,
            Act.NEXT_PLACE: reading.next_place,
            Act.PREVIOUS_PLACE: reading.previous_place,
            Act.PASSAGES: self.show_passages,
            Act.UNSURE_PASSAGES: self.show_unsure,
            Act.FILTER_CODES: self.panes.filter_codes,
            Act.ESCAPE: self.step_back,
            **self.gestures.slots(),
            **self.documents.slots(),
        }
        for number, act in enumerate(CODE_KEYS, start=1):
            found[act] = partial(coding.apply_key, str(number))
        return found

    # What the coder asks

    def write_memo(self) -> None:
        """The memo of the focused coding, of the selection once it has a code, else of the document."""
        if self.panes.reading.selected_span() is not None:
            self.choosing.code_and_write()
            return
        self.panes.popover.close_popover()
        if self.document is None or (self.coding.focused() is not None and self.coding.own_focused() is None):
            return
        self.inspecting.now()
        if not self.panes.screen.inspector_is_shown:
            self.panes.screen.toggle_inspector()
        self.panes.inspector.focus_memo()

    def grab_end(self) -> None:
        if self.coding.own_focused() is not None:
            self.panes.reading.grab_end()
            key = self._desk.actions.key(Act.GRAB_END)
            hint = self.tr(
                "←/→ letter, with Ctrl word, Shift sentence, both post or paragraph. {key} other end, Enter, Esc."
            )
            self._desk.messages.hint(hint.format(key=key))

    def show_passages(self, code_id: str | None = None) -> None:
        self.inspecting.settle()
        wanted = code_id or self.panes.codebook.current_code()
        if wanted is None:
            self._desk.messages.hint(self.tr("Choose a code in the codebook first."))
            return
        self.panes.screen.show_below(self.panes.passages)
        self.panes.passages.show_code(wanted)

    def show_unsure(self) -> None:
        """List the passages that are marked as unsure."""
        self.panes.screen.show_below(self.panes.passages)
        self.panes.passages.show_unsure()

    def step_back(self) -> None:
        """Esc: close what is open, then drop the selection, then leave the coding."""
        pane = self.panes.reading
        if self.panes.popover.isVisible():
            self.panes.popover.close_popover()
        elif self.panes.screen.close_overlay():
            pane.take_keyboard()
        elif self.gestures.lock.end():
            self._desk.messages.hint(self.tr("No code is locked any more."))
        elif pane.selected_span() is not None:
            pane.clear_selection()
        elif pane.focused_mark() is not None:
            pane.focus_mark(None)
        elif not self.panes.find_bar.isHidden():
            self.panes.find_bar.close_bar()
        else:
            self.stepped_out.emit()

    # Wiring

    def _wire_documents(self) -> None:
        panel, title = self.panes.documents, self.panes.title_row
        panel.document_chosen.connect(self._choose_document)
        panel.import_asked.connect(self.import_asked)
        title.documents_asked.connect(lambda: self.panes.screen.open_documents(title.drop_down_place()))
        title.whose_asked.connect(self.whose_asked)
        self.panes.screen.escaped.connect(self.panes.reading.take_keyboard)

    def _wire_reading(self) -> None:
        pane = self.panes.reading
        pane.selection_changed.connect(self.inspecting.soon)
        pane.mark_focused.connect(lambda _mark: self.inspecting.soon())
        pane.mark_activated.connect(lambda _mark: self.write_memo())
        pane.ends_moved.connect(self.coding.move_ends)
        pane.caret_moved.connect(self._tell_position)
        pane.menu_asked.connect(self._open_menu)

    def _wire_codes(self) -> None:
        codebook, popover = self.panes.codebook, self.panes.popover
        self.panes.rail.panel_asked.connect(self.panes.screen.open_codebook)
        codebook.passages_asked.connect(self.show_passages)
        codebook.filter_asked.connect(self._desk.viewing.show_codes)
        popover.highlighted.connect(self.inspecting.show_rule)
        popover.in_vivo_asked.connect(self.coding.apply_in_vivo)
        popover.memo_asked.connect(self.write_memo)
        self.choosing.memo_asked.connect(self.write_memo)
        self.choosing.replaced.connect(self.inspecting.now)
        popover.widen_asked.connect(self.reading.widen)
        self.panes.inspector.replace_asked.connect(self.choosing.ask_replacement)
        self.panes.inspector.read_as_asked.connect(self.documents.ask_reading)
        self.panes.inspector.return_to_text.connect(self.panes.reading.take_keyboard)
        self.panes.strip.memo_asked.connect(self.write_memo)
        self.panes.strip.unsure_asked.connect(self.coding.toggle_unsure)
        self.panes.strip.more_asked.connect(self.panes.screen.toggle_inspector)
        self.panes.passages.passage_opened.connect(self.open_place)
        self.panes.passages.closed.connect(self.panes.passages.hide)
        self.panes.passages.closed.connect(self.panes.reading.take_keyboard)

    def _choose_document(self, document_id: str) -> None:
        self.panes.screen.close_overlay()
        self.show_document(document_id)
        self.panes.reading.take_keyboard()

    def tell_position(self) -> None:
        """Say again where the caret is."""
        self._tell_position(self.panes.reading.caret())

    def _tell_position(self, offset: int) -> None:
        if self.document is None:
            self.position_changed.emit("")
            return
        place, word = self.reading.reader.position(offset)
        said = place[:1].upper() + place[1:]
        at_word = self.tr("{place}, word {word}").format(place=said, word=word) if word else said
        kind = kind_of(self.reading.reader.structure, offset)
        self.position_changed.emit(f"{at_word}, {kind}" if kind else at_word)

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self.panes.reading)
        coding = (Act.REPLACE, Act.MEMO, Act.GRAB_END, Act.ADD_EXAMPLE, Act.COPY_CITED, Act.REMOVE)
        passage = (Act.POPOVER, Act.AGAIN, Act.IN_VIVO, Act.NEW_CODE, Act.WIDEN, Act.COPY, Act.COPY_CITED)
        focused = self.panes.reading.focused_mark() is not None
        for act in coding if focused else passage:
            menu.addAction(self._desk.actions[act])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    # Following the project

    def _hear(self, news: News) -> None:
        workspace = self._desk.workspace
        if isinstance(news, Pended | Applied | Rejected | Reloaded):
            if self.document is not None and self.document not in workspace.documents:
                self.document = None
                self.show_document(next(iter(workspace.documents), None))
            elif self.document is None and workspace.documents:
                self.open_first()
            self._follow_structure()
            self._refresh_title()
            self._place_later.start()

    def _follow_structure(self) -> None:
        """The open document is read otherwise now: its text is laid out anew, and the place kept."""
        document = self._desk.workspace.documents.get(self.document or "")
        if document is None or document.structure_sha256 == self._shape:
            return
        try:
            reader = self._reader(document.id)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self._shape = document.structure_sha256
        place = self.panes.reading.place_state()
        self.panes.reading.show_document(reader.text, reader.structure, document.name)
        self._feed.show_document(document.id)
        self.reading.show_document(reader)
        self.panes.reading.restore_place_state(place)
        self.tell_position()
        self.inspecting.now()

    def _refresh_title(self) -> None:
        workspace, viewing = self._desk.workspace, self._desk.viewing
        document = workspace.documents.get(self.document or "")
        if document is None:
            self.panes.title_row.show_document("", "")
            return
        if document.posts:
            parts = [counted(document.posts, self.tr("%1 post"), self.tr("%1 posts"))]
        else:
            parts = [counted(document.paragraphs, self.tr("%1 paragraph"), self.tr("%1 paragraphs"))]
        shown = viewing.coders if viewing.coders is not None else frozenset(workspace.coders)
        codings = sum(workspace.count(document=document.id, coder=coder) for coder in shown)
        parts.append(counted(codings, self.tr("%1 coding"), self.tr("%1 codings")))
        self.panes.title_row.show_document(document.name, ", ".join(parts))
        state = workspace.state_of(document.id, viewing.coder)
        self.panes.title_row.show_done(done=state is ReadingState.DONE)

    def _restore_place(self, document_id: str) -> None:
        place = self._desk.settings.place(self._desk.workspace.info.id, document_id)
        if place is not None:
            self.panes.reading.restore_place_state(place)
        self.panes.reading.clear_selection()
        self.tell_position()
