"""Recomputing every checksum and hash of a project file, and looking for what cannot be."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, select
from sqlalchemy.exc import DBAPIError

from annotator.model.names import folded_name, visible
from annotator.model.plain import canonical, record_to_plain
from annotator.model.progress import Report, silent
from annotator.model.records import CodebookVersion, Coder, Document, Record
from annotator.model.structure import KINDS, structure_from_plain
from annotator.model.text import sha256_of
from annotator.model.wording import Wording, worded
from annotator.store import index, journal
from annotator.store.blobs import BLOBS, PARTS
from annotator.store.engine import BUSY_SECONDS, Access, engine_for
from annotator.store.header import read_header, refuse_other_schema
from annotator.store.journal import JOURNAL
from annotator.store.migrating import REVISION
from annotator.store.rows import TABLES, checksum_of_bytes, record_of, select_of
from annotator.store.trouble import ProjectUnusable, told
from annotator.store.writing import SPOKEN

T = TypeVar("T")
ROWS_AT_ONCE = 5000
TOLD = 100
"""Problems listed; beyond that they are counted."""
DAMAGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, zlib.error)
"""What reading a damaged value may raise."""

INVARIANTS = {
    worded("passages outside their text"): "SELECT c.id FROM codings c JOIN documents d ON c.document = d.number "
    'WHERE c.start < 0 OR c."end" <= c.start OR c."end" > d.characters',
    worded("the same code twice on one passage by one coder"): "SELECT max(id) FROM codings "
    'GROUP BY document, coder, code, start, "end" HAVING count(*) > 1',
    worded("codings without their document, code or coder"): "SELECT id FROM codings WHERE document NOT IN "
    "(SELECT number FROM documents) OR code NOT IN (SELECT number FROM codes) "
    "OR coder NOT IN (SELECT number FROM coders)",
    worded("readings without their document or coder"): "SELECT document FROM readings WHERE document NOT IN "
    "(SELECT number FROM documents) OR coder NOT IN (SELECT number FROM coders)",
    worded("memos on something that is not there"): "SELECT m.id FROM memos m WHERE NOT EXISTS (SELECT 1 FROM "
    "(SELECT 'project' AS t, id FROM project UNION ALL SELECT 'document', id FROM documents "
    "UNION ALL SELECT 'code', id FROM codes) x WHERE x.t = m.target AND x.id = m.target_id)",
    worded("codes under a code that is not there"): "SELECT id FROM codes WHERE parent IS NOT NULL "
    "AND parent NOT IN (SELECT id FROM codes)",
    worded("gaps in the journal"): "SELECT number FROM journal j WHERE number > 1 "
    "AND NOT EXISTS (SELECT 1 FROM journal k WHERE k.number = j.number - 1)",
    worded("contents named but not whole"): "SELECT b.sha256 FROM blobs b WHERE b.complete <> 1 AND b.sha256 IN "
    "(SELECT sha256 FROM documents UNION SELECT structure_sha256 FROM documents "
    "UNION SELECT original_sha256 FROM documents UNION SELECT yaml_sha256 FROM codebook_versions)",
}
"""What must select nothing, in words and in SQL."""

SEGMENTS = {
    "paragraphs": worded("paragraphs"),
    "sentences": worded("sentences"),
    "posts": worded("posts"),
    "headings": worded("headings"),
    "pages": worded("pages"),
    "turns": worded("turns"),
    "front": worded("lines of front matter"),
    "back": worded("lines of back matter"),
    "repeats": worded("repeated sentences"),
}


@dataclass
class Findings:
    """What was found so far. `named` are the contents that a document, a codebook version or the journal names."""

    problems: list[Wording] = field(default_factory=list)
    more: int = 0
    named: set[str] = field(default_factory=set)
    last_line: int = 0
    is_damaged: bool = False
    """Whether something is not as it was saved, rather than contradictory."""

    def add(self, problem: Wording) -> None:
        """Notes a problem; those beyond TOLD are only counted."""
        if len(self.problems) < TOLD:
            self.problems.append(_visible(problem))
        else:
            self.more += 1

    def add_damage(self, problem: Wording) -> None:
        """Notes that something is not as it was saved."""
        self.is_damaged = True
        self.add(problem)

    def told(self) -> tuple[Wording, ...]:
        return (*self.problems, *((worded("… and {more} more.", more=self.more),) if self.more else ()))


def _visible(problem: Wording) -> Wording:
    """The same with nothing in it that would not show: names in a damaged file can be anything."""
    shown = {
        name: _visible(value) if isinstance(value, Wording) else visible(value) if isinstance(value, str) else value
        for name, value in problem.fields.items()
    }
    return Wording(problem.template if shown else visible(problem), shown)


class _Inspection:
    """Reads in short transactions, so that others may write meanwhile."""

    def __init__(self, path: Path, connection: Connection, report: Report) -> None:
        self.path = path
        self.connection = connection
        self.report = report
        self.found = Findings()

    def read(self, work: Callable[[Connection], T]) -> T:
        with self.connection.begin():
            return work(self.connection)

    @contextmanager
    def damage_in(self, what: Wording) -> Iterator[None]:
        """A step that the damage itself stops is a finding."""
        try:
            yield
        except DBAPIError as error:
            if isinstance(error.orig, sqlite3.OperationalError) and "locked" in str(error.orig):
                raise
            self.found.add_damage(worded("{what}: {error}", what=what, error=str(error.orig)))
        except DAMAGE as error:
            self.found.add_damage(worded("{what} cannot be read: {error}", what=what, error=str(error)))

    def run(self) -> None:
        steps = (
            (worded("the file's structure"), self._structure),
            (worded("the records"), self._records),
            (worded("the journal"), self._journal),
            (worded("the contents"), self._contents),
            (worded("the documents"), self._documents),
            (worded("what must hold"), self._invariants),
            (worded("the search index"), self._index),
        )
        for step, (what, look) in enumerate(steps):
            self.report(step, len(steps), what)
            with self.damage_in(what):
                look()
        self.report(len(steps), len(steps), "")

    def _structure(self) -> None:
        for (line,) in self.read(
            lambda connection: connection.exec_driver_sql("PRAGMA integrity_check(20)").fetchall()
        ):
            if line != "ok":
                self.found.add_damage(worded("The file's structure is damaged: {line}", line=line))
        broken = self.read(lambda connection: connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
        for table, row, other, _ in broken[:TOLD]:
            self.found.add_damage(
                worded("Row {row} of {table} refers to a missing row of {other}.", row=row, table=table, other=other)
            )
        revisions = self.read(
            lambda connection: connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
        )
        if revisions != [REVISION]:
            self.found.add_damage(
                worded(
                    "The file says it is of version {revisions}, not {known}.",
                    revisions=str(revisions),
                    known=REVISION,
                )
            )

    def _records(self) -> None:
        for kind, table in TABLES.items():
            spoken = SPOKEN[kind.__name__]
            with self.damage_in(worded("the table of {table}", table=table.name)):
                expected, before = self.read(partial(_count, table=table))
                seen = sum(self._is_row_good(kind, spoken, row) for row in self._pages(table, select_of(kind)))
                if seen < expected and self.read(journal.last_number) == before:
                    self.found.add_damage(
                        worded(
                            "{missing} of {expected} rows of {table} cannot be reached.",
                            missing=expected - seen,
                            expected=expected,
                            table=table.name,
                        )
                    )

    def _pages(self, table: Table, chosen: Select[Any]) -> Iterator[Any]:
        """All rows, in portions by number where the table has one."""
        if "number" not in table.c:
            yield from self.read(lambda connection: connection.execute(chosen).mappings().all())
            return
        after = -1
        while True:
            statement = chosen.add_columns(table.c.number.label("row_number"))
            statement = statement.where(table.c.number > after).order_by(table.c.number).limit(ROWS_AT_ONCE)
            rows = self.read(lambda connection, statement=statement: connection.execute(statement).mappings().all())  # type: ignore[misc]
            yield from rows
            if len(rows) < ROWS_AT_ONCE:
                return
            after = rows[-1]["row_number"]

    def _is_row_good(self, kind: type[Any], spoken: Wording, row: Any) -> bool:
        name = str(row.get("name") or row.get("id") or row.get("document"))
        with self.damage_in(worded('The {kind} "{name}"', kind=spoken, name=name)):
            record = record_of(kind, row)
            if checksum_of_bytes(canonical(record_to_plain(record))) != row["checksum"]:
                self.found.add_damage(worded('The {kind} "{name}" is not as it was saved.', kind=spoken, name=name))
            self._name_contents(record)
        return True

    def _name_contents(self, record: Record) -> None:
        if isinstance(record, Document):
            self.found.named |= {record.sha256, record.structure_sha256}
            if record.original_sha256 is not None:
                self.found.named.add(record.original_sha256)
        elif isinstance(record, CodebookVersion):
            self.found.named.add(record.yaml_sha256)

    def _journal(self) -> None:
        for row in self._pages(JOURNAL, select(*JOURNAL.c)):
            with self.damage_in(worded("Journal line {number}", number=row["number"])):
                content = zlib.decompress(row["change"])
                if journal.line_checksum(dict(row), content) != row["checksum"]:
                    self.found.add_damage(worded("Journal line {number} is not as it was saved.", number=row["number"]))
                for put in journal.change_of(row["change"]).puts:
                    for side in (put.before, put.after):
                        if side is not None:
                            self._name_contents(side)
                self.found.last_line = max(self.found.last_line, row["number"])

    def _contents(self) -> None:
        blobs = self.read(lambda connection: connection.execute(select(BLOBS)).mappings().all())
        for at, blob in enumerate(blobs):
            self.report(at, len(blobs), "contents")
            if blob["complete"] == 1:
                with self.damage_in(worded("The content {sha256}…", sha256=str(blob["sha256"])[:12])):
                    content = self._content(blob["sha256"])
                    if sha256_of(content) != blob["sha256"] or len(content) != blob["size"]:
                        self.found.add_damage(
                            worded("The content {sha256}… is not as it was saved.", sha256=str(blob["sha256"])[:12])
                        )

    def _content(self, sha256: str) -> bytes:
        parts: list[bytes] = []
        while True:
            statement = (
                select(PARTS.c.content)
                .where(PARTS.c.sha256 == sha256, PARTS.c.part >= len(parts))
                .order_by(PARTS.c.part)
                .limit(16)
            )
            more = list(self.read(lambda connection, statement=statement: connection.execute(statement).scalars()))  # type: ignore[misc]
            parts += more
            if len(more) < 16:
                return b"".join(parts)

    def _documents(self) -> None:
        for row in self._pages(TABLES[Document], select_of(Document)):
            with self.damage_in(worded('The document "{name}"', name=row["name"])):
                self._look_at_document(row)
        for coder in self._pages(TABLES[Coder], select(TABLES[Coder])):
            if folded_name(coder["name"]) != coder["folded_name"]:
                self.found.add(worded('The coder "{coder}" is filed under another name.', coder=coder["name"]))

    def _look_at_document(self, row: Any) -> None:
        name = row["name"]
        text = self._content(row["sha256"]).decode("utf-8")
        structure = structure_from_plain(json.loads(self._content(row["structure_sha256"])))
        if len(text) != row["characters"]:
            self.found.add(
                worded(
                    'The text of "{name}" has {count} characters, not {said}.',
                    name=name,
                    count=len(text),
                    said=row["characters"],
                )
            )
        for kind in KINDS:
            segments = getattr(structure, kind)
            if any(not 0 <= start <= end <= len(text) for start, end in segments):
                self.found.add(
                    worded('The {kind} of "{name}" do not lie within its text.', kind=SEGMENTS[kind], name=name)
                )

    def _index(self) -> None:
        if not self.read(index.is_sound):
            self.found.add(
                worded(
                    "The search index is not as it was written, so a search may miss places. Nobody's "
                    "work is touched: opening the project in the window makes the index anew."
                )
            )

    def _invariants(self) -> None:
        for words, statement in INVARIANTS.items():
            with self.damage_in(words):
                wrong = self.read(
                    lambda connection, statement=statement: connection.exec_driver_sql(statement).scalars().all()  # type: ignore[misc]
                )
                if wrong:
                    self.found.add(
                        worded(
                            "There are {what} ({count}, the first: {first}).",
                            what=words,
                            count=len(wrong),
                            first=wrong[0],
                        )
                    )
        infos = self.read(lambda connection: connection.exec_driver_sql("SELECT id FROM project").scalars().all())
        if len(infos) != 1:
            self.found.add_damage(worded("The file describes {count} projects, not one.", count=len(infos)))


def _count(connection: Connection, table: Table) -> tuple[int, int]:
    """How many rows there are, and at which journal line."""
    statement = f"SELECT count(*) FROM {table.name} NOT INDEXED"  # noqa: S608 - our own names
    return int(connection.exec_driver_sql(statement).scalar_one()), journal.last_number(connection)


def verify(path: Path, report: Report = silent, *, busy_seconds: float = BUSY_SECONDS) -> Findings:
    """Looks at everything in a project file of this version. Changes nothing; lets others write meanwhile.

    Raises SavingTrouble where the file cannot be read for now: locked, or not to be read by this person.
    """
    try:
        read_header(path, busy_seconds=busy_seconds)
    except ProjectUnusable as error:
        return Findings([error.wording], is_damaged=True)
    engine = engine_for(path, Access.READ, busy_seconds=busy_seconds)
    try:
        with told(path), engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.text_factory = lambda content: content.decode("utf-8", "surrogateescape")
            inspection = _Inspection(path, connection, report)
            try:
                inspection.read(lambda connection: refuse_other_schema(path, connection))
            except ProjectUnusable as error:
                return Findings([error.wording], is_damaged=True)
            inspection.run()
            return inspection.found
    except ProjectUnusable as error:
        return Findings([error.wording], is_damaged=True)
    finally:
        engine.dispose()
