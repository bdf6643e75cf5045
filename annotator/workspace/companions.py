"""Which codes often lie on the same passage as one code, for the same coder."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from annotator.workspace.workspace import Workspace

MOST_CODINGS = 50_000
"""Beyond so many codings of the project nothing is counted: this is a hint beside the rule, not an analysis."""


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
    rows = np.flatnonzero(np.isin(groups, groups[is_own]))
    rows = rows[np.lexsort((table.code[rows], groups[rows]))]
    for here in np.split(rows, np.flatnonzero(np.diff(groups[rows])) + 1):
        own, others = here[table.code[here] == wanted], here[table.code[here] != wanted]
        if len(others):
            codes, first = np.unique(table.code[others], return_index=True)
            begun = table.start[others] < table.end[own][:, None]
            overlapping = begun & (table.end[others] > table.start[own][:, None])
            counts[codes] += np.logical_or.reduceat(overlapping, first, axis=1).sum(axis=0)
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda place: (-counts[place], place))
    return tuple((table.codes[place], int(counts[place])) for place in order[:most])
