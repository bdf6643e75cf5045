"""Versions of the codebook: kept, compared with what stands now, read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError
from annotator.workspace import acts
from annotator.workspace.codebook_versions import codebook_of, drift_of, kept_versions, next_version, plan_version
from annotator.workspace.codebooks import use_codebook
from annotator.workspace.workspace import Workspace
from tests.projects import edit_code, make_project, planned


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as workspace:
        workspace.commit(planned(workspace, 4, 12))
        yield workspace


def keep(workspace: Workspace, number: str, note: str = "") -> None:
    plan = plan_version(workspace, number, workspace.codebook.name, note)
    workspace.put_blob(plan.content)
    workspace.commit(plan.change)


def test_a_kept_version_reads_back_as_it_stood(study: Workspace) -> None:
    assert drift_of(study).since is None
    assert drift_of(study).suggestion == "1.2.0"
    keep(study, "1.3.0", " before round 2 ")
    kept = kept_versions(study)[0]
    assert (kept.version, kept.name, kept.note) == ("1.3.0", "Actors", "before round 2")
    assert study.info.codebook_version == "1.3.0"
    edit_code(study, "firm", definition="Who sells.")
    assert codebook_of(study, kept).code("firm").definition == ""
    assert [one.code for one in drift_of(study).differences] == ["firm"]


def test_what_changed_suggests_the_next_number(study: Workspace) -> None:
    keep(study, "1.3.0")
    assert drift_of(study).suggestion == "1.3.0"
    edit_code(study, "firm", name="Company")
    assert drift_of(study).suggestion == "1.3.1"
    _, change = acts.add_code(study.codebook, "Ministry", parent="actor")
    study.commit(change)
    assert drift_of(study).suggestion == "1.4.0"
    edit_code(study, "firm", definition="Who sells.")
    assert drift_of(study).suggestion == "2.0.0"
    assert next_version("odd", drift_of(study).differences) == "odd"


def test_an_older_version_is_taken_back_and_used_codes_stay(study: Workspace) -> None:
    keep(study, "1.3.0")
    made, change = acts.add_code(study.codebook, "Ministry", parent="actor")
    study.commit(change)
    use = use_codebook(study, codebook_of(study, kept_versions(study)[0]))
    assert use.removed == (made.id,)
    assert made.id not in study.codebook


@pytest.mark.parametrize(("number", "name", "words"), [("2", "Actors", "three numbers"), ("2.0.0", " ", "a name")])
def test_a_version_needs_a_number_and_a_name(study: Workspace, number: str, name: str, words: str) -> None:
    with pytest.raises(AnnotatorError, match=words):
        plan_version(study, number, name, "")


def test_one_number_means_one_codebook(study: Workspace) -> None:
    keep(study, "1.3.0")
    with pytest.raises(AnnotatorError, match="kept already, as version"):
        keep(study, "1.3.0")
    edit_code(study, "firm", definition="Who sells.")
    with pytest.raises(AnnotatorError, match="with other rules"):
        keep(study, "1.3.0")
    keep(study, "2.0.0")
    assert [kept.version for kept in kept_versions(study)] == ["2.0.0", "1.3.0"]


def test_a_damaged_version_is_told(study: Workspace) -> None:
    sha256 = study.put_blob(b"\xff\xff")
    keep(study, "1.3.0")
    with pytest.raises(AnnotatorError, match="damaged"):
        codebook_of(study, replace(kept_versions(study)[0], yaml_sha256=sha256))
