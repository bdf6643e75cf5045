"""Which codes the tree shows, and where: filter, retired codes, depth. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.theme.looks import UNKNOWN, CodeLook
from annotator.ui.widgets.code_search import matches


class Retired(Enum):
    HIDDEN = auto()
    SHOWN = auto()


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One line of the tree. `children` are the ids shown below it, `depth` counts from 0."""

    code: Code
    look: CodeLook
    depth: int
    place: int
    children: tuple[str, ...]


def rows_of(
    codebook: Codebook, looks: Mapping[str, CodeLook], query: str = "", retired: Retired = Retired.HIDDEN
) -> tuple[tuple[str, ...], Mapping[str, CodeRow]]:
    """The ids at the top, and every shown code's row by id. A match brings its ancestors with it."""
    kept: set[str] = set()
    for code in codebook:
        is_shown = retired is Retired.SHOWN or not code.retired
        if is_shown and (not query.strip() or matches(code, query)):
            kept.update(above.id for above in codebook.ancestry(code.id))
    rows: dict[str, CodeRow] = {}

    def add(parent: str | None, depth: int) -> tuple[str, ...]:
        shown = [code for code in codebook.children(parent) if code.id in kept]
        for place, code in enumerate(shown):
            rows[code.id] = CodeRow(code, looks.get(code.id, UNKNOWN), depth, place, add(code.id, depth + 1))
        return tuple(code.id for code in shown)

    return add(None, 0), rows
