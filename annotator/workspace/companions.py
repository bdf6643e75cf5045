"""Which codes often lie on the same passage as one code, for the same coder."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from annotator.workspace.workspace import Workspace

MOST_CODINGS = 50_000
"""Beyond so many codings of the project nothing is counted: this is a hint beside the rule, not an analysis."""
PAIRS_AT_ONCE = 1_000_000


def companions(
    workspace: Workspace, code_id: str, coders: Collection[str] | None = None, most: int = 4
) -> tuple[tuple[str, int], ...]:
    """Ids of codes with how many codings of `code_id` overlap one of theirs, the most first; of `coders` alone."""
    if workspace.count() > MOST_CODINGS or code_id not in workspace.codebook:
        return ()
    table = workspace.spans()
    wanted = table.codes.index(code_id)
    shown = [place for place, coder in enumerate(table.coders) if coders is None or coder in coders]
    groups = table.document.astype(np.int64) * len(table.coders) + table.coder
    is_own = (table.code == wanted) & np.isin(table.coder, shown)
    counts = np.zeros(len(table.codes), dtype=np.int64)
    for group in np.unique(groups[is_own]):
        own = np.flatnonzero(is_own & (groups == group))
        other = np.flatnonzero((groups == group) & (table.code != wanted))
        step = max(1, PAIRS_AT_ONCE // max(1, len(other)))
        for at in range(0, len(own), step):
            some = own[at : at + step]
            overlap = (table.start[other] < table.end[some][:, None]) & (table.end[other] > table.start[some][:, None])
            rows, columns = np.nonzero(overlap)
            pairs = np.unique(rows * len(table.codes) + table.code[other][columns])
            counts += np.bincount(pairs % len(table.codes), minlength=len(table.codes))
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda place: (-counts[place], place))
    return tuple((table.codes[place], int(counts[place])) for place in order[:most])
