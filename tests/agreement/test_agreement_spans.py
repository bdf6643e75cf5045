"""What a report on spans says: worked examples, who counts, what is undefined, warnings, JSON."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from annotator.agreement import AgreementProblem, AgreementReport, Row, agreement_of_spans
from annotator.agreement.coded import coded_of
from annotator.agreement.intervals import Resampling
from annotator.agreement.units import Unit, sizes

Span = tuple[str, str, str, int, int]


def only(report: AgreementReport, measure: str) -> Row:
    (row,) = [row for row in report.rows if row.measure == measure]
    return row


def test_span_f1_of_the_worked_example() -> None:
    """Constructed by hand; definitions of Hripcsak & Rothschild 2005. 4 spans against 5, two codes."""
    a = [("p", 0, 10), ("p", 20, 30), ("q", 40, 50), ("q", 60, 70)]
    b = [("p", 0, 10), ("p", 22, 32), ("q", 45, 55), ("p", 60, 70), ("q", 80, 90)]
    spans = [("d", coder, *mark) for coder, marks in (("a", a), ("b", b)) for mark in marks]
    measures = ["f1_exact", "f1_overlap", "f1_character"]
    report = agreement_of_spans(spans, {"d": 100}, ["a", "b"], measures=measures)
    pooled = {row.measure: row.value for row in report.overall if row.combine == "pooled"}
    assert pooled == {
        "f1_exact": pytest.approx(2 / 9),
        "f1_overlap": pytest.approx(4 / 9),
        "f1_character": pytest.approx(0.5111111111111111),
    }
    touching = agreement_of_spans(spans, {"d": 100}, ["a", "b"], measures=["f1_overlap"], iou=0.0)
    assert [row.value for row in touching.overall if row.combine == "pooled"] == [pytest.approx(2 / 3)]


def test_percent_by_character_of_a_manuals_example() -> None:
    """NVivo's help on coding comparison: 1,000 characters, 50 coded by both, 150 by one, 800 by neither: 85 %."""
    spans = [("d", "a", "x", 0, 200), ("d", "b", "x", 0, 50)]
    report = agreement_of_spans(spans, {"d": 1000}, ["a", "b"], measures=["percent", "cohen_kappa"])
    assert only(report, "percent").value == pytest.approx(0.85)


def test_alpha_of_ten_segments() -> None:
    """ATLAS.ti's manual after Krippendorff 2004, p. 224: 60 % agreement, alpha .095."""
    applied = {"a": (0, 1), "b": (1, 2, 5, 7)}
    spans = [("d", coder, "x", at, at + 1) for coder, places in applied.items() for at in places]
    report = agreement_of_spans(spans, {"d": 10}, ["a", "b"], measures=["percent", "krippendorff_alpha"])
    assert only(report, "percent").value == pytest.approx(0.6)
    assert only(report, "krippendorff_alpha").value == pytest.approx(0.095, abs=0.0006)


def test_a_code_that_nobody_used_is_undefined_and_left_out_of_the_whole() -> None:
    spans = [("d", "a", "x", 0, 5), ("d", "b", "x", 0, 5)]
    report = agreement_of_spans(spans, {"d": 10}, ["a", "b"], codes=["x", "unused"], resamples=10)
    unused = [row for row in report.rows if row.code == "unused"]
    assert len(unused) == 6
    assert {(row.value, row.undefined, row.low) for row in unused} == {
        (None, "Nobody used it, so there is nothing to agree about.", None)
    }
    assert {(row.value, row.codes, row.codes_undefined) for row in report.overall} == {(1.0, 1, 1)}


def test_a_code_that_everybody_used_everywhere_has_no_agreement_beyond_chance() -> None:
    spans = [("d", "a", "x", 0, 10), ("d", "b", "x", 0, 10)]
    measures = ["percent", "cohen_kappa", "fleiss_kappa", "conger_kappa", "krippendorff_alpha", "f1_exact"]
    report = agreement_of_spans(spans, {"d": 10}, ["a", "b"], measures=measures)
    assert {row.measure: row.value for row in report.rows} == {
        **dict.fromkeys(measures, None),
        "percent": 1.0,
        "f1_exact": 1.0,
    }
    reasons = {row.undefined for row in report.rows if row.value is None}
    assert reasons == {"Everybody used it everywhere, so agreement beyond chance cannot be told."}
    alpha = report.total("krippendorff_alpha")
    assert alpha is not None
    assert (alpha.value, alpha.undefined) == (None, "None of the codes has a value of its own.")


