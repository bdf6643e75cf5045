"""Copies of a project file: made through SQLite's backup, opened and compared before they get their name."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from annotator.model.change import JournalLine
from annotator.model.errors import StaleChangeError
from annotator.model.wording import worded
from annotator.store import journal
from annotator.store.drafts import OWNER_ONLY, draft_of
from annotator.store.engine import Access, engine_for
from annotator.store.migrating import as_of_this_version
from annotator.store.project_file import ProjectFile
from annotator.store.schema import Base
from annotator.store.trouble import ProjectUnusable, shown, told
from annotator.store.verifying import verify

T = TypeVar("T")
Row = tuple[object, ...]
Read = Callable[[Callable[[Connection], list[Row]]], list[Row]]
Fingerprint = dict[str, tuple[int, str]]
ROWS_AT_ONCE = 20_000
TRIES = 3


def copy_with(file: ProjectFile, path: Path, lines: Iterable[JournalLine]) -> None:
    """Copies the file as it is open, writes `lines` into the copy and puts it in place, never over another file."""
    with draft_of(path) as draft:
        _copied(draft, file.copy_to)
        with ProjectFile.opened(draft) as copy:
            for line in lines:
                with contextlib.suppress(StaleChangeError):
                    copy.write(line)


def verified_copy(source: Path, path: Path) -> None:
    """Copies a project file of this version; the copy is opened and compared, row by row, before it gets its name."""
    with ProjectFile.opened(source) as file, draft_of(path, OWNER_ONLY) as draft:
        wanted = _copied_between_writes(file, draft) or _copied_at_once(file, draft)
        with ProjectFile.opened(draft) as copy:
            found = fingerprint(copy.read)
        if found != wanted:
            raise ProjectUnusable(
                worded(
                    'The copy of {source} is not the same as the project, so it was thrown away. Run "annotator '
                    'check" on the project, and try again.',
                    source=shown(source),
                )
            )


def _copied_between_writes(file: ProjectFile, draft: Path) -> Fingerprint | None:
    """Copies in portions, so that others may write; None where they did, each time."""
    for _ in range(TRIES):
        before = file.read(journal.last_number)
        _copied(draft, file.copy_to)
        found = fingerprint(file.read)
        if file.read(journal.last_number) == before:
            return found
    return None


def _copied_at_once(file: ProjectFile, draft: Path) -> Fingerprint:
    """Copies while others wait."""

    def here(connection: Connection) -> Fingerprint:
        return fingerprint(lambda work: work(connection))

    return _copied(draft, lambda target: file.copy_and(target, here))


def restored(backup: Path, path: Path) -> None:
    """Makes a project file of a backup once everything in the copy has been checked. The backup is not touched."""
    with as_of_this_version(backup) as whole, draft_of(path) as draft:
        engine = engine_for(whole, Access.READ)

        def copy(target: sqlite3.Connection) -> None:
            with told(backup), engine.connect() as connection:
                source = connection.connection.driver_connection
                assert isinstance(source, sqlite3.Connection)  # noqa: S101 - for the type
                source.backup(target)

        _copied(draft, copy)
        engine.dispose()
        findings = verify(draft)
        if findings.is_damaged:
            problems = findings.told()
            raise ProjectUnusable(
                worded(
                    "{backup} is damaged and was not restored: {problems} ({count} problems in all). Try an earlier "
                    "backup.",
                    backup=shown(backup),
                    problems=problems[0],
                    count=len(problems),
                )
            )


def fingerprint(read: Read) -> Fingerprint:
    """Table -> how many rows, and a hash over every value in them. `read` runs each small portion of the reading."""
    found: dict[str, tuple[int, str]] = {}
    for table in sorted(Base.metadata.tables):
        digest, rows = hashlib.sha256(), 0
        for portion in _portions(read, table):
            rows += len(portion)
            for row in portion:
                digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
        found[table] = (rows, digest.hexdigest())
    return found


def _portions(read: Read, table: str) -> Iterator[list[Row]]:
    at_once = 16 if table == "blob_parts" else ROWS_AT_ONCE
    after = -1

    def portion(connection: Connection) -> list[Row]:
        statement = f"SELECT rowid AS place, * FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"  # noqa: S608 - our own names
        return [tuple(row) for row in connection.exec_driver_sql(statement, (after, at_once))]

    while rows := read(portion):
        yield rows
        place = rows[-1][0]
        assert isinstance(place, int)  # noqa: S101 - rowids are numbers
        after = place


def _copied(draft: Path, copy: Callable[[sqlite3.Connection], T]) -> T:
    target = sqlite3.connect(draft, isolation_level=None)
    try:
        target.execute("PRAGMA synchronous = FULL")
        return copy(target)
    finally:
        target.close()
