"""A codebook as a Word document, to print, comment on and hand to coders: every rule, in the order of the tree."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from annotator.exchange.codebook_marks import CodeMark, marks_of
from annotator.exchange.codebook_page import counted_codes, question_words
from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude

MARK = "Annotator codebook"
"""Stands among the document's keywords, so that an earlier one is known again."""
QUIET = "646973"
DEEPEST_HEADING = 6
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PROPERTIES = "docProps/core.xml"
MOST_PROPERTIES = 100_000


def codebook_document(codebook: Codebook) -> bytes:
    """The whole file. Deeper codes stand under smaller headings."""
    from docx import Document  # noqa: PLC0415 - slow to load, seldom wanted

    paper = Document()
    _head(paper, codebook)
    marks = marks_of(codebook)
    for code in codebook:
        depth = len(codebook.ancestry(code.id)) - 1
        entry = paper.add_paragraph(style="List Bullet" if depth == 0 else f"List Bullet {min(3, depth + 1)}")
        _sign(entry, marks[code.id])
        _run(entry, code.name)
        if code.key:
            _run(entry, f"  [{code.key}]", colour=QUIET)
    for code in codebook:
        _article(paper, code, codebook, marks[code.id])
    stream = BytesIO()
    paper.save(stream)
    return stream.getvalue()


def is_codebook_document(path: Path) -> bool:
    """Whether a file is such a document; one that cannot be looked into is none."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(PROPERTIES) as properties:
            return MARK.encode() in properties.read(MOST_PROPERTIES)
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError):  # RuntimeError: locked, or packed in another way
        return False


def _head(paper: Any, codebook: Codebook) -> None:
    properties = paper.core_properties
    properties.title = _clean(f"{codebook.name} {codebook.version}")[:255]
    properties.author, properties.comments, properties.keywords = "", "", MARK
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
    paper.add_heading(_clean(codebook.name), 0)
    _run(paper.add_paragraph(), f"Version {codebook.version}, {counted_codes(len(codebook))}", colour=QUIET)
    for part in codebook.description.split("\n\n"):
        if part.strip():
            _run(paper.add_paragraph(), part.strip())


def _article(paper: Any, code: Code, codebook: Codebook, mark: CodeMark) -> None:
    heading = paper.add_heading("", min(DEEPEST_HEADING, len(codebook.ancestry(code.id))))
    _sign(heading, mark)
    _run(heading, code.name)
    facts = [codebook.path(code.id)]
    facts += [f"key {code.key}"] if code.key else []
    facts += ["heading, takes no codings"] if not code.codable else []
    facts += ["retired, takes no new codings"] if code.retired else []
    said = paper.add_paragraph()
    said.paragraph_format.keep_with_next = bool(code.definition)
    _run(said, ", ".join(facts), colour=QUIET)
    if code.definition:
        _run(paper.add_paragraph(), code.definition.strip())
    _list(paper, "Use it when", code.include)
    _list(paper, "Do not use it when", (_exclude(rule, codebook) for rule in code.exclude))
    _list(paper, "Examples", code.examples, "Quote")
    _list(paper, "Counter-examples", code.counter_examples, "Quote")
    _list(paper, "Unit", filter(None, (code.unit,)), "Normal")
    questions = (question_words(one.name, one.type, one.values) for one in code.attributes)
    _list(paper, "Questions", questions)
    _list(paper, "Other names", filter(None, (", ".join(code.aliases),)), "Normal")


def _list(paper: Any, title: str, entries: Iterable[str], style: str = "List Bullet") -> None:
    """Entries under a small title; nothing where there are none."""
    listed = list(entries)
    if listed:
        head = paper.add_paragraph()
        head.paragraph_format.keep_with_next = True
        _run(head, title).bold = True
    for entry in listed:
        _run(paper.add_paragraph(style=style), entry.strip())


def _exclude(rule: Exclude, codebook: Codebook) -> str:
    other = codebook.by_id.get(rule.use or "")
    return f"{rule.text}: use {other.name}" if other is not None else rule.text


def _sign(paragraph: Any, mark: CodeMark) -> None:
    _run(paragraph, f"{mark.sign}\u00a0", colour=mark.colour.removeprefix("#"))


def _run(paragraph: Any, words: str, *, colour: str = "") -> Any:
    from docx.shared import RGBColor  # noqa: PLC0415 - as above

    run = paragraph.add_run(_clean(words))
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour.upper())
    return run


def _clean(words: str) -> str:
    """Without what no XML file can hold."""
    return _NOT_IN_XML.sub("\ufffd", words)
