"""The labels that begin at one block: which, where, and how many found no room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from annotator.ui.reading.block_layout import BlockLayout
from annotator.ui.reading.decoration import Bracket, Part, by_rows
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.label_slots import slots
from annotator.ui.reading.mark import Mark
from annotator.ui.theme.tokens import size

GAP = size("label_gap")

RAISED = 4
"""Pixels from a row's top to the top of a label that stands beside it."""


@dataclass(slots=True)
class Label:
    """A label's top, and the bracket it names; None where that was folded away. `lacking`: how many found no room,
    said beside the last one; `pushed`: pixels by which it had to give way.
    """

    mark: Mark
    top: int
    bracket: Bracket | None
    lacking: int = 0
    pushed: int = 0


@dataclass(slots=True)
class Labels:
    """Labels of one block; `hidden` found no room. `bottom` is where the lowest one ends."""

    shown: list[Label] = field(default_factory=list)
    hidden: list[Mark] = field(default_factory=list)
    bottom: int = 0


def wanted_labels(
    block: int, parts: Sequence[Part], display: DisplayMap, layout: BlockLayout
) -> list[tuple[Mark, int]]:
    """The codings that begin in a block with the tops their labels would like, in the margin's order."""
    begin, end = display.ends[block - 1] if block else 0, display.ends[block]
    here = [part for part in parts if begin <= part.mark.start < end]
    return [(part.mark, layout.rows[part.first_row].top + RAISED) for part in sorted(here, key=by_rows)]


def place_labels(
    wanted: Sequence[tuple[Mark, int]], brackets: Sequence[Bracket], room: Callable[[int], int], focus: str | None
) -> Labels:
    """Places labels from their wanted tops. `room(needed)` tells how far down they may reach."""
    made = Labels()
    if not wanted:
        return made
    tops = [top for _, top in wanted]
    keep = next((index for index, (mark, _) in enumerate(wanted) if mark.id == focus), None)
    beside = {bracket.mark.id: bracket for bracket in brackets}
    for (mark, want), top in zip(wanted, slots(tops, room(tops[-1] + GAP * len(tops)), GAP, keep), strict=True):
        if top is None:
            made.hidden.append(mark)
        else:
            made.shown.append(Label(mark, top, beside.get(mark.id), pushed=top - want))
            made.bottom = max(made.bottom, top + GAP)
    made.shown[-1].lacking = len(made.hidden)
    return made
