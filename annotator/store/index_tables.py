"""The tables of the search index: derived from the texts, there or not, dropped and made anew at any time.

They are no part of the schema that migrations know. A file without them is whole, and one with them holds them exactly
so: the database engine makes the tables beside an FTS5 table itself, and their SQL has not changed since it exists.
"""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection

GRAMS = "search_grams"
TEXTS = "search_texts"
STATE = "search_state"
LEAST_SQLITE = (3, 34, 0)
"""The first version whose FTS5 cuts a text into all its groups of three characters."""

MADE = {
    GRAMS: f"CREATE VIRTUAL TABLE {GRAMS} "
    "USING fts5(text, content='', detail='none', tokenize='trigram case_sensitive 1')",
    TEXTS: f"CREATE TABLE {TEXTS} "
    "(sha256 TEXT PRIMARY KEY, first INTEGER NOT NULL, chunks INTEGER NOT NULL, done INTEGER NOT NULL) WITHOUT ROWID",
    STATE: f"CREATE TABLE {STATE} (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
}
BESIDE = {
    f"{GRAMS}_data": f"CREATE TABLE '{GRAMS}_data'(id INTEGER PRIMARY KEY, block BLOB)",
    f"{GRAMS}_idx": f"CREATE TABLE '{GRAMS}_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    f"{GRAMS}_docsize": f"CREATE TABLE '{GRAMS}_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    f"{GRAMS}_config": f"CREATE TABLE '{GRAMS}_config'(k PRIMARY KEY, v) WITHOUT ROWID",
}
ALLOWED = {("table", name): sql for name, sql in (MADE | BESIDE).items()}
"""(type, name) -> SQL, as `sqlite_schema` has it."""


def is_possible() -> bool:
    """Whether this SQLite can keep the index; without it every text is searched."""
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        return False
    with sqlite3.connect(":memory:") as connection:
        found = connection.execute("SELECT count(*) FROM pragma_module_list WHERE name IN ('fts5', 'fts5vocab')")
        is_there: bool = found.fetchone()[0] == 2
    connection.close()
    return is_there


def is_present(connection: Connection) -> bool:
    """Whether a file has the index, whole."""
    names = ", ".join(f"'{name}'" for name in MADE | BESIDE)
    found = connection.exec_driver_sql(f"SELECT count(*) FROM sqlite_schema WHERE name IN ({names})")  # noqa: S608 - our own names
    return bool(found.scalar_one() == len(ALLOWED))


def make(connection: Connection) -> None:
    for statement in MADE.values():
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Removes the index, damaged or not."""
    if is_present(connection):
        _empty(connection)
    for name in MADE:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def _empty(connection: Connection) -> None:
    """Puts the tables beside the FTS5 table as they are in a new one: one that it cannot read it would not drop."""
    fresh = sqlite3.connect(":memory:")
    fresh.execute(MADE[GRAMS])
    for name in BESIDE:
        connection.exec_driver_sql(f"DELETE FROM {name}")  # noqa: S608 - our own names
        for row in fresh.execute(f"SELECT * FROM {name}"):  # noqa: S608
            places = ", ".join("?" * len(row))
            connection.exec_driver_sql(f"INSERT INTO {name} VALUES ({places})", row)  # noqa: S608
    fresh.close()
