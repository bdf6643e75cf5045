"""Small changes to codes, with the dialogs they need. Every one goes out through `do`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.model.change import Change
from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.model.records import MemoTarget
from annotator.ui.codebook import edits
from annotator.ui.codebook.new_code import NewCode, NewCodeSheet
from annotator.ui.dialogs.colour import ColourSheet
from annotator.ui.dialogs.memo import MemoSheet, memo_now
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.translations.localised import localised
from annotator.ui.viewing import Viewing
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

MadeFor = Callable[[str], None]
"""What a code is made for; takes its id."""


class Editing(QObject):
    """`refused` carries why something could not be done; `made` the id of a new code, before it is told as news."""

    refused = Signal(str)
    made = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        viewing: Viewing,
        appearance: Appearance,
        do: Callable[[Change], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._viewing = viewing
        self._appearance = appearance
        self._resting = resting_in(appearance)
        self._do = do
        self._window = parent

    @property
    def codebook(self) -> Codebook:
        return self._workspace.codebook

    def ask_for_code(self, name: str, parent: str | None, then: MadeFor | None = None) -> None:
        """`then` is told the id of the code that this dialog makes, as `made` is; of no other one."""
        if self._resting.refuses():
            return
        dialog = NewCodeSheet(self.codebook, self._appearance, lambda new: self._create(new, then), self._window)
        dialog.fill(name=name, parent=parent)
        dialog.open()

    def ask_for_colour(self, code_id: str) -> None:
        if self._resting.refuses():
            return
        code = self.codebook.code(code_id)
        dialog = ColourSheet(code, self.codebook, self._appearance, self._window)
        dialog.chosen.connect(lambda colour: self.recolour(code_id, colour))
        dialog.open()

    def ask_for_memo(self, code_id: str) -> None:
        if self._resting.refuses():
            return
        code = self.codebook.code(code_id)
        title = self.tr("Memo on %1").replace("%1", code.name)
        dialog = MemoSheet(title, lambda: memo_now(self._workspace, MemoTarget.CODE, code_id), self._window)
        dialog.written.connect(lambda text: self.write_memo(code_id, text))
        dialog.open()

    def rename(self, code_id: str, name: str) -> None:
        self._plan(lambda: edits.rename(self.codebook.code(code_id), name, self.codebook))

    def recolour(self, code_id: str, colour: str | None) -> None:
        self._plan(lambda: edits.recolour(self.codebook.code(code_id), colour, self.codebook))

    def give_key(self, code_id: str, key: str | None) -> None:
        self._plan(lambda: acts.give_key(self.codebook.code(code_id), key, self.codebook))

    def retire(self, code_id: str) -> None:
        if not self.codebook.code(code_id).retired:
            self._plan(lambda: acts.retire_code(self.codebook.code(code_id)))

    def bring_back(self, code_id: str) -> None:
        self._plan(lambda: acts.bring_back(self.codebook.code(code_id), self.codebook))

    def write_memo(self, code_id: str, text: str) -> None:
        before = self._workspace.memos.get((MemoTarget.CODE, code_id))
        if text.strip() != (before.text.strip() if before else ""):
            self._plan(lambda: acts.write_memo(MemoTarget.CODE, code_id, text, before))

    def _create(self, new: NewCode, then: MadeFor | None) -> None:
        """Make the code; what the acts refuse is the dialog's to show."""
        code, change = acts.add_code(
            self.codebook,
            new.name,
            parent=new.parent,
            definition=new.definition,
            colour=new.colour,
            key=new.key,
        )
        self.made.emit(code.id)
        if then is not None:
            then(code.id)
        self._do(replace(change, coder=self._viewing.coder))

    def _plan(self, plan: Callable[[], Change]) -> None:
        if self._resting.refuses():
            return
        try:
            change = plan()
        except AnnotatorError as problem:
            self.refused.emit(localised(problem))
            return
        self.refused.emit("")
        if change:
            self._do(replace(change, coder=self._viewing.coder))
