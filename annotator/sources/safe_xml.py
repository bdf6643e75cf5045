"""The one place where foreign XML and HTML are parsed: no network, no DTD, no entity of the document's own."""

from __future__ import annotations

import re

from lxml import etree

from annotator.model.wording import worded
from annotator.sources.problem import SourceProblem

DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
SUBSET = re.compile(r"<!DOCTYPE[^>\[]*\[[^\]]*\]\s*>", re.IGNORECASE)
"""A DOCTYPE with declarations of its own, which the HTML parser would take for text."""

DAMAGED = worded("A part of it is damaged. Open it in the program it comes from, save it again and import that.")
DECLARES = worded(
    "It declares a document type of its own, which documents of this format never do and which can "
    "hide words or do harm. Save its text as txt and import that."
)
TOO_DEEP = worded("Its elements nest too deeply or one is too large. Save its text as txt and import that.")


def parse_xml(content: bytes, name: str) -> etree._Element:
    """The root of an XML part. A DOCTYPE is refused: without it no entity can stand for lost or endless words."""
    if DOCTYPE.search(_ascii_view(content)):
        raise SourceProblem(name, DECLARES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False, recover=False
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if any(entry.type == etree.ErrorTypes.ERR_NO_MEMORY for entry in parser.error_log):
            raise MemoryError from None
        limit = "depth" in str(error) or "huge" in str(error).lower()
        raise SourceProblem(name, TOO_DEEP if limit else DAMAGED) from None


def parse_html(text: str, name: str) -> etree._Element | None:
    """The root of a page, mended as browsers do, or None where there is none.

    A DOCTYPE is normal here and says nothing: whatever it declares is cut out before the parser sees it.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, recover=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(SUBSET.sub("", text, count=1).encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return None
    if any(entry.type == etree.ErrorTypes.ERR_NO_MEMORY for entry in parser.error_log):
        raise MemoryError
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise SourceProblem(name, TOO_DEEP)  # the parser has stopped there, and the words behind are lost
    return root


def _ascii_view(content: bytes) -> bytes:
    """The bytes without the NULs of UTF-16, so that a DOCTYPE cannot hide in another encoding."""
    return content.replace(b"\x00", b"") if b"\x00" in content[:200] else content
