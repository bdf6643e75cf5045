"""The folder export read back: its documents, coders and readings, row by row, and its texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.exchange.coding_lines import BadLine, id_or_nothing, time_or_nothing
from annotator.exchange.coding_rows import VARIABLE
from annotator.exchange.csv_files import Line, Table, read_table
from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.records import Pairs, ReadingState
from annotator.model.structure import KINDS, Structure, structure_from_plain
from annotator.model.text import clean_text, sha256_of
from annotator.model.wording import worded

CODINGS = "codings.csv"
LARGEST_TEXT = 500_000_000
"""Bytes of the largest text that is read."""


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A row of documents.csv; `number` is its line in the file."""

    number: int
    id: str
    name: str
    sha256: str
    text_file: str
    structure_file: str
    original_name: str
    importer: str
    importer_version: str
    encoding: str
    created: str
    memo: str
    variables: Pairs


@dataclass(frozen=True, slots=True)
class CoderLine:
    """A row of coders.csv."""

    number: int
    id: str
    name: str
    initials: str


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """A row of readings.csv."""

    number: int
    document_id: str
    coder_id: str
    state: ReadingState
    modified: str


def document_lines(folder: Path) -> Iterator[DocumentLine | BadLine]:
    """The rows of documents.csv; none where there is no such file."""
    for line in _lines(folder / "documents.csv"):
        if isinstance(line, BadLine):
            yield line
        elif line["document_sha256"] and line["text_file"]:
            yield _document_line(line)
        else:
            yield BadLine(line.number, worded("names no text"))


def _document_line(line: Line) -> DocumentLine:
    variables = {
        name.removeprefix(VARIABLE): cell
        for name, cell in line.cells.items()
        if name.startswith(VARIABLE) and name not in {"document_id", "document_sha256"} and cell
    }
    return DocumentLine(
        line.number,
        id_or_nothing(line["document_id"]),
        " ".join(line["document"].split()),
        line["document_sha256"].strip().lower(),
        line["text_file"].strip(),
        line["structure_file"].strip(),
        line["original_name"],
        line["importer"],
        line["importer_version"],
        line["encoding"],
        time_or_nothing(line["created"]),
        line["memo"],
        tuple(sorted(variables.items())),
    )


def coder_lines(folder: Path) -> Iterator[CoderLine | BadLine]:
    """The rows of coders.csv; none where there is no such file."""
    for line in _lines(folder / "coders.csv"):
        if isinstance(line, BadLine):
            yield line
        elif line["coder"].strip():
            yield CoderLine(
                line.number, id_or_nothing(line["coder_id"]), line["coder"].strip(), line["initials"].strip()
            )
        else:
            yield BadLine(line.number, worded("names no coder"))


def reading_lines(folder: Path) -> Iterator[ReadingLine | BadLine]:
    """The rows of readings.csv of documents that were opened; none where there is no such file."""
    for line in _lines(folder / "readings.csv"):
        if isinstance(line, BadLine):
            yield line
            continue
        state = line["state"].strip()
        if state not in set(ReadingState):
            yield BadLine(line.number, worded("“{state}” is no state of reading", state=visible(state)))
        elif state != ReadingState.NOT_OPENED:
            yield ReadingLine(
                line.number,
                id_or_nothing(line["document_id"]),
                id_or_nothing(line["coder_id"]),
                ReadingState(state),
                time_or_nothing(line["modified"]),
            )


def _lines(path: Path) -> Iterator[Line | BadLine]:
    table = read_table(path) if path.is_file() else Table((), (), ())
    yield from table.lines
    for number in table.torn:
        yield BadLine(number, worded("has more or fewer cells than the header"))


def text_of(folder: Path, line: DocumentLine) -> str:
    """The document's text, which must be the very one its row tells. Raises AnnotatorError."""
    content = _content(folder, line.text_file, "texts")
    if content is None:
        raise AnnotatorError(worded("its text {file} is not there", file=visible(line.text_file)))
    if sha256_of(content) != line.sha256:
        raise AnnotatorError(
            worded(
                "its text {file} was changed: it no longer has the SHA-256 of the row",
                file=visible(line.text_file),
            )
        )
    text = content.decode("utf-8", "replace")
    if clean_text(text).encode("utf-8") != content:
        raise AnnotatorError(worded("its text {file} is no UTF-8 with plain newlines", file=visible(line.text_file)))
    return text


def structure_of(folder: Path, line: DocumentLine, text: str) -> Structure | None:
    """The structure that was exported with the text, None where there is none that fits the text."""
    content = _content(folder, line.structure_file, "structure")
    try:
        plain = json.loads(content or b"")
        structure = structure_from_plain(plain)
        return structure if all(_fits(structure, kind, len(text)) for kind in KINDS) else None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None


def _fits(structure: Structure, kind: str, length: int) -> bool:
    """Whether the segments of a kind lie in the text, in order, with as many labels and levels as there are."""
    segments = getattr(structure, kind)
    ends = [0, *segments.ends]
    in_order = all(
        before <= start < end for before, start, end in zip(ends, segments.starts, segments.ends, strict=False)
    )
    whole = all(len(part) in {0, len(segments)} for part in (segments.labels, segments.levels, segments.marks))
    return len(segments.starts) == len(segments.ends) and in_order and ends[-1] <= length and whole


def _content(folder: Path, name: str, below: str) -> bytes | None:
    """A file right below one of the folder's own folders; None where the name says anything else."""
    parts = name.split("/")
    path = folder / below / parts[-1]
    if len(parts) != 2 or parts[0] != below or Path(parts[1]).name != parts[1] or "\\" in name:
        return None
    if not path.is_file() or path.resolve().parent != (folder / below).resolve():
        return None
    if path.stat().st_size > LARGEST_TEXT:
        return None
    return path.read_bytes()
