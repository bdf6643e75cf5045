"""Freezing the codebook as it is, under a version number, a name and a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from annotator.exchange.codebook_difference import Difference
from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import ProjectInfo
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.labels import words
from annotator.ui.widgets.words import counted
from annotator.workspace.codebook_drafts import Draft


class FreezeSheet(Sheet):
    """`freeze` plans and does it, given number, name and note; where it refuses, the dialog stays and says why.

    `effect` says what becomes of codings, "" where nothing does.
    """

    def __init__(
        self,
        info: ProjectInfo,
        draft: Draft,
        effect: str,
        freeze: Callable[[str, str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._freeze = freeze
        self.setMinimumWidth(500)
        self.set_title(self.tr("Freeze v{number} of the codebook").format(number=draft.number))
        self.say(self._why(draft))
        self.number = QLineEdit(draft.suggestion)
        self.name = QLineEdit(info.codebook_name)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(80)
        self.note.setPlaceholderText(self.tr("Why it changed, what was decided"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Name"), self.name),
            (self.tr("&Version"), self.number),
            (self.tr("N&ote"), self.note),
        )
        for text, field in rows:
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        self.body.addLayout(form)
        if effect:
            self.body.addWidget(words(effect, "quiet"))
        self.body.addWidget(words(self.tr("Coding goes on as before; nobody has to wait."), "micro"))
        self.add_primary(self.tr("Freeze")).clicked.connect(self._try)
        self.note.setFocus()

    def _why(self, draft: Draft) -> str:
        if draft.since is None:
            return self.tr("The first frozen version. Later edits are compared with it.")
        since = draft.since.version
        meaning = sum(edit.weight is Weight.MEANING for edit in draft.edits)
        if meaning and draft.suggestion.endswith(".0.0"):
            one = self.tr("Since {since}, %1 code means something else: the first number rises.")
            many = self.tr("Since {since}, %1 codes mean something else: the first number rises.")
            return counted(meaning, one, many).format(since=since)
        added = {Difference.ADDED, Difference.MOVED}
        if any(one.kind in added for edit in draft.edits for one in edit.differences):
            return self.tr("Since {since}, codes were added or moved: the second number rises.").format(since=since)
        return self.tr("Only the wording changed since {since}: the last number rises.").format(since=since)

    def _try(self) -> None:
        try:
            self._freeze(self.number.text(), self.name.text(), self.note.toPlainText())
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.accept()
