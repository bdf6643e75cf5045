"""The unitizing alphas: worked examples, brute force, overlaps of one's own, several documents."""

from __future__ import annotations

from itertools import pairwise, permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import AgreementReport, agreement_of_spans

Span = tuple[str, str, str, int, int]
MEASURES = ("u_alpha", "u_alpha_binary", "cu_alpha", "ku_alpha")

THREE = [
    *(("Alex", "1", 2, 5), ("Alex", "1", 9, 11), ("Alex", "2", 12, 20)),
    *(("Paul", "1", 2, 5), ("Paul", "2", 7, 15)),
    *(("Susan", "1", 2, 5), ("Susan", "2", 10, 15)),
]


def found(report: AgreementReport) -> dict[tuple[str, str | None], float | None]:
    return {(row.measure, row.code): row.value for row in (*report.overall, *report.rows)}


def measured(spans: list[Span], lengths: dict[str, int], coders: list[str], **options: Any) -> AgreementReport:
    return agreement_of_spans(spans, lengths, coders, measures=MEASURES, **options)


def test_three_coders_and_two_codes() -> None:
    """Data and values: the public implementation lindanna/unitized_alpha (equations 1 to 13b of the 2016 paper)."""
    report = measured([("d", *span) for span in THREE], {"d": 20}, ["Alex", "Paul", "Susan"])
    values = found(report)
    expected: dict[tuple[str, str | None], float] = {
        ("u_alpha", None): 0.474,
        ("u_alpha_binary", None): 0.433,
        ("cu_alpha", None): 0.779,
    }
    expected |= {("ku_alpha", "1"): 0.769, ("ku_alpha", "2"): 0.787}
    assert {key: values[key] for key in expected} == {
        key: pytest.approx(value, abs=0.0006) for key, value in expected.items()
    }
    (cu,) = [row for row in report.overall if row.measure == "cu_alpha"]
    assert cu.coverage == pytest.approx(0.3833, abs=0.0001)
    assert cu.combine is None
    assert cu.to_dict()["coverage"] == cu.coverage


def test_units_of_one_character_without_gaps_give_the_nominal_alpha() -> None:
    rows = [(1, 1), (1, 2), (2, 2), (3, 3), (1, 3), (2, 2), (1, 1), (3, 1), (3, 3)]
    spans = [("d", "ab"[coder], str(row[coder]), at, at + 1) for at, row in enumerate(rows) for coder in (0, 1)]
    values = found(measured(spans, {"d": len(rows)}, ["a", "b"]))
    judgements = [value for row in rows for value in row]
    apart = sum(one != other for one, other in rows) / len(rows)
    chance = sum(one != other for one, other in permutations(judgements, 2)) / (18 * 17)
    assert values["u_alpha", None] == pytest.approx(1 - apart / chance)
    assert values["cu_alpha", None] == pytest.approx(1 - apart / chance)


def test_codes_that_overlap_leave_only_what_each_code_says() -> None:
    spans = [("d", "a", "x", 0, 6), ("d", "a", "y", 4, 9), ("d", "b", "x", 0, 6)]
    report = measured(spans, {"d": 10}, ["a", "b"])
    undefined = {(row.measure, row.code): row.undefined for row in (*report.overall, *report.rows) if row.value is None}
    assert set(undefined) == {
        *((measure, None) for measure in ("u_alpha", "u_alpha_binary", "cu_alpha")),
        *(("ku_alpha", "x"), ("ku_alpha", "y")),
    }
    assert 'a in "d": x 0 to 6 and y 4 to 9' in str(undefined["u_alpha", None])
    assert found(report)["u_alpha_binary", "x"] == 1.0
    assert [each.to_dict() for each in report.overlapping] == [
        {"document": "d", "coder": "a", "first": [0, 6, "x"], "second": [4, 9, "y"]}
    ]


def test_a_long_passage_shows_every_other_that_it_overlaps() -> None:
    spans = [("d", "a", "x", 0, 9), ("d", "a", "y", 1, 2), ("d", "a", "y", 3, 4), ("d", "a", "y", 9, 10)]
    report = measured([*spans, ("d", "b", "x", 0, 9)], {"d": 10}, ["a", "b"])
    assert [each.second[:2] for each in report.overlapping] == [(1, 2), (3, 4)]


def test_what_only_one_coder_marked_leaves_the_choice_of_codes_undefined() -> None:
    report = measured([("d", "a", "x", 0, 4), ("d", "b", "y", 5, 9)], {"d": 10}, ["a", "b"])
    (cu,) = [row for row in report.overall if row.measure == "cu_alpha"]
    assert cu.value is None
    assert "No other coder" in str(cu.undefined)


