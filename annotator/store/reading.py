"""What is read from a project: everything small at once, codings by document, counts and spans as arrays."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any, cast

import numpy as np
import numpy.typing as npt
from sqlalchemy import BigInteger, ColumnElement, Connection, func, select
from sqlalchemy import cast as cast_to

from annotator.model.codes import Code
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
    ReadingState,
)
from annotator.store import journal
from annotator.store.rows import CODERS, CODES, CODINGS, DOCUMENTS, coding_of, record_of, select_of

PACKED = 2**31
Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Contents:
    """All but the codings, as of journal line `number`."""

    number: int
    info: ProjectInfo
    documents: tuple[Document, ...]
    coders: tuple[Coder, ...]
    codes: tuple[Code, ...]
    readings: tuple[Reading, ...]
    memos: tuple[Memo, ...]
    versions: tuple[CodebookVersion, ...]
    edits: tuple[CodeEdit, ...]
    sources: tuple[ExampleSource, ...]


@dataclass(frozen=True)
class Numbering:
    """Surrogate numbers of this file -> ids."""

    documents: dict[int, str]
    coders: dict[int, str]
    codes: dict[int, str]


@dataclass(frozen=True, slots=True)
class Sought:
    """Which codings are asked for: of a coder, of a code, marked as unsure or not; None for any."""

    coder: str | None = None
    code: str | None = None
    unsure: bool | None = None

    def takes(self, coding: Coding) -> bool:
        return (
            (self.coder is None or self.coder == coding.coder)
            and (self.code is None or self.code == coding.code)
            and (self.unsure is None or self.unsure == coding.unsure)
        )


EVERY = Sought()


def records(connection: Connection, kind: type[Any]) -> tuple[Any, ...]:
    """All records of a kind, as the file has them. Raises ValueError for a damaged one."""
    if kind is Reading:  # documents times coders: many
        return tuple(
            Reading(document, coder, ReadingState(state), modified)
            for document, coder, state, modified, _ in connection.execute(select_of(Reading))
        )
    return tuple(record_of(kind, dict(row)) for row in connection.execute(select_of(kind)).mappings())


def info(connection: Connection) -> ProjectInfo:
    """Raises IndexError where the project's own record is missing."""
    return cast("ProjectInfo", records(connection, ProjectInfo)[0])


def contents(connection: Connection) -> Contents:
    """Raises ValueError where a row holds no record, IndexError where the project itself is missing."""
    return Contents(
        journal.last_number(connection),
        info(connection),
        tuple(sorted(records(connection, Document), key=lambda document: (document.position, document.id))),
        tuple(sorted(records(connection, Coder), key=lambda coder: (coder.position, coder.id))),
        records(connection, Code),
        records(connection, Reading),
        records(connection, Memo),
        records(connection, CodebookVersion),
        records(connection, CodeEdit),
        records(connection, ExampleSource),
    )


def numbering(connection: Connection) -> Numbering:
    """The ids of documents, coders and codes by the file's own numbers."""
    documents, coders, codes = (
        {row[0]: row[1] for row in connection.execute(select(table.c.number, table.c.id))}
        for table in (DOCUMENTS, CODERS, CODES)
    )
    return Numbering(documents, coders, codes)


def counts(connection: Connection, documents: tuple[int, int] | None = None) -> Numbers:
    """Rows of (document, coder, code, how many) in surrogate numbers, ordered; of the documents first to last or all.

    All really is all: a coding whose document's number is damaged is among them.
    """
    keys = (CODINGS.c.document, CODINGS.c.coder, CODINGS.c.code)
    chosen = select(*keys, func.count()).where(*_between(documents))
    rows = connection.execute(chosen.group_by(*keys).order_by(*keys))
    return _numbers(rows, np.int32).reshape(-1, 4)


def spans(connection: Connection, documents: tuple[int, int] | None = None) -> Numbers:
    """Rows of (document, coder, code, start, end) of the documents numbered first to last or of all, ordered.

    Only the two ends of each are read, as one number, in the order of the index that also answers the counts.
    """
    groups = counts(connection, documents)
    ends = (cast_to(CODINGS.c.start, BigInteger) * PACKED + CODINGS.c.end).label("ends")
    order = (CODINGS.c.document, CODINGS.c.coder, CODINGS.c.code, CODINGS.c.start, CODINGS.c.end)
    chosen = select(ends).where(*_between(documents)).order_by(*order)
    packed = _numbers(connection.execute(chosen), np.int64)
    repeated = np.repeat(groups[:, :3], groups[:, 3], axis=0)
    return np.column_stack([repeated, packed // PACKED, packed % PACKED]).astype(np.int32, copy=False)


def _between(documents: tuple[int, int] | None) -> tuple[ColumnElement[bool], ...]:
    return () if documents is None else (CODINGS.c.document.between(*documents),)


def _numbers(rows: Any, kind: type[np.int32 | np.int64]) -> npt.NDArray[Any]:
    """Every value of every row, one after another, straight from the driver: there may be millions."""
    cursor: Iterable[tuple[int, ...]] = rows.cursor
    found = np.fromiter(chain.from_iterable(cursor), dtype=kind)
    rows.close()
    return found


def codings(connection: Connection, documents: Collection[str], sought: Sought = EVERY) -> list[Coding]:
    """Codings of these documents, at most 500 of them, in no order."""
    chosen = select_of(Coding).where(DOCUMENTS.c.id.in_(list(documents)))
    if sought.coder is not None:
        chosen = chosen.where(CODERS.c.id == sought.coder)
    if sought.code is not None:
        chosen = chosen.where(CODES.c.id == sought.code)
    if sought.unsure is not None:
        chosen = chosen.where(CODINGS.c.unsure == int(sought.unsure))
    return [coding_of(row) for row in connection.execute(chosen)]


def document_of(connection: Connection, coding_id: str) -> str | None:
    """The id of the document in which a coding lies."""
    chosen = select(DOCUMENTS.c.id).join(CODINGS, CODINGS.c.document == DOCUMENTS.c.number)
    return connection.execute(chosen.where(CODINGS.c.id == coding_id)).scalar_one_or_none()