def test_without_any_span_nothing_is_defined() -> None:
    report = agreement_of_spans([], {"d": 10}, ["a", "b"], codes=["x"], resamples=5)
    assert {row.undefined for row in report.overall} == {"No code was used, so there is nothing to agree about."}
    assert report.loss is None
    bare = agreement_of_spans([], {"d": 10}, ["a", "b"], resamples=5)
    assert bare.rows == ()
    assert {row.value for row in bare.overall} == {None}


def test_a_passage_outside_every_unit_leaves_measures_by_unit_undefined() -> None:
    spans = [("d", "a", "x", 8, 10), ("d", "b", "x", 8, 10)]
    report = agreement_of_spans(
        spans, {"d": 10}, ["a", "b"], unit="post", units={"d": [(0, 4), (4, 8)]}, measures=["percent", "f1_exact"]
    )
    assert only(report, "percent").undefined == "It was used, but no post lies under any of its passages."
    assert only(report, "f1_exact").value == 1.0


def test_only_documents_that_count_for_two_are_used_and_the_rest_is_named() -> None:
    spans = [("one", "a", "x", 0, 4), ("two", "a", "x", 0, 4), ("two", "b", "x", 0, 4), ("two", "c", "x", 2, 6)]
    report = agreement_of_spans(
        spans, {"one": 10, "two": 10}, ["a", "b", "c"], counts={"one": ["a"], "two": ["a", "b"]}, measures=["f1_exact"]
    )
    assert (report.documents, [left.document for left in report.left_out]) == (1, ["one"])
    # c's coding in a document that does not count for c is nobody's: not an empty reading either.
    assert only(report, "f1_exact").value == 1.0
    assert only(report, "f1_exact").codings == {"a": 1, "b": 1, "c": 0}
    apart = [row for row in report.pairs if row.coders == ("a", "c")]
    assert {row.undefined for row in apart} == {"a and c share no document."}


def test_identical_spans_of_one_coder_count_once() -> None:
    spans = [("d", "a", "x", 0, 5), ("d", "a", "x", 0, 5), ("d", "b", "x", 0, 5)]
    report = agreement_of_spans(spans, {"d": 10}, ["a", "b"], measures=["f1_exact", "f1_overlap"])
    assert [(row.value, dict(row.codings)) for row in report.rows] == [(1.0, {"a": 1, "b": 1})] * 2


def test_touching_spans_are_one_for_characters_and_two_for_f1() -> None:
    spans = [("d", "a", "x", 0, 5), ("d", "a", "x", 5, 10), ("d", "b", "x", 0, 10)]
    report = agreement_of_spans(spans, {"d": 20}, ["a", "b"], measures=["f1_character", "f1_exact", "f1_overlap"])
    assert [row.value for row in report.rows] == [1.0, 0.0, 0.0]


def test_neighbouring_documents_do_not_run_into_each_other() -> None:
    spans = [("d1", "a", "x", 5, 10), ("d2", "b", "x", 0, 5)]
    report = agreement_of_spans(spans, {"d1": 10, "d2": 10}, ["a", "b"], measures=["f1_character", "f1_overlap"], iou=0)
    assert [row.value for row in report.rows] == [0.0, 0.0]


def test_cohens_kappa_of_three_coders_stands_in_the_pairs_only() -> None:
    spans = [("d", coder, "x", 0, 5) for coder in "abc"]
    report = agreement_of_spans(spans, {"d": 10}, list("abc"), measures=["cohen_kappa", "scott_pi", "percent"])
    assert {row.measure for row in (*report.rows, *report.overall)} == {"percent"}
    pairs = {(row.coders, row.measure, row.code, row.combine): row.value for row in report.pairs}
    assert pairs[("a", "b"), "cohen_kappa", "x", None] == 1.0
    assert pairs[("b", "c"), "scott_pi", None, "pooled"] == 1.0


def test_a_rare_code_is_read_with_a_warning_that_explains_the_paradox() -> None:
    spans = [("d", "a", "x", 0, 10), ("d", "b", "x", 5, 15)]
    report = agreement_of_spans(spans, {"d": 1000}, ["a", "b"])
    warned = {row.measure: row.warning for row in report.rows}
    assert warned["f1_exact"] is warned["f1_overlap"] is warned["f1_character"] is None
    for measure in ("percent", "krippendorff_alpha", "gwet_ac1"):
        assert str(warned[measure]).startswith("Fewer than 5 % of the judgements apply this code.")
    whole = report.total("percent", "macro")
    assert whole is not None
    assert "apply a code, on average" in str(whole.warning)


