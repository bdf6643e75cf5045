"""Making a new file's tables, and bringing an older file up to date with Alembic, run from code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.model.wording import worded
from annotator.store.engine import BUSY_SECONDS, SCHEMA_VERSION, WRITES, Access, engine_for, mark
from annotator.store.header import VERSION_TABLE, read_header
from annotator.store.schema import Base
from annotator.store.trouble import SavingTrouble, shown

REVISION = "0002"
"""The Alembic revision of SCHEMA_VERSION."""
SCRIPTS = Path(__file__).parent / "migrations"


def fill(path: Path) -> None:
    """Gives an empty file the tables and marks of this version."""
    engine = engine_for(path, Access.WRITE)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
        mark(connection, SCHEMA_VERSION)
    engine.dispose()


def bring_up_to_date(path: Path, version: int, access: Access) -> None:
    """Migrates an older file in one transaction, after a verified backup. Does nothing to one of this version."""
    if version == SCHEMA_VERSION:
        return
    if access is Access.READ:
        raise SavingTrouble(
            worded(
                "{path} was made by an older Annotator and must be converted, but it is read-only. Nothing was "
                "changed: allow writing, or copy it somewhere else first.",
                path=shown(path),
            )
        )
    from annotator.store.upgrade import back_up_then_upgrade  # noqa: PLC0415 - Alembic is slow to load, seldom needed

    back_up_then_upgrade(path, SCRIPTS, SCHEMA_VERSION)


@contextmanager
def as_of_this_version(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Iterator[Path]:
    """A file to read: the one itself, or where it is older a converted copy, gone when the block ends.

    Raises AnnotatorError where it is no project, hostile or damaged. The file itself is never changed.
    """
    if read_header(path, busy_seconds=busy_seconds).version == SCHEMA_VERSION:
        yield path
        return
    from annotator.store.upgrade import converted_copy  # noqa: PLC0415 - as above

    with TemporaryDirectory(prefix="annotator-") as folder:
        yield converted_copy(path, Path(folder), SCRIPTS, SCHEMA_VERSION)
