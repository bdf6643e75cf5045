"""The gamma family as its callers see it: worked examples, several documents, what is refused and what is undefined."""

from __future__ import annotations

import json
import math
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.gamma import Sampler, Unaligned
from annotator.agreement.gamma.measure import GammaChoices, gamma_of_spans
from annotator.agreement.gamma.results import GammaReport
from annotator.agreement.gamma.values import categorical_value, gamma_value, samples_needed
from annotator.agreement.results import AgreementProblem

WORKED = json.loads((Path(__file__).parent / "worked_gamma.json").read_text("utf-8"))["examples"]

Span = tuple[str, str, str, float, float]

PAIR: list[Span] = [
    ("d1", "ada", "threat", 0, 10),
    ("d1", "ada", "hope", 20, 32),
    ("d1", "ada", "threat", 50, 60),
    ("d1", "ben", "threat", 1, 10),
    ("d1", "ben", "threat", 21, 32),
    ("d1", "ben", "threat", 52, 60),
]


def few(**choices: Any) -> GammaChoices:
    return GammaChoices(samples=30, **choices)


def in_document(document: str, spans: list[Span] = PAIR) -> list[Span]:
    return [(document, *span[1:]) for span in spans]


@pytest.mark.parametrize("example", WORKED, ids=lambda example: example["id"])
def test_worked_examples_come_out(example: dict[str, Any]) -> None:
    spans = [("text", *row) for row in example["units"]]
    coders = sorted({row[0] for row in example["units"]})
    found = gamma_of_spans(
        spans, coders, GammaChoices(example["alpha"], example["beta"], example["delta"], samples=300)
    )
    got = {"disorder": found.gamma.disorder, "gamma": found.gamma.value, "gamma_cat": found.gamma_cat.value}
    for name, (value, tolerance) in example["expected"].items():
        assert got[name] == pytest.approx(value, abs=tolerance), name


def test_the_shuffle_and_the_other_sampler_differ_as_they_are_known_to() -> None:
    example = next(each for each in WORKED if each["id"] == "gamma_alexpaulsuzan")
    spans = [("text", *row) for row in example["units"]]
    values = {
        sampler: gamma_of_spans(
            spans, ["Alex", "Paul", "Suzan"], GammaChoices(alpha=3, samples=1500, sampler=sampler)
        ).gamma.value
        for sampler in Sampler
    }
    assert values[Sampler.SHUFFLE] == pytest.approx(0.4485, abs=0.006)
    assert values[Sampler.STATISTICAL] == pytest.approx(0.425, abs=0.008)


def test_a_unit_left_alone_counts_or_does_not_by_name() -> None:
    example = next(each for each in WORKED if each["id"] == "gamma_alexpaulsuzan")
    spans = [("text", *row) for row in example["units"]]

    def cat(unaligned: Unaligned) -> float | None:
        choices = GammaChoices(alpha=3, samples=30, unaligned=unaligned)
        return gamma_of_spans(spans, ["Alex", "Paul", "Suzan"], choices).gamma_cat.disorder

    assert cat(Unaligned.COUNTED) == pytest.approx(0.58782, abs=1e-5)
    assert cat(Unaligned.LEFT_OUT) == pytest.approx(0.28002, abs=1e-5)


def test_identical_coders_agree_fully() -> None:
    same = [("d", coder, code, start, end) for coder in ("a", "b", "c") for _, _, code, start, end in PAIR[:3]]
    found = gamma_of_spans(same, ["a", "b", "c"], few())
    assert found.gamma.value == 1
    assert found.gamma_cat.value == 1
    assert [value.value for value in found.codes] == [1, 1]
    assert found.gamma.margin == 0


def test_coders_who_share_nothing_agree_less_than_chance() -> None:
    apart = [("d", "a", "x", 10 * n, 10 * n + 2) for n in range(10)]
    apart += [("d", "b", "y", 10 * n + 5, 10 * n + 7) for n in range(10)]
    found = gamma_of_spans(apart, ["a", "b"], few())
    assert found.gamma.value is not None
    assert found.gamma.value < 0
    assert found.gamma.disorder == pytest.approx(2.0)


