"""Weighing one code's edits: wording or meaning, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPlainTextEdit, QRadioButton, QScrollArea, QWidget

from annotator.model.codes import Weight
from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.sheet import SIDE, Sheet
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.labels import words
from annotator.ui.widgets.spoken_changes import capitalised, difference_words, differing_lines
from annotator.ui.widgets.words import counted
from annotator.workspace.codebook_drafts import DraftEdit

LIST_HEIGHT = 300


class DecideSheet(Sheet):
    """`keep` plans and does it, given weight and reason; `codings` is how many would want another look."""

    def __init__(
        self, edit: DraftEdit, codings: int, keep: Callable[[Weight, str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setMinimumWidth(560)
        self.set_title(self.tr("What changed in “{code}”").format(code=edit.name))
        self.body.addWidget(self._differences(edit))
        self.wording = QRadioButton(self.tr("Only the &wording: codings stay as they are"))
        meaning = counted(
            codings,
            self.tr("It changes &meaning: %1 coding becomes “to re-check”"),
            self.tr("It changes &meaning: %1 codings become “to re-check”"),
        )
        self.meaning = QRadioButton(meaning)
        group = QButtonGroup(self)
        for button in (self.wording, self.meaning):
            group.addButton(button)
            self.body.addWidget(button)
        (self.meaning if edit.weight is Weight.MEANING else self.wording).setChecked(True)
        proposal = self.tr("changes meaning") if edit.proposed is Weight.MEANING else self.tr("wording")
        self.body.addWidget(words(self.tr("Proposed: {proposal}. You decide.").format(proposal=proposal), "micro"))
        self.reason = QPlainTextEdit(edit.reason)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(70)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why, in a sentence: coders read it when they re-check"))
        self.body.addWidget(self.reason)
        self.add_primary(self.tr("Save")).clicked.connect(self._try)
        (self.meaning if self.meaning.isChecked() else self.wording).setFocus()

    def _differences(self, edit: DraftEdit) -> QWidget:
        self._page = page = QWidget()
        set_role(page, "none")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, title in ((1, self.tr("Before")), (2, self.tr("Now"))):
            head = QLabel(title)
            set_role(head, "micro")
            grid.addWidget(head, 0, column)
        for row, one in enumerate(edit.differences, start=1):
            before, after = differing_lines(one)
            for column, said, role in (
                (0, capitalised(difference_words(one)), "small"),
                (1, before, "small"),
                (2, after, "small_ink"),
            ):
                grid.addWidget(words(said or "–", role), row, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(edit.differences) + 1, 1)
        self._area = area = QScrollArea()
        area.setAccessibleName(self.tr("Before and after"))
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area

    def fit(self) -> None:
        """The differences are shown without scrolling as long as they are not many."""
        self._area.setFixedHeight(min(LIST_HEIGHT, self._page.heightForWidth(self.width() - 2 * SIDE)))
        super().fit()

    def _try(self) -> None:
        try:
            self._keep(Weight.MEANING if self.meaning.isChecked() else Weight.WORDING, self.reason.toPlainText())
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.accept()
