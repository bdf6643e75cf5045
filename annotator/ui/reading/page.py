"""A document as it is laid out now: its blocks, their heights, their codings; computed when first asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.reading.block_layout import BlockLayout
from annotator.ui.reading.decoration import Bracket, Decoration, Part, brackets_of, decorate, parts_in
from annotator.ui.reading.display import DisplayMap, Join
from annotator.ui.reading.display_rules import Rules
from annotator.ui.reading.gutter import Numbers, counted
from annotator.ui.reading.heights import Heights
from annotator.ui.reading.labels import RAISED, Labels, place_labels, wanted_labels
from annotator.ui.reading.look import USUAL, ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.mark_table import MarkTable
from annotator.ui.reading.measures import Measures, average_advance, measures_of
from annotator.ui.text_taste import Gutter
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import CodeLook

KEPT = 500
"""Blocks whose layouts are kept."""

REACH = 4
"""Blocks below its own that a block's labels may use when none begins there."""

OPENING = 300
"""Characters of a paragraph among which its first letter is looked for."""

HEAD, HEADING_ABOVE = 18, 22
"""Pixels above the first block and above a heading."""


class Edge(Enum):
    """An edge of what an offset lies in."""

    BEFORE = auto()
    AFTER = auto()


@dataclass
class Shown:
    """What the reader and the window have drawn attention to. Offsets are code points.

    `held` is what a moved end is said to have gained or lost, at `held_at`. `lit` holds the ids of the codings whose
    text stays bright while all other text is dimmed, None for no such light. `drop` is what a dragged code would get.
    """

    anchor: int = 0
    caret: int = 0
    leaning: bool = False
    focus: str | None = None
    hover: str | None = None
    spotlight: bool = False
    hits: Sequence[Span] = field(default_factory=tuple)
    hit: int | None = None
    held: str = ""
    held_at: int = 0
    lit: frozenset[str] | None = None
    drop: Span | None = None

    @property
    def lifted(self) -> str | None:
        """The coding that fills all it covers: the one whose label is pointed at, else the one in focus."""
        return self.hover if self.spotlight else self.focus


class Stale(NamedTuple):
    """What is to be painted anew: whole blocks, and beside the text from the top of some down by that many pixels."""

    blocks: set[int]
    margins: dict[int, int]


