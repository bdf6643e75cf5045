"""datapackage.json of a folder export: what each table holds (Frictionless, version 2) and the choices made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.model.names import code_id_of

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
FORMAT = 1
"""Version of the folder's own shape, under `annotator`."""

_SAYS = {
    "start": "First character, counted from 0 in Unicode code points.",
    "end": "The character after the last, in code points.",
    "start_utf16": "The same start in UTF-16 units, as JavaScript, Java and Qt count.",
    "end_utf16": "The same end in UTF-16 units.",
    "paragraph": "Number of the paragraph in which the passage begins, from 1.",
    "place": "Where the passage begins, for people.",
    "quote": "The passage itself, exactly.",
    "prefix": "Up to 32 characters before the passage.",
    "suffix": "Up to 32 characters after the passage.",
    "code_id": "The codebook's id of the code.",
    "code_path": "Ids from the root of the codebook, joined by /.",
    "document_sha256": "SHA-256 of the text in UTF-8.",
    "state": "not_opened, in_progress or done. Only done means: nothing coded here is a finding.",
}
_INTEGERS = {"start", "end", "start_utf16", "end_utf16", "paragraph", "characters", "paragraphs", "posts"}
_BOOLEANS = {"codable", "retired"}
_TIMES = {"created", "modified", "checked"}
_KEYS: dict[str, tuple[str, ...]] = {
    "codings": ("coding_id",),
    "documents": ("document_id",),
    "codes": ("code_id",),
    "coders": ("coder_id",),
    "readings": ("document_id", "coder_id"),
    "matrix": ("document_id",),
}
_REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "codings": (("document_id", "documents"), ("code_id", "codes"), ("coder_id", "coders")),
    "readings": (("document_id", "documents"), ("coder_id", "coders")),
    "matrix": (("document_id", "documents"),),
}


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """One table as it was written. `name` is the file's, without suffix."""

    name: str
    columns: tuple[str, ...]
    size: int
    sha256: str


def data_package(
    name: str, created: str, tables: Sequence[WrittenTable], choices: Mapping[str, Any], *, counts: Sequence[str] = ()
) -> bytes:
    """The file's content. `counts` are the columns of the matrix that hold numbers."""
    package = {
        "$schema": PROFILE,
        "name": code_id_of(name, ()),
        "title": name,
        "created": created,
        "resources": [_resource(table, frozenset(counts)) for table in tables],
        "annotator": {"format": FORMAT, **choices},
    }
    return json.dumps(package, indent=2, ensure_ascii=False).encode("utf-8") + b"\n"


def _resource(table: WrittenTable, counts: frozenset[str]) -> dict[str, Any]:
    numbers = _INTEGERS | (counts if table.name == "matrix" else frozenset())
    schema: dict[str, Any] = {
        "fields": [_field(column, numbers) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(_KEYS[table.name]),
    }
    references = [
        {"fields": [column], "reference": {"resource": other, "fields": [column]}}
        for column, other in _REFERENCES.get(table.name, ())
    ]
    if references:
        schema["foreignKeys"] = references
    return {
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "bytes": table.size,
        "hash": f"sha256:{table.sha256}",
        "schema": schema,
    }


def _field(column: str, numbers: frozenset[str] | set[str]) -> dict[str, str]:
    kind = "string"
    if column in numbers:
        kind = "integer"
    elif column in _BOOLEANS:
        kind = "boolean"
    elif column in _TIMES:
        kind = "datetime"
    field = {"name": column, "type": kind}
    return field | {"description": _SAYS[column]} if column in _SAYS else field
