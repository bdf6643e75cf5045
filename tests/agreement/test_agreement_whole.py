"""Measures of all codes at once, light's kappa, values of each document, and a comparison that stays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import AgreementReport, agreement_of_ratings, agreement_of_spans
from annotator.agreement.assembly import Standing, report_on
from annotator.agreement.coded import Coded, coded_of
from annotator.agreement.coefficients import Measure
from annotator.agreement.gamma import GammaChoices, gamma_of_spans
from annotator.agreement.tables import Comparison
from annotator.agreement.units import Unit
from annotator.agreement.view import Settings

Span = tuple[str, str, str, int, int]
CODERS = ("a", "b", "c")
LENGTHS = {"d": 9, "e": 6}
SPANS = st.lists(
    st.tuples(
        st.sampled_from("de"), st.sampled_from(CODERS), st.sampled_from("xyz"), st.integers(0, 5), st.integers(1, 4)
    ).map(lambda drawn: (*drawn[:3], drawn[3], min(drawn[3] + drawn[4], LENGTHS[drawn[0]]))),
    max_size=14,
)


def total(report: AgreementReport, measure: str) -> float | None:
    (row,) = [row for row in report.overall if row.measure == measure]
    return row.value


def sets_at(spans: list[Span], counts: dict[str, str]) -> list[list[frozenset[str] | None]]:
    """What each coder gave each character, None where the document does not count."""
    return [
        [
            frozenset(
                code for where, who, code, start, end in spans if (where, who) == (name, coder) and start <= at < end
            )
            if coder in counts[name]
            else None
            for coder in CODERS
        ]
        for name, length in LENGTHS.items()
        for at in range(length)
    ]


@settings(max_examples=100, deadline=None)
@given(SPANS, st.fixed_dictionaries({"d": st.just("abc"), "e": st.sampled_from(["ab", "bc", "abc"])}))
def test_sets_of_codes_by_sweep_equal_those_of_each_character(spans: list[Span], counts: dict[str, str]) -> None:
    spans = [span for span in spans if span[1] in counts[span[0]]]
    measures = ["alpha_jaccard", "alpha_masi"]
    report = agreement_of_spans(spans, LENGTHS, CODERS, measures=measures, counts=counts)
    expected = agreement_of_ratings(sets_at(spans, counts), measures)
    for measure in measures:
        value = total(report, measure)
        if value is None:
            assert not isinstance(expected[measure], float)
        else:
            assert value == pytest.approx(expected[measure])


@settings(max_examples=100, deadline=None)
@given(SPANS)
def test_lights_kappa_is_the_mean_of_the_pairs(spans: list[Span]) -> None:
    report = agreement_of_spans(spans, LENGTHS, CODERS, measures=["light_kappa", "cohen_kappa"])
    for row in report.rows:
        pairs = [each.value for each in report.pairs if each.code == row.code and each.measure == "cohen_kappa"]
        known = [value for value in pairs if value is not None]
        assert row.measure == "light_kappa"
        assert row.value == (pytest.approx(np.mean(known)) if known else None)


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_any_code_is_the_overlap_f1_of_one_code(spans: list[Span]) -> None:
    one = [(*span[:2], "any", *span[3:]) for span in spans]
    same = agreement_of_spans(one, LENGTHS, CODERS, measures=["f1_overlap"]).total("f1_overlap")
    assert same is not None
    assert total(agreement_of_spans(spans, LENGTHS, CODERS, measures=["f1_any_code"]), "f1_any_code") == same.value


@settings(max_examples=40, deadline=None)
@given(SPANS)
def test_each_documents_values_are_those_of_the_document_alone(spans: list[Span]) -> None:
    measures = ["percent", "krippendorff_alpha", "f1_exact", "light_kappa"]
    report = agreement_of_spans(spans, LENGTHS, CODERS, measures=measures, codes="xyz", by_document=True)
    assert [row.document for row in report.by_document[:: len(measures)]] == ["d", "e"]
    for row in report.by_document:
        mine = [span for span in spans if span[0] == row.document]
        alone = agreement_of_spans(mine, {row.document: LENGTHS[row.document]}, CODERS, measures=measures, codes="xyz")
        same = alone.total(row.measure)
        assert same is not None
        assert row.value == (same.value if same.value is None else pytest.approx(same.value))
        assert (row.undefined is None) == (row.value is not None)


def compared(coded: Coded) -> Comparison:
    return Comparison(coded, coded, Unit.CHARACTER, None, 0.5, np.arange(len(coded.documents)))


@settings(max_examples=60, deadline=None)
@given(SPANS, st.tuples(st.sampled_from("de"), st.sampled_from(CODERS), st.sampled_from("xyz"), st.integers(0, 4)))
def test_a_comparison_that_stays_equals_a_new_one_after_an_edit(spans: list[Span], edit: Any) -> None:
    document, coder, code, start = edit
    asked = Settings(tuple(each for each in Measure if not each.startswith("gamma")), resamples=20, by_document=True)
    codes = ("x", "y", "z")
    before = compared(coded_of(spans, LENGTHS, CODERS, codes=codes))
    taken = [span for span in spans if span[:3] != (document, coder, code)]
    after = compared(coded_of([*taken, (document, coder, code, start, start + 2)], LENGTHS, CODERS, codes=codes))
    standing = Standing(before, asked)
    standing.report()
    standing.change(after, documents=["de".index(document)], codes=["xyz".index(code)])
    assert rounded(standing.report()) == rounded(report_on(after, asked))


def rounded(report: AgreementReport) -> Any:
    """The report's numbers to nine places: sums taken out and put in again differ in the last bits."""

    def plain(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, 9) + 0.0
        if isinstance(value, dict):
            return {key: plain(each) for key, each in value.items()}
        return [plain(each) for each in value] if isinstance(value, list) else value

    return plain(report.to_dict())


