"""`annotator agree` for scripts and the doubtful: a CSV table, explanations, the diagnosis, files without a project."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

import annotator as program
from annotator.agreement import frame_of
from tests.cli.conftest import Call

Annotator = Callable[..., Call]


@pytest.fixture
def compared(annotator: Annotator, project: Path) -> Path:
    """Two coders who finished one document and differ at one end."""
    for coder, end in (("Ada", 8), ("Ben", 15)):
        annotator("code", project, "thread", 0, end, "firm", "--coder", coder)
        annotator("done", project, "thread", "--coder", coder)
    return project


def table(call: Call) -> list[dict[str, str]]:
    assert call.status == 0
    return list(csv.DictReader(io.StringIO(call.out)))


def test_the_csv_holds_every_number_of_the_json(annotator: Annotator, compared: Path) -> None:
    asked = (
        "agree",
        compared,
        "--by-document",
        "--measure",
        "percent",
        "--measure",
        "u_alpha",
        "--measure",
        "ku_alpha",
    )
    rows, report = table(annotator(*asked, "--csv")), annotator(*asked, "--json").json
    for part, name in (("code", "rows"), ("all codes", "overall"), ("pair", "pairs"), ("document", "by_document")):
        mine = [row for row in rows if row["part"] == part]
        assert [row["measure"] for row in mine] == [row["measure"] for row in report[name]]
        assert [float(row["value"]) if row["value"] else None for row in mine] == [row["value"] for row in report[name]]
    assert {row["document"] for row in rows if row["part"] == "document"} == {"thread"}


def test_a_frame_is_the_same_table(annotator: Annotator, compared: Path) -> None:
    rows = table(annotator("agree", compared, "--csv"))
    with program.open_project(compared) as opened:
        frame = frame_of(opened.agreement())
    assert isinstance(frame, pd.DataFrame)
    assert list(frame.columns) == list(rows[0])
    assert frame["measure"].tolist() == [row["measure"] for row in rows]


def test_explanations_write_the_sum_out(annotator: Annotator, compared: Path) -> None:
    out = annotator("agree", compared, "--unit", "character", "--measure", "f1_character", "--explain").out
    assert "2 matched/marked = 2 8/23" in out
    assert "Ada 1, Ben 1" in out


def test_the_diagnosis_is_written_and_named(annotator: Annotator, compared: Path, tmp_path: Path) -> None:
    call = annotator("agree", compared, "--diagnosis", tmp_path / "why")
    assert call.status == 0
    assert f"Wrote {tmp_path / 'why' / 'units.csv'}" in call.out
    assert json.loads((tmp_path / "why" / "report.json").read_text("utf-8"))["unit"] == "sentence"


def test_exported_files_agree_as_the_project(annotator: Annotator, compared: Path, tmp_path: Path) -> None:
    annotator("export", compared, tmp_path / "out")
    mine = annotator("agree", "--from", tmp_path / "out", "--json").json
    whole = annotator("agree", compared, "--json").json
    assert [row["value"] for row in mine["rows"] if row["value"] is not None] == [
        row["value"] for row in whole["rows"] if row["value"] is not None
    ]
    assert mine["coders"] == whole["coders"]


@pytest.mark.parametrize("call", [(), ("PROJECT", "PROJECT"), ("PROJECT", "--csv", "--json")])
def test_a_call_that_names_too_little_or_too_much_is_wrong_usage(
    annotator: Annotator, compared: Path, call: tuple[str, ...]
) -> None:
    assert annotator("agree", *(compared if each == "PROJECT" else each for each in call)).status == 2


def test_several_files_may_follow_one_another(annotator: Annotator, tmp_path: Path) -> None:
    for name in ("ada", "ben"):
        line = json.dumps({"text": "Nobody paid.", "label": [[0, 6, "money"]]})
        (tmp_path / f"{name}.jsonl").write_text(line + "\n", encoding="utf-8")
    report = annotator("agree", "--from", tmp_path / "ada.jsonl", tmp_path / "ben.jsonl", "--json").json
    assert report["coders"] == ["ada", "ben"]


def test_answers_are_shown_with_their_question(annotator: Annotator, compared: Path) -> None:
    report = annotator("agree", compared, "--level", "ordinal", "--json").json
    assert report["attributes"] == []
    assert annotator("agree", compared, "--level", "cardinal").status == 1