class Page:
    """One document at one width, size and theme."""

    def __init__(self, appearance: Appearance) -> None:
        self.appearance = appearance
        self.look = USUAL
        self.measures: Measures = measures_of(appearance, self.look, 860)
        self.shown = Shown()
        self.worn: Mapping[CodeLook, CodeLook] = {}
        self._layouts: OrderedDict[int, BlockLayout] = OrderedDict()
        self._decorations: dict[int, Decoration] = {}
        self._labels: dict[int, Labels] = {}
        self._parts: dict[int, list[Part]] = {}
        self._margins: dict[int, list[Bracket]] = {}
        self.show("", Structure())

    @property
    def selection(self) -> Span | None:
        """What lies between anchor and caret, without the numbers at its ends that stand beside the text.

        None where nothing else lies there, unless it begins in such a number: that was found, not selected by hand.
        """
        if self.shown.anchor == self.shown.caret:
            return None
        span = Span(*sorted((self.shown.anchor, self.shown.caret)))
        bare = self.display.within(span)
        return span if bare is None and self.display.is_aside(span.start) else bare

    def show(self, text: str, structure: Structure) -> None:
        """Another document, without codings."""
        self.structure = structure
        self.display = DisplayMap(text, structure, self._rules())
        self.numbers = Numbers(self.display, structure, self.look.gutter)
        self.table = MarkTable(self.display)
        self.shown = Shown()
        self._wrap()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Other codings on the same document, in their own looks."""
        self.worn = {}
        self.table = MarkTable(self.display, marks)
        self._undress()

    def change_many(self, removed: Iterable[str], added: Iterable[Mark]) -> None:
        """As `change_marks`, for thousands at once: all of the picture is made anew."""
        self.table.change(removed, added)
        self._undress()

    def take(self, look: ReadingLook) -> bool:
        """Another look of the same document; `fit` has to follow. Whether the blocks are others now."""
        before, self.look = self._rules(), look
        rules = self._rules()
        if rules != before:
            self.display = DisplayMap(self.display.text, self.structure, rules)
            self.table = MarkTable(self.display, self.table)
        self.numbers = Numbers(self.display, self.structure, look.gutter)
        self._wrap()
        return rules != before

    def _rules(self) -> Rules:
        """A number leaves the text only where the gutter shows it."""
        beside = counted(self.look.gutter, self.structure) is Gutter.POSTS
        return Rules(self.look.numbers_aside and beside, self.look.joins_lines)

    def fit(self, width: int) -> None:
        """Takes the view's width; wraps the text anew where that changes its column."""
        before, self.measures = self.measures, measures_of(self.appearance, self.look, width)
        now = self.measures
        if (before.column, before.font, before.row) != (now.column, now.font, now.row):
            self._wrap()

    def recolour(self) -> None:
        """Forgets layouts, whose text holds colours; heights stay."""
        self._forget()

    def _forget(self) -> None:
        self._layouts.clear()
        self._undress()

    def _undress(self) -> None:
        """Forgets what was computed for the codings."""
        for kept in (self._decorations, self._labels, self._parts, self._margins):
            kept.clear()

    def _strip(self, block: int) -> None:
        """Forgets what was computed for the codings of a block; of the labels, which reach further, nothing."""
        for kept in (self._decorations, self._parts, self._margins):
            kept.pop(block, None)

    def _wrap(self) -> None:
        self._forget()
        self.heights = Heights(self._estimates())

    def _estimates(self) -> list[int]:
        """Guesses every block's height from the average advance; words leave some of each row unused."""
        measures, text = self.measures, self.display.text
        step = max(1, len(text) // 12)
        sample = "".join(c for at in range(0, len(text), step) for c in text[at : at + 300] if " " <= c < "\u2e80")
        narrow = average_advance(measures.font, sample)
        lengths, wide = self.display.lengths()
        widths = (lengths - wide) * narrow + wide * float(measures.font.pixelSize())
        rows = np.maximum(1, np.ceil(widths / (measures.column - 2.2 * narrow)))
        gaps = [measures.gap if join is Join.PARAGRAPH else 0 for join in self.display.joins]
        for start in self.structure.headings.starts:
            block = self.display.block_at(start)
            gaps[block] = self._above(block)
        gaps[0] = HEAD
        found: list[int] = (rows.astype(np.int64) * measures.row + np.asarray(gaps)).tolist()
        return found

    def _above(self, block: int) -> int:
        """Pixels between a block and the one before."""
        if not block:
            return HEAD
        if self.display.joins[block] is not Join.PARAGRAPH:
            return 0
        return HEADING_ABOVE if self.numbers.is_heading(block) else self.measures.gap

    def layout(self, block: int) -> BlockLayout:
        """A block's rows, laid out on first use; its height is true from then on."""
        known = self._layouts.get(block)
        if known is not None:
            return known
        made = BlockLayout(
            self.display.shown(block),
            self.measures,
            self._above(block),
            self.appearance.colour("ink2") if self.look.quiet_links else None,
            heading=self.numbers.is_heading(block),
            breaks=[self.display.local(block, at) for at in self.display.breaks_in(block)],
            opening=self._opening(block),
        )
        self._layouts[block] = made
        self.heights.correct(block, made.height)
        if len(self._layouts) > KEPT:
            old, _ = self._layouts.popitem(last=False)
            self._strip(old)
            self._labels.pop(old, None)
        return made

    def _opening(self, block: int) -> str:
        """How the paragraph begins that a block is a later part of, "" where it is none."""
        head = block
        while self.display.joins[head] is Join.PART:
            head -= 1
        return self.display.shown(head)[:OPENING] if head < block else ""

    def cluster_edge(self, offset: int, edge: Edge) -> int:
        """The offset, or the edge of the cluster it would split: a letter and its marks, an emoji and its joiners."""
        around = self.display.text[max(0, offset - 1) : offset + 1]
        if around.isascii() or len(around) < 2:
            return offset
        block, place = self.display.place(offset)
        layout = self.layout(block).layout
        if self.display.offset(block, place) != offset or layout.isValidCursorPosition(place):
            return offset
        beside = layout.previousCursorPosition if edge is Edge.BEFORE else layout.nextCursorPosition
        return self.display.offset(block, beside(place))

    def in_reading(self, offset: int, step: int) -> int:
        """A step to the right (1) or left (-1) at an offset as one on (1) or back (-1) in reading."""
        return -step if self.layout(self.display.block_at(offset)).reads_left else step

    def height(self, block: int) -> int:
        return self.layout(block).height

    def decoration(self, block: int) -> Decoration:
        if block not in self._decorations:
            parts, layout = self._parts_in(block), self.layout(block)
            self._decorations[block] = decorate(
                block, parts, self.display, self.table, layout, self.measures, self.shown.lifted
            )
        return self._decorations[block]

    def labels(self, block: int) -> Labels:
        if block not in self._labels:
            wanted = self._wanted(block)
            brackets = self._brackets(block) if wanted else []
            self._labels[block] = place_labels(
                wanted, brackets, lambda needed: self._room(block, needed), self.shown.focus
            )
        return self._labels[block]

    def _brackets(self, block: int) -> list[Bracket]:
        known = self._decorations.get(block)
        if known is not None:
            return known.brackets
        if block not in self._margins:
            parts, layout = self._parts_in(block), self.layout(block)
            self._margins[block] = brackets_of(block, parts, self.display, self.table, layout, self.measures)
        return self._margins[block]

    def _wanted(self, block: int) -> list[tuple[Mark, int]]:
        """The codings that want a label beside a block. Where none begins, nothing is computed."""
        if not self._opens(block):
            return []
        return wanted_labels(block, self._parts_in(block), self.display, self.layout(block))

    def _parts_in(self, block: int) -> list[Part]:
        if block not in self._parts:
            self._parts[block] = parts_in(block, self.display, self.table, self.layout(block))
        return self._parts[block]

    def _room(self, block: int, needed: int | None = None) -> int:
        """How far down the labels of a block may reach: over the next blocks too, as long as none begins there."""
        room, after = self.height(block), block + 1
        last = min(after + REACH, len(self.display))
        while after < last and not self._opens(after) and (needed is None or room < needed):
            room += self.height(after)
            after += 1
        return room + (self._above(after) + RAISED if after < len(self.display) else 60)

    def change_marks(self, removed: Iterable[str], added: Iterable[Mark]) -> Stale:
        """Takes codings out and puts others in; what of the picture changed, as far as it was laid out."""
        came = list(added)
        gone = [mark for one in (*removed, *(mark.id for mark in came)) if (mark := self.table.get(one)) is not None]
        opened = {block: self._opens(block) for block in {self.display.block_at(mark.start) for mark in (*gone, *came)}}
        for mark in gone:
            self.table.remove(mark.id)
        for mark in came:
            self.table.add(mark)
        stale = self._touch((*gone, *came))
        for block, before in opened.items():
            if self._opens(block) is not before:
                self._make_room(block, stale)
        return stale

    def _opens(self, block: int) -> bool:
        """Whether a coding begins in a block."""
        return self.table.begins_in(self.display.ends[block - 1] if block else 0, self.display.ends[block])

    def _touch(self, marks: Iterable[Mark]) -> Stale:
        """Forgets what was computed for the blocks that codings touch."""
        stale = Stale({block for mark in marks for block in self.display.blocks_of(mark.start, mark.end)}, {})
        for block in stale.blocks:
            self._strip(block)
            if block in self._layouts:
                known = self._labels.pop(block, None)  # none: not painted yet, or stale already
                stale.margins[block] = max(self._room(block), known.bottom if known is not None else 0)
        return stale

    def _make_room(self, block: int, stale: Stale) -> None:
        """Places the labels above a block anew, which reach down to where the next coding begins."""
        for above in range(max(0, block - REACH), block):
            known = self._labels.pop(above, None)
            if known is not None and (now := self.labels(above)) != known:
                stale.margins[above] = max(stale.margins.get(above, 0), self.height(above), known.bottom, now.bottom)

    def number_aside(self, block: int) -> Span | None:
        """The number of the post that a block's gutter names, where the text does not show it."""
        posts = self.structure.posts
        post = posts.at(self.display.starts[block])
        if post is None or not posts.marks:
            return None
        start, end = posts.marks[post]
        return Span(start, end) if start < end and self.display.is_aside(start) else None

    def hits_in(self, block: int) -> Iterator[tuple[int, Span]]:
        """The find hits that show in a block, with their indices."""
        yield from self.hits_over(self.display.starts[block], self.display.ends[block])

    def hits_over(self, start: int, end: int) -> Iterator[tuple[int, Span]]:
        """The find hits that share a character with `[start, end)`, with their indices."""
        hits = self.shown.hits
        index = max(0, bisect_left(hits, start, key=attrgetter("start")) - 1)
        while index < len(hits) and hits[index].start < end:
            if hits[index].end > start:
                yield index, hits[index]
            index += 1

    def lit_in(self, block: int) -> list[Span]:
        """What of a block lies in the light, as stretches that may overlap."""
        start, end = self.display.starts[block], self.display.ends[block]
        lit = self.shown.lit or frozenset()
        found = [mark for mark in self.table.touching(start, end) if mark.id in lit] if end > start else []
        return [Span(max(start, mark.start), min(end, mark.end)) for mark in found]

    def attend(self, mark_id: str | None) -> Stale:
        """Puts a coding in focus; what of the picture changed."""
        before, self.shown.focus = self.shown.focus, mark_id
        return self._relift(before, mark_id)

    def point_at(self, mark_id: str | None, *, spotlight: bool) -> Stale:
        """The pointer rests on a coding, or on its label; what of the picture changed."""
        shown = self.shown
        before, shown.hover, shown.spotlight = shown.hover, mark_id, spotlight
        return self._relift(before, mark_id)

    def _relift(self, before: str | None, mark_id: str | None) -> Stale:
        return self._touch(mark for one in (before, mark_id) if (mark := self.table.get(one)) is not None)
