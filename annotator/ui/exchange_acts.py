"""Codebooks in and out, and bringing in a colleague's copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.dialogs.merge import MergeDialog, brought
from annotator.ui.dialogs.use_codebook import UseCodebook
from annotator.ui.undo import Undo
from annotator.workspace.codebooks import export_codebook, use_codebook
from annotator.workspace.merging import MergePlan, carry_out, plan_merge


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
            self.tr("Annotator projects (*.annot)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.plan_merge(Path(name)))
        dialog.open()

    def plan_merge(self, path: Path) -> MergeDialog | None:
        """Show what a copy would bring; None where it cannot be read."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._desk.workspace.flush()
            plan = plan_merge(self._desk.workspace, [path])
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return None
        finally:
            QApplication.restoreOverrideCursor()
        dialog = MergeDialog(path, plan, self._desk.window)
        dialog.agreed.connect(self.merge)
        dialog.open()
        return dialog

    def merge(self, plan: MergePlan) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            carry_out(self._desk.workspace, plan)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._desk.messages.hint(self.tr("Merged: {what}.").format(what=", ".join(brought(plan))))

    def ask_codebook(self) -> None:
        try:
            dialog = UseCodebook(self._desk.workspace, self._desk.window)
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
            self._desk.messages.offer(said, self.tr("Undo"), self._undo.undo)

    def ask_codebook_file(self) -> None:
        folder = Path(self._desk.settings.now.folder or self._desk.workspace.path.parent)
        dialog = QFileDialog(
            self._desk.window, self.tr("Save the codebook"), str(folder), self.tr("Codebooks (*.yaml)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("yaml")
        dialog.selectFile("codebook.yaml")
        dialog.fileSelected.connect(lambda name: self.export_codebook(Path(name)))
        dialog.open()

    def export_codebook(self, path: Path) -> None:
        try:
            export_codebook(self._desk.workspace, path)
        except AnnotatorError as problem:
            self._desk.messages.tell(problem)
            return
        said = self.tr("{n} codes written to {file}.").format(n=len(self._desk.workspace.codebook), file=path)
        self._desk.messages.hint(said)
