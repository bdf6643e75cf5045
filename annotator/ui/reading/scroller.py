"""Where the view stands in the document: (block, pixels into it). Everything else about scrolling is derived."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.ui.reading.page import Page

FOOT = 60
"""Free pixels under the last row."""

FAR = 3
"""Moves of more than this many views look the place up instead of walking to it."""


class Place(NamedTuple):
    """The offset of a row's first character, or of one in it, and how many pixels of the row are above the view."""

    offset: int
    within: int


class Scroller:
    """The first visible block and how many of its pixels are above the view."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.block = 0
        self.pixel = 0
        self.view_height = 1
        self._held: tuple[Place, tuple[int, int]] | None = None

    @property
    def place(self) -> Place:
        """What stands at the view's top: the same through every re-wrap, however rows begin, until somebody scrolls."""
        if self._held is not None and self._held[1] == (self.block, self.pixel):
            return self._held[0]
        layout = self._page.layout(self.block)
        row = layout.rows[layout.row_at(self.pixel)]
        return Place(self._page.display.offset(self.block, row.start), self.pixel - row.top)

    def stand_at(self, place: Place) -> None:
        """Brings the row that holds a place back to the view's top."""
        self.block, local = self._page.display.place(place.offset)
        layout = self._page.layout(self.block)
        row = layout.rows[layout.row_of(local)]
        self.pixel = row.top + min(place.within, row.height - 1)
        self.settle()
        self._held = place, (self.block, self.pixel)

    @property
    def y(self) -> int:
        """Pixels above the view, as far as they are known."""
        return self._page.heights.top(self.block) + self.pixel

    @property
    def most(self) -> int:
        """The greatest `y`."""
        return max(0, self._page.heights.total + FOOT - self.view_height)

    def by(self, pixels: int) -> None:
        """Moves down (up where negative), over true heights unless it is far."""
        if abs(pixels) > FAR * self.view_height:
            self.to(self.y + pixels)
            return
        self._held = None
        self.pixel += pixels
        self.settle()

    def to(self, y: int) -> None:
        """Goes to a distance from the top."""
        self._held = None
        if y >= self.most:
            self.block, self.pixel = self._last()
        else:
            self.block, self.pixel = self._page.heights.at(y)
            self.settle()

    def show_block(self, block: int, pixel: int) -> None:
        """Puts a point of a block at the view's top."""
        self._held = None
        self.block, self.pixel = min(block, len(self._page.display) - 1), pixel
        self.settle()

    def settle(self) -> None:
        """Makes `pixel` fall within its block, and keeps the view inside the document."""
        page = self._page
        while self.pixel < 0 and self.block > 0:
            self.block -= 1
            self.pixel += page.height(self.block)
        self.pixel = max(0, self.pixel)
        while self.block < len(page.display) - 1 and self.pixel >= page.height(self.block):
            self.pixel -= page.height(self.block)
            self.block += 1
        if self.most - self.y < self.view_height:
            end = self._last()
            self.block, self.pixel = min((self.block, self.pixel), end)

    def _last(self) -> tuple[int, int]:
        """The place with the document's end at the view's bottom."""
        room = self.view_height - FOOT
        block = len(self._page.display) - 1
        room -= self._page.height(block)
        while room > 0 and block > 0:
            block -= 1
            room -= self._page.height(block)
        return block, max(0, -room)

    def visible(self, top: int = 0, bottom: int | None = None) -> Iterator[tuple[int, int]]:
        """(block, its top in the view) of the blocks between two heights of the view."""
        bottom = self.view_height if bottom is None else bottom
        y = -self.pixel
        for block in range(self.block, len(self._page.display)):
            if y >= bottom:
                return
            height = self._page.height(block)
            if y + height > top:
                yield block, y
            y += height

    def top_of(self, block: int) -> int | None:
        """A block's top in the view; None where it is more than two views away, or not of this document."""
        if block >= len(self._page.display):
            return None
        y, at = -self.pixel, self.block
        while at > block and y > -2 * self.view_height:
            at -= 1
            y -= self._page.height(at)
        while at < block and y < 2 * self.view_height:
            y += self._page.height(at)
            at += 1
        return y if at == block else None
