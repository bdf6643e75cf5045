"""One row of the documents panel. Qt-free."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from annotator.model.records import Document, ReadingState
from annotator.model.text import fold_for_search
from annotator.workspace.workspace import Workspace

STATE_WORDS = {
    ReadingState.NOT_OPENED: "not opened",
    ReadingState.IN_PROGRESS: "in progress",
    ReadingState.DONE: "done",
}


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the panel shows it; `codings` are those that the viewing lets through by coder."""

    id: str
    name: str
    state: ReadingState
    codings: int

    @property
    def count_text(self) -> str:
        return "–" if self.state is ReadingState.NOT_OPENED and not self.codings else f"{self.codings:,}"

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        return f"{self.name}, {STATE_WORDS[self.state]}, {self.codings} codings"


def row_of(document: Document, workspace: Workspace, coder: str, shown: Collection[str] | None) -> DocumentRow:
    """The row of a document for the coder at the keyboard, counting the codings of the coders shown (None: all)."""
    if shown is None:
        codings = workspace.count(document=document.id)
    else:
        codings = sum(workspace.count(document=document.id, coder=other) for other in shown)
    return DocumentRow(document.id, document.name, workspace.state_of(document.id, coder), codings)


def matching(documents: Iterable[Document], words: str) -> list[Document]:
    """The documents whose name or variables hold every one of the words."""
    wanted = fold_for_search(words).split()
    return [document for document in documents if all(word in _haystack(document) for word in wanted)]


def _haystack(document: Document) -> str:
    return fold_for_search(" ".join((document.name, *(value for _, value in document.variables))))
