"""Codebooks in and out, and bringing in a colleague's copy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.dialogs.merge import MergeDialog, brought, is_same
from annotator.ui.dialogs.use_codebook import UseCodebook
from annotator.ui.planning import Planning
from annotator.ui.project_files import project_files
from annotator.ui.undo import Undo
from annotator.ui.widgets.words import counted
from annotator.workspace.codebooks import export_codebook, use_codebook
from annotator.workspace.merging import MergePlan, prepare_merge, stage_merge


class ExchangeActs(QObject):
    """Plans first and shows the plan; nothing happens before the person agrees."""

    def __init__(self, desk: Desk, undo: Undo) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._undo = undo

    def slots(self) -> dict[Act, Slot]:
        return {
            Act.MERGE: self.ask_merge,
            Act.USE_CODEBOOK: self.ask_codebook,
            Act.EXPORT_CODEBOOK: self.ask_codebook_file,
        }

    def ask_merge(self) -> None:
        dialog = QFileDialog(
            self._desk.window,
            self.tr("Merge which copy?"),
            self._desk.settings.now.folder,
            project_files(),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.plan_merge(Path(name)))
        dialog.open()

    def plan_merge(self, path: Path) -> None:
        """Find out as a job what a copy would bring, and show it."""
        project = self._desk.workspace.path
        planning = Planning(
            self._desk,
            self.tr("Comparing the copies"),
            lambda report: prepare_merge(project, [path], report),
        )
        planning.ready.connect(lambda plan: self._show(path, planning, plan))
        planning.failed.connect(self._desk.messages.tell)
        planning.failed.connect(planning.close)
        planning.cancelled.connect(planning.close)
        planning.start()

    def _show(self, path: Path, planning: Planning, plan: MergePlan) -> None:
        dialog = MergeDialog(path, plan, self._desk.window)
        dialog.agreed.connect(lambda agreed: self._stage(path, planning, agreed))
        dialog.rejected.connect(planning.close)
        if not plan.change:
            dialog.accepted.connect(planning.close)
        dialog.open()

    def _stage(self, path: Path, planning: Planning, plan: MergePlan) -> None:
        """The backup and the contents, as a job; then the change, if the project is still what the plan saw."""
        project = self._desk.workspace.path
        job = self._desk.jobs.start(self.tr("Merging"), lambda report: stage_merge(project, plan, report))
        job.done.connect(lambda _nothing: self._settle(path, planning, plan))
        job.failed.connect(self._desk.messages.tell)
        job.failed.connect(planning.close)
        job.cancelled.connect(planning.close)
        job.cancelled.connect(lambda: self._desk.messages.hint(self.tr("Merge stopped. Nothing was brought in.")))

    def _settle(self, path: Path, planning: Planning, plan: MergePlan) -> None:
        if planning.is_current:
            planning.close()
            self._bring_in(plan)
            return
        planning.ready.disconnect()
        planning.ready.connect(lambda anew: self._compare(path, planning, plan, anew))
        planning.start()

    def _compare(self, path: Path, planning: Planning, agreed: MergePlan, anew: MergePlan) -> None:
        """The project moved on: what would come now is brought in where it is what was agreed to, else shown again."""
        if is_same(agreed, anew):
            planning.close()
            self._bring_in(anew)
            return
        planning.ready.disconnect()
        planning.ready.connect(lambda plan: self._show(path, planning, plan))
        self._desk.messages.hint(self.tr("The project changed meanwhile. This is what the copy would bring now."))
        self._show(path, planning, anew)

    def _bring_in(self, plan: MergePlan) -> None:
        try:
            self._desk.workspace.apply(replace(plan.change, coder=self._desk.viewing.coder))
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        said = self.tr("Merged: {what}.").format(what=", ".join(brought(plan)))
        self._undo.offer(said)

    def ask_codebook(self) -> None:
        try:
            dialog = UseCodebook(self._desk.workspace, self._desk.viewing, self._desk.window)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        dialog.decided.connect(self.use_codebook)
        dialog.open()

    def use_codebook(self, codebook: Codebook) -> None:
        try:
            use = use_codebook(self._desk.workspace, codebook, coder=self._desk.viewing.coder)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        if use.change:
            said = self.tr("The project uses {name} {version}.").format(name=codebook.name, version=codebook.version)
            self._undo.offer(said)

    def ask_codebook_file(self) -> None:
        folder = Path(self._desk.settings.now.folder or self._desk.workspace.path.parent)
        kinds = {
            self.tr("Codebook (*.yaml)"): "yaml",
            self.tr("Table, one row per code (*.csv)"): "csv",
            self.tr("Page to print (*.html)"): "html",
            self.tr("Word document (*.docx)"): "docx",
        }
        dialog = QFileDialog(self._desk.window, self.tr("Save the codebook"), str(folder))
        dialog.setNameFilters(list(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("yaml")

        def follow(kind: str) -> None:
            dialog.setDefaultSuffix(kinds[kind])
            dialog.selectFile(f"codebook.{kinds[kind]}")

        dialog.filterSelected.connect(follow)
        dialog.selectFile("codebook.yaml")
        dialog.fileSelected.connect(lambda name: self.export_codebook(Path(name)))
        dialog.open()

    def export_codebook(self, path: Path) -> None:
        try:
            export_codebook(self._desk.workspace, path)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        one, many = self.tr("%1 code written to {file}."), self.tr("%1 codes written to {file}.")
        said = counted(len(self._desk.workspace.codebook), one, many)
        self._desk.messages.hint(said.format(file=path))
