"""The JSON Schema of codebook files, for editors that complete and check while one writes."""

from __future__ import annotations

import json
from typing import Any

from annotator.exchange import codebook_fields as fields
from annotator.exchange.codebook_fields import Field, Kind
from annotator.model.codes import AttributeType

_TEXT: dict[str, Any] = {"type": "string", "pattern": r"\S"}
_LINE: dict[str, Any] = {"type": "string", "pattern": r"^[^\n\t]*\S[^\n\t]*$"}

_KINDS: dict[Kind, dict[str, Any]] = {
    Kind.FORMAT: {"const": fields.FORMAT_VERSION},
    Kind.NAME: _LINE,
    Kind.TEXT: _TEXT,
    Kind.ID: {"type": "string", "pattern": f"^{fields.ID.pattern}$"},
    Kind.VERSION: {"type": "string", "pattern": f"^{fields.VERSION.pattern}$"},
    Kind.KEY: {"type": "string", "pattern": f"^{fields.KEY.pattern}$"},
    Kind.COLOUR: {"type": "string", "pattern": f"^{fields.COLOUR.pattern}$"},
    Kind.YES_NO: {"type": "boolean"},
    Kind.TYPE: {"enum": [kind.value for kind in AttributeType]},
    Kind.TEXTS: {"type": "array", "items": _TEXT},
    Kind.WORDS: {"type": "array", "items": _LINE, "uniqueItems": True},
    Kind.EXCLUDES: {"type": "array", "items": {"anyOf": [_TEXT, {"$ref": "#/$defs/exclude"}]}},
    Kind.ATTRIBUTES: {"type": "array", "items": {"$ref": "#/$defs/attribute"}},
    Kind.CODES: {"type": "array", "items": {"$ref": "#/$defs/code"}},
}


def codebook_schema() -> dict[str, Any]:
    """The schema as JSON values. Rules between codes (unique ids and keys, uses) are beyond it; `check` has them."""
    with_choices = {"properties": {"type": {"const": AttributeType.CHOICE.value}}}
    attribute = _object(fields.ATTRIBUTE) | {
        "if": with_choices,
        "then": {"required": ["values"], "properties": {"values": {"minItems": 1}}},
        "else": {"properties": {"values": False}},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Annotator codebook",
        **_object(fields.TOP),
        "$defs": {"code": _object(fields.CODE), "exclude": _object(fields.EXCLUDE), "attribute": attribute},
    }


def write_schema() -> str:
    """The schema as the file's text."""
    return json.dumps(codebook_schema(), indent=2, ensure_ascii=False) + "\n"


def _object(allowed: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in allowed if field.required],
        "properties": {field.name: {"description": field.says, **_KINDS[field.kind]} for field in allowed},
    }