def spans_of(draw: st.DrawFn, coders: list[str], lengths: dict[str, int]) -> list[Span]:
    """Units that do not overlap, some adjacent, of two codes."""
    spans: list[Span] = []
    for document, length in lengths.items():
        for coder in coders:
            ends = draw(st.lists(st.integers(0, length), max_size=6, unique=True).map(sorted))
            for start, end in pairwise(ends):
                code = draw(st.sampled_from(["x", "y", ""]))
                if code:
                    spans.append((document, coder, code, start, end))
    return spans


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Span], dict[str, int], list[str]]:
    lengths = {"d": draw(st.integers(3, 9)), "e": draw(st.integers(2, 7))}
    coders = ["a", "b", "c"][: draw(st.integers(2, 3))]
    return spans_of(draw, coders, lengths), lengths, coders


def by_hand(spans: list[Span], lengths: dict[str, int], coders: list[str]) -> dict[str, float | None]:
    """u, |u and cu, character by character and unit by unit, straight from the equations."""
    values: list[str | None] = ["x", "y", None]
    m = len(coders)
    table = {(c, k): 0.0 for c in values for k in values}
    squares, both_squares = dict.fromkeys(values, 0.0), dict.fromkeys(values, 0.0)
    for document, length in lengths.items():
        row: dict[str, list[str | None]] = {coder: [None] * length for coder in coders}
        for where, coder, code, start, end in spans:
            if where == document:
                row[coder][start:end] = [code] * (end - start)
        for one, other in permutations(coders, 2):
            for at in range(length):
                table[row[one][at], row[other][at]] += 1 / (m - 1)
        for coder in coders:
            squares[None] += sum(value is None for value in row[coder])
        for where, coder, code, start, end in spans:
            if where == document:
                squares[code] += (end - start) ** 2
                both_squares[code] += sum(
                    sum(row[other][at] is not None for at in range(start, end)) ** 2 / (m - 1)
                    for other in coders
                    if other != coder
                )
    return {
        "u_alpha": form(table, squares, values, lambda c, k: c == k),
        "u_alpha_binary": form(table, squares, values, lambda c, k: (c is None) == (k is None)),
        "cu_alpha": form(table, both_squares, values[:2], lambda c, k: c == k),
    }


def form(table: Any, squares: Any, values: list[Any], alike: Any) -> float | None:
    total = sum(table[c, k] for c in values for k in values)
    margin = {c: sum(table[c, k] for k in values) for c in values}
    room = total**2 - sum(squares[c] for c in values)
    if room <= 0:
        return None
    expected = {
        (c, k): total * (margin[c] * margin[k] - (squares[c] if c == k else 0)) / room for c in values for k in values
    }
    apart = sum(table[pair] for pair in expected if not alike(*pair))
    chance = sum(value for pair, value in expected.items() if not alike(*pair))
    return 1 - apart / chance if chance > 1e-9 else None


@settings(max_examples=150, deadline=None)
@given(cases())
def test_the_sweep_equals_counting_characters(case: tuple[list[Span], dict[str, int], list[str]]) -> None:
    spans, lengths, coders = case
    values = found(measured(spans, lengths, coders))
    for measure, expected in by_hand(spans, lengths, coders).items():
        value = values[measure, None]
        if not spans or expected is None:
            assert value is None
        else:
            assert value == pytest.approx(expected)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_one_code_alone_is_its_own_continuum(case: tuple[list[Span], dict[str, int], list[str]]) -> None:
    spans, lengths, coders = case
    mine = [span for span in spans if span[2] == "x"]
    alone = found(measured(mine, lengths, coders, codes=["x"]))["u_alpha_binary", None]
    assert found(measured(spans, lengths, coders, codes=["x"]))["u_alpha_binary", "x"] == (
        alone if alone is None else pytest.approx(alone)
    )


def test_intervals_hold_the_value_and_follow_the_seed() -> None:
    chance = np.random.default_rng(1)
    lengths = {f"d{number}": 60 for number in range(20)}
    spans = [
        (document, coder, code, start + int(chance.integers(0, 2)), start + 8)
        for document in lengths
        for coder in "ab"
        for code, start in (("x", 3), ("y", 20))
        if chance.random() < 0.9
    ]
    report = measured(spans, lengths, ["a", "b"], resamples=200, seed=4)
    assert report == measured(spans, lengths, ["a", "b"], resamples=200, seed=4)
    rows = [row for row in (*report.overall, *report.rows) if row.measure not in {"cu_alpha", "ku_alpha"}]
    assert len(rows) == 4
    for row in rows:
        assert row.low is not None
        assert row.high is not None
        assert row.value is not None
        assert row.low <= row.value <= row.high
        assert set(row.chance_of_missing or ()) == {"0.667", "0.800"}
