"""Plain text and Markdown: the file's own characters, nothing taken away but what the text rules name."""

from __future__ import annotations

from annotator.model.text import clean_text
from annotator.model.wording import Wording, worded
from annotator.sources.encoding import decode
from annotator.sources.parsed import Draft
from annotator.sources.structure import markdown_structure, plain_structure


def read_plain(content: bytes, name: str, encoding: str | None) -> Draft:
    """A txt file."""
    text, used = decode(content, name, encoding)
    cleaned = clean_text(text)
    return Draft(cleaned, plain_structure(cleaned), used, notes_on(text, cleaned))


def read_markdown(content: bytes, name: str, encoding: str | None) -> Draft:
    """A Markdown file, kept as its source so that offsets stay those of the file."""
    text, used = decode(content, name, encoding)
    cleaned = clean_text(text)
    return Draft(cleaned, markdown_structure(cleaned), used, notes_on(text, cleaned))


def notes_on(raw: str, cleaned: str) -> tuple[Wording, ...]:
    """What the text rules took away, in words."""
    notes: list[Wording] = []
    nuls = raw.count("\x00")
    if nuls:
        notes.append(worded("NUL characters left out: {count}.", count=nuls))
    replaced = cleaned.count("\ufffd") - raw.count("\ufffd")
    if replaced > 0:
        notes.append(worded("Broken characters (halves of surrogate pairs) shown as U+FFFD: {count}.", count=replaced))
    return tuple(notes)
