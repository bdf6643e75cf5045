"""What every act does with typed words and unchanged records."""

from __future__ import annotations

import unicodedata

from annotator.model.change import Put
from annotator.model.records import Record
from annotator.model.text import clean_text


def clean(text: str) -> str:
    """A text somebody typed, without outer space and what no file can hold."""
    return clean_text(text).strip()


def paragraph(text: str) -> str:
    """A text somebody typed or pasted into a rule, as every codebook file can hold it: line ends of word processors are
    line ends, other control characters go."""
    lines = clean_text(text).translate(dict.fromkeys(map(ord, "\x0b\x0c\x85\u2028\u2029"), "\n"))
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) != "Cc").strip()


def one_line(name: str) -> str:
    """A name somebody typed, with single spaces."""
    return paragraph(" ".join(clean_text(name).split()))


def replaced(before: Record, after: Record) -> tuple[Put, ...]:
    """The put from one state to another; none where they are the same."""
    return () if before == after else (Put(before, after),)
