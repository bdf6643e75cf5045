"""How long the passages of a code usually are."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from annotator.workspace.companions import MOST_CODINGS
from annotator.workspace.workspace import Workspace


def median_length(workspace: Workspace, code_id: str, coders: Collection[str] | None = None) -> float | None:
    """Characters of the middle one of a code's passages, of `coders` alone; None where there are none to tell."""
    if workspace.count() > MOST_CODINGS or code_id not in workspace.codebook:
        return None
    table = workspace.spans()
    shown = [place for place, coder in enumerate(table.coders) if coders is None or coder in coders]
    is_own = (table.code == table.codes.index(code_id)) & np.isin(table.coder, shown)
    return float(np.median((table.end - table.start)[is_own])) if is_own.any() else None
