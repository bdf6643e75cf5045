"""What of a document is to be printed, and what that comes to. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.structure import Structure
from annotator.ui.reading.look import USUAL, ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.theme.looks import CodeLook


class Whose(StrEnum):
    """Whose codings are printed. SHOWN: those that the window shows just now."""

    SHOWN = "shown"
    MINE = "mine"
    NONE = "none"


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


class Endnotes(StrEnum):
    """Whether memos follow the text."""

    MEMOS = "memos"
    NONE = "none"


@dataclass(frozen=True)
class PrintChoice:
    """`first` and `last` are page numbers of the whole document, both included; None for no limit."""

    whose: Whose = Whose.SHOWN
    paper: Paper = Paper.A4
    endnotes: Endnotes = Endnotes.NONE
    first: int | None = None
    last: int | None = None

    def takes(self, page: int) -> bool:
        return (self.first is None or page >= self.first) and (self.last is None or page <= self.last)


@dataclass(frozen=True, slots=True)
class Note:
    """A memo and what it is on; `number` is printed beside the label, None for the document's own memo."""

    number: int | None
    head: str
    text: str


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A code that the print uses; `count` is of codings, 0 for a family that only heads its codes."""

    look: CodeLook
    name: str
    depth: int
    count: int


@dataclass(frozen=True)
class Words:
    """What the print says of its own, in the person's language; `page` has the fields page and of."""

    page: str = "{page} of {of}"
    legend: str = "Codes"
    notes: str = "Memos"
    document_memo: str = "On the document"
    nobody: str = "No codings"


@dataclass(frozen=True)
class Printout:
    """Everything on paper, as `look` wants face and numbers.

    `numbers` gives the notes of a mark by the mark's id; `coders` heads the legend.
    """

    project: str
    document: str
    text: str
    structure: Structure
    marks: tuple[Mark, ...] = ()
    legend: tuple[LegendRow, ...] = ()
    notes: tuple[Note, ...] = ()
    numbers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    coders: str = ""
    words: Words = Words()
    look: ReadingLook = USUAL
