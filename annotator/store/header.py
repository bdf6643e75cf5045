"""What can be told of a project file before SQLite opens it, and the allow-list of what its schema may hold."""

from __future__ import annotations

import stat
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, create_engine

from annotator.model.address import spoken_address
from annotator.model.names import visible
from annotator.model.wording import system_reason, worded
from annotator.store import index_tables, open_files
from annotator.store.engine import APPLICATION_ID, BUSY_SECONDS, SCHEMA_VERSION, Access, engine_for
from annotator.store.schema import Base
from annotator.store.trouble import ProjectUnusable, damaged, shown, told

MAGIC = b"SQLite format 3\x00"
HEADER = 100


class Header(NamedTuple):
    """What the first 100 bytes say. `pages` is true only where `pages_are_known`: older writers leave it out."""

    application_id: int
    version: int
    pages: int
    page_size: int
    pages_are_known: bool


def refuse_url(text: str) -> None:
    """Raises ProjectUnusable for the URL of a database server."""
    address = spoken_address(text)
    if address is not None:
        raise ProjectUnusable(
            worded(
                "{address} is the address of a database server. Annotator works with project files for now: give "
                "the path of a .annot file.",
                address=address,
            )
        )


def refuse_missing(path: Path) -> None:
    """Raises ProjectUnusable where there is no file that can be read at all."""
    try:
        is_file = path.is_file()
    except OSError:
        is_file = False
    if not is_file:
        read_header(path)


def read_header(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> Header:
    """The header of a project file. Raises ProjectUnusable for anything that is not one, saying what it is."""
    name = shown(path)
    was_hot = has_hot_journal(path)
    raw, size = _first_bytes(path, busy_seconds)
    if not raw:
        raise ProjectUnusable(
            worded("{name} is empty: it holds no project. Restore a backup, or make a new project.", name=name)
        )
    if not raw.startswith(MAGIC):
        raise ProjectUnusable(worded("{name} is not an Annotator project. It was not changed.", name=name))
    if len(raw) < HEADER:
        raise damaged(path, worded("cut off after a few bytes"))
    header = _parsed(raw)
    _refuse_foreign(path, header)
    is_short = header.pages_are_known and size < header.pages * header.page_size
    if is_short and not was_hot and not has_hot_journal(path):
        raise damaged(
            path, worded("cut off: {size} of {whole} bytes", size=size, whole=header.pages * header.page_size)
        )
    return header


def _first_bytes(path: Path, busy_seconds: float) -> tuple[bytes, int]:
    """The header's bytes and the file's size. Raises ProjectUnusable where it cannot be read."""
    name = shown(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ProjectUnusable(worded("{name} is a folder, not a project file.", name=name))
        if not stat.S_ISREG(status.st_mode):
            raise ProjectUnusable(worded("{name} is no file but a device or a pipe.", name=name))
        with open_files.only_if_closed(path) as may_look:
            if may_look:
                with path.open("rb") as file:
                    return file.read(HEADER), path.stat().st_size
    except FileNotFoundError:
        raise ProjectUnusable(worded("There is no project {name}. Check the path.", name=name)) from None
    except OSError as error:
        raise ProjectUnusable(
            worded("{name} cannot be read: {why}. Check who may read it.", name=name, why=system_reason(error))
        ) from None
    return _first_bytes_of_open_file(path, busy_seconds), status.st_size


def _first_bytes_of_open_file(path: Path, busy_seconds: float) -> bytes:
    """As much of the header as can be asked of SQLite; the rest was looked at when the file was first opened here."""
    engine = engine_for(path, Access.READ, busy_seconds=busy_seconds)
    with told(path), engine.connect() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        application_id = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    engine.dispose()
    raw = bytearray(MAGIC.ljust(HEADER, b"\0"))
    raw[60:64], raw[68:72] = version.to_bytes(4, "big"), application_id.to_bytes(4, "big")
    return bytes(raw)


def has_hot_journal(path: Path) -> bool:
    """Whether a write is under way or was interrupted; SQLite then puts things right when the file is opened."""
    try:
        return Path(f"{path}-journal").stat().st_size > 0
    except OSError:
        return False


def _parsed(raw: bytes) -> Header:
    def number(offset: int, length: int = 4) -> int:
        return int.from_bytes(raw[offset : offset + length], "big")

    page_size = number(16, 2)
    return Header(
        application_id=number(68),
        version=number(60),
        pages=number(28),
        page_size=65536 if page_size == 1 else page_size,
        pages_are_known=number(24) == number(92),
    )


def _refuse_foreign(path: Path, header: Header) -> None:
    if header.application_id != APPLICATION_ID:
        raise ProjectUnusable(
            worded("{path} is a database of another program, not an Annotator project.", path=shown(path))
        )
    if header.version > SCHEMA_VERSION:
        raise ProjectUnusable(
            worded(
                "{path} was made by a newer Annotator (file version {version}; this one knows up to "
                "{known}). It was not changed. Install the newest Annotator to open it.",
                path=shown(path),
                version=header.version,
                known=SCHEMA_VERSION,
            )
        )
    if header.version < 1:
        raise damaged(path, worded("it carries no version"))


def schema_of(connection: Connection) -> dict[tuple[str, str], str]:
    """(type, name) -> SQL of everything in a database, in a form in which spaces and order do not count."""
    rows = connection.exec_driver_sql("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return {(kind, name): _normal(str(sql)) for kind, name, sql in rows}


def _normal(sql: str) -> str:
    """Columns and constraints sorted: whether a table was made or migrated, it says the same."""
    head, _, body = " ".join(sql.split()).partition("(")
    pieces, depth, piece = [], 0, ""
    for character in body:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            pieces.append(piece.strip())
            piece = ""
        else:
            piece += character
    return f"{head}({' , '.join(sorted([*pieces, piece.strip().removesuffix(')').strip()]))})"


@cache
def expected_schema() -> dict[tuple[str, str], str]:
    """What a file of this version holds, and nothing else may."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(VERSION_TABLE)
        expected = schema_of(connection)
    engine.dispose()
    return expected


VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def refuse_other_schema(path: Path, connection: Connection) -> None:
    """Raises ProjectUnusable where the file holds more than, less than or other than this version makes."""
    found, expected = schema_of(connection), expected_schema()
    index = {key for key, sql in index_tables.ALLOWED.items() if found.get(key) == _normal(sql)}
    if len(index) < len(index_tables.ALLOWED):
        index = set()
    extra = sorted(found.keys() - expected.keys() - index - {("table", "sqlite_stat1")})
    if extra:
        kind, name = extra[0]
        raise ProjectUnusable(
            worded(
                '{path} holds a {kind} that Annotator did not make ("{name}"). Such a file can change data '
                "behind your back, so it was not opened and not changed. Ask whoever sent it, or restore a "
                "backup.",
                path=shown(path),
                kind=kind,
                name=visible(name[:60]),
            )
        )
    for kind, name in sorted(expected):
        if found.get((kind, name)) != expected[kind, name]:
            raise damaged(path, worded("its {kind} {name} is not as Annotator makes it", kind=kind, name=name))
