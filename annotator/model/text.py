"""The text rules: what an imported text keeps, how quotes find it again, how search folds it."""

from __future__ import annotations

import hashlib
import unicodedata

CONTEXT = 32
"""Characters of prefix and suffix kept beside a quote."""

FOLDED = {
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t\n", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\u00ad", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
}


def clean_text(raw: str) -> str:
    """LF newlines; a leading BOM and NULs go, nothing else is touched. Lone surrogates become U+FFFD, one for one."""
    text = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = "".join("\ufffd" if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)
    return text


def sha256_of(content: bytes | str) -> str:
    """Hex SHA-256 of bytes, or of a text in UTF-8."""
    return hashlib.sha256(content.encode("utf-8") if isinstance(content, str) else content).hexdigest()


def context_of(text: str, start: int, end: int, width: int = CONTEXT) -> tuple[str, str, str]:
    """Up to `width` characters before, the quote itself, and up to `width` after."""
    return text[max(0, start - width) : start], text[start:end], text[end : end + width]


def fold_for_search(text: str) -> str:
    """Case, no-break spaces, hyphens and quote marks folded one character for one, so that offsets stay true."""
    return text.translate(_FOLDING)


class _Folding(dict[int, int]):
    """A translation table that learns each character when it is first met."""

    def __missing__(self, character: int) -> int:
        self[character] = folded = ord(_fold(chr(character)))
        return folded


_FOLDING = _Folding()


def _fold(character: str) -> str:
    if character in FOLDED:
        return FOLDED[character]
    cases = (character.casefold(), character.lower())
    same = next((one for one in cases if len(one) == 1), cases[1])
    base = unicodedata.normalize("NFD", same)
    if len(base) > 1 and unicodedata.combining(base[1]):
        return base[0]
    return same if len(same) == 1 else character
