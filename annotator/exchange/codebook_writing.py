"""Codebooks in their one canonical YAML form, which reads back as the same codebook."""

from __future__ import annotations

import unicodedata
from typing import Any

import yaml

from annotator.exchange import codebook_fields as fields
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, Code, Exclude

WIDTH = 100
_QUOTED = {"key", "colour"}
_IN_ONE_LINE = {"aliases", "values"}


def codebook_to_plain(codebook: Codebook) -> dict[str, Any]:
    """The file's structure, ready for JSON: codes nested, fields in order, what is at its default left out."""
    plain: dict[str, Any] = {
        fields.FORMAT: fields.FORMAT_VERSION,
        "name": _line(codebook.name) or "Codebook",
        "version": codebook.version,
    }
    if _clean(codebook.description):
        plain["description"] = _clean(codebook.description)
    plain["codes"] = [_code(code, codebook) for code in codebook.children(None)]
    return plain


def _code(code: Code, codebook: Codebook) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": code.id, "name": _line(code.name) or code.id}
    for field in fields.CODE[2:-1]:
        value = getattr(code, field.name)
        if isinstance(value, tuple):
            value = [_item(item, codebook) for item in value if not isinstance(item, str) or _clean(item)]
        elif isinstance(value, str):
            value = _clean(value)
        if value is False if field.name == "codable" else value:
            plain[field.name] = value
    children = codebook.children(code.id)
    if children:
        plain["codes"] = [_code(child, codebook) for child in children]
    return plain


def _item(item: str | Exclude | Attribute, codebook: Codebook) -> Any:
    if isinstance(item, Exclude):
        text = _clean(item.text) or "-"
        return {"text": text, "use": item.use} if item.use in codebook else text
    if isinstance(item, Attribute):
        plain: dict[str, Any] = {"id": item.id, "name": _line(item.name) or item.id, "type": item.type.value}
        return plain | {"values": [_line(value) for value in item.values]} if item.values else plain
    return _clean(item)


def _clean(text: str) -> str:
    """The text without the control characters that a file refuses; nothing where only white space is left."""
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return kept if kept.strip() else ""


def _line(text: str) -> str:
    return _clean(text).replace("\n", " ").replace("\t", " ").strip()


def write_codebook(codebook: Codebook) -> str:
    """The codebook as YAML: a blank line between the codes at the top, quotes only where YAML needs them."""
    plain = codebook_to_plain(codebook)
    codes = plain.pop("codes")
    head = _emitted(plain, WIDTH)
    if not codes:
        return head + "codes: []\n"
    return head + "codes:\n" + "\n".join(_indented(_emitted([code], WIDTH - 2)) for code in codes)


def _indented(block: str) -> str:
    return "".join("  " + line if line.strip("\n") else line for line in block.splitlines(keepends=True))


def _emitted(plain: Any, width: int) -> str:
    written: str = yaml.serialize(
        _node(plain, "", width), Dumper=_Dumper, width=width, allow_unicode=True, indent=2, line_break="\n"
    )
    return written


def _node(value: Any, field: str, width: int) -> yaml.Node:
    if isinstance(value, dict):
        pairs = [(_scalar(name, ""), _node(item, name, width)) for name, item in value.items()]
        flow = "type" in value and len(str(value)) < width
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=flow)
    if isinstance(value, list):
        flow = field in _IN_ONE_LINE and len(str(value)) < width
        return yaml.SequenceNode(
            "tag:yaml.org,2002:seq", [_node(item, field, width) for item in value], flow_style=flow
        )
    if isinstance(value, bool):
        return yaml.ScalarNode("tag:yaml.org,2002:bool", "true" if value else "false")
    if isinstance(value, int):
        return yaml.ScalarNode("tag:yaml.org,2002:int", str(value))
    return _scalar(value, field)


def _scalar(text: str, field: str) -> yaml.ScalarNode:
    style = '"' if field in _QUOTED else "|" if _fits_literal(text) else None
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


def _fits_literal(text: str) -> bool:
    """Whether a block of lines keeps the text exactly: no lines that begin or end with white space."""
    lines = text.split("\n")
    return len(lines) > 1 and all(line == line.strip() for line in lines) and bool(lines[0]) and bool(lines[-1])


class _Dumper(yaml.SafeDumper):
    """Lists indented below their key; double quotes unless single ones are easier to read."""

    event: Any

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002
        super().increase_indent(flow, indentless=False)

    def choose_scalar_style(self) -> str:
        style: str = super().choose_scalar_style()
        text = self.event.value
        if style == "'" and not any(c in text for c in '"\\\n') and len(text) < self.best_width // 2:
            return '"'
        return style
