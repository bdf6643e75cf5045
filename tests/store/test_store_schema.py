"""The tables and statements are ones that PostgreSQL would take as well."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import Connection, Table, create_mock_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from annotator.model.change import Change, Put
from annotator.model.records import Coding, Memo, MemoTarget, Reading, ReadingState
from annotator.store import reading, writing
from annotator.store.rows import TABLES, select_of
from annotator.store.schema import Base

DIALECT = postgresql.dialect()
WHEN = "2026-01-02T03:04:05Z"
CODING = Coding("x", "essay", 0, 5, "firm", "ada", WHEN, WHEN)
READING = Reading("essay", "ada", ReadingState.DONE, WHEN)


@pytest.mark.parametrize("table", Base.metadata.sorted_tables, ids=lambda table: table.name)
def test_each_table_can_be_made_in_postgresql(table: Table) -> None:
    made = str(CreateTable(table).compile(dialect=DIALECT))
    assert made.strip().startswith(f"CREATE TABLE {table.name}")
    assert "BLOB" not in made
    assert all(str(CreateIndex(index).compile(dialect=DIALECT)) for index in table.indexes)
    assert not re.search(r"(?<![\"\w.])end(?![\"\w])", made), "a reserved word needs quotes"


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
def test_each_kind_of_record_can_be_selected_in_postgresql(kind: type[Any]) -> None:
    assert str(select_of(kind).compile(dialect=DIALECT)).startswith("SELECT")


def test_every_row_of_peoples_work_carries_a_checksum() -> None:
    plain = {"blobs", "blob_parts"}
    assert {name for name, table in Base.metadata.tables.items() if "checksum" not in table.c} == plain


def test_changes_are_written_with_statements_that_postgresql_takes() -> None:
    said: list[str] = []

    def hear(statement: Any, *_: Any, **__: Any) -> Any:
        said.append(str(statement.compile(dialect=DIALECT)))
        return _Result()

    connection: Connection = create_mock_engine("postgresql+psycopg://", hear)  # type: ignore[assignment]
    connection.execute = hear  # type: ignore[method-assign]
    other = Coding("x", "essay", 0, 6, "firm", "ada", WHEN, WHEN)
    memo = Memo("m", MemoTarget.CODE, "firm", "text", WHEN)
    puts = (Put(CODING, other), Put(None, READING), Put(None, memo))
    writing.write_puts(connection, Change("All", puts))
    writing.write_puts(connection, Change("All", (Put(READING, None), Put(CODING, None))))
    assert any(statement.startswith("UPDATE codings SET") and '"end"=' in statement for statement in said)
    assert any(statement.startswith("INSERT INTO readings") for statement in said)
    assert any(statement.startswith("DELETE FROM readings") for statement in said)
    assert reading.PACKED > 2**31 - 1


class _Result:
    """As if every statement had met its one row."""

    rowcount = 1

    def first(self) -> tuple[str]:
        return ("firm",)

    def scalar_one_or_none(self) -> int:
        return 100
