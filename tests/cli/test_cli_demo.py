from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Call, Screen

Annotator = Callable[..., Call]


def test_the_demo_makes_a_sample_project_and_measures_it(annotator: Annotator, screen: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    call = annotator("demo", "--dir", folder, "--no-window", "--json")
    project = folder / "sample.annot"
    assert call.json["project"] == str(project)
    assert {Path(file).name for file in call.json["files"]} == {
        "sample.annot",
        "codings.csv",
        "agreement.json",
        "window.png",
    }
    assert screen.painted == [(project, folder / "window.png")]
    report = json.loads((folder / "agreement.json").read_text("utf-8"))
    assert len(report["coders"]) == 2
    assert any(row["low"] is not None for row in report["rows"])


def test_a_sample_project_that_was_worked_in_is_kept(annotator: Annotator, tmp_path: Path) -> None:
    annotator("demo", "--dir", tmp_path, "--no-window")
    project = tmp_path / "sample.annot"
    first = project.read_bytes()
    assert "kept" not in annotator("demo", "--dir", tmp_path, "--no-window").err
    assert project.read_bytes() == first
    name = annotator("documents", project, "--json").json[0]["name"]
    annotator("code", project, name, 0, 5, "firm", "--coder", "Zoe")
    worked_in = project.read_bytes()
    assert "kept" in annotator("demo", "--dir", tmp_path, "--no-window").err
    assert project.read_bytes() == worked_in
