"""Two texts beside each other, line by line. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto


class Side(Enum):
    """What a pair of lines is."""

    SAME = auto()
    CHANGED = auto()
    REMOVED = auto()
    ADDED = auto()


@dataclass(frozen=True, slots=True)
class Pair:
    """A line before and after; empty where there is none."""

    side: Side
    before: str
    after: str


def aligned(before: str, after: str) -> tuple[Pair, ...]:
    """Lines of both texts, the same ones beside each other, gaps filled with empty lines."""
    left, right = before.splitlines(), after.splitlines()
    pairs: list[Pair] = []
    for tag, left_from, left_to, right_from, right_to in SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes():
        olds, news = left[left_from:left_to], right[right_from:right_to]
        for number in range(max(len(olds), len(news))):
            old = olds[number] if number < len(olds) else None
            new = news[number] if number < len(news) else None
            pairs.append(Pair(_side(tag, old, new), old or "", new or ""))
    return tuple(pairs)


def _side(tag: str, old: str | None, new: str | None) -> Side:
    if tag == "equal":
        return Side.SAME
    if old is None:
        return Side.ADDED
    return Side.REMOVED if new is None else Side.CHANGED
