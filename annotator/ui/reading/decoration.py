"""What is painted over and beside one block, in the block's own coordinates: scrolling computes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.ui.reading.block_layout import BlockLayout
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.fills import Cover, shortest_fill
from annotator.ui.reading.lanes import greedy
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.mark_table import MarkTable
from annotator.ui.reading.measures import Measures
from annotator.ui.theme.tokens import size, tokens

TRACKS = size("stripe_max")
STEP = float(tokens()["size"]["stripe_step"])


@dataclass(slots=True)
class Fill:
    """A filled stretch of a row; `opens`/`closes`: its end is an outer one, not a seam."""

    left: float
    right: float
    top: float
    bottom: float
    opens: bool
    closes: bool
    mark: Mark


@dataclass(slots=True)
class Stripe:
    """A patterned line under a stretch of a row, `y` at its middle."""

    left: float
    right: float
    y: float
    mark: Mark


@dataclass(slots=True)
class Bracket:
    """A coding's stretch of the margin; `opens`/`closes`: it begins or ends in this block."""

    lane: int
    top: float
    bottom: float
    opens: bool
    closes: bool
    mark: Mark


@dataclass(slots=True)
class Decoration:
    """Everything but labels. `crowded`: (row, stripes it lacks). `folded`: (y below a row, brackets it lacks)."""

    fills: list[Fill] = field(default_factory=list)
    stripes: list[Stripe] = field(default_factory=list)
    crowded: list[tuple[int, int]] = field(default_factory=list)
    brackets: list[Bracket] = field(default_factory=list)
    folded: list[tuple[float, int]] = field(default_factory=list)


@dataclass(slots=True)
class Part:
    """A coding's part in one block: places in UTF-16 units, and rows, both ends included."""

    mark: Mark
    start: int
    end: int
    first_row: int
    last_row: int


def parts_in(block: int, display: DisplayMap, table: MarkTable, layout: BlockLayout) -> list[Part]:
    """The codings of a block in text order."""
    block_start, block_end = display.starts[block], display.ends[block]
    found = []
    for mark in table.touching(block_start, block_end):
        start, end = display.local(block, mark.start), display.local(block, mark.end)
        first = layout.row_of(start)
        last = first if end <= layout.rows[first].end else layout.row_of(end - 1)
        found.append(Part(mark, start, end, first, last))
    return found


def decorate(
    block: int,
    parts: Sequence[Part],
    display: DisplayMap,
    table: MarkTable,
    layout: BlockLayout,
    measures: Measures,
    focus: str | None,
) -> Decoration:
    """Computes a block's decoration from its codings' parts; `focus` is the id of the coding in focus."""
    made = Decoration()
    if parts:
        _fill(made, parts, layout, measures, focus)
        _underline(made, parts, layout, measures, table)
        _bracket(made, block, parts, layout, measures, table, display)
    return made


def brackets_of(
    block: int,
    parts: Sequence[Part],
    display: DisplayMap,
    table: MarkTable,
    layout: BlockLayout,
    measures: Measures,
) -> list[Bracket]:
    """The brackets alone: they ask for rows only, and labels that reach in from above need no more."""
    made = Decoration()
    if parts:
        _bracket(made, block, parts, layout, measures, table, display)
    return made.brackets


def _fill(made: Decoration, parts: Sequence[Part], layout: BlockLayout, measures: Measures, focus: str | None) -> None:
    covers = [
        Cover(part.start, part.end, part.mark.end - part.mark.start, rank, part.mark.id == focus)
        for rank, part in enumerate(parts)
    ]
    raised, lowered = measures.base - measures.fill_top, measures.fill_bottom - measures.base
    for piece in shortest_fill(covers):
        mark = parts[piece.index].mark
        for index in range(layout.row_of(piece.start), layout.row_of(piece.end - 1) + 1):
            row = layout.rows[index]
            middle = row.top + row.base
            opens = piece.opens or piece.start < row.start
            closes = piece.closes or piece.end > row.end
            extents = layout.extents(index, piece.start, piece.end)
            for place, (left, right) in enumerate(extents):
                made.fills.append(
                    Fill(
                        left,
                        right,
                        middle - raised,
                        middle + lowered,
                        opens if not layout.bidi else place > 0 or opens,
                        closes if not layout.bidi else place < len(extents) - 1 or closes,
                        mark,
                    )
                )


def _underline(
    made: Decoration, parts: Sequence[Part], layout: BlockLayout, measures: Measures, table: MarkTable
) -> None:
    crossing = {part.mark.id: table.settled(part.mark)[1] for part in parts if table.crosses(part.mark)}
    taken = [(part.start, part.end, crossing[part.mark.id]) for part in parts if part.mark.id in crossing]
    inner = [part for part in parts if part.mark.id not in crossing]
    tracks = dict(zip((part.mark.id for part in inner), greedy([(p.start, p.end) for p in inner], taken), strict=True))
    tracks.update(crossing)
    lacking: Counter[int] = Counter()
    lowered = measures.fill_bottom - measures.base + 2.5
    for part in parts:
        track = tracks[part.mark.id]
        if track >= TRACKS:
            lacking.update(range(part.first_row, part.last_row + 1))
            continue
        for index in range(part.first_row, part.last_row + 1):
            row = layout.rows[index]
            y = row.top + row.base + lowered + STEP * track
            for left, right in layout.extents(index, part.start, part.end):
                made.stripes.append(Stripe(left, right, y, part.mark))
    made.crowded = sorted(lacking.items())


def _bracket(
    made: Decoration,
    block: int,
    parts: Sequence[Part],
    layout: BlockLayout,
    measures: Measures,
    table: MarkTable,
    display: DisplayMap,
) -> None:
    crossing = {part.mark.id: table.settled(part.mark)[0] for part in parts if table.crosses(part.mark)}
    taken = [(p.first_row, p.last_row + 1, crossing[p.mark.id]) for p in parts if p.mark.id in crossing]
    inner = sorted((p for p in parts if p.mark.id not in crossing), key=by_rows)
    rows = [(part.first_row, part.last_row + 1) for part in inner]
    lanes = dict(zip((part.mark.id for part in inner), greedy(rows, taken), strict=True))
    lanes.update(crossing)
    folded: Counter[int] = Counter()
    for part in parts:
        lane = lanes[part.mark.id]
        if lane >= measures.lane_count:
            folded[part.first_row] += 1
            continue
        opens = part.mark.start >= display.starts[block]
        closes = part.mark.end <= display.ends[block]
        top = layout.rows[part.first_row].top + measures.fill_top if opens else 0
        bottom = layout.rows[part.last_row].top + measures.fill_bottom + 1 if closes else layout.height
        made.brackets.append(Bracket(lane, top, bottom, opens, closes, part.mark))
    made.folded = [(layout.rows[row].bottom + 0.0, count) for row, count in sorted(folded.items())]


def by_rows(part: Part) -> tuple[int, int, int]:
    """The margin's order: from the top, the longest first, then as in the text."""
    return part.first_row, -part.last_row, part.start
