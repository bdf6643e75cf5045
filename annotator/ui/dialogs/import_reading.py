"""What of a text is shown before it is imported, and what is counted in it: away from the window's thread."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.model.progress import Report
from annotator.model.structure import Segments, Structure
from annotator.sources.boundaries import words
from annotator.sources.parsed import Parsed
from annotator.sources.problem import SourceProblem
from annotator.sources.reader import SourceReader
from annotator.ui.reading.display import DisplayMap
from annotator.ui.reading.display_rules import Rules
from annotator.ui.reading.links import links_in

MOST_SHOWN = 1_000_000
"""Characters of a text that the preview holds: laid out in a hundredth of a second."""
MOST_WORDS = 300_000
"""Characters in which words are counted."""
STRETCH = 100_000
"""Characters looked through at once, so that the window gets its turn in between."""


@dataclass(frozen=True)
class Previewed:
    """One source as read, the part of it that is shown, and what stands in all of it. `words`: None for too many."""

    parsed: Parsed
    text: str
    structure: Structure
    broken_lines: int = 0
    handles: int = 0
    links: int = 0
    words: int | None = None


def read_preview(reader: SourceReader, path: Path, encoding: str | None, report: Report) -> Previewed | SourceProblem:
    """The text as it would be imported, or why it cannot be; for a job."""
    try:
        parsed = reader.read(path, encoding=encoding, report=report)
    except SourceProblem as problem:
        return problem
    return previewed(parsed)


def previewed(parsed: Parsed) -> Previewed:
    """Counts what stands in a text and cuts off what would be too much to show."""
    text, structure = parsed.text, parsed.structure
    found = [each for stretch in _stretches(text) for each in _links(stretch)]
    handles = sum(each.startswith("@") for each in found)
    return Previewed(
        parsed,
        text[:MOST_SHOWN],
        beginning(structure, MOST_SHOWN) if len(text) > MOST_SHOWN else structure,
        len(DisplayMap(text, structure, Rules(joins_lines=True)).breaks) if len(structure.posts) else 0,
        handles,
        len(found) - handles,
        len(words(text)) if len(text) <= MOST_WORDS else None,
    )


def beginning(structure: Structure, length: int) -> Structure:
    """As much of the structure as the reading view shows of the first so many characters."""
    return Structure(
        paragraphs=_first(structure.paragraphs, length),
        posts=_first(structure.posts, length),
        headings=_first(structure.headings, length),
        front=_first(structure.front, length),
        back=_first(structure.back, length),
        repeats=_first(structure.repeats, length),
        headings_are_suggested=structure.headings_are_suggested,
    )


def _first(segments: Segments, length: int) -> Segments:
    count = bisect_left(segments.starts, length)
    ends = array("I", (min(end, length) for end in segments.ends[:count]))
    return Segments(
        segments.starts[:count], ends, segments.labels[:count], segments.levels[:count], segments.marks[:count]
    )


def _stretches(text: str) -> Iterator[str]:
    """The text in pieces that end with a line where they can."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + STRETCH, at + 2 * STRETCH)
        end = at + 2 * STRETCH if end < 0 else end + 1
        yield text[at:end]
        at = end


def _links(text: str) -> list[str]:
    return [text[start:end] for start, end in links_in(text)]
