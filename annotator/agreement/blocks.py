"""One document cut into blocks, so that there is something to resample: paragraphs, or more where units span them.

Neighbouring passages of a text hang together, so an interval from blocks speaks of more text like this, not of other
documents; it is labelled so.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from annotator.agreement.arrays import Ints, expanded
from annotator.agreement.coded import Coded
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit, UnitSpans


def with_blocks(comparison: Comparison, starts: Ints) -> Comparison:
    """The same with `blocks` that begin at the paragraph `starts` of its one document.

    A paragraph that begins inside a unit is not parted from the one before. Passages are cut at the ends of blocks, in
    the blocks only: values are found from the whole. Unchanged where fewer than two blocks come about, and where the
    unit is the document.
    """
    units = comparison.units
    length = int(comparison.coded.lengths[0])
    cuts = np.unique(np.clip(np.append(starts, 0), 0, max(length - 1, 0)))
    if units is not None:
        inside = np.searchsorted(units.start, cuts, "left") - 1
        parts_one = (inside >= 0) & (units.end[np.maximum(inside, 0)] > cuts)
        cuts = cuts[~parts_one]
    if len(cuts) < 2 or comparison.unit is Unit.DOCUMENT:
        return comparison
    blocks = Comparison(
        _cut(comparison.coded, cuts),
        _cut(comparison.inked, cuts),
        comparison.unit,
        None if units is None else _units_cut(units, cuts),
        comparison.iou,
        np.arange(len(cuts), dtype=np.int64),
    )
    return replace(comparison, blocks=blocks)


def _cut(coded: Coded, cuts: Ints) -> Coded:
    ends = np.append(cuts[1:], coded.lengths[0])
    first = np.searchsorted(cuts, coded.start, "right") - 1
    last = np.searchsorted(cuts, np.maximum(coded.end - 1, coded.start), "right") - 1
    pieces = last - first + 1
    block = expanded(first, pieces)
    span = np.repeat(np.arange(len(first)), pieces)
    return replace(
        coded,
        documents=tuple(f"{coded.documents[0]} {number:08}" for number in range(len(cuts))),
        lengths=ends - cuts,
        counts=np.repeat(coded.counts[:1], len(cuts), axis=0),
        document=block,
        coder=coded.coder[span],
        code=coded.code[span],
        start=np.maximum(coded.start[span], cuts[block]) - cuts[block],
        end=np.minimum(coded.end[span], ends[block]) - cuts[block],
    )


def _units_cut(units: UnitSpans, cuts: Ints) -> UnitSpans:
    block = np.searchsorted(cuts, units.start, "right") - 1
    return UnitSpans(block, units.start - cuts[block], units.end - cuts[block])
