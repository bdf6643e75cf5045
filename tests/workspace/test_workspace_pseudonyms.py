"""annotator.workspace.pseudonyms: files that leave the project without the names of its coders."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.workspace.exporting import coding_rows, export
from annotator.workspace.pseudonyms import under_pseudonyms
from annotator.workspace.workspace import Workspace
from tests.windows import make_study

NAMES = (b"Ada", b"Kowalska", b"Ben", b"Moss")


def test_coders_are_numbered_in_the_projects_order(tmp_path: Path) -> None:
    with Workspace.open(make_study(tmp_path)) as workspace:
        disguised = under_pseudonyms(workspace.coders)
        assert list(disguised) == list(workspace.coders)
        assert [(coder.name, coder.initials) for coder in disguised.values()] == [("Coder 1", "C1"), ("Coder 2", "C2")]


@pytest.mark.parametrize("name", ["codings.csv", "codings.jsonl", "out"])
def test_no_export_under_pseudonyms_holds_a_name(tmp_path: Path, name: str) -> None:
    with Workspace.open(make_study(tmp_path)) as workspace:
        report = export(workspace, tmp_path / name, format=None if "." in name else "folder", pseudonyms=True)
        written = b"".join(path.read_bytes() for path in report.files)
        assert b"Coder 2" in written
        assert [word for word in NAMES if word in written] == []
        rows = list(coding_rows(workspace, pseudonyms=True))
        assert {str(row["coder_id"]) for row in rows} == set(workspace.coders)
