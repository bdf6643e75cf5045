"""The spans of the whole project as arrays: for agreement, matrices and anything else that counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
Row = tuple[int, int, int, int, int]


@dataclass(frozen=True, eq=False)
class SpanTable:
    """One entry per coding. `document`, `coder`, `code` are indices into the tuples of ids; offsets are code points.

    The tuples hold every document, coder and code of the project in its own order, coded or not.
    """

    documents: tuple[str, ...]
    coders: tuple[str, ...]
    codes: tuple[str, ...]
    document: Numbers
    coder: Numbers
    code: Numbers
    start: Numbers
    end: Numbers

    def __len__(self) -> int:
        return len(self.start)


class SpanRows:
    """Interned rows (document, coder, code, start, end), kept current by small differences."""

    def __init__(self, rows: Numbers) -> None:
        self._rows = rows
        self._differences: dict[Row, int] = {}

    def add(self, row: Row, how_many: int) -> None:
        """Notes that so many equal rows came, or (below 0) went; worked in when the rows are next asked for."""
        self._differences[row] = self._differences.get(row, 0) + how_many

    def rows(self) -> Numbers:
        """All rows, ordered by document, with every difference worked in."""
        if self._differences:
            gone = [row for row, how_many in self._differences.items() if how_many < 0]
            new = [row for row, how_many in self._differences.items() if how_many > 0]
            rows = _without(self._rows, gone) if gone else self._rows
            if new:
                rows = np.concatenate([rows, np.array(new, dtype=np.int32)])
            self._rows = rows[np.argsort(rows[:, 0], kind="stable")]
            self._differences = {}
        return self._rows


def _without(rows: Numbers, gone: Iterable[Row]) -> Numbers:
    unwanted = np.array(list(gone), dtype=np.int32)
    touched = np.isin(rows[:, 0], unwanted[:, 0])
    among = np.flatnonzero(touched)
    wanted = set(map(tuple, unwanted.tolist()))
    keep = np.ones(len(rows), dtype=np.bool_)
    keep[among] = [tuple(row) not in wanted for row in rows[among].tolist()]
    return rows[keep]


def table_of(rows: Numbers, interned: list[list[str]], ids: tuple[tuple[str, ...], ...]) -> SpanTable:
    """Interned rows as a table over these documents, coders and codes."""
    document, coder, code = (
        _renumbered(rows[:, column], interned[column], ids[column]) for column in range(len(interned))
    )
    documents, coders, codes = ids
    return SpanTable(documents, coders, codes, document, coder, code, rows[:, 3].copy(), rows[:, 4].copy())


def _renumbered(column: Numbers, old: list[str], new: tuple[str, ...]) -> Numbers:
    places = {row_id: index for index, row_id in enumerate(new)}
    lookup = np.array([places.get(row_id, -1) for row_id in old] or [-1], dtype=np.int32)
    return lookup[column]
