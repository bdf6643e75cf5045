"""annotator.workspace.document_acts: acts on several documents, each one change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.coding_rows import variables_of
from annotator.model.errors import AnnotatorError
from annotator.model.records import ReadingState
from annotator.workspace.document_acts import (
    arrange,
    mark_readings,
    moved_before,
    moved_by,
    remove_variable,
    rename_variable,
    write_cells,
)
from annotator.workspace.workspace import Workspace
from tests.windows import make_study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(make_study(tmp_path)) as workspace:
        yield workspace


def names(workspace: Workspace) -> list[str]:
    return [document.name for document in workspace.documents.values()]


def test_several_documents_are_marked_by_one_change(study: Workspace) -> None:
    ada = study.find_coder("Ada Kowalska")
    change = mark_readings(study.documents.values(), ada, ReadingState.DONE, study.readings)
    assert (change.label, len(change.puts)) == ("Mark documents as done", 2)
    study.commit(change)
    assert not mark_readings(study.documents.values(), ada, ReadingState.DONE, study.readings)
    study.undo(ada.id)
    assert {study.state_of(one, ada.id) for one in study.documents} == {ReadingState.NOT_OPENED}


def test_an_order_is_written_and_undone(study: Workspace) -> None:
    first, second = study.documents
    study.commit(arrange(study.documents.values(), [second, first], coder=study.find_coder("Ada Kowalska").id))
    assert names(study) == ["island", "harbour"]
    study.undo(study.find_coder("Ada Kowalska").id)
    assert names(study) == ["harbour", "island"]
    assert not arrange(study.documents.values(), [first, second])
    with pytest.raises(AnnotatorError, match="changed meanwhile"):
        arrange(study.documents.values(), [first])


orders = st.lists(st.integers(0, 30).map(str), unique=True, max_size=12)


@given(orders, st.data())
def test_moving_keeps_every_document_once_and_the_others_in_order(order: list[str], data: st.DataObject) -> None:
    chosen = data.draw(st.sets(st.sampled_from(order))) if order else set()
    before = data.draw(st.sampled_from([*order, None]))
    for found in (moved_by(order, chosen, -1), moved_by(order, chosen, 1), moved_before(order, chosen, before)):
        assert sorted(found) == sorted(order)
        assert [one for one in found if one not in chosen] == [one for one in order if one not in chosen]
        assert [one for one in found if one in chosen] == [one for one in order if one in chosen]


def test_a_block_moves_together_and_stays_at_the_end() -> None:
    assert moved_by("abcde", "cd", -1) == ("a", "c", "d", "b", "e")
    assert moved_by("abcde", "ab", -1) == tuple("abcde")
    assert moved_by("abcde", "de", 1) == tuple("abcde")
    assert moved_before("abcde", "ad", "c") == ("b", "a", "d", "c", "e")
    assert moved_before("abcde", "ad", "d") == ("b", "c", "a", "d", "e")
    assert moved_before("abcde", "a", None) == ("b", "c", "d", "e", "a")


def test_cells_are_written_in_many_documents_by_one_change(study: Workspace) -> None:
    first, second = study.documents
    cells = {(first, "year"): "2019", (second, "year"): "2021", (second, " author "): "Kim "}
    study.commit(write_cells(study.documents, cells, "Paste variables"))
    assert study.documents[second].variables == (("author", "Kim"), ("year", "2021"))
    assert variables_of(study.documents.values()) == ("author", "year")
    study.commit(write_cells(study.documents, {(second, "year"): ""}, "Edit variables"))
    assert study.documents[second].variables == (("author", "Kim"),)
    assert not write_cells(study.documents, {(second, "year"): ""}, "Edit variables")


def test_what_cannot_be_written_is_refused(study: Workspace) -> None:
    first = next(iter(study.documents))
    with pytest.raises(AnnotatorError, match="needs a name"):
        write_cells(study.documents, {(first, " "): "x"}, "Edit variables")
    with pytest.raises(AnnotatorError, match="removed meanwhile"):
        write_cells(study.documents, {("gone", "year"): "x"}, "Edit variables")


def test_a_variable_is_renamed_and_removed_everywhere(study: Workspace) -> None:
    first, second = study.documents
    study.commit(write_cells(study.documents, {(first, "year"): "2019", (second, "by"): "Kim"}, "Edit variables"))
    study.commit(rename_variable(study.documents, "year", " Year of   birth "))
    assert study.documents[first].variables == (("Year of birth", "2019"),)
    with pytest.raises(AnnotatorError, match="already"):
        rename_variable(study.documents, "by", "Year of birth")
    with pytest.raises(AnnotatorError, match="needs a name"):
        rename_variable(study.documents, "by", "  ")
    study.commit(remove_variable(study.documents, "Year of birth"))
    assert variables_of(study.documents.values()) == ("by",)
