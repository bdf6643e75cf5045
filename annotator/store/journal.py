"""The project's long memory: one line per change, in the order of commit."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Table, func, insert, select

from annotator.model.change import Change, JournalLine
from annotator.model.labels import label_of
from annotator.model.plain import canonical, change_from_plain, change_to_plain
from annotator.model.wording import Wording
from annotator.store.rows import checksum_of_bytes
from annotator.store.schema import JournalRow

JOURNAL = cast("Table", JournalRow.__table__)
LAST = 2**62
BIRTH = 1
"""The line that made the project. It is never undone."""
LINE = (
    JOURNAL.c.number,
    JOURNAL.c.id,
    JOURNAL.c.time,
    JOURNAL.c.session,
    JOURNAL.c.label,
    JOURNAL.c.coder,
    JOURNAL.c.undoes,
    JOURNAL.c.change,
)


@dataclass(frozen=True, slots=True)
class Stub:
    """A journal line without its change: enough to tell what undo would do."""

    id: str
    number: int
    label: Wording
    undoes: str | None
    is_redo: bool


def last_number(connection: Connection) -> int:
    """0 in an empty journal."""
    number: int = connection.execute(select(func.coalesce(func.max(JOURNAL.c.number), 0))).scalar_one()
    return number


def append(connection: Connection, line: JournalLine) -> None:
    """Adds one line. Its number must be one above the last, in the same writing transaction."""
    content = canonical(change_to_plain(line.change))
    row = {
        "number": line.number,
        "id": line.id,
        "time": line.time,
        "session": line.session,
        "label": line.label,
        "coder": line.coder,
        "undoes": line.undoes,
    }
    row["checksum"] = line_checksum(row, content)
    row["change"] = zlib.compress(content)
    connection.execute(insert(JOURNAL).values(row))


def line_checksum(row: dict[str, Any], content: bytes) -> bytes:
    """Over every column and the change itself."""
    names = ("number", "id", "time", "session", "label", "coder", "undoes")
    return checksum_of_bytes(canonical([row[name] for name in names]) + content)


def change_of(compressed: bytes) -> Change:
    """Raises ValueError where the bytes are damaged."""
    try:
        return change_from_plain(json.loads(zlib.decompress(compressed)))
    except zlib.error as error:
        raise ValueError(f"a change cannot be unpacked: {error}") from error


def _line_of(row: Any) -> JournalLine:
    number, line_id, time, session, label, coder, undoes, change = row
    return JournalLine(line_id, number, time, session, label_of(label), coder, change_of(change), undoes)


def lines_after(
    connection: Connection, after: int, limit: int, *, without_session: str | None = None
) -> tuple[JournalLine, ...]:
    """At most `limit` lines with a number above `after`, in order; `without_session` leaves that window's own out."""
    chosen = select(*LINE).where(JOURNAL.c.number > after)
    if without_session is not None:
        chosen = chosen.where(JOURNAL.c.session != without_session)
    return tuple(_line_of(row) for row in connection.execute(chosen.order_by(JOURNAL.c.number).limit(limit)))


def line(connection: Connection, line_id: str) -> JournalLine | None:
    row = connection.execute(select(*LINE).where(JOURNAL.c.id == line_id)).first()
    return None if row is None else _line_of(row)


def present(connection: Connection, ids: Collection[str], *, up_to: int = LAST) -> set[str]:
    """Which of these lines are in the file, with a number of at most `up_to`."""
    found: set[str] = set()
    wanted = list(ids)
    for at in range(0, len(wanted), 500):
        chosen = select(JOURNAL.c.id).where(JOURNAL.c.id.in_(wanted[at : at + 500]), JOURNAL.c.number <= up_to)
        found.update(connection.execute(chosen).scalars())
    return found


def changes_of(connection: Connection, ids: Sequence[str], most: int) -> dict[str, Change]:
    """The changes of the first of these lines, in that order, as far as together they are no more bytes packed."""
    sizes = dict(
        connection.execute(select(JOURNAL.c.id, func.length(JOURNAL.c.change)).where(JOURNAL.c.id.in_(ids))).all()
    )
    wanted: list[str] = []
    for line_id in ids:
        most -= sizes.get(line_id, 0)
        if most < 0:
            break
        wanted.append(line_id)
    chosen = select(JOURNAL.c.id, JOURNAL.c.change).where(JOURNAL.c.id.in_(wanted))
    return {line_id: change_of(packed) for line_id, packed in connection.execute(chosen)}


def stubs_before(connection: Connection, coder: str | None, before: int, limit: int) -> tuple[Stub, ...]:
    """That coder's lines with a number under `before`, newest first."""
    target = JOURNAL.alias("target")
    whose = JOURNAL.c.coder.is_(None) if coder is None else JOURNAL.c.coder == coder
    chosen = (
        select(JOURNAL.c.id, JOURNAL.c.number, JOURNAL.c.label, JOURNAL.c.undoes, target.c.undoes)
        .select_from(JOURNAL.outerjoin(target, JOURNAL.c.undoes == target.c.id))
        .where(whose, JOURNAL.c.number < before, JOURNAL.c.number > BIRTH)
        .order_by(JOURNAL.c.number.desc())
        .limit(limit)
    )
    return tuple(
        Stub(line_id, number, label_of(label), undoes, target_undoes is not None)
        for line_id, number, label, undoes, target_undoes in connection.execute(chosen)
    )


def last_coder(connection: Connection) -> str | None:
    """Who acted in the last line; None for nobody."""
    chosen = select(JOURNAL.c.coder).order_by(JOURNAL.c.number.desc()).limit(1)
    return connection.execute(chosen).scalar_one_or_none()
