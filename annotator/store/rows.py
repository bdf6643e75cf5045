"""Records to rows and back, and the checksum that guards each row."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, Table, select

from annotator.model.codes import Code
from annotator.model.names import folded_name
from annotator.model.plain import canonical, record_from_plain, record_to_plain
from annotator.model.records import (
    CodebookVersion,
    CodeEdit,
    Coder,
    Coding,
    Document,
    ExampleSource,
    Memo,
    ProjectInfo,
    Reading,
    Record,
)
from annotator.store.schema import (
    CodebookVersionRow,
    CodeEditRow,
    CodeRow,
    CoderRow,
    CodingRow,
    DocumentRow,
    ExampleSourceRow,
    MemoRow,
    ProjectRow,
    ReadingRow,
)

TABLES: dict[type[Any], Table] = {
    kind: cast("Table", row.__table__)
    for kind, row in (
        (ProjectInfo, ProjectRow),
        (Coder, CoderRow),
        (Document, DocumentRow),
        (Code, CodeRow),
        (CodebookVersion, CodebookVersionRow),
        (CodeEdit, CodeEditRow),
        (ExampleSource, ExampleSourceRow),
        (Coding, CodingRow),
        (Reading, ReadingRow),
        (Memo, MemoRow),
    )
}
"""In the order in which records may be created: what others refer to comes first."""

DOCUMENTS, CODERS, CODES, CODINGS = TABLES[Document], TABLES[Coder], TABLES[Code], TABLES[Coding]
READINGS = TABLES[Reading]
LISTS = {
    Document: ("variables",),
    Code: ("aliases", "include", "exclude", "examples", "counter_examples", "attributes"),
    Coding: ("attributes",),
    CodebookVersion: ("edits",),
}
FLAGS = {Code: ("codable", "retired"), Coding: ("unsure",)}
"""Fields that a row holds as 0 or 1."""
PLAIN_FIELDS: dict[type[Any], tuple[tuple[str, type], ...]] = {
    kind: tuple((f.name, {"int": int, "str": str}[str(f.type)]) for f in fields(kind) if f.type in {"int", "str"})
    for kind in TABLES
}
"""Fields that a row must hold as they are: numbers and texts that are never missing."""
REFERENCES: dict[type[Any], dict[str, Table]] = {
    Coding: {"document": DOCUMENTS, "code": CODES, "coder": CODERS},
    Reading: {"document": DOCUMENTS, "coder": CODERS},
}
"""Columns that hold the surrogate number of another record, where the record holds its id."""


def checksum_of(record: Record) -> bytes:
    """16 bytes over the canonical form of a record."""
    return checksum_of_bytes(canonical(record_to_plain(record)))


def checksum_of_bytes(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()


def row_of(record: Record) -> dict[str, Any]:
    """The values of a record's row; references are ids still, resolved by the statement that writes them."""
    plain = record_to_plain(record)
    kind = type(record)
    row: dict[str, Any] = {"checksum": checksum_of_bytes(canonical(plain))}
    lists = LISTS.get(kind, ())
    for name in kind.__dataclass_fields__:
        if name in lists:
            row[name] = canonical(plain.get(name, [])).decode("utf-8")
        else:
            row[name] = getattr(record, name)
    for name in FLAGS.get(kind, ()):
        row[name] = int(row[name])
    if isinstance(record, Coder):
        row["folded_name"] = folded_name(record.name)
    return row


def record_of(kind: type[Any], row: Mapping[str, Any]) -> Record:
    """The record of a row as `columns_of` selects it. Raises ValueError where the row holds no such record."""
    plain = {name: row[name] for name in kind.__dataclass_fields__}
    for name, wanted in PLAIN_FIELDS[kind]:
        if type(plain[name]) is not wanted:  # SQLite keeps any value in any column
            raise ValueError(f"{name} is not of its kind")
    _refuse_other_types(kind, plain)
    for name in LISTS.get(kind, ()):
        plain[name] = json.loads(plain[name])
    for name in FLAGS.get(kind, ()):
        plain[name] = _flag(plain[name])
    return record_from_plain({"kind": kind.__name__, **plain})


def _refuse_other_types(kind: type[Any], plain: Mapping[str, Any]) -> None:
    """One flipped bit can turn a number into text: SQLite keeps the type with each value, not with the column."""
    for name, field in kind.__dataclass_fields__.items():
        if field.type == "int" and type(plain[name]) is not int:
            raise ValueError(f"{name} is no whole number")
        if field.type == "str" and type(plain[name]) is not str:
            raise ValueError(f"{name} is no text")


def _flag(value: Any) -> bool:
    if type(value) is not int or value not in {0, 1}:
        raise ValueError("neither yes nor no")
    return value == 1


def coding_of(row: Any) -> Coding:
    """As `record_of` for a row of `select_of(Coding)`, quicker: there may be a million."""
    if type(row[2]) is not int or type(row[3]) is not int or type(row[0]) is not str:
        raise ValueError("a coding's ends are no whole numbers")
    attributes = row[9]
    pairs = () if attributes == "[]" else tuple((name, value) for name, value in json.loads(attributes))
    head = (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8])
    return Coding(*head, pairs, _flag(row[10]), row[11])


def select_of(kind: type[Any]) -> Select[Any]:
    """Selects a kind's fields in the order of the record, references as ids, the checksum last."""
    table = TABLES[kind]
    references = REFERENCES.get(kind, {})
    columns: list[ColumnElement[Any]] = [
        references[name].c.id.label(name) if name in references else table.c[name] for name in kind.__dataclass_fields__
    ]
    chosen = select(*columns, table.c.checksum).select_from(table)
    for name, other in references.items():
        chosen = chosen.join(other, table.c[name] == other.c.number)
    return chosen
