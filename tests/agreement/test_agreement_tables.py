"""Sufficient statistics by hand, and the small arithmetic below them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotator.agreement.arrays import expanded, pair_index, pairs_of
from annotator.agreement.coded import coded_of
from annotator.agreement.coefficients import Kind
from annotator.agreement.tables import Comparison, columns_of, implied, sample_of, tables_of
from annotator.agreement.units import Unit
from annotator.agreement.wording import about_interval, beside

SPANS = [
    ("d", "a", "x", 0, 4),
    ("d", "b", "x", 2, 6),
    ("d", "c", "x", 3, 5),
    ("e", "a", "x", 0, 2),
    ("e", "c", "x", 0, 2),
]


def comparison(counts: dict[str, list[str]] | None = None) -> Comparison:
    coded = coded_of(SPANS, {"d": 10, "e": 5}, ["a", "b", "c"], counts=counts)
    return Comparison(coded, coded, Unit.CHARACTER, None, 0.5, np.arange(2))


def test_pairs_are_numbered_alike_from_both_sides() -> None:
    table = pair_index(4)
    assert [table[a, b] for a, b in pairs_of(4)] == [table[b, a] for a, b in pairs_of(4)] == list(range(6))


def test_ranges_are_laid_end_to_end() -> None:
    assert expanded(np.array([5, 0, 9]), np.array([2, 0, 3])).tolist() == [5, 6, 9, 10, 11]


def test_columns_of_three_coders() -> None:
    compared = comparison()
    everybody = sample_of(compared, (0, 1, 2))
    wanted = ("uses", "split", "units", "judgements", "spans", "characters", "character_matches", "exact_matches")
    columns = columns_of(tables_of(compared, range(1), wanted), everybody, wanted)
    # d: r is 1 1 2 3 2 1 on six characters, so sum of 2 r (3 - r) / 6 is 5 * 4/6.
    assert columns["uses"][:, 0].tolist() == [10, 4]
    assert columns["split"][:, 0].tolist() == [pytest.approx(10 / 3), pytest.approx(4 / 3)]
    assert columns["units"][:, 0].tolist() == [10, 5]
    assert columns["judgements"][:, 0].tolist() == [30, 15]
    assert columns["spans"][:, 0].tolist() == [6, 4]
    assert columns["characters"][:, 0].tolist() == [20, 8]
    assert columns["character_matches"][:, 0].tolist() == [2 + 1 + 2, 2]
    assert columns["exact_matches"][:, 0].tolist() == [0, 1]


def test_documents_of_a_group_are_added_up() -> None:
    together = replace(comparison(), groups=np.array([7, 7]))
    everybody = sample_of(together, (0, 1, 2))
    columns = columns_of(tables_of(together, range(1), ["uses"]), everybody, ["uses", "units"])
    assert (columns["uses"].tolist(), columns["units"].tolist()) == ([[14]], [[15]])


def test_what_is_a_multiple_where_all_documents_have_as_many_judges_is_not_where_not() -> None:
    wanted = ("judgements", "share", "split_by_judgement", "uses")
    assert set(implied(sample_of(comparison(), (0, 1, 2)), wanted)) == set(wanted) - {"uses"}
    uneven = comparison({"d": ["a", "b", "c"], "e": ["a", "c"]})
    assert implied(sample_of(uneven, (0, 1, 2)), wanted) == {}
    assert implied(sample_of(comparison({"d": ["a"], "e": ["b"]}), (0, 1)), wanted) == {}


def test_codes_that_are_neither_rare_nor_everywhere_need_no_warning() -> None:
    assert beside(Kind.CORRECTED, 0.05) is beside(Kind.RAW, 0.95) is beside(Kind.F1, 0.01) is None
    assert beside(Kind.RAW, None) is None
    assert "apply this code" in str(beside(Kind.RAW, 0.049))
    assert "do without this code" in str(beside(Kind.CORRECTED, 0.951))


def test_intervals_are_explained_by_how_many_documents_hold_the_code() -> None:
    said = [about_interval(bearing, "documents", found=bearing >= 5, flat=False) for bearing in (4, 5, 9, 10)]
    assert [text and text.split(":")[0] for text in said] == [
        "No interval",
        "The interval is rough",
        "The interval is rough",
        None,
    ]
