"""Pull quotes: paragraphs whose only sentence also stands in a paragraph nearby."""

from __future__ import annotations

from annotator.model.structure import Segments
from annotator.sources.boundaries import Pair
from annotator.sources.paragraphs import is_prose

LEAST = 40
"""Characters of a sentence that does not come twice by chance."""

FEWEST_WORDS = 7
LONGEST = 400
NEAR = 12
"""So many paragraphs away the sentence may stand."""

NEXT = 2
"""So many paragraphs away a paragraph may be the same as a whole: further off it is a refrain or a list."""

FOLDED = str.maketrans("\u00a0\u202f\u2010\u2011‘’‚“”„«»", "  --''''''''")
"""Spaces, hyphens and quote marks that are written now one way, now another; each stands for one character."""

AROUND = " '\""
ENDS = ".!?…。！？"
BEFORE_SENTENCE = frozenset("'\")]" + ENDS)


def repeats(text: str, paragraphs: list[Pair]) -> Segments:
    """The paragraphs that repeat a sentence, with the place of that sentence as mark; none in verse and lists."""
    if not is_prose(paragraphs):
        return Segments()
    folded = text.translate(FOLDED).replace('"', "'")
    found: list[tuple[Pair, Pair]] = []
    for index, pair in enumerate(paragraphs):
        core = _core(folded, pair)
        twin = _twin(folded, paragraphs, index, core) if core is not None else None
        if twin is not None and not any(whole == twin for whole, _ in found[-NEXT:]):
            found.append((pair, twin))
    return Segments.of([pair for pair, _ in found], marks=[twin for _, twin in found])


def _core(folded: str, pair: Pair) -> Pair | None:
    """A short paragraph without quote marks and full stop around it; None where it is no sentence to be quoted."""
    start, end = pair
    if not LEAST <= end - start <= LONGEST:
        return None
    line = folded[start:end]
    left = start + len(line) - len(line.lstrip(AROUND))
    right = start + len(line.rstrip(AROUND + ENDS))
    is_sentence = right - left >= LEAST and len(folded[left:right].split()) >= FEWEST_WORDS and "\n" not in line
    return (left, right) if is_sentence else None


def _twin(folded: str, paragraphs: list[Pair], index: int, core: Pair) -> Pair | None:
    """Where the sentence stands otherwise: within a longer paragraph, the nearest first, else as one before it."""
    for far in range(1, NEAR + 1):
        for other in (index + far, index - far):
            if 0 <= other < len(paragraphs) and (at := _within(folded, paragraphs[other], core)) is not None:
                return at
    for other in range(max(0, index - NEXT), index):
        same = _core(folded, paragraphs[other])
        if same is not None and folded[slice(*same)] == folded[slice(*core)]:
            return paragraphs[other]
    return None


def _within(folded: str, paragraph: Pair, core: Pair) -> Pair | None:
    """Where a sentence stands in a longer paragraph, from or to the edge of one; its first letter may be changed."""
    start, end = paragraph
    length = core[1] - core[0]
    if len(folded[start:end].strip(AROUND + ENDS)) <= length:
        return None
    first, rest = folded[core[0]], folded[core[0] + 1 : core[1]]
    at = folded.find(rest, start + 1, end)
    if at < 0 or folded[at - 1].lower() != first.lower():
        return None
    begin, stop = at - 1, at - 1 + length
    if _joins(folded, begin, start) or _joins(folded, stop, start):
        return None
    before = folded[start:begin].rstrip()
    opens = not before or before[-1] in BEFORE_SENTENCE
    closes = stop == end or folded[stop] in ENDS
    if closes:
        stop += len(folded[stop:end]) - len(folded[stop:end].lstrip(ENDS))
    return (begin, stop) if opens or closes else None


def _joins(folded: str, at: int, start: int) -> bool:
    """Whether a place lies within a word or a number."""
    around = folded[max(start, at - 1) : at + 1]
    return len(around) == 2 and around.isascii() and around.isalnum()
