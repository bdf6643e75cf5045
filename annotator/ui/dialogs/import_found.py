"""What was found in a text that is to be imported: how much of what, and what that means for coding."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.sources.parsed import Parsed
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.words import counted


@dataclass(frozen=True)
class Finding:
    """`title` may be empty: then the words stand alone."""

    title: str
    words: str = ""


def findings_of(parsed: Parsed) -> tuple[Finding, ...]:
    """What a text holds, the most telling first, then what its reader decided."""
    structure = parsed.structure
    found = []
    if len(structure.posts):
        title = counted(len(structure.posts), say("%1 numbered post"), say("%1 numbered posts"))
        found.append(Finding(title, say("The numbers stand in the margin; passages are cited by them.")))
    title = counted(len(structure.paragraphs), say("%1 paragraph"), say("%1 paragraphs"))
    found.append(Finding(title, "" if found else say("Counted in the margin; passages are cited by them.")))
    if len(structure.headings):
        one, many, words = say("%1 heading"), say("%1 headings"), say("Marked in the margin with §.")
        if structure.headings_are_suggested:
            one, many = say("%1 line looks like a heading"), say("%1 lines look like headings")
        found.append(Finding(counted(len(structure.headings), one, many), words))
    if len(structure.pages):
        title = counted(len(structure.pages), say("%1 page"), say("%1 pages"))
        found.append(Finding(title))
    return (*found, *(Finding("", localised(note)) for note in parsed.notes))


class Findings(QScrollArea):
    """One below the other, with a line between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Finding, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings == self._shown:
            return
        self._shown = findings
        sheet = QWidget()
        sheet.setProperty("role", "surface")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 6, 4, 0)
        column.setSpacing(3)
        for number, finding in enumerate(findings):
            if number:
                line = QFrame()
                line.setProperty("role", "rule")
                column.addSpacing(7)
                column.addWidget(line)
                column.addSpacing(7)
            for words, role in ((finding.title, "strong"), (finding.words, "small")):
                if words:
                    label = QLabel(words)
                    label.setProperty("role", role)
                    label.setWordWrap(True)
                    column.addWidget(label)
        column.addStretch(1)
        self.setWidget(sheet)
