"""Texts, structures and original bytes: content-addressed, kept in parts, staged in small transactions."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Connection, Table, func, insert, select, update

from annotator.model.clock import now
from annotator.store.schema import BlobPartRow, BlobRow

PART = 256 * 1024
BATCH = 4
"""Parts written in one transaction: a megabyte, so that nobody waits long for the lock."""
BLOBS = cast("Table", BlobRow.__table__)
PARTS = cast("Table", BlobPartRow.__table__)


def parts_of(content: bytes) -> list[bytes]:
    """Bytes cut into rows of at most PART bytes."""
    return [content[at : at + PART] for at in range(0, len(content), PART)]


def is_complete(connection: Connection, sha256: str) -> bool:
    """Whether all parts of a content are there; a begun one is not."""
    found = connection.execute(select(BLOBS.c.complete).where(BLOBS.c.sha256 == sha256)).scalar_one_or_none()
    return found == 1


def begin_blob(connection: Connection, sha256: str, size: int) -> None:
    """Names a blob whose parts follow. Somebody may be staging the same bytes: then both do."""
    if connection.execute(select(BLOBS.c.sha256).where(BLOBS.c.sha256 == sha256)).first() is None:
        connection.execute(insert(BLOBS).values(sha256=sha256, size=size, created=now(), complete=0))


def add_parts(connection: Connection, sha256: str, first: int, parts: list[bytes]) -> None:
    """Adds parts numbered from `first`, but for those that are there."""
    last = first + len(parts) - 1
    among = select(PARTS.c.part).where(PARTS.c.sha256 == sha256, PARTS.c.part.between(first, last))
    present = set(connection.execute(among).scalars())
    rows = [
        {"sha256": sha256, "part": first + index, "content": part}
        for index, part in enumerate(parts)
        if first + index not in present
    ]
    if rows:
        connection.execute(insert(PARTS), rows)


def finish_blob(connection: Connection, sha256: str) -> None:
    """Says that all parts are there: from now on the content counts."""
    connection.execute(update(BLOBS).where(BLOBS.c.sha256 == sha256).values(complete=1))


def size_of(connection: Connection, sha256: str) -> int | None:
    """Bytes of a complete blob, None where there is none."""
    return connection.execute(select(BLOBS.c.size).where(BLOBS.c.sha256 == sha256, BLOBS.c.complete == 1)).scalar()


def read_parts(connection: Connection, sha256: str, first: int, count: int) -> list[bytes]:
    """Raises ValueError where a part holds something else than bytes."""
    chosen = select(PARTS.c.content).where(PARTS.c.sha256 == sha256, PARTS.c.part.between(first, first + count - 1))
    parts = list(connection.execute(chosen.order_by(PARTS.c.part)).scalars())
    if not all(isinstance(part, bytes) for part in parts):
        raise ValueError("not bytes")
    return parts


def count_of(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(BLOBS)).scalar_one()
