"""Signs that part the entries of a table's cell, and a backslash before those that a text holds for itself.

Only backslashes right before such a sign count, so that other texts stand in the table as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SLASH = "\\"


def guarded(text: str, sign: str, meaning: str = "") -> str:
    """The text with a backslash before each `sign`; where the sign has a meaning, it stands for that."""

    def told(found: re.Match[str]) -> str:
        slashes = found[1] * 2
        return f"{slashes}{SLASH}{sign}" if found[2] == sign else f"{slashes}{sign}"

    return re.sub(rf"(\\*)({re.escape(sign)}{f'|{re.escape(meaning)}' if meaning else ''})", told, text)


def bared(text: str, sign: str, meaning: str = "") -> str:
    """The text that was guarded: signs with a backslash are themselves, others their meaning."""

    def told(found: re.Match[str]) -> str:
        half, odd = divmod(len(found[1]), 2)
        return SLASH * half + (sign if odd else meaning or sign)

    return re.sub(rf"(\\*){re.escape(sign)}", told, text)


def listed(texts: Iterable[str], sign: str) -> str:
    """The texts, each but the last with the sign right after it."""
    entries = [guarded(text, sign) for text in texts]
    closed = [re.sub(r"\\+$", lambda found: found[0] * 2, entry) for entry in entries[:-1]]
    return f"{sign} ".join([*closed, *entries[-1:]])


def parted(text: str, sign: str) -> list[str]:
    """The guarded texts between the signs, bared and without outer space."""
    parts, begin = [], 0
    for found in re.finditer(rf"(\\*){re.escape(sign)}", text):
        if len(found[1]) % 2 == 0:
            parts.append(text[begin : found.start()] + SLASH * (len(found[1]) // 2))
            begin = found.end()
    return [bared(part, sign).strip() for part in (*parts, text[begin:])]
