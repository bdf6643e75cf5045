"""How many codings there are, by document, coder and code, at any moment and for any combination."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
Triple = tuple[int | None, int | None, int | None]
SHIFTS = (40, 20, 0)
"""Where document, coder and code stand in a packed key."""


class Interner:
    """Ids as small numbers, given out once and kept."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, row_id: str) -> int:
        """The number of an id, a new one where it has none."""
        known = self._numbers.get(row_id)
        if known is None:
            known = self._numbers[row_id] = len(self.ids)
            self.ids.append(row_id)
        return known

    def known(self, row_id: str) -> int | None:
        """The number of an id, None where it has none."""
        return self._numbers.get(row_id)


class Counts:
    """A sorted array per combination asked for, and what changed since it was read."""

    def __init__(self, rows: Numbers) -> None:
        """`rows`: document, coder, code (interned) and how many."""
        self._rows = rows
        self._sums: dict[tuple[bool, ...], tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]] = {}
        self._changes: dict[Triple, int] = {}
        self._known: dict[Triple, int] = {}

    def add(self, document: int, coder: int, code: int, how_many: int) -> None:
        """Adds codings, or with a number below 0 takes them away."""
        changes = self._changes
        for d in (None, document):
            for c in (None, coder):
                for k in (None, code):
                    changes[d, c, k] = changes.get((d, c, k), 0) + how_many

    def count(self, document: int | None, coder: int | None, code: int | None) -> int:
        """Codings of these; None for any."""
        triple = (document, coder, code)
        known = self._known.get(triple)
        if known is None:
            known = self._known[triple] = self._read(triple)
        return known + self._changes.get(triple, 0)

    def _read(self, triple: Triple) -> int:
        keys, sums = self._summed(tuple(part is not None for part in triple))
        wanted = sum((part or 0) << shift for part, shift in zip(triple, SHIFTS, strict=True))
        at = int(np.searchsorted(keys, wanted))
        return int(sums[at]) if at < len(keys) and keys[at] == wanted else 0

    def _summed(self, mask: tuple[bool, ...]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        found = self._sums.get(mask)
        if found is None:
            packed = np.zeros(len(self._rows), dtype=np.int64)
            for column, (is_used, shift) in enumerate(zip(mask, SHIFTS, strict=True)):
                if is_used:
                    packed += self._rows[:, column].astype(np.int64) << shift
            keys, places = np.unique(packed, return_inverse=True)
            sums = np.bincount(places, weights=self._rows[:, 3], minlength=len(keys)).astype(np.int64)
            found = self._sums[mask] = (keys, sums)
        return found
