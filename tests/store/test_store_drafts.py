"""New files: whole or not at all, never over another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError
from annotator.store.drafts import draft_of, put_in_place
from annotator.store.trouble import SavingTrouble
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace


def test_a_project_is_made_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(source: Path, target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "study.annot"
    Workspace.create(path).close()
    assert check_project(path).ok
    assert [entry.name for entry in tmp_path.iterdir()] == ["study.annot"]
    with pytest.raises(AnnotatorError, match="exists already"):
        put_in_place(path, path)


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "study.annot"

    def make_while_another_does() -> None:
        with draft_of(path) as draft:
            draft.write_text("ours")
            path.write_text("theirs")

    with pytest.raises(AnnotatorError, match="exists already"):
        make_while_another_does()
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_the_disk_does_not_take_is_told(tmp_path: Path) -> None:
    with pytest.raises(SavingTrouble, match="could not be made"):
        Workspace.create(tmp_path / f"{'a' * 300}.annot")
    with pytest.raises(AnnotatorError, match="cannot be read"):
        Workspace.open(tmp_path / f"{'a' * 300}.annot")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_while_making_a_project_leaves_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(SavingTrouble, match="disk"):
            Workspace.create(tmp_path / "study.annot")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []
