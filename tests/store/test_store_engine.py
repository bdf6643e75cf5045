"""Every connection of ours is as safe as we say, and waits its turn."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from annotator.store.engine import APPLICATION_ID, WRITES, Access, engine_for
from annotator.store.trouble import ProjectUnusable, SavingTrouble, told, trouble_of
from tests.projects import make_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a name with %20 and #.annot"
    make_project(path).close()
    return path


def test_a_connection_is_durable_and_trusts_nothing(path: Path) -> None:
    engine = engine_for(path, Access.WRITE)
    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "busy_timeout",
                "trusted_schema",
                "cell_size_check",
                "mmap_size",
                "application_id",
            )
        }
    engine.dispose()
    assert found == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "application_id": APPLICATION_ID,
    }


def test_a_writing_transaction_takes_its_lock_at_once(path: Path) -> None:
    engine = engine_for(path, Access.WRITE, busy_seconds=0.1)
    writes = {WRITES: True}
    with (
        engine.connect().execution_options(**writes) as writer,
        engine.connect().execution_options(**writes) as other,
        engine.connect() as reader,
    ):
        with writer.begin():
            with reader.begin():
                assert reader.exec_driver_sql("SELECT count(*) FROM coders").scalar() == 2
            with pytest.raises(OperationalError, match="locked"):
                other.begin()
        with other.begin():
            assert other.exec_driver_sql("SELECT count(*) FROM coders").scalar() == 2
    engine.dispose()


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    engine = engine_for(tmp_path / "none.annot", Access.WRITE)
    with pytest.raises(SavingTrouble, match="cannot be opened"), told(tmp_path), engine.connect():
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_closed_project_is_one_file(path: Path) -> None:
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def error_with(code: int) -> OperationalError:
    original = sqlite3.OperationalError("words")
    original.sqlite_errorcode = code
    return OperationalError("SELECT 1", (), original)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk did not take it"),
        (sqlite3.SQLITE_READONLY, "read-only"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "moved, deleted or replaced"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_PERM, "may not be written"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked by another program"),
        (sqlite3.SQLITE_CORRUPT, "is damaged"),
        (sqlite3.SQLITE_NOTADB, "is damaged"),
    ],
)
def test_what_sqlite_says_is_told_in_plain_words(code: int, words: str) -> None:
    trouble = trouble_of(Path("study.annot"), error_with(code))
    assert words in str(trouble)
    assert "study.annot" in str(trouble)


def test_a_bug_in_our_sql_stays_what_it_is(path: Path) -> None:
    assert trouble_of(path, error_with(sqlite3.SQLITE_ERROR)) is None
    engine = engine_for(path, Access.READ)
    with engine.connect() as connection, pytest.raises(OperationalError), told(path):
        connection.exec_driver_sql("SELECT nonsense")
    with engine.connect() as connection, pytest.raises(ProjectUnusable, match="not UTF-8"), told(path):
        connection.exec_driver_sql("SELECT CAST(x'ff' AS TEXT)").scalar()
    engine.dispose()
