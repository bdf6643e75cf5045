"""Bringing an older project file up to date: a verified backup first, then all revisions in one transaction."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from annotator.model.wording import verbatim, worded
from annotator.store.backup_folder import backups_of, new_backup_name
from annotator.store.drafts import OWNER_ONLY, draft_of
from annotator.store.engine import WRITES, Access, engine_for, mark
from annotator.store.header import schema_of
from annotator.store.trouble import ProjectUnusable, SavingTrouble, damaged, shown, told


def back_up_then_upgrade(path: Path, scripts: Path, version: int) -> Path:
    """Migrates `path` to `version`, with a verified backup in the person's backup folder; gives the backup's path."""
    folder = backups_of(path.stem, hashlib.sha256(str(path.absolute()).encode()).hexdigest())
    backups: list[Path] = []

    def backup(source: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        backups.append(new_backup_name(folder, "conversion"))
        with draft_of(backups[0], OWNER_ONLY) as draft:
            copy_raw(source, draft)
        return backups[0]

    upgrade(path, scripts, version, backup)
    return backups[0]


def converted_copy(source: Path, folder: Path, scripts: Path, version: int) -> Path:
    """A copy of an older file in `folder`, brought to `version`; the file itself is only read.

    Raises AnnotatorError, naming the file itself, where it is hostile or damaged.
    """
    with told(source):
        _refuse_hostile(source)
        copy, plain = folder / source.name, folder / f"{source.name}.old"
        copy_raw(source, copy)

    def kept(path: Path) -> Path:
        copy_raw(path, plain)
        return plain

    upgrade(copy, scripts, version, kept)
    return copy


def copy_raw(source: Path, target: Path) -> None:
    """A copy of a file of any version, through SQLite."""
    original = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    copy = sqlite3.connect(target)
    try:
        original.backup(copy)
    finally:
        copy.close()
        original.close()


def upgrade(path: Path, scripts: Path, version: int, backup: Callable[[Path], Path]) -> None:
    """Migrates `path` to `version`. `backup` makes a copy of it and gives its path; the copy is compared here.

    Raises AnnotatorError, with the file as it was, where the file is hostile or damaged or the copy is not the same.
    """
    with told(path):
        _refuse_hostile(path)
        copy = backup(path)
        if raw_fingerprint(copy) != raw_fingerprint(path):
            raise SavingTrouble(
                worded("The backup of {path} is not the same as the project; it was not converted.", path=shown(path))
            )
        engine = engine_for(path, Access.WRITE)
        try:
            with engine.connect().execution_options(**{WRITES: True}) as connection:
                connection.exec_driver_sql("PRAGMA foreign_keys = OFF")  # tables may be made anew; checked at the end
                connection.rollback()
                with connection.begin():
                    _run(connection, scripts)
                    mark(connection, version)
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                        raise damaged(path, worded("records refer to others that are missing"))
        finally:
            engine.dispose()


def _run(connection: Connection, scripts: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_hostile(path: Path) -> None:
    engine = engine_for(path, Access.READ)
    try:
        with engine.connect() as connection, connection.begin():
            extra = sorted(key for key in schema_of(connection) if key[0] in {"trigger", "view"})
            if extra:
                raise ProjectUnusable(
                    worded(
                        "{path} holds a {kind} that Annotator did not make. Such a file can change data behind your "
                        "back, so it was not opened and not changed.",
                        path=shown(path),
                        kind=extra[0][0],
                    )
                )
            wrong = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if wrong != "ok":
                raise damaged(path, verbatim(str(wrong)))
    finally:
        engine.dispose()


def raw_fingerprint(path: Path) -> str:
    """A hash over everything in a file of any version."""
    digest = hashlib.sha256()
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        for line in connection.iterdump():
            digest.update(line.encode("utf-8", "surrogatepass"))
    finally:
        connection.close()
    return digest.hexdigest()
