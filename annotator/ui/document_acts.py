"""What can be done with a document as a whole: next, done, rename, variables, memo, remove."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.model.errors import AnnotatorError
from annotator.model.records import Document, MemoTarget, ReadingState
from annotator.model.wording import worded
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.backups import Backups
from annotator.ui.corpus_acts import CorpusActs
from annotator.ui.desk import Desk
from annotator.ui.dialogs.memo import MemoSheet, memo_now
from annotator.ui.dialogs.variables import VariablesDialog
from annotator.ui.reading_again import ReadingAgain
from annotator.ui.undo import Undo
from annotator.workspace import acts
from annotator.workspace.document_acts import write_cells

if TYPE_CHECKING:
    from annotator.ui.code_mode import CodeMode


class DocumentActs(QObject):
    """Acts on the open document unless another is named by id."""

    def __init__(self, desk: Desk, mode: CodeMode, undo: Undo) -> None:
        super().__init__(mode)
        self._desk = desk
        self._mode = mode
        self._undo = undo
        self._reading = ReadingAgain(desk, undo, self)
        panel = mode.panes.documents
        self.several = CorpusActs(desk, panel, undo, Backups(desk))
        panel.rename_asked.connect(self.rename)
        panel.remove_asked.connect(self._remove_chosen)
        panel.variables_asked.connect(self.ask_variables)
        panel.memo_asked.connect(self.ask_memo)
        panel.read_as_asked.connect(self.ask_reading)

    def slots(self) -> dict[Act, Slot]:
        return {
            Act.DONE: self.finish,
            Act.NEXT_DOCUMENT: lambda: self.step(1),
            Act.PREVIOUS_DOCUMENT: lambda: self.step(-1),
            Act.RENAME_DOCUMENT: self.ask_name,
            Act.DOCUMENT_VARIABLES: self.ask_variables,
            Act.DOCUMENT_MEMO: self.ask_memo,
            Act.READ_AS: self.ask_reading,
            Act.REMOVE_DOCUMENT: self._remove_here,
        }

    def open(self, document_id: str) -> None:
        """Note that the coder opened a document. It is nobody's act: undo passes it by."""
        workspace, viewing = self._desk.workspace, self._desk.viewing
        if workspace.read_only or workspace.state_of(document_id, viewing.coder) is not ReadingState.NOT_OPENED:
            return
        coder = workspace.coders[viewing.coder]
        change = acts.mark_reading(workspace.documents[document_id], coder, ReadingState.IN_PROGRESS, None)
        self._undo.note(replace(change, label=worded("Open document"), coder=None))

    def step(self, by: int) -> None:
        """Open the next or the previous document that the panel shows."""
        ids = self._mode.panes.documents.shown() or tuple(self._desk.workspace.documents)
        if not ids:
            return
        here = ids.index(self._mode.document) if self._mode.document in ids else -1
        target = here + by
        if 0 <= target < len(ids):
            self._mode.show_document(ids[target])
            self._mode.panes.reading.take_keyboard()
        else:
            said = self.tr("This is the last document.") if by > 0 else self.tr("This is the first document.")
            self._desk.messages.hint(said)

    def finish(self) -> None:
        """Mark the open document as done and go to the next one not done; on one that is done, take it back.

        With the keyboard in the documents panel, mark the chosen ones.
        """
        document, chosen = self._document(None), self._mode.panes.documents.chosen()
        if chosen and (document is None or chosen != (document.id,)):
            self.several.toggle_done(chosen)
            return
        if document is None:
            return
        was_done = self._state(document) is ReadingState.DONE
        self.toggle_done(document.id)
        if was_done:
            return
        ids = list(self._desk.workspace.documents)
        here = ids.index(document.id)
        open_ids = [
            other
            for other in ids[here + 1 :] + ids[:here]
            if self._desk.workspace.state_of(other, self._desk.viewing.coder) is not ReadingState.DONE
        ]
        if open_ids:
            self._mode.show_document(open_ids[0])
            self._mode.panes.reading.take_keyboard()
            text = self.tr("{name} is marked as done.").format(name=document.name)
        else:
            text = self.tr("{name} is marked as done. You have read every document.").format(name=document.name)
        self._undo.offer(text)

    def toggle_done(self, document_id: str | None = None) -> None:
        document = self._document(document_id)
        if document is None:
            return
        workspace, viewing = self._desk.workspace, self._desk.viewing
        done = self._state(document) is ReadingState.DONE
        state = ReadingState.IN_PROGRESS if done else ReadingState.DONE
        before = workspace.readings.get((document.id, viewing.coder))
        self._undo.do(acts.mark_reading(document, workspace.coders[viewing.coder], state, before))

    def ask_name(self) -> None:
        """Rename in the documents panel, which narrow windows show as a drop-down; there, the chosen one."""
        chosen = self._mode.panes.documents.chosen()
        document = self._document(chosen[0] if chosen else None)
        if document is None:
            return
        screen = self._mode.panes.screen
        if screen.is_narrow:
            screen.open_documents(self._mode.panes.title_row.drop_down_place())
        elif not screen.left_is_shown:
            screen.toggle_left()
        self._mode.panes.documents.rename(document.id)

    def rename(self, document_id: str, name: str) -> None:
        workspace = self._desk.workspace
        try:
            change = acts.rename_document(workspace.document(document_id), name, workspace.documents)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self._undo.do(change)

    def ask_variables(self, document_id: str | None = None) -> None:
        document = self._document(document_id)
        if document is None:
            return
        known = {name for other in self._desk.workspace.documents.values() for name, _ in other.variables}
        workspace = self._desk.workspace
        dialog = VariablesDialog(
            document.name,
            lambda: workspace.documents.get(document.id, document).variables,
            sorted(known),
            self._desk.window,
        )
        dialog.written.connect(lambda changes: self._write_variables(document, changes))
        dialog.open()

    def ask_memo(self, document_id: str | None = None) -> None:
        document = self._document(document_id)
        if document is not None:
            self.open_memo(MemoTarget.DOCUMENT, document.id, document.name)

    def ask_reading(self, document_id: str | None = None) -> None:
        """Show what was found in a document, and let the questions of its import be answered anew."""
        document = self._document(document_id)
        if document is not None:
            self._reading.ask(document)

    def open_memo(self, target: MemoTarget, target_id: str, name: str) -> None:
        """A dialog for the memo on a document or the project."""
        title = self.tr("Memo on {name}").format(name=name)
        dialog = MemoSheet(title, lambda: memo_now(self._desk.workspace, target, target_id), self._desk.window)
        dialog.written.connect(lambda text: self._write_memo(target, target_id, text))
        dialog.open()

    def remove(self, document_id: str | None = None) -> None:
        """Take a document out; where that takes codings along, a backup is made first."""
        document = self._document(document_id)
        if document is None:
            return
        self.several.take_out_safely((document.id,))

    def _remove_here(self) -> None:
        """What is chosen in the panel while it has the keyboard, else the open document."""
        self._remove_chosen(self._mode.panes.documents.chosen())

    def _remove_chosen(self, ids: Sequence[str]) -> None:
        if len(ids) > 1:
            self.several.remove(ids)
        else:
            self.remove(ids[0] if ids else None)

    def _write_memo(self, target: MemoTarget, target_id: str, text: str) -> None:
        before = self._desk.workspace.memos.get((target, target_id))
        self._undo.do(acts.write_memo(target, target_id, text, before))

    def _write_variables(self, document: Document, changes: Mapping[str, str]) -> None:
        documents = self._desk.workspace.documents
        if document.id not in documents:
            said = self.tr("“{name}” was taken out of the project meanwhile. Its variables were not changed.")
            self._desk.messages.tell(said.format(name=document.name))
            return
        cells = {(document.id, name): value for name, value in changes.items()}
        self._undo.do(write_cells(documents, cells, worded("Edit variables")))

    def _document(self, document_id: str | None) -> Document | None:
        return self._desk.workspace.documents.get(document_id or self._mode.document or "")

    def _state(self, document: Document) -> ReadingState:
        return self._desk.workspace.state_of(document.id, self._desk.viewing.coder)
