"""Asks how a document of the project is read, and changes it as one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from annotator.model.errors import AnnotatorError
from annotator.model.progress import Report
from annotator.model.records import Document
from annotator.model.structure import Structure
from annotator.ui.desk import Desk
from annotator.ui.dialogs.import_reading import Previewed, previewed
from annotator.ui.dialogs.read_as_dialog import Coded, ReadAsDialog
from annotator.ui.jobs import Work
from annotator.ui.resting import resting_in
from annotator.ui.undo import Undo
from annotator.workspace.read_as import ReadAs
from annotator.workspace.rereading import ReadAgain, read_again, read_otherwise, stage_structure


class ReadingAgain(QObject):
    """One document at a time: while one is being read, asking for another does nothing."""

    def __init__(self, desk: Desk, undo: Undo, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._undo = undo
        self._resting = resting_in(desk.appearance)
        self._is_reading = False

    def ask(self, document: Document) -> None:
        """Read the document's source again, then open the dialog."""
        if self._is_reading or self._resting.refuses():
            return
        self._desk.typed.keep()
        try:
            self._desk.workspace.flush()
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        path = self._desk.workspace.path

        def work(report: Report) -> tuple[ReadAgain, Previewed]:
            again = read_again(path, document, report)
            return again, previewed(again.parsed)

        self._start(self.tr("Reading"), work, self._open)

    def _start(self, title: str, work: Work, then: Callable[[Any], None]) -> None:
        self._is_reading = True
        job = self._desk.jobs.start(title, work)
        job.done.connect(then)
        job.failed.connect(self._desk.messages.tell)
        job.ended.connect(self._rest)

    def _rest(self) -> None:
        self._is_reading = False

    def _open(self, found: tuple[ReadAgain, Previewed]) -> None:
        again, seen = found
        coded = self._coded(again.document.id)
        dialog = ReadAsDialog(self._desk, again, seen, coded=coded, parent=self._desk.window)
        dialog.decided.connect(partial(self._stage, again, coded=coded))
        dialog.open()

    def _coded(self, document: str) -> Coded:
        workspace, viewing = self._desk.workspace, self._desk.viewing
        shown = workspace.coders if viewing.coders is None else viewing.coders
        if any(workspace.count(document=document, coder=coder) for coder in shown):
            return Coded.YES
        return Coded.PERHAPS if viewing.hides_some(workspace.coders) else Coded.NO

    def _stage(self, again: ReadAgain, answers: ReadAs, *, coded: Coded) -> None:
        """Keep the other structure in the project, then name it by a change."""
        path = self._desk.workspace.path

        def work(_report: Report) -> tuple[Structure, str]:
            structure = again.structure(answers, coded=coded is not Coded.NO)
            return structure, stage_structure(path, structure)

        def name_it(staged: tuple[Structure, str]) -> None:
            workspace, coder = self._desk.workspace, self._desk.viewing.coder
            structure, sha256 = staged
            try:
                change = read_otherwise(workspace, again, structure, sha256, coder=coder)
            except AnnotatorError as problem:
                self._desk.messages.tell(problem)
                return
            if change:
                self._undo.do(change)
                self._undo.offer(self.tr("{name} is read otherwise now.").format(name=again.document.name))

        self._start(self.tr("Keeping how it is read"), work, name_it)
