"""Rows of a table as documents: one column holds the texts, one may name them, the others become variables.

A table is plain text and is read here as a stream; no child is needed, since nothing in it can expand.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.model.names import folded_name
from annotator.model.records import Pairs
from annotator.model.text import clean_text, sha256_of
from annotator.model.wording import UNSAID, Wording, worded
from annotator.sources.encoding import decode
from annotator.sources.problem import SourceProblem

DELIMITERS = ",;\t"
SNIFFED = 64 * 1024
LONGEST_CELL = 16 * 1024 * 1024
LONGEST_NAME = 120
TEXT_COLUMNS = ("text", "content", "body", "message", "tweet", "post", "comment", "answer", "response", "quote")
NAME_COLUMNS = ("name", "title", "id")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row with a text. `number` is the line a person sees in a spreadsheet, the header being row 1.

    With `reason` it is passed over.
    """

    number: int
    name: str = ""
    text: str = ""
    variables: Pairs = ()
    reason: Wording = UNSAID


@dataclass(frozen=True, slots=True)
class Table:
    """A table as text with what was found out about it."""

    columns: tuple[str, ...]
    text_column: str
    name_column: str | None
    encoding: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_table(
    content: bytes,
    name: str,
    *,
    text_column: str | None = None,
    name_column: str | None = None,
    encoding: str | None = None,
) -> Table:
    """The rows of a csv or tsv file. Raises SourceProblem where it is no table or a column is not there."""
    raw, used = decode(content, name, encoding)
    text = clean_text(raw)
    if not text.strip():
        raise SourceProblem(name, worded("It holds no rows. Check that it is the file you meant."))
    rows = list(_rows(text, name))
    columns = tuple(column.strip() for column in rows[0][1])
    _refuse_header(columns, name)
    chosen = _chosen(columns, text_column, TEXT_COLUMNS, worded("text"), name)
    if chosen is None:
        raise SourceProblem(
            name, worded("Say which column holds the texts; it has {columns}.", columns=_listed(columns))
        )
    named = _chosen(columns, name_column, NAME_COLUMNS, worded("name"), name)
    return Table(columns, chosen, None if named == chosen else named, used, tuple(rows[1:]))


def rows_of(table: Table, stem: str) -> Iterator[TableRow]:
    """Documents of a table in order; empty and repeated ones with the reason. `stem` names those without a name."""
    at_text = table.columns.index(table.text_column)
    at_name = None if table.name_column is None else table.columns.index(table.name_column)
    seen: dict[str, int] = {}
    for number, cells in table.rows:
        if len(cells) > len(table.columns):
            words = worded(
                "It has {cells} cells under {columns} columns; check its quotes and delimiters.",
                cells=len(cells),
                columns=len(table.columns),
            )
            yield TableRow(number, reason=words)
            continue
        padded = [*cells, *[""] * (len(table.columns) - len(cells))]
        text = padded[at_text]
        if not text.strip():
            yield TableRow(number, reason=worded("The column “{column}” is empty.", column=table.text_column))
            continue
        sha256 = sha256_of(text)
        if sha256 in seen:
            yield TableRow(number, reason=worded("It has the same text as row {row}.", row=seen[sha256]))
            continue
        seen[sha256] = number
        given = "" if at_name is None else " ".join(padded[at_name].split())[:LONGEST_NAME]
        others = zip(table.columns, padded, strict=True)
        variables = {
            column: value.strip()
            for index, (column, value) in enumerate(others)
            if index not in {at_text, at_name} and value.strip()
        }
        yield TableRow(number, given or f"{stem} {number}", text, tuple(sorted(variables.items())))


def delimiter_of(text: str) -> str:
    """The sign that parts the header into most columns, a comma where none does."""
    header = next(iter(csv.reader(io.StringIO(text[:SNIFFED]), delimiter="\x1f")), [""])[0]
    return max(DELIMITERS, key=lambda sign: (header.count(sign), sign == ","))


def _rows(text: str, name: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1 or any(cell.strip() for cell in cells):
                yield number, tuple(cells)
    except csv.Error:
        reason = worded(
            "Row {number} has a quoted cell that does not end, or one larger than 16 MB. Check its quotes.",
            number=number + 1,
        )
        raise SourceProblem(name, reason) from None


def _refuse_header(columns: tuple[str, ...], name: str) -> None:
    if not any(columns):
        raise SourceProblem(name, worded("Its first row names no columns. Put the names of the columns there."))
    filled = [folded_name(column) for column in columns if column]
    doubled = next((column for column in filled if filled.count(column) > 1), None)
    if doubled is not None:
        raise SourceProblem(name, worded("Two columns are called “{column}”. Give each its own name.", column=doubled))


def _chosen(
    columns: tuple[str, ...], wanted: str | None, usual: tuple[str, ...], what: Wording, name: str
) -> str | None:
    """The column asked for, else the first with a usual name."""
    folded = {folded_name(column): column for column in columns if column}
    if wanted is not None:
        if folded_name(wanted) in folded:
            return folded[folded_name(wanted)]
        raise SourceProblem(
            name,
            worded(
                "It has no {what} column “{wanted}”; it has {columns}.",
                what=what,
                wanted=wanted,
                columns=_listed(columns),
            ),
        )
    return next((folded[column] for column in usual if column in folded), None)


def _listed(columns: tuple[str, ...]) -> str:
    shown = [f"“{column}”" for column in columns if column][:20]
    return ", ".join(shown) + (" …" if len([c for c in columns if c]) > 20 else "")
