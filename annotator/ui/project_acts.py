"""What is done with the project as a whole: bring in, take out, back up, check, name, note."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from annotator.model.errors import AnnotatorError
from annotator.model.records import MemoTarget
from annotator.model.wording import Wording
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.dialogs.backup import BackupDialog
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.name import NameSheet
from annotator.ui.dialogs.outcome import Outcome
from annotator.ui.document_acts import DocumentActs
from annotator.ui.jobs import Job, Work
from annotator.ui.project_files import project_files
from annotator.ui.project_import import ProjectImport
from annotator.ui.translations.localised import localised
from annotator.ui.undo import Undo
from annotator.workspace import acts
from annotator.workspace.safety import backup_folder, backup_project, check_project, newest_backup


class ProjectActs(QObject):
    """`progressed` and `settled` drive the thin bar of the documents panel."""

    progressed = Signal(int, int)
    settled = Signal()
    documents_made = Signal(str)

    def __init__(self, desk: Desk, undo: Undo, documents: DocumentActs) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._undo = undo
        self._documents = documents
        self._import = ProjectImport(desk, undo, self)
        self._import.progressed.connect(self.progressed)
        self._import.settled.connect(self.settled)
        self._import.documents_made.connect(self.documents_made)

    def slots(self) -> dict[Act, Slot]:
        return {
            Act.IMPORT: self._import.ask,
            Act.EXPORT: self.ask_export,
            Act.RENAME_PROJECT: self.ask_name,
            Act.PROJECT_MEMO: self.ask_memo,
            Act.SAVE: self.settle,
            Act.BACKUP: self.ask_backup,
            Act.SHOW_BACKUPS: self.show_backups,
            Act.CHECK: self.check,
        }

    def leave(self) -> str:
        """The project is being closed. Says what is given up by that."""
        return self._import.leave()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files or folders were dropped on the window."""
        self._import.open(paths)

    def ask_export(self) -> None:
        dialog = ExportDialog(self._desk, self._desk.window)
        dialog.open()

    def ask_name(self) -> None:
        before = self._desk.workspace.info.name
        NameSheet(self.tr("Rename project"), self.tr("Rename"), self.rename, self._desk.window, before).open()

    def rename(self, name: str) -> None:
        """Raises AnnotatorError where the name is none."""
        self._undo.do(acts.rename_project(self._desk.workspace.info, name))

    def ask_memo(self) -> None:
        info = self._desk.workspace.info
        self._documents.open_memo(MemoTarget.PROJECT, info.id, info.name)

    def settle(self) -> None:
        """Wait for the last change and say that everything is saved."""
        try:
            self._desk.workspace.flush()
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self._desk.messages.hint(self.tr("Everything is saved in {file}.").format(file=self._desk.workspace.path.name))

    def ask_backup(self) -> None:
        """Where backups lie, and one now or elsewhere."""
        workspace = self._desk.workspace
        try:
            workspace.flush()
            folder, newest = backup_folder(workspace.path), newest_backup(workspace.path)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        dialog = BackupDialog(folder, newest, self._desk.window)
        dialog.now_asked.connect(self.back_up)
        dialog.elsewhere_asked.connect(self.ask_backup_file)
        dialog.folder_asked.connect(self.show_backups)
        dialog.open()

    def ask_backup_file(self) -> None:
        workspace = self._desk.workspace
        folder = self._desk.settings.now.folder or str(workspace.path.parent)
        name = str(Path(folder) / self.tr("{name} backup.annot").format(name=workspace.path.stem))
        dialog = QFileDialog(self._desk.window, self.tr("Back up to"), name, project_files())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("annot")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.back_up(Path(chosen)))
        dialog.open()

    def show_backups(self) -> None:
        """The folder of this project's backups, in the system's own window."""
        try:
            folder = backup_folder(self._desk.workspace.path)
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except (AnnotatorError, OSError) as problem:
            self._desk.messages.tell(problem)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._desk.messages.tell(self.tr("The backups are in {folder}.").format(folder=folder))

    def back_up(self, out: Path | None = None) -> None:
        """A verified backup; without `out` in the folder of the project's backups."""
        path = self._desk.workspace.path
        job = self._start(self.tr("Backing up"), lambda _report: backup_project(path, out))
        done = self.tr("Backed up and verified: {file}")
        job.done.connect(lambda file: self._desk.messages.hint(done.format(file=file)))

    def check(self) -> None:
        path = self._desk.workspace.path
        try:
            self._desk.workspace.flush()
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        job = self._start(self.tr("Checking the project"), lambda report: check_project(path, report))
        job.done.connect(self._show_check)

    def save_copy(self) -> None:
        """After a failure to save: a copy with everything pending in it."""
        dialog = QFileDialog(self._desk.window, self.tr("Save a copy"), "", project_files())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("annot")
        dialog.fileSelected.connect(lambda chosen: self.save_copy_as(Path(chosen)))
        dialog.open()

    def save_copy_as(self, path: Path) -> None:
        try:
            self._desk.workspace.save_copy(path)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        self._desk.messages.hint(self.tr("A copy with every change is in {file}.").format(file=path))

    def _start(self, title: str, work: Work) -> Job:
        job = self._desk.jobs.start(title, work)
        job.failed.connect(self._desk.messages.tell)
        return job

    def _show_check(self, report: object) -> None:
        problems: tuple[Wording, ...] = getattr(report, "problems", ())
        notes: tuple[Wording, ...] = getattr(report, "notes", ())
        if not problems:
            said = self.tr("The project file is sound: every record and text was verified.")
            self._desk.messages.hint(" ".join((said, *map(localised, notes))))
            return
        dialog = Outcome(self._desk.window)
        dialog.set_title(self.tr("The project file has problems"))
        dialog.say(self.tr("Make a copy of the file now. A backup made before may be sound: Restore a backup."))
        dialog.add_section(self.tr("Found"), [localised(problem) for problem in problems])
        dialog.open()
