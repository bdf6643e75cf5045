"""Worked examples of other programs and of the literature: each is given, or the table here says what is and why.

`worked_spans.json` holds the examples on passages and sets, figures only, each with its source; those on ratings and
gamma stand in files of their own with tests of their own. The shared collection, where it is at hand, is gone through
whole, so that no example of it is passed over in silence.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from annotator.agreement.gamma import GammaChoices, gamma_of_spans
from annotator.agreement.ratings import agreement_of_ratings
from annotator.agreement.results import AgreementReport
from annotator.agreement.spans import agreement_of_spans

HERE = Path(__file__).parent
WORKED = json.loads((HERE / "worked_spans.json").read_text("utf-8"))
OTHER_FILES = ("worked_ratings.json", "worked_gamma.json")

RATINGS = {
    "percent": "percent",
    "bp": "brennan_prediger",
    "scott": "scott_pi",
    "cohen": "cohen_kappa",
    "fleiss": "fleiss_kappa",
    "conger": "conger_kappa",
    "ac1": "gwet_ac1",
    "alpha": "krippendorff_alpha",
}
LEVELS = ("ordinal", "interval", "ratio")
SETS = {"alpha_masi": "alpha_masi", "alpha_jaccard": "alpha_jaccard", "percent_exact": "percent"}
UNITIZING = {"u": "u_alpha", "bar_u": "u_alpha_binary", "cu": "cu_alpha"}
ALPHA_U = "it is the coefficient of 1995 and 2004, which the one of 2016 (u_alpha) replaces"
SEGMENTS = "it compares cuts through a whole text; passages here leave most of a text unmarked"

OTHERWISE: Mapping[tuple[str, str], str] = {
    ("dkpro_alphaU_small", "alpha_U_1995_2004(A)"): ALPHA_U,
    ("krippendorff_2004_alphaU", "alpha_U_1995_2004(all)"): ALPHA_U,
    ("krippendorff_2004_alphaU", "alpha_U_1995_2004(c)"): ALPHA_U,
    ("krippendorff_2004_alphaU", "alpha_U_1995_2004(k)"): ALPHA_U,
    ("krippendorff_2004_alphaU", "D_o(c)"): ALPHA_U,
    ("krippendorff_2004_alphaU", "D_e(c)"): ALPHA_U,
    ("dkpro_set_masi", "alpha_dkpro_masi_variant((1-J)*(1-M))"): "Passonneau's distance of 2006 is 1 - J M",
    ("segeval_2_3_6__5_6", "boundary_similarity"): SEGMENTS,
    ("segeval_2_3_6__5_6", "segmentation_similarity"): SEGMENTS,
    ("segeval_5_5_5_5_5__5_5_4_6_5", "boundary_similarity"): SEGMENTS,
    ("segeval_5_5_5_5_5__5_5_4_6_5", "segmentation_similarity"): SEGMENTS,
}
"""What the collection holds and the program does not offer, and why. The tests below say what it gives instead."""


def of_ratings(data: Mapping[str, Any], coefficient: str) -> Any:
    name, _, level = coefficient.rpartition("_")
    if level in LEVELS:
        return agreement_of_ratings(data["items_by_coder"], [RATINGS[name]], level=level)[RATINGS[name]]
    measure = RATINGS[coefficient]
    return agreement_of_ratings(data["items_by_coder"], [measure], categories=data["categories"])[measure]


def of_sets(data: Mapping[str, Any], coefficient: str) -> Any:
    measure = SETS[coefficient.partition("(")[0]]
    items = [[frozenset(value) for value in row] for row in data["items_by_coder"]]
    return agreement_of_ratings(items, [measure])[measure]


def report_of(data: Mapping[str, Any], *, any_code: bool = False, **options: Any) -> AgreementReport:
    begin = data["begin"]
    spans = [
        (
            "text",
            str(span["coder"]),
            "any" if any_code else str(span["code"]),
            span["start"] - begin,
            span["end"] - begin,
        )
        for span in data["spans"]
    ]
    return agreement_of_spans(spans, {"text": data["length"]}, [str(coder) for coder in data["coders"]], **options)


def pooled(report: AgreementReport, measure: str) -> float | None:
    row = report.total(measure)
    assert row is not None
    return row.value


def of_unitizing(data: Mapping[str, Any], which: str) -> float | None:
    if which.startswith("ku("):
        row = report_of(data, measures=["ku_alpha"]).row(which[3:-1], "ku_alpha")
        assert row is not None
        return row.value
    if which == "cu_cover":
        return report_of(data, measures=["cu_alpha"]).overall[0].coverage
    return report_of(data, measures=[UNITIZING[which]]).overall[0].value


SPANS: Mapping[str, Callable[[Mapping[str, Any]], float | None]] = {
    "f1_exact": lambda data: pooled(report_of(data, measures=["f1_exact"]), "f1_exact"),
    "f1_iou>0.5": lambda data: pooled(report_of(data, measures=["f1_overlap"]), "f1_overlap"),
    "f1_any_overlap_same_code": lambda data: pooled(report_of(data, measures=["f1_overlap"], iou=0.0), "f1_overlap"),
    "f1_exact_ignoring_code": lambda data: pooled(report_of(data, any_code=True, measures=["f1_exact"]), "f1_exact"),
    "f1_character_micro": lambda data: pooled(report_of(data, measures=["f1_character"]), "f1_character"),
}


def of_spans(data: Mapping[str, Any], coefficient: str) -> float | None:
    family, _, which = coefficient.partition(":")
    return of_unitizing(data, which) if family == "u_alpha_2016" else SPANS[coefficient](data)


def of_continuum(data: Mapping[str, Any], coefficient: str) -> float | None:
    spans = [("text", unit["annotator"], unit["category"], unit["start"], unit["end"]) for unit in data["units"]]
    asked = data["params"]
    choices = GammaChoices(asked["alpha"], asked["beta"], asked["deltaEmpty"], samples=60)
    found = gamma_of_spans(spans, sorted({span[1] for span in spans}), choices)
    return {
        "gamma_best_alignment_disorder": found.gamma.disorder,
        "gamma": found.gamma.value,
        "gamma_cat": found.gamma_cat.value,
    }[coefficient]


KINDS = {"ratings": of_ratings, "sets": of_sets, "spans": of_spans, "continuum": of_continuum}


def check(example: Mapping[str, Any]) -> None:
    for expected in example["expected"]:
        coefficient = expected["coefficient"]
        if (example["id"], coefficient) in OTHERWISE:
            continue
        found = KINDS[example["data"]["kind"]](example["data"], coefficient)
        assert found == pytest.approx(expected["value"], abs=expected["tolerance"]), coefficient


def collection(shared: Path) -> list[dict[str, Any]]:
    files = sorted((shared / "oracles" / "agreement").glob("*.json"))
    return [json.loads(file.read_text("utf-8")) for file in files]


@pytest.mark.parametrize("example", WORKED, ids=lambda example: example["id"])
def test_worked_examples_on_passages_and_sets_come_out(example: dict[str, Any]) -> None:
    check(example)


def test_the_whole_shared_collection_comes_out_or_is_named_here(shared: Path) -> None:
    seen = set()
    for example in collection(shared):
        seen |= {(example["id"], expected["coefficient"]) for expected in example["expected"]}
        check(example)
    assert OTHERWISE.keys() <= seen


def test_every_shared_example_is_kept_here_too(shared: Path) -> None:
    """So that nothing goes unchecked where the collection is not at hand."""
    ours = {example["id"] for example in WORKED}
    for name in OTHER_FILES:
        held = json.loads((HERE / name).read_text("utf-8"))
        ours |= {example["id"] for example in (held["examples"] if isinstance(held, dict) else held)}
    segments = {name for name, _ in OTHERWISE if name.startswith("segeval")}
    assert {example["id"] for example in collection(shared)} - ours == segments


def alpha_u_2004(data: Mapping[str, Any], code: str) -> tuple[float, float]:
    """Do and De of Krippendorff's alpha_U (1995; 2004) for one code, two coders, straight from its definition.

    Two overlapping units of different coders lie apart by the squared distances of their ends; a unit that lies wholly
    in the other coder's gap counts its squared length.
    """
    length, coders = data["length"], data["coders"]
    units = {
        coder: sorted(
            (span["start"] - data["begin"], span["end"] - data["begin"])
            for span in data["spans"]
            if (span["coder"], span["code"]) == (coder, code)
        )
        for coder in coders
    }
    apart = 0.0
    for one, other in combinations(coders, 2):
        meeting = [(a, b) for a in units[one] for b in units[other] if a[0] < b[1] and b[0] < a[1]]
        apart += 2 * sum((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 for a, b in meeting)
        alone = [unit for unit in units[one] if all(unit != a for a, _ in meeting)]
        alone += [unit for unit in units[other] if all(unit != b for _, b in meeting)]
        apart += 2 * sum((end - start) ** 2 for start, end in alone)
    many = len(coders)
    sizes = [end - start for coder in coders for start, end in units[coder]]
    gaps = []
    for coder in coders:
        ends = [0, *(end for unit in units[coder] for end in unit), length]
        gaps += [end - start for start, end in zip(ends[::2], ends[1::2], strict=True) if end > start]
    expected = sum(
        (len(sizes) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        + size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
        for size in sizes
    )
    room = many * length * (many * length - 1) - sum(size * (size - 1) for size in sizes)
    return apart / (many * (many - 1) * length**2), 2 / length * expected / room


def example_named(name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in WORKED if each["id"] == name)
    return found


def test_the_older_alpha_of_units_is_understood_though_not_offered() -> None:
    """Krippendorff 2004, p. 254: .859 over both codes, .729 and 1 by code; -.7003 on DKPro's example."""
    data = example_named("krippendorff_2004_alphaU")["data"]
    (apart, expected), (apart_k, expected_k) = (alpha_u_2004(data, code) for code in "ck")
    assert apart == pytest.approx(0.0144, abs=1e-4)
    assert expected == pytest.approx(0.0532, abs=1e-4)
    assert 1 - apart / expected == pytest.approx(0.7286, abs=1e-4)
    assert apart_k == 0
    assert 1 - (apart + apart_k) / (expected + expected_k) == pytest.approx(0.8591, abs=5e-4)
    data = example_named("dkpro_alphaU_small")["data"]
    apart, expected = alpha_u_2004(data, "A")
    assert 1 - apart / expected == pytest.approx(-0.7003, abs=1e-4)


