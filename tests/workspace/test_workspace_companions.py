"""Codes that often lie on the same passage."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from annotator.model.errors import AnnotatorError
from annotator.workspace import companions as module
from annotator.workspace.companions import companions
from tests.projects import add_document, make_project, planned


def test_codes_that_overlap_for_the_same_coder_are_counted_once_per_coding(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        for start, end, code, coder in (
            (0, 10, "firm", "Ada"),
            (5, 12, "person", "Ada"),
            (8, 9, "person", "Ada"),
            (10, 20, "firm", "Ada"),
            (30, 40, "firm", "Ada"),
            (40, 50, "person", "Ada"),
            (30, 40, "person", "Ben"),
        ):
            workspace.commit(planned(workspace, start, end, code=code, coder=coder))
        add_document(workspace, "other")
        ada, ben = workspace.find_coder("Ada").id, workspace.find_coder("Ben").id
        assert companions(workspace, "firm") == (("person", 2),)
        assert companions(workspace, "person") == (("firm", 2),)
        assert companions(workspace, "firm", {ada}) == (("person", 2),)
        assert companions(workspace, "firm", {ben}) == ()
        assert companions(workspace, "old") == companions(workspace, "unknown") == ()


def test_every_pair_that_overlaps_counts_but_not_in_huge_projects(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        for start in range(0, 60, 10):
            workspace.commit(planned(workspace, start, start + 10))
            workspace.commit(planned(workspace, start + 5, start + 9, code="person"))
        workspace.commit(planned(workspace, 0, 60, code="person"))
        assert companions(workspace, "firm") == (("person", 6),)
        assert companions(workspace, "person") == (("firm", 7),)
        monkeypatch.setattr(module, "MOST_CODINGS", 3)
        assert companions(workspace, "firm") == ()


def test_the_count_is_that_of_comparing_every_coding_with_every_other(tmp_path: Path) -> None:
    chance = Random(4)  # noqa: S311
    with make_project(tmp_path / "study.annot") as workspace:
        for _ in range(60):
            start = chance.randrange(60)
            code, coder = chance.choice(["firm", "person"]), chance.choice(["Ada", "Ben"])
            with suppress(AnnotatorError):  # the same coding twice
                workspace.commit(planned(workspace, start, start + chance.randrange(1, 12), code=code, coder=coder))
        codings = list(workspace.codings())
        for coder in workspace.coders:
            own = [one for one in codings if one.code == "firm" and one.coder == coder]
            others = [one for one in codings if one.code == "person" and one.coder == coder]
            expected = sum(any(a.start < b.end and b.start < a.end for b in others) for a in own)
            assert companions(workspace, "firm", {coder}) == ((("person", expected),) if expected else ())
            assert expected > 0
