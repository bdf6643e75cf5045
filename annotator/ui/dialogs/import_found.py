"""What was found in a text that is to be imported: each with a question where there is a choice, else said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.structure import Structure
from annotator.ui.dialogs.import_reading import Previewed
from annotator.ui.dialogs.sheet import hairline
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.labels import words
from annotator.ui.widgets.words import counted

CARD = (18, 12, 16, 12)
"""Pixels around a finding: left, top, right, bottom."""
MOST_SPEAKERS = 6
"""Named before the rest is left to dots."""


class Asked(Enum):
    """What a question is about."""

    POSTS = auto()
    LINES = auto()
    HEADINGS = auto()


@dataclass(frozen=True)
class Finding:
    """`title` may be empty: then the words stand alone. Of the `answers` the first is the suggested one."""

    title: str
    words: str = ""
    asked: Asked | None = None
    answers: tuple[str, ...] = ()


def findings_of(seen: Previewed) -> tuple[Finding, ...]:
    """What a text holds, the most telling first, then what its reader decided."""
    structure = seen.parsed.structure
    found = [*_units(structure), *_lines(seen), *_headings(structure), *_speakers(structure), *_quiet(seen)]
    if len(structure.pages):
        found.append(Finding(counted(len(structure.pages), say("%1 page"), say("%1 pages"))))
    return (*found, *(Finding("", localised(note)) for note in seen.parsed.notes))


def _units(structure: Structure) -> list[Finding]:
    if len(structure.posts):
        title = counted(len(structure.posts), say("%1 numbered post"), say("%1 numbered posts"))
        about = say("Posts are counted in the margin and cited by their numbers.")
        return [Finding(title, about, Asked.POSTS, (say("One unit per post"), say("Plain paragraphs")))]
    title = counted(len(structure.paragraphs), say("%1 paragraph"), say("%1 paragraphs"))
    return [Finding(title, say("Counted in the margin; passages are cited by them."))]


def _lines(seen: Previewed) -> list[Finding]:
    if not seen.broken_lines:
        return []
    title = counted(seen.broken_lines, say("%1 broken line"), say("%1 broken lines"))
    about = say(
        "A symbol, probably a flag, was lost before the file was made, and left a line break. "
        "Joining is a reading setting: it holds for all documents."
    )
    return [Finding(title, about, Asked.LINES, (say("Join, marked with ↵"), say("Show as in the file")))]


def _headings(structure: Structure) -> list[Finding]:
    if not len(structure.headings):
        return []
    one, many = say("%1 heading"), say("%1 headings")
    if structure.headings_are_suggested:
        one, many = say("%1 line looks like a heading"), say("%1 lines look like headings")
    about = say("Headings are set larger and marked in the margin with §.")
    answers = (say("Take as headings"), say("Plain paragraphs"))
    return [Finding(counted(len(structure.headings), one, many), about, Asked.HEADINGS, answers)]


def _speakers(structure: Structure) -> list[Finding]:
    if not len(structure.turns):
        return []
    names = list(dict.fromkeys(structure.turns.labels))
    title = counted(len(structure.turns), say("%1 turn of speakers"), say("%1 turns of speakers"))
    shown = [*names[:MOST_SPEAKERS], *(["…"] if len(names) > MOST_SPEAKERS else [])]
    return [Finding(title, ", ".join(shown))]


def _quiet(seen: Previewed) -> list[Finding]:
    parts = [counted(seen.handles, say("%1 handle"), say("%1 handles"))] if seen.handles else []
    parts += [counted(seen.links, say("%1 link"), say("%1 links"))] if seen.links else []
    about = say("They stay in the text and are drawn quieter, to keep the eye on the sentence.")
    return [Finding(", ".join(parts), about)] if parts else []


class Findings(QWidget):
    """One card below the other. `answered` carries what was asked, and the place of the answer."""

    answered = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Finding, ...] = ()
        self.questions: dict[Asked, tuple[QRadioButton, ...]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings == self._shown:
            return
        self._shown = findings
        self.questions = {}
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            for widget in (self._card(finding), hairline()):
                self._column.addWidget(widget)
                widget.show()

    def choose(self, asked: Asked, answer: int) -> None:
        """Show an answer without telling anyone."""
        for place, radio in enumerate(self.questions.get(asked, ())):
            radio.blockSignals(True)  # noqa: FBT003 - Qt's
            radio.setChecked(place == answer)
            radio.blockSignals(False)  # noqa: FBT003 - Qt's

    def allow(self, asked: Asked, *, allowed: bool) -> None:
        """Whether a question means anything, given the other answers."""
        for radio in self.questions.get(asked, ()):
            radio.setEnabled(allowed)

    def _card(self, finding: Finding) -> QWidget:
        card = QWidget()
        card.setAccessibleName(finding.title)
        card.setAccessibleDescription(finding.words)
        column = QVBoxLayout(card)
        column.setContentsMargins(*CARD)
        column.setSpacing(3)
        for text, role in ((finding.title, "strong"), (finding.words, "small")):
            if text:
                column.addWidget(words(text, role))
        if finding.asked is not None:
            column.addSpacing(4)
            self.questions[finding.asked] = self._radios(finding, finding.asked, card, column)
        return card

    def _radios(self, finding: Finding, asked: Asked, card: QWidget, column: QVBoxLayout) -> tuple[QRadioButton, ...]:
        group = QButtonGroup(card)
        radios = []
        for place, answer in enumerate(finding.answers):
            radio = QRadioButton(answer)
            radio.setAccessibleName(f"{finding.title}: {answer}")
            radio.setToolTip(answer)
            radio.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # long words push nothing out
            radio.setChecked(place == 0)
            radio.clicked.connect(lambda _checked=False, place=place: self.answered.emit(asked, place))
            group.addButton(radio)
            column.addWidget(radio)
            radios.append(radio)
        return tuple(radios)