def test_documents_add_up_before_they_are_divided() -> None:
    found = gamma_of_spans(in_document("d1") + in_document("d2", PAIR[:4]), ["ada", "ben"], few())
    assert [part.document for part in found.parts] == ["d1", "d2"]
    observed, chance = sum(p.disorder for p in found.parts), sum(p.expected for p in found.parts)
    assert found.gamma.disorder == pytest.approx(observed)
    assert found.gamma.expected == pytest.approx(chance)
    assert found.gamma.value == pytest.approx(1 - observed / chance)
    assert found.parts[1].units == {"ada": 3, "ben": 1}
    assert (found.documents, found.units, found.samples) == (2, 10, 30)


def test_a_value_says_how_it_came_about() -> None:
    plain = gamma_of_spans(PAIR, ["ada", "ben"], GammaChoices(2, 3, 1.5, samples=31, seed=9)).to_dict()
    chosen = {name: plain[name] for name in ("alpha", "beta", "delta", "sampler", "samples", "precision", "seed")}
    assert chosen == {
        "alpha": 2, "beta": 3, "delta": 1.5, "sampler": "shuffle", "samples": 31, "precision": None, "seed": 9,
    }  # fmt: skip
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert [value["code"] for value in plain["gamma_k"]] == ["hope", "threat"]


def test_results_cannot_be_changed() -> None:
    found = gamma_of_spans(PAIR, ["ada", "ben"], few())
    with pytest.raises(FrozenInstanceError):
        found.gamma.value = 1.0  # type: ignore[misc]


def test_the_same_seed_gives_the_same_and_another_another() -> None:
    def value(seed: int) -> float | None:
        return gamma_of_spans(PAIR, ["ada", "ben"], few(seed=seed)).gamma.value

    assert value(4) == value(4)
    assert value(4) != value(5)


def test_as_many_samples_are_drawn_as_the_precision_asks() -> None:
    found = gamma_of_spans(PAIR, ["ada", "ben"], GammaChoices(precision=0.05))
    finer = gamma_of_spans(PAIR, ["ada", "ben"], GammaChoices(precision=0.02))
    assert 30 <= found.samples < finer.samples
    assert finer.precision == 0.02
    assert finer.gamma.margin == pytest.approx(0.02 * finer.gamma.disorder / finer.gamma.expected, rel=0.35)  # type: ignore[operator]


def test_samples_needed_follows_the_formula_within_its_bounds() -> None:
    disorders = np.array([[1.0, 0.0], [2.0, 1.0]])
    exact = math.ceil((1.96 * (math.sqrt(2) / 2) / 0.1) ** 2)
    assert samples_needed(disorders * [[1, 0]], 0.1, 2, 10_000) == math.ceil((1.96 * math.sqrt(0.5) / 1.5 / 0.1) ** 2)
    assert samples_needed(disorders, 0.1, 2, 10_000) == math.ceil((1.96 * math.sqrt(2) / 2 / 0.1) ** 2) == exact
    assert samples_needed(disorders, 0.1, 500, 10_000) == 500
    assert samples_needed(disorders, 0.1, 2, 40) == 40
    assert samples_needed(np.zeros((2, 2)), 0.1, 30, 40) == 30


@given(st.permutations(["ada", "ben", "cem"]))
@settings(max_examples=6, deadline=None)
def test_the_order_of_coders_and_spans_changes_nothing(coders: list[str]) -> None:
    spans = [*PAIR, ("d1", "cem", "hope", 19, 33), ("d1", "cem", "threat", 2, 12)]
    first = gamma_of_spans(spans, ["ada", "ben", "cem"], few())
    again = gamma_of_spans(list(reversed(spans)), coders, few())
    assert again.gamma == first.gamma
    assert again.codes == first.codes


def test_other_names_for_codes_change_nothing() -> None:
    names = {"threat": "a", "hope": "z"}
    renamed = [(d, coder, names[code], start, end) for d, coder, code, start, end in PAIR]
    first, again = (gamma_of_spans(spans, ["ada", "ben"], few()) for spans in (PAIR, renamed))
    assert again.gamma.value == pytest.approx(first.gamma.value)
    assert again.gamma_cat.value == pytest.approx(first.gamma_cat.value)
    old, new = first.gamma_k("hope"), again.gamma_k("z")
    assert old is not None
    assert new is not None
    assert new.value == pytest.approx(old.value)


