"""Turns of a transcript: paragraphs that begin with who speaks, `Name:`, `I:`, `[00:01:10] P2:`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise

from annotator.model.structure import Segments
from annotator.sources.boundaries import Pair

TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?"
SPEAKER = re.compile(
    rf"(?:{TIME}\s*[-–]?\s*)?(?P<mark>[*_]{{0,2}}(?P<name>[^\W\d_][^\n:;,!?\"“”/]{{0,39}}?)"
    rf"(?:\s*{TIME})?\s*[:：][*_]{{0,2}})(?!//)"
)
MOST_WORDS = 4
FEWEST_TURNS = 4
FEWEST_SPEAKERS = 2
MOST_SPEAKERS = 40
SHARE_OF_CHANGES = 0.5
SHARE_OF_PARAGRAPHS = 0.2


def turns(text: str, paragraphs: list[Pair]) -> Segments:
    """Who spoke when: one segment per turn, its speaker as label and where the name stands as mark."""
    begun: list[tuple[int, str, Pair]] = []
    for start, end in paragraphs:
        match = SPEAKER.match(text, start, end)
        if match and len(match["name"].split()) <= MOST_WORDS and _spaced(text, match.end()):
            begun.append((start, match["name"].strip(" *_"), match.span("mark")))
    counts = Counter(name for _, name, _ in begun)
    regular = {name for name, count in counts.items() if count > 1}
    begun = [turn for turn in begun if turn[1] in regular or _is_alike(turn[1], regular)]
    if not _is_conversation(begun, regular, len(paragraphs)):
        return Segments()
    starts = [start for start, _, _ in begun]
    firsts = [start for start, _ in paragraphs]
    lasts = [paragraphs[bisect_left(firsts, start) - 1][1] for start in starts[1:]]
    return Segments.of(
        zip(starts, [*lasts, paragraphs[-1][1]], strict=True),
        [name for _, name, _ in begun],
        marks=[mark for _, _, mark in begun],
    )


def _is_conversation(begun: list[tuple[int, str, Pair]], regular: set[str], paragraphs: int) -> bool:
    if len(begun) < max(FEWEST_TURNS, paragraphs * SHARE_OF_PARAGRAPHS):
        return False
    if not FEWEST_SPEAKERS <= len(regular) <= MOST_SPEAKERS:
        return False
    changes = sum(one[1] != other[1] for one, other in pairwise(begun))
    return changes >= (len(begun) - 1) * SHARE_OF_CHANGES


def _is_alike(name: str, regular: set[str]) -> bool:
    """Whether somebody who speaks once is named in the way of the others: `P7` beside `P1`, `Ben` beside `Ada`."""
    return len(name.split()) <= max((len(other.split()) for other in regular), default=0) and name[:1].isupper()


def _spaced(text: str, after: int) -> bool:
    return after >= len(text) or text[after].isspace() or text[after - 1] in "：*_"
