"""The number that people cite, beside the block where it begins. Qt-free."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

from annotator.model.structure import Structure
from annotator.ui.reading.display import DisplayMap, Join
from annotator.ui.text_taste import Gutter


def counted(gutter: Gutter, structure: Structure) -> Gutter:
    """What is counted in a text of this structure: posts only where it has any."""
    if gutter in {Gutter.AUTOMATIC, Gutter.POSTS}:
        return Gutter.POSTS if len(structure.posts) else Gutter.PARAGRAPHS
    return gutter


class Numbers:
    """Gutter labels of one document."""

    def __init__(self, display: DisplayMap, structure: Structure, gutter: Gutter = Gutter.AUTOMATIC) -> None:
        self._display = display
        self._structure = structure
        self._gutter = counted(gutter, structure)
        self._ordinals: array[int] = array("q")
        self._line_ends: array[int] = array("q")

    def is_heading(self, block: int) -> bool:
        """Whether the block is a heading, marked or suggested."""
        return self._structure.headings.at(self._display.starts[block]) is not None

    def is_suggested(self, block: int) -> bool:
        """Whether the block was taken for a heading, front or back matter without markup that says so."""
        start, structure = self._display.starts[block], self._structure
        if structure.headings_are_suggested and self.is_heading(block):
            return True
        return structure.front.at(start) is not None or structure.back.at(start) is not None

    def is_repeat(self, block: int) -> bool:
        """Whether the block only repeats a sentence of another."""
        return self._structure.repeats.at(self._display.starts[block]) is not None

    def label(self, block: int) -> str:
        """What stands beside the block, "" for nothing."""
        if self._gutter is Gutter.NOTHING or self._display.joins[block] is Join.PART:
            return ""
        repeated = self._structure.repeats.at(self._display.starts[block])
        if repeated is not None:
            twin = self._display.block_at(self._structure.repeats.marks[repeated][0])
            return f"= {self._line(twin)}" if self._gutter is Gutter.LINES else f"= ¶ {self._paragraph(twin)}"
        if self.is_heading(block):
            return "§"
        if self._gutter is Gutter.LINES:
            return self._line(block)
        return self._post(block) if self._gutter is Gutter.POSTS else self._paragraph(block)

    def numbered(self, block: int) -> int:
        """The block that carries the number for this one: the first of its post or paragraph."""
        first = block
        while first and not self.label(first) and block - first < 200:
            first -= 1
        return first

    def _post(self, block: int) -> str:
        posts = self._structure.posts
        post = posts.at(self._display.starts[block])
        if post is None or (block and posts.at(self._display.starts[block - 1]) == post):
            return ""
        return posts.label(post)

    def _line(self, block: int) -> str:
        text = self._display.text
        if not self._line_ends:
            self._line_ends.extend(match.start() for match in re.finditer("\n|\\Z", text))
        return str(bisect_left(self._line_ends, self._display.starts[block]) + 1)

    def _paragraph(self, block: int) -> str:
        paragraphs = self._structure.paragraphs
        if len(paragraphs):
            index = paragraphs.at(self._display.starts[block])
            return "" if index is None else paragraphs.label(index)
        if not self._ordinals:
            count = 0
            for join in self._display.joins:
                count += join is not Join.PART
                self._ordinals.append(count)
        return str(self._ordinals[block])