def test_a_code_used_nearly_everywhere_is_warned_of_too() -> None:
    spans = [("d", "a", "x", 0, 9999), ("d", "b", "x", 0, 10000)]
    report = agreement_of_spans(spans, {"d": 10_000}, ["a", "b"], measures=["percent"])
    assert str(only(report, "percent").warning).startswith("Fewer than 5 % of the judgements do without this code.")


def documents_with(code_in: int, of: int) -> tuple[list[Span], dict[str, int]]:
    """`of` documents; in the first `code_in` of them a and b use code x, nearly alike."""
    spans: list[Span] = []
    for number in range(code_in):
        spans += [(f"d{number:02}", "a", "x", 10, 20), (f"d{number:02}", "b", "x", 10 + number % 4, 20)]
    return spans, {f"d{number:02}": 50 for number in range(of)}


@pytest.mark.parametrize(
    ("bearing", "interval", "said"),
    [
        (4, None, "No interval: it was used in only 4 of the documents, "),
        (7, "bca", "it was used in only 7 of the documents."),
        (12, "bca", None),
    ],
)
def test_intervals_depend_on_how_many_documents_hold_the_code(
    bearing: int, interval: str | None, said: str | None
) -> None:
    spans, lengths = documents_with(bearing, 20)
    report = agreement_of_spans(spans, lengths, ["a", "b"], resamples=200, measures=["krippendorff_alpha"])
    row = only(report, "krippendorff_alpha")
    assert (row.bearing, row.documents, row.interval) == (bearing, 20, interval)
    assert (row.warning is None) if said is None else (said in str(row.warning))
    if interval:
        assert row.value is not None
        assert row.low is not None
        assert row.high is not None
        assert row.low < row.value < row.high
        assert set(row.chance_of_missing or {}) == {"0.667", "0.800"}
    else:
        assert (row.low, row.high, row.chance_of_missing) == (None, None, None)


def test_percent_and_f1_have_no_chance_of_missing_a_bar() -> None:
    spans, lengths = documents_with(12, 20)
    report = agreement_of_spans(spans, lengths, ["a", "b"], resamples=50)
    given = {row.measure for row in report.rows if row.chance_of_missing is not None}
    assert given == {"krippendorff_alpha", "gwet_ac1"}


def test_resamples_without_the_code_are_dropped_and_counted() -> None:
    spans, lengths = documents_with(5, 60)
    report = agreement_of_spans(spans, lengths, ["a", "b"], resamples=2000, measures=["percent"])
    row = only(report, "percent")
    # Chance of drawing none of 5 in 60: (55/60)^60 = .0054.
    assert 0 < row.dropped < 40


def test_a_value_that_no_resample_has_gets_no_interval(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Resampling, "product", lambda self, sums: np.zeros((self.resamples, sums.shape[1])))
    spans, lengths = documents_with(12, 12)
    report = agreement_of_spans(spans, lengths, ["a", "b"], resamples=3, measures=["f1_exact"])
    row = only(report, "f1_exact")
    assert (row.low, row.high, row.interval) == (None, None, None)
    assert row.warning == "No interval: hardly any resample had a value."


def test_a_pair_is_found_in_either_order() -> None:
    spans = [("d", coder, "x", 0, 5) for coder in "abc"]
    report = agreement_of_spans(spans, {"d": 10}, list("abc"), measures=["percent"])
    one, other = report.pair("a", "c", "percent"), report.pair("c", "a", "percent")
    assert one is other is not None
    assert report.pair("a", "z", "percent") is None


def test_perfect_agreement_gets_an_interval_that_says_it_knows_nothing() -> None:
    spans = [(f"d{number}", coder, "x", 0, 5) for number in range(12) for coder in "ab"]
    report = agreement_of_spans(
        spans, {f"d{n}": 20 for n in range(12)}, ["a", "b"], resamples=50, measures=["f1_exact"]
    )
    row = only(report, "f1_exact")
    assert (row.value, row.low, row.high) == (1.0, 1.0, 1.0)
    assert row.warning == "Every resample gave the same value, so the interval tells nothing about others."


def test_the_same_seed_gives_the_same_interval_and_another_another() -> None:
    spans, lengths = documents_with(12, 20)
    ends = [
        (row.low, row.high)
        for seed in (1, 1, 2)
        for row in agreement_of_spans(
            spans, lengths, ["a", "b"], resamples=100, seed=seed, measures=["f1_character"]
        ).rows
    ]
    assert ends[0] == ends[1] != ends[2]


