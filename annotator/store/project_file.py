"""One project file: long-lived connections, reading in short transactions, writing in one place."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, cast

from sqlalchemy import Connection, Engine

from annotator.model.change import Change, JournalLine
from annotator.model.clock import new_id, now
from annotator.model.errors import StaleChangeError
from annotator.model.text import sha256_of
from annotator.model.wording import worded
from annotator.store import blobs, journal, migrating
from annotator.store.drafts import draft_of
from annotator.store.engine import BUSY_SECONDS, WRITES, Access, engine_for
from annotator.store.header import read_header, refuse_other_schema, refuse_url
from annotator.store.trouble import SavingTrouble, closed, damaged, shown, told
from annotator.store.writing import write_puts

T = TypeVar("T")
BACKUP_PAGES = 4096
"""Pages copied at a time: between two portions others may write."""


def create_project_file(path: Path, change: Change) -> None:
    """Makes a whole new file under another name and puts it in place; `change` is journal line 1, never undone.

    Raises AnnotatorError where a file of that name exists or the folder does not take it.
    """
    with draft_of(path) as draft, told(path):
        migrating.fill(draft)
        with ProjectFile.opened(draft) as file:
            file.write(JournalLine(new_id(), 0, now(), "", change.label, change.coder, change))


class ProjectFile:
    """`read` from any thread, one at a time; `write` likewise, beside it. A read never waits inside a transaction."""

    def __init__(self, path: Path, engine: Engine, access: Access) -> None:
        self.path = path
        self.read_only = access is Access.READ
        self._engine = engine
        self._status = path.stat()
        self._reading, self._writing = threading.Lock(), threading.Lock()
        self._reader = engine.connect()
        self._writer = None if self.read_only else engine.connect().execution_options(**{WRITES: True})

    @classmethod
    def opened(
        cls, path: Path | str, *, busy_seconds: float = BUSY_SECONDS, wanted: Access = Access.WRITE
    ) -> ProjectFile:
        """Opens a project file; for reading only where no more is wanted or it may not be written.

        An older file is migrated first, after a verified backup. Raises AnnotatorError with what is wrong otherwise.
        """
        refuse_url(str(path))
        path = Path(path).expanduser()
        header = read_header(path, busy_seconds=busy_seconds)
        access = Access.WRITE if wanted is Access.WRITE and _may_write(path) else Access.READ
        with told(path):
            migrating.bring_up_to_date(path, header.version, access)
            file = cls(path, engine_for(path, access, busy_seconds=busy_seconds), access)
            try:
                file.read(lambda connection: refuse_other_schema(path, connection))
                file._take_hold()
            except BaseException:
                file.close()
                raise
        return file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Waits for a read or write that is under way."""
        with self._reading:
            self._reader.close()
        if self._writer is not None:
            with self._writing:
                self._tidy(self._writer)
                self._writer.close()
        self._engine.dispose()

    def _take_hold(self) -> None:
        """Makes the writing connection open this very file before anyone replaces it, without taking the lock."""
        if self._writer is not None:
            _raw(self._writer).execute("SELECT count(*) FROM sqlite_schema").fetchall()

    def _tidy(self, writer: Connection) -> None:
        """Lets SQLite remove its empty journal, so that a closed project is one file. Not beside somebody else's."""
        with contextlib.suppress(OSError, sqlite3.Error):
            if os.path.samestat(self.path.stat(), self._status):
                raw = _raw(writer)
                raw.execute("PRAGMA busy_timeout = 0")
                raw.execute("PRAGMA journal_mode = DELETE")

    def read(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` in one read transaction; it fetches all it wants and lets go (under 250 ms).

        Raises AnnotatorError where the file is damaged, cannot be read, or was closed meanwhile.
        """
        with self._reading, told(self.path):
            if self._reader.closed:
                raise closed(self.path)
            return self._read(work)

    def _read(self, work: Callable[[Connection], T]) -> T:
        with self._reader.begin():
            try:
                return work(self._reader)
            except (ValueError, IndexError, TypeError, OverflowError) as error:
                raise damaged(self.path, worded("a record in it cannot be read")) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One writing transaction: committed at the end, rolled back on an error."""
        if self._writer is None:
            raise SavingTrouble(
                worded(
                    "{path} is read-only. Nothing was changed: allow writing to the file and its folder, or save a "
                    "copy elsewhere and work in that.",
                    path=shown(self.path),
                )
            )
        with self._writing, told(self.path), self._writer.begin():
            yield self._writer

    def write(self, line: JournalLine) -> JournalLine:
        """As `write_all` does one line."""
        return self.write_all((line,))[0]

    def write_all(self, lines: Sequence[JournalLine]) -> tuple[JournalLine, ...]:
        """Carries out the changes of journal lines and appends the lines, numbered; returns after their one commit.

        A line that is in the file already is not written twice. Raises StaleChangeError where a record is not as a
        change expects it, SavingTrouble where the surroundings refuse. Nothing of all is written then.
        """
        numbered: list[JournalLine] = []
        with self.writing() as connection:
            there = journal.present(connection, [line.id for line in lines])
            for line in lines:
                earlier = journal.line(connection, line.id) if line.id in there else None
                numbered.append(earlier if earlier is not None else _append(connection, line))
        return tuple(numbered)

    def write_unlogged(self, last_line: int, work: Callable[[Connection], None]) -> bool:
        """For upkeep that is no change of the project. Does nothing where the journal went beyond `last_line`."""
        with self.writing() as connection:
            if journal.last_number(connection) != last_line:
                return False
            work(connection)
        return True

    def put_blob(self, content: bytes) -> str:
        """Stages bytes in small transactions and returns their SHA-256 in hex, once all are committed."""
        sha256 = sha256_of(content)
        with self.writing() as connection:
            if blobs.is_complete(connection, sha256):
                return sha256
            blobs.begin_blob(connection, sha256, len(content))
            parts = blobs.parts_of(content)
            if len(parts) <= blobs.BATCH:
                blobs.add_parts(connection, sha256, 0, parts)
                blobs.finish_blob(connection, sha256)
                return sha256
        for at in range(0, len(parts), blobs.BATCH):
            with self.writing() as connection:
                blobs.add_parts(connection, sha256, at, parts[at : at + blobs.BATCH])
        with self.writing() as connection:
            blobs.finish_blob(connection, sha256)
        return sha256

    def blob(self, sha256: str) -> bytes:
        """Bytes by their SHA-256, checked. Raises ProjectUnusable where they are missing or damaged."""
        size = self.read(lambda connection: blobs.size_of(connection, sha256))
        if size is None:
            raise damaged(self.path, worded("the content {sha256}… is missing", sha256=sha256[:12]))
        parts: list[bytes] = []
        for first in range(0, -(-size // blobs.PART), 4 * blobs.BATCH):
            parts += self.read(
                lambda connection, first=first: blobs.read_parts(connection, sha256, first, 4 * blobs.BATCH)  # type: ignore[misc]
            )
        content = b"".join(parts)
        if sha256_of(content) != sha256:
            raise damaged(self.path, worded("the content {sha256}… is not what it was", sha256=sha256[:12]))
        return content

    def watcher(self) -> Connection:
        """A connection of its own for watching, which never waits for a lock."""
        connection = self._engine.connect()
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        connection.rollback()
        return connection

    def copy_to(self, target: sqlite3.Connection) -> None:
        """Copies the file as it is open here, even where its name is gone from the folder."""
        with self._reading, told(self.path):
            try:
                _raw(self._reader).backup(target, pages=BACKUP_PAGES, sleep=0)
            finally:
                self._reader.rollback()

    def copy_and(self, target: sqlite3.Connection, work: Callable[[Connection], T]) -> T:
        """Copies the file and runs `work` on it in one moment, during which nobody can commit."""

        def both(connection: Connection) -> T:
            connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one()  # takes the lock
            _raw(connection).backup(target)
            return work(connection)

        return self.read(both)


def _append(connection: Connection, line: JournalLine) -> JournalLine:
    numbered = replace(line, number=journal.last_number(connection) + 1)
    try:
        write_puts(connection, line.change)
        journal.append(connection, numbered)
    except UnicodeEncodeError as error:
        raise StaleChangeError(
            worded(
                '"{line}" was taken back: it holds half a character, which no file can keep. Type or paste the text '
                "again.",
                line=line.label,
            )
        ) from error
    return numbered


def _raw(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _may_write(path: Path) -> bool:
    folder = path.absolute().parent
    return os.access(path, os.W_OK) and os.access(folder, os.W_OK)
