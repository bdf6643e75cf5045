"""Headings: those that Markdown marks, and those that plain text only suggests."""

from __future__ import annotations

import re

from annotator.model.structure import Segments
from annotator.sources.abbreviations import listed
from annotator.sources.boundaries import Pair
from annotator.sources.paragraphs import BODY

LONGEST = 90
MOST_WORDS = 14
LONGEST_TITLE = 140
MOST_WORDS_OF_TITLE = 24
LONGEST_QUESTION = 60
MOST_WORDS_OF_QUESTION = 9
SMALLEST_SHARE = 1 / 3
"""Where less of the paragraphs is running text, the whole is a list, verse or chat: none are headings."""

NOT_A_HEADING = re.compile(
    r"(?i)by\s|[-–—•*·>]|\(?\d+[.)]\s|(?:photo|image|source|credit|note|figure|table|copyright|©|updated|published)\b"
)
DATE_WORDS = listed(
    "st nd rd th of at am pm utc gmt "
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "januar februar märz mai juni juli oktober dezember okt dez montag dienstag mittwoch donnerstag freitag samstag "
    "sonnabend sonntag den uhr"
)
WORD = re.compile(r"[^\W\d_]+")

ATX = re.compile(r"^ {0,3}(#{1,6})(?:[^\S\n]+\S.*|[^\S\n]*)$", re.MULTILINE)
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*[^\S\n]*$|\Z)", re.MULTILINE | re.DOTALL)


def marked_headings(text: str) -> Segments:
    """Lines that begin with `#` in Markdown, outside fenced code. Marks give where the `#` stand."""
    fences = Segments.of(match.span() for match in FENCE.finditer(text))
    spans: list[Pair] = []
    levels: list[int] = []
    marks: list[Pair] = []
    for match in ATX.finditer(text):
        if fences.at(match.start()) is not None:
            continue
        start = match.start(1)
        spans.append((start, start + len(text[start : match.end()].rstrip())))
        levels.append(len(match[1]))
        marks.append(match.span(1))
    return Segments.of(spans, levels=levels, marks=marks)


def suggested_headings(text: str, paragraphs: list[Pair]) -> Segments:
    """Short lines without end punctuation that stand before running text; level 1 for a title on top, else 2."""
    body = [end - start >= BODY for start, end in paragraphs]
    if not body or sum(body) < len(body) * SMALLEST_SHARE:
        return Segments()
    first_body = body.index(True)
    found: list[tuple[Pair, int]] = []
    for index, (start, end) in enumerate(paragraphs):
        before_all = index < first_body
        if body[index] or (before_all and found):
            continue
        if before_all and _reads_as_heading(text[start:end], LONGEST_TITLE, MOST_WORDS_OF_TITLE):
            found.append(((start, end), 1))
        elif not before_all and _reads_as_heading(text[start:end]) and _stands_over(text, paragraphs, index):
            found.append(((start, end), 2))
    if len(found) > sum(body):
        return Segments()
    return Segments.of([pair for pair, _ in found], levels=[level for _, level in found])


def _stands_over(text: str, paragraphs: list[Pair], index: int) -> bool:
    """Whether a paragraph longer than the line comes next, at the latest after one more short line."""
    start, end = paragraphs[index]
    following = paragraphs[index + 1 : index + 3]
    if not following or text[following[0][0] : following[0][1]].startswith(text[start:end]):
        return False
    lengths = [last - first for first, last in following]
    return lengths[0] > end - start and max(lengths) >= BODY


def _reads_as_heading(line: str, longest: int = LONGEST, most_words: int = MOST_WORDS) -> bool:
    words = line.split()
    if len(line) > longest or len(words) > most_words or "\n" in line or "://" in line:
        return False
    if NOT_A_HEADING.match(line) or is_date(line):
        return False
    first, last = line.lstrip("\"'“‘«([")[:1], line.rstrip("\"'”’»)]")[-1:]
    if not (first.isupper() or first.isdigit() or _has_no_case(first)):
        return False
    if last == "?":
        return len(line) <= LONGEST_QUESTION and len(words) <= MOST_WORDS_OF_QUESTION
    return last.isalnum() or last in "%$€"


def is_date(line: str) -> bool:
    """Whether a line is a date or a time and nothing else."""
    return any(c.isdigit() for c in line) and all(word.lower() in DATE_WORDS for word in WORD.findall(line))


def _has_no_case(character: str) -> bool:
    return character.isalpha() and character.lower() == character.upper()
