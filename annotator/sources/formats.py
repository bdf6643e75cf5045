"""Which files are read, told by their suffix, and what is said about the others."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from annotator.model.wording import Wording, worded


class Format(StrEnum):
    """A format that is read; its value is the importer's name kept with each document."""

    TXT = "txt"
    MD = "md"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


SUFFIXES: dict[str, Format] = {
    ".txt": Format.TXT,
    ".text": Format.TXT,
    ".md": Format.MD,
    ".markdown": Format.MD,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".docx": Format.DOCX,
    ".pdf": Format.PDF,
}

READ = worded("Annotator reads txt, md, html, docx and pdf.")

REMEDIES: dict[str, Wording] = {
    ".doc": worded("This is an old Word file. Open it in Word or LibreOffice and save it as docx."),
    ".docm": worded("This Word file may hold macros. Save it as docx."),
    ".odt": worded("Open it in LibreOffice or Word and save it as docx."),
    ".rtf": worded("Open it in Word or LibreOffice and save it as docx."),
    ".pages": worded("Open it in Pages and export it as docx."),
    ".epub": worded("Save its chapters as html or txt."),
    ".csv": worded("To make a document of each row, import it as rows of a table."),
    ".tsv": worded("To make a document of each row, import it as rows of a table."),
    ".xlsx": worded("Save the sheet as csv and import it as rows of a table."),
    ".xls": worded("Save the sheet as csv and import it as rows of a table."),
    ".ods": worded("Save the sheet as csv and import it as rows of a table."),
    ".jsonl": worded("To read codings from it, import it as codings."),
    ".jpg": worded("It is a picture. Run text recognition on it first, then import the result."),
    ".jpeg": worded("It is a picture. Run text recognition on it first, then import the result."),
    ".png": worded("It is a picture. Run text recognition on it first, then import the result."),
    ".tif": worded("It is a picture. Run text recognition on it first, then import the result."),
    ".tiff": worded("It is a picture. Run text recognition on it first, then import the result."),
}

SIGNATURES: tuple[tuple[bytes, Wording], ...] = (
    (b"%PDF-", worded("a PDF file")),
    (b"PK\x03\x04", worded("a zip archive, such as docx, odt or xlsx")),
    (b"\xd0\xcf\x11\xe0", worded("an old Office file, or one with a password")),
    (b"SQLite format 3\x00", worded("a database")),
    (b"\x89PNG", worded("a picture")),
    (b"\xff\xd8\xff", worded("a picture")),
    (b"GIF8", worded("a picture")),
    (b"{\\rtf", worded("an RTF file")),
    (b"\x1f\x8b", worded("a gzip archive")),
)


def format_of(name: str) -> Format | None:
    """The format a file's name announces, None where it is none that is read."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def refusal(name: str) -> Wording:
    """Why a file of this name is not read, and what to do."""
    remedy = REMEDIES.get(PurePath(name).suffix.lower(), worded("Save it in one of these formats and import that."))
    return worded("This kind of file is not read. {read} {remedy}", read=READ, remedy=remedy)


def looks_like(content: bytes) -> Wording | None:
    """What the first bytes say the file is, in words, or None."""
    return next((words for signature, words in SIGNATURES if content.startswith(signature)), None)
