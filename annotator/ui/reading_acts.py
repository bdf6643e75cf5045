"""Moving and selecting in the text by key: sentences, wider and narrower, post by post, to a number, finding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.find_bar import FindBar
from annotator.ui.number_bar import NumberBar
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.widening import Reader

NOTHING = Reader("", Structure())


class ReadingActs(QObject):
    """Works on the document that the pane shows. While it `gathers`, selecting by steps does not finish a selection."""

    def __init__(self, desk: Desk, pane: ReadingPane, find_bar: FindBar, number_bar: NumberBar) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._find_bar = find_bar
        self._number_bar = number_bar
        self.reader = NOTHING
        self.gathers = False
        self._narrower: list[tuple[Span, Span | None]] = []
        find_bar.hits_changed.connect(self._show_hits)
        find_bar.closed.connect(pane.take_keyboard)
        find_bar.left_at.connect(pane.select)
        find_bar.wrapped.connect(desk.messages.hint)
        number_bar.asked.connect(self.go_to_number)
        number_bar.closed.connect(pane.take_keyboard)
        desk.settings.changed.connect(self._check_hidden)
        self._check_hidden()
        pane.walk_ended.connect(lambda: desk.messages.hint(self.tr("No further coding in this direction.")))

    def show_document(self, reader: Reader) -> None:
        self.reader = reader
        self._narrower.clear()
        self._find_bar.show_text(reader.text)
        self._number_bar.hide()

    def toggle_hidden(self) -> None:
        """Draw what leaves no ink, or stop doing so."""
        self._desk.settings.change(show_hidden=not self._desk.settings.now.show_hidden)

    def _check_hidden(self) -> None:
        self._desk.actions[Act.HIDDEN_CHARACTERS].setChecked(self._desk.settings.now.show_hidden)

    def select_sentence(self) -> None:
        selected = self._pane.selected_span()
        if selected is not None:
            self._select(self.reader.sentence_after(selected))
            return
        focused, caret = self._pane.focused_span(), self._pane.caret()
        if focused is not None and caret == focused.end:
            after = self.reader.sentence_after(Span(caret - 1, caret))
            start = self.reader.text[caret : after.end]
            following = Span(after.end - len(start.lstrip()), after.end) if start.strip() else None
            self._select(self.reader.bare(following) if following else None)
        else:
            self._select(self.reader.sentence(caret))

    def drop_sentence(self) -> None:
        selected = self._pane.selected_span()
        if selected is None:
            return
        left = self.reader.sentence_less(selected)
        if left is None:
            self._pane.clear_selection()
        else:
            self._select(left)

    def select_place(self) -> None:
        """The post or paragraph at the caret, or the next one too."""
        self._select(self.reader.place_span(self._pane.selected_span(), self._pane.caret()))

    def drop_place(self) -> None:
        """Take the last post or paragraph off the selection."""
        selected = self._pane.selected_span()
        if selected is None:
            return
        left = self.reader.place_less(selected)
        if left is None:
            self._pane.clear_selection()
        else:
            self._select(left)

    def widen(self) -> None:
        selected = self._pane.selected_span()
        caret = self._pane.caret()
        if not self.reader.text:
            return
        wider = self.reader.widened(selected) if selected else self.reader.smallest(caret)
        if wider != selected:
            self._narrower.append((wider, selected))
            self._select(wider)

    def narrow(self) -> None:
        selected = self._pane.selected_span()
        while self._narrower:
            wider, before = self._narrower.pop()
            if wider == selected:
                if before is None:
                    self._pane.clear_selection()
                else:
                    self._select(before)
                return

    def next_place(self) -> None:
        self._go(self.reader.place_after(self._pane.caret(), 1))

    def previous_place(self) -> None:
        self._go(self.reader.place_after(self._pane.caret(), -1))

    def ask_number(self) -> None:
        """Ask for the number of a post or paragraph."""
        places, last = self.reader.places, len(self.reader.places) - 1
        if last < 0:
            self._desk.messages.hint(self.tr("This text has no numbers to go to."))
            return
        said = self.tr("Posts {first} to {last}") if self._is_thread() else self.tr("Paragraphs {first} to {last}")
        self._number_bar.open(said.format(first=places.label(0), last=places.label(last)))

    def go_to_number(self, number: str) -> None:
        """Go where it leads and give the keyboard to the text; else say what is wrong beside it."""
        offset = self.reader.place_numbered(number)
        if offset is None:
            said = self.tr("There is no post {number} here.") if self._is_thread() else ""
            said = said or self.tr("There is no paragraph {number} here.")
            self._number_bar.refuse(said.format(number=number.strip()))
            return
        self._go(offset)
        self._number_bar.hide()

    def _is_thread(self) -> bool:
        return bool(len(self.reader.structure.posts))

    def find(self) -> None:
        span = self._pane.selected_span()
        words = self.reader.text[span.start : span.end] if span and len(span) < 80 else ""
        self._find_bar.open(self.reader.text, self._pane.caret(), "" if "\n" in words else words)

    def find_next(self) -> None:
        self._find_step(self._find_bar.next)

    def find_previous(self) -> None:
        self._find_step(self._find_bar.previous)

    def _find_step(self, step: object) -> None:
        if self._find_bar.isHidden():
            self.find()
        elif callable(step):
            step()

    def _select(self, span: Span | None) -> None:
        if span is not None:
            self._pane.select(span)
            if not self.gathers:
                QTimer.singleShot(0, self._pane, self._pane.finish_selection)

    def _go(self, offset: int | None) -> None:
        if offset is not None:
            self._pane.focus_mark(None)
            self._pane.go_to(self.reader.place_span(None, offset) or Span(offset, offset))
            self._pane.take_keyboard()

    def _show_hits(self, hits: Sequence[Span], current: int | None) -> None:
        self._pane.show_hits(hits, current)
        if current is not None:
            self._pane.bring_into_view(hits[current])
