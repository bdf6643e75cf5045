"""What must hold between the codes of a codebook file: ids, keys, uses and attributes."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from annotator.exchange.codebook_values import Findings
from annotator.exchange.safe_yaml import YamlList, YamlMap, YamlNode
from annotator.model.codes import Attribute, Code
from annotator.model.wording import worded


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code where it stands in the file; None where not even its id could be read."""

    code: Code | None
    nodes: dict[str, YamlNode]
    node: YamlNode

    def at(self, field: str, index: int | None = None, name: str | None = None) -> YamlNode:
        """The node of a field, of one entry of its list, of one value of that entry; as near as there is."""
        node = self.nodes.get(field, self.node)
        if index is not None and isinstance(node, YamlList):
            node = node.items[index]
        if name is not None and isinstance(node, YamlMap):
            node = next((value for key, value in node.pairs if key.text == name), node)
        return node


def check_rules(sightings: list[Sighting], findings: Findings) -> None:
    """Tell every break of a rule at the later of the two places that clash."""
    codes = {sighting.code.id: sighting for sighting in reversed(sightings) if sighting.code is not None}
    _check_ids(sightings, codes, findings)
    _check_keys(sightings, findings)
    _check_uses(sightings, tuple(codes), findings)
    _check_attributes(sightings, findings)


def _check_ids(sightings: list[Sighting], first: dict[str, Sighting], findings: Findings) -> None:
    for sighting in sightings:
        code = sighting.code
        if code is not None and first[code.id] is not sighting:
            other = first[code.id]
            findings.tell(
                sighting.at("id"),
                worded(
                    "Two codes have the id {id} (the other in line {line}): give one another id.",
                    id=code.id,
                    line=other.at("id").line,
                ),
            )


def _check_keys(sightings: list[Sighting], findings: Findings) -> None:
    taken: dict[str, Code] = {}
    for sighting in sightings:
        code = sighting.code
        if code is None or code.key is None:
            continue
        if code.key in taken:
            both = f"{taken[code.key].id}, {code.id}"
            findings.tell(
                sighting.at("key"),
                worded("Two codes use key {key}: {both}. Give one of them another digit.", key=code.key, both=both),
            )
        else:
            taken[code.key] = code


def _check_uses(sightings: list[Sighting], ids: tuple[str, ...], findings: Findings) -> None:
    for sighting in sightings:
        code = sighting.code
        for index, exclude in enumerate(() if code is None else code.exclude):
            if exclude.use is None:
                continue
            node = sighting.at("exclude", index, "use")
            if exclude.use not in ids:
                likely = get_close_matches(exclude.use, ids, n=1)
                remedy = (
                    worded("Did you mean {likely}?", likely=likely[0])
                    if likely
                    else worded("Write the id of a code of this codebook.")
                )
                findings.tell(
                    node,
                    worded("“use” names {use}, which no code has as its id. {remedy}", use=exclude.use, remedy=remedy),
                )
            elif code is not None and exclude.use == code.id:
                findings.tell(
                    node, worded("“use” names {id} itself: write the id of the code to use instead.", id=code.id)
                )


def _check_attributes(sightings: list[Sighting], findings: Findings) -> None:
    known: dict[str, tuple[Attribute, Code]] = {}
    for sighting in sightings:
        code = sighting.code
        own: set[str] = set()
        for index, attribute in enumerate(() if code is None else code.attributes):
            if not attribute.id or code is None:
                continue
            node = sighting.at("attributes", index, "id")
            if attribute.id in own:
                findings.tell(
                    node, worded("{code} asks {id} twice: keep one of the two.", code=code.id, id=attribute.id)
                )
            own.add(attribute.id)
            first, asked_by = known.setdefault(attribute.id, (attribute, code))
            if (first.type, first.values) != (attribute.type, attribute.values) and asked_by is not code:
                findings.tell(
                    node,
                    worded(
                        "The attribute {id} of {code} has another type or other values than that of {other}: "
                        "make them the same, or give one another id.",
                        id=attribute.id,
                        code=code.id,
                        other=asked_by.id,
                    ),
                )
