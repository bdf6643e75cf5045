"""Lengths as Qt and JavaScript count them, by another way than the program's."""

from __future__ import annotations


def utf16_length(text: str) -> int:
    """In UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
