"""Which codes lie over a passage: annotator.workspace.overlaps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import Span
from annotator.workspace.overlaps import Given, Overlaps
from annotator.workspace.span_table import SpanTable
from tests.projects import coding_in, make_project, planned

DOCUMENTS, CODERS, CODES = ("a", "b", "empty"), ("ada", "ben"), ("firm", "state", "cable")
ROWS = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 1), st.integers(0, 2), st.integers(0, 30), st.integers(1, 12)),
    max_size=30,
)


def table(rows: list[tuple[int, int, int, int, int]]) -> SpanTable:
    columns = np.array([(d, w, c, s, s + n) for d, w, c, s, n in rows] or np.empty((0, 5)), dtype=np.int32)
    return SpanTable(DOCUMENTS, CODERS, CODES, *(columns[:, one].copy() for one in range(5)))


@given(ROWS, st.sets(st.sampled_from(CODERS)), st.integers(0, 35), st.integers(1, 10))
def test_over_a_passage_lie_the_codes_that_share_a_word_with_it(
    rows: list[tuple[int, int, int, int, int]], coders: set[str], start: int, length: int
) -> None:
    overlaps = Overlaps(table(rows), coders)
    for number, document in enumerate(DOCUMENTS):
        expected = {
            Given(CODES[code], CODERS[coder])
            for at, coder, code, first, count in rows
            if at == number and CODERS[coder] in coders and first < start + length and first + count > start
        }
        found = overlaps.over(document, Span(start, start + length))
        assert len(found) == len(set(found))
        assert set(found) == expected
    assert overlaps.over("gone", Span(0, 100)) == ()


def test_what_a_project_holds_is_found_until_it_is_taken_back(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        change = planned(workspace, 4, 12)
        workspace.commit(change)
        coding = coding_in(change)
        asked = coding.document, Span(0, 5)
        assert Overlaps(workspace.spans(), {coding.coder}).over(*asked) == (Given("firm", coding.coder),)
        assert Overlaps(workspace.spans(), ()).over(*asked) == ()
        workspace.commit(change.inverse())
        assert Overlaps(workspace.spans(), {coding.coder}).over(*asked) == ()