@pytest.mark.parametrize(("scale", "origin"), [(7.0, 0.0), (0.001, 0.0), (1.0, 5000.0)])
def test_scale_and_origin_change_nothing(scale: float, origin: float) -> None:
    moved = [(d, coder, code, start * scale + origin, end * scale + origin) for d, coder, code, start, end in PAIR]
    first, again = (gamma_of_spans(spans, ["ada", "ben"], few()) for spans in (PAIR, moved))
    assert again.gamma.value == pytest.approx(first.gamma.value, abs=1e-6)


def test_gamma_does_not_depend_on_the_price_of_an_empty_unit_alone() -> None:
    first, again = (gamma_of_spans(PAIR, ["ada", "ben"], few(delta=delta)) for delta in (1.0, 2.5))
    assert again.gamma.value == pytest.approx(first.gamma.value)
    assert again.gamma.disorder == pytest.approx(2.5 * (first.gamma.disorder or 0))


def test_the_stretch_that_could_have_been_coded_raises_what_chance_misses() -> None:
    short = gamma_of_spans(PAIR, ["ada", "ben"], GammaChoices(samples=200))
    wide = gamma_of_spans(PAIR, ["ada", "ben"], GammaChoices(samples=200), bounds={"d1": (0, 2000)})
    assert wide.gamma.disorder == short.gamma.disorder
    assert (wide.gamma.expected or 0) > (short.gamma.expected or 0)


def test_what_a_coder_marked_twice_counts_once() -> None:
    once, twice = (gamma_of_spans(spans, ["ada", "ben"], few()) for spans in (PAIR, [*PAIR, PAIR[0]]))
    assert once == twice


def test_only_documents_that_count_and_chosen_coders_take_part() -> None:
    spans = [*PAIR, *in_document("d2"), *in_document("d3"), ("d1", "cem", "hope", 0, 3)]
    found = gamma_of_spans(spans, ["ada", "ben"], few(), counts={"d1": ["ada", "ben", "cem"], "d2": ["ada"]})
    assert [part.document for part in found.parts] == ["d1"]
    assert found.gamma.value == gamma_of_spans(PAIR, ["ada", "ben"], few()).gamma.value


def test_documents_of_other_coders_are_worked_out_as_if_alone() -> None:
    three = [*in_document("d2"), ("d2", "cem", "hope", 19, 33)]
    counts = {"d1": ["ada", "ben"], "d2": ["ada", "ben", "cem"]}
    both = gamma_of_spans([*PAIR, *three], ["ada", "ben", "cem"], few(), counts=counts)
    first = gamma_of_spans(PAIR, ["ada", "ben"], few())
    assert (both.parts[0].units, both.parts[0].disorder) == (first.parts[0].units, first.parts[0].disorder)
    assert both.parts[0].expected == pytest.approx(first.parts[0].expected)
    assert both.parts[1].units == {"ada": 3, "ben": 3, "cem": 1}
    assert both.parts[1].disorder == gamma_of_spans(three, ["ada", "ben", "cem"], few()).gamma.disorder


def test_a_coder_who_finished_without_marking_anything_takes_part() -> None:
    found = gamma_of_spans(PAIR[:3], ["ada", "ben"], few(), counts={"d1": ["ada", "ben"]})
    assert found.parts[0].units == {"ada": 3, "ben": 0}
    assert found.gamma.disorder == pytest.approx(2.0)


@pytest.mark.parametrize("ends", [(5, 5), (6, 5), (float("nan"), 5), (0, float("inf"))])
def test_a_passage_without_length_is_refused_by_name(ends: tuple[float, float]) -> None:
    with pytest.raises(AgreementProblem, match=r'ada coded .* of "d1" as "threat".*end after its start'):
        gamma_of_spans([*PAIR, ("d1", "ada", "threat", *ends)], ["ada", "ben"], few())