def test_other_units_cannot_be_guessed() -> None:
    coded = coded_of([], {"d": 5}, ["a", "b"])
    with pytest.raises(AgreementProblem, match="Units are needed"):
        sizes(Unit.POST, coded, None)


def test_a_structured_array_gives_what_tuples_give() -> None:
    spans, lengths = documents_with(6, 8)
    kinds = [("document", "U8"), ("coder", "U8"), ("code", "U8"), ("start", "i4"), ("end", "i4")]
    assert agreement_of_spans(np.array(spans, dtype=kinds), lengths, ["a", "b"]) == agreement_of_spans(
        spans, lengths, ["a", "b"]
    )


def numbers(report: AgreementReport) -> list[float]:
    """Every number of the report, undefined as -9; sums in another order differ in the last bits."""
    rows = (*report.rows, *report.overall, *report.pairs)
    found = [number for row in rows for number in (row.value, row.low, row.high, row.prevalence, row.bearing)]
    return [-9.0 if number is None else round(number, 12) for number in found]


def test_small_blocks_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    spans, lengths = documents_with(12, 20)
    spans += [(document, coder, "y", start + 3, end + 9) for document, coder, _, start, end in spans[::3]]
    whole = agreement_of_spans(spans, lengths, ["a", "b"], resamples=64)
    monkeypatch.setattr("annotator.agreement.assembly.BLOCK", 1)
    monkeypatch.setattr("annotator.agreement.matching.AT_A_TIME", 1)
    assert numbers(agreement_of_spans(spans, lengths, ["a", "b"], resamples=64)) == numbers(whole)


def test_draws_that_are_not_kept_are_the_same_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    spans, lengths = documents_with(12, 20)
    spans += [(document, coder, "y", start, end) for document, coder, _, start, end in spans]
    monkeypatch.setattr("annotator.agreement.intervals.KEPT", 100)
    monkeypatch.setattr("annotator.agreement.assembly.BLOCK", 1)
    report = agreement_of_spans(spans, lengths, ["a", "b"], resamples=64)
    ends = {code: [(row.low, row.high) for row in report.rows if row.code == code] for code in "xy"}
    assert ends["x"] == ends["y"]


def test_a_report_is_json_of_finite_numbers() -> None:
    spans, lengths = documents_with(6, 8)
    report = agreement_of_spans(
        [*spans, ("d00", "c", "x", 0, 4)], {**lengths, "e": 0}, list("abc"), resamples=20, codes=["x", "unused"]
    )
    plain = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert {
        "project",
        "unit",
        "coders",
        "documents",
        "left_out",
        "resamples",
        "seed",
        "rows",
        "overall",
        "pairs",
    } <= set(plain)
    assert plain["left_out"] == 0
    row = plain["rows"][0]
    assert {"code", "measure", "value", "low", "high", "chance_of_missing", "documents", "codings", "interval"} <= set(
        row
    )
    assert {"prevalence", "undefined", "warning"} <= set(row)
    assert row["codings"] == {"a": 6, "b": 6, "c": 1}
    assert [(total["code"], total["combine"]) for total in plain["overall"][:2]] == [(None, "macro"), (None, "pooled")]
    assert plain["pairs"][0]["coders"] == ["a", "b"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"coders": ["a"]}, "at least two coders"),
        ({"coders": ["a", "a"]}, "named twice"),
        ({"unit": "word"}, '"word" is not a unit'),
        ({"unit": "sentence"}, 'no units for document "d"'),
        ({"unit": "sentence", "units": {"d": [(0, 11)]}}, "is not a passage of it"),
        ({"unit": "sentence", "units": {"d": [(0, 6), (5, 9)]}}, "overlaps the unit before"),
        ({"measures": ["kappa"]}, '"kappa" is not a measure'),
        ({"measures": []}, "No measure"),
        ({"resamples": -1}, "resamples"),
        ({"counts": {"d": ["a"]}}, "No document counts for two"),
        ({"spans": [("e", "a", "x", 0, 1)]}, 'no length for document "e"'),
        ({"spans": [("d", "a", "x", 5, 11)]}, "5 to 11 is not a passage"),
        ({"spans": [("d", "a", "x", 5, 5)]}, "5 to 5 is not a passage"),
        ({"spans": [("d", "a", "x", 5)]}, "A span is"),
    ],
)
def test_wrong_input_is_refused_in_words(change: dict[str, Any], said: str) -> None:
    given: dict[str, Any] = {"spans": [("d", "a", "x", 0, 5)], "lengths": {"d": 10}, "coders": ["a", "b"], **change}
    with pytest.raises(AgreementProblem, match=said):
        agreement_of_spans(**given)
