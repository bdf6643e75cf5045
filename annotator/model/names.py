"""Names people give: comparing them, making them unique, shortening them to initials, making ids of them,
putting them in order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

DIGITS = re.compile(r"(\d+)")


def folded_name(name: str) -> str:
    """The form in which two names count as the same: trimmed, inner spaces single, case folded."""
    return " ".join(name.split()).casefold()


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts "Post 9" before "Post 10", and small beside capital letters."""
    parts = DIGITS.split(text.casefold())
    return tuple(_number(part) if part.isdecimal() else (1, 0, part) for part in parts)


def _number(digits: str) -> tuple[int, int, str]:
    """By size without counting it: Python refuses to read numbers of thousands of digits."""
    counted = digits.lstrip("0")
    return 0, len(counted), counted


def unique_name(name: str, taken: Collection[str]) -> str:
    """`name`, or `name (2)`, `name (3)` … where it is taken."""
    if name not in taken:
        return name
    number = 2
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"


def initials_of(name: str) -> str:
    """Up to three capitals: `Ada Kowalska` gives AK, `ada` gives A."""
    return "".join(word[0] for word in name.split() if word[0].isalnum())[:3].upper() or "?"


def code_id_of(name: str, taken: Collection[str]) -> str:
    """A code id (`[a-z0-9][a-z0-9_-]*`) made of a name and not among `taken`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    slug = re.sub(r"[^a-z0-9_]+", "-", plain).strip("-_") or "code"
    number, candidate = 2, slug
    while candidate in taken:
        candidate, number = f"{slug}-{number}", number + 1
    return candidate


def visible(text: str) -> str:
    """`text` with control and direction-changing characters shown as `<U+202E>`, safe to print as a name."""
    return "".join(f"<U+{ord(c):04X}>" if unicodedata.category(c) in {"Cc", "Cf", "Cs"} else c for c in text)