@pytest.mark.parametrize("coders", [["ada"], [], ["ada", "ada"]])
def test_too_few_coders_are_refused(coders: list[str]) -> None:
    with pytest.raises(AgreementProblem):
        gamma_of_spans(PAIR, coders, few())


@pytest.mark.parametrize(
    "wrong", [{"samples": 1}, {"precision": 0.0}, {"precision": 1.0}, {"seed": -1}, {"workers": 0}]
)
def test_choices_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(AgreementProblem):
        GammaChoices(**wrong)


def undefined_everywhere(found: GammaReport) -> str:
    reasons = {value.undefined for value in (found.gamma, found.gamma_cat, *found.codes)}
    assert len(reasons) == 1
    assert all(value.value is None for value in (found.gamma, found.gamma_cat, *found.codes))
    return reasons.pop() or ""


def test_without_passages_nothing_is_defined() -> None:
    found = gamma_of_spans([], ["ada", "ben"], few(), codes=["threat"])
    assert "No document" in undefined_everywhere(found)
    assert found.samples == 0


def test_what_would_take_too_long_is_undefined_with_the_reason() -> None:
    assert "within the time" in undefined_everywhere(gamma_of_spans(PAIR, ["ada", "ben"], few(seconds=0.0)))


def test_what_overlaps_too_much_is_undefined_with_the_reason() -> None:
    crowd = [("d", coder, "x", start, start + 40) for coder in ("a", "b", "c") for start in range(20)]
    assert "overlap so much" in undefined_everywhere(gamma_of_spans(crowd, ["a", "b", "c"], few(tuples=500)))


def test_one_code_says_nothing_about_the_choice_of_codes() -> None:
    """Never an invented 1, where only pairs of real units count."""
    alike = [(d, coder, "threat", start, end) for d, coder, _, start, end in PAIR]
    found = gamma_of_spans(alike, ["ada", "ben"], few(unaligned=Unaligned.LEFT_OUT))
    assert found.gamma.value is not None
    assert found.gamma_cat.undefined == "No other code was used, so the choice of code says nothing."


def test_codes_of_passages_too_far_apart_are_not_compared() -> None:
    """Best aligned still, as the gap is small, but the pair weighs nothing, and nobody is alone."""
    found = gamma_of_spans([("d", "a", "x", 0, 10), ("d", "b", "x", 11, 21)], ["a", "b"], few())
    assert found.gamma.disorder == pytest.approx(1.1**2)
    assert (found.gamma_cat.value, found.codes[0].value) == (None, None)
    assert "near enough" in str(found.gamma_cat.undefined)
    assert "with this code" in str(found.codes[0].undefined)


def test_a_code_nobody_used_has_no_value() -> None:
    found = gamma_of_spans(PAIR, ["ada", "ben"], few(), codes=["never", "threat"])
    never = found.gamma_k("never")
    assert never is not None
    assert never.undefined is not None
    assert [value.code for value in found.codes] == ["never", "threat", "hope"]
    assert found.gamma_k("unheard of") is None


def test_the_margin_is_the_error_of_the_mean_of_the_samples() -> None:
    found = gamma_value(np.array([0.5, 0.5]), np.array([[1.0, 1.0], [2.0, 1.0], [1.0, 3.0]]))
    mean, deviation = 3.0, 1.0
    assert (found.disorder, found.expected, found.documents) == (1.0, mean, 2)
    assert found.value == pytest.approx(1 - 1 / mean)
    assert found.margin == pytest.approx(1.96 * deviation / math.sqrt(3) / mean * (1 / mean))


def test_no_disorder_by_chance_is_no_agreement() -> None:
    found = gamma_value(np.zeros(2), np.zeros((3, 2)))
    assert found.value is None
    assert found.undefined is not None


def test_samples_and_documents_without_weight_are_left_out_of_the_mean() -> None:
    nan = float("nan")
    real = np.array([0.2, nan, 0.3])
    expected = np.array([[0.4, 0.9, nan], [0.6, 0.9, nan], [nan, 0.9, nan]])
    found = categorical_value("gamma_k", "x", real, expected)
    assert found.documents == 1
    assert found.expected == pytest.approx(0.5)
    assert found.value == pytest.approx(0.6)
