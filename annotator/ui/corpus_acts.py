"""What the documents panel asks for several documents: states, a variable, their order, removal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding, Document, ReadingState
from annotator.model.wording import worded
from annotator.ui.backups import Backups
from annotator.ui.corpus.arranging import Arrangement
from annotator.ui.corpus.panel import DocumentsPanel
from annotator.ui.corpus.removal import RemovalSheet, Stake
from annotator.ui.corpus.value_sheet import ValueSheet
from annotator.ui.desk import Desk
from annotator.ui.reading_away import ReadingAway
from annotator.ui.resting import resting_in
from annotator.ui.undo import Undo
from annotator.ui.widgets.words import counted
from annotator.workspace import acts
from annotator.workspace.document_acts import arrange, mark_readings, write_cells

ARRANGEMENT = "documents"
"""Under this name the settings keep how the panel is arranged."""
MANY_VALUES = 200
"""Values of a variable that are offered while one is typed."""


class CorpusActs(QObject):
    """Wires itself to the panel."""

    def __init__(self, desk: Desk, panel: DocumentsPanel, undo: Undo, backups: Backups) -> None:
        super().__init__(panel)
        self._desk = desk
        self._undo = undo
        self._backups = backups
        panel.state_asked.connect(self.mark)
        panel.variable_asked.connect(self.ask_variable)
        self._resting = resting_in(desk.appearance)
        panel.moved.connect(self.move)
        panel.move_refused.connect(self._refuse_move)
        panel.arranged.connect(self._remember)
        panel.arrange(Arrangement.from_plain(desk.settings.choice(desk.workspace.info.id, ARRANGEMENT)))

    def mark(self, ids: Sequence[str], state: ReadingState) -> None:
        """Say of these documents how far the coder at the keyboard is."""
        if self._resting.refuses():
            return
        workspace = self._desk.workspace
        coder = workspace.coders[self._desk.viewing.coder]
        change = mark_readings(self._documents(ids), coder, state, workspace.readings)
        if not change:
            self._desk.messages.hint(self.tr("They are so already."))
            return
        self._undo.do(change)
        is_done = state is ReadingState.DONE
        text = self.tr("{documents} marked as done.") if is_done else self.tr("{documents} marked as in progress.")
        self._undo.offer(text.format(documents=self._many(len(change.puts))))

    def toggle_done(self, ids: Sequence[str]) -> None:
        """Done, where one of them is not; else in progress again."""
        workspace, coder = self._desk.workspace, self._desk.viewing.coder
        all_done = all(workspace.state_of(one, coder) is ReadingState.DONE for one in ids)
        self.mark(ids, ReadingState.IN_PROGRESS if all_done else ReadingState.DONE)

    def ask_variable(self, ids: Sequence[str]) -> None:
        if self._resting.refuses():
            return
        known: dict[str, dict[str, None]] = {}
        for document in self._desk.workspace.documents.values():
            for name, value in document.variables:
                values = known.setdefault(name, {})
                if len(values) < MANY_VALUES:
                    values[value] = None
        offered = {name: sorted(known[name]) for name in sorted(known)}
        sheet = ValueSheet(len(ids), offered, self._desk.window)
        sheet.written.connect(lambda name, value: self.set_variable(ids, name, value))
        sheet.open()

    def set_variable(self, ids: Sequence[str], name: str, value: str) -> None:
        cells = {(one.id, name): value for one in self._documents(ids)}
        self._apply(lambda: write_cells(self._desk.workspace.documents, cells, worded("Set variable")))

    def move(self, shown: Sequence[str]) -> None:
        """Put the documents that the panel shows into this order; those that its filter hides stay where they are."""
        wanted = set(shown)
        following = iter(shown)
        documents = self._desk.workspace.documents
        order = [next(following) if one in wanted else one for one in documents]
        self._apply(lambda: arrange(documents.values(), order))

    def remove(self, ids: Sequence[str]) -> None:
        """Take several documents out, after asking; where that takes codings along, a backup is made first."""
        if self._resting.refuses():
            return
        documents = self._documents(ids)
        sheet = RemovalSheet([one.name for one in documents], self._stake(documents), self._desk.window)
        gone = tuple(one.id for one in documents)
        sheet.agreed.connect(lambda: self.take_out_safely(gone))
        sheet.open()

    def take_out_safely(self, ids: Sequence[str]) -> None:
        """Remove documents, after a backup where that may take codings along."""
        if self._stake(self._documents(ids)).wants_backup:
            self._backups.before("removal", lambda: self.take_out(ids), self.tr("Remove all the same"))
        else:
            self.take_out(ids)

    def _stake(self, documents: Sequence[Document]) -> Stake:
        workspace, shown = self._desk.workspace, self._desk.viewing.coders
        told = [coder for coder in workspace.coders if shown is None or coder in shown]
        by = [sum(workspace.count(document=one.id, coder=coder) for one in documents) for coder in told]
        return Stake(sum(by), sum(map(bool, by)), self._desk.viewing.hides_some(workspace.coders))

    def take_out(self, ids: Sequence[str]) -> None:
        """Remove documents with all that belongs to them, and offer to undo it.

        What is much is read away first; who stops that keeps the documents.
        """
        away = ReadingAway(self._desk.workspace, self._desk.jobs, self)
        away.ready.connect(lambda: self._take_out(ids))
        away.ready.connect(away.deleteLater)
        away.stopped.connect(away.deleteLater)
        if not away.start(ids):
            away.deleteLater()
            self._take_out(ids)

    def _take_out(self, ids: Sequence[str]) -> None:
        if self._resting.refuses():
            return
        workspace = self._desk.workspace
        documents = self._documents(ids)
        codings: list[Coding] = []
        for document in documents:
            codings += workspace.codings(document=document.id)
        change = acts.remove_documents(documents, codings, workspace.readings.values(), workspace.memos.values())
        if not change:
            return
        self._undo.do(change)
        name = documents[0].name if len(documents) == 1 else self._many(len(documents))
        made = counted(len(codings), self.tr("%1 coding"), self.tr("%1 codings"))
        said = self.tr("{name} and {codings} removed.")
        if self._desk.viewing.hides_some(workspace.coders):
            said = self.tr("{name} removed, with all that was coded there.")
        self._undo.offer(said.format(name=name, codings=made))

    def _apply(self, plan: Callable[[], Change]) -> None:
        try:
            change = plan()
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self._undo.do(change)

    def _documents(self, ids: Sequence[str]) -> list[Document]:
        documents = self._desk.workspace.documents
        return [documents[one] for one in ids if one in documents]

    def _many(self, count: int) -> str:
        return counted(count, self.tr("%1 document"), self.tr("%1 documents"))

    def _refuse_move(self) -> None:
        self._desk.messages.hint(self.tr("Documents can be moved while they stand in project order, without groups."))

    def _remember(self, how: Arrangement) -> None:
        self._desk.settings.remember_choice(self._desk.workspace.info.id, ARRANGEMENT, how.to_plain())
