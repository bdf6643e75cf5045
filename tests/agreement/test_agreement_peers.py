"""Against other people's programs, where they are installed (`make test-peers`): the same number on random data.

Each peer is asked for what it has: krippendorff, irrCAC, scikit-learn, statsmodels, NLTK, segeval. What only one of us
can tell (one value only, two empty sets) stands in tests of its own. pygamma-agreement has its own file.
"""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable
from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement.ratings import Values, agreement_of_ratings
from annotator.agreement.results import AgreementReport, Undefined
from annotator.agreement.spans import agreement_of_spans

pytestmark = pytest.mark.filterwarnings("ignore")  # peers warn of their own dependencies, and of 0/0

Rows = list[list[int | None]]
Span = tuple[str, str, str, int, int]

SAME = 1e-9
SEEDS = range(12)
BY_IRRCAC = {
    "krippendorff_alpha": "krippendorff",
    "gwet_ac1": "gwet",
    "fleiss_kappa": "fleiss",
    "conger_kappa": "conger",
    "brennan_prediger": "bp",
}
CODERS = ["ann", "ben", "cem"]
CODES = ["x", "y", "z"]
LENGTHS = {"d1": 60, "d2": 45, "d3": 30, "d4": 20}


def peer(name: str) -> Any:
    """The module of that name; the test is skipped, and says so, where it is not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pytest.importorskip(name.partition(".")[0], exc_type=ImportError)
        return importlib.import_module(name)


def random_rows(seed: int, coders: int, *, missing: float = 0.0, values: int = 4, items: int = 40) -> Rows:
    """Coders who mostly see what there is; every value is seen at least once."""
    chance = np.random.default_rng(seed)
    there = np.concatenate([np.arange(1, values + 1), chance.integers(1, values + 1, items - values)])
    seen = np.where(
        chance.random((items, coders)) < 0.3, chance.integers(1, values + 1, (items, coders)), there[:, None]
    )
    seen[:values] = there[:values, None]
    gone = chance.random((items, coders)) < missing
    gone[:values] = False
    return [
        [None if lost else int(value) for value, lost in zip(*row, strict=True)] for row in zip(seen, gone, strict=True)
    ]


def by_krippendorff(rows: Rows, level: str = "nominal") -> float:
    table = np.array([[np.nan if value is None else value for value in row] for row in rows], dtype=float)
    return float(peer("krippendorff").alpha(reliability_data=table.T, level_of_measurement=level))


def by_irrcac(rows: Rows) -> dict[str, float]:
    pandas, raw = peer("pandas"), peer("irrCAC.raw")
    found = raw.CAC(pandas.DataFrame(rows).astype(float), digits=15)
    values = {ours: getattr(found, theirs)()["est"] for ours, theirs in BY_IRRCAC.items()}
    plain = {ours: float(value["coefficient_value"]) for ours, value in values.items()}
    return plain | {"percent": float(values["gwet_ac1"]["pa"])}


def ours(rows: Rows, measures: list[str], **options: Any) -> Values:
    return agreement_of_ratings(rows, measures, **options)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
@pytest.mark.parametrize("missing", [0.0, 0.3])
@pytest.mark.parametrize("seed", SEEDS)
def test_alpha_of_krippendorff_at_every_level(seed: int, missing: float, level: str) -> None:
    rows = random_rows(seed, coders=2 + seed % 4, missing=missing)
    found = ours(rows, ["krippendorff_alpha"], level=level)
    assert found["krippendorff_alpha"] == pytest.approx(by_krippendorff(rows, level), abs=SAME)


@pytest.mark.parametrize("missing", [0.0, 0.3])
@pytest.mark.parametrize("seed", SEEDS)
def test_five_coefficients_and_percent_of_irrcac(seed: int, missing: float) -> None:
    rows = random_rows(seed, coders=2 + seed % 4, missing=missing)
    expected = by_irrcac(rows)
    assert ours(rows, list(expected)) == pytest.approx(expected, abs=SAME)


@pytest.mark.parametrize("seed", SEEDS)
def test_kappa_of_two_coders_by_scikit_learn_statsmodels_and_nltk(seed: int) -> None:
    rows = random_rows(seed, coders=2)
    one, other = zip(*rows, strict=True)
    found = ours(rows, ["cohen_kappa", "scott_pi", "light_kappa", "percent"])
    assert found["cohen_kappa"] == pytest.approx(peer("sklearn.metrics").cohen_kappa_score(one, other), abs=SAME)
    rater = peer("statsmodels.stats.inter_rater")
    table = rater.to_table(np.array(rows))[0]
    assert found["cohen_kappa"] == pytest.approx(rater.cohens_kappa(table).kappa, abs=SAME)
    task = nltk_task(rows)
    assert found["cohen_kappa"] == pytest.approx(task.kappa(), abs=SAME)
    assert found["light_kappa"] == found["cohen_kappa"]
    assert found["scott_pi"] == pytest.approx(task.pi(), abs=SAME)
    assert found["percent"] == pytest.approx(task.avg_Ao(), abs=SAME)


def nltk_task(rows: list[list[Any]], distance: Callable[[Any, Any], float] | None = None) -> Any:
    agreement = peer("nltk.metrics.agreement")
    data = [
        (f"c{coder}", f"i{item}", value)
        for item, row in enumerate(rows)
        for coder, value in enumerate(row)
        if value is not None
    ]
    return agreement.AnnotationTask(data) if distance is None else agreement.AnnotationTask(data, distance)


@pytest.mark.parametrize("seed", SEEDS)
def test_several_coders_by_statsmodels_scikit_learn_and_nltk(seed: int) -> None:
    rows = random_rows(seed, coders=3 + seed % 3)
    found = ours(rows, ["fleiss_kappa", "brennan_prediger", "light_kappa", "conger_kappa", "krippendorff_alpha"])
    rater = peer("statsmodels.stats.inter_rater")
    counts = rater.aggregate_raters(np.array(rows))[0]
    assert found["fleiss_kappa"] == pytest.approx(rater.fleiss_kappa(counts), abs=SAME)
    assert found["brennan_prediger"] == pytest.approx(rater.fleiss_kappa(counts, method="randolph"), abs=SAME)
    kappa = peer("sklearn.metrics").cohen_kappa_score
    columns = list(zip(*rows, strict=True))
    pairs = [kappa(one, other) for one, other in combinations(columns, 2)]
    assert found["light_kappa"] == pytest.approx(np.mean(pairs), abs=SAME)
    task = nltk_task(rows)
    assert found["light_kappa"] == pytest.approx(task.kappa(), abs=SAME)
    assert found["conger_kappa"] == pytest.approx(task.multi_kappa(), abs=SAME)
    assert found["brennan_prediger"] == pytest.approx(task.S(), abs=SAME)
    assert found["krippendorff_alpha"] == pytest.approx(task.alpha(), abs=SAME)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from([1, 2, 3, None]), min_size=3, max_size=3), min_size=2, max_size=12))
def test_whatever_the_ratings_alpha_is_the_same_or_there_is_none(rows: Rows) -> None:
    found = ours(rows, ["krippendorff_alpha"])["krippendorff_alpha"]
    kept = [row for row in rows if sum(value is not None for value in row) > 1]
    if len({value for row in kept for value in row if value is not None}) < 2:
        assert isinstance(found, Undefined)
        return
    assert found == pytest.approx(by_krippendorff(rows), abs=SAME)


def test_where_only_one_value_was_given_peers_disagree_and_here_there_is_no_number() -> None:
    """NLTK says 1, statsmodels and scikit-learn nan; irrCAC says 1 for AC1 and divides by zero for alpha."""
    rows: Rows = [[1, 1], [1, 1], [1, 1]]
    measures = ["krippendorff_alpha", "cohen_kappa", "scott_pi", "conger_kappa", "gwet_ac1"]
    assert all(isinstance(found, Undefined) for found in ours(rows, measures).values())
    assert nltk_task(rows).alpha() == 1
    with pytest.raises(ValueError, match="more than one value"):
        by_krippendorff(rows)
    with pytest.raises(ZeroDivisionError):
        by_irrcac(rows)


def random_sets(seed: int, coders: int) -> list[list[frozenset[str]]]:
    chance = np.random.default_rng(seed)
    pool = [frozenset(each) for size in (1, 2, 3) for each in combinations("abc", size)]
    there = chance.integers(0, len(pool), 30)
    return [
        [pool[chance.integers(len(pool)) if chance.random() < 0.4 else value] for _ in range(coders)] for value in there
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_sets_by_nltk(seed: int) -> None:
    """NLTK rounds MASI's 2/3 and 1/3 to .67 and .33, so that one is given to 1/100; with the exact ones it is equal."""
    distances = peer("nltk.metrics.distance")

    def exact_masi(one: frozenset[str], other: frozenset[str]) -> float:
        shared = one & other
        monotonic = 1.0 if one == other else 2 / 3 if shared in (one, other) else 1 / 3 if shared else 0.0
        return 1 - monotonic * len(shared) / len(one | other)

    rows = random_sets(seed, coders=2 + seed % 3)
    found = agreement_of_ratings(rows, ["alpha_jaccard", "alpha_masi"])
    assert found["alpha_jaccard"] == pytest.approx(nltk_task(rows, distances.jaccard_distance).alpha(), abs=SAME)
    assert found["alpha_masi"] == pytest.approx(nltk_task(rows, exact_masi).alpha(), abs=SAME)
    assert found["alpha_masi"] == pytest.approx(nltk_task(rows, distances.masi_distance).alpha(), abs=0.01)


