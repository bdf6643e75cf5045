"""Structure over a text: paragraphs, sentences, posts, headings, pages, turns, and what is no text of its own.

Offsets are code points.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from annotator.model.span import Span
from annotator.model.wording import Wording, worded


@dataclass(frozen=True)
class Segments:
    """Ordered stretches of one kind that do not overlap. Without labels they are numbered from 1.

    `marks`: a place (start, end) that goes with each segment, (0, 0) for none: where a post's own number `7/` stands.
    """

    starts: array[int] = field(default_factory=lambda: array("I"))
    ends: array[int] = field(default_factory=lambda: array("I"))
    labels: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(
        cls,
        spans: Iterable[tuple[int, int]],
        labels: Iterable[str] = (),
        levels: Iterable[int] = (),
        marks: Iterable[tuple[int, int]] = (),
    ) -> Segments:
        """Of (start, end) pairs in order; `labels`, `levels` and `marks` are as long as they, or empty."""
        pairs = list(spans)
        starts = array("I", (start for start, _ in pairs))
        ends = array("I", (end for _, end in pairs))
        return cls(starts, ends, tuple(labels), tuple(levels), tuple(marks))

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)

    def span(self, index: int) -> Span:
        return Span(self.starts[index], self.ends[index])

    def label(self, index: int) -> str:
        """What people call a segment: its own label, else its number from 1."""
        return self.labels[index] if self.labels else str(index + 1)

    def at(self, offset: int) -> int | None:
        """Index of the segment that holds the character at `offset`, None between segments."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else None

    def before(self, offset: int) -> int | None:
        """Index of the last segment that starts at or before `offset`."""
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 else None

    def touching(self, start: int, end: int) -> range:
        """Indices of the segments that share a character with `[start, end)`."""
        first = bisect_right(self.ends, start)
        last = bisect_right(self.starts, max(start, end - 1))
        return range(first, max(first, last))


@dataclass(frozen=True)
class Structure:
    """What was found in a text at import. Kinds that the source lacks are empty.

    `front` and `back` are paragraphs around the text, such as a byline, with what each is as label. `repeats` are
    paragraphs that only repeat a sentence; marks give where that stands.
    """

    paragraphs: Segments = field(default_factory=Segments)
    sentences: Segments = field(default_factory=Segments)
    posts: Segments = field(default_factory=Segments)
    headings: Segments = field(default_factory=Segments)
    pages: Segments = field(default_factory=Segments)
    turns: Segments = field(default_factory=Segments)
    front: Segments = field(default_factory=Segments)
    back: Segments = field(default_factory=Segments)
    repeats: Segments = field(default_factory=Segments)
    headings_are_suggested: bool = False

    def place(self, offset: int) -> Wording:
        """Where an offset stands, for people: `post 9`, `¶ 4`, `page 3, ¶ 2`."""
        post = self.posts.before(offset) if len(self.posts) else None
        if post is not None:
            return worded("post {n}", n=self.posts.label(post))
        paragraph = self.paragraphs.before(offset)
        number = 1 if paragraph is None else paragraph + 1
        page = self.pages.before(offset) if len(self.pages) else None
        if page is None:
            return worded("¶ {n}", n=number)
        first = self.paragraphs.before(self.pages.starts[page])
        on_page = (
            number if first is None else number - first - (self.paragraphs.starts[first] < self.pages.starts[page])
        )
        return worded("page {page}, ¶ {n}", page=self.pages.label(page), n=max(1, on_page))

    def without_numbers(self, text: str, span: Span) -> Span:
        """A passage without the numbers of posts, `7/`, at its ends: they are no words of a post or a sentence.

        As it is where nothing else would be left. White space is left out only together with a number.
        """
        touched = self.posts.touching(span.start, span.end) if self.posts.marks else range(0)
        start, end = span.start, span.end
        for index in touched:
            first, last = self.posts.marks[index]
            if last <= start or last <= first or text[start:first].strip():
                break
            start = last + _blanks(text[last:end])
        for index in reversed(touched):
            first, last = self.posts.marks[index]
            if first >= end or last <= first or text[last:end].strip():
                break
            end = start + len(text[start:first].rstrip())
        return Span(start, end) if start < end else span

    def repeated(self, text: str, span: Span) -> Span | None:
        """Where the words of a passage stand that lies in a repeated sentence; None for any other passage."""
        index = self.repeats.at(span.start)
        if index is None or span.end > self.repeats.ends[index]:
            return None
        start = self.repeats.starts[index]
        first, last = self.repeats.marks[index]
        line = text[start : self.repeats.ends[index]]
        there = first - start - (len(line) - len(line.lstrip(QUOTE_MARKS)))
        begin, end = max(first, span.start + there), min(last, span.end + there)
        return Span(begin, end) if begin < end else None


QUOTE_MARKS = " \u00a0\"'‘’‚“”„«»"
"""What may stand around a sentence that is quoted."""


def _blanks(text: str) -> int:
    """How many characters of white space a text begins with."""
    return len(text) - len(text.lstrip())


KINDS = ("paragraphs", "sentences", "posts", "headings", "pages", "turns", "front", "back", "repeats")


def structure_to_plain(structure: Structure) -> dict[str, object]:
    """JSON-ready form, kept with each document."""
    plain: dict[str, object] = {"version": 1, "headings_are_suggested": structure.headings_are_suggested}
    for kind in KINDS:
        segments: Segments = getattr(structure, kind)
        if not len(segments):
            continue
        plain[kind] = {
            "starts": list(segments.starts),
            "ends": list(segments.ends),
            "labels": list(segments.labels),
            "levels": list(segments.levels),
            "marks": [list(mark) for mark in segments.marks],
        }
    return plain


def structure_content(structure: Structure) -> bytes:
    """The bytes that a project keeps of a structure: always the same for the same one."""
    return json.dumps(structure_to_plain(structure), separators=(",", ":"), sort_keys=True).encode("ascii")


def structure_from_plain(plain: dict[str, object]) -> Structure:
    """The inverse of `structure_to_plain`."""
    found: dict[str, Segments] = {}
    for kind in KINDS:
        stored = plain.get(kind)
        if isinstance(stored, dict):
            found[kind] = Segments(
                array("I", stored["starts"]),
                array("I", stored["ends"]),
                tuple(stored["labels"]),
                tuple(stored["levels"]),
                tuple((start, end) for start, end in stored["marks"]),
            )
    return Structure(**found, headings_are_suggested=bool(plain.get("headings_are_suggested")))
