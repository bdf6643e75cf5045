"""annotator.workspace.counts and annotator.workspace.span_table against counting by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from annotator.workspace.counts import Counts, Interner
from annotator.workspace.span_table import SpanRows, table_of

SMALL = st.integers(0, 3)
TRIPLES = st.lists(st.tuples(SMALL, SMALL, SMALL), max_size=30)
ROWS = st.sets(st.tuples(SMALL, SMALL, SMALL, SMALL, st.integers(4, 6)), max_size=20)


@given(TRIPLES, TRIPLES, st.lists(st.tuples(st.none() | SMALL, st.none() | SMALL, st.none() | SMALL), max_size=5))
def test_counts_of_any_combination_at_any_time(
    read: list[tuple[int, int, int]],
    added: list[tuple[int, int, int]],
    asked: list[tuple[int | None, int | None, int | None]],
) -> None:
    grouped = Counter(read)
    rows = np.array([(*triple, how_many) for triple, how_many in sorted(grouped.items())], dtype=np.int32)
    counts = Counts(rows.reshape(-1, 4))
    for wanted in asked:
        assert counts.count(*wanted) == _by_hand(read, wanted)
    for triple in added:
        counts.add(*triple, 1)
    for wanted in (*asked, (None, None, None)):
        assert counts.count(*wanted) == _by_hand(read + added, wanted)
    for triple in read:
        counts.add(*triple, -1)
    assert counts.count(None, None, None) == len(added)


def _by_hand(triples: list[tuple[int, int, int]], wanted: tuple[int | None, int | None, int | None]) -> int:
    return sum(all(want is None or want == is_ for want, is_ in zip(wanted, triple, strict=True)) for triple in triples)


def test_an_id_keeps_its_number() -> None:
    interner = Interner()
    assert [interner.number("a"), interner.number("b"), interner.number("a")] == [0, 1, 0]
    assert (interner.known("b"), interner.known("c"), interner.ids) == (1, None, ["a", "b"])


@given(ROWS, ROWS, ROWS)
def test_span_rows_are_what_was_read_and_what_changed_since(
    read: set[tuple[int, ...]], gone: set[tuple[int, ...]], new: set[tuple[int, ...]]
) -> None:
    spans = SpanRows(np.array(sorted(read), dtype=np.int32).reshape(-1, 5))
    for row in read & gone:
        spans.add(row, -1)  # type: ignore[arg-type]
    for row in new - read:
        spans.add(row, 1)  # type: ignore[arg-type]
    rows = spans.rows()
    assert {tuple(row) for row in rows.tolist()} == (read - gone) | (new - read)
    assert rows[:, 0].tolist() == sorted(rows[:, 0].tolist())
    assert spans.rows() is rows


def test_a_table_numbers_documents_coders_and_codes_in_the_projects_order() -> None:
    rows = np.array([[0, 0, 1, 3, 9], [1, 0, 0, 0, 4]], dtype=np.int32)
    table = table_of(rows, [["d1", "d2"], ["ada"], ["x", "y"]], (("d2", "d1"), ("ben", "ada"), ("y", "x", "z")))
    assert [table.documents[one] for one in table.document] == ["d1", "d2"]
    assert [table.coders[one] for one in table.coder] == ["ada", "ada"]
    assert [table.codes[one] for one in table.code] == ["y", "x"]
    assert (table.start.tolist(), table.end.tolist(), len(table)) == ([3, 0], [9, 4], 2)
    empty = table_of(rows[:0], [[], [], []], ((), (), ()))
    assert len(empty) == 0
