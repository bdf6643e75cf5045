"""Which codes the tree shows, and where: filter, retired codes, depth. Qt-free."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
    """One line of the tree. `children` are the ids shown below it, `depth` counts from 0; `is_meant`: the filter finds
    the code itself, not merely one below it."""

    code: Code
    look: CodeLook
    depth: int
    place: int
    children: tuple[str, ...]
    is_meant: bool = True


def rows_of(
    codebook: Codebook, looks: Mapping[str, CodeLook], query: str = "", retired: Retired = Retired.HIDDEN
) -> tuple[tuple[str, ...], Mapping[str, CodeRow]]:
    """The ids at the top, and every shown code's row by id, in the order of the tree. A match brings its ancestors."""
    offered = (code for code in codebook if retired is Retired.SHOWN or not code.retired)
    meant = {code.id for code in offered if not query.strip() or matches(code, query)}
    kept = {above.id for code_id in meant for above in codebook.ancestry(code_id)}
    shown = {parent: _shown_below(codebook, parent, kept) for parent in (None, *kept)}
    places = {code_id: place for below in shown.values() for place, code_id in enumerate(below)}
    rows = {
        code.id: CodeRow(
            code,
            looks.get(code.id, UNKNOWN),
            len(codebook.ancestry(code.id)) - 1,
            places[code.id],
            shown[code.id],
            code.id in meant,
        )
        for code in codebook
        if code.id in kept
    }
    return shown[None], rows


def _shown_below(codebook: Codebook, parent: str | None, kept: Collection[str]) -> tuple[str, ...]:
    return tuple(code.id for code in codebook.children(parent) if code.id in kept)
