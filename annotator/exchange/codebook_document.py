"""A codebook as a Word document, to print, comment on and hand to coders: every rule, in the order of the tree."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from annotator.exchange.codebook_marks import CodeMark, marks_of
from annotator.exchange.codebook_page import counted_codes, is_short_family, is_short_rule, question_words
from annotator.exchange.word_layout import Keeping, Row, add_rows, dress_document, in_columns
from annotator.model.codebook import Codebook
from annotator.model.codes import Code, Exclude

MARK = "Annotator codebook"
"""Stands among the document's keywords, so that an earlier one is known again."""
QUIET = "646973"
SIGN_PT = 26
"""How far a name stands from the left edge of its sign, in points."""
DEEPEST_HEADING = 6
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PROPERTIES = "docProps/core.xml"
MOST_PROPERTIES = 100_000


def codebook_document(codebook: Codebook) -> bytes:
    """The whole file. Deeper codes stand under smaller headings."""
    from docx import Document  # noqa: PLC0415 - slow to load, seldom wanted

    paper = Document()
    dress_document(paper, f"{codebook.name} {codebook.version}")
    _head(paper, codebook)
    marks = marks_of(codebook)
    if len(codebook):
        in_columns(paper, 2)
        _contents(paper, codebook, marks)
        in_columns(paper, 1)
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


def _contents(paper: Any, codebook: Codebook, marks: Mapping[str, CodeMark]) -> None:
    """Every code with its sign and key; a family is not parted where it fits a column."""
    from docx.shared import Pt  # noqa: PLC0415 - as above

    codes = tuple(codebook)
    for code, next_code in zip(codes, (*codes[1:], None), strict=True):
        depth = len(codebook.ancestry(code.id)) - 1
        entry = paper.add_paragraph()
        shape = entry.paragraph_format
        shape.space_before, shape.space_after = Pt(0 if depth else 6), Pt(0)
        shape.left_indent, shape.first_line_indent = Pt(14 * depth + SIGN_PT), Pt(-SIGN_PT)
        shape.tab_stops.add_tab_stop(Pt(14 * depth + SIGN_PT))
        is_followed = next_code is not None and next_code.parent is not None
        shape.keep_with_next = is_followed and (not depth or is_short_family(codebook.family(code.id), codebook))
        _sign(entry, marks[code.id], "\t")
        _run(entry, code.name).bold = depth == 0
        if code.key:
            _run(entry, f"  [{code.key}]", colour=QUIET)


def _article(paper: Any, code: Code, codebook: Codebook, mark: CodeMark) -> None:
    heading = paper.add_heading("", min(DEEPEST_HEADING, len(codebook.ancestry(code.id))))
    _sign(heading, mark)
    _run(heading, code.name)
    facts = [codebook.path(code.id)]
    facts += [f"key {code.key}"] if code.key else []
    facts += ["heading, takes no codings"] if not code.codable else []
    facts += ["retired, takes no new codings"] if code.retired else []
    said = paper.add_paragraph()
    _run(said, ", ".join(facts), colour=QUIET)
    told = [said]
    if code.definition:
        told.append(paper.add_paragraph())
        _run(told[-1], code.definition.strip())
    questions = (question_words(one.name, one.type, one.values) for one in code.attributes)
    rules = (
        ("Use it when", code.include, "List Bullet"),
        ("Do not use it when", (_exclude(rule, codebook) for rule in code.exclude), "List Bullet"),
        ("Examples", code.examples, "Quote"),
        ("Counter-examples", code.counter_examples, "Quote"),
        ("Unit", filter(None, (code.unit,)), "Normal"),
        ("Questions", questions, "List Bullet"),
        ("Other names", filter(None, (", ".join(code.aliases),)), "Normal"),
    )
    rows = [Row(title, [_clean(one.strip()) for one in entries], style) for title, entries, style in rules]
    shown = [row for row in rows if row.entries]
    is_short = is_short_rule(code)
    for paragraph in told if shown and is_short else told[:-1]:
        paragraph.paragraph_format.keep_with_next = True
    if shown:
        add_rows(paper, shown, Keeping.WHOLE if is_short else Keeping.LINES)


def _exclude(rule: Exclude, codebook: Codebook) -> str:
    other = codebook.by_id.get(rule.use or "")
    return f"{rule.text}: use {other.name}" if other is not None else rule.text


def _sign(paragraph: Any, mark: CodeMark, then: str = "\u00a0") -> None:
    _run(paragraph, f"{mark.sign}{then}", colour=mark.colour.removeprefix("#"))


def _run(paragraph: Any, words: str, *, colour: str = "") -> Any:
    from docx.shared import RGBColor  # noqa: PLC0415 - as above

    run = paragraph.add_run(_clean(words))
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour.upper())
    return run


def _clean(words: str) -> str:
    """Without what no XML file can hold."""
    return _NOT_IN_XML.sub("\ufffd", words)
