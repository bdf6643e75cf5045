"""In which order and in which groups the panel shows documents. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.model.names import natural_key
from annotator.model.records import Document
from annotator.ui.corpus.rows import STATES, DocumentRow, GroupRow, Line, Words
from annotator.ui.widgets.values import Kind, kind_of, value_key

ORDER, NAME, CODINGS, STATE = "order", "name", "codings", "state"
VARIABLE = "variable:"
"""Before the name of a variable to sort or group by."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`sort` is one of the words above or `variable:NAME`; `group` is "", `state` or `variable:NAME`."""

    sort: str = ORDER
    is_descending: bool = False
    group: str = ""
    folded: frozenset[str] = field(default=frozenset())

    @property
    def is_project_order(self) -> bool:
        """Whether documents stand as the project has them, so that they can be moved."""
        return self.sort == ORDER and not self.is_descending and not self.group

    @property
    def follows_work(self) -> bool:
        """Whether coding and reading change what stands where."""
        return self.sort in {CODINGS, STATE} or self.group == STATE

    def to_plain(self) -> dict[str, Any]:
        """For the settings."""
        return {
            "sort": self.sort,
            "descending": self.is_descending,
            "group": self.group,
            "folded": sorted(self.folded),
        }

    @classmethod
    def from_plain(cls, plain: Any) -> Arrangement:
        """From the settings; what makes no sense counts as never chosen."""
        found = plain if isinstance(plain, dict) else {}
        sort, group, folded = found.get("sort", ORDER), found.get("group", ""), found.get("folded", [])
        return cls(
            sort if _is_sort(sort) else ORDER,
            found.get("descending") is True,
            group if group in ("", STATE) or _is_variable(group) else "",
            frozenset(one for one in folded if isinstance(one, str)) if isinstance(folded, list) else frozenset(),
        )


def _is_variable(text: Any) -> bool:
    return isinstance(text, str) and text.startswith(VARIABLE) and len(text) > len(VARIABLE)


def _is_sort(text: Any) -> bool:
    return text in (ORDER, NAME, CODINGS, STATE) or _is_variable(text)


def arranged(
    rows: Sequence[DocumentRow], documents: Mapping[str, Document], how: Arrangement, words: Words
) -> tuple[tuple[str, ...], list[Line]]:
    """Ids of the documents in order, and the lines to show: headings, and the documents of groups that are open.

    `rows` come in project order. Documents without the value stand last, whichever the direction.
    """
    ordered = _sorted(rows, documents, how)
    if not how.group:
        return tuple(row.id for row in ordered), list(ordered)
    groups = _groups(ordered, documents, how, words)
    ids: list[str] = []
    lines: list[Line] = []
    for key, (title, members) in groups:
        ids += [row.id for row in members]
        is_open = key not in how.folded
        done = sum(row.state is STATES[-1] for row in members)
        lines.append(GroupRow(key, title, len(members), done, is_open))
        lines += members if is_open else []
    return tuple(ids), lines


def _sorted(rows: Sequence[DocumentRow], documents: Mapping[str, Document], how: Arrangement) -> list[DocumentRow]:
    down = how.is_descending
    if how.sort == NAME:
        return sorted(rows, key=lambda row: natural_key(row.name), reverse=down)
    if how.sort == CODINGS:
        return sorted(rows, key=lambda row: row.codings, reverse=down)
    if how.sort == STATE:
        return sorted(rows, key=lambda row: STATES.index(row.state), reverse=down)
    if how.sort == ORDER:
        return list(reversed(rows)) if down else list(rows)
    values = _values(rows, documents, how.sort)
    key = value_key(values.values())
    having = sorted((row for row in rows if values[row.id]), key=lambda row: key(values[row.id]), reverse=down)
    return having + [row for row in rows if not values[row.id]]


def _groups(
    rows: Sequence[DocumentRow], documents: Mapping[str, Document], how: Arrangement, words: Words
) -> list[tuple[str, tuple[str, list[DocumentRow]]]]:
    found: dict[str, tuple[str, list[DocumentRow]]] = {}
    down = how.is_descending and how.sort == how.group
    if how.group == STATE:
        for row in rows:
            found.setdefault(row.state.value, (words[row.state], []))[1].append(row)
        order = [state.value for state in STATES]
        return sorted(found.items(), key=lambda item: order.index(item[0]), reverse=down)
    values = _values(rows, documents, how.group)
    by_year = kind_of(values.values()) is Kind.DATE
    for row in rows:
        value = values[row.id][:4] if by_year else values[row.id]
        found.setdefault(value, (value, []))[1].append(row)
    without = found.pop("", None)
    key = value_key(found)
    groups = sorted(found.items(), key=lambda item: key(item[0]), reverse=down)
    return groups if without is None else [*groups, ("", without)]


def _values(rows: Sequence[DocumentRow], documents: Mapping[str, Document], variable: str) -> dict[str, str]:
    name = variable.removeprefix(VARIABLE)
    return {row.id: dict(documents[row.id].variables).get(name, "").strip() for row in rows}
