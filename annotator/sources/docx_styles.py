"""What a docx says beside its text: which styles are headings or hidden, and where its parts lie."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field

from lxml import etree

from annotator.model.wording import worded
from annotator.sources.problem import SourceProblem
from annotator.sources.safe_xml import parse_xml
from annotator.sources.zip_parts import ZipParts

NO_DOCUMENT = worded(
    "It is a zip archive, but holds no Word document. If it is an odt, xlsx or pptx file, open it in "
    "its program and save its text as docx."
)
HEADING_NAME = re.compile(r"heading (\d)", re.IGNORECASE)


@dataclass(slots=True)
class Styles:
    """Heading level (1 to 9) and hidden text by style id."""

    levels: dict[str, int] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)


def local(element: etree._Element) -> str:
    """An element's name without its namespace: Word's two dialects differ in nothing else."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """An attribute by its name without namespace."""
    if element is None:
        return None
    return next((str(found) for key, found in element.attrib.items() if str(key).rpartition("}")[2] == name), None)


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along a path of names."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element


def is_on(element: etree._Element | None) -> bool:
    """Whether a switch such as `w:vanish` is set."""
    return element is not None and (value(element) or "true").lower() not in {"0", "false", "off", "none"}


def document_part(parts: ZipParts, name: str) -> str:
    """The part that holds the document's text."""
    main = next((path for kind, path in _related(parts, "", name) if kind == "officeDocument"), "word/document.xml")
    if main not in parts.names:
        raise SourceProblem(name, NO_DOCUMENT)
    return main


def companions(parts: ZipParts, main: str, name: str) -> dict[str, str]:
    """Parts that belong to the document, by kind: styles, footnotes, endnotes, comments, header, footer."""
    return {kind: path for kind, path in _related(parts, main, name) if path in parts.names}


def _related(parts: ZipParts, part: str, name: str) -> list[tuple[str, str]]:
    folder, file = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{file}.rels")
    if relations not in parts.names:
        return []
    found = []
    for relation in parse_xml(parts.read(relations), name):
        kind, target = value(relation, "Type") or "", value(relation, "Target") or ""
        if value(relation, "TargetMode") != "External":
            found.append((kind.rpartition("/")[2], posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")))
    return found


def read_styles(root: etree._Element) -> Styles:
    """Levels and hiding of each style, with what it inherits."""
    defined = {value(style, "styleId") or "": style for style in root if local(style) == "style"}
    styles = Styles()
    for style_id in defined:
        for ancestor in _ancestry(style_id, defined):
            level = _own_level(ancestor)
            if level and style_id not in styles.levels:
                styles.levels[style_id] = level
            if is_on(child(ancestor, "rPr", "vanish")):
                styles.hidden.add(style_id)
    return styles


def _ancestry(style_id: str, defined: dict[str, etree._Element]) -> list[etree._Element]:
    """A style and those it is based on, nearest first; a circle is followed once."""
    seen: dict[str, etree._Element] = {}
    current: str | None = style_id
    while current in defined and current not in seen:
        seen[current] = defined[current]
        current = value(child(defined[current], "basedOn"))
    return list(seen.values())


def _own_level(style: etree._Element) -> int:
    name = value(child(style, "name")) or ""
    match = HEADING_NAME.fullmatch(name.strip())
    if match:
        return int(match[1])
    if name.strip().lower() == "title":
        return 1
    return outline_level(child(style, "pPr"))


def outline_level(properties: etree._Element | None) -> int:
    """Heading level 1 to 9 that paragraph properties give, 0 for body text."""
    found = value(child(properties, "outlineLvl")) or ""
    return int(found) + 1 if found.isdigit() and int(found) < 9 else 0
