"""Agreement of exported files gives what the project gives; what they do not tell is said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.agreement.results import AgreementProblem, AgreementReport
from annotator.model.errors import AnnotatorError
from annotator.workspace.agreeing import AgreementOptions, compute
from annotator.workspace.agreeing_files import gather_files
from annotator.workspace.exporting import export
from annotator.workspace.workspace import Workspace
from tests.studies import CODEBOOK, Study, add_coders, code_three_documents


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with Workspace.create(tmp_path / "study.annot", name="Study", codebook=CODEBOOK) as workspace:
        yield code_three_documents(add_coders(workspace))


def compared(*paths: Path, **options: object) -> AgreementReport:
    gathered, skipped = gather_files(paths, AgreementOptions(**{"resamples": 0, **options}))  # type: ignore[arg-type]
    assert skipped == ()
    return compute(gathered)


def values(report: AgreementReport) -> list[tuple[object, ...]]:
    rows = (*report.rows, *report.overall)
    return sorted(
        (str(row.code).rpartition("/")[2], row.measure, str(row.combine), row.value)
        for row in rows
        if row.value is not None
    )


@pytest.mark.parametrize("form", ["folder", "codings.jsonl"])
@pytest.mark.parametrize("unit", ["sentence", "character"])
def test_a_folder_and_json_lines_agree_as_the_project(study: Study, tmp_path: Path, form: str, unit: str) -> None:
    export(study.workspace, tmp_path / form)
    assert values(compared(tmp_path / form, unit=unit)) == values(study.report(unit=unit))


def test_bare_codings_give_f1_and_say_what_is_guessed(study: Study, tmp_path: Path) -> None:
    export(study.workspace, tmp_path / "codings.csv")
    report = compared(tmp_path / "codings.csv", unit="character", measures=("f1_exact", "f1_character"))
    whole = study.report(unit="character", measures=("f1_exact", "f1_character"), count="coded")
    assert values(report) == values(whole)
    assert "without the texts" in report.warnings[0]
    with pytest.raises(AgreementProblem, match="--unit character"):
        compared(tmp_path / "codings.csv", unit="sentence")


def test_json_lines_without_a_coder_go_by_the_files_name(tmp_path: Path) -> None:
    for name, end in (("ada", 4), ("ben", 9)):
        line = {"text": "Nobody paid. Really.", "label": [[0, end, "money"]]}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    report = compared(tmp_path / "ada.jsonl", tmp_path / "ben.jsonl", unit="sentence")
    assert report.coders == ("ada", "ben")
    row = report.row("money", "percent")
    assert row is not None
    assert row.value == 1.0
    assert report.units == 2


def test_lines_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    good = json.dumps({"text": "One two.", "label": [[0, 3, "x"], [5, 99, "x"]], "_annotator_id": "ada"})
    path = tmp_path / "two.jsonl"
    path.write_text(good + "\nnot json\n" + good.replace("ada", "ben") + "\n", encoding="utf-8")
    gathered, skipped = gather_files([path], AgreementOptions(resamples=0))
    assert compute(gathered).coders == ("ada", "ben")
    assert [each.split(":")[0] for each in skipped] == ["two.jsonl, line 1", "two.jsonl, line 2", "two.jsonl, line 3"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"coders": ("Ada", "Nobody")}, "They name: Ada, Ben"),
        ({"resample_by": "outlet"}, "need a project"),
        ({"roll_up": True}, "need a project"),
        ({"measures": ("delta",)}, "is not a measure"),
    ],
)
def test_what_files_cannot_answer_is_refused(
    study: Study, tmp_path: Path, options: dict[str, object], said: str
) -> None:
    export(study.workspace, tmp_path / "folder")
    with pytest.raises(AnnotatorError, match=said):
        compared(tmp_path / "folder", **options)


def test_a_missing_file_and_a_strange_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError, match="There is no file"):
        compared(tmp_path / "nothing.csv")
    with pytest.raises(AnnotatorError, match="no exported folder"):
        compared(tmp_path)
