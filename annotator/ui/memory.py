"""Keeping the garbage collector from walking over what stays: its pauses would be felt while typing."""

from __future__ import annotations

import gc

MANY = 2_000
"""Codings from which a document is worth it."""

SELDOM = 1_000
"""How many collections of the middle generation come before one of everything: by default it is ten, and what scrolling
lays out would be walked over again and again. The next document opened collects everything."""

USUAL = gc.get_threshold()


def settle_memory(codings: int) -> None:
    """Call when a document with so many codings has been opened. What is in memory now is no longer walked over."""
    if codings >= MANY:
        gc.collect()
        gc.freeze()
        gc.set_threshold(*USUAL[:2], SELDOM)


def release_memory() -> None:
    """Call when a project has been closed: what was set aside can be collected again."""
    gc.unfreeze()
    gc.set_threshold(*USUAL)
