"""Paragraphs, headings and table rows as a format gives them, and the one text they become."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.structure import Segments, Structure
from annotator.sources.boundaries import Pair
from annotator.sources.structure import given_structure


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. `level` 1 to 9 makes it a heading, `row` a row of a table with cells parted by tabs."""

    text: str
    level: int = 0
    row: bool = False


@dataclass(slots=True)
class _Row:
    cells: list[list[Block]] = field(default_factory=list)


class BlockBuilder:
    """Takes text, breaks, cells and rows in the order of the source, and holds the blocks they make."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[str] = []
        self._open: list[list[Block] | _Row] = [self.blocks]

    def add(self, text: str) -> None:
        """Text of the paragraph at hand; a NUL in it is a line break, since no source keeps NULs."""
        self._pieces.append(text)

    def end_paragraph(self, level: int = 0, *, collapse: bool = False) -> None:
        """Closes the paragraph at hand; none is made of white space. `collapse`: white space as HTML has it."""
        text = "".join(self._pieces)
        self._pieces.clear()
        if collapse:
            text = re.sub(" ?\x00 ?", "\x00", re.sub("[ \t\n\r\f]+", " ", text)).strip(" ")
        for piece in re.split("\x00(?:[ \t]*\x00)+", text):
            line = piece.replace("\x00", "\n").strip("\n")
            if line.strip():
                self._put(Block(line, level))

    def begin_row(self) -> None:
        self._open.append(_Row())

    def begin_cell(self) -> None:
        self._open.append([])

    def end_cell(self) -> None:
        """Closes a cell; outside a row its blocks are paragraphs like others."""
        cell = self._open.pop()
        assert isinstance(cell, list)  # noqa: S101 - begin_cell and end_cell come in pairs
        top = self._open[-1]
        if isinstance(top, _Row):
            top.cells.append(cell)
        else:
            top.extend(cell)

    def end_row(self) -> None:
        """Closes a row: one line with tabs between its cells, unless a cell holds several paragraphs."""
        row = self._open.pop()
        assert isinstance(row, _Row)  # noqa: S101 - begin_row and end_row come in pairs
        if len(row.cells) > 1 and all(len(cell) <= 1 and not any(b.row for b in cell) for cell in row.cells):
            line = "\t".join(cell[0].text if cell else "" for cell in row.cells).rstrip("\t")
            if line.strip():
                self._put(Block(line, row=True))
            return
        for cell in row.cells:
            for block in cell:
                self._put(block)

    def _put(self, block: Block) -> None:
        top = self._open[-1]
        if isinstance(top, _Row):
            top.cells.append([block])
        else:
            top.append(block)


def assembled(blocks: Iterable[Block]) -> tuple[str, Structure]:
    """The text, an empty line between paragraphs and none between rows of a table, and its structure."""
    pieces: list[str] = []
    paragraphs: list[Pair] = []
    headings: list[Pair] = []
    levels: list[int] = []
    length, after_row = 0, False
    for block in blocks:
        if pieces:
            gap = "\n" if block.row and after_row else "\n\n"
            pieces.append(gap)
            length += len(gap)
        start, end = _inked(block.text, length)
        paragraphs.append((start, end))
        if block.level:
            headings.append((start, end))
            levels.append(block.level)
        pieces.append(block.text)
        length += len(block.text)
        after_row = block.row
    text = "".join(pieces)
    return text, given_structure(text, paragraphs, Segments.of(headings, levels=levels), Segments())


def _inked(text: str, offset: int) -> Pair:
    """Where a block that stands at `offset` begins and ends, without white space around it."""
    return offset + len(text) - len(text.lstrip()), offset + len(text.rstrip())
