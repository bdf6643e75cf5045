"""Which parts of which texts may hold some words: groups of three characters of every chunk of a text, in FTS5.

The index only proposes; who asks looks at the texts themselves. A chunk is a run of folded text that goes on a little
into the next one, so that what begins in a chunk is proposed with that chunk. Texts are known by their SHA-256: one
that changed is another one. Every write is one small transaction.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from annotator.store import index_tables
from annotator.store.index_tables import GRAMS, STATE, TEXTS

CHUNK = 64 * 1024
"""Characters of a chunk."""
OVERLAP = 256
"""Characters by which a chunk goes on into the next."""
GRAM = 3
MOST_GRAMS = 24
"""Groups asked for at once: more make the answer hardly better."""
MOST_BEGINNINGS = 400
"""Groups that may begin with one or two characters; where more do, nearly every text has them."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Chunk numbers that may hold the words, by SHA-256 of the text; of an indexed text not named, none may."""

    indexed: frozenset[str]
    chunks: dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Progress:
    """A text in the index: the number of its first chunk, how many it has and how many are in."""

    first: int
    chunks: int
    done: int


def chunks_of(folded: str) -> list[str]:
    """What is indexed of a text: every place in it begins a group, and a NUL would end the cutting."""
    padded = folded.replace("\0", "\1") + " " * (GRAM - 1)
    return [padded[at : at + CHUNK + OVERLAP] for at in range(0, max(1, len(folded)), CHUNK)]


def signature(connection: Connection) -> str | None:
    """The folding that the index was made with; None where there is no index."""
    return _state(connection, "folding") if index_tables.is_present(connection) else None


def begin(connection: Connection, folding: str) -> None:
    """An index made with another folding goes; an empty one is made where there is none."""
    if signature(connection) == folding:
        return
    index_tables.drop(connection)
    index_tables.make(connection)
    _set_state(connection, "folding", folding)


def progress(connection: Connection) -> dict[str, Progress]:
    """SHA-256 -> how far a text is in; nothing where there is no index."""
    if not index_tables.is_present(connection):
        return {}
    rows = connection.exec_driver_sql(f"SELECT sha256, first, chunks, done FROM {TEXTS}")  # noqa: S608 - our own names
    return {sha256: Progress(first, chunks, done) for sha256, first, chunks, done in rows}


def progress_with(connection: Connection, folding: str) -> dict[str, Progress]:
    """As `progress`; nothing where the index was made with another folding."""
    return progress(connection) if signature(connection) == folding else {}


def add(connection: Connection, sha256: str, at: int, of: int, chunk: str, folding: str) -> bool:
    """Adds a text's chunk number `at`, of so many; False where somebody else did it or began the index anew."""
    if signature(connection) != folding:
        return False
    found = progress_of(connection, sha256)
    if (found.done if found else 0) != at or (found is not None and found.chunks != of):
        return False
    if found is None:
        statement = f"SELECT coalesce(max(first + chunks), 1) FROM {TEXTS}"  # noqa: S608 - our own names
        found = Progress(connection.exec_driver_sql(statement).scalar_one(), of, 0)
        connection.exec_driver_sql(f"INSERT INTO {TEXTS} VALUES (?, ?, ?, 0)", (sha256, found.first, of))  # noqa: S608
        _set_state(connection, "checksum", "")
    statement = f"INSERT INTO {GRAMS} (rowid, text) VALUES (?, ?)"  # noqa: S608 - our own names
    connection.exec_driver_sql(statement, (found.first + at, chunk))
    statement = f"UPDATE {TEXTS} SET done = ? WHERE sha256 = ?"  # noqa: S608 - our own names
    connection.exec_driver_sql(statement, (at + 1, sha256))
    return True


def progress_of(connection: Connection, sha256: str) -> Progress | None:
    """How far a text is indexed, None where it was not begun."""
    statement = f"SELECT first, chunks, done FROM {TEXTS} WHERE sha256 = ?"  # noqa: S608 - our own names
    found = connection.exec_driver_sql(statement, (sha256,)).first()
    return None if found is None else Progress(*found)


