"""Names for the arrays that agreement works on, and the arithmetic that several modules share."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def pairs_of(coders: int) -> tuple[tuple[int, int], ...]:
    """Every two of `coders` coders, in the order in which tables hold their columns."""
    return tuple(combinations(range(coders), 2))


def pair_index(coders: int) -> Ints:
    """(coders, coders) table: the column that holds a pair, whichever of the two comes first; -1 on the diagonal."""
    table = np.full((coders, coders), -1, dtype=np.int64)
    for column, (a, b) in enumerate(pairs_of(coders)):
        table[a, b] = table[b, a] = column
    return table


def expanded(firsts: Ints, counts: Ints) -> Ints:
    """`firsts[0], firsts[0]+1, …` (`counts[0]` of them), then the same for the next: ranges laid end to end."""
    total = int(counts.sum())
    before = np.cumsum(counts) - counts
    return np.arange(total, dtype=np.int64) - np.repeat(before, counts) + np.repeat(firsts, counts)
