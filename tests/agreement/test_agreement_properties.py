"""What must not matter, and what must matter in one way only."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.coded import coded_of
from annotator.agreement.coefficients import Measure
from annotator.agreement.results import AgreementReport
from annotator.agreement.spans import agreement_of_spans
from annotator.agreement.sweep import coverage_of

Span = tuple[str, str, str, int, int]
CODERS = ["ann", "ben", "cem"]
LENGTHS = {"d1": 30, "d2": 20, "d3": 10}
MEASURES = [measure.value for measure in Measure if not measure.startswith("gamma")]  # it draws at random
COUNTING = {"krippendorff_alpha", "alpha_jaccard", "alpha_masi", "u_alpha", "u_alpha_binary", "cu_alpha", "ku_alpha"}
"""These reckon chance from how many characters there are, so they change when each character becomes several."""
BY_CHARACTER = [measure for measure in MEASURES if measure not in COUNTING and not measure.startswith("f1_")] + [
    "f1_character",
    "krippendorff_alpha",
    "alpha_jaccard",
    "alpha_masi",
]
"""These ask of each character whether it is marked, however many passages mark it."""
SPANS = st.lists(
    st.tuples(
        st.sampled_from(sorted(LENGTHS)),
        st.sampled_from(CODERS),
        st.sampled_from("xy"),
        st.integers(0, 9),
        st.integers(1, 9),
    ).map(lambda drawn: (*drawn[:3], drawn[3], min(drawn[3] + drawn[4], LENGTHS[drawn[0]]))),
    max_size=16,
)


def values(report: AgreementReport) -> dict[tuple[Any, ...], Any]:
    """Every value and interval by what it is the value of; coders of a pair in no order."""
    return {
        (row.code, row.measure, row.combine, frozenset(row.coders or ())): [
            None if number is None else round(number, 10) for number in (row.value, row.low, row.high)
        ]
        for row in (*report.rows, *report.overall, *report.pairs)
    }


def measured(spans: list[Span], lengths: dict[str, int] = LENGTHS, **options: Any) -> dict[tuple[Any, ...], Any]:
    chosen = {"coders": CODERS, "measures": MEASURES, "codes": ["x", "y"], **options}
    return values(agreement_of_spans(spans, lengths, **chosen))


@settings(max_examples=60, deadline=None)
@given(SPANS, st.permutations(CODERS))
def test_the_order_of_coders_does_not_matter(spans: list[Span], order: list[str]) -> None:
    assert measured(spans, coders=order) == measured(spans)


@settings(max_examples=40, deadline=None)
@given(SPANS, st.randoms(use_true_random=False))
def test_the_order_of_spans_and_documents_does_not_matter(spans: list[Span], chance: Any) -> None:
    shuffled = list(spans)
    chance.shuffle(shuffled)
    backwards = dict(reversed(LENGTHS.items()))
    assert measured(shuffled, backwards, resamples=20) == measured(spans, resamples=20)


@settings(max_examples=40, deadline=None)
@given(SPANS)
def test_the_names_of_codes_do_not_matter(spans: list[Span]) -> None:
    other = {"x": "y", "y": "x"}
    renamed: list[Span] = [(document, coder, other[code], *ends) for document, coder, code, *ends in spans]  # type: ignore[misc]
    expected = {(other.get(key[0]), *key[1:]): value for key, value in measured(spans).items()}
    assert measured(renamed) == expected


@settings(max_examples=60, deadline=None)
@given(SPANS, st.integers(2, 5))
def test_longer_characters_leave_what_counts_shares_alone(spans: list[Span], factor: int) -> None:
    scaled: list[Span] = [(*span[:3], span[3] * factor, span[4] * factor) for span in spans]
    before, after = measured(spans), measured(scaled, {name: length * factor for name, length in LENGTHS.items()})
    alike = {key: value for key, value in before.items() if key[1] not in COUNTING}
    assert {key: after[key] for key in alike} == alike


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_a_document_that_nobody_coded_raises_percent_and_leaves_character_f1(spans: list[Span]) -> None:
    more = agreement_of_spans(spans, {**LENGTHS, "d4": 40}, CODERS, measures=["percent", "f1_character"])
    for row in agreement_of_spans(spans, LENGTHS, CODERS, measures=["percent", "f1_character"]).rows:
        other = more.row(str(row.code), row.measure)
        assert other is not None
        assert row.value is not None
        if row.measure == "f1_character":
            assert other.value == row.value
        else:
            assert other.value == pytest.approx((row.value * 60 + 40) / 100)
            assert other.value >= row.value


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_tables_of_characters_add_up_to_the_length_of_the_texts(spans: list[Span]) -> None:
    coded = coded_of(spans, LENGTHS, CODERS, codes=["x", "y"])
    swept = coverage_of(coded)
    for code, name in enumerate(coded.codes):
        for coder, who in enumerate(CODERS):
            for document, (title, length) in enumerate(sorted(LENGTHS.items())):
                places = {at for span in spans if span[:3] == (title, who, name) for at in range(span[3], span[4])}
                covered = swept.covered[document, code, coder]
                assert covered == len(places)
                assert 0 <= covered <= length


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_a_coder_compared_with_a_twin_agrees_wholly(spans: list[Span]) -> None:
    mine = [span for span in spans if span[1] == "ann"]
    twins: list[Span] = [*mine, *((document, "ben", *rest) for document, _, *rest in mine)]  # type: ignore[misc]
    report = agreement_of_spans(twins, LENGTHS, ["ann", "ben"], measures=MEASURES)
    assert {row.value for row in report.rows if row.undefined is None} <= {1.0}
    assert report.loss is None


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_every_value_exists_or_says_why_not(spans: list[Span]) -> None:
    report = agreement_of_spans(spans, LENGTHS, CODERS, measures=MEASURES, codes=["x", "y"], resamples=10)
    for row in (*report.rows, *report.overall, *report.pairs):
        assert (row.value is None) == (row.undefined is not None)
        assert row.value is None or (np.isfinite(row.value) and row.value <= 1 + 1e-12)
        assert (row.low is None) == (row.high is None) == (row.interval is None)


@settings(max_examples=60, deadline=None)
@given(SPANS, st.integers(1, 8))
def test_where_a_passage_is_cut_in_two_does_not_matter_by_character(spans: list[Span], after: int) -> None:
    parts: list[Span] = []
    for *whose, start, end in spans:
        middle = min(start + after, end)
        parts += [(*whose, start, middle), (*whose, middle, end)] if middle < end else [(*whose, start, end)]  # type: ignore[list-item]
    assert measured(parts, measures=BY_CHARACTER) == measured(spans, measures=BY_CHARACTER)


@settings(max_examples=60, deadline=None)
@given(SPANS, st.integers(1, 8))
def test_a_part_marked_again_by_the_same_coder_does_not_matter_by_character(spans: list[Span], size: int) -> None:
    again: list[Span] = [(*span[:3], span[3], min(span[3] + size, span[4])) for span in spans]
    assert measured([*spans, *again], measures=BY_CHARACTER) == measured(spans, measures=BY_CHARACTER)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 28), st.integers(1, 28))
def test_passages_that_touch_share_nothing_and_one_character_more_is_shared(end: int, size: int) -> None:
    """Ends are half-open: [0, n) and [n, m) lie side by side."""
    last = min(end + size, 30)
    found = [
        agreement_of_spans(
            [("d", "ann", "x", 0, end + more), ("d", "ben", "x", end, last)],
            {"d": 30},
            ["ann", "ben"],
            measures=["f1_character", "f1_overlap", "percent"],
            iou=0.0,
        )
        for more in (0, 1)
    ]
    beside, over = ({row.measure: row.value for row in report.rows} for report in found)
    assert beside == {"f1_character": 0.0, "f1_overlap": 0.0, "percent": pytest.approx(1 - last / 30)}
    assert over["f1_overlap"] == 1.0
    assert over["f1_character"] == pytest.approx(2 / (last + 1))
    assert over["percent"] == pytest.approx(1 - (last - 1) / 30)


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_what_agrees_and_what_does_not_are_all_the_judgements(spans: list[Span]) -> None:
    """Of each code and two coders: characters that both, one or neither marked are those of the texts."""
    coded = coded_of(spans, LENGTHS, CODERS, codes=["x", "y"])
    swept = coverage_of(coded)
    for column, (a, b) in enumerate(((0, 1), (0, 2), (1, 2))):
        both = swept.shared[:, :, column]
        only = swept.covered[:, :, [a, b]].sum(axis=2) - 2 * both
        neither = coded.lengths[:, None] - both - only
        assert (neither >= 0).all()
        report = agreement_of_spans(spans, LENGTHS, [CODERS[a], CODERS[b]], measures=["percent"], codes=["x", "y"])
        for row, apart in zip(report.rows, only.sum(axis=0), strict=True):
            if row.value is not None:
                assert row.value == pytest.approx(1 - apart / sum(LENGTHS.values()))
