"""Bringing sources in: ask, read away from the window, name them by one change, tell what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.model.wording import UNSAID, listed
from annotator.ui.desk import Desk
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.outcome import Outcome
from annotator.ui.jobs import SHOWN_AFTER_MS, Job
from annotator.ui.planning import Planning
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.undo import Undo
from annotator.ui.widgets.words import counted
from annotator.workspace.importing import (
    ImportOptions,
    ImportReport,
    PreparedImport,
    Skipped,
    finish_import,
    known_texts,
    prepare_import,
)
from annotator.workspace.reading_back import CodingOptions, PlannedCodings, prepare_codings


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
        self._reports: list[ImportReport] = []
        self._brought = 0
        self._reading = False
        self._is_left = False
        self._shown = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._shown.timeout.connect(lambda: self.progressed.emit(0, 0))

    @property
    def is_running(self) -> bool:
        """Whether texts or codings are on their way into the project."""
        return self._job is not None or self._reading

    def leave(self) -> str:
        """The project is being closed. Says what of an import is given up by that, "" where none is running."""
        if not self.is_running:
            return ""
        self._is_left = True
        if self._job is not None:
            return self.tr(
                "The project was closed while texts were being imported. Nothing of that import is in the project: "
                "import the files again."
            )
        return self.tr(
            "The project was closed while codings were being read. What was brought in before is in the project: "
            "import the file of codings again."
        )

    def ask(self) -> None:
        self.open(())

    def open(self, paths: Sequence[Path]) -> None:
        """The import dialog with these files or folders in it."""
        if self._desk.workspace.read_only:
            self._desk.messages.tell(self.tr("The project can only be read here, so nothing can be imported."))
            return
        if self.is_running:
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
        job.cancelled.connect(self._say_stopped)
        job.ended.connect(self._end)
        self._shown.start()

    def _say_stopped(self) -> None:
        if not self._is_left:
            self._desk.messages.hint(self.tr("Import stopped. Nothing was added."))

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
        """Read the files of codings that were chosen beside the texts, one after the other."""
        if not self._codings:
            self._tell_codings()
            return
        path, *rest = self._codings
        self._codings = tuple(rest)
        workspace = self._desk.workspace
        project = workspace.path
        options = CodingOptions(coder=workspace.coders[self._desk.viewing.coder].name)
        planning = Planning(
            self._desk,
            self.tr("Reading codings"),
            lambda report: prepare_codings(project, path, options, report),
        )
        planning.ready.connect(self._apply_codings)
        planning.failed.connect(lambda problem: self._refuse(path, problem))
        planning.cancelled.connect(self._stop_codings)
        for end in (planning.ready, planning.failed, planning.cancelled):
            end.connect(planning.close)
        self._reading = True
        planning.start()

    def _apply_codings(self, planned: PlannedCodings) -> None:
        try:
            self._desk.workspace.apply(replace(planned.change, coder=self._desk.viewing.coder))
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            self._stop_codings()
            return
        made = sum(isinstance(put.after, Coding) and put.before is None for put in planned.change.puts)
        self._brought += made
        self._reports.append(planned.report)
        self.take_codings()

    def _refuse(self, path: Path, problem: AnnotatorError) -> None:
        """A file that cannot be read at all; the others are read all the same."""
        self._reports.append(ImportReport(skipped=(Skipped(str(path), UNSAID, problem.wording),)))
        self.take_codings()

    def _stop_codings(self) -> None:
        self._codings = ()
        if not self._is_left:
            self._tell_codings()

    def _tell_codings(self) -> None:
        reports, self._reports = self._reports, []
        added, self._brought = self._brought, 0
        self._reading = False
        text = counted(added, self.tr("%1 coding brought in."), self.tr("%1 codings brought in."))
        skipped = [reason for report in reports for reason in _reasons(report)]
        if not reports:
            self._desk.messages.hint(self.tr("Import stopped. Nothing was added."))
        elif not skipped:
            self._undo.offer(text)
        else:
            sheet = Outcome(self._desk.window)
            sheet.set_title(text)
            sheet.add_section(self.tr("Not brought in"), skipped)
            sheet.add_section(
                self.tr("Noted while reading"), [localised(note) for each in reports for note in each.notes]
            )
            sheet.open()

    def tell(self, report: ImportReport) -> None:
        """A toast where all went well, a sheet with reasons where something was skipped."""
        text = self.tr("{n} imported.").format(n=_documents(len(report.created)))
        if not (report.skipped or report.notes or report.matched):
            self._undo.offer(text)
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
        sheet.add_section(self.tr("Noted while reading"), [localised(note) for note in report.notes])
        sheet.open()


def _reasons(report: ImportReport) -> list[str]:
    said = []
    for one in report.skipped:
        where = (Path(one.path).name, one.place) if one.place else (Path(one.path).name,)
        said.append(localised(listed((listed(where), one.reason), ": ")))
    return said


def _documents(number: int) -> str:
    return counted(number, say("%1 document"), say("%1 documents"))
