from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Span

spans = st.tuples(st.integers(0, 50), st.integers(1, 50)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (5, 4)])
def test_an_empty_or_negative_range_is_not_a_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans, spans)
def test_spans_overlap_when_they_share_a_character(a: Span, b: Span) -> None:
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    assert a.overlaps(b) == bool(shared) == b.overlaps(a)


@given(spans, spans)
def test_a_span_contains_another_when_it_holds_all_its_characters(a: Span, b: Span) -> None:
    assert a.contains(b) == set(range(b.start, b.end)).issubset(range(a.start, a.end))


def test_a_caret_at_either_edge_touches_the_span() -> None:
    assert [Span(2, 4).touches(offset) for offset in range(6)] == [False, False, True, True, True, False]
    assert len(Span(2, 4)) == 2
