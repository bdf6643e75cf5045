"""The one door for YAML: text to positioned values, with aliases, anchors, tags, repeated keys and depth refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from annotator.exchange.yaml_words import in_plain_words
from annotator.model.errors import Problem
from annotator.model.wording import Wording, worded

LARGEST = 1_000_000
"""Bytes of the largest file that is read."""

REFUSED = "refused"
"""Tag of a value whose problem is told already."""


@dataclass(frozen=True, slots=True)
class YamlText:
    """One scalar as it stands in the file. `tag` is what YAML takes it for: str, int, bool, null, timestamp …"""

    text: str
    tag: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class YamlList:
    items: tuple[YamlNode, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class YamlMap:
    """Pairs in the file's order; of a repeated key only the first is kept."""

    pairs: tuple[tuple[YamlText, YamlNode], ...]
    line: int
    column: int


YamlNode = YamlText | YamlList | YamlMap


def read_yaml(text: str, *, deepest: int) -> tuple[YamlNode | None, tuple[Problem, ...]]:
    """The file's single value, None where it holds none or cannot be read, and what is wrong with its YAML.

    `deepest` is how many lists and mappings may lie inside each other.
    """
    problems: list[Problem] = []
    try:
        return _Composer(text, deepest, problems).document(), tuple(problems)
    except _Stop:
        return None, tuple(problems)
    except yaml.YAMLError as error:
        return None, (*problems, in_plain_words(error, text))


class _Stop(Exception):
    """Reading further would tell nothing; the reason is among the problems."""


class _Loader(yaml.SafeLoader):
    """Used for its events and for what YAML takes a plain scalar for; it constructs nothing."""


class _Composer:
    def __init__(self, text: str, deepest: int, problems: list[Problem]) -> None:
        self._loader: Any = _Loader(text)
        self._deepest = deepest
        self._problems = problems

    def document(self) -> YamlNode | None:
        self._loader.get_event()
        if self._loader.check_event(yaml.StreamEndEvent):
            return None
        self._loader.get_event()
        node = self._node(1)
        self._loader.get_event()
        if not self._loader.check_event(yaml.StreamEndEvent):
            self._refuse(
                self._loader.peek_event(),
                worded("A second document begins here (---): keep one codebook in each file."),
            )
        return node

    def _refuse(self, event: Any, message: Wording) -> None:
        mark = event.start_mark
        self._problems.append(Problem(message, mark.line + 1, mark.column + 1))

    def _node(self, depth: int) -> YamlNode:
        event: Any = self._loader.get_event()
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.AliasEvent):
            self._refuse(
                event,
                worded("“*{anchor}” is an alias of YAML: write the text out here instead.", anchor=str(event.anchor)),
            )
            return YamlText("", REFUSED, line, column)
        if event.anchor is not None:
            self._refuse(
                event,
                worded(
                    "“&{anchor}” is an anchor of YAML: leave it out, and write repeated text out.", anchor=event.anchor
                ),
            )
        if event.tag is not None:
            self._refuse(
                event, worded("“{tag}” is a tag of YAML: leave it out; put text in quotes.", tag=_spoken_tag(event.tag))
            )
        if isinstance(event, yaml.ScalarEvent):
            return YamlText(event.value, self._tag(event), line, column)
        if depth > self._deepest:
            self._refuse(
                event, worded("The file is nested too deeply: codes may lie at most 20 levels below each other.")
            )
            raise _Stop
        if isinstance(event, yaml.SequenceStartEvent):
            return YamlList(self._items(depth), line, column)
        return YamlMap(self._pairs(depth), line, column)

    def _tag(self, event: yaml.ScalarEvent) -> str:
        if event.tag is not None:
            return REFUSED
        resolved: str = self._loader.resolve(yaml.ScalarNode, event.value, event.implicit)
        return resolved.rpartition(":")[2]

    def _items(self, depth: int) -> tuple[YamlNode, ...]:
        items: list[YamlNode] = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            items.append(self._node(depth + 1))
        self._loader.get_event()
        return tuple(items)

    def _pairs(self, depth: int) -> tuple[tuple[YamlText, YamlNode], ...]:
        pairs: dict[str, tuple[YamlText, YamlNode]] = {}
        while not self._loader.check_event(yaml.MappingEndEvent):
            event = self._loader.peek_event()
            key, value = self._node(depth + 1), self._node(depth + 1)
            if not isinstance(key, YamlText):
                self._refuse(event, worded("A key must be one word, not a list or a mapping: check the brackets."))
            elif key.text in pairs:
                first = pairs[key.text][0]
                self._refuse(
                    event,
                    worded(
                        "“{text}” stands twice (first in line {line}): keep one of the two.",
                        text=key.text,
                        line=first.line,
                    ),
                )
            else:
                pairs[key.text] = (key, value)
        self._loader.get_event()
        return tuple(pairs.values())


def _spoken_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")
