"""What was found in a text that is to be imported: each with a question where there is a choice, else said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.dialogs.import_reading import Previewed
from annotator.ui.dialogs.sheet import hairline
from annotator.ui.paragraph_kinds import matter_called
from annotator.ui.settings import Settings
from annotator.ui.translations.localised import localised
from annotator.ui.translations.saying import say
from annotator.ui.widgets.labels import words
from annotator.ui.widgets.words import counted
from annotator.workspace.read_as import ReadAs, Take

CARD = (18, 12, 16, 12)
"""Pixels around a finding: left, top, right, bottom."""
MOST_SPEAKERS = 6
"""Named before the rest is left to dots."""


class Asked(Enum):
    """What a question is about. LINES and QUIET are reading settings, the others hold for one text."""

    POSTS = "posts"
    LINES = "joins_lines"
    HEADINGS = "headings"
    REPEATS = "repeats"
    MATTER = "matter"
    QUIET = "quiet_links"

    @property
    def is_setting(self) -> bool:
        return self in {Asked.LINES, Asked.QUIET}


def taste_of(now: Settings) -> dict[Asked, bool]:
    """The reading settings that are asked about."""
    return {asked: bool(getattr(now, asked.value)) for asked in Asked if asked.is_setting}


def answered(read: ReadAs, asked: Asked, place: int) -> ReadAs:
    """The same with another answer about one text: that of the questions at this place."""
    return replace(read, **{asked.value: tuple(Take)[place]})


def first_place(found: Structure, asked: Asked) -> Span | None:
    """Where the first of what is asked about stands; None for what stands everywhere."""
    kinds = {
        Asked.HEADINGS: (found.headings,),
        Asked.REPEATS: (found.repeats,),
        Asked.MATTER: (found.front, found.back),
    }
    return next((held.span(0) for held in kinds.get(asked, ()) if len(held)), None)


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
    found = [*_units(structure), *_lines(seen), *_headings(structure), *_repeats(structure), *_matter(structure)]
    found += [*_speakers(structure), *_quiet(seen)]
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


def _repeats(structure: Structure) -> list[Finding]:
    if not len(structure.repeats):
        return []
    title = counted(len(structure.repeats), say("%1 sentence appears twice"), say("%1 sentences appear twice"))
    about = say("A pull quote repeats the text. Beside it stands the number of the paragraph that it is taken from.")
    return [Finding(title, about, Asked.REPEATS, (say("Dim the repetition"), say("Leave as text")))]


def _matter(structure: Structure) -> list[Finding]:
    labels = dict.fromkeys((*structure.front.labels, *structure.back.labels))
    if not labels:
        return []
    front, back = len(structure.front), len(structure.back)
    title = say("Front and back matter") if front and back else say("Front matter") if front else say("Back matter")
    named = ", ".join(map(matter_called, labels))
    about = say("Found by how it is written: {what}. A dotted line stands beside it.").format(what=named)
    return [Finding(title, about, Asked.MATTER, (say("Mark in the margin"), say("Leave as text")))]


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
    about = say("They stay in the text. Dimming keeps the eye on the sentence; it holds for all documents.")
    return [Finding(", ".join(parts), about, Asked.QUIET, (say("Dim"), say("Leave as text")))] if parts else []


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

    def show_answers(self, read: ReadAs, taste: Mapping[Asked, bool]) -> None:
        """Show the answers about a text, and the reading settings, without telling anyone."""
        for asked, radios in self.questions.items():
            second = not taste[asked] if asked.is_setting else getattr(read, asked.value) is Take.AS_TEXT
            for place, radio in enumerate(radios):
                radio.blockSignals(True)  # noqa: FBT003 - Qt's
                radio.setChecked(place == int(second))
                radio.blockSignals(False)  # noqa: FBT003 - Qt's
        self.allow(Asked.LINES, allowed=read.posts is Take.AS_FOUND)

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
