"""The sweep over span ends against plain per-unit tables, on random corpora."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.ratings import agreement_of_ratings
from annotator.agreement.results import Undefined
from annotator.agreement.spans import agreement_of_spans

CODERS = ("ann", "ben", "cem")
CODES = ("x", "y")
UNIT_MEASURES = (
    "percent",
    "holsti",
    "fleiss_kappa",
    "conger_kappa",
    "krippendorff_alpha",
    "gwet_ac1",
    "brennan_prediger",
)
MEASURES = (*UNIT_MEASURES, "f1_exact", "f1_character")

Span = tuple[str, str, str, int, int]


class Corpus(NamedTuple):
    spans: list[Span]
    lengths: dict[str, int]
    counts: dict[str, frozenset[str]]
    units: dict[str, list[tuple[int, int]]]


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    lengths = {f"d{number}": draw(st.integers(1, 12)) for number in range(draw(st.integers(1, 4)))}
    spans = []
    for document, length in lengths.items():
        for _ in range(draw(st.integers(0, 8))):
            start = draw(st.integers(0, length - 1))
            end = draw(st.integers(start + 1, length))
            spans.append((document, draw(st.sampled_from(CODERS)), draw(st.sampled_from(CODES)), start, end))
    counts = {document: draw(st.frozensets(st.sampled_from(CODERS))) for document in lengths}
    counts["d0"] = frozenset(CODERS[: draw(st.integers(2, 3))])
    units = {}
    for document, length in lengths.items():
        cuts = sorted({0, length, *draw(st.lists(st.integers(0, length), max_size=4))})
        parts = list(pairwise(cuts))
        units[document] = [part for part in parts if draw(st.integers(0, 4))] or parts
    return Corpus(spans, lengths, counts, units)


def judgements(corpus: Corpus, code: str, units: dict[str, list[tuple[int, int]]]) -> list[list[int | None]]:
    """One row per unit of the documents that count for two coders, 1 where the coder touches it."""
    rows: list[list[int | None]] = []
    for document in corpus.lengths:
        counting = corpus.counts[document]
        if len(counting) < 2:
            continue
        for start, end in units[document]:
            row: list[int | None] = []
            for coder in CODERS:
                touched = any(
                    (span[0], span[1], span[2]) == (document, coder, code) and span[3] < end and start < span[4]
                    for span in corpus.spans
                )
                row.append(int(touched) if coder in counting else None)
            rows.append(row)
    return rows


def characters(corpus: Corpus) -> dict[str, list[tuple[int, int]]]:
    return {document: [(at, at + 1) for at in range(length)] for document, length in corpus.lengths.items()}


def f1(corpus: Corpus, code: str, *, by_character: bool) -> float | None:
    """2 tp / (a + b) over pairs, with sets of spans or of character positions."""
    both = all_of = 0
    for document, counting in corpus.counts.items():
        if len(counting) < 2:
            continue
        sets = {
            coder: {
                place
                for span in corpus.spans
                if (span[0], span[1], span[2]) == (document, coder, code)
                for place in (range(span[3], span[4]) if by_character else [(span[3], span[4])])
            }
            for coder in counting
        }
        for a, b in combinations(sorted(counting), 2):
            both += len(sets[a] & sets[b])
            all_of += len(sets[a]) + len(sets[b])
    return 2 * both / all_of if all_of else None


@settings(max_examples=150, deadline=None)
@given(corpora(), st.sampled_from(["character", "sentence", "document"]))
def test_every_value_equals_that_of_plain_tables(corpus: Corpus, unit: str) -> None:
    units = {
        "character": characters(corpus),
        "sentence": corpus.units,
        "document": {document: [(0, length)] for document, length in corpus.lengths.items()},
    }[unit]
    report = agreement_of_spans(
        corpus.spans,
        corpus.lengths,
        CODERS,
        unit=unit,
        units=corpus.units,
        counts=corpus.counts,
        measures=MEASURES,
        codes=CODES,
    )
    for code in CODES:
        rows = judgements(corpus, code, units)
        plain = agreement_of_ratings(rows, UNIT_MEASURES, categories=[0, 1])
        used = any(1 in row for row in rows)
        for measure, value in plain.items():
            found = report.row(code, measure)
            assert found is not None
            if not used or isinstance(value, Undefined):
                assert found.value is None, measure
                assert found.undefined, measure
            else:
                assert found.value == pytest.approx(value, abs=1e-12), measure
        for measure, by_character in (("f1_exact", False), ("f1_character", True)):
            found = report.row(code, measure)
            assert found is not None
            expected = f1(corpus, code, by_character=by_character)
            assert found.value == (None if expected is None else pytest.approx(expected, abs=1e-12))


@settings(max_examples=60, deadline=None)
@given(corpora())
def test_each_pair_equals_a_comparison_of_those_two_alone(corpus: Corpus) -> None:
    options = {"unit": "character", "counts": corpus.counts, "codes": CODES, "resamples": 20, "seed": 3}
    measures = ("cohen_kappa", "krippendorff_alpha", "f1_exact", "f1_overlap")
    report = agreement_of_spans(corpus.spans, corpus.lengths, CODERS, measures=measures, **options)  # type: ignore[arg-type]
    for a, b in combinations(CODERS, 2):
        mine = [row for row in report.pairs if row.coders == (a, b)]
        if not any({a, b} <= counting for counting in corpus.counts.values()):
            assert {row.undefined for row in mine} == {f"{a} and {b} share no document."}
            continue
        alone = agreement_of_spans(corpus.spans, corpus.lengths, (a, b), measures=measures, **options)  # type: ignore[arg-type]
        assert mine == list(alone.pairs)
        for row in alone.overall:
            assert [
                other.value
                for other in mine
                if (other.code, other.measure, other.combine) == (None, row.measure, row.combine)
            ] == [row.value]


@settings(max_examples=60, deadline=None)
@given(corpora())
def test_cohens_kappa_of_a_pair_is_that_of_their_judgements(corpus: Corpus) -> None:
    report = agreement_of_spans(
        corpus.spans, corpus.lengths, CODERS, counts=corpus.counts, measures=["percent"], codes=CODES
    )
    for row in report.pairs:
        if row.code is None or row.value is None:
            continue
        columns = [CODERS.index(name) for name in row.coders or ()]
        rows = [[line[column] for column in columns] for line in judgements(corpus, row.code, characters(corpus))]
        assert row.measure == "cohen_kappa"
        plain = agreement_of_ratings(rows, ["cohen_kappa"], categories=[0, 1])["cohen_kappa"]
        assert row.value == pytest.approx(plain, abs=1e-12)
