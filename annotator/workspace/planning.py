"""What every act does with typed words and unchanged records."""

from __future__ import annotations

from annotator.model.change import Put
from annotator.model.records import Record
from annotator.model.text import clean_text


def clean(text: str) -> str:
    """A text somebody typed, without outer space and what no file can hold."""
    return clean_text(text).strip()


def one_line(name: str) -> str:
    """A name somebody typed, with single spaces."""
    return " ".join(clean_text(name).split())


def replaced(before: Record, after: Record) -> tuple[Put, ...]:
    """The put from one state to another; none where they are the same."""
    return () if before == after else (Put(before, after),)
