"""The exact matcher against trying everything."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import AgreementProblem, agreement_of_spans
from annotator.agreement.pairing import best_pairs, components, most_pairs

EDGES = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(0, 4), max_size=9).map(
    lambda found: [(left, right, weight) for (left, right), weight in sorted(found.items())]
)


def one_to_one(edges: list[tuple[int, int, int]]) -> list[tuple[tuple[int, int, int], ...]]:
    return [
        chosen
        for size in range(len(edges) + 1)
        for chosen in combinations(edges, size)
        if len({left for left, _, _ in chosen}) == len({right for _, right, _ in chosen}) == size
    ]


@settings(max_examples=300, deadline=None)
@given(EDGES)
def test_pairs_are_most_then_heaviest_then_earliest(edges: list[tuple[int, int, int]]) -> None:
    everything = one_to_one(edges)
    most = max(len(chosen) for chosen in everything)
    heaviest = max(sum(weight for *_, weight in chosen) for chosen in everything if len(chosen) == most)
    best = [chosen for chosen in everything if (len(chosen), sum(weight for *_, weight in chosen)) == (most, heaviest)]
    earliest = min(best, key=lambda chosen: [edges.index(edge) for edge in chosen])
    assert best_pairs(edges) == [(left, right) for left, right, _ in earliest]
    assert most_pairs((left, right) for left, right, _ in edges) == most


def test_a_node_of_the_left_is_not_the_same_node_of_the_right() -> None:
    assert sorted(map(sorted, components([(0, 1), (1, 2), (3, 1)]))) == [[0, 2], [1]]


def test_a_thousand_entangled_edges_are_matched_in_no_time() -> None:
    edges = [(left, left + step, 10 - step) for left in range(400) for step in range(3)]
    assert best_pairs(edges) == [(left, left) for left in range(400)]
    assert most_pairs((left, right) for left, right, _ in edges) == 400


SPANS = st.frozensets(st.tuples(st.integers(0, 10), st.integers(1, 6)), max_size=4).map(
    lambda found: sorted((start, start + length) for start, length in found)
)


def iou(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


@settings(max_examples=200, deadline=None)
@given(SPANS, SPANS, SPANS, st.sampled_from([0.0, 0.25, 0.5]))
def test_overlap_f1_counts_the_most_one_to_one_matches(
    a: list[tuple[int, int]], b: list[tuple[int, int]], c: list[tuple[int, int]], bar: float
) -> None:
    marks = {"a": a, "b": b, "c": c}
    spans = [("d", coder, "x", *span) for coder, listed in marks.items() for span in listed]
    report = agreement_of_spans(spans, {"d": 20}, list("abc"), measures=["f1_overlap"], iou=bar, codes=["x"])
    matched = total = 0
    for one, other in combinations("abc", 2):
        short, long = sorted((marks[one], marks[other]), key=len)
        matched += max(
            sum(iou(mine, theirs) > bar for mine, theirs in zip(short, order, strict=False))
            for order in permutations(long, len(short))
        )
        total += len(short) + len(long)
    row = report.row("x", "f1_overlap")
    assert row is not None
    assert row.value == (pytest.approx(2 * matched / total) if total else None)


def test_a_long_span_and_its_two_halves_match_only_once() -> None:
    # Above .5 needs no solver only where both coders' spans are disjoint; here one coder's overlap.
    spans = [("d", "a", "x", 0, 10), ("d", "b", "x", 0, 9), ("d", "b", "x", 1, 10)]
    report = agreement_of_spans(spans, {"d": 10}, ["a", "b"], measures=["f1_overlap"])
    assert report.rows[0].value == pytest.approx(2 / 3)


@pytest.mark.parametrize("bar", [-0.1, 1.0])
def test_a_bar_that_nothing_can_pass_is_refused(bar: float) -> None:
    with pytest.raises(AgreementProblem, match="share of overlap"):
        agreement_of_spans([], {"d": 10}, ["a", "b"], iou=bar)
