"""Agreement on the answers about passages that coders have in common."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import agreement_of_ratings
from annotator.agreement.attributes import Question, attribute_rows, matched
from annotator.agreement.coded import Coded, coded_of
from annotator.agreement.intervals import Resampling
from annotator.agreement.levels import Level
from annotator.agreement.results import AttributeRow, Undefined

Answered = tuple[str, str, int, int, Any]
LENGTHS = {f"d{number}": 100 for number in range(8)}


def asked(
    passages: list[Answered], level: Level = Level.NOMINAL, order: tuple[Any, ...] = (), resamples: int = 0
) -> dict[str, AttributeRow]:
    spans = [(document, coder, "x", start, end) for document, coder, start, end, _ in passages]
    coded = coded_of(spans, LENGTHS, ["a", "b", "c"], codes=["x"])
    question = Question(0, "stance", [answer for *_, answer in passages], level, order)
    groups = np.arange(len(LENGTHS))
    rows = attribute_rows(coded, question, groups, Resampling(len(LENGTHS), resamples, 0), 0.5)
    return {row.measure: row for row in rows}


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(sorted(LENGTHS)), st.integers(1, 4), st.integers(1, 4)), max_size=12),
    st.sampled_from(list(Level)),
)
def test_matched_passages_are_items_of_two_judges(pairs: list[tuple[str, int, int]], level: Level) -> None:
    passages: list[Answered] = []
    for at, (document, one, other) in enumerate(pairs):
        passages += [(document, "a", at * 8, at * 8 + 6, one), (document, "b", at * 8 + 1, at * 8 + 6, other)]
    rows = asked(passages, level)
    if not pairs:
        assert all("No two coders marked" in str(row.undefined) for row in rows.values())
        return
    for measure, row in rows.items():
        expected = agreement_of_ratings([[one, other] for _, one, other in pairs], [measure], level=level)[measure]
        if isinstance(expected, Undefined):
            assert row.value is None
        else:
            assert row.value == pytest.approx(expected)
    assert {row.matched for row in rows.values()} == {len(pairs)}


def test_only_passages_that_both_answered_for_count() -> None:
    rows = asked([("d0", "a", 0, 9, "yes"), ("d0", "b", 0, 9, None), ("d1", "a", 0, 9, "no"), ("d1", "b", 0, 9, "no")])
    assert (rows["percent"].matched, rows["percent"].answered, rows["percent"].value) == (2, 1, 1.0)
    assert "Only one answer" in str(rows["krippendorff_alpha"].undefined)


def test_the_better_of_two_overlaps_is_the_match() -> None:
    spans = [("d0", "a", "x", 0, 20), ("d0", "b", "x", 0, 14), ("d0", "b", "x", 4, 20)]
    found = matched(coded_of(spans, LENGTHS, ["a", "b"]), 0, 0.5)
    assert (found.first.tolist(), found.second.tolist()) == ([0], [2])


def test_answers_that_are_no_numbers_have_no_interval_level() -> None:
    passages = [("d0", "a", 0, 9, "low"), ("d0", "b", 0, 9, "high")]
    rows = asked(passages, Level.INTERVAL, ("low", "high"))
    assert "is for numbers" in str(rows["krippendorff_alpha"].undefined)


@pytest.mark.parametrize("level", list(Level))
def test_intervals_need_documents(level: Level) -> None:
    chance = np.random.default_rng(2)
    passages: list[Answered] = []
    for document in LENGTHS:
        for at in range(0, 90, 10):
            truth = int(chance.integers(1, 5))
            passages += [(document, who, at, at + 8, truth if chance.random() < 0.8 else 1) for who in "abc"]
    for row in asked(passages, level, resamples=200).values():
        assert row.low is not None
        assert row.high is not None
        assert row.low <= row.value <= row.high  # type: ignore[operator]
        assert row.documents == len(LENGTHS)
        assert (row.chance_of_missing is None) == (row.measure == "percent")
    few = asked(passages[:30], level, resamples=200)["percent"]
    assert few.low is None
    assert "No interval" in str(few.warning)


def test_indices_are_those_of_all_spans() -> None:
    spans = [("d0", "a", "y", 0, 5), ("d0", "a", "x", 10, 15), ("d0", "b", "x", 10, 15)]
    coded: Coded = coded_of(spans, LENGTHS, ["a", "b"], codes=["x", "y"])
    found = matched(coded, 0, 0.5)
    assert (found.first.tolist(), found.second.tolist()) == ([1], [2])