def test_two_empty_sets_stop_a_peer_and_agree_here() -> None:
    rows: list[list[frozenset[str]]] = [[frozenset(), frozenset()], [frozenset("a"), frozenset("ab")]]
    with pytest.raises(ZeroDivisionError):
        nltk_task(rows, peer("nltk.metrics.distance").jaccard_distance).alpha()
    assert isinstance(agreement_of_ratings(rows, ["alpha_jaccard"])["alpha_jaccard"], float)


def random_spans(seed: int) -> list[Span]:
    """Overlapping, nested and adjacent passages, some of one coder and code over each other; every code is used."""
    chance = np.random.default_rng(seed)
    spans: list[Span] = []
    for document, length in LENGTHS.items():
        for code in CODES:
            for _ in range(3):
                start = int(chance.integers(0, length - 8))
                for coder in CODERS:
                    if chance.random() < 0.8:
                        begin = max(0, start + int(chance.integers(-2, 3)))
                        spans.append((document, coder, code, begin, min(length, begin + int(chance.integers(2, 12)))))
    return spans


def judged_in(seed: int) -> dict[str, list[str]]:
    """Odd seeds: each document misses another coder, the first none."""
    if seed % 2 == 0:
        return dict.fromkeys(LENGTHS, CODERS)
    return {
        document: [name for name in CODERS if name != CODERS[n % 3] or n == 0] for n, document in enumerate(LENGTHS)
    }


