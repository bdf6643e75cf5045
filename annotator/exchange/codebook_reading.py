"""From a codebook file's YAML to codes. Goes on after a problem, so that all of them are told at once."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from annotator.exchange import codebook_fields as fields
from annotator.exchange.codebook_fields import Field
from annotator.exchange.codebook_rules import Sighting, check_rules
from annotator.exchange.codebook_values import READERS, Findings, items_of, text_of
from annotator.exchange.safe_yaml import REFUSED, YamlList, YamlMap, YamlNode, YamlText
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude
from annotator.model.wording import Wording, worded


@dataclass(frozen=True, slots=True)
class _Called:
    """What a mapping is called: `code`, `a code`, and `A code` where a sentence begins."""

    noun: Wording
    one: Wording
    first: Wording


_CODEBOOK = _Called(worded("codebook"), worded("a codebook"), worded("A codebook"))
_CODE = _Called(worded("code"), worded("a code"), worded("A code"))
_EXCLUSION = _Called(worded("exclusion"), worded("an exclusion"), worded("An exclusion"))
_ATTRIBUTE = _Called(worded("attribute"), worded("an attribute"), worded("An attribute"))


@dataclass(frozen=True, slots=True)
class _Entry:
    """What was read of one mapping: good values by field, and the node of every field that stands there."""

    values: dict[str, Any]
    nodes: dict[str, YamlNode]


def codebook_of(root: YamlNode, findings: Findings) -> Codebook:
    """The codebook as far as it could be read; it may be used only where `findings` stay empty."""
    top = _entry(root, fields.TOP, _CODEBOOK, findings)
    sightings: list[Sighting] = []
    if "codes" in top.nodes:
        _read_codes(top.nodes["codes"], None, 1, sightings, findings)
    check_rules(sightings, findings)
    return Codebook.of(
        (sighting.code for sighting in sightings if sighting.code is not None),
        **{name: top.values[name] for name in ("name", "version", "description") if name in top.values},
    )


def _entry(node: YamlNode, allowed: tuple[Field, ...], what: _Called, findings: Findings) -> _Entry:
    if not isinstance(node, YamlMap):
        if not (isinstance(node, YamlText) and node.tag == REFUSED):
            names = ", ".join(f"{field.name}: …" for field in allowed if field.required)
            findings.tell(
                node,
                worded(
                    "Here stands no {noun}: write {one} as lines of {names}",
                    noun=what.noun,
                    one=what.one,
                    names=names,
                ),
            )
        return _Entry({}, {})
    by_name = {field.name: field for field in allowed}
    values: dict[str, Any] = {}
    nodes: dict[str, YamlNode] = {}
    for key, value in node.pairs:
        field = by_name.get(key.text)
        if field is None:
            if key.tag != REFUSED:
                findings.tell(key, _unknown(key.text, tuple(by_name), what))
            continue
        nodes[field.name] = value
        if field.kind in READERS:
            read = READERS[field.kind](value, field.name, findings)
            if read is not None:
                values[field.name] = read
    for field in allowed:
        if field.required and field.name not in nodes:
            findings.tell(node, worded("“{field}” is missing: {one} needs it.", field=field.name, one=what.one))
    return _Entry(values, nodes)


def _unknown(key: str, known: tuple[str, ...], what: _Called) -> Wording:
    likely = get_close_matches(key.casefold(), known, n=1, cutoff=0.6)
    if likely:
        return worded("{first} has no “{key}”. Did you mean {likely}?", first=what.first, key=key, likely=likely[0])
    return worded("{first} has no “{key}”: it has {known}.", first=what.first, key=key, known=", ".join(known))


def _read_codes(node: YamlNode, parent: str | None, depth: int, sightings: list[Sighting], findings: Findings) -> None:
    for position, item in enumerate(items_of(node, "codes", findings)):
        if depth > fields.DEEPEST_CODE:
            findings.tell(
                item,
                worded(
                    "Codes may lie at most {levels} levels below each other: move this one up.",
                    levels=fields.DEEPEST_CODE,
                ),
            )
            return
        entry = _entry(item, fields.CODE, _CODE, findings)
        sighting = Sighting(_code(entry, parent, position, findings), entry.nodes, item)
        sightings.append(sighting)
        if "codes" in entry.nodes:
            _read_codes(entry.nodes["codes"], entry.values.get("id"), depth + 1, sightings, findings)


def _code(entry: _Entry, parent: str | None, position: int, findings: Findings) -> Code | None:
    values = dict(entry.values)
    if "exclude" in entry.nodes:
        values["exclude"] = _excludes(entry.nodes["exclude"], findings)
    if "attributes" in entry.nodes:
        values["attributes"] = _attributes(entry.nodes["attributes"], findings)
    if "id" not in values:
        return None
    return Code(**{"name": values["id"], **values}, parent=parent, position=position)


def _excludes(node: YamlNode, findings: Findings) -> tuple[Exclude, ...]:
    excludes: list[Exclude] = []
    for item in items_of(node, "exclude", findings):
        if isinstance(item, YamlText):
            text = text_of(item, "exclude", findings)
            entry = _Entry({} if text is None else {"text": text}, {})
        else:
            entry = _entry(item, fields.EXCLUDE, _EXCLUSION, findings)
        excludes.append(Exclude(entry.values.get("text", ""), entry.values.get("use")))
    return tuple(excludes)


def _attributes(node: YamlNode, findings: Findings) -> tuple[Attribute, ...]:
    attributes: list[Attribute] = []
    for item in items_of(node, "attributes", findings):
        entry = _entry(item, fields.ATTRIBUTE, _ATTRIBUTE, findings)
        values = entry.values
        _check_values(item, entry, findings)
        known = {"id", "type"} <= values.keys()
        attributes.append(
            Attribute(
                values["id"] if known else "",
                values.get("name", ""),
                values.get("type", AttributeType.TEXT),
                values.get("values", ()),
            )
        )
    return tuple(attributes)


def _check_values(item: YamlNode, entry: _Entry, findings: Findings) -> None:
    kind, listed = entry.values.get("type"), entry.nodes.get("values")
    if kind is AttributeType.CHOICE:
        if listed is None:
            findings.tell(item, worded("An attribute of type choice needs its values, such as values: [low, high]."))
        elif isinstance(listed, YamlList) and not listed.items:
            findings.tell(listed, worded("“values” is empty: write the answers, such as [low, high]."))
    elif kind is not None and listed is not None:
        findings.tell(listed, worded("Type {kind} takes no values: leave them out, or write type: choice.", kind=kind))
