"""Opening, making and closing projects, and finding out who codes in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.model.names import folded_name
from annotator.model.wording import system_reason
from annotator.ui.desk import Frame
from annotator.ui.dialogs.coders import CoderName, SwitchCoder
from annotator.ui.dialogs.new_project import NewProject
from annotator.ui.history.words import when_words
from annotator.ui.project_files import project_files
from annotator.ui.session_mark import SessionMark
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.words import counted
from annotator.workspace import acts
from annotator.workspace.safety import restore_backup
from annotator.workspace.sample import make_sample
from annotator.workspace.workspace import Workspace


def home_folder() -> Path:
    """Where projects lie unless somebody says otherwise."""
    return platformdirs.user_documents_path() / "Annotator"


class Projects(QObject):
    """`opened` carries a workspace and the id of the coder who sits down.

    `about_to_close`: send what is being typed on its way; `closing`: nothing can keep the project open any more.
    """

    opened = Signal(object, str)
    about_to_close = Signal()
    closing = Signal()
    name_wanted = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._workspace: Workspace | None = None
        self._mark = SessionMark(frame.settings.path.parent)

    @property
    def workspace(self) -> Workspace | None:
        return self._workspace

    def ask_new(self) -> None:
        if not self._has_name():
            return
        folder = Path(self._frame.settings.now.folder) if self._frame.settings.now.folder else home_folder()
        dialog = NewProject(folder, self._frame.window)
        dialog.decided.connect(lambda path, name, codebook: self._create(dialog, path, name, codebook))
        dialog.open()

    def ask_open(self) -> None:
        folder = self._frame.settings.now.folder or str(home_folder())
        dialog = QFileDialog(self._frame.window, self.tr("Open a project"), folder, project_files())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open_sample(self) -> None:
        """The sample project in the person's own folder, made where it is missing."""
        if not self._has_name():
            return
        path = home_folder() / "sample.annot"
        if path.exists():
            self.open(path)
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._frame.messages.tell(
                self.tr("The folder {folder} cannot be made: {why}.").format(
                    folder=path.parent, why=localised(system_reason(error))
                )
            )
            return
        job = self._frame.jobs.start(self.tr("Making the sample project"), lambda report: make_sample(path, report))
        job.done.connect(lambda _nothing: self.open(path, everyone=True))
        job.failed.connect(self._frame.messages.tell)
        self._frame.messages.hint(self.tr("Making the sample project…"))

    def open(self, path: Path, *, everyone: bool = False) -> None:
        """Open a project in place of the one that is open. What cannot be opened leaves all as it was."""
        try:
            workspace = Workspace.open(path, watch=True)
        except AnnotatorError as problem:
            self._frame.messages.tell(problem)
            return
        if not self.close():
            workspace.close()
            return
        self._frame.settings.remember_project(workspace.path)
        self._frame.settings.change(folder=str(workspace.path.resolve().parent))
        if everyone:
            self._frame.settings.remember_everyone(workspace.info.id, everyone=True)
        self._seat(workspace, is_sample=everyone)

    def close(self) -> bool:
        """Close the open project, if any. False where something is not saved and the person wants to stay."""
        workspace = self._workspace
        if workspace is None:
            return True
        self.about_to_close.emit()
        try:
            workspace.flush()
        except AnnotatorError as problem:
            if workspace.failure is not None and not self._may_lose(workspace, problem):
                return False
        self.closing.emit()
        workspace.abandon()
        self._mark.end()
        self._workspace = None
        return True

    def ask_restore(self) -> None:
        """A backup, then the new file to make of it."""
        backup, _ = QFileDialog.getOpenFileName(
            self._frame.window, self.tr("Which backup?"), self._frame.settings.now.folder, project_files()
        )
        if not backup:
            return
        out, _ = QFileDialog.getSaveFileName(
            self._frame.window, self.tr("Restore it as"), str(home_folder()), project_files()
        )
        if out:
            self.restore(Path(backup), Path(out).with_suffix(".annot"))

    def restore(self, backup: Path, out: Path) -> None:
        job = self._frame.jobs.start(self.tr("Restoring the backup"), lambda _report: restore_backup(backup, out))
        job.done.connect(self.open)
        job.failed.connect(self._frame.messages.tell)

    def _create(self, dialog: NewProject, path: Path, name: str, codebook: Codebook | None) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            Workspace.create(path, name=name, codebook=codebook).close()
        except AnnotatorError as problem:
            dialog.show_problem(problem)
            return
        except OSError as error:
            dialog.show_problem(f"{path.parent}: {localised(system_reason(error))}")
            return
        dialog.accept()
        self.open(path)

    def _has_name(self) -> bool:
        if self._frame.settings.now.coder_name:
            return True
        self.name_wanted.emit()
        return False

    def _seat(self, workspace: Workspace, *, is_sample: bool) -> None:
        """Find who sits down: whoever did last, the person's name, a newcomer; ask only where that is unclear."""
        settings = self._frame.settings
        last = settings.last_coder(workspace.info.id)
        wanted = folded_name(settings.now.coder_name)
        found = [last] if last in workspace.coders else []
        found += [coder.id for coder in workspace.coders.values() if folded_name(coder.name) == wanted]
        if workspace.read_only and not found:
            found = list(workspace.coders)
        if found and found[0]:
            self._sit(workspace, found[0])
        elif workspace.read_only:
            self._frame.messages.tell(self.tr("The project can only be read here and has no coder: nothing to show."))
            workspace.close()
        elif settings.now.coder_name and (is_sample or not workspace.coders):
            self._join(workspace, settings.now.coder_name, settings.now.coder_initials)
        elif workspace.coders:
            self._ask_who(workspace)
        else:
            self._ask_name(workspace)

    def _ask_who(self, workspace: Workspace) -> None:
        name = self._frame.settings.now.coder_name
        dialog = SwitchCoder(workspace.coders, None, self._frame.window, name=name)
        dialog.chosen.connect(lambda coder_id: self._sit(workspace, coder_id))
        dialog.joined.connect(lambda name, initials: self._join(workspace, name, initials, dialog))
        dialog.rejected.connect(workspace.close)
        dialog.open()

    def _ask_name(self, workspace: Workspace) -> None:
        dialog = CoderName("", "", self._frame.window)
        dialog.signed.connect(lambda name, initials: self._join(workspace, name, initials, dialog))
        dialog.rejected.connect(workspace.close)
        dialog.open()

    def _join(
        self, workspace: Workspace, name: str, initials: str, dialog: CoderName | SwitchCoder | None = None
    ) -> None:
        try:
            coder, change = acts.add_coder(name, workspace.coders, initials=initials or None)
            workspace.commit(change)
        except AnnotatorError as problem:
            if dialog is not None:
                dialog.show_problem(problem)
            else:
                self._frame.messages.tell(problem)
                workspace.abandon()
            return
        if not self._frame.settings.now.coder_name:
            self._frame.settings.change(coder_name=coder.name, coder_initials=coder.initials)
        if dialog is not None:
            dialog.accept()
        self._sit(workspace, coder.id)

    def _sit(self, workspace: Workspace, coder_id: str) -> None:
        self._workspace = workspace
        self._frame.settings.remember_coder(workspace.info.id, coder_id)
        was_left = not workspace.read_only and self._mark.begin(workspace.info.id)
        self.opened.emit(workspace, coder_id)
        if was_left:
            self._tell_what_is_here(workspace)

    def _tell_what_is_here(self, workspace: Workspace) -> None:
        """After a crash: that nothing which was saved is missing, and from when it is."""
        newest = workspace.past(limit=1).acts
        if newest:
            said = self.tr("The last session ended unexpectedly. Everything up to {time} is here.")
            now = datetime.now(UTC).astimezone()
            self._frame.messages.hint(said.format(time=when_words(newest[0].time, now)))

    def _may_lose(self, workspace: Workspace, problem: AnnotatorError) -> bool:
        """Something could not be saved: try a copy, stay, or lose it knowingly."""
        box = QMessageBox(self._frame.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(localised(problem))
        box.setInformativeText(self._where_it_is(workspace))
        stay = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(self.tr("Save a copy…"), QMessageBox.ButtonRole.AcceptRole)
        closing = self.tr("Close and lose them") if workspace.uncopied else self.tr("Close")
        lose = box.addButton(closing, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        if box.clickedButton() is copy:
            return self._copied(workspace)
        return box.clickedButton() is lose

    def _where_it_is(self, workspace: Workspace) -> str:
        """Where the changes are that the project's file does not have."""
        if workspace.uncopied or workspace.copy is None:
            unsaved = counted(workspace.uncopied, self.tr("1 change is"), self.tr("%1 changes are"))
            said = self.tr("{changes} in memory alone. Save a copy elsewhere, or go back and press Retry.")
            return said.format(changes=unsaved)
        said = self.tr("Every change is in the copy {file}. Open that to go on, or go back and press Retry.")
        return said.format(file=workspace.copy)

    def _copied(self, workspace: Workspace) -> bool:
        name, _ = QFileDialog.getSaveFileName(self._frame.window, self.tr("Save a copy"), "", project_files())
        if not name:
            return False
        try:
            workspace.save_copy(Path(name).with_suffix(".annot"))
        except AnnotatorError as problem:
            self._frame.messages.tell(problem)
            return False
        return True


def projects_among(paths: Sequence[Path]) -> list[Path]:
    """The project files among some paths."""
    return [path for path in paths if path.suffix.lower() == ".annot"]
