"""codings.csv read back: each row as what it says of one coding, or the reason why it says too little."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from annotator.exchange.coding_rows import ATTRIBUTE
from annotator.exchange.csv_files import Line, Table
from annotator.model.names import visible
from annotator.model.records import Pairs
from annotator.model.wording import Wording, worded

_NEEDED = (
    ("coding_id",),
    ("document_sha256", "document_id", "document"),
    ("start",),
    ("end",),
    ("quote",),
    ("code_id", "code_path", "code"),
    ("coder_id", "coder"),
)
_ID = re.compile(r"[A-Za-z0-9._:-]{1,64}")
_NUMBER = re.compile(r"[0-9]{1,12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class CodingLine:
    """What a row says. Empty text stands for a column that is not there; `number` is the row, the header being 1."""

    number: int
    id: str
    document_sha256: str
    document_id: str
    document: str
    start: int
    end: int
    quote: str
    code: str
    """The code's id, else its path, else its name."""
    coder_id: str
    coder: str
    memo: str
    created: str
    modified: str
    attributes: Pairs
    unsure: bool = False
    checked: str = ""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A row, or a part of a line, that cannot be used. `number` counts rows of a table from the header as 1."""

    number: int
    reason: Wording


def missing_columns(columns: tuple[str, ...]) -> tuple[str, ...]:
    """What a table lacks to be read as codings: the first name of each kind of column that is not there."""
    return tuple(names[0] for names in _NEEDED if not set(names).intersection(columns))


def coding_lines(table: Table) -> tuple[tuple[CodingLine, ...], tuple[BadLine, ...]]:
    """The rows that can be used and those that cannot, each in the table's order."""
    good: list[CodingLine] = []
    bad = [BadLine(number, worded("has more or fewer cells than the header")) for number in table.torn]
    for line in table.lines:
        read = _coding_line(line)
        if isinstance(read, CodingLine):
            good.append(read)
        else:
            bad.append(BadLine(line.number, read))
    return tuple(good), tuple(sorted(bad, key=lambda each: each.number))


def _coding_line(line: Line) -> CodingLine | Wording:
    """The coding, or why there is none."""
    coding_id, coder_id = id_or_nothing(line["coding_id"]), id_or_nothing(line["coder_id"])
    if not coding_id:
        return (
            worded("“{text}” is no coding_id", text=visible(line["coding_id"]))
            if line["coding_id"].strip()
            else worded("has no coding_id")
        )
    start, end = _offset(line["start"]), _offset(line["end"])
    if start is None or end is None or start >= end:
        return worded(
            "{start} to {end} are no offsets of a passage", start=visible(line["start"]), end=visible(line["end"])
        )
    code = next((line[name].strip() for name in ("code_id", "code_path", "code") if line[name].strip()), "")
    if not code:
        return worded("names no code")
    if not (coder_id or line["coder"].strip()):
        return worded("names no coder")
    answers = {name: cell for name, cell in line.cells.items() if name.startswith(ATTRIBUTE) and cell}
    return CodingLine(
        line.number,
        coding_id,
        line["document_sha256"].strip().lower(),
        line["document_id"].strip(),
        line["document"],
        start,
        end,
        line["quote"],
        code,
        coder_id,
        line["coder"].strip(),
        line["memo"],
        time_or_nothing(line["created"]),
        time_or_nothing(line["modified"]),
        tuple(sorted((name.removeprefix(ATTRIBUTE), cell) for name, cell in answers.items())),
        line["unsure"].strip().casefold() in {"yes", "true", "1"},
        time_or_nothing(line["checked"]),
    )


def _offset(cell: str) -> int | None:
    return int(cell) if _NUMBER.fullmatch(cell.strip()) else None


def id_or_nothing(cell: str) -> str:
    """The cell, trimmed, where it can be a record's id, else nothing."""
    return cell.strip() if _ID.fullmatch(cell.strip()) else ""


def time_or_nothing(cell: str) -> str:
    """The cell where it is an ISO 8601 time, else nothing."""
    try:
        datetime.fromisoformat(cell.strip())
    except ValueError:
        return ""
    return cell.strip()
