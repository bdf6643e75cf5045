"""What the coder does with the selected passage and the focused coding."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder, Coding, Document
from annotator.model.span import Span
from annotator.model.wording import worded
from annotator.ui.actions import Act
from annotator.ui.coding_questions import Crossing, Repeating
from annotator.ui.desk import Desk
from annotator.ui.keys_in_force import keys_in
from annotator.ui.mark_feed import MarkFeed
from annotator.ui.marks import beginning_at
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.suggesting import suggested_codes
from annotator.ui.translations.localised import localised
from annotator.ui.undo import Undo
from annotator.ui.whose import only_theirs
from annotator.workspace import acts
from annotator.workspace.example_acts import add_example

IN_VIVO_LENGTH = 60


class CodingActs(QObject):
    """Plans changes and hands them to `do`; says in the window what could not be done."""

    def __init__(self, desk: Desk, pane: ReadingPane, feed: MarkFeed, undo: Undo) -> None:
        super().__init__(pane)
        self._desk = desk
        self._keys = keys_in(desk.appearance)
        self._pane = pane
        self._feed = feed
        self._undo = undo
        self._do = undo.do
        undo.brought_back.connect(self._attend)
        self._crossing, self._repeating = Crossing(desk, self), Repeating(desk, self)
        self._document: Document | None = None
        self._recent: list[str] = []

    def show_document(self, document: Document | None) -> None:
        self._document = document

    @property
    def document(self) -> Document | None:
        """The document that is open."""
        return self._document

    @property
    def coder(self) -> Coder:
        return self._desk.workspace.coders[self._desk.viewing.coder]

    def passage(self) -> Span | None:
        """The selected words, else those of the focused coding."""
        selected = self._pane.selected_span()
        if selected is not None:
            return selected
        coding = self.focused()
        return coding.span if coding else None

    def focused(self) -> Coding | None:
        """The focused coding: the person's own where several share its place."""
        mark_id = self._pane.focused_mark()
        return self._desk.workspace.coding(mark_id) if mark_id else None

    def _hint_at_labels(self) -> None:
        words = self._keys.words(
            self.tr("Go to a coding first: click its label or press {key}."),
            self.tr("Go to a coding first: click its label."),
            key=Act.NEXT_CODING,
        )
        self._desk.messages.hint(words)

    def own_focused(self) -> Coding | None:
        """The focused coding if it is the person's own; otherwise says why nothing happens."""
        coding = self.focused()
        if coding is None:
            self._hint_at_labels()
            return None
        if coding.coder != self.coder.id:
            other = self._desk.workspace.coders.get(coding.coder)
            self._desk.messages.hint(only_theirs(other.name if other else "?"))
            return None
        return coding

    @property
    def last_code(self) -> str | None:
        """The id of the code used last."""
        return next(iter(self._recent), None)

    def suggestions(self, span: Span) -> tuple[str, ...]:
        """Codes that the popover offers for a passage."""
        own: list[Coding] = []
        if self._document is not None:
            mine = self.coder.id
            own = [c for c in self._desk.workspace.codings_of(self._document.id) if c.coder == mine]
        return suggested_codes(self._desk.workspace.codebook, self._recent, own, span)

    def apply_key(self, key: str) -> None:
        code = self._desk.workspace.codebook.code_for_key(key)
        if code is None:
            self._desk.messages.hint(self.tr("No code has the key {key}.").format(key=key))
        elif self._pane.selected_span() is None and not self._desk.settings.now.digit_without_selection:
            self._desk.messages.hint(self.tr("Select a passage first."))
        else:
            self.apply_code(code.id)

    def apply_again(self) -> None:
        if self.last_code is None:
            self._desk.messages.hint(self._none_used())
            return
        self.apply_code(self.last_code)

    def _none_used(self) -> str:
        if not self._keys.longest_of_codes:
            none = self.tr("No code was used yet.")
            return self._keys.words(self.tr("No code was used yet. Press {key} to choose one."), none, key=Act.POPOVER)
        return self._keys.words(
            self.tr("No code was used yet. Press its key or {key} to choose one."),
            self.tr("No code was used yet. Press its key."),
            key=Act.POPOVER,
        )

    def apply_code(self, code_id: str) -> str | None:
        """Give the passage a code; the id of the coding, None where nothing was made."""
        span = self.passage()
        if span is None or self._document is None:
            self._desk.messages.hint(self.tr("Select a passage first."))
            return None
        return self.apply_to(span, code_id)

    def apply_to(self, span: Span, code_id: str, then: Callable[[], object] | None = None) -> str | None:
        """Give a passage a code; `then` follows once it has it, also after a question and where it had it before."""
        workspace, document = self._desk.workspace, self._document
        if document is None:
            return None
        try:
            code = workspace.codebook.code(code_id)
            here = beginning_at(workspace.codings_of(document.id), span.start)
            same = acts.existing(here, span, code, self.coder)
            change = None if same else acts.code(document, span, code, self.coder)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return None
        if same is not None or change is None:
            self._desk.messages.hint(self.tr("This passage has the code {name} already.").format(name=code.name))
            if then is not None and same is not None:
                self._show_made(same.id)
                then()
            return None
        again = partial(self.apply_to, span, code_id, then)
        if self._crossing.stops(document.id, span, again, self._pane.take_keyboard):
            return None
        either = partial(self._apply_in_view, code_id, then)
        if self._repeating.stops(document.id, span, either, self._pane.take_keyboard):
            return None
        self._remember(code.id)
        made = self._made(change)
        if made is not None and then is not None:
            then()
        return made

    def _apply_in_view(self, code_id: str, then: Callable[[], object] | None, span: Span) -> None:
        """Give a passage a code that may stand elsewhere in the text, and show it."""
        self.apply_to(span, code_id, then)
        self._pane.bring_into_view(span)

    def apply_beside(self, span: Span, code_id: str) -> None:
        """Give a passage a code and keep it selected for another."""
        if self.apply_to(span, code_id) is not None:
            self._pane.select(span)

    def apply_when_made(self, code_id: str, span: Span) -> None:
        """Use a code that is being made: it is in the codebook when the events now waiting are done."""
        QTimer.singleShot(0, self, lambda: self.apply_to(span, code_id))

    def apply_in_vivo(self) -> None:
        """Make a code named by the selected words, and use it."""
        span = self._pane.selected_span()
        if span is None or self._document is None:
            self._desk.messages.hint(self.tr("Select the words that shall name the code."))
        else:
            self._code_in_vivo(self._document, span)

    def _code_in_vivo(self, document: Document, span: Span) -> None:
        workspace = self._desk.workspace
        name = " ".join(workspace.text(document.id)[span.start : span.end].split())[:IN_VIVO_LENGTH].strip()
        try:
            known = next((code for code in workspace.codebook if code.name.casefold() == name.casefold()), None)
            if known is not None:
                self.apply_to(span, known.id)
                return
            code, added = acts.add_code(workspace.codebook, name, coder=self.coder.id)
            coded = acts.code(document, span, code, self.coder)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        here = partial(self._code_in_vivo, document)
        if self._crossing.stops(document.id, span, partial(here, span), self._pane.take_keyboard):
            return
        if self._repeating.stops(document.id, span, here, self._pane.take_keyboard):
            return
        self._remember(code.id)
        self._made(Change(worded("Code in vivo"), (*added.puts, *coded.puts), self.coder.id))

    def recode(self, coding_id: str, code_id: str) -> None:
        """Give a coding of the person another code."""
        workspace = self._desk.workspace
        coding = workspace.coding(coding_id)
        if coding is None:
            return
        try:
            change = acts.recode(
                [coding],
                workspace.codebook.code(code_id),
                others=workspace.codings_of(coding.document),
                coder=self.coder.id,
            )
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        if change:
            self._remember(code_id)
            self._do(change)
            self.focus_coding(coding_id)

    def add_example(self) -> None:
        """Put the words of the focused coding among the examples of its code."""
        coding = self.focused()
        if coding is None:
            self._hint_at_labels()
            return
        workspace = self._desk.workspace
        book, document = workspace.codebook, workspace.document(coding.document)
        code = book.code(coding.code)
        text, structure = workspace.text(document.id), workspace.structure(document.id)
        if " ".join(text[coding.start : coding.end].split()) in code.examples:
            self._desk.messages.hint(self.tr("These words are among the examples already."))
            return
        try:
            change = add_example(book, code, document, text, structure, coding.span, coder=self.coder.id)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self._do(change)
        text = self.tr("Added to the examples of {code}.").format(code=code.name)
        self._undo.offer(text)

    def toggle_unsure(self) -> None:
        """Mark the focused coding as one to talk about, or take the mark away."""
        coding = self.own_focused()
        if coding is None:
            return
        self._do(acts.mark_unsure([coding], unsure=not coding.unsure, coder=self.coder.id))
        said = self.tr("Sure again.") if coding.unsure else self.tr("Marked as unsure.")
        self._desk.messages.hint(said)

    def remove(self) -> None:
        coding = self.own_focused()
        if coding is None:
            return
        code = self._desk.workspace.codebook.by_id.get(coding.code)
        place = localised(self._desk.workspace.structure(coding.document).place(coding.start))
        self._do(acts.withdraw([coding], coder=self.coder.id))
        text = self.tr("{code} removed from {place}.").format(code=code.name if code else coding.code, place=place)
        self._undo.offer(text)

    def move_ends(self, mark_id: str, start: int, end: int) -> None:
        """The ends of a coding were dragged or moved by key."""
        coding = self._desk.workspace.coding(mark_id)
        if coding is None or self._document is None:
            return
        if coding.coder != self.coder.id:
            self._feed.refresh()
            self.own_focused()
            return
        try:
            same = acts.existing(
                self._desk.workspace.codings_of(coding.document),
                Span(start, end),
                self._desk.workspace.codebook.code(coding.code),
                self.coder,
            )
            change = acts.move(coding, Span(start, end), self._document, coder=self.coder.id)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        if same is not None and same.id != coding.id:
            self._desk.messages.hint(self.tr("There is such a coding already."))
            self._feed.refresh()
        elif change and not self._crossing.stops(
            coding.document, Span(start, end), lambda: self.move_ends(mark_id, start, end), self._feed.refresh
        ):
            self._do(change)
            self.focus_coding(coding.id)

    def focus_coding(self, coding_id: str) -> None:
        """Focus the mark that shows a coding, if it is shown."""
        self._pane.focus_mark(self._feed.mark_id_of(coding_id))

    def _attend(self, back: list[Coding]) -> None:
        """What undo brought back is shown, so that it is seen to be there: the first of it in the open document."""
        shown = self._desk.viewing.among(back)
        here = [coding for coding in shown if self._document is not None and coding.document == self._document.id]
        if here and self._feed.mark_id_of(here[0].id) is not None:
            self._pane.clear_selection()
            self.focus_coding(here[0].id)
            self._pane.bring_into_view(here[0].span)

    def _made(self, change: Change) -> str | None:
        coding = next(put.after for put in reversed(change.puts) if isinstance(put.after, Coding))
        self._do(change)
        if self._desk.workspace.coding(coding.id) is None:
            return None
        self._show_made(coding.id)
        return coding.id

    def _show_made(self, coding_id: str) -> None:
        self._show_own()
        self._pane.clear_selection()
        self.focus_coding(coding_id)

    def _show_own(self) -> None:
        """What somebody codes they see, also where only others' codings, or none, were shown."""
        viewing = self._desk.viewing
        if viewing.coders is not None and self.coder.id not in viewing.coders:
            viewing.show_coders(viewing.coders | {self.coder.id})

    def _remember(self, code_id: str) -> None:
        self._recent = [code_id, *(other for other in self._recent if other != code_id)][:8]
