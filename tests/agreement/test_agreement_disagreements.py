"""The kinds of difference between two coders, and where the lost characters went."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Loss, agreement_of_spans
from annotator.agreement.coded import coded_of
from annotator.agreement.disagreements import DisagreementKind, Marked, differences
from annotator.agreement.loss import loss_from, losses_of
from annotator.agreement.unitizing import merged

MISSED, ENDS, CODE, NESTED = (
    DisagreementKind.MISSED,
    DisagreementKind.ENDS,
    DisagreementKind.CODE,
    DisagreementKind.NESTED,
)


def told(a: list[Marked], b: list[Marked]) -> list[tuple[DisagreementKind, Marked | None, Marked | None]]:
    return [(each.kind, each.a, each.b) for each in differences(a, b)]


def test_what_both_coded_alike_is_no_difference() -> None:
    assert told([Marked(0, 5, "x"), Marked(0, 5, "x")], [Marked(0, 5, "x")]) == []


def test_kinds_by_place() -> None:
    a = [Marked(0, 10, "x"), Marked(20, 30, "x"), Marked(40, 60, "y"), Marked(80, 90, "y")]
    b = [Marked(2, 12, "x"), Marked(20, 28, "y"), Marked(45, 50, "x"), Marked(95, 99, "y")]
    assert told(a, b) == [
        (ENDS, a[0], b[0]),
        (CODE, a[1], b[1]),
        (NESTED, a[2], b[2]),
        (MISSED, a[3], None),
        (MISSED, None, b[3]),
    ]


def test_a_phrase_more_than_half_as_long_as_its_passage_is_the_same_place_with_another_code() -> None:
    assert told([Marked(0, 10, "x")], [Marked(0, 6, "y")])[0][0] is CODE
    assert told([Marked(0, 10, "x")], [Marked(0, 5, "y")])[0][0] is NESTED
    assert told([Marked(0, 10, "x")], [Marked(8, 12, "y")])[0][0] is CODE


def test_a_second_code_on_an_agreed_passage_was_missed_and_not_another_code() -> None:
    extra = Marked(0, 10, "y")
    assert told([Marked(0, 10, "x"), extra], [Marked(0, 10, "x")]) == [(MISSED, extra, None)]


def test_one_long_passage_stands_against_one_of_two_short_ones() -> None:
    long, first, second = Marked(0, 20, "x"), Marked(0, 8, "x"), Marked(9, 20, "x")
    assert told([long], [first, second]) == [(MISSED, None, first), (ENDS, long, second)]


def test_most_pairs_go_before_the_best_pair() -> None:
    a = [Marked(0, 10, "x"), Marked(8, 30, "x")]
    b = [Marked(8, 12, "x"), Marked(0, 9, "x")]
    assert told(a, b) == [(ENDS, a[0], b[1]), (ENDS, a[1], b[0])]


def test_a_difference_encloses_both_passages() -> None:
    (found,) = differences([Marked(5, 10, "x")], [Marked(2, 8, "x")])
    assert (found.start, found.end) == (2, 10)


MARKS = st.lists(
    st.tuples(st.integers(0, 20), st.integers(1, 8), st.sampled_from("xyz")).map(
        lambda drawn: Marked(drawn[0], drawn[0] + drawn[1], drawn[2])
    ),
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(MARKS, MARKS)
def test_every_passage_is_agreed_or_in_one_difference(a: list[Marked], b: list[Marked]) -> None:
    found = differences(a, b)
    agreed = set(a) & set(b)
    for mine, side in ((a, [each.a for each in found]), (b, [each.b for each in found])):
        listed = [mark for mark in side if mark is not None]
        assert sorted(listed) == sorted(set(mine) - agreed)
    for each in found:
        if each.a is not None and each.b is not None:
            assert each.a.start < each.b.end
            assert each.b.start < each.a.end
            assert (each.kind is ENDS) == (each.a.code == each.b.code)


@settings(max_examples=100, deadline=None)
@given(MARKS, MARKS)
def test_turning_the_coders_round_turns_the_differences_round(a: list[Marked], b: list[Marked]) -> None:
    kinds = [(each.kind, each.start, each.end) for each in differences(a, b)]
    turned = [(each.kind, each.start, each.end) for each in differences(b, a)]
    count = {kind: sum(one is kind for one, *_ in kinds) for kind in DisagreementKind}
    assert count[MISSED] == sum(one is MISSED for one, *_ in turned)
    assert count[ENDS] == sum(one is ENDS for one, *_ in turned)


def loss(marks: dict[str, list[tuple[str, int, int]]]) -> Loss | None:
    spans = [("d", coder, *mark) for coder, listed in marks.items() for mark in listed]
    return loss_from(losses_of(coded_of(spans, {"d": 100}, sorted(marks))))


def test_lost_characters_go_to_boundaries_missed_passages_and_other_codes() -> None:
    found = loss(
        {
            "a": [("x", 0, 10), ("x", 20, 30), ("x", 40, 50)],
            "b": [("x", 5, 10), ("y", 20, 30)],
        }
    )
    # Boundary 5; other code 10 of each side; missed 10.
    assert found == Loss(5 / 35, 10 / 35, 20 / 35, 35)


def test_a_code_beside_an_agreed_one_is_missed_and_not_another_code() -> None:
    found = loss({"a": [("x", 0, 10), ("y", 0, 10)], "b": [("x", 0, 10)]})
    assert found == Loss(0.0, 1.0, 0.0, 10)


def test_overlapping_passages_of_one_coder_are_one_passage() -> None:
    found = loss({"a": [("x", 0, 6), ("x", 4, 10)], "b": [("x", 0, 8)]})
    assert found == Loss(1.0, 0.0, 0.0, 2)


def test_own_overlapping_and_touching_spans_are_merged_apart_by_code_and_document() -> None:
    spans = [("d", "a", "x", 0, 6), ("d", "a", "x", 2, 4), ("d", "a", "x", 6, 9), ("d", "a", "y", 1, 2)]
    whole = merged(coded_of([*spans, ("e", "a", "x", 0, 3)], {"d": 10, "e": 10}, ["a", "b"]), adjacent=True)
    found = zip(whole.document.tolist(), whole.code.tolist(), whole.start.tolist(), whole.end.tolist(), strict=True)
    assert sorted(found) == [(0, 0, 0, 9), (0, 1, 1, 2), (1, 0, 0, 3)]


def test_loss_is_that_of_character_f1() -> None:
    marks = {"a": [("x", 0, 10), ("y", 30, 34)], "b": [("x", 4, 15), ("x", 30, 40)], "c": [("y", 28, 33)]}
    spans = [("d", coder, *mark) for coder, listed in marks.items() for mark in listed]
    report = agreement_of_spans(spans, {"d": 100}, ["a", "b", "c"], measures=["f1_character"])
    pooled = report.total("f1_character")
    assert pooled is not None
    assert pooled.value is not None
    assert report.loss is not None
    per_coder = sum(end - start for listed in marks.values() for _, start, end in listed)
    assert report.loss.characters == pytest.approx((1 - pooled.value) * per_coder * 2)


def test_nobody_missed_anything_in_a_document_that_does_not_count() -> None:
    spans = [("d", "a", "x", 0, 10), ("d", "b", "x", 0, 10), ("e", "a", "x", 0, 5), ("e", "c", "x", 0, 5)]
    counts = {"d": ["a", "b"], "e": ["a", "c"]}
    report = agreement_of_spans(spans, {"d": 20, "e": 20}, ["a", "b", "c"], counts=counts)
    assert report.loss is None
