"""What every act does with typed words and unchanged records."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from annotator.model.change import Put
from annotator.model.records import Coding, Record
from annotator.model.text import clean_text

Place = tuple[str, int, int, str, str]
"""Of a coding: document, start, end, code, coder."""


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


def place_of(coding: Coding) -> Place:
    """What no two codings share."""
    return coding.document, coding.start, coding.end, coding.code, coding.coder


def folded_into(same: Coding, coding: Coding, when: str) -> tuple[Put, ...]:
    """Removes a coding that says what `same` says, which keeps both memos and all answers, first its own."""
    memo = same.memo if coding.memo in same.memo else "\n\n".join(filter(None, (same.memo, coding.memo)))
    answers = tuple(sorted({**dict(coding.attributes), **dict(same.attributes)}.items()))
    after = replace(same, memo=memo, attributes=answers)
    return Put(coding, None), *(() if after == same else (Put(same, replace(after, modified=when)),))


def replaced(before: Record, after: Record) -> tuple[Put, ...]:
    """The put from one state to another; none where they are the same."""
    return () if before == after else (Put(before, after),)
