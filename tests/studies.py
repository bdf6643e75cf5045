"""Projects in which two coders read the same short text: for agreement and disagreements."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.agreement.results import AgreementReport
from annotator.model.change import Change, Put
from annotator.model.clock import new_id, now
from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.model.plain import canonical
from annotator.model.records import Document, ReadingState
from annotator.model.span import Span
from annotator.model.structure import Segments, structure_to_plain
from annotator.sources.structure import plain_structure
from annotator.workspace import acts
from annotator.workspace.agreeing import AgreementOptions, agreement
from annotator.workspace.workspace import Workspace

TEXT = "The supplier signed it.  The ministry saw 🙂 nothing.\n\nNobody paid.\n"
SENTENCES = ("The supplier signed it.", "The ministry saw 🙂 nothing.", "Nobody paid.")
CODEBOOK = Codebook.of(
    [
        Code("actor", "Actor", codable=False),
        Code("firm", "Firm", parent="actor"),
        Code("state", "State", parent="actor", position=1),
        Code("old", "Old", position=1, retired=True),
    ]
)


@dataclass
class Study:
    """A project in the making: documents of TEXT, two coders and more on demand."""

    workspace: Workspace

    def document(self, name: str, *, posts: tuple[tuple[int, int], ...] = (), outlet: str = "") -> str:
        structure = replace(plain_structure(TEXT), posts=Segments.of(posts))
        document = Document(
            id=new_id(),
            name=name,
            position=len(self.workspace.documents),
            sha256=self.workspace.put_blob(TEXT.encode()),
            characters=len(TEXT),
            structure_sha256=self.workspace.put_blob(canonical(structure_to_plain(structure))),
            paragraphs=2,
            posts=len(posts),
            created=now(),
            variables=(("outlet", outlet),) if outlet else (),
        )
        self.workspace.apply(Change("Import documents", (Put(None, document),)))
        return name

    def coder(self, name: str) -> None:
        self.workspace.apply(acts.add_coder(name, self.workspace.coders)[1])

    def code(self, document: str, coder: str, passage: str | tuple[int, int], code: str = "firm") -> None:
        start, end = passage if isinstance(passage, tuple) else self.place(passage)
        found = self.workspace.find_document(document)
        who = self.workspace.find_coder(coder)
        self.workspace.apply(acts.code(found, Span(start, end), self.workspace.codebook.code(code), who))

    def done(self, document: str, *coders: str) -> None:
        for coder in coders:
            found, who = self.workspace.find_document(document), self.workspace.find_coder(coder)
            self.workspace.apply(acts.mark_reading(found, who, ReadingState.DONE, None))

    @staticmethod
    def place(passage: str) -> tuple[int, int]:
        start = TEXT.index(passage)
        return start, start + len(passage)

    def report(self, **options: object) -> AgreementReport:
        return agreement(self.workspace, AgreementOptions(**{"resamples": 0, **options}))  # type: ignore[arg-type]


def add_coders(workspace: Workspace) -> Study:
    """Ada and Ben, and nothing to read yet."""
    study = Study(workspace)
    study.coder("Ada")
    study.coder("Ben")
    return study


def code_three_documents(study: Study) -> Study:
    """Three documents that both finished, with agreement and differences."""
    for name in ("one", "two", "three"):
        study.document(name)
        study.done(name, "Ada", "Ben")
    study.code("one", "Ada", "supplier")
    study.code("one", "Ben", "The supplier signed")
    study.code("two", "Ada", "ministry", "state")
    study.code("two", "Ben", "The ministry saw 🙂", "firm")
    study.code("three", "Ada", "Nobody", "firm")
    study.code("three", "Ada", "Nobody", "state")
    study.code("three", "Ben", "Nobody", "firm")
    return study
