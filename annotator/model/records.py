"""The records a project holds. Each is frozen; a change replaces one by another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.codes import Code, Weight
from annotator.model.span import Span

Pairs = tuple[tuple[str, str], ...]
"""Names with values, sorted by name: a mapping that can be compared, hashed and written canonically."""


class ReadingState(StrEnum):
    """How far a coder got with a document. No record means not opened."""

    NOT_OPENED = "not_opened"
    IN_PROGRESS = "in_progress"
    DONE = "done"


class MemoTarget(StrEnum):
    """What a memo is about."""

    PROJECT = "project"
    DOCUMENT = "document"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """One per project file. `codebook_*` head the codes; `version` is the codebook's own semantic version."""

    id: str
    name: str
    created: str
    codebook_name: str = "Codebook"
    codebook_version: str = "0.1.0"
    codebook_description: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was imported. `*_sha256` name blobs; counts are in code points and pieces of structure."""

    id: str
    name: str
    position: int
    sha256: str
    characters: int
    structure_sha256: str
    paragraphs: int
    posts: int
    created: str
    original_sha256: str | None = None
    original_name: str = ""
    importer: str = ""
    importer_version: str = ""
    encoding: str = ""
    variables: Pairs = ()


@dataclass(frozen=True, slots=True)
class Coder:
    id: str
    name: str
    initials: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class Coding:
    """One code on one span by one coder. `document`, `code` and `coder` are ids."""

    id: str
    document: str
    start: int
    end: int
    code: str
    coder: str
    created: str
    modified: str
    memo: str = ""
    attributes: Pairs = ()
    unsure: bool = False
    """Its coder marked it as one to talk about."""
    checked: str = ""
    """When its coder last confirmed it against a rule that had changed."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Reading:
    """That a coder opened or finished a document."""

    document: str
    coder: str
    state: ReadingState
    modified: str


@dataclass(frozen=True, slots=True)
class Memo:
    """A note on the project (`target_id` is the project's id), a document or a code. One per target."""

    id: str
    target: MemoTarget
    target_id: str
    text: str
    modified: str


@dataclass(frozen=True, slots=True)
class CodeEdit:
    """What the lead says of a code's edits since the last frozen version. One per code; `code` may be gone by now."""

    code: str
    weight: Weight
    reason: str = ""
    coder: str = ""
    """The id of who said so."""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class ExampleSource:
    """Where an example or counter-example was taken from: `text` is as the code has it, `quote` as the document had it.

    The document may be gone; `place` then says where it was, for people.
    """

    id: str
    code: str
    text: str
    document: str
    start: int
    end: int
    quote: str
    place: str
    created: str


@dataclass(frozen=True, slots=True)
class CodebookVersion:
    """A codebook as it stood, in its canonical YAML (a blob). `edits`: what changed in it since the version before."""

    id: str
    version: str
    name: str
    created: str
    yaml_sha256: str
    note: str = ""
    edits: tuple[CodeEdit, ...] = ()
    coder: str = ""
    """The id of who froze it."""


Record = ProjectInfo | Document | Code | Coder | Coding | Reading | Memo | CodebookVersion | CodeEdit | ExampleSource


def key_of(record: Record) -> tuple[str, str]:
    """What makes two states of a record the same record: its kind and its key."""
    if isinstance(record, Coding):  # first: there are tens of thousands of these
        return "Coding", record.id
    if isinstance(record, Reading):
        return "Reading", f"{record.document}|{record.coder}"
    return type(record).__name__, record.code if isinstance(record, CodeEdit) else record.id
