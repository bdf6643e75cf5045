"""What SQLite says when something is wrong with a project file, in the researcher's words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from annotator.model.errors import AnnotatorError
from annotator.model.names import visible
from annotator.model.wording import Wording, verbatim, worded

PRIMARY = 0xFF
"""The low byte of an extended SQLite code is the primary one."""


class ProjectUnusable(AnnotatorError):
    """The file cannot be opened as a project: missing, foreign, newer, hostile or damaged."""


class SavingTrouble(AnnotatorError):
    """The surroundings refused a write or a read: disk full, read-only, file gone, locked for too long."""


class ProjectLocked(SavingTrouble):
    """Another program kept the project locked for longer than the timeout."""


def shown(path: Path) -> str:
    """A path as it may be printed in a message."""
    return visible(str(path))


def trouble_of(path: Path, error: DBAPIError) -> AnnotatorError | None:
    """The clear error for what the database driver raised; None where it is a bug that must stay loud."""
    original = error.orig
    code = getattr(original, "sqlite_errorcode", None)
    name = shown(path)
    if code is None:
        is_text = isinstance(original, sqlite3.OperationalError) and "decode" in str(original).lower()
        return damaged(path, worded("a text in it is not UTF-8")) if is_text else None
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return SavingTrouble(
            worded(
                "{name} was moved, deleted or replaced while it was open. What is not saved yet is kept in "
                "memory: save a copy under another name, or put the file back and try again.",
                name=name,
            )
        )
    primary = code & PRIMARY
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return ProjectLocked(
            worded(
                "{name} is locked by another program for longer than the timeout. Nothing was lost: close the "
                "other program or wait, then try again.",
                name=name,
            )
        )
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}:
        return damaged(path, verbatim(str(original)))
    return _refused(name, primary, str(original))


def damaged(path: Path, detail: Wording) -> ProjectUnusable:
    """The error for a project file with wrong content; `detail` says what is wrong, as part of a sentence."""
    return ProjectUnusable(
        worded(
            '{path} is damaged ({detail}). It was not changed. Run "annotator check" to see what is wrong, '
            "and restore the newest good backup.",
            path=shown(path),
            detail=detail,
        )
    )


def closed(path: Path) -> SavingTrouble:
    """The error for reading from a project file that was closed before."""
    return SavingTrouble(worded("{path} was closed meanwhile. Nothing was changed: open it again.", path=shown(path)))


def _refused(name: str, primary: int, detail: str) -> AnnotatorError | None:
    words = {
        sqlite3.SQLITE_FULL: worded(
            "the disk is full. Earlier edits are safe in the file: free some space and try "
            "again, or save a copy on another disk."
        ),
        sqlite3.SQLITE_IOERR: worded(
            "the disk did not take it (full, a quota, or a fault). Earlier edits are safe in the "
            "file: free some space and try again, or save a copy on another disk."
        ),
        sqlite3.SQLITE_READONLY: worded(
            "the file or its folder is read-only. Nothing was changed: allow writing to it, or save a copy elsewhere."
        ),
        sqlite3.SQLITE_PERM: worded("the file may not be written. Nothing was changed: allow writing, or save a copy."),
        sqlite3.SQLITE_CANTOPEN: worded(
            "the file or its folder cannot be opened for writing. Nothing was changed: check "
            "that the folder exists and may be written to, or save a copy elsewhere."
        ),
    }.get(primary)
    return (
        SavingTrouble(
            worded("{name} could not be read or saved: {words} [{detail}]", name=name, words=words, detail=detail),
            why=words,
        )
        if words
        else None
    )


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what SQLite raises inside into AnnotatorErrors; what it does not know stays as it is."""
    try:
        yield
    except DBAPIError as error:
        trouble = trouble_of(path, error)
        if trouble is None:
            raise
        raise trouble from error
    except UnicodeDecodeError as error:  # what Python makes of an SQLite message that quotes a damaged name
        raise damaged(path, worded("a name in it is not UTF-8")) from error
