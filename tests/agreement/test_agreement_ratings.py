"""Published worked examples, and what ratings refuse. Sources stand beside the numbers in worked_ratings.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.agreement.ratings import agreement_of_ratings
from annotator.agreement.results import AgreementProblem, Undefined
from annotator.model.errors import AnnotatorError

EXAMPLES = json.loads(Path(__file__).with_name("worked_ratings.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_worked_examples_come_out_to_the_published_digit(example: dict[str, Any]) -> None:
    items = [row for row, times in example["rows"] for _ in range(times)]
    for expected in example["expected"]:
        found = agreement_of_ratings(items, [expected["measure"]], categories=example["categories"])
        assert found[expected["measure"]] == pytest.approx(expected["value"], abs=expected["tolerance"])


def test_one_value_only_leaves_chance_corrected_agreement_undefined() -> None:
    found = agreement_of_ratings(
        [["yes", "yes"], ["yes", "yes"]],
        ["percent", "cohen_kappa", "krippendorff_alpha", "scott_pi", "conger_kappa", "gwet_ac1"],
    )
    assert found.pop("percent") == 1.0
    assert all(isinstance(value, Undefined) and value.reason for value in found.values())


def test_brennan_prediger_needs_to_know_of_values_that_nobody_gave() -> None:
    items = [["a", "a"], ["a", "b"], ["b", "b"]]
    assert agreement_of_ratings(items, ["brennan_prediger"])["brennan_prediger"] == pytest.approx((2 / 3 - 1 / 2) * 2)
    of_four = agreement_of_ratings(items, ["brennan_prediger"], categories=["a", "b", "c", "d"])
    assert of_four["brennan_prediger"] == pytest.approx((2 / 3 - 1 / 4) / (3 / 4))


def test_the_result_says_whether_the_categories_were_given() -> None:
    items = [["a", "b"], ["b", None], ["b", "b"]]
    seen = agreement_of_ratings(items)
    given = agreement_of_ratings(items, categories=["a", "b", "c"])
    assert (seen.categories, seen.categories_seen, seen.judged) == (("a", "b"), True, 2)
    assert (given.categories, given.categories_seen, given.judged) == (("a", "b", "c"), False, 2)


def test_nan_is_missing_like_none() -> None:
    with_none = agreement_of_ratings([[1.0, 1.0], [2.0, None], [2.0, 2.0], [1.0, 2.0]])
    with_nan = agreement_of_ratings([[1.0, 1.0], [2.0, float("nan")], [2.0, 2.0], [1.0, 2.0]])
    assert with_none == with_nan


def test_items_that_one_coder_judged_count_towards_the_shares_but_not_towards_agreement() -> None:
    # By hand: po = 1 over two items; mean shares over three items (a: 2/3), pe = 4/9 + 1/9.
    found = agreement_of_ratings([["a", "a"], ["b", "b"], ["a", None]], ["scott_pi", "percent"])
    assert found == {"scott_pi": pytest.approx(1.0), "percent": 1.0}
    mixed = agreement_of_ratings([["a", "b"], ["b", "b"], ["a", None]], ["scott_pi"])
    share = (1 / 2 + 0 + 1) / 3
    expected = share**2 + (1 - share) ** 2
    assert mixed["scott_pi"] == pytest.approx((1 / 2 - expected) / (1 - expected))


def test_without_an_item_that_two_coders_judged_nothing_is_defined() -> None:
    found = agreement_of_ratings([["a", None], [None, "b"]], ["percent", "holsti", "krippendorff_alpha"])
    assert {value.reason for value in found.values() if isinstance(value, Undefined)} == {
        "No item was judged by two coders."
    }


def test_kappa_of_three_coders_names_the_measure_that_fits() -> None:
    found = agreement_of_ratings([["a", "a", "b"]], ["cohen_kappa", "scott_pi"])
    assert found["cohen_kappa"] == Undefined("It is for two coders; for more use conger_kappa.")
    assert found["scott_pi"] == Undefined("It is for two coders; for more use fleiss_kappa.")


def test_one_category_leaves_ac1_undefined() -> None:
    found = agreement_of_ratings([["a", "a"]], ["gwet_ac1"], categories=["a"])
    assert isinstance(found["gwet_ac1"], Undefined)


@pytest.mark.parametrize(
    ("items", "options", "said"),
    [
        ([["a", "b"], ["a"]], {}, "differ in length"),
        ([], {}, "at least one item"),
        ([["a"], ["b"]], {}, "two coders"),
        ([["a", "b"]], {"measures": ["kappa"]}, "kappa"),
        ([["a", "b"]], {"measures": ["f1_exact"]}, "not a measure of ratings"),
        ([["a", "b"]], {"categories": ["a"]}, "'b' is not among"),
        ([["a", "b"]], {"level": "cardinal"}, "cardinal"),
        ([["a", "b"]], {"level": "interval"}, "'a' is none"),
        ([[1, -2]], {"level": "ratio"}, "-2 is less"),
        ([["a", 1]], {"level": "ordinal"}, "no order"),
    ],
)
def test_wrong_input_is_refused_in_words(items: list[list[str]], options: dict[str, Any], said: str) -> None:
    with pytest.raises(AgreementProblem, match=said) as refused:
        agreement_of_ratings(items, **options)
    assert isinstance(refused.value, AnnotatorError)


def test_levels_of_measurement_of_a_published_example() -> None:
    """Krippendorff 2011, computing alpha, example D: 4 coders, 12 units, missing values."""
    rows = [
        [1, 1, None, 1],
        [2, 2, 3, 2],
        [3, 3, 3, 3],
        [3, 3, 3, 3],
        [2, 2, 2, 2],
        [1, 2, 3, 4],
        [4, 4, 4, 4],
        [1, 1, 2, 1],
        [2, 2, 2, 2],
        [None, 5, 5, 5],
        [None, None, 1, 1],
        [None, None, 3, None],
    ]
    expected = {"nominal": 0.743, "ordinal": 0.815, "interval": 0.849, "ratio": 0.797}
    for level, value in expected.items():
        found = agreement_of_ratings(rows, ["krippendorff_alpha"], level=level)
        assert found["krippendorff_alpha"] == pytest.approx(value, abs=0.0006)


def test_interval_alpha_of_three_coders() -> None:
    """Krippendorff 1980, p. 139: nominal .642; interval .547 by the public implementation `krippendorff`."""
    rows = [[1, 1, 1], [1, 2, 2], [2, 2, 2], [4, 4, 4], [1, 4, 4], [2, 2, 2], [1, 2, 3], [3, 3, 3], [2, 2, 2]]
    assert agreement_of_ratings(rows, level="interval")["krippendorff_alpha"] == pytest.approx(0.547, abs=0.001)


def test_coefficients_that_know_no_order_have_none_to_use() -> None:
    found = agreement_of_ratings([[1, 2], [2, 2]], ["cohen_kappa", "percent"], level="ordinal")
    assert isinstance(found["cohen_kappa"], Undefined)
    assert found["percent"] == 0.5


SETS: list[list[set[str]]] = [
    [{"A"}, {"A"}],
    [{"A"}, {"B"}],
    [{"A", "B"}, {"A"}],
    [{"A", "B"}, {"A", "C"}],
    [{"A", "B", "C"}, {"A", "B", "C"}],
    [{"C"}, {"A", "C"}],
    [{"C"}, {"A", "C"}],
]


def test_sets_of_codes() -> None:
    """The data of DKPro's SetAnnotationsTest; values by Passonneau 2006, as NLTK gives them where no set is empty."""
    found = agreement_of_ratings(SETS, ["alpha_jaccard", "alpha_masi"])
    assert found["alpha_jaccard"] == pytest.approx(0.203226, abs=1e-6)
    assert found["alpha_masi"] == pytest.approx(0.177215, abs=0.005)
    empty: list[list[set[str]]] = [[set(), set()], [{"A"}, set()]]
    more = agreement_of_ratings([*empty, *SETS], ["alpha_jaccard", "alpha_masi"])
    assert more["alpha_jaccard"] == pytest.approx(0.31562, abs=1e-6)
    assert more["alpha_masi"] == pytest.approx(0.273081, abs=1e-6)


def test_lights_kappa_is_the_mean_of_the_pairs_that_have_one() -> None:
    rows = [[1, 1, None], [1, 2, None], [2, 2, None], [None, 1, 1], [None, 2, 1]]
    pairs = [
        agreement_of_ratings([[row[a], row[b]] for row in rows], ["cohen_kappa"])["cohen_kappa"]
        for a, b in ((0, 1), (1, 2))
    ]
    assert agreement_of_ratings(rows, ["light_kappa"])["light_kappa"] == pytest.approx(sum(pairs) / 2)  # type: ignore[arg-type]
