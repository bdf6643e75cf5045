"""Single values of a codebook file: each reader gives the value, or tells the problem and gives None."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.exchange import codebook_fields as fields
from annotator.exchange.codebook_fields import Kind
from annotator.exchange.safe_yaml import REFUSED, YamlList, YamlMap, YamlNode, YamlText
from annotator.model.codes import AttributeType
from annotator.model.errors import Problem
from annotator.model.names import code_id_of, visible
from annotator.model.wording import Wording, worded

_TAKEN_FOR = {
    "bool": worded("yes or no"),
    "int": worded("a number"),
    "float": worded("a number"),
    "timestamp": worded("a date"),
    "value": worded("a sign of its own"),
    "merge": worded("a sign of its own"),
}


@dataclass
class Findings:
    """The problems told so far, in no order."""

    problems: list[Problem] = field(default_factory=list)

    def tell(self, node: YamlNode, message: Wording) -> None:
        """Notes what is wrong, with the place in the file."""
        self.problems.append(Problem(message, node.line, node.column))


def text_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    """Any text that is not blank."""
    if not isinstance(node, YamlText):
        kind = worded("a list") if isinstance(node, YamlList) else worded("a mapping")
        findings.tell(node, worded("“{name}” is {kind} here; write one text.", name=name, kind=kind))
        return None
    if node.tag == REFUSED:
        return None
    if node.tag == "null" or (node.tag == "str" and not node.text.strip()):
        findings.tell(node, worded("“{name}” is empty: write its text, or leave the line out.", name=name))
        return None
    if node.tag != "str":
        taken = _TAKEN_FOR.get(node.tag, worded("something other than text"))
        findings.tell(
            node,
            worded(
                'YAML takes {text} for {taken}: put it in quotes, {name}: "{text}".',
                text=node.text,
                taken=taken,
                name=name,
            ),
        )
        return None
    return _without_controls(node, name, findings)


def _without_controls(node: YamlText, name: str, findings: Findings) -> str | None:
    bad = next((c for c in node.text if unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\t"), None)
    if bad is not None:
        findings.tell(
            node,
            worded("“{name}” holds the invisible character {character}: delete it.", name=name, character=visible(bad)),
        )
        return None
    return node.text


def name_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    """One line of text, trimmed."""
    text = text_of(node, name, findings)
    if text is not None and any(c in text.strip() for c in "\n\t"):
        findings.tell(node, worded("“{name}” goes over several lines or holds a tab: write it in one line.", name=name))
        return None
    return None if text is None else text.strip()


def id_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    text = text_of(node, name, findings)
    if text is not None and not fields.ID.fullmatch(text):
        proposal = code_id_of(text, ())
        findings.tell(
            node,
            worded(
                "“{text}” is no id: an id has small letters a to z, digits, - and _, and begins with "
                "a letter or digit, such as {proposal}.",
                text=visible(text),
                proposal=proposal,
            ),
        )
        return None
    return text


def version_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    if isinstance(node, YamlText) and node.tag in {"int", "float"}:
        proposal = ".".join([*node.text.split("."), "0", "0"][:3])
        findings.tell(
            node,
            worded(
                "A version has three numbers, such as {proposal}; {text} has fewer.", proposal=proposal, text=node.text
            ),
        )
        return None
    text = text_of(node, name, findings)
    if text is not None and not fields.VERSION.fullmatch(text):
        findings.tell(
            node, worded("“{text}” is no version: write three numbers with dots, such as 1.0.0.", text=visible(text))
        )
        return None
    return text


def format_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    if isinstance(node, YamlText) and (node.tag == REFUSED or (node.tag == "int" and node.text == "1")):
        return "1"
    if isinstance(node, YamlText) and node.tag == "int" and node.text.isdigit():
        findings.tell(
            node,
            worded("This file is in format {text}; this Annotator reads format 1. Update Annotator.", text=node.text),
        )
    else:
        findings.tell(node, worded("Write {name}: 1 (a number without quotes).", name=name))
    return None


def key_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    if isinstance(node, YamlText) and node.tag == "int" and fields.KEY.fullmatch(node.text):
        findings.tell(node, worded('A key is text: put it in quotes, {name}: "{text}".', name=name, text=node.text))
        return None
    text = text_of(node, name, findings) if not _is_other_number(node) else ""
    if text is not None and not fields.KEY.fullmatch(text):
        findings.tell(node, worded('A key is one digit from 1 to 9 in quotes, such as key: "1".'))
        return None
    return text


def _is_other_number(node: YamlNode) -> bool:
    return isinstance(node, YamlText) and node.tag in {"int", "float"}


def colour_of(node: YamlNode, name: str, findings: Findings) -> str | None:
    if isinstance(node, YamlText) and node.tag == "null":
        findings.tell(
            node, worded('“{name}” is empty; # begins a comment, so put the colour in quotes: "#2F6BFF".', name=name)
        )
        return None
    text = text_of(node, name, findings) if not _is_other_number(node) else ""
    if text is not None and not fields.COLOUR.fullmatch(text):
        findings.tell(node, worded('A colour is # and six hexadecimal digits in quotes, such as "#2F6BFF".'))
        return None
    return text


def yes_no_of(node: YamlNode, name: str, findings: Findings) -> bool | None:
    if isinstance(node, YamlText) and node.tag == "bool":
        return node.text.lower() in {"true", "yes", "on"}
    if not (isinstance(node, YamlText) and node.tag == REFUSED):
        findings.tell(node, worded("“{name}” is true or false, without quotes.", name=name))
    return None


def type_of(node: YamlNode, name: str, findings: Findings) -> AttributeType | None:
    kinds = [kind.value for kind in AttributeType]
    text = text_of(node, name, findings)
    if text is not None and text not in kinds:
        findings.tell(
            node,
            worded(
                "“{text}” is no type of attribute: write one of {kinds}.", text=visible(text), kinds=", ".join(kinds)
            ),
        )
        return None
    return None if text is None else AttributeType(text)


def items_of(node: YamlNode, name: str, findings: Findings) -> tuple[YamlNode, ...]:
    """What a list holds; nothing, with the problem told, where it is none."""
    if isinstance(node, YamlList):
        return node.items
    if not (isinstance(node, YamlText) and node.tag == REFUSED):
        if isinstance(node, YamlMap):
            findings.tell(node, worded("“{name}” must be a list, each entry beginning with -.", name=name))
        else:
            findings.tell(
                node, worded("“{name}” must be a list: begin each entry with - on a line of its own.", name=name)
            )
    return ()


def texts_of(node: YamlNode, name: str, findings: Findings) -> tuple[str, ...]:
    """The texts of a list; those with problems are left out."""
    read = [text_of(item, name, findings) for item in items_of(node, name, findings)]
    return tuple(text for text in read if text is not None)


def words_of(node: YamlNode, name: str, findings: Findings) -> tuple[str, ...]:
    """The one-line texts of a list, none of them twice."""
    words: list[str] = []
    for item in items_of(node, name, findings):
        word = name_of(item, name, findings)
        if word is not None and word in words:
            findings.tell(item, worded("“{word}” stands twice in “{name}”: keep one.", word=visible(word), name=name))
        elif word is not None:
            words.append(word)
    return tuple(words)


READERS: dict[Kind, Callable[[YamlNode, str, Findings], object]] = {
    Kind.FORMAT: format_of,
    Kind.NAME: name_of,
    Kind.TEXT: text_of,
    Kind.ID: id_of,
    Kind.VERSION: version_of,
    Kind.KEY: key_of,
    Kind.COLOUR: colour_of,
    Kind.YES_NO: yes_no_of,
    Kind.TYPE: type_of,
    Kind.TEXTS: texts_of,
    Kind.WORDS: words_of,
}
