"""The tables that go beside codings.csv in a folder export: documents, codes, coders, readings, counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.exchange.coding_rows import VARIABLE, Naming, Row
from annotator.model.codebook import Codebook
from annotator.model.codes import Exclude
from annotator.model.records import Coder, Document, Reading, ReadingState

DOCUMENTS = (
    "document_id",
    "document",
    "document_sha256",
    "characters",
    "paragraphs",
    "posts",
    "text_file",
    "structure_file",
    "original_name",
    "importer",
    "importer_version",
    "encoding",
    "created",
    "memo",
)
CODES = (
    "code_id",
    "parent_id",
    "code",
    "code_path",
    "key",
    "colour",
    "codable",
    "retired",
    "definition",
    "include",
    "exclude",
    "examples",
    "counter_examples",
    "unit",
    "aliases",
    "attributes",
    "memo",
)
CODERS = ("coder_id", "coder", "initials")
READINGS = ("document_id", "document", "coder_id", "coder", "state", "modified")
MATRIX = ("document_id", "document")


def document_rows(
    documents: Sequence[Document], naming: Naming, files: Mapping[str, str], memos: Mapping[str, str]
) -> Iterator[Row]:
    """One row per document. `files` gives the bare name of each document's text, `memos` its memo, by id."""
    for document in documents:
        values = dict(document.variables)
        yield {
            "document_id": document.id,
            "document": document.name,
            "document_sha256": document.sha256,
            "characters": document.characters,
            "paragraphs": document.paragraphs,
            "posts": document.posts,
            "text_file": f"texts/{files[document.id]}.txt",
            "structure_file": f"structure/{files[document.id]}.json",
            "original_name": document.original_name,
            "importer": document.importer,
            "importer_version": document.importer_version,
            "encoding": document.encoding,
            "created": document.created,
            "memo": memos.get(document.id, ""),
            **{VARIABLE + name: values.get(name, "") for name in naming.variables},
        }


def code_rows(codebook: Codebook, memos: Mapping[str, str]) -> Iterator[Row]:
    """One row per code in the order of the tree; lists have one entry on each line of their cell."""
    for code in codebook:
        yield {
            "code_id": code.id,
            "parent_id": code.parent or "",
            "code": code.name,
            "code_path": codebook.path(code.id),
            "key": code.key or "",
            "colour": code.colour or "",
            "codable": _yes_no(code.codable),
            "retired": _yes_no(code.retired),
            "definition": code.definition,
            "include": "\n".join(code.include),
            "exclude": "\n".join(_exclusion(item) for item in code.exclude),
            "examples": "\n".join(code.examples),
            "counter_examples": "\n".join(code.counter_examples),
            "unit": code.unit,
            "aliases": "\n".join(code.aliases),
            "attributes": "\n".join(attribute.id for attribute in code.attributes),
            "memo": memos.get(code.id, ""),
        }


def coder_rows(coders: Sequence[Coder]) -> Iterator[Row]:
    for coder in coders:
        yield {"coder_id": coder.id, "coder": coder.name, "initials": coder.initials}


def reading_rows(
    documents: Sequence[Document], coders: Sequence[Coder], readings: Mapping[tuple[str, str], Reading]
) -> Iterator[Row]:
    """One row per document and coder, also where the coder has not opened it."""
    for document in documents:
        for coder in coders:
            reading = readings.get((document.id, coder.id))
            yield {
                "document_id": document.id,
                "document": document.name,
                "coder_id": coder.id,
                "coder": coder.name,
                "state": (reading.state if reading else ReadingState.NOT_OPENED).value,
                "modified": reading.modified if reading else "",
            }


def matrix_columns(codebook: Codebook) -> tuple[str, ...]:
    """The document and every code's id in the order of the tree."""
    return (*MATRIX, *(matrix_column(code.id) for code in codebook))


def matrix_column(code_id: str) -> str:
    """A code's column: its id, told apart from the columns of the document."""
    return f"code_{code_id}" if code_id in MATRIX else code_id


def matrix_rows(
    documents: Sequence[Document], codebook: Codebook, counts: Mapping[tuple[str, str], int]
) -> Iterator[Row]:
    """How many codings each document has of each code; `counts` by document id and code id."""
    for document in documents:
        row: Row = {"document_id": document.id, "document": document.name}
        row.update((matrix_column(code.id), counts.get((document.id, code.id), 0)) for code in codebook)
        yield row


def _yes_no(value: bool) -> str:  # noqa: FBT001 - the value itself, not a switch
    return "true" if value else "false"


def _exclusion(item: Exclude) -> str:
    return item.text if item.use is None else f"{item.text} → {item.use}"
