"""CSV as RFC 4180 has it: written exactly, or made safe for Excel and said so; read back with both undone."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import system_reason, worded

Cell = str | int | float | None

BOM = "\ufeff"
_TRIGGERS = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that Excel may take for a formula."""

LARGEST = 2_000_000_000
"""Bytes of the largest table that is read."""


class Cells(StrEnum):
    """How text cells are written."""

    EXACT = "exact"
    EXCEL_SAFE = "excel-safe"


def write_rows(
    stream: BinaryIO, columns: Sequence[str], rows: Iterable[Mapping[str, Cell]], cells: Cells = Cells.EXACT
) -> int:
    """Header and rows as UTF-8 with CRLF row ends, newlines inside cells as they are. Gives the number of rows."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    if cells is Cells.EXCEL_SAFE:
        text.write(BOM)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    written = 0
    for row in rows:
        values = [row.get(column, "") for column in columns]
        writer.writerow([_guarded(value) for value in values] if cells is Cells.EXCEL_SAFE else values)
        written += 1
    text.detach()
    return written


def _guarded(cell: Cell) -> Cell:
    """A quote mark also goes before text that would otherwise look guarded when it is read back."""
    return "'" + cell if isinstance(cell, str) and cell.lstrip("'").startswith(_TRIGGERS) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_TRIGGERS) else cell


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table that was read: `number` counts from 1 for the header, so the first row is 2."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """The cell, empty where the table has no such column."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Table:
    """What was read of a table."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    """Those with as many cells as the header has."""
    torn: tuple[int, ...]
    """Numbers of the rows that have more or fewer cells."""


def read_table(path: Path) -> Table:
    """The whole table, whatever of comma, semicolon and tab parts its cells. Raises AnnotatorError."""
    text = _decoded(path)
    guarded = text.startswith(BOM)
    text = text.removeprefix(BOM)
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    lines: list[Line] = []
    torn: list[int] = []
    try:
        columns = tuple(name.strip() for name in next(reader, ()))
        for number, cells in enumerate(reader, start=2):
            if len(cells) == len(columns):
                read = (_unguarded(cell) for cell in cells) if guarded else cells
                lines.append(Line(number, dict(zip(columns, read, strict=True))))
            elif cells:
                torn.append(number)
    except csv.Error as error:
        raise AnnotatorError(
            worded(
                "{path} breaks off in or after line {line} ({error}): is a quotation mark missing? Nothing "
                "was brought in.",
                path=visible(str(path)),
                line=reader.line_num,
                error=str(error),
            )
        ) from None
    return Table(columns, tuple(lines), tuple(torn))


def columns_of(path: Path) -> tuple[str, ...]:
    """The header alone, to tell what a file is. Empty where it cannot be read."""
    if not path.is_file():  # a pipe would be used up, or never answer
        return ()
    try:
        with path.open("rb") as stream:
            head = stream.read(65_536)
    except OSError:
        return ()
    text = head.decode(_encoding(head), "ignore").removeprefix(BOM)
    first = next(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)), [])
    return tuple(name.strip() for name in first)


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    return max(",;\t", key=header.count)


def _decoded(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise AnnotatorError(
            worded("{path} cannot be read: {why}.", path=visible(str(path)), why=system_reason(error))
        ) from None
    if len(content) > LARGEST:
        raise AnnotatorError(worded("{path} is over 2 GB. Bring it in in parts.", path=visible(str(path))))
    return _text_of(content, path)


def _text_of(content: bytes, path: Path) -> str:
    try:
        return content.decode(_encoding(content)).replace("\x00", "")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise AnnotatorError(
            worded(
                "{path}, line {line}: not UTF-8. Save it as CSV UTF-8 and try again. Nothing was brought in.",
                path=visible(str(path)),
                line=line,
            )
        ) from None


def _encoding(content: bytes) -> str:
    return "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
