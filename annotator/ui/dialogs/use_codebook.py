"""Taking a codebook into the project: which one, and what becomes of the codes it lacks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.new_project import CodebookChoice
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.viewing import Viewing
from annotator.workspace.codebooks import plan_codebook
from annotator.workspace.workspace import Workspace

NAMES_SHOWN = 12


def effect_of(workspace: Workspace, viewing: Viewing, codebook: Codebook) -> str:
    """What taking a codebook into the project would do, in words.

    Which of the codes that it lacks are used is not told while codings of some coders are not shown.
    """

    def said(text: str) -> str:
        return QCoreApplication.translate("UseCodebook", text)

    use = plan_codebook(workspace, codebook)
    if not use.change:
        return said("The project has exactly these codes already.")
    old = workspace.codebook
    told_apart = [
        (said("Retired, with their codings"), [old.code(one).name for one in use.retired]),
        (said("Dropped, never used"), [old.code(one).name for one in use.removed]),
    ]
    if viewing.hides_some(workspace.coders):
        names = [code.name for code in old if code.id in {*use.retired, *use.removed}]
        told_apart = [(said("Retired with their codings, or dropped where nobody used them"), names)]
    lines = (
        (said("New codes"), [codebook.code(one).name for one in use.added]),
        (said("Mean something else"), [codebook.code(one).name for one in use.changed]),
        (said("Other words or places"), [codebook.code(one).name for one in use.reworded]),
        *told_apart,
    )
    told = [f"{title} ({len(names)}): {_some(names)}" for title, names in lines if names]
    return "\n".join(told) or said("The same codes; only the head of the codebook differs.")


class UseCodebook(Sheet):
    """`decided` carries the codebook."""

    decided = Signal(object)

    def __init__(self, workspace: Workspace, viewing: Viewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._viewing = viewing
        self._codebook: Codebook | None = None
        self.set_title(self.tr("Use a codebook"))
        self.say(self.tr("A code that has codings is never deleted: where the new codebook lacks it, it is retired."))
        self._choice = CodebookChoice()
        self._effect = QLabel()
        self._effect.setWordWrap(True)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._effect)
        self.body.addStretch(1)
        self._go = self.add_primary(self.tr("Use it"))
        self._go.clicked.connect(self._decide)
        self._choice.currentIndexChanged.connect(self._refresh)
        self.setMinimumWidth(560)
        self._refresh()

    @property
    def effect(self) -> str:
        return self._effect.text()

    def choose_file(self, path: Path) -> None:
        self._choice.choose_file(path)

    def _refresh(self) -> None:
        self._codebook = None
        self._effect.clear()
        try:
            self._codebook = self._choice.codebook(self._workspace.codebook)
        except AnnotatorError as problem:
            self.show_problem(problem)
        else:
            self.show_problem("")
        if self._codebook is not None:
            self._effect.setText(effect_of(self._workspace, self._viewing, self._codebook))
        self._go.setEnabled(self._codebook is not None)
        if self.isVisible():
            self.fit()

    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self._codebook)


def _some(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:NAMES_SHOWN]) + (" …" if len(listed) > NAMES_SHOWN else "")