def test_what_is_given_in_place_of_the_older_alpha_of_units() -> None:
    """|u-alpha of each code; over both codes none, because coder i's c [225, 295) overlaps k [180, 240).

    By hand: c is marked on 220 of 600, on 75 by both, so 70 lie apart; squares 13,000; by chance 600 220 380 / (600^2 -
    13,000 - 380). DKPro's: marked 11 of 20, 3 by both; 5 apart; by chance 20 11 9 / (20^2 - 67 - 9).
    """
    report = report_of(example_named("krippendorff_2004_alphaU")["data"], measures=["u_alpha", "u_alpha_binary"])
    by_code = {row.code: row.value for row in report.rows if row.measure == "u_alpha_binary"}
    assert by_code == {"c": pytest.approx(1 - 70 * 346_620 / 50_160_000), "k": pytest.approx(1.0)}
    assert [row.value for row in report.overall] == [None, None]
    overlap = report.overlapping[0]
    assert (overlap.coder, overlap.first[2], overlap.second[2]) == ("i", "k", "c")
    other = report_of(example_named("dkpro_alphaU_small")["data"], measures=["u_alpha_binary"])
    assert other.overall[0].value == pytest.approx(1 - 5 * 324 / 1980)


def test_the_other_masi_is_another_number() -> None:
    """DKPro multiplies (1 - J) by (1 - M) and lets a set hold the empty one: .253 where 1 - J M gives .273."""
    rows = [[frozenset(value) for value in row] for row in example_named("dkpro_set_masi")["data"]["items_by_coder"]]

    def distance(one: frozenset[str], other: frozenset[str]) -> float:
        if one == other:
            return 0.0
        shared = one & other
        monotonic = 2 / 3 if shared in (one, other) else 1 / 3 if shared else 0.0
        return (1 - len(shared) / len(one | other)) * (1 - monotonic)

    values = [value for row in rows for value in row]
    apart = sum(distance(*row) for row in rows) / len(rows)
    expected = sum(distance(*pair) for pair in combinations(values, 2)) / (len(values) * (len(values) - 1) / 2)
    assert 1 - apart / expected == pytest.approx(0.252, abs=1e-3)
    assert agreement_of_ratings(rows, ["alpha_masi"])["alpha_masi"] == pytest.approx(0.273081, abs=1e-6)


def test_the_manuals_percent_comes_out_of_passages_as_of_ratings() -> None:
    """NVivo's help: 1,000 characters, one coder marks 200, the other 50 of them."""
    spans = [("text", "a", "x", 0, 200), ("text", "b", "x", 0, 50)]
    report = agreement_of_spans(spans, {"text": 1000}, ["a", "b"], measures=["percent"])
    assert [row.value for row in report.rows] == [0.85]


def test_cuts_of_a_text_have_an_alpha_by_character() -> None:
    """Krippendorff 1995, p. 57: 24 places, two coders; kappa .385, pi .314, alpha .329 from passages as well."""
    spans = [
        ("text", coder, "x", start, end)
        for coder, held in {"a": [(2, 10), (14, 20)], "b": [(4, 8), (15, 17)]}.items()
        for start, end in held
    ]
    report = agreement_of_spans(
        spans, {"text": 24}, ["a", "b"], measures=["cohen_kappa", "scott_pi", "krippendorff_alpha"]
    )
    assert [row.value for row in report.rows] == [pytest.approx(value, abs=1e-3) for value in (0.385, 0.314, 0.329)]
