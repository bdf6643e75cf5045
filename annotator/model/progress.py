"""How slow work tells how far it is, and learns that it was cancelled."""

from __future__ import annotations

from typing import Protocol


class Report(Protocol):
    """Call it between steps. Raises Cancelled when the person stopped the work."""

    def __call__(self, step: int, of: int, what: str = "") -> None: ...


def silent(step: int, of: int, what: str = "") -> None:
    """A report for work that nobody watches."""
