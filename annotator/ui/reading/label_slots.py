"""Where margin labels go so that none covers another. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence


def slots(wanted: Sequence[int], room: int, gap: int, keep: int | None = None) -> list[int | None]:
    """A top for each label that wants to stand at `wanted` (ascending), pushed down to keep `gap` between tops.

    Those that would reach below `room` get None, but the one at index `keep` never does: it takes the place of the
    last that fits.
    """
    placed: list[int | None] = []
    free: int | None = None
    for want in wanted:
        top = want if free is None else max(want, free)
        if placed and top + gap > room:
            placed.append(None)
        else:
            placed.append(top)
            free = top + gap
    if keep is not None and placed[keep] is None:
        last = max(index for index, top in enumerate(placed) if top is not None)
        placed[keep], placed[last] = placed[last], None
    return placed
