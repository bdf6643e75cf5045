"""Where a reader was in a document. Qt-free, so that the settings can keep it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceState:
    """The offset at the view's top, the pixels it is above it, anchor and caret; offsets in code points."""

    top: int
    above: int
    anchor: int
    caret: int
