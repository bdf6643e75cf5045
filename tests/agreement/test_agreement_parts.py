"""The small arithmetic below the measures of all codes: sets, blocks, totals, and what a number is made of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from annotator.agreement import agreement_of_spans
from annotator.agreement.blocks import with_blocks
from annotator.agreement.coded import coded_of
from annotator.agreement.coefficients import FORMS, Measure
from annotator.agreement.explaining import ingredients_of, written_out
from annotator.agreement.long_table import frame_of, long_columns, long_rows
from annotator.agreement.sets import jaccard, masi
from annotator.agreement.tables import Comparison
from annotator.agreement.totals import divided, ratios
from annotator.agreement.units import Unit, UnitSpans
from annotator.agreement.whole import WHOLE

SPANS = [("d", "a", "x", 5, 25), ("d", "b", "x", 5, 25), ("d", "a", "y", 30, 38)]


def comparison(unit: Unit = Unit.CHARACTER, units: UnitSpans | None = None) -> Comparison:
    coded = coded_of(SPANS, {"d": 40}, ["a", "b"])
    return Comparison(coded, coded, unit, units, 0.5, np.arange(1))


def test_distances_of_sets() -> None:
    """1 - J and 1 - J M by hand: {} {A} {A B} {B C}; M is 1, 2/3, 1/3 or 0 (Passonneau 2006)."""
    members = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 1]], dtype=np.bool_)
    third = 1 / 3
    assert jaccard(members) == pytest.approx(
        np.array([[0, 1, 1, 1], [1, 0, 0.5, 1], [1, 0.5, 0, 1 - third], [1, 1, 1 - third, 0]])
    )
    low = 1 - third * third
    assert masi(members) == pytest.approx(
        np.array([[0, 1, 1, 1], [1, 0, 1 - third, 1], [1, 1 - third, 0, low], [1, 1, low, 0]])
    )


def test_blocks_begin_at_paragraphs_and_cut_passages() -> None:
    blocks = with_blocks(comparison(), np.array([0, 10, 20])).blocks
    assert blocks is not None
    coded = blocks.coded
    assert coded.lengths.tolist() == [10, 10, 20]
    mine = coded.coder == 0
    pieces = zip(coded.document[mine].tolist(), coded.start[mine].tolist(), coded.end[mine].tolist(), strict=True)
    assert sorted(pieces) == [(0, 5, 10), (1, 0, 10), (2, 0, 5), (2, 10, 18)]


def test_a_paragraph_that_begins_inside_a_unit_stays_with_the_one_before() -> None:
    units = UnitSpans(np.array([0, 0]), np.array([0, 20]), np.array([20, 40]))
    blocks = with_blocks(comparison(Unit.POST, units), np.array([0, 10, 20])).blocks
    assert blocks is not None
    assert blocks.coded.lengths.tolist() == [20, 20]
    assert blocks.units is not None
    assert blocks.units.start.tolist() == [0, 0]


def test_one_block_is_none() -> None:
    assert with_blocks(comparison(), np.array([0])).blocks is None
    assert with_blocks(comparison(Unit.DOCUMENT), np.array([0, 10])).blocks is None


def test_no_room_has_no_value_and_pairs_without_one_do_not_count() -> None:
    assert np.isnan(divided(np.array([0.0]), np.array([0.0]))).all()
    gained, room = np.array([[1.0, 0.0, 1.0]]), np.array([[2.0, 0.0, 4.0]])
    assert ratios(gained, room, by_pair=True).tolist() == [0.375]
    assert np.isnan(ratios(gained * 0, room * 0, by_pair=True)).all()


@pytest.mark.parametrize(
    ("measure", "made_of", "said"),
    [
        (Measure.COHEN_KAPPA, {"po": 0.85, "pe": 0.5}, "(po - pe)/(1 - pe) = (0.85 - 0.5)/(1 - 0.5)"),
        (Measure.KRIPPENDORFF_ALPHA, {"Do": 0.15, "De": 0.5}, "1 - Do/De = 1 - 0.15/0.5"),
        (Measure.F1_EXACT, {"matched": 0.175, "marked": 0.5}, "2 matched/marked = 2 0.175/0.5"),
        (Measure.CU_ALPHA, {"observed": 0.15, "expected": 0.5}, "1 - observed/expected = 1 - 0.15/0.5"),
    ],
)
def test_what_a_value_is_made_of_gives_it_again(measure: Measure, made_of: dict[str, float], said: str) -> None:
    found = ingredients_of(measure, 0.35, 0.5)
    assert found == {name: pytest.approx(number) for name, number in made_of.items()}
    row = agreement_of_spans(SPANS, {"d": 40}, ["a", "b"], measures=["percent"]).rows[0]
    assert written_out(replace(row, measure=measure.value, ingredients=found)) == said


def test_ingredients_of_every_row_give_its_value() -> None:
    asked = [each.value for each in Measure if each in FORMS or each in WHOLE]
    report = agreement_of_spans(SPANS, {"d": 40}, ["a", "b"], measures=asked)
    checked = 0
    for row in (*report.rows, *report.overall):
        numbers = list(row.ingredients.values())
        if row.value is None or len(numbers) != 2:
            continue
        one, other = numbers
        names = tuple(row.ingredients)
        again = {
            ("po", "pe"): lambda po, pe: (po - pe) / (1 - pe),
            ("po - pe", "1 - pe"): lambda gained, room: gained / room,
            ("matched", "marked"): lambda matched, marked: 2 * matched / marked,
        }.get(names, lambda observed, expected: 1 - observed / expected)
        assert row.value == pytest.approx(again(one, other))
        checked += 1
    assert checked > 10


def test_the_long_table_has_a_row_per_number_and_the_columns_it_names() -> None:
    report = agreement_of_spans(SPANS, {"d": 40}, ["a", "b"], by_document=True)
    rows = list(long_rows(report))
    assert len(rows) == len(report.rows) + len(report.overall) + len(report.pairs) + len(report.by_document)
    assert {column for row in rows for column in row} <= set(long_columns(report))
    assert frame_of(report)["part"].value_counts().to_dict() == {
        "code": len(report.rows),
        "all codes": len(report.overall),
        "pair": len(report.pairs),
        "document": len(report.by_document),
    }
