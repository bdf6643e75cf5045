"""The lines of the documents panel: documents, and the headings of groups of them. Qt-free."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from annotator.model.records import Document, ReadingState
from annotator.model.text import fold_for_search
from annotator.ui.numerals import grouped
from annotator.workspace.workspace import Workspace

STATES = (ReadingState.NOT_OPENED, ReadingState.IN_PROGRESS, ReadingState.DONE)
Words = Mapping[ReadingState, str]
"""The words for states in the person's language."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the panel shows it; `codings` are those that the viewing lets through by coder."""

    id: str
    name: str
    state: ReadingState
    codings: int

    @property
    def count_text(self) -> str:
        return "–" if self.state is ReadingState.NOT_OPENED and not self.codings else grouped(self.codings)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading above documents that share a state or a value. `key` names it among the folded ones."""

    key: str
    title: str
    count: int
    done: int
    is_open: bool

    @property
    def id(self) -> str:
        """No document has such an id."""
        return f"group:{self.key}"


Line = DocumentRow | GroupRow


def row_of(document: Document, workspace: Workspace, coder: str, shown: Collection[str] | None) -> DocumentRow:
    """The row of a document for the coder at the keyboard, counting the codings of the coders shown (None: all)."""
    if shown is None:
        codings = workspace.count(document=document.id)
    else:
        codings = sum(workspace.count(document=document.id, coder=other) for other in shown)
    return DocumentRow(document.id, document.name, workspace.state_of(document.id, coder), codings)


class Haystacks:
    """What a filter looks through, folded once per document and kept while the document stays as it is."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Document, str]] = {}

    def of(self, document: Document) -> str:
        """Its name and the values of its variables."""
        kept = self._kept.get(document.id)
        if kept is not None and kept[0] is document:
            return kept[1]
        folded = fold_for_search(" ".join((document.name, *(value for _, value in document.variables))))
        self._kept[document.id] = (document, folded)
        return folded


def is_wanted(haystack: str, state_words: str, wanted: Collection[str]) -> bool:
    """Whether every wanted word stands in the document's words or in those of its state."""
    return all(word in haystack or word in state_words for word in wanted)
