"""Which candidate tuples to take, no unit twice, so that they save most: the one hard step of gamma, solved exactly."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import bmat, csc_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching

from annotator.agreement.arrays import Floats, Ints
from annotator.agreement.gamma.limits import Limits, OutOfTime
from annotator.agreement.gamma.tuples import Candidates
from annotator.model.wording import worded

BATCH = 2_000
"""Units solved together: components are laid together up to this many, as each call of a solver has its price."""

FIRST_GAP = 0.25
"""How much worse than the relaxed programme, in delta, the whole solution is first hoped to be."""

MORE_TOGETHER = 1e-7
"""A bonus per unit that is not left alone, in delta: of alignments that are as good, the one that aligns most."""

TOLERANCE = 1e-9
"""Of the linear programme, well below the bonus."""

WHOLE = 1e-6
"""A share this near to 0 or 1 is taken for whole."""


def packed(candidates: Candidates, units: int, coders: int, limits: Limits) -> Ints:
    """Numbers of the tuples to take. `units`: how many there are. Raises TooMuch when `limits.deadline` passes.

    Units that no candidate links, directly or over others, are apart: each connected component is a problem of its
    own. With two coders a problem is an assignment; with more it is a set packing, solved as linear programme first and
    as integer programme only where shares are left.
    """
    if not len(candidates.saving):
        return np.empty(0, dtype=np.int64)
    matrix = _matrix(candidates, units)
    saving = candidates.saving + MORE_TOGETHER * (candidates.sizes - 1)
    taken = []
    for columns in _batches(matrix):
        limits.check_time()
        if coders == 2:
            picked = _assigned(candidates.members[0][columns], saving[columns])
        else:
            picked = _programmed(_used(matrix[:, columns]), saving[columns], limits)
        taken.append(columns[picked])
    return np.sort(np.concatenate(taken))


def _used(matrix: Any) -> Any:
    """Without the rows that no column uses."""
    return matrix[np.unique(matrix.indices)]


def _matrix(candidates: Candidates, units: int) -> Any:
    """Sparse (units, tuples): 1 where the unit is in the tuple."""
    flat, sizes = candidates.flat, candidates.sizes
    begins = np.concatenate([[0], np.cumsum(sizes)])
    return csc_matrix((np.ones(len(flat)), flat, begins), shape=(units, len(sizes)))


def _components(matrix: Any) -> Ints:
    """(columns,) the connected component of each column: columns that share a row, directly or over others."""
    _, labels = connected_components(bmat([[None, matrix], [matrix.T, None]], format="csr"), directed=False)
    found: Ints = labels[matrix.shape[0] :].astype(np.int64)
    return found


def _batches(matrix: Any) -> list[Ints]:
    """Columns laid together by whole components, as many as hold BATCH rows, one component at least."""
    _, component = np.unique(_components(matrix), return_inverse=True)
    order = np.argsort(component, kind="stable")
    sizes = np.bincount(component)
    linked = matrix.tocsr()
    owner = component[linked.indices[linked.indptr[:-1][np.diff(linked.indptr) > 0]]]
    rows = np.bincount(owner, minlength=len(sizes))
    batch = np.cumsum(rows) // BATCH
    return np.split(order, np.cumsum(sizes)[np.flatnonzero(np.diff(batch))])


def _assigned(pairs: Ints, saving: Floats) -> Ints:
    """Two coders: each unit of the first takes a unit of the second or a blank of its own, at least cost.

    `pairs` (pairs, 2): which unit of the first and of the second, and what they save.
    """
    first, left = np.unique(pairs[:, 0], return_inverse=True)
    second, right = np.unique(pairs[:, 1], return_inverse=True)
    blank = np.arange(len(first))
    price = np.concatenate([3.0 - saving, np.full(len(first), 3.0)])  # more than 0: a sparse 0 would be no edge
    rows, columns = np.concatenate([left, blank]), np.concatenate([right, len(second) + blank])
    graph = csr_matrix((price, (rows, columns)), shape=(len(first), len(second) + len(first)))
    row, column = min_weight_full_bipartite_matching(graph)
    partner = np.full(len(first), -1)
    partner[row] = column
    taken: Ints = np.flatnonzero(partner[left] == right)
    return taken


def _programmed(matrix: Any, saving: Floats, limits: Limits) -> Ints:
    """Three and more coders.

    The linear programme bounds what a whole solution saves. A column whose reduced cost is more than the distance
    between a whole solution and that bound is in no better one, so the integer programme needs few columns.
    """
    options = _time(limits) | {
        "presolve": False,  # finds next to nothing here and takes a quarter of the time
        "primal_feasibility_tolerance": TOLERANCE,
        "dual_feasibility_tolerance": TOLERANCE,
    }
    relaxed = linprog(-saving, A_ub=matrix, b_ub=np.ones(matrix.shape[0]), method="highs-ds", options=options)
    _check(relaxed)
    if _is_whole(relaxed.x):
        return np.flatnonzero(relaxed.x > 0.5)
    reduced = -saving - matrix.T @ relaxed.ineqlin.marginals
    gap = FIRST_GAP
    while True:
        columns = np.flatnonzero(reduced <= gap + WHOLE)
        taken = columns[_whole(matrix[:, columns], saving[columns], relaxed.x[columns], limits)]
        lost = -relaxed.fun - float(saving[taken].sum())
        if lost <= gap + WHOLE:
            return taken
        gap = lost


def _whole(matrix: Any, saving: Floats, share: Floats, limits: Limits) -> Ints:
    """The best whole solution. `share`: the best relaxed one, right as it is in the components where it is whole."""
    _, component = np.unique(_components(matrix), return_inverse=True)
    broken = np.zeros(component.max() + 1, dtype=np.bool_)
    broken[component[np.minimum(share, 1 - share) > WHOLE]] = True
    open_columns = np.flatnonzero(broken[component])
    settled = np.flatnonzero(~broken[component] & (share > 0.5))
    return np.concatenate([settled, open_columns[_integer(matrix[:, open_columns], saving[open_columns], limits)]])


def _integer(matrix: Any, saving: Floats, limits: Limits) -> Ints:
    found = milp(
        -saving,
        integrality=np.ones(len(saving)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(_used(matrix), -np.inf, 1),
        options=_time(limits) | {"mip_rel_gap": 0.0},
    )
    _check(found)
    taken: Ints = np.flatnonzero(found.x > 0.5)
    return taken


def _is_whole(share: Floats) -> bool:
    return bool((np.minimum(share, 1 - share) <= WHOLE).all())


def _time(limits: Limits) -> dict[str, Any]:
    left = max(limits.seconds_left(), 1e-3)
    return {"time_limit": left} if np.isfinite(left) else {}


def _check(found: Any) -> None:
    """Raises OutOfTime when the solver stopped at the time limit; any other failure is a bug."""
    if found.status == 1:
        raise OutOfTime(worded("The best alignment was not found within the time allowed."))
    if found.status != 0:
        raise RuntimeError(f"The solver gave up: {found.message}")
