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
    for group in np.unique(groups[is_own]):
        here = groups == group
        begin, end = table.start[is_own & here], table.end[is_own & here]
        others = here & (table.code != wanted)
        for code in np.unique(table.code[others]):
            of_code = others & (table.code == code)
            begun = np.searchsorted(np.sort(table.start[of_code]), end, side="left")
            over = np.searchsorted(np.sort(table.end[of_code]), begin, side="right")
            counts[code] += np.count_nonzero(begun > over)  # one that began before the end and is not over overlaps
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda place: (-counts[place], place))
    return tuple((table.codes[place], int(counts[place])) for place in order[:most])
