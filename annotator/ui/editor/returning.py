"""Which code an undone change leads back to. Qt-free."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.change import Change
from annotator.model.codes import Code


def code_meant(change: Change, current: str) -> str | None:
    """The id of the code that a change brings back, puts elsewhere or words anew: the one that is current where it is
    among several; None where no code is there afterwards that means or stands other than before."""
    codes = [(put.before, put.after) for put in change.puts if isinstance(put.after, Code)]
    back = [after.id for before, after in codes if before is None and isinstance(after, Code)]
    worded = [after.id for before, after in codes if isinstance(after, Code) and not _only_shifted(before, after)]
    is_gone = any(isinstance(put.before, Code) and put.after is None for put in change.puts)
    shifted = [after.id for _, after in codes if isinstance(after, Code) and not is_gone]
    for found in (back, worded, shifted):
        if found:
            return current if current in found else found[0]
    return None


def _only_shifted(before: object, after: Code) -> bool:
    """Whether a code was merely numbered anew because one beside it moved."""
    return isinstance(before, Code) and replace(before, position=after.position) == after
