"""Foreign texts with offsets: the text cleaned by the project's rules, and the offsets taken along."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from annotator.model.text import clean_text

_LOST = re.compile("\r(?=\n)|\x00")


def cleaned(raw: str) -> tuple[str, Callable[[int], int]]:
    """The cleaned text, and what gives an offset of `raw` its place in it."""
    text = clean_text(raw)
    if len(text) == len(raw):
        return text, lambda offset: offset
    lost = [found.start() for found in _LOST.finditer(raw)]
    if raw.startswith("\ufeff"):
        lost.insert(0, 0)
    return text, lambda offset: offset - bisect_left(lost, offset)
