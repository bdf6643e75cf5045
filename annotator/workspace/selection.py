"""Which documents, coders and codes an act is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.records import Coder, Coding, Document
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids; None stands for all."""

    documents: frozenset[str] | None = None
    coders: frozenset[str] | None = None
    codes: frozenset[str] | None = None

    @classmethod
    def named(
        cls,
        workspace: Workspace,
        *,
        documents: Iterable[str] = (),
        coders: Iterable[str] = (),
        codes: Iterable[str] = (),
    ) -> Selection:
        """What people call by id, name or path; nothing named stands for all. Raises NotFoundError."""
        return cls(
            frozenset(workspace.find_document(name).id for name in documents) or None,
            frozenset(workspace.find_coder(name).id for name in coders) or None,
            frozenset(workspace.codebook.resolve(name).id for name in codes) or None,
        )

    def documents_of(self, workspace: Workspace) -> tuple[Document, ...]:
        """The chosen documents in the project's order."""
        return tuple(
            document
            for document in workspace.documents.values()
            if self.documents is None or document.id in self.documents
        )

    def coders_of(self, workspace: Workspace) -> tuple[Coder, ...]:
        return tuple(coder for coder in workspace.coders.values() if self.coders is None or coder.id in self.coders)

    def codings_of(self, workspace: Workspace, document_id: str) -> tuple[Coding, ...]:
        """The chosen codings of one document."""
        if not workspace.count(document=document_id):
            return ()
        return tuple(coding for coding in workspace.codings_of(document_id) if self.takes(coding))

    def takes(self, coding: Coding) -> bool:
        """Whether a coding is among what was selected."""
        return (
            (self.documents is None or coding.document in self.documents)
            and (self.coders is None or coding.coder in self.coders)
            and (self.codes is None or coding.code in self.codes)
        )


ALL = Selection()
