"""Keeping the codebook as it is under a number, a name and a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import ProjectInfo
from annotator.ui.dialogs.sheet import Sheet
from annotator.workspace.codebook_versions import Drift


class KeepSheet(Sheet):
    """`keep` plans and does it, given number, name and note; where it refuses, the dialog stays and says why."""

    def __init__(
        self,
        info: ProjectInfo,
        drift: Drift,
        keep: Callable[[str, str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setMinimumWidth(480)
        self.set_title(self.tr("Keep this version of the codebook"))
        self.say(self._why(drift))
        self.number = QLineEdit(drift.suggestion)
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
            (self.tr("&Version"), self.number),
            (self.tr("&Name"), self.name),
            (self.tr("N&ote"), self.note),
        )
        for text, field in rows:
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        self.body.addLayout(form)
        self.add_primary(self.tr("Keep")).clicked.connect(self._try)
        self.number.setFocus()
        self.number.selectAll()

    def _why(self, drift: Drift) -> str:
        if drift.since is None:
            return self.tr("The first kept version. Later ones are compared with it.")
        since = drift.since.version
        if not drift.differences:
            return self.tr("Nothing changed since {since}.").format(since=since)
        meaning = sum(one.suggestion is Weight.MEANING for one in drift.differences)
        if not meaning:
            return self.tr("Only the wording changed since {since}: the last number rises.").format(since=since)
        if drift.suggestion.endswith(".0.0"):
            return self.tr("Since {since} codes mean something else: the first number rises.").format(since=since)
        return self.tr("Since {since} codes were added or moved: the second number rises.").format(since=since)

    def _try(self) -> None:
        try:
            self._keep(self.number.text(), self.name.text(), self.note.toPlainText())
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.accept()
