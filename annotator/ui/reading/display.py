"""What is shown of a text and where it came from: the one map between displayed blocks and canonical offsets. Qt-free.

A block is a paragraph, or a part of one that is too long to be laid out at once. Within a block every displayed
character stands for exactly one canonical character, so that a place is (block, UTF-16 units into it). Lines without
any ink are not displayed: they lie between two blocks. A post's number may belong to a block and not be displayed in
it: then the block's text begins behind it, or ends before it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.reading.display_rules import Rules, aside, lines_joined
from annotator.ui.reading.offsets import Astral
from annotator.ui.reading.soft_split import parts_of

WIDE_FROM = 0x2E80
"""From here on characters are about as wide as high: the scripts of East Asia, and emoji."""

SHOWN_AS = str.maketrans(
    {
        "\u2011": "\u2010",  # the reading face lacks the no-break hyphen
        "\u2029": "\u2028",  # Qt would end a paragraph here
        "\r": " ",
        "\ufdd0": "\ufffd",  # Qt keeps these two for itself
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
        "\ufeff": "\u2060",  # swallowed at the start of a text otherwise
    }
)

WRAPPED_LINE = 40
"""Lines at least this long, all but the last, mean that a paragraph was wrapped by hand and may be joined."""


class Join(Enum):
    """How a block follows the one before it."""

    PARAGRAPH = auto()
    LINE = auto()
    PART = auto()


def shown_text(canonical: str) -> str:
    """The displayed form of a block's text, character for character."""
    shown = canonical.translate(SHOWN_AS)
    if "\n" not in shown:
        return shown
    lines = shown.split("\n")
    wrapped = all(len(line) >= WRAPPED_LINE for line in lines[:-1])
    return shown.replace("\n", " " if wrapped else "\u2028")


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines with ink between two offsets."""
    position = start
    for line in text[start:end].split("\n"):
        if line and not line.isspace():
            yield position, position + len(line)
        position += len(line) + 1


def _paragraphs(text: str, structure: Structure) -> Iterator[tuple[int, int]]:
    """The paragraphs found at import, and whatever lines they leave out."""
    position = 0
    for start, end in structure.paragraphs:
        if start < position or end <= start:
            continue
        yield from _lines(text, position, start)
        yield start, end
        position = end
    yield from _lines(text, position, len(text))


WRITTEN = Rules()
"""Everything as it was written."""


class DisplayMap:
    """The blocks of one text."""

    def __init__(self, text: str, structure: Structure, rules: Rules = WRITTEN) -> None:
        self.text = text
        self.starts: array[int] = array("q")
        self.ends: array[int] = array("q")
        self.joins: list[Join] = []
        self.breaks: array[int] = array("q")
        self._inked: dict[int, tuple[int, int]] = {}
        for start, end in self._pieces(structure, rules):
            join = self._join(structure, start)
            left = aside(text, structure.posts, start, end) if rules.numbers_aside else None
            if left is not None:
                self._put_aside(start, end, left)
            for part_start, part_end in parts_of(text, start, end):
                self.starts.append(part_start)
                self.ends.append(part_end)
                self.joins.append(join)
                join = Join.PART
        if not self.starts:
            self.starts.append(0)
            self.ends.append(0)
            self.joins.append(Join.PARAGRAPH)
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        self.astral = Astral(np.flatnonzero(codes > 0xFFFF).tolist())
        self._wide = np.flatnonzero(codes >= WIDE_FROM)

    def _pieces(self, structure: Structure, rules: Rules) -> Iterator[tuple[int, int]]:
        """What becomes a block each; notes the ends of lines that were joined."""
        pieces = _paragraphs(self.text, structure)
        if not rules.joins_lines or not len(structure.posts):
            yield from pieces
            return
        written = list(pieces)
        ends = {end for _, end in written}
        for start, end in lines_joined(self.text, written, structure.posts):
            at = self.text.find("\n", start, end)
            while at >= 0:
                if len(self.text[start:at].rstrip(" \t")) + start in ends:
                    self.breaks.append(at)
                at = self.text.find("\n", at + 1, end)
            yield start, end

    def _put_aside(self, start: int, end: int, left: tuple[int, int]) -> None:
        """Notes for the blocks that `[start, end)` will become what they show."""
        parts = list(parts_of(self.text, start, end))
        first, last = len(self.starts), len(self.starts) + len(parts) - 1
        for block, (part_start, part_end) in zip(range(first, last + 1), parts, strict=True):
            inked = max(part_start, left[0]), min(part_end, left[1])
            if inked != (part_start, part_end) and inked[0] < inked[1]:
                self._inked[block] = inked

    def _join(self, structure: Structure, start: int) -> Join:
        """Lines of one post stand together unless the writer left a line blank."""
        if not self.starts:
            return Join.PARAGRAPH
        post = structure.posts.at(start)
        together = post is not None and post == structure.posts.at(self.starts[-1])
        return Join.LINE if together and start - self.ends[-1] <= 1 else Join.PARAGRAPH

    def __len__(self) -> int:
        return len(self.starts)

    def inked(self, block: int) -> tuple[int, int]:
        """The offsets between which a block is displayed: all of it but a number that stands beside it."""
        return self._inked.get(block) or (self.starts[block], self.ends[block])

    def shown(self, block: int) -> str:
        """The text of a block as it is painted."""
        start, end = self.inked(block)
        text = self.text[start:end]
        for at in self.breaks_in(block):
            text = f"{text[: at - start]} {text[at - start + 1 :]}"
        return shown_text(text)

    def breaks_in(self, block: int) -> array[int]:
        """The ends of lines that were joined within a block."""
        start, end = self.inked(block)
        return self.breaks[bisect_left(self.breaks, start) : bisect_left(self.breaks, end)]

    def is_break(self, offset: int | None) -> bool:
        """Whether lines were joined at an offset."""
        index = bisect_left(self.breaks, offset) if offset is not None else len(self.breaks)
        return index < len(self.breaks) and self.breaks[index] == offset

    def is_aside(self, offset: int) -> bool:
        """Whether the character at an offset belongs to a number that stands beside the text."""
        block = self.block_at(offset)
        start, end = self.inked(block)
        return self.starts[block] <= offset < self.ends[block] and not start <= offset < end

    def block_at(self, offset: int) -> int:
        """The block that holds an offset; between two blocks the one before."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def shown_from(self, start: int) -> int:
        """Where a passage begins, behind the number beside the text that would else be its first words."""
        block = self.block_at(start)
        first, last = self.inked(block)
        if start >= last and block + 1 < len(self):
            after = self.inked(block + 1)[0]
            return after if start < self.ends[block] or after > self.starts[block + 1] else start
        return first if self.starts[block] <= start < first else start

    def shown_to(self, end: int) -> int:
        """Where a passage ends, before the number beside the text that would else be its last words."""
        block = self.block_at(max(0, end - 1))
        first, last = self.inked(block)
        if self.starts[block] < end <= first and block:
            return self.inked(block - 1)[1]
        return last if last < self.ends[block] and end > last else end

    def within(self, span: Span) -> Span | None:
        """A passage without the numbers beside the text at its ends, None where nothing else would be left."""
        start, end = self.shown_from(span.start), self.shown_to(span.end)
        return Span(start, end) if start < end else None

    def bare(self, span: Span) -> Span:
        """A passage without the numbers beside the text at its ends; as it is where nothing else would be left."""
        return self.within(span) or span

    def place(self, offset: int) -> tuple[int, int]:
        """(block, UTF-16 units into it) of an offset; places that are not displayed give the block's end before, those
        of a number beside the text the block's nearest.
        """
        block = self.block_at(offset)
        return block, self.local(block, offset)

    def local(self, block: int, offset: int) -> int:
        """UTF-16 units into a block of an offset; the block's nearest where that shows it not."""
        start, end = self.inked(block)
        return self.astral.to_qt(start, max(start, min(offset, end)))

    def offset(self, block: int, qt_local: int) -> int:
        """The offset of a place."""
        start, end = self.inked(block)
        return min(self.astral.from_qt(start, qt_local), end)

    def blocks_of(self, start: int, end: int) -> range:
        """The blocks that show a character of `[start, end)`."""
        first, last = self.block_at(start), self.block_at(max(start, end - 1))
        if start >= self.ends[first] and first < last:
            first += 1
        return range(first, last + 1)

    def paragraph(self, block: int) -> Span | None:
        """The whole paragraph that a block shows or is a part of; None in a text without ink."""
        first = last = block
        while self.joins[first] is Join.PART:
            first -= 1
        while last + 1 < len(self) and self.joins[last + 1] is Join.PART:
            last += 1
        return Span(self.starts[first], self.ends[last]) if self.ends[last] > self.starts[first] else None

    def lengths(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Characters of each block, and how many of them are wide."""
        starts = np.frombuffer(self.starts, dtype=np.int64)
        ends = np.frombuffer(self.ends, dtype=np.int64)
        wide = np.searchsorted(self._wide, ends) - np.searchsorted(self._wide, starts)
        return ends - starts, wide.astype(np.int64)