def sentences(seed: int) -> dict[str, list[tuple[int, int]]]:
    chance = np.random.default_rng(seed)
    cut = {name: sorted({0, length, *chance.integers(1, length, 6).tolist()}) for name, length in LENGTHS.items()}
    return {name: list(pairwise(ends)) for name, ends in cut.items()}


def matrix(spans: list[Span], code: str, units: dict[str, list[tuple[int, int]]], counts: dict[str, list[str]]) -> Rows:
    """One row per unit, 1 where the coder's passages of `code` touch it, None where the document does not count."""
    return [
        [
            None
            if coder not in counts[document]
            else int(any(span[:3] == (document, coder, code) and span[3] < end and span[4] > begin for span in spans))
            for coder in CODERS
        ]
        for document, listed in units.items()
        for begin, end in listed
    ]


def characters() -> dict[str, list[tuple[int, int]]]:
    return {name: [(at, at + 1) for at in range(length)] for name, length in LENGTHS.items()}


def value(report: AgreementReport, code: str, measure: str) -> float | None:
    row = report.row(code, measure)
    assert row is not None
    return row.value


@pytest.mark.parametrize("unit", ["character", "sentence"])
@pytest.mark.parametrize("seed", SEEDS)
def test_passages_give_what_peers_give_for_one_row_per_unit(seed: int, unit: str) -> None:
    spans, counts = random_spans(seed), judged_in(seed)
    units = sentences(seed) if unit == "sentence" else characters()
    report = agreement_of_spans(
        spans, LENGTHS, CODERS, unit=unit, units=units, counts=counts, measures=[*BY_IRRCAC, "percent"]
    )
    for code in CODES:
        rows = matrix(spans, code, units, counts)
        expected = by_irrcac(rows)
        assert {name: value(report, code, name) for name in expected} == pytest.approx(expected, abs=SAME)
        assert value(report, code, "krippendorff_alpha") == pytest.approx(by_krippendorff(rows), abs=SAME)


