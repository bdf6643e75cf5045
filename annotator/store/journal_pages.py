"""The journal as a person reads it: newest first, in pages, with what each line touched and not the whole change."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, case, func, select

from annotator.model.labels import label_of
from annotator.model.wording import Wording
from annotator.store.journal import JOURNAL

LARGEST = 64 * 1024
"""Bytes of a packed change that is unpacked in passing; a larger one touched many places."""
PORTION, PORTION_BYTES = 200, 128 * 1024
"""Lines, and bytes of packed changes, that are looked through at once: a few thousandths of a second."""
OF_A_CODE = b'"kind":"Code"'
"""Stands in the canonical form of every change of a code, and of no other: in a text the marks would be escaped."""
OF_ONE_CODER = frozenset({"Coding", "Reading"})
"""Kinds of records that are the work of one coder; all others are everybody's."""
SHOWN = 20
"""How many documents and codes of a change are told apart."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change was about. Ids with the names that the change itself holds, "" where it holds none.

    `kinds` are those of all its records; of codings and readings only those tell the rest that a reader may know.
    """

    codings: int
    kinds: frozenset[str]
    documents: tuple[tuple[str, str], ...]
    codes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of anybody; `packed` is None for a change too large to be looked into in passing."""

    id: str
    number: int
    time: str
    label: Wording
    coder: str | None
    undoes: str | None
    packed: bytes | None


def page_before(connection: Connection, before: int, limit: int) -> tuple[PageLine, ...]:
    """Lines with a number under `before`, newest first."""
    columns = JOURNAL.c
    content = case((func.length(columns.change) <= LARGEST, columns.change))
    chosen = (
        select(columns.id, columns.number, columns.time, columns.label, columns.coder, columns.undoes, content)
        .where(columns.number < before)
        .order_by(columns.number.desc())
        .limit(limit)
    )
    return tuple(
        PageLine(line_id, number, time, label_of(label), coder, undoes, packed)
        for line_id, number, time, label, coder, undoes, packed in connection.execute(chosen)
    )


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A line with the ids of the codes it made, changed or removed, which may be none."""

    number: int
    time: str
    label: Wording
    coder: str | None
    is_undo: bool
    codes: frozenset[str]


def code_lines_after(connection: Connection, after: int) -> tuple[CodeLine, ...]:
    """The next lines above a number, at least one where there is one; changes of no code are not taken apart."""
    columns = JOURNAL.c
    sizes = select(columns.number, func.length(columns.change)).where(columns.number > after)
    until, left = after, PORTION_BYTES
    for number, size in connection.execute(sizes.order_by(columns.number).limit(PORTION)):
        if left < size and until > after:
            break
        until, left = number, left - size
    chosen = (
        select(columns.number, columns.time, columns.label, columns.coder, columns.undoes, columns.change)
        .where(columns.number > after, columns.number <= until)
        .order_by(columns.number)
    )
    return tuple(
        CodeLine(number, time, label_of(label), coder, undoes is not None, _codes_in(packed))
        for number, time, label, coder, undoes, packed in connection.execute(chosen)
    )


def _codes_in(packed: bytes) -> frozenset[str]:
    try:
        content = zlib.decompress(packed)
    except zlib.error as error:
        raise ValueError(f"a change cannot be unpacked: {error}") from error
    if OF_A_CODE not in content:
        return frozenset()
    records = (after if after is not None else before for before, after in json.loads(content)["puts"])
    return frozenset(record["id"] for record in records if record["kind"] == "Code")


def touched_by(packed: bytes, blind: str | None = None) -> Touched:
    """As `touched`. Raises ValueError where the bytes are damaged."""
    try:
        return touched(json.loads(zlib.decompress(packed)), blind)
    except (zlib.error, KeyError, TypeError) as error:
        raise ValueError(f"a change cannot be unpacked: {error}") from error


def touched(plain: dict[str, Any], blind: str | None = None) -> Touched:
    """What a change in its plain form was about. `blind`: the coder who is to learn of no other's codings from it."""
    documents: dict[str, str] = {}
    codes: dict[str, str] = {}
    kinds: set[str] = set()
    codings = 0
    for before, after in plain["puts"]:
        record = after if after is not None else before
        kind = record["kind"]
        kinds.add(kind)
        if blind is not None and kind in OF_ONE_CODER and record["coder"] != blind:
            continue
        codings += kind == "Coding"
        for shelf, (about, name) in zip((documents, codes), _about(kind, record), strict=True):
            if about and len(shelf) < SHOWN:
                shelf[about] = name or shelf.get(about, "")
    return Touched(codings, frozenset(kinds), tuple(documents.items()), tuple(codes.items()))


def _about(kind: str, record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The document and the code of a record, each as id and name."""
    if kind == "Document":
        yield record["id"], record["name"]
        yield "", ""
    elif kind == "Code":
        yield "", ""
        yield record["id"], record["name"]
    elif kind == "Memo":
        target = record["target"]
        yield record["target_id"] if target == "document" else "", ""
        yield record["target_id"] if target == "code" else "", ""
    else:
        yield record.get("document", ""), ""
        yield record.get("code", "") if kind in {"Coding", "CodeEdit"} else "", ""
