"""Which units a span touches: a character of them that is not white space."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.coded import coded_of
from annotator.agreement.units import Unit, bearing_ink, drawn_in, ink_of, on_units, tokens_of, units_of

TEXTS = st.text(st.sampled_from("ab \n\u00a0\u3000😀"), min_size=1, max_size=12)


@st.composite
def spans_in(draw: st.DrawFn) -> tuple[str, tuple[int, int], list[tuple[int, int]]]:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    cuts = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=3))})
    units = [(a, b) for a, b in pairwise(cuts) if draw(st.integers(0, 3))]
    return text, (start, draw(st.integers(start + 1, len(text)))), units


@settings(max_examples=300, deadline=None)
@given(spans_in())
def test_a_span_touches_the_units_in_which_it_covers_something_to_read(
    drawn: tuple[str, tuple[int, int], list[tuple[int, int]]],
) -> None:
    text, (start, end), units = drawn
    ink = ink_of(text)
    starts, ends = (np.array([unit[side] for unit in units], dtype=np.int64) for side in (0, 1))
    kept = bearing_ink(ink, starts, ends)
    inked = [unit for unit, keep in zip(units, kept, strict=True) if keep]
    assert inked == [unit for unit in units if text[unit[0] : unit[1]].strip()]
    coded = coded_of([("d", "a", "x", start, end)], {"d": len(text)}, ["a", "b"])
    first, last = drawn_in(ink, coded.start, coded.end)
    moved = coded.with_spans(coded.document, coded.coder, coded.code, first, last)
    touching = on_units(Unit.SENTENCE, moved, units_of({"d": inked}, coded))
    touched = {unit for begin, stop in zip(touching.start, touching.end, strict=True) for unit in range(begin, stop)}
    expected = {
        number
        for number, (a, b) in enumerate(inked)
        if any(not text[at].isspace() for at in range(max(a, start), min(b, end)))
    }
    assert touched == expected


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_tokens_are_the_runs_of_non_space(text: str) -> None:
    starts, ends = tokens_of(text)
    assert [text[a:b] for a, b in zip(starts, ends, strict=True)] == text.split()


def test_a_document_without_characters_has_no_unit() -> None:
    coded = coded_of([], {"d": 0, "e": 3}, ["a", "b"])
    assert on_units(Unit.DOCUMENT, coded, None).lengths.tolist() == [0, 1]


@pytest.mark.parametrize("unit", [Unit.CHARACTER, Unit.DOCUMENT])
def test_spans_of_mere_space_touch_nothing(unit: Unit) -> None:
    coded = coded_of([("d", "a", "x", 1, 3)], {"d": 4}, ["a", "b"])
    start, end = drawn_in(ink_of("a  b"), coded.start, coded.end)
    empty = coded.with_spans(coded.document, coded.coder, coded.code, start, end)
    assert len(on_units(unit, empty, None).start) == 0
