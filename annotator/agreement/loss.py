"""Why coders differ: the characters lost to boundaries, to passages that one missed, and to other codes.

Lost are the characters that one of two coders gave a code and the other did not. They belong to a passage, and go to
*boundary* where the other coder has a passage of the same code that overlaps it, else to *other code* where the other
coder has an overlapping passage of a code that the first did not use there, else to *missed*.
"""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import Flags, Floats, Ints
from annotator.agreement.coded import Coded
from annotator.agreement.matching import Overlaps, overlaps
from annotator.agreement.results import Loss


def loss_of(coded: Coded) -> Loss | None:
    """The loss of all pairs of coders in the documents that count for both; None where nothing was lost."""
    spans = merged(coded)
    lost, same, other = _against_each(spans)
    # Only coders who judged the document can have missed anything in it.
    judged = spans.counts[spans.document].copy()
    judged[np.arange(len(spans.start)), spans.coder] = False
    lost = np.where(judged, lost, 0)
    total = int(lost.sum())
    if not total:
        return None
    boundary, elsewhere = int(lost[same].sum()), int(lost[~same & other].sum())
    return Loss(boundary / total, (total - boundary - elsewhere) / total, elsewhere / total, total)


def merged(coded: Coded) -> Coded:
    """Each coder's overlapping spans of one code in one document made one; adjacent ones too."""
    group = (coded.document * len(coded.codes) + coded.code) * len(coded.coders) + coded.coder
    order = np.lexsort((coded.start, group))
    group, start, end = group[order], coded.start[order], coded.end[order]
    if not len(order):
        return coded
    shift = group * (int(coded.lengths.max()) + 2)
    reach = np.maximum.accumulate(end + shift)
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (start + shift)[1:] > reach[:-1]
    first = np.flatnonzero(fresh)
    last = np.append(first[1:], len(order)) - 1
    chosen = order[first]
    return coded.with_spans(
        coded.document[chosen], coded.coder[chosen], coded.code[chosen], start[first], (reach - shift)[last]
    )


def _against_each(spans: Coded) -> tuple[Floats, Flags, Flags]:
    """(spans, coders): characters not shared with that coder's same code; whether the coder overlaps with the same
    code; whether with one that is free to stand against this span."""
    shape = (len(spans.start), len(spans.coders))
    lost = np.repeat((spans.end - spans.start).astype(np.float64)[:, None], shape[1], axis=1)
    same = np.zeros(shape, dtype=np.bool_)
    alike = spans.document * len(spans.codes) + spans.code
    for part in overlaps(spans, alike, 0.0):
        for one, another in ((part.first, part.second), (part.second, part.first)):
            _take_away(lost, one, spans.coder[another], part)
            same[one, spans.coder[another]] = True
    other = np.zeros(shape, dtype=np.bool_)
    for part in overlaps(spans, spans.document, 0.0):
        free = ~same[part.first, spans.coder[part.second]] & ~same[part.second, spans.coder[part.first]]
        first, second = part.first[free], part.second[free]
        other[first, spans.coder[second]] = True
        other[second, spans.coder[first]] = True
    return lost, same, other


def _take_away(lost: Floats, span: Ints, coder: Ints, part: Overlaps) -> None:
    flat = np.bincount(span * lost.shape[1] + coder, weights=part.shared, minlength=lost.size)
    lost -= flat.reshape(lost.shape)
