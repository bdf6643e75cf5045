"""Hands a file's bytes to the reader of its format."""

from __future__ import annotations

from annotator.model.wording import worded
from annotator.sources.formats import Format
from annotator.sources.parsed import Draft
from annotator.sources.plain import read_markdown, read_plain
from annotator.sources.problem import SourceProblem


def read_bytes(kind: Format, content: bytes, name: str, encoding: str | None = None) -> Draft:
    """The text and structure of a file. Raises SourceProblem with the reason where it has none to give."""
    draft = _read(kind, content, name, encoding)
    if not draft.text.strip():
        raise SourceProblem(name, worded("It holds no text, only white space. Check that it is the file you meant."))
    return draft


def _read(kind: Format, content: bytes, name: str, encoding: str | None) -> Draft:
    if kind is Format.HTML:
        from annotator.sources.html_page import read_html  # noqa: PLC0415 - only those pay for lxml who need it

        return read_html(content, name, encoding)
    if kind is Format.DOCX:
        from annotator.sources.docx_file import read_docx  # noqa: PLC0415 - the same

        return read_docx(content, name)
    if kind is Format.PDF:
        from annotator.sources.pdf_file import read_pdf  # noqa: PLC0415 - the same for pdfium

        return read_pdf(content, name)
    if kind is Format.MD:
        return read_markdown(content, name, encoding)
    return read_plain(content, name, encoding)
