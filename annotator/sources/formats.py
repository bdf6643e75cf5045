"""Which files are read, told by their suffix, and what is said about the others."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath


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

READ = "Annotator reads txt, md, html, docx and pdf."

REMEDIES: dict[str, str] = {
    ".doc": "This is an old Word file. Open it in Word or LibreOffice and save it as docx.",
    ".docm": "This Word file may hold macros. Save it as docx.",
    ".odt": "Open it in LibreOffice or Word and save it as docx.",
    ".rtf": "Open it in Word or LibreOffice and save it as docx.",
    ".pages": "Open it in Pages and export it as docx.",
    ".epub": "Save its chapters as html or txt.",
    ".csv": "To make a document of each row, import it as rows of a table.",
    ".tsv": "To make a document of each row, import it as rows of a table.",
    ".xlsx": "Save the sheet as csv and import it as rows of a table.",
    ".xls": "Save the sheet as csv and import it as rows of a table.",
    ".ods": "Save the sheet as csv and import it as rows of a table.",
    ".jsonl": "To read codings from it, import it as codings.",
    ".jpg": "It is a picture. Run text recognition on it first, then import the result.",
    ".jpeg": "It is a picture. Run text recognition on it first, then import the result.",
    ".png": "It is a picture. Run text recognition on it first, then import the result.",
    ".tif": "It is a picture. Run text recognition on it first, then import the result.",
    ".tiff": "It is a picture. Run text recognition on it first, then import the result.",
}

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive, such as docx, odt or xlsx"),
    (b"\xd0\xcf\x11\xe0", "an old Office file, or one with a password"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip archive"),
)


def format_of(name: str) -> Format | None:
    """The format a file's name announces, None where it is none that is read."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def refusal(name: str) -> str:
    """Why a file of this name is not read, and what to do."""
    remedy = REMEDIES.get(PurePath(name).suffix.lower(), "Save it in one of these formats and import that.")
    return f"This kind of file is not read. {READ} {remedy}"


def looks_like(content: bytes) -> str | None:
    """What the first bytes say the file is, in words, or None."""
    return next((words for signature, words in SIGNATURES if content.startswith(signature)), None)
