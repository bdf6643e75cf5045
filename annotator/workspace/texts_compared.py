"""What agreement needs of texts: where their units are, and where coded passages begin and end in ink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from annotator.agreement.arrays import Ints
from annotator.agreement.coded import Coded
from annotator.agreement.units import Unit, UnitSpans, bearing_ink, drawn_in, ink_of, tokens_of
from annotator.model.progress import Report
from annotator.model.structure import Segments, Structure


def on_text(
    read: Callable[[int], tuple[str, Structure]], coded: Coded, units: set[Unit], report: Report
) -> tuple[Coded, dict[Unit, UnitSpans]]:
    """The spans drawn in to what is not white space, and the units that hold anything else.

    `read` gives the text and the structure of the document of that number.
    """
    wanted = units - {Unit.CHARACTER, Unit.DOCUMENT}
    parts: dict[Unit, list[tuple[Ints, Ints]]] = {unit: [] for unit in wanted}
    order = np.argsort(coded.document, kind="stable")
    bounds = np.searchsorted(coded.document[order], np.arange(len(coded.documents) + 1))
    start, end = coded.start.copy(), coded.end.copy()
    for number in range(len(coded.documents)):
        report(number, len(coded.documents), "Reading documents")
        text, structure = read(number)
        ink = ink_of(text)
        rows = order[bounds[number] : bounds[number + 1]]
        start[rows], end[rows] = drawn_in(ink, start[rows], end[rows])
        for unit in wanted:
            starts, ends = _unit_ends(unit, text, structure)
            inked = bearing_ink(ink, starts, ends)
            parts[unit].append((starts[inked], ends[inked]))
    drawn = replace(coded, start=start, end=end)
    return drawn, {unit: _laid_out(found) for unit, found in parts.items()}


def _unit_ends(unit: Unit, text: str, structure: Structure) -> tuple[Ints, Ints]:
    if unit is Unit.TOKEN:
        return tokens_of(text)
    segments: Segments = {
        Unit.SENTENCE: structure.sentences,
        Unit.PARAGRAPH: structure.paragraphs,
        Unit.POST: structure.posts,
    }[unit]
    return np.array(segments.starts, dtype=np.int64), np.array(segments.ends, dtype=np.int64)


def _laid_out(parts: list[tuple[Ints, Ints]]) -> UnitSpans:
    counts = [len(starts) for starts, _ in parts]
    return UnitSpans(
        np.repeat(np.arange(len(parts), dtype=np.int64), counts),
        np.concatenate([starts for starts, _ in parts]),
        np.concatenate([ends for _, ends in parts]),
    )
