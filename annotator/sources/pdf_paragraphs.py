"""Lines of PDF pages to paragraphs, by the gaps, indents and short lines that a reader sees."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from annotator.sources.boundaries import Pair

WIDE_GAP = 1.35
"""Times the usual distance of lines from which a gap parts paragraphs."""

OTHER_SIZE = 0.12
HEADING_SIZE = 1.15
LONGEST_HEADING = 200
CHARACTER_WIDTH = 0.45
"""Width of a character as a share of the line's height, for telling whether a word would still have fitted."""

SAME_COLUMN = 40.0
"""Points by which lines of one column may begin apart."""

ITEM = re.compile(r"[•‣▪◦●○■□–—-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s")
LEADER = re.compile(r"(?:\. ?){5}")
"""Dots that lead to a page number in a table of contents."""

ENDS = re.compile(r"[.!?:;。！？…][\"'”’»)\]\d]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its ends and foot in points, its height, and whether a word goes on in the next.

    `unknown` counts characters that the PDF gives no meaning.
    """

    text: str
    left: float
    right: float
    foot: float
    height: float
    split: bool = False
    unknown: int = 0


@dataclass(slots=True)
class Rebuilt:
    """The text of all pages with what was found in it. `split_words` counts words joined again."""

    text: str = ""
    paragraphs: list[Pair] = field(default_factory=list)
    headings: list[Pair] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    pages: list[Pair] = field(default_factory=list)
    page_labels: list[str] = field(default_factory=list)
    split_words: int = 0


@dataclass(frozen=True, slots=True)
class _Placed:
    line: Line
    page: int
    column_right: float
    usual_gap: float


def rebuilt(pages: list[list[Line]]) -> Rebuilt:
    """Paragraphs joined from lines by spaces, parted by empty lines; a paragraph may run over a page's end."""
    edges = _right_edges(pages)
    placed = [one for number, lines in enumerate(pages, start=1) for one in _placed(lines, number, edges)]
    groups: list[list[_Placed]] = []
    for one in placed:
        if groups and not _parts(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    known = Counter(word.casefold() for one in placed for word in re.findall(r"[\w-]+", one.line.text))
    return _written(groups, known)


def _right_edges(pages: list[list[Line]]) -> dict[int, float]:
    """How far lines that begin at one place reach in the whole document: a last page may hold short ones only."""
    rights: dict[int, list[float]] = {}
    for lines in pages:
        for line in lines:
            rights.setdefault(round(line.left), []).append(line.right)
    return {left: sorted(found)[int(len(found) * 0.9)] for left, found in rights.items()}


def _placed(lines: list[Line], page: int, edges: dict[int, float]) -> list[_Placed]:
    """Lines with the right edge of their column and the usual distance of lines of their size."""
    gaps: dict[int, list[float]] = {}
    for above, below in pairwise(lines):
        gap = above.foot - below.foot
        if 0 < gap < 2 * above.height and round(above.height) == round(below.height):
            gaps.setdefault(round(above.height), []).append(gap)
    placed = []
    for line in lines:
        near = max(other.right for other in lines if abs(other.left - line.left) <= SAME_COLUMN)
        right = max(near, edges[round(line.left)])
        usual = gaps.get(round(line.height))
        placed.append(_Placed(line, page, right, median(usual) if usual else 1.3 * line.height))
    return placed


def _parts(above: _Placed, below: _Placed) -> bool:
    """Whether a new paragraph begins with the line `below`."""
    one, other = above.line, below.line
    if abs(one.height - other.height) > OTHER_SIZE * max(one.height, other.height):
        return True
    if one.split:
        return False
    if ITEM.match(other.text) and not other.text.startswith(("–", "—", "-")):
        return True
    gap = one.foot - other.foot
    if above.page != below.page or gap <= 0:
        return bool(ENDS.search(one.text)) or _ended_early(above, other) or not other.text[:1].islower()
    if gap > WIDE_GAP * above.usual_gap or _ended_early(above, other):
        return True
    return other.left - one.left > 0.7 * one.height and bool(ENDS.search(one.text)) and not ITEM.match(one.text)


def _ended_early(above: _Placed, below: Line) -> bool:
    """Whether the next line's first word would have fitted: then the line ended because the paragraph did."""
    word = below.text.split(maxsplit=1)[0]
    needed = (len(word) + 1) * CHARACTER_WIDTH * above.line.height + above.line.height
    return above.line.right + needed < above.column_right


def _written(groups: list[list[_Placed]], known: Counter[str]) -> Rebuilt:
    found = Rebuilt()
    pieces: list[str] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    length = 0
    sizes = _heading_sizes(groups)
    for group in groups:
        if pieces:
            pieces.append("\n\n")
            length += 2
        start = length
        for index, one in enumerate(group):
            follows = group[index + 1].line.text if index + 1 < len(group) else ""
            text, was_split = _with_joint(one.line, follows, known)
            found.split_words += was_split
            starts.setdefault(one.page, length)
            pieces.append(text)
            length += len(text)
            ends[one.page] = length
        found.paragraphs.append((start, length))
        level = sizes.get(round(group[0].line.height), 0)
        if level and length - start <= LONGEST_HEADING and not any(LEADER.search(one.line.text) for one in group):
            found.headings.append((start, length))
            found.levels.append(level)
    found.text = "".join(pieces)
    found.pages = [(starts[page], ends[page]) for page in sorted(starts, key=starts.__getitem__)]
    found.page_labels = [str(page) for page in sorted(starts, key=starts.__getitem__)]
    return found


def _with_joint(line: Line, follows: str, known: Counter[str]) -> tuple[str, bool]:
    """A line with what joins it to the next, and whether a word was put together again."""
    if line.split and follows:
        return line.text + ("-" if _keeps_hyphen(line.text, follows, known) else ""), True
    if line.split:
        return line.text + "-", False
    joins = not follows or (line.text[-1:] in "-‐‑/—–" and line.text[-2:-1].isalnum()) or _is_wide(line.text[-1:])
    return line.text + ("" if joins else " "), False


def _keeps_hyphen(before: str, after: str, known: Counter[str]) -> bool:
    """Whether a hyphen at a line's end belongs to the word: before a capital or digit, or as written elsewhere."""
    first, last = re.search(r"[\w-]*$", before), re.match(r"[\w-]*", after)
    head, tail = first[0] if first else "", last[0] if last else ""
    if not tail[:1].islower() or head[-1:].isdigit():
        return not _is_wide(tail[:1])
    return known[f"{head}-{tail}".casefold()] > known[f"{head}{tail}".casefold()]


def _is_wide(character: str) -> bool:
    """Chinese, Japanese: written without spaces, so lines join without one."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uff60"


def _heading_sizes(groups: list[list[_Placed]]) -> dict[int, int]:
    """Levels of the line heights that are clearly larger than that of most text, the largest first."""
    weights: Counter[int] = Counter()
    for group in groups:
        for one in group:
            weights[round(one.line.height)] += len(one.line.text)
    body = weights.most_common(1)[0][0] if weights else 0
    larger = sorted((size for size in weights if size > body * HEADING_SIZE), reverse=True)
    return {size: min(level, 6) for level, size in enumerate(larger, start=1)}
