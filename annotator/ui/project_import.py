"""Bringing sources in: ask, read away from the window, name them by one change, tell what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from annotator.model.errors import AnnotatorError
from annotator.ui.desk import Desk
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.outcome import Outcome
from annotator.ui.jobs import SHOWN_AFTER_MS, Job
from annotator.ui.undo import Undo
from annotator.workspace.importing import (
    ImportOptions,
    ImportReport,
    PreparedImport,
    finish_import,
    known_texts,
    prepare_import,
)
from annotator.workspace.reading_back import CodingOptions, import_codings


class ProjectImport(QObject):
    """One import at a time. `documents_made` carries the id of the first new document."""

    progressed = Signal(int, int)
    settled = Signal()
    documents_made = Signal(str)

    def __init__(self, desk: Desk, undo: Undo, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._undo = undo
        self._job: Job | None = None
        self._codings: tuple[Path, ...] = ()
        self._shown = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._shown.timeout.connect(lambda: self.progressed.emit(0, 0))

    def ask(self) -> None:
        self.open(())

    def open(self, paths: Sequence[Path]) -> None:
        """The import dialog with these files or folders in it."""
        if self._desk.workspace.read_only:
            self._desk.messages.tell(self.tr("The project can only be read here, so nothing can be imported."))
            return
        if self._job is not None:
            self._desk.messages.hint(self.tr("An import is running. Wait for it, or cancel it in the status bar."))
            return
        dialog = ImportDialog(self._desk, paths, self._desk.window)
        dialog.decided.connect(self.start)
        dialog.open()

    def start(self, paths: Sequence[Path], codings: Sequence[Path], options: ImportOptions) -> None:
        """Read the texts as a job, then the files of codings; the project learns of texts when all are read."""
        self._codings = tuple(codings)
        if not paths:
            self.take_codings()
            return
        workspace = self._desk.workspace
        project, known = workspace.path, known_texts(workspace)
        job = self._desk.jobs.start(
            self.tr("Importing"), lambda report: prepare_import(project, known, paths, options, report)
        )
        self._job = job
        job.progressed.connect(self._progress)
        job.done.connect(self._finish)
        job.failed.connect(self._desk.messages.tell)
        job.cancelled.connect(lambda: self._desk.messages.hint(self.tr("Import stopped. Nothing was added.")))
        job.ended.connect(self._end)
        self._shown.start()

    def _progress(self, step: int, of: int, _what: str) -> None:
        if not self._shown.isActive():
            self.progressed.emit(step, of)

    def _end(self) -> None:
        self._job = None
        self._shown.stop()
        self.settled.emit()

    def _finish(self, prepared: PreparedImport) -> None:
        change, report = finish_import(self._desk.workspace, prepared)
        if change:
            self._undo.do(change)
            first = next((put.after for put in change.puts if put.after is not None), None)
            if first is not None:
                self.documents_made.emit(getattr(first, "id", ""))
        self.tell(report)
        if self._codings:
            self.take_codings()

    def take_codings(self) -> None:
        """Read the files of codings that were chosen beside the texts."""
        paths, self._codings = self._codings, ()
        workspace = self._desk.workspace
        before = workspace.count()
        me = workspace.coders[self._desk.viewing.coder].name
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            report = import_codings(workspace, paths, CodingOptions(coder=me))
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        finally:
            QApplication.restoreOverrideCursor()
        added = workspace.count() - before
        text = self.tr("{n} codings brought in.").format(n=f"{added:,}")
        if not report.skipped:
            self._desk.messages.hint(text)
            return
        sheet = Outcome(self._desk.window)
        sheet.set_title(text)
        sheet.add_section(self.tr("Not brought in"), _reasons(report))
        sheet.add_section(self.tr("Noted while reading"), report.notes)
        sheet.open()

    def tell(self, report: ImportReport) -> None:
        """A toast where all went well, a sheet with reasons where something was skipped."""
        text = self.tr("{n} imported.").format(n=_documents(len(report.created)))
        if not (report.skipped or report.notes or report.matched):
            self._desk.messages.offer(text, self.tr("Undo"), self._undo.undo)
        elif not report.skipped:
            if report.matched:
                text += " " + self.tr("{n} here already.").format(n=_documents(len(report.matched)))
            self._desk.messages.offer(text, self.tr("Details"), lambda: self.show_report(report))
        else:
            self.show_report(report)

    def show_report(self, report: ImportReport) -> None:
        """What came of it, in full."""
        sheet = Outcome(self._desk.window)
        sheet.set_title(self.tr("{n} imported").format(n=_documents(len(report.created))))
        sheet.say(self.tr("Sources stay as they are. Importing the same text again adds nothing."))
        sheet.add_section(self.tr("Not imported"), _reasons(report))
        sheet.add_section(self.tr("Already here"), report.matched)
        sheet.add_section(self.tr("New"), report.created)
        sheet.add_section(self.tr("Noted while reading"), report.notes)
        sheet.open()


def _reasons(report: ImportReport) -> list[str]:
    return [f"{Path(one.path).name}{', ' + one.place if one.place else ''}: {one.reason}" for one in report.skipped]


def _documents(number: int) -> str:
    return "1 document" if number == 1 else f"{number:,} documents"
