"""How often each code was used, as far as the viewer may know. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Protocol

from annotator.model.codebook import Codebook


class Tallied(Enum):
    """Whose codings the numbers count, and where."""

    MINE_HERE = auto()
    MINE = auto()
    ALL = auto()


class Counting(Protocol):
    """What counts codings: a workspace."""

    def count(self, *, document: str | None = None, coder: str | None = None, code: str | None = None) -> int: ...


def tally(
    codebook: Codebook,
    counting: Counting,
    tallied: Tallied,
    *,
    coder: str,
    shown_coders: frozenset[str] | None,
    document: str | None,
) -> Mapping[str, int]:
    """Uses per code id; a code's number holds those of the codes below it.

    `ALL` counts the coders that are shown, so that a coder who works blind learns nothing of the others.
    """
    count = _counter(counting, tallied, coder, shown_coders, document)
    found: dict[str, int] = {}
    for code in reversed(codebook.codes):
        found[code.id] = count(code.id) + sum(found[child.id] for child in codebook.children(code.id))
    return found


def _counter(
    counting: Counting, tallied: Tallied, coder: str, shown_coders: frozenset[str] | None, document: str | None
) -> Callable[[str], int]:
    if tallied is Tallied.MINE_HERE:
        return lambda code: 0 if document is None else counting.count(document=document, coder=coder, code=code)
    if tallied is Tallied.MINE:
        return lambda code: counting.count(coder=coder, code=code)
    if shown_coders is None:
        return lambda code: counting.count(code=code)
    return lambda code: sum(counting.count(coder=shown, code=code) for shown in sorted(shown_coders))
