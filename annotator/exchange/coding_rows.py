"""Codings as rows: the columns of codings.csv, of `annotator codings` and of data frames."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.model.codebook import Codebook
from annotator.model.records import Coder, Coding, Document
from annotator.model.structure import Structure
from annotator.model.text import context_of

Cell = str | int
Row = dict[str, Cell]

COLUMNS = (
    "coding_id",
    "project",
    "document_id",
    "document",
    "document_sha256",
    "start",
    "end",
    "start_utf16",
    "end_utf16",
    "paragraph",
    "place",
    "quote",
    "prefix",
    "suffix",
    "code_id",
    "code",
    "code_path",
    "coder_id",
    "coder",
    "memo",
    "created",
    "modified",
    "unsure",
    "checked",
)
ATTRIBUTE = "attr_"
VARIABLE = "doc_"


@dataclass(frozen=True)
class Naming:
    """What the ids of a coding stand for. `attributes` and `variables` are the further columns, in order."""

    project: str
    codebook: Codebook
    coders: Mapping[str, Coder]
    attributes: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()

    @cached_property
    def paths(self) -> dict[str, str]:
        """The path of each code by its id: `actor/firm`."""
        return {code.id: self.codebook.path(code.id) for code in self.codebook}

    @property
    def columns(self) -> tuple[str, ...]:
        return (
            *COLUMNS,
            *(ATTRIBUTE + name for name in self.attributes),
            *(VARIABLE + name for name in self.variables),
        )


def attributes_of(codebook: Codebook, codings: Iterable[Coding]) -> tuple[str, ...]:
    """Attribute ids in the codebook's order, then those that only codings still answer."""
    known = [attribute.id for attribute in codebook.attributes()]
    answered = {name for coding in codings for name, _ in coding.attributes}
    return (*known, *sorted(answered.difference(known)))


def variables_of(documents: Iterable[Document]) -> tuple[str, ...]:
    """The names of all document variables, sorted."""
    return tuple(sorted({name for document in documents for name, _ in document.variables}))


def rows_of_document(
    document: Document, text: str, structure: Structure, codings: Iterable[Coding], naming: Naming
) -> Iterator[Row]:
    """One row per coding, by start, end, code path, coder and id."""
    to_utf16 = utf16_offsets(text)
    variables = {VARIABLE + name: value for name, value in document.variables}
    for coding in in_order(codings, naming):
        prefix, quote, suffix = context_of(text, coding.start, coding.end)
        paragraph = structure.paragraphs.before(coding.start)
        coder = naming.coders[coding.coder]
        row: Row = {
            "coding_id": coding.id,
            "project": naming.project,
            "document_id": document.id,
            "document": document.name,
            "document_sha256": document.sha256,
            "start": coding.start,
            "end": coding.end,
            "start_utf16": to_utf16(coding.start),
            "end_utf16": to_utf16(coding.end),
            "paragraph": 1 if paragraph is None else paragraph + 1,
            "place": structure.place(coding.start),
            "quote": quote,
            "prefix": prefix,
            "suffix": suffix,
            "code_id": coding.code,
            "code": naming.codebook.code(coding.code).name,
            "code_path": naming.paths[coding.code],
            "coder_id": coder.id,
            "coder": coder.name,
            "memo": coding.memo,
            "created": coding.created,
            "modified": coding.modified,
            "unsure": "yes" if coding.unsure else "",
            "checked": coding.checked,
        }
        answers = dict(coding.attributes)
        row.update((ATTRIBUTE + name, answers.get(name, "")) for name in naming.attributes)
        row.update((VARIABLE + name, variables.get(VARIABLE + name, "")) for name in naming.variables)
        yield row


def in_order(codings: Iterable[Coding], naming: Naming) -> list[Coding]:
    """One document's codings by start, end, code path, coder and id."""
    return sorted(
        codings,
        key=lambda coding: (
            coding.start,
            coding.end,
            naming.paths[coding.code],
            naming.coders[coding.coder].name,
            coding.id,
        ),
    )


def utf16_offsets(text: str) -> Callable[[int], int]:
    """From code points of `text` to the UTF-16 units that Qt, JavaScript and Java count."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda offset: offset
    wide = [index for index, character in enumerate(text) if character > "\uffff"]
    return lambda offset: offset + bisect_left(wide, offset)
