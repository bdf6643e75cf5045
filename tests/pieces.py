"""What the readers of sources found, as words."""

from __future__ import annotations

from annotator.sources.boundaries import words
from annotator.sources.parsed import Draft


def blocks(draft: Draft) -> list[str]:
    """The paragraphs of a document."""
    return [draft.text[start:end] for start, end in draft.structure.paragraphs]


def word_list(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]
