"""What differs between two codebooks, code by code and field by field, matched by id."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, Code, Exclude, Weight


class Difference(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class CodeDifference:
    """One difference. `code` is the code's id, empty for the codebook itself; `before` and `after` are for people."""

    kind: Difference
    code: str
    field: str
    before: str
    after: str
    suggestion: Weight


_WORDING = {"name", "key", "colour", "aliases", "examples", "counter_examples", "description", "version"}
_RULES = (
    "key",
    "colour",
    "codable",
    "retired",
    "aliases",
    "definition",
    "include",
    "exclude",
    "examples",
    "counter_examples",
    "unit",
    "attributes",
)


def diff_codebooks(before: Codebook, after: Codebook) -> tuple[CodeDifference, ...]:
    """Differences of the codebook's own fields, then of its codes: those that stay and those added in the order of
    `after`, then those removed."""
    found: list[CodeDifference] = []
    for name in ("name", "version", "description"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            kind = Difference.RENAMED if name == "name" else Difference.CHANGED
            found.append(CodeDifference(kind, "", name, old, new, Weight.WORDING))
    found.extend(_of_order(before, after, None))
    for code in after:
        if code.id in before:
            found.extend(_of_code(before, after, code.id))
            found.extend(_of_order(before, after, code.id))
        else:
            found.append(CodeDifference(Difference.ADDED, code.id, "", "", after.path(code.id), Weight.MEANING))
    found.extend(
        CodeDifference(Difference.REMOVED, code.id, "", before.path(code.id), "", Weight.MEANING)
        for code in before
        if code.id not in after
    )
    return tuple(found)


def _of_code(before: Codebook, after: Codebook, code_id: str) -> list[CodeDifference]:
    old, new = before.code(code_id), after.code(code_id)
    found: list[CodeDifference] = []
    if old.name != new.name:
        found.append(CodeDifference(Difference.RENAMED, code_id, "name", old.name, new.name, Weight.WORDING))
    if _parent(old, before) != _parent(new, after):
        paths = before.path(code_id), after.path(code_id)
        found.append(CodeDifference(Difference.MOVED, code_id, "codes", *paths, Weight.MEANING))
    for field in _RULES:
        was, becomes = getattr(old, field), getattr(new, field)
        if was != becomes:
            weight = Weight.WORDING if field in _WORDING else _weight(was, becomes)
            found.append(CodeDifference(Difference.CHANGED, code_id, field, spoken(was), spoken(becomes), weight))
    return found


def _of_order(before: Codebook, after: Codebook, parent: str | None) -> list[CodeDifference]:
    """The order of the codes that stayed below one (None: at the top); those that came or went say so themselves."""
    were, are = before.children(parent), after.children(parent)
    stayed = {code.id for code in were} & {code.id for code in are}
    old, new = ([code for code in codes if code.id in stayed] for codes in (were, are))
    if [code.id for code in old] == [code.id for code in new]:
        return []
    was, becomes = ("\n".join(code.name for code in codes) for codes in (old, new))
    return [CodeDifference(Difference.CHANGED, parent or "", "order", was, becomes, Weight.WORDING)]


def _parent(code: Code, codebook: Codebook) -> str | None:
    return code.parent if code.parent in codebook else None


def _weight(before: Any, after: Any) -> Weight:
    """Wording where nothing but case, white space and punctuation differs."""
    return Weight.WORDING if _bare(spoken(before)) == _bare(spoken(after)) else Weight.MEANING


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def spoken(value: Any) -> str:
    """A field's value for people; entries of a list on lines of their own."""
    if isinstance(value, tuple):
        return "\n".join(spoken(item) for item in value)
    if isinstance(value, Exclude):
        return value.text if value.use is None else f"{value.text} → {value.use}"
    if isinstance(value, Attribute):
        choices = f": {', '.join(value.values)}" if value.values else ""
        return f"{value.id} ({value.name}, {value.type}{choices})"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value or ""
