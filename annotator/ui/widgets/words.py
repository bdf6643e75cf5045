"""Numbers with their nouns, and somebody's words in quotation marks. Qt-free."""

from __future__ import annotations

from annotator.ui.numerals import grouped
from annotator.ui.translations.saying import say


def counted(count: int, one: str, many: str) -> str:
    """`1 word`, `2 words`: the form that fits, with %1 for the number."""
    return (one if count == 1 else many).replace("%1", grouped(count))


def quoted(words: str) -> str:
    """`“words”`, with the marks of the person's language."""
    return say("“%1”").replace("%1", words)