def seal(connection: Connection) -> None:
    """Notes what the index looks like now, so that damage to it can be told."""
    if index_tables.is_present(connection):
        _set_state(connection, "checksum", _checksum(connection))


def is_sound(connection: Connection) -> bool:
    """Whether the index is as it was when it was sealed; one that is still being made counts as sound."""
    if not index_tables.is_present(connection):
        return True
    sealed = _state(connection, "checksum")
    return not sealed or sealed == _checksum(connection)


def propose(connection: Connection, wanted: str, folding: str) -> Proposal | None:
    """Where folded words may stand. None where the index cannot say: it is not there, or they are too common."""
    if not wanted or not index_tables.is_possible() or signature(connection) != folding:
        return None
    try:
        rows = _rows(connection, wanted[:OVERLAP].replace("\0", "\1"))
    except OperationalError:  # a damaged index may say anything at all
        return None
    if rows is None:
        return None
    whole = {sha256: text for sha256, text in progress(connection).items() if text.done == text.chunks}
    return Proposal(frozenset(whole), _by_text(rows, whole))


def _rows(connection: Connection, wanted: str) -> list[int] | None:
    """Numbers of the chunks that may hold the words, in order; None where they are too common."""
    asked = _expression(connection, wanted)
    if not asked:
        return None if asked is None else []
    statement = f"SELECT rowid FROM {GRAMS} WHERE {GRAMS} MATCH ? ORDER BY rowid"  # noqa: S608 - our own names
    return list(connection.exec_driver_sql(statement, (asked,)).scalars())


def _expression(connection: Connection, wanted: str) -> str | None:
    """What FTS5 is asked, every group in quotes: nothing that is typed is an operator. "" where no group fits."""
    if any(0xD800 <= ord(character) < 0xE000 for character in wanted):
        return None
    if len(wanted) >= GRAM:
        grams = sorted({wanted[at : at + GRAM] for at in range(len(wanted) - GRAM + 1)})
        step = max(1, -(-len(grams) // MOST_GRAMS))
        return " AND ".join(map(_quoted, grams[::step]))
    if len(wanted) == 1 and wanted.isascii():
        return None
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_vocabulary USING fts5vocab(main, {GRAMS}, row)"
    )
    statement = "SELECT term FROM temp.search_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
    beginning = (wanted, wanted + "\U0010ffff", MOST_BEGINNINGS + 1)
    grams = list(connection.exec_driver_sql(statement, beginning).scalars())
    return None if len(grams) > MOST_BEGINNINGS else " OR ".join(map(_quoted, grams))


def _quoted(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'


def _by_text(rows: Sequence[int], whole: dict[str, Progress]) -> dict[str, tuple[int, ...]]:
    order = sorted((text.first, sha256) for sha256, text in whole.items())
    firsts = [first for first, _ in order]
    found: dict[str, list[int]] = {}
    for row in rows:
        place = bisect_right(firsts, row) - 1
        if place >= 0 and row - firsts[place] < whole[order[place][1]].chunks:
            found.setdefault(order[place][1], []).append(row - firsts[place])
    return {sha256: tuple(chunks) for sha256, chunks in found.items()}


def _checksum(connection: Connection) -> str:
    digest = hashlib.sha256()
    for statement in (
        f"SELECT id, block FROM {GRAMS}_data ORDER BY id",  # noqa: S608 - our own names
        f"SELECT segid, term, pgno FROM {GRAMS}_idx ORDER BY segid, term",  # noqa: S608
        f"SELECT k, v FROM {GRAMS}_config ORDER BY k",  # noqa: S608
        f"SELECT sha256, first, chunks, done FROM {TEXTS} ORDER BY sha256",  # noqa: S608
    ):
        for row in connection.exec_driver_sql(statement):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def _state(connection: Connection, name: str) -> str | None:
    statement = f"SELECT value FROM {STATE} WHERE name = ?"  # noqa: S608 - our own names
    found = connection.exec_driver_sql(statement, (name,)).scalar_one_or_none()
    return found if isinstance(found, str) else None


def _set_state(connection: Connection, name: str, value: str) -> None:
    connection.exec_driver_sql(f"INSERT OR REPLACE INTO {STATE} VALUES (?, ?)", (name, value))  # noqa: S608
