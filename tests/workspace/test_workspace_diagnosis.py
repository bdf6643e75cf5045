"""The diagnosis: numbers of a report come out of its tables again, by arithmetic that knows nothing of the program."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from annotator.model.errors import AnnotatorError
from annotator.workspace.agreeing import AgreementOptions, compute, gather
from annotator.workspace.diagnosis import write_diagnosis
from annotator.workspace.workspace import Workspace
from tests.studies import CODEBOOK, SENTENCES, Study, add_coders, code_three_documents

Table = list[dict[str, str]]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Workspace.create(tmp_path / "study.annot", name="Study", codebook=CODEBOOK) as workspace:
        study = code_three_documents(add_coders(workspace))
        study.coder("Cem")
        study.done("one", "Cem")
        study.code("one", "Cem", SENTENCES[0])
        yield study


def written(study: Study, folder: Path, **options: Any) -> tuple[dict[str, Table], dict[str, Any]]:
    gathered = gather(study.workspace, AgreementOptions(**{"resamples": 30, **options}))
    report = compute(gathered)
    write_diagnosis(folder, gathered, report)
    tables = {}
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as stream:
            tables[path.stem] = list(csv.DictReader(stream))
    return tables, json.loads((folder / "report.json").read_text(encoding="utf-8"))


def judgements(units: Table, code: str) -> list[tuple[float, dict[str, int]]]:
    """(weight, {coder: 0 or 1}) of each unit that two or more judged."""
    found: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    weights = {}
    for row in units:
        key = row["document_id"], row["unit"]
        weights[key] = float(row["weight"])
        found[key][row["coder"]] = int(row[f"code_{code}"])
    return [(weights[key], given) for key, given in found.items() if len(given) > 1]


def recomputed(units: Table, code: str) -> dict[str, float]:
    """Percent and alpha by their textbook formulae."""
    rows = judgements(units, code)
    total = sum(weight for weight, _ in rows)
    agreeing = 0.0
    apart = used = judged = 0.0
    for weight, given in rows:
        m, r = len(given), sum(given.values())
        agreeing += weight * (1 - 2 * r * (m - r) / (m * (m - 1)))
        apart += weight * 2 * r * (m - r) / (m - 1)
        used += weight * r
        judged += weight * m
    expected = 2 * used * (judged - used) / (judged * (judged - 1))
    return {"percent": agreeing / total, "krippendorff_alpha": 1 - (apart / judged) / expected}


@pytest.mark.parametrize("unit", ["sentence", "character", "token", "paragraph", "document"])
def test_percent_and_alpha_come_out_of_the_units_again(study: Study, tmp_path: Path, unit: str) -> None:
    tables, report = written(study, tmp_path / "diagnosis", unit=unit)
    compared = 0
    for row in report["rows"]:
        if row["measure"] in {"percent", "krippendorff_alpha"} and row["value"] is not None:
            assert recomputed(tables["units"], row["code"])[row["measure"]] == pytest.approx(row["value"])
            compared += 1
    assert compared >= 2


def test_exact_f1_comes_out_of_the_spans_again(study: Study, tmp_path: Path) -> None:
    tables, report = written(study, tmp_path / "diagnosis", measures=("f1_exact",))
    counts = {
        row["document_id"]: {
            name.removeprefix("counts_") for name, cell in row.items() if name[:7] == "counts_" and cell == "1"
        }
        for row in tables["documents"]
    }
    for row in report["rows"]:
        spans = defaultdict(set)
        for span in tables["spans"]:
            if span["code"] == row["code"]:
                spans[span["document_id"], span["coder"]].add((span["start"], span["end"]))
        pairs = [(document, a, b) for document, who in counts.items() for a, b in combinations(sorted(who), 2)]
        matched = sum(len(spans[document, a] & spans[document, b]) for document, a, b in pairs)
        marked = sum(len(spans[document, a]) + len(spans[document, b]) for document, a, b in pairs)
        if marked:
            assert row["value"] == pytest.approx(2 * matched / marked)
            assert row["ingredients"] == {"matched": matched, "marked": marked}


def test_the_draws_are_those_of_the_resamples(study: Study, tmp_path: Path) -> None:
    tables, report = written(study, tmp_path / "diagnosis", unit="sentence")
    assert report["resamples"] == 30
    drawn: dict[str, int] = defaultdict(int)
    for row in tables["draws"]:
        drawn[row["resample"]] += int(row["times"])
    assert set(drawn) == {str(number + 1) for number in range(30)}
    assert set(drawn.values()) == {len(tables["documents"])}


def test_only_who_judged_a_document_has_rows_in_it(study: Study, tmp_path: Path) -> None:
    tables, _ = written(study, tmp_path / "diagnosis")
    counting = {
        (row["document_id"], name.removeprefix("counts_"))
        for row in tables["documents"]
        for name, cell in row.items()
        if name.startswith("counts_") and cell == "1"
    }
    assert {(row["document_id"], row["coder"]) for row in tables["units"]} == counting


def test_an_earlier_diagnosis_is_replaced_and_nothing_else(study: Study, tmp_path: Path) -> None:
    written(study, tmp_path / "diagnosis")
    tables, _ = written(study, tmp_path / "diagnosis", unit="document")
    assert {row["unit"] for row in tables["units"]} == {"1"}
    (tmp_path / "diagnosis" / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(AnnotatorError, match=r"notes\.txt"):
        written(study, tmp_path / "diagnosis")
    assert (tmp_path / "diagnosis" / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith(".diag")) == []
