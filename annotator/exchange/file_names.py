"""File names that every system takes, made of names that people give."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 80
"""Bytes of a name in UTF-8: with a suffix and a number far below what any file system allows."""
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")}


def file_names(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A file name without suffix for each `(id, name)`, no two alike where capitals do not count."""
    given: dict[str, str] = {}
    taken: set[str] = set()
    for key, name in names:
        safe = safe_name(name)
        candidate, number = safe, 2
        while _folded(candidate) in taken:
            candidate, number = f"{safe} ({number})", number + 1
        taken.add(_folded(candidate))
        given[key] = candidate
    return given


def safe_name(name: str) -> str:
    """The name without separators, signs and invisible characters that some system refuses or hides."""
    kept = "".join(c for c in name if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn"})
    kept = re.sub(r'[<>:"/\\|?*]', "-", " ".join(kept.split()))
    kept = kept.encode("utf-8")[:LONGEST].decode("utf-8", "ignore").strip(" .")
    if not kept or kept.partition(".")[0].strip().casefold() in _RESERVED:
        return f"document {kept}".strip()
    return kept


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