@pytest.mark.parametrize("unit", ["character", "sentence"])
@pytest.mark.parametrize("seed", SEEDS)
def test_pairs_of_coders_by_scikit_learn(seed: int, unit: str) -> None:
    spans, counts = random_spans(seed), judged_in(seed)
    units = sentences(seed) if unit == "sentence" else characters()
    report = agreement_of_spans(
        spans, LENGTHS, CODERS, unit=unit, units=units, counts=counts, measures=["light_kappa", "f1_character"]
    )
    metrics = peer("sklearn.metrics")
    kappas = {(row.code, frozenset(row.coders or ())): row.value for row in report.pairs if row.code is not None}
    for code in CODES:
        found = []
        for a, b in combinations(range(3), 2):
            both = [(row[a], row[b]) for row in matrix(spans, code, units, counts) if None not in (row[a], row[b])]
            found.append(metrics.cohen_kappa_score(*zip(*both, strict=True)))
            assert kappas[code, frozenset((CODERS[a], CODERS[b]))] == pytest.approx(found[-1], abs=SAME)
        assert value(report, code, "light_kappa") == pytest.approx(np.mean(found), abs=SAME)


@pytest.mark.parametrize("seed", SEEDS)
def test_f1_by_scikit_learn(seed: int) -> None:
    """By character as it stands; of exact passages by asking of every passage that there is who has it."""
    metrics = peer("sklearn.metrics")
    spans = [span for span in random_spans(seed) if span[1] != "cem"]
    report = agreement_of_spans(spans, LENGTHS, CODERS[:2], measures=["f1_character", "f1_exact"])
    counts = dict.fromkeys(LENGTHS, CODERS)
    for code in CODES:
        one, other, _ = zip(*matrix(spans, code, characters(), counts), strict=True)
        assert value(report, code, "f1_character") == pytest.approx(metrics.f1_score(one, other), abs=SAME)
        held = [{(span[0], *span[3:]) for span in spans if span[1:3] == (coder, code)} for coder in CODERS[:2]]
        all_of_them = sorted(held[0] | held[1])
        has = [[place in each for place in all_of_them] for each in held]
        assert value(report, code, "f1_exact") == pytest.approx(metrics.f1_score(*has), abs=SAME)


@pytest.mark.parametrize("seed", SEEDS)
def test_sets_of_codes_of_passages_by_nltk(seed: int) -> None:
    """Two empty sets, at which NLTK divides by zero, do not differ."""
    jaccard = peer("nltk.metrics.distance").jaccard_distance
    spans, counts = random_spans(seed), judged_in(seed)
    units = sentences(seed)
    tables = {code: matrix(spans, code, units, counts) for code in CODES}
    rows = [
        [
            None if judged[0] is None else frozenset(code for code, held in zip(CODES, judged, strict=True) if held)
            for judged in zip(*unit, strict=True)
        ]
        for unit in zip(*tables.values(), strict=True)
    ]
    report = agreement_of_spans(
        spans, LENGTHS, CODERS, unit="sentence", units=units, counts=counts, measures=["alpha_jaccard"]
    )
    expected = nltk_task(rows, lambda a, b: 0.0 if a == b else jaccard(a, b)).alpha()
    assert report.overall[0].value == pytest.approx(expected, abs=SAME)


@pytest.mark.parametrize("seed", SEEDS)
def test_boundaries_by_segeval(seed: int) -> None:
    """Cuts of a text as passages of one character: segeval's F1 of boundaries without near misses is f1_exact."""
    segeval = peer("segeval")
    chance = np.random.default_rng(seed)
    cuts = [sorted(set(chance.integers(1, 40, 12).tolist())) for _ in range(2)]
    cuts[1] = sorted({*cuts[1], *cuts[0][:5]})
    spans = [
        ("text", coder, "cut", at, at + 1) for coder, places in zip(CODERS[:2], cuts, strict=True) for at in places
    ]
    masses = [tuple(np.diff([0, *places, 40]).tolist()) for places in cuts]
    confusion = segeval.boundary_confusion_matrix(*masses, n_t=1)
    report = agreement_of_spans(spans, {"text": 40}, CODERS[:2], measures=["f1_exact"])
    assert value(report, "cut", "f1_exact") == pytest.approx(float(segeval.fmeasure(confusion)), abs=SAME)
