"""Where an endless paragraph may be cut for display. Qt-free."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LIMIT = 3000
"""Characters of a block at most; a layout of this size costs a few milliseconds."""

SENTENCES = re.compile("(?s:.*)(?:[.!?…؟۔][\"'”’»)\\]]*\\s+|[。！？][”’）」』]*+)(?=\\S)")
"""As many whole sentences as there are, with the white space behind them."""

JOINERS = frozenset("\u200d\u2060\ufeff")

VIRAMA = 9
"""The combining class of the sign that ties two consonants of an Indic script."""

SPACING_VOWELS = frozenset("\u0e33\u0eb3")

JOINED = ((0x1160, 0x11FF), (0x1F1E6, 0x1F1FF), (0x1F3FB, 0x1F3FF), (0xE0020, 0xE007F))
"""Inner letters of a Korean syllable, halves of flags, tones of skin, tags: they belong to what comes before."""


def parts_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts `[start, end)` into parts of at most `LIMIT` characters: behind a sentence, where a short row looks right.

    Else after white space, else between two clusters.
    """
    while end - start > LIMIT:
        cut = _cut(text, start, start + LIMIT)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, start: int, limit: int) -> int:
    floor = limit - LIMIT // 4
    whole = SENTENCES.match(text, floor, limit)
    if whole is not None and _is_cluster_edge(text[whole.end() - 1], text[whole.end()]):
        return whole.end()
    for cut in range(limit, floor, -1):
        if text[cut - 1].isspace() and not text[cut].isspace():
            return cut
    for cut in range(limit, floor, -1):
        if _is_cluster_edge(text[cut - 1], text[cut]):
            return cut
    return max(limit, start + 1)


def _is_cluster_edge(before: str, after: str) -> bool:
    if before in JOINERS or after in JOINERS or unicodedata.combining(before) == VIRAMA:
        return False
    if unicodedata.category(after).startswith("M") or after in SPACING_VOWELS:
        return False
    return not any(first <= ord(after) <= last for first, last in JOINED)
