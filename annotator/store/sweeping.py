"""Removing contents that nothing names: what an interrupted import leaves behind."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, select

from annotator.store.blobs import BLOBS, PARTS
from annotator.store.project_file import ProjectFile

STAGING_HOURS = 24
"""Younger ones may belong to an import that is under way in another window."""


def sweep(file: ProjectFile, named: Collection[str], last_line: int) -> int:
    """Removes old contents not in `named`, provided that the journal still ends with `last_line`; tells how many."""
    limit = (datetime.now(UTC) - timedelta(hours=STAGING_HOURS)).strftime("%Y-%m-%dT%H:%M:%SZ")
    among = file.read(lambda connection: list(connection.execute(select(BLOBS.c.sha256, BLOBS.c.created))))
    orphans = [sha256 for sha256, created in among if sha256 not in named and created < limit]
    removed = 0
    for sha256 in orphans:
        removed += file.write_unlogged(last_line, lambda connection, sha256=sha256: _remove(connection, sha256))  # type: ignore[misc]
    return removed


def _remove(connection: Connection, sha256: str) -> None:
    connection.execute(delete(PARTS).where(PARTS.c.sha256 == sha256))
    connection.execute(delete(BLOBS).where(BLOBS.c.sha256 == sha256))
