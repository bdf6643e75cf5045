"""Merging one code into another: which one, and what that does, before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.typed_list import find_by_words
from annotator.ui.widgets.words import counted
from annotator.workspace.code_merging import CodeMerge


class MergeSheet(Sheet):
    """`plan` says what merging into a code does; `agreed` carries that plan and the id of the code that stays.

    `shown`: the coders whose codings may be counted, None for all.
    """

    agreed = Signal(object, str)

    def __init__(
        self,
        code: Code,
        codebook: Codebook,
        plan: Callable[[str], CodeMerge],
        shown: frozenset[str] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._code = code
        self._plan = plan
        self._merge: CodeMerge | None = None
        self.setMinimumWidth(520)
        self.set_title(self.tr("Merge “{code}” into another code").format(code=code.name))
        self.say(self.tr("Its codings, memo and the codes below it go over, then it is gone. Undo brings all back."))
        self.target = find_by_words(QComboBox())
        self.target.setAccessibleName(self.tr("The code that stays"))
        self.target.addItem(self.tr("Choose the code that stays"), None)
        below = {one.id for one in codebook.descendants(code.id)}
        for other in codebook:
            if other.id != code.id and other.id not in below:
                self.target.addItem("\u2003" * (len(codebook.ancestry(other.id)) - 1) + other.name, other.id)
        self._effect = QLabel()
        self._effect.setWordWrap(True)
        self._effect.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.target)
        self.body.addWidget(self._effect)
        self.body.addStretch(1)
        self._go = self.add_primary(self.tr("Merge"))
        self._go.clicked.connect(self._agree)
        self._go.setEnabled(False)
        self.target.currentIndexChanged.connect(self._preview)
        self.target.setFocus()

    @property
    def effect(self) -> str:
        return self._effect.text()

    def _preview(self) -> None:
        self._merge = None
        self._effect.clear()
        self.show_problem("")
        target = self.target.currentData()
        if target is not None:
            try:
                self._merge = self._plan(target)
            except AnnotatorError as problem:
                self.show_problem(problem)
        if self._merge is not None:
            self._effect.setText(self._effect_words(self._merge))
        self._go.setEnabled(self._merge is not None)
        if self.isVisible():
            self.fit()

    def _effect_words(self, merge: CodeMerge) -> str:
        codings, folded = merge.codings, merge.folded
        said = []
        if self._shown is not None:
            codings, folded = merge.seen_by(self._shown)
            said.append(self.tr("Only the codings that are shown to you are counted; those of others move too."))
        said.insert(0, counted(codings, self.tr("%1 coding moves."), self.tr("%1 codings move.")))
        if folded:
            one = self.tr("%1 of them says what a coding there says already: one stays, with both memos.")
            many = self.tr("%1 of them say what codings there say already: one of each stays, with both memos.")
            said.append(counted(folded, one, many))
        if merge.children:
            names = ", ".join(merge.children)
            said.append(self.tr("These codes move with it: {names}.").format(names=names))
        if merge.questions:
            names = ", ".join(merge.questions)
            said.append(self.tr("The other code then asks too: {names}.").format(names=names))
        return "\n".join(said)

    def _agree(self) -> None:
        if self._merge is not None:
            self.accept()
            self.agreed.emit(self._merge, self.target.currentData())
