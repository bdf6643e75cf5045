"""Records and changes as plain values for JSON, and their canonical bytes for checksums and the journal."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from annotator.model.change import Change, Put
from annotator.model.codes import Attribute, AttributeType, Code, Exclude, Weight
from annotator.model.labels import label_of
from annotator.model.records import (
    CodebookVersion,
    CodeEdit,
    Coder,
    Coding,
    Document,
    ExampleSource,
    Memo,
    MemoTarget,
    ProjectInfo,
    Reading,
    ReadingState,
    Record,
)

KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        ProjectInfo,
        Document,
        Code,
        Coder,
        Coding,
        Reading,
        Memo,
        CodebookVersion,
        CodeEdit,
        ExampleSource,
    )
}

_FIELDS: dict[type[Any], tuple[tuple[str, Any], ...]] = {
    kind: tuple((field.name, field.default) for field in fields(kind)) for kind in KINDS.values()
}
"""Looked up once: there may be thousands of records in a change."""
_PLAIN = frozenset({str, int, bool, type(None)})


def record_to_plain(record: Record) -> dict[str, Any]:
    """A dict of JSON values; `kind` names the record's class, fields at their default are left out."""
    kind = type(record)
    plain: dict[str, Any] = {"kind": kind.__name__}
    for name, default in _FIELDS[kind]:
        value = getattr(record, name)
        if value != default:
            plain[name] = value if type(value) in _PLAIN else _value_to_plain(value)
    return plain


def _value_to_plain(value: Any) -> Any:
    if isinstance(value, Attribute):
        return {"id": value.id, "name": value.name, "type": value.type.value, "values": list(value.values)}
    if isinstance(value, Exclude):
        return {"text": value.text, "use": value.use}
    if isinstance(value, CodeEdit):
        return {name: told for name, told in record_to_plain(value).items() if name != "kind"}
    if isinstance(value, tuple):
        return [_value_to_plain(item) for item in value]
    return value


def record_from_plain(plain: dict[str, Any]) -> Record:
    """The inverse of `record_to_plain`. Raises ValueError on anything that is not a record of this version."""
    values = dict(plain)
    try:
        kind = KINDS[values.pop("kind")]
        for name, build in _BUILD.get(kind, {}).items():
            if name in values:
                values[name] = build(values[name])
        record: Record = kind(**values)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a record: {error}") from error
    return record


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(value)


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in value)


def _attributes(value: Any) -> tuple[Attribute, ...]:
    return tuple(Attribute(a["id"], a["name"], AttributeType(a["type"]), tuple(a["values"])) for a in value)


def _excludes(value: Any) -> tuple[Exclude, ...]:
    return tuple(Exclude(item["text"], item["use"]) for item in value)


def _edits(value: Any) -> tuple[CodeEdit, ...]:
    return tuple(CodeEdit(**{**item, "weight": Weight(item["weight"])}) for item in value)


_BUILD: dict[type[Any], dict[str, Any]] = {
    Code: {
        "aliases": _strings,
        "include": _strings,
        "exclude": _excludes,
        "examples": _strings,
        "counter_examples": _strings,
        "attributes": _attributes,
    },
    Coding: {"attributes": _pairs},
    Document: {"variables": _pairs},
    Reading: {"state": ReadingState},
    Memo: {"target": MemoTarget},
    CodebookVersion: {"edits": _edits},
    CodeEdit: {"weight": Weight},
}


def change_to_plain(change: Change) -> dict[str, Any]:
    """Label, coder and `[before, after]` per put."""
    return {
        "label": change.label,
        "coder": change.coder,
        "puts": [
            [None if side is None else record_to_plain(side) for side in (put.before, put.after)] for put in change.puts
        ],
    }


def change_from_plain(plain: dict[str, Any]) -> Change:
    """The inverse of `change_to_plain`. Raises ValueError where a record in it is none of this version."""
    puts = tuple(
        Put(*(None if side is None else record_from_plain(side) for side in (before, after)))
        for before, after in plain["puts"]
    )
    return Change(label_of(plain["label"]), puts, plain["coder"])


def canonical(plain: Any) -> bytes:
    """The one JSON form of a value: sorted names, no spaces, UTF-8."""
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
