"""The fields of a codebook file in their canonical order: what reading, writing and the JSON Schema go by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

FORMAT = "annotator-codebook"
FORMAT_VERSION = 1
DEEPEST_CODE = 20
DEEPEST_YAML = 2 * DEEPEST_CODE + 3
"""A code 20 levels down lies in 20 lists and 20 mappings below the file's own; its exclusions lie two deeper."""

ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
KEY = re.compile(r"[1-9]")
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?", re.ASCII)


class Kind(StrEnum):
    """What a field holds."""

    FORMAT = "format"
    NAME = "name"
    TEXT = "text"
    ID = "id"
    VERSION = "version"
    KEY = "key"
    COLOUR = "colour"
    YES_NO = "yes or no"
    TYPE = "type"
    TEXTS = "texts"
    WORDS = "words"
    EXCLUDES = "excludes"
    ATTRIBUTES = "attributes"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind
    says: str
    required: bool = False


TOP = (
    Field(FORMAT, Kind.FORMAT, "Version of this file format.", required=True),
    Field("name", Kind.NAME, "Name of the codebook.", required=True),
    Field("version", Kind.VERSION, "Changes of meaning raise the first two numbers, wording the last."),
    Field("description", Kind.TEXT, "What the codebook asks of the texts."),
    Field("codes", Kind.CODES, "The codes at the top of the tree.", required=True),
)

CODE = (
    Field("id", Kind.ID, "Stable and unique in the whole codebook.", required=True),
    Field("name", Kind.NAME, "What people see.", required=True),
    Field("key", Kind.KEY, "The digit that gives this code; unique in the codebook."),
    Field("colour", Kind.COLOUR, "Given where left out."),
    Field("codable", Kind.YES_NO, "false makes the code a heading only."),
    Field("aliases", Kind.WORDS, "Other words under which search finds the code."),
    Field("definition", Kind.TEXT, "What the code means."),
    Field("include", Kind.TEXTS, "What belongs to the code."),
    Field("exclude", Kind.EXCLUDES, "What does not, and the code to use instead."),
    Field("examples", Kind.TEXTS, "Passages that take the code."),
    Field("counter_examples", Kind.TEXTS, "Passages that do not."),
    Field("unit", Kind.TEXT, "How much of the text to mark, in words for the coder."),
    Field("retired", Kind.YES_NO, "true keeps the code's codings and takes no new ones."),
    Field("attributes", Kind.ATTRIBUTES, "Questions asked of each coding."),
    Field("codes", Kind.CODES, "The codes below this one."),
)

EXCLUDE = (
    Field("text", Kind.TEXT, "What the code does not take in.", required=True),
    Field("use", Kind.ID, "The id of the code to use instead."),
)

ATTRIBUTE = (
    Field("id", Kind.ID, "The same id on several codes is the same question.", required=True),
    Field("name", Kind.NAME, "The question, for people.", required=True),
    Field("type", Kind.TYPE, "How it is answered.", required=True),
    Field("values", Kind.WORDS, "The answers to choose from; for type: choice alone."),
)
