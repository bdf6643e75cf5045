"""What is shown of a text and where it came from: the one map between displayed blocks and canonical offsets. Qt-free.

A block is a paragraph, or a part of one that is too long to be laid out at once. Within a block every displayed
character stands for exactly one canonical character, so that a place is (block, UTF-16 units into it). Lines without
any ink are not displayed: they lie between two blocks.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from annotator.model.span import Span
from annotator.model.structure import Structure
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


class DisplayMap:
    """The blocks of one text."""

    def __init__(self, text: str, structure: Structure) -> None:
        self.text = text
        self.starts: array[int] = array("q")
        self.ends: array[int] = array("q")
        self.joins: list[Join] = []
        for start, end in _paragraphs(text, structure):
            join = self._join(structure, start)
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

    def _join(self, structure: Structure, start: int) -> Join:
        """Lines of one post stand together unless the writer left a line blank."""
        if not self.starts:
            return Join.PARAGRAPH
        post = structure.posts.at(start)
        together = post is not None and post == structure.posts.at(self.starts[-1])
        return Join.LINE if together and start - self.ends[-1] <= 1 else Join.PARAGRAPH

    def __len__(self) -> int:
        return len(self.starts)

    def shown(self, block: int) -> str:
        """The text of a block as it is painted."""
        return shown_text(self.text[self.starts[block] : self.ends[block]])

    def block_at(self, offset: int) -> int:
        """The block that holds an offset; between two blocks the one before."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def place(self, offset: int) -> tuple[int, int]:
        """(block, UTF-16 units into it) of an offset; places that are not displayed give the block's end before."""
        block = self.block_at(offset)
        inside = max(self.starts[block], min(offset, self.ends[block]))
        return block, self.astral.to_qt(self.starts[block], inside)

    def offset(self, block: int, qt_local: int) -> int:
        """The offset of a place."""
        return min(self.astral.from_qt(self.starts[block], qt_local), self.ends[block])

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
