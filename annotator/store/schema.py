"""The tables of a project file. Every table of people's work carries a checksum over its canonical record."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, MetaData, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """`number` columns are small surrogate keys within one file; records know ids only."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Text(), bytes: LargeBinary()}  # noqa: RUF012 - SQLAlchemy reads it so


class ProjectRow(Base):
    __tablename__ = "project"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created: Mapped[str]
    codebook_name: Mapped[str]
    codebook_version: Mapped[str]
    codebook_description: Mapped[str]
    checksum: Mapped[bytes]


class BlobRow(Base):
    """Bytes by their SHA-256, in parts. `complete` is 0 while parts are still being staged."""

    __tablename__ = "blobs"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    created: Mapped[str]
    complete: Mapped[int]


class BlobPartRow(Base):
    __tablename__ = "blob_parts"

    sha256: Mapped[str] = mapped_column(ForeignKey("blobs.sha256", ondelete="CASCADE"), primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class DocumentRow(Base):
    __tablename__ = "documents"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    sha256: Mapped[str] = mapped_column(ForeignKey("blobs.sha256"))
    characters: Mapped[int]
    structure_sha256: Mapped[str] = mapped_column(ForeignKey("blobs.sha256"))
    paragraphs: Mapped[int]
    posts: Mapped[int]
    created: Mapped[str]
    original_sha256: Mapped[str | None] = mapped_column(ForeignKey("blobs.sha256"))
    original_name: Mapped[str]
    importer: Mapped[str]
    importer_version: Mapped[str]
    encoding: Mapped[str]
    variables: Mapped[str]
    checksum: Mapped[bytes]


class CoderRow(Base):
    __tablename__ = "coders"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    folded_name: Mapped[str] = mapped_column(unique=True)
    initials: Mapped[str]
    position: Mapped[int]
    checksum: Mapped[bytes]


class CodeRow(Base):
    """Lists of a code (rules, attributes) are JSON texts."""

    __tablename__ = "codes"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    parent: Mapped[str | None]
    position: Mapped[int]
    key: Mapped[str | None]
    colour: Mapped[str | None]
    codable: Mapped[int]
    retired: Mapped[int]
    definition: Mapped[str]
    unit: Mapped[str]
    aliases: Mapped[str]
    include: Mapped[str]
    exclude: Mapped[str]
    examples: Mapped[str]
    counter_examples: Mapped[str]
    attributes: Mapped[str]
    checksum: Mapped[bytes]


class CodingRow(Base):
    """The unique index also answers counts and the span table without reading the rows."""

    __tablename__ = "codings"
    __table_args__ = (
        UniqueConstraint("document", "coder", "code", "start", "end"),
        CheckConstraint('start >= 0 AND "end" > start', name="span"),
        Index(None, "code"),
        Index(None, "coder"),
    )

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    document: Mapped[int] = mapped_column(ForeignKey("documents.number"))
    start: Mapped[int]
    end: Mapped[int]
    code: Mapped[int] = mapped_column(ForeignKey("codes.number"))
    coder: Mapped[int] = mapped_column(ForeignKey("coders.number"))
    created: Mapped[str]
    modified: Mapped[str]
    memo: Mapped[str]
    attributes: Mapped[str]
    unsure: Mapped[int] = mapped_column(server_default=text("0"))
    checked: Mapped[str] = mapped_column(server_default=text("''"))
    checksum: Mapped[bytes]


class ReadingRow(Base):
    __tablename__ = "readings"
    __table_args__ = (Index(None, "coder"),)

    document: Mapped[int] = mapped_column(ForeignKey("documents.number"), primary_key=True)
    coder: Mapped[int] = mapped_column(ForeignKey("coders.number"), primary_key=True)
    state: Mapped[str]
    modified: Mapped[str]
    checksum: Mapped[bytes]


class MemoRow(Base):
    __tablename__ = "memos"
    __table_args__ = (UniqueConstraint("target", "target_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[str]
    target_id: Mapped[str]
    text: Mapped[str]
    modified: Mapped[str]
    checksum: Mapped[bytes]


class CodebookVersionRow(Base):
    __tablename__ = "codebook_versions"

    id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str]
    name: Mapped[str]
    created: Mapped[str]
    yaml_sha256: Mapped[str] = mapped_column(ForeignKey("blobs.sha256"))
    note: Mapped[str]
    edits: Mapped[str] = mapped_column(server_default=text("'[]'"))
    coder: Mapped[str] = mapped_column(server_default=text("''"))
    checksum: Mapped[bytes]


class CodeEditRow(Base):
    """Of the open draft. The code may be one that the draft no longer has."""

    __tablename__ = "code_edits"

    code: Mapped[str] = mapped_column(primary_key=True)
    weight: Mapped[str]
    reason: Mapped[str]
    coder: Mapped[str]
    modified: Mapped[str]
    checksum: Mapped[bytes]


class ExampleSourceRow(Base):
    """`document` is an id and no reference: the example stays when its document goes."""

    __tablename__ = "example_sources"

    id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str]
    text: Mapped[str]
    document: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    place: Mapped[str]
    created: Mapped[str]
    checksum: Mapped[bytes]


class JournalRow(Base):
    """One line per committed change, numbered in the order of commit. `change` is compressed canonical JSON."""

    __tablename__ = "journal"
    __table_args__ = (Index(None, "coder", "number"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(unique=True)
    time: Mapped[str]
    session: Mapped[str]
    label: Mapped[str]
    coder: Mapped[str | None]
    undoes: Mapped[str | None]
    checksum: Mapped[bytes]
    change: Mapped[bytes]
