"""Taking back that a document came, which somebody has looked at or worked on since."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.errors import StaleChangeError
from annotator.model.records import Document, ReadingState
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.importing import ImportOptions, finish_import, known_texts, prepare_import
from annotator.workspace.merging import carry_out, plan_merge
from annotator.workspace.workspace import Workspace
from tests.projects import make_project


def brought_in(workspace: Workspace, folder: Path) -> Document:
    """A third document that Ada brought in and looked at, which is nobody's act."""
    source = folder / "letter.txt"
    source.write_text("A letter came late.\n", encoding="utf-8")
    ada = workspace.find_coder("Ada")
    prepared = prepare_import(workspace.path, known_texts(workspace), [source], ImportOptions())
    change, _ = finish_import(workspace, prepared)
    workspace.commit(replace(change, coder=ada.id))
    letter = workspace.find_document("letter")
    noted = acts.mark_reading(letter, ada, ReadingState.IN_PROGRESS, None)
    workspace.commit(replace(noted, coder=None))
    return letter


def test_a_document_that_was_looked_at_goes_with_its_import(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        ada = workspace.find_coder("Ada").id
        letter = brought_in(workspace, tmp_path)
        assert workspace.undo(ada) is not None
        workspace.flush()
        assert letter.id not in workspace.documents
        assert (letter.id, ada) not in workspace.readings
        assert workspace.redo(ada) is not None
        workspace.flush()
        assert workspace.documents[letter.id] == letter
        assert workspace.state_of(letter.id, ada) is ReadingState.IN_PROGRESS


def test_a_document_that_somebody_has_done_stays(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        ada, ben = workspace.find_coder("Ada").id, workspace.find_coder("Ben")
        letter = brought_in(workspace, tmp_path)
        workspace.commit(acts.mark_reading(letter, ben, ReadingState.DONE, None))
        workspace.undo(ada)
        with pytest.raises(StaleChangeError):
            workspace.flush()
        assert letter.id in workspace.documents
        assert workspace.state_of(letter.id, ben.id) is ReadingState.DONE
        assert workspace.state_of(letter.id, ada) is ReadingState.IN_PROGRESS


def test_a_document_that_came_with_readings_goes_with_them(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace, make_project(tmp_path / "copy.annot") as copy:
        ada = workspace.find_coder("Ada").id
        letter = brought_in(copy, tmp_path)
        copy.flush()
        plan = plan_merge(workspace, [copy.path])
        carry_out(workspace, replace(plan, change=replace(plan.change, coder=ada)))
        assert workspace.state_of(letter.id, ada) is ReadingState.IN_PROGRESS
        assert workspace.undo(ada) == "Merge copy"
        workspace.flush()
        assert letter.id not in workspace.documents
        assert not workspace.readings


def test_an_import_that_others_worked_on_is_passed_by(tmp_path: Path) -> None:
    with make_project(tmp_path / "study.annot") as workspace:
        ada, ben = workspace.find_coder("Ada").id, workspace.find_coder("Ben")
        letter = brought_in(workspace, tmp_path)
        workspace.commit(acts.code(letter, Span(0, 8), workspace.codebook.code("firm"), ben))
        label = workspace.undo_label(ada)
        workspace.undo(ada)
        with pytest.raises(StaleChangeError):
            workspace.flush()
        assert letter.id in workspace.documents
        assert workspace.undo_label(ada) != label
