"""How long the passages of a code usually are."""

from __future__ import annotations

from pathlib import Path

from annotator.workspace.code_lengths import median_length
from tests.projects import make_project, planned


def test_the_middle_length_is_of_the_code_and_the_coders_asked_for(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        for start, end, code, coder in (
            (0, 10, "firm", "Ada"),
            (5, 25, "firm", "Ada"),
            (8, 48, "firm", "Ben"),
            (0, 3, "person", "Ada"),
        ):
            workspace.commit(planned(workspace, start, end, code=code, coder=coder))
        ada, ben = workspace.find_coder("Ada").id, workspace.find_coder("Ben").id
        assert median_length(workspace, "firm") == 20
        assert median_length(workspace, "firm", {ada}) == 15
        assert median_length(workspace, "firm", {ben}) == 40
        assert median_length(workspace, "person", {ben}) is None
        assert median_length(workspace, "unknown") is None
