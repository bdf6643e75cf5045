"""Numbers with their nouns. Qt-free."""

from __future__ import annotations

from annotator.ui.numerals import grouped


def counted(count: int, one: str, many: str) -> str:
    """`1 word`, `2 words`: the form that fits, with %1 for the number."""
    return (one if count == 1 else many).replace("%1", grouped(count))
