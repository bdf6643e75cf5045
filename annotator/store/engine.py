"""SQLite connections as a project needs them: durable commits, foreign keys, nothing in the file trusted."""

from __future__ import annotations

import sqlite3
from enum import Enum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from annotator.store import open_files

APPLICATION_ID = int.from_bytes(b"Anno", "big")
SCHEMA_VERSION = 2
BUSY_SECONDS = 10.0
WRITES = "annotator_writes"
"""Execution option: transactions of this connection begin as writers, so that two writers wait instead of failing."""


class Access(Enum):
    """How a project file is opened. Neither ever creates a file."""

    READ = "ro"
    WRITE = "rw"


def engine_for(path: Path, access: Access, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine without a pool: each `connect()` opens the file anew, and keeps the file it opened."""
    uri = f"{path.absolute().as_uri()}?mode={access.value}"

    def connect() -> sqlite3.Connection:
        return open_files.connect(path, uri, busy_seconds)

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "connect", _set_pragmas if access is Access.WRITE else _set_reading_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_pragmas(connection: Any, _record: Any) -> None:
    _set_reading_pragmas(connection, _record)
    # A rollback journal that is truncated, synced in full: survives power loss, notices a moved file, and a copy of
    # the one file is whole. WAL gives up the last two.
    connection.execute("PRAGMA journal_mode = TRUNCATE").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: through the drive's cache as well; nothing elsewhere


def _set_reading_pragmas(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0").fetchall()
    connection.execute("PRAGMA foreign_keys = ON")


def mark(connection: Connection, version: int) -> None:
    """Write into the file's header that it is a project, and of which version."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")
