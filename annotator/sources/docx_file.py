"""Word documents: body, tables, text boxes and notes, with tracked insertions and without deletions.

A walker of our own over the document's XML: mammoth, tried first, loses the words of simple fields (dates, page
references), keeps hidden text without saying so, and took seven times as long on the same file.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from annotator.model.text import clean_text
from annotator.model.wording import Wording, worded
from annotator.sources.blocks import BlockBuilder, assembled
from annotator.sources.docx_styles import (
    Styles,
    child,
    companions,
    document_part,
    is_on,
    local,
    outline_level,
    read_styles,
    value,
)
from annotator.sources.parsed import Draft
from annotator.sources.problem import SourceProblem
from annotator.sources.safe_xml import parse_xml
from annotator.sources.zip_parts import ZipParts

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
LOCKED = worded("It is protected by a password, or an old Word file. Save it from Word as docx without a password.")

SPELT = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\x00",
    "cr": "\x00",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
"""Elements that stand for a character. NUL is the builder's line break."""

LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPr", "tblPr", "rt"})
NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


@dataclass(slots=True)
class _Walk:
    styles: Styles
    builder: BlockBuilder = field(default_factory=BlockBuilder)
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    hidden: int = 0
    deleted: int = 0
    numbered: bool = False


def read_docx(content: bytes, name: str) -> Draft:
    """A docx file."""
    if content.startswith(OLD_OFFICE):
        raise SourceProblem(name, LOCKED)
    parts = ZipParts(content, name)
    main = document_part(parts, name)
    others = companions(parts, main, name)
    styles = read_styles(parse_xml(parts.read(others["styles"]), name)) if "styles" in others else Styles()
    body = child(parse_xml(parts.read(main), name), "body")
    if body is None:
        raise SourceProblem(name, worded("It holds no text. Open it in Word, save it again and import that."))
    walk = _Walk(styles)
    _blocks(body, walk)
    _end(walk)
    _notes(parts, others, name, walk)
    text, structure = assembled(walk.builder.blocks)
    cleaned = clean_text(text)
    return Draft(cleaned, structure, "", _remarks(walk, others))


def _blocks(parent: etree._Element, walk: _Walk) -> None:
    """Paragraphs and tables, also inside content controls, insertions and the like."""
    for element in parent:
        name = local(element)
        if name == "p":
            _paragraph(element, walk)
        elif name == "tbl":
            _table(element, walk)
        elif name in LEFT_OUT:
            walk.deleted += name in {"del", "moveFrom"}
        elif name != "sectPr":
            _blocks(element, walk)


def _paragraph(paragraph: etree._Element, walk: _Walk) -> None:
    properties = child(paragraph, "pPr")
    style = value(child(properties, "pStyle")) or ""
    walk.numbered = walk.numbered or child(properties, "numPr") is not None
    _runs(paragraph, walk, hidden=style in walk.styles.hidden)
    if child(properties, "rPr", "del") is not None:
        walk.deleted += 1
        return
    _end(walk, outline_level(properties) or walk.styles.levels.get(style, 0))


def _end(walk: _Walk, level: int = 0) -> None:
    """Ends a paragraph and puts the text boxes anchored in it behind it."""
    walk.builder.end_paragraph(level)
    boxes, walk.boxes = walk.boxes, []
    for box in boxes:
        _blocks(box, walk)


def _runs(parent: etree._Element, walk: _Walk, *, hidden: bool) -> None:
    for element in parent:
        name = local(element)
        if name in LEFT_OUT or name == "pPr":
            walk.deleted += name in {"del", "moveFrom"}
        elif name == "r":
            style = value(child(element, "rPr", "rStyle"))
            own = child(element, "rPr", "vanish")
            unseen = is_on(own) if own is not None else hidden or style in walk.styles.hidden
            _run(element, walk, hidden=unseen)
        elif name == "txbxContent":
            walk.boxes.append(element)
        elif name == "t":
            walk.builder.add(element.text or "")
        else:
            _runs(element, walk, hidden=hidden)


def _run(run: etree._Element, walk: _Walk, *, hidden: bool) -> None:
    for element in run:
        name = local(element)
        if name in LEFT_OUT:
            continue
        if hidden:
            walk.hidden += len(element.text or "") if name == "t" else 0
        elif name == "t":
            walk.builder.add((element.text or "").replace("\r", "\n").replace("\n", " "))
        elif name in SPELT:
            walk.builder.add(SPELT[name])
        elif name == "sym":
            walk.builder.add(_symbol(value(element, "char") or ""))
        elif name in NOTES:
            walk.notes.append((NOTES[name], value(element, "id") or ""))
            walk.builder.add(f"[{len(walk.notes)}]")
        else:
            _runs(element, walk, hidden=False)


def _symbol(code: str) -> str:
    """The character of a symbol font; U+FFFD where its code makes no sense."""
    try:
        point = int(code, 16)
    except ValueError:
        return "\ufffd"
    return chr(point) if 0x20 <= point <= 0xFFFF and not 0xD800 <= point <= 0xDFFF else "\ufffd"


def _table(table: etree._Element, walk: _Walk) -> None:
    for row in _inside(table, "tr"):
        if child(row, "trPr", "del") is not None:
            walk.deleted += 1
            continue
        walk.builder.begin_row()
        for cell in _inside(row, "tc"):
            walk.builder.begin_cell()
            _blocks(cell, walk)
            _end(walk)
            walk.builder.end_cell()
        walk.builder.end_row()


def _inside(parent: etree._Element, wanted: str) -> list[etree._Element]:
    """Rows or cells, also those in content controls and insertions."""
    found: list[etree._Element] = []
    for element in parent:
        name = local(element)
        if name == wanted:
            found.append(element)
        elif name in {"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"}:
            found.extend(_inside(element, wanted))
    return found


def _notes(parts: ZipParts, others: dict[str, str], name: str, walk: _Walk) -> None:
    """Footnotes and endnotes, at the end of the text in the order of their marks."""
    roots = {kind: parse_xml(parts.read(others[kind]), name) for kind in NOTES.values() if kind in others}
    notes = {(kind, value(note, "id") or ""): note for kind, root in roots.items() for note in root}
    for number, key in enumerate(walk.notes, start=1):
        note = notes.get(key)
        if note is not None:
            walk.builder.add(f"[{number}] ")
            _blocks(note, walk)
            _end(walk)


def _remarks(walk: _Walk, others: dict[str, str]) -> tuple[Wording, ...]:
    remarks = {
        worded("Tracked deletions were left out, tracked insertions kept."): walk.deleted,
        worded("Hidden text was left out: {hidden} characters.", hidden=walk.hidden): walk.hidden,
        worded(
            "Footnotes and endnotes stand at the end of the text, marked [1] to [{count}].", count=len(walk.notes)
        ): walk.notes,
        worded("Comments in the margin are not part of the text."): "comments" in others,
        worded("Page headers and footers are not part of the text."): "header" in others or "footer" in others,
        worded("Numbers that Word gives to lists and headings are not part of the text."): walk.numbered,
    }
    return tuple(words for words, said in remarks.items() if said)
