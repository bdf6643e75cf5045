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
from annotator.agreement.unitizing import merged


def loss_from(losses: Floats) -> Loss | None:
    """The shares that a table of `losses_of` adds up to; None where nothing was lost."""
    boundary, elsewhere, total = losses.sum(axis=0).tolist()
    if not total:
        return None
    return Loss(boundary / total, (total - boundary - elsewhere) / total, elsewhere / total, int(total))


def losses_of(coded: Coded) -> Floats:
    """(documents, 3) characters lost to boundaries, to other codes, and altogether."""
    spans = merged(coded, adjacent=True)
    lost, same, other = _against_each(spans)
    # Only coders who judged the document can have missed anything in it.
    judged = spans.counts[spans.document].copy()
    judged[np.arange(len(spans.start)), spans.coder] = False
    lost = np.where(judged, lost, 0)
    parts = (np.where(same, lost, 0), np.where(~same & other, lost, 0), lost)
    size = len(spans.documents)
    return np.stack([np.bincount(spans.document, part.sum(axis=1), size) for part in parts], axis=1)


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
