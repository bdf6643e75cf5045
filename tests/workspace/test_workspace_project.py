"""The Python API, as scripts use it."""

from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import annotator
from annotator.model.errors import AnnotatorError, NotFoundError
from annotator.workspace.project import CodedPassage, Project
from tests.projects import TEXT, make_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_project(tmp_path / "study.annot").close()
    return tmp_path / "study.annot"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with annotator.open_project(path) as opened:
        yield opened


def test_importing_annotator_loads_neither_numpy_nor_the_database() -> None:
    heavy = "print([name for name in ('numpy', 'sqlalchemy', 'PySide6') if name in sys.modules])"
    script = f"import sys, annotator; assert annotator.__version__; {heavy}"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_coding_is_saved_when_code_returns(path: Path) -> None:
    with annotator.open_project(str(path)) as project:
        coding_id = project.code("essay", 4, 12, "actor/firm", coder="ada", memo="who?")
        with annotator.open_project(path) as other:
            assert other.codings(coder="ADA") == (
                CodedPassage(coding_id, "essay", 4, 12, "actor/firm", "Ada", "who?", TEXT[4:12]),
            )
        assert project.code("essay", 4, 12, "firm", coder="Ada") == coding_id
        assert len(project.codings()) == 1


def test_codings_are_chosen_by_document_coder_and_code(project: Project) -> None:
    project.code("essay", 4, 12, "firm", coder="Ada")
    project.code("essay", 0, 12, "person", coder="Ben")
    project.code("thread", 4, 12, "firm", coder="Ben")
    assert [(each.document, each.coder, each.code) for each in project.codings()] == [
        ("essay", "Ben", "actor/person"),
        ("essay", "Ada", "actor/firm"),
        ("thread", "Ben", "actor/firm"),
    ]
    assert [each.coder for each in project.codings(code="Firm")] == ["Ada", "Ben"]
    assert [each.document for each in project.codings(coder="Ben", document="thread")] == ["thread"]


def test_a_project_tells_what_it_holds(project: Project) -> None:
    assert [document.name for document in project.documents()] == ["essay", "thread"]
    assert [coder.name for coder in project.coders()] == ["Ada", "Ben"]
    assert project.codebook.path("firm") == "actor/firm"
    assert project.text("essay") == TEXT
    assert repr(project).startswith("<Project 'Study', 2 documents, ")


def test_undo_takes_back_and_redo_does_again(project: Project) -> None:
    coding_id = project.code("essay", 4, 12, "firm", coder="Ada")
    assert project.undo() == "Code passage"
    assert project.codings() == ()
    assert project.redo(coder="Ada") == "Code passage"
    project.uncode(coding_id)
    assert project.codings() == ()
    assert project.undo(coder="ada") == "Remove coding"
    assert [each.id for each in project.codings()] == [coding_id]


def test_a_new_coder_is_added_on_the_way(project: Project) -> None:
    project.code("essay", 4, 12, "firm", coder="Cem")
    assert [coder.name for coder in project.coders()] == ["Ada", "Ben", "Cem"]


def test_agreement_of_what_was_done(project: Project) -> None:
    project.code("essay", 4, 12, "firm", coder="Ada")
    project.code("essay", 4, 19, "firm", coder="Ben")
    for _ in range(2):
        project.done("essay", coder="Ada")
    project.done("essay", coder="ben")
    report = project.agreement(coders=["ada", "ben"], unit="paragraph", measures=["percent"], seed=3, resamples=0)
    assert [(row.code, row.value) for row in report.rows if row.value is not None] == [("actor/firm", 1.0)]
    assert report.to_dict()["unit"] == "paragraph"
    (found,) = project.disagreements("ada", "ben")
    assert (found.kind.value, found.quote) == ("ends", TEXT[4:19])
    with pytest.raises(TypeError, match="units"):
        project.agreement(units="paragraph")


def test_a_frame_has_the_columns_of_the_csv_file(project: Project) -> None:
    assert "coding_id" in project.frame().columns
    assert len(project.frame()) == 0
    project.code("essay", 4, 12, "firm", coder="Ada")
    frame = project.frame()
    assert frame.loc[0, ["document", "start", "code_path", "quote"]].tolist() == ["essay", 4, "actor/firm", TEXT[4:12]]


def test_without_pandas_a_frame_says_what_to_install(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refusing(name: str, *rest: Any, **named: Any) -> Any:
        if name == "pandas":
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", refusing)
    with pytest.raises(AnnotatorError, match=r"annotator\[frame\]"):
        project.frame()


def test_wrong_places_and_names_are_refused_and_change_nothing(project: Project) -> None:
    for start, end in ((5, 5), (-1, 4), (0, len(TEXT) + 1)):
        with pytest.raises(AnnotatorError, match="Nothing was coded"):
            project.code("essay", start, end, "firm", coder="Ada")
    with pytest.raises(AnnotatorError, match="heading"):
        project.code("essay", 0, 3, "actor", coder="Dora")
    with pytest.raises(NotFoundError):
        project.code("nowhere", 0, 3, "firm", coder="Ada")
    with pytest.raises(NotFoundError):
        project.uncode("no-such-id")
    assert project.codings() == ()
    assert [coder.name for coder in project.coders()] == ["Ada", "Ben"]


def test_opening_what_is_no_project_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError):
        annotator.open_project(tmp_path / "none.annot")
    project = annotator.open_project(make_project(tmp_path / "other.annot").path)
    project.close()
