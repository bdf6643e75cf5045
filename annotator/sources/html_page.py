"""Web pages: their visible text in blocks. Scripts, styles, comments and what a page hides never become text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

from lxml import etree

from annotator.model.text import clean_text
from annotator.model.wording import worded
from annotator.sources.abbreviations import listed
from annotator.sources.blocks import BlockBuilder, assembled
from annotator.sources.encoding import MARKS, decode
from annotator.sources.parsed import Draft
from annotator.sources.plain import notes_on
from annotator.sources.problem import EncodingUnknown, SourceProblem
from annotator.sources.safe_xml import parse_html

LEVELS = {f"h{level}": level for level in range(1, 7)}

BLOCKS = frozenset(LEVELS) | listed(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot "
    "thead ul"
)

NEVER_TEXT = listed(
    "audio canvas datalist embed head iframe noscript object script select style svg template textarea title video"
)

HIDING = re.compile(r"(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b")
DECLARED = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-z0-9_.:-]{1,40})")
HEAD = 4096


@dataclass(slots=True)
class _Page:
    builder: BlockBuilder = field(default_factory=BlockBuilder)
    preformatted: int = 0
    hidden: int = 0

    def end_paragraph(self, level: int = 0) -> None:
        self.builder.end_paragraph(level, collapse=not self.preformatted)


def read_html(content: bytes, name: str, encoding: str | None) -> Draft:
    """An html file."""
    raw, used = _decoded(content, name, encoding)
    source = clean_text(raw)
    root = parse_html(source, name) if source.strip() else None
    if root is None:
        raise SourceProblem(name, worded("It holds no page. Check that it was saved completely."))
    page = _Page()
    _walk(root, page)
    text, structure = assembled(page.builder.blocks)
    notes = notes_on(raw, source)
    if page.hidden:
        notes += (worded("Parts that the page hides were left out: {hidden}.", hidden=page.hidden),)
    return Draft(text, structure, used, notes)


def _decoded(content: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    """As any text; where it is not UTF-8, what the page itself declares holds if every byte fits."""
    try:
        return decode(content, name, encoding)
    except EncodingUnknown:
        declared = None if content.startswith(tuple(mark for mark, _ in MARKS)) else DECLARED.search(content[:HEAD])
        if declared is None:
            raise
        try:
            return decode(content, name, _known(declared[1].decode("ascii")))
        except SourceProblem:
            pass
        raise


def _known(declared: str) -> str:
    """The codec behind a declared name. Pages that say iso-8859-1 mean cp1252: so the HTML standard has it."""
    try:
        found = codecs.lookup(declared).name
    except LookupError:
        return declared
    return "cp1252" if found in {"iso8859-1", "ascii"} else found


def _walk(root: etree._Element, page: _Page) -> None:
    """Visits elements in order without recursion: pages may nest deeper than Python's stack."""
    tasks: list[tuple[etree._Element, bool]] = [(root, True)]
    while tasks:
        element, entering = tasks.pop()
        if not entering:
            _leave(element, page)
        elif _is_shown(element, page):
            _enter(element, page)
            tasks.append((element, False))
            tasks.extend((child, True) for child in reversed(element))
            continue
        if element.tail and element is not root:
            page.builder.add(element.tail)
    page.end_paragraph()


def _is_shown(element: etree._Element, page: _Page) -> bool:
    if not isinstance(element.tag, str) or element.tag in NEVER_TEXT:
        return False
    if element.get("hidden") is not None or HIDING.search(element.get("style") or ""):
        page.hidden += any(str(piece).strip() for piece in element.itertext())
        return False
    return True


def _enter(element: etree._Element, page: _Page) -> None:
    tag = element.tag
    if tag == "br":
        page.builder.add("\x00")
    elif tag in {"td", "th"}:
        page.end_paragraph()
        page.builder.begin_cell()
    elif tag == "tr":
        page.end_paragraph()
        page.builder.begin_row()
    elif tag in BLOCKS:
        page.end_paragraph()
        page.preformatted += tag == "pre"
    if element.text:
        page.builder.add(element.text)


def _leave(element: etree._Element, page: _Page) -> None:
    tag = str(element.tag)
    if tag in {"td", "th"}:
        page.end_paragraph()
        page.builder.end_cell()
    elif tag == "tr":
        page.end_paragraph()
        page.builder.end_row()
    elif tag in BLOCKS:
        page.end_paragraph(LEVELS.get(tag, 0))
        page.preformatted -= tag == "pre"