def test_one_document_is_resampled_by_its_paragraphs_and_says_so() -> None:
    ends = list(range(0, 400, 40))
    chance = np.random.default_rng(3)
    spans = [
        ("d", coder, "x", start + 2, start + 2 + int(chance.integers(5, 30)))
        for start in ends
        for coder in "ab"
        if chance.random() < 0.8
    ]
    paragraphs = {"d": [(start, start + 39) for start in ends]}
    asked: dict[str, Any] = {"measures": ["krippendorff_alpha", "f1_overlap"], "resamples": 200}
    report = agreement_of_spans(spans, {"d": 400}, ["a", "b"], paragraphs=paragraphs, **asked)
    plain = agreement_of_spans(spans, {"d": 400}, ["a", "b"], **asked)
    for row, bare in zip(report.rows, plain.rows, strict=True):
        assert row.value == bare.value
        assert bare.low is None
        assert row.low is not None
        assert row.high is not None
        assert row.low <= row.value <= row.high  # type: ignore[operator]
        assert row.bearing == sum(any(start <= span[3] < start + 40 for span in spans) for start in ends)
        assert "paragraphs of the one document" in str(row.warning)


def test_passages_over_paragraph_ends_keep_their_value() -> None:
    spans = [("d", coder, "x", at, at + 15) for at in range(0, 90, 20) for coder in "ab"]
    paragraphs = {"d": [(start, start + 10) for start in range(0, 110, 10)]}
    report = agreement_of_spans(
        spans, {"d": 110}, ["a", "b"], measures=["f1_exact"], resamples=50, paragraphs=paragraphs
    )
    (row,) = report.rows
    assert row.value == 1.0
    assert row.codings == {"a": 5, "b": 5}


def test_gamma_stands_among_the_other_measures_with_an_interval() -> None:
    chance = np.random.default_rng(5)
    lengths = {f"d{number}": 200 for number in range(6)}
    spans = [
        (document, coder, str(chance.choice(["x", "y"])), at + int(chance.integers(0, 4)), at + 15)
        for document in lengths
        for at in range(0, 180, 30)
        for coder in "ab"
        if chance.random() < 0.8
    ]
    measures = ["gamma", "gamma_cat", "gamma_k"]
    report = agreement_of_spans(spans, lengths, ["a", "b"], measures=measures, resamples=100, seed=7)
    found = gamma_of_spans(
        spans, ["a", "b"], GammaChoices(seed=7), bounds={name: (0, length) for name, length in lengths.items()}
    )
    values = {(row.measure, row.code): row.value for row in (*report.overall, *report.rows)}
    assert values == {
        ("gamma", None): pytest.approx(found.gamma.value),
        ("gamma_cat", None): found.gamma_cat.value,
        **{("gamma_k", value.code): value.value for value in found.codes},
    }
    row = report.overall[0]
    assert row.low is not None
    assert row.high is not None
    assert row.low < row.value < row.high  # type: ignore[operator]
    assert report.gamma == found
    assert report.to_dict()["gamma"]["sampler"] == "shuffle"


def test_gamma_of_pairs_is_left_to_comparisons_of_two() -> None:
    spans = [("d", coder, "x", at, at + 5) for coder in "abc" for at in (0, 10)]
    report = agreement_of_spans(spans, {"d": 20}, CODERS, measures=["gamma"])
    assert total(report, "gamma") == 1.0
    assert {row.measure for row in report.pairs} == {"cohen_kappa"}
