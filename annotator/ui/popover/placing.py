"""Where the popover goes. Qt-free: rectangles are left, top, width, height in pixels."""

from __future__ import annotations

from dataclasses import dataclass

GAP = 8
EDGE = 8


@dataclass(frozen=True, slots=True)
class Box:
    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def middle(self) -> int:
        return self.left + self.width // 2


def place(card: tuple[int, int], selection: Box, room: tuple[int, int]) -> tuple[int, int]:
    """Left and top of a card of that size: under the selection, above it where there is no room, else at the bottom.

    `room` is the size of the pane that the card floats in; the card stays inside it.
    """
    width, height = card
    x = max(EDGE, min(selection.middle - width // 2, room[0] - EDGE - width))
    below, above = selection.bottom + GAP, selection.top - GAP - height
    if below + height <= room[1] - EDGE:
        return x, below
    if above >= EDGE:
        return x, above
    return x, max(EDGE, room[1] - EDGE - height)
