"""Posts of a numbered thread: `1/`, `1/28`, `(1/28)` at the start of each post, or at its end."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from annotator.model.structure import Segments
from annotator.sources.boundaries import Pair

NUMBER = r"[(\[]?(?P<number>\d{1,3})/(?P<total>\d{1,3}|[nNxX∞])?[)\]]?"
AT_START = re.compile(rf"^[^\S\n]*(?P<mark>{NUMBER})(?=\s|$)", re.MULTILINE)
AT_END = re.compile(rf"(?:(?<=\s)|^)(?P<mark>{NUMBER})[^\S\n]*$", re.MULTILINE)

FEWEST = 3
WIDEST_GAP = 3
"""Posts may have been deleted: the next number may be this much higher."""


@dataclass(frozen=True, slots=True)
class _Mark:
    number: int
    total: str
    start: int
    end: int


def posts(text: str) -> Segments:
    """The posts with their numbers as labels and where these stand as marks; none where the text is no thread."""
    at_start, at_end = _longest_run(text, AT_START), _longest_run(text, AT_END)
    if len(at_end) > len(at_start) and len(at_end) >= FEWEST:
        return _segments(text, at_end, _ended_by(text, at_end))
    if len(at_start) >= FEWEST:
        return _segments(text, at_start, _begun_by(text, at_start))
    return Segments()


def _longest_run(text: str, pattern: re.Pattern[str]) -> list[_Mark]:
    """The longest ascending run of marks that give the same total, or none."""
    marks = [
        _Mark(int(found["number"]), found["total"] or "", found.start("mark"), found.end("mark"))
        for found in pattern.finditer(text)
    ]
    runs = [_run([mark for mark in marks if mark.total == total]) for total in {mark.total for mark in marks}]
    return max(runs, key=len, default=[])


def _run(marks: list[_Mark]) -> list[_Mark]:
    """From the first mark numbered 1 or 2, always on to the nearest number above."""
    first = next((mark for mark in marks if mark.number in {1, 2}), None)
    if first is None or (first.total.isdigit() and any(mark.number > int(mark.total) for mark in marks)):
        return []
    places: dict[int, list[int]] = {}
    for place, mark in enumerate(marks):
        places.setdefault(mark.number, []).append(place)
    place = marks.index(first)
    run = [first]
    while (following := _next(places, marks[place].number, place)) is not None:
        place = following
        run.append(marks[place])
    return run


def _next(places: dict[int, list[int]], number: int, after: int) -> int | None:
    for gap in range(1, WIDEST_GAP + 1):
        candidates = places.get(number + gap, [])
        index = bisect_right(candidates, after)
        if index < len(candidates):
            return candidates[index]
    return None


def _begun_by(text: str, marks: list[_Mark]) -> list[Pair]:
    """Each post from its mark to the next. What stands before the first mark belongs to the first post:
    there the number often comes last."""
    starts = [mark.start for mark in marks]
    if marks[0].number == 1:
        starts[0] = 0
    ends = [*starts[1:], len(text)]
    return list(zip(starts, ends, strict=True))


def _ended_by(text: str, marks: list[_Mark]) -> list[Pair]:
    ends = [mark.end for mark in marks]
    ends[-1] = len(text)
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _segments(text: str, marks: list[_Mark], stretches: list[Pair]) -> Segments:
    labels = [str(mark.number) for mark in marks]
    places = [(mark.start, mark.end) for mark in marks]
    if marks[0].number == 2 and text[: stretches[0][0]].strip():
        labels, places = ["1", *labels], [(0, 0), *places]
        stretches = [(0, stretches[0][0]), *stretches]
    trimmed = [_trimmed(text, start, end) for start, end in stretches]
    return Segments.of(trimmed, labels, marks=places)


def _trimmed(text: str, start: int, end: int) -> Pair:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
