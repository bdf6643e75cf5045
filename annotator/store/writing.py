"""One change into the tables: each `before` is compared with its row, all or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from annotator.model.change import Change, Put
from annotator.model.codes import Code
from annotator.model.errors import StaleChangeError
from annotator.model.records import (
    CodeEdit,
    Coder,
    Coding,
    Document,
    Memo,
    MemoTarget,
    ProjectInfo,
    Reading,
    Record,
    key_of,
)
from annotator.model.wording import Wording, worded
from annotator.store.rows import DOCUMENTS, REFERENCES, TABLES, checksum_of, row_of

SPOKEN = {
    "ProjectInfo": worded("project"),
    "Document": worded("document"),
    "Code": worded("code"),
    "Coder": worded("coder"),
    "Coding": worded("coding"),
    "Reading": worded("reading"),
    "Memo": worded("memo"),
    "CodebookVersion": worded("codebook version"),
    "CodeEdit": worded("codebook edit"),
    "ExampleSource": worded("source of an example"),
}
CHILDREN: tuple[type[Any], ...] = (Coding, Reading, Memo)
"""Kinds that refer to others: removed first, created last."""


def write_puts(connection: Connection, change: Change) -> None:
    """Carries out a change. Raises StaleChangeError, after which the transaction must be rolled back."""
    removed: dict[type[Any], list[Record]] = defaultdict(list)
    replaced: dict[type[Any], list[tuple[Record, Record]]] = defaultdict(list)
    created: dict[type[Any], list[Record]] = defaultdict(list)
    for put in folded(change.puts):
        if put.before is not None and put.after is not None:
            replaced[type(put.after)].append((put.before, put.after))
        elif put.after is not None:
            created[type(put.after)].append(put.after)
        elif put.before is not None:
            removed[type(put.before)].append(put.before)
    try:
        _carry_out(connection, removed, replaced, created)
    except IntegrityError as error:
        raise StaleChangeError(_reason(change.label, str(error.orig))) from error
    _refuse_dangling(connection, change)


def folded(puts: Iterable[Put]) -> list[Put]:
    """Several puts of one record as one, from its first `before` to its last `after`."""
    several = list(puts)
    if _are_of_different_records(several):
        return [put for put in several if put.before is None or put.after is None or put.before != put.after]
    by_key: dict[tuple[str, str], Put] = {}
    for put in several:
        key = put.key
        earlier = by_key.get(key)
        if earlier is None:
            by_key[key] = put
            continue
        if earlier.after != put.before:
            raise StaleChangeError(worded("The change contradicts itself: nothing was changed."))
        if earlier.before is None and put.after is None:
            del by_key[key]
        else:
            by_key[key] = Put(earlier.before, put.after)
    return [put for put in by_key.values() if put.before != put.after]


def _are_of_different_records(puts: Sequence[Put]) -> bool:
    """The usual case, found quickly: there may be tens of thousands of codings."""
    records = [put.before if put.after is None else put.after for put in puts]
    codings = [record.id for record in records if isinstance(record, Coding)]
    others = [key_of(record) for record in records if record is not None and not isinstance(record, Coding)]
    return len(set(codings)) + len(set(others)) == len(puts)


def _carry_out(
    connection: Connection,
    removed: dict[type[Any], list[Record]],
    replaced: dict[type[Any], list[tuple[Record, Record]]],
    created: dict[type[Any], list[Record]],
) -> None:
    for kind in CHILDREN:
        _remove(connection, kind, removed.pop(kind, []))
    for kind in TABLES:
        if kind not in CHILDREN:
            _replace(connection, kind, replaced.get(kind, []))
            _create(connection, kind, created.get(kind, []))
    for kind in CHILDREN:
        _replace(connection, kind, replaced.get(kind, []))
        _create(connection, kind, created.get(kind, []))
    for kind in reversed(TABLES):
        _remove(connection, kind, removed.get(kind, []))


def _create(connection: Connection, kind: type[Any], records: list[Record]) -> None:
    if not records:
        return
    table = TABLES[kind]
    references = REFERENCES.get(kind, {})
    row = row_of(records[0])
    values = {name: _referred(references[name], name) if name in references else bindparam(name) for name in row}
    connection.execute(insert(table).values(values), [row, *map(row_of, records[1:])])


def _referred(table: Table, name: str) -> Any:
    return select(table.c.number).where(table.c.id == bindparam(name)).scalar_subquery()


def _replace(connection: Connection, kind: type[Any], pairs: list[tuple[Record, Record]]) -> None:
    if not pairs:
        return
    table = TABLES[kind]
    references = REFERENCES.get(kind, {})
    first = row_of(pairs[0][1])
    values = {
        name: _referred(references[name], f"to_{name}") if name in references else bindparam(f"to_{name}")
        for name in first
    }
    statement = update(table).where(*_is_still(kind)).values(values)
    rows = [{f"to_{name}": value for name, value in row_of(after).items()} | _was(before) for before, after in pairs]
    _run(connection, statement, rows, kind)


def _remove(connection: Connection, kind: type[Any], records: list[Record]) -> None:
    if records:
        statement = delete(TABLES[kind]).where(*_is_still(kind))
        _run(connection, statement, [_was(record) for record in records], kind)


def _is_still(kind: type[Any]) -> list[Any]:
    table = TABLES[kind]
    unchanged = table.c.checksum == bindparam("was_checksum")
    if kind is Reading:
        of_document = table.c.document == _referred(DOCUMENTS, "was_document")
        return [of_document, table.c.coder == _referred(TABLES[Coder], "was_coder"), unchanged]
    return [table.c[_key_column(kind)] == bindparam("was_id"), unchanged]


def _key_column(kind: type[Any]) -> str:
    return "code" if kind is CodeEdit else "id"


def _was(record: Record) -> dict[str, Any]:
    checksum = checksum_of(record)
    if isinstance(record, Reading):
        return {"was_document": record.document, "was_coder": record.coder, "was_checksum": checksum}
    return {"was_id": getattr(record, _key_column(type(record))), "was_checksum": checksum}


def _run(connection: Connection, statement: Any, rows: list[dict[str, Any]], kind: type[Any]) -> None:
    if connection.execute(statement, rows).rowcount != len(rows):
        raise StaleChangeError(
            worded(
                "A {kind} was changed elsewhere in the meantime. This change was taken back; look at what is "
                "there now, and do it again if it still fits.",
                kind=SPOKEN[kind.__name__],
            )
        )


def _reason(label: str, detail: str) -> Wording:
    if "codings.document" in detail and "UNIQUE" in detail:
        return worded(
            '"{label}" would put the same code on the same passage twice for one coder. It was taken back.', label=label
        )
    if "folded_name" in detail:
        return worded(
            '"{label}" was taken back: a coder of that name was added elsewhere in the meantime.', label=label
        )
    if "documents.name" in detail:
        return worded(
            '"{label}" was taken back: a document of that name was added elsewhere in the meantime.', label=label
        )
    return worded(
        '"{label}" was taken back: something it refers to was removed or added elsewhere in '
        "the meantime. Nothing else was changed. [{detail}]",
        label=label,
        detail=detail,
    )


TARGETS: dict[MemoTarget, type[Any]] = {
    MemoTarget.PROJECT: ProjectInfo,
    MemoTarget.DOCUMENT: Document,
    MemoTarget.CODE: Code,
}


def _refuse_dangling(connection: Connection, change: Change) -> None:
    """What foreign keys cannot say: memos need what they are about, codings stay inside their text."""
    memos = TABLES[Memo]
    gone = False
    for put in change.puts:
        after, before = put.after, put.before
        if isinstance(after, Memo):
            table = TABLES[TARGETS[after.target]]
            gone |= connection.execute(select(table.c.id).where(table.c.id == after.target_id)).first() is None
        elif after is None and isinstance(before, Document | Code):
            target = MemoTarget.DOCUMENT if isinstance(before, Document) else MemoTarget.CODE
            about = select(memos.c.id).where(memos.c.target == target.value, memos.c.target_id == before.id)
            gone |= connection.execute(about).first() is not None
    if gone:
        raise StaleChangeError(_reason(change.label, worded("a memo and what it is about")))
    for document, end in _furthest(change).items():
        chosen = select(DOCUMENTS.c.characters).where(DOCUMENTS.c.id == document)
        characters = connection.execute(chosen).scalar_one_or_none()
        if characters is not None and end > characters:
            raise StaleChangeError(
                worded('"{change}" was taken back: a passage ends beyond the text.', change=change.label)
            )


def _furthest(change: Change) -> dict[str, int]:
    ends: dict[str, int] = {}
    for put in change.puts:
        if isinstance(put.after, Coding):
            ends[put.after.document] = max(put.after.end, ends.get(put.after.document, 0))
    return ends
