"""Where something stands in what is brought in, and in what two records differ, for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce

from annotator.model.records import Coding
from annotator.model.wording import UNSAID, Wording, listed, worded


@dataclass(frozen=True, slots=True)
class InFile:
    """A place in one of the files of a folder."""

    file: str
    inside: Wording


Where = Wording | InFile
Skip = Callable[[Where, Wording], None]
"""Takes a place in the source and the reason why what stands there is left out."""

_PARTS = {
    "document": worded("on another document"),
    "start": worded("with other ends"),
    "end": worded("with other ends"),
    "code": worded("with another code"),
    "coder": worded("by another coder"),
    "memo": worded("with another memo"),
    "attributes": worded("with other answers"),
    "unsure": worded("marked as unsure or not"),
}

_FIELDS = {
    "id": worded("id"),
    "name": worded("name"),
    "parent": worded("parent"),
    "key": worded("key"),
    "colour": worded("colour"),
    "codable": worded("codable"),
    "retired": worded("retired"),
    "definition": worded("definition"),
    "unit": worded("unit"),
    "aliases": worded("aliases"),
    "include": worded("include"),
    "exclude": worded("exclude"),
    "examples": worded("examples"),
    "counter_examples": worded("counter examples"),
    "attributes": worded("attributes"),
}


def differing(mine: Coding, theirs: Coding) -> Wording:
    """How two states of a coding differ, for people; nothing where they say the same."""
    told = [words for part, words in _PARTS.items() if getattr(mine, part) != getattr(theirs, part)]
    parts = list(dict.fromkeys(told))
    if not parts:
        return UNSAID
    return reduce(lambda all_before, part: worded("{first} and {second}", first=all_before, second=part), parts)


def fields_named(names: Iterable[str]) -> Wording:
    """The fields of a code in a row."""
    return listed(_FIELDS[name] for name in names)
