"""Links and handles in a text, which are drawn quieter. Qt-free."""

from __future__ import annotations

import re

_LINK = re.compile(r"https?://[^\s<>\"”“«»]+|(?<![\w@])@\w+")
_TRAILING = ".,;:!?)]}'’\""


def links_in(text: str) -> list[tuple[int, int]]:
    """`[start, end)` of each link and handle in code points, without the punctuation that follows it."""
    if "@" not in text and "://" not in text:
        return []
    found = []
    for match in _LINK.finditer(text):
        end = match.start() + len(match.group().rstrip(_TRAILING))
        if end - match.start() > 1:
            found.append((match.start(), end))
    return found
