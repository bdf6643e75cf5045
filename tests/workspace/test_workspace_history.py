"""Undo and redo, driven by the journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.errors import StaleChangeError
from annotator.store.journal import Stub
from annotator.workspace import acts
from annotator.workspace.history import History
from annotator.workspace.workspace import Workspace
from tests.projects import coding_in, make_project, planned


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.annot"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with make_project(path) as made:
        yield made


def starts(workspace: Workspace) -> list[int]:
    return [coding.start for coding in workspace.codings_of(workspace.find_document("essay").id)]


def test_undo_goes_back_one_by_one_and_redo_forward_again(workspace: Workspace) -> None:
    ada = workspace.find_coder("Ada").id
    for start in (1, 2, 3):
        workspace.apply(planned(workspace, start, 9))
    assert (workspace.undo_label(ada), workspace.redo_label(ada)) == ("Code passage", None)
    assert [workspace.undo(ada), starts(workspace), workspace.undo(ada), starts(workspace)] == [
        "Code passage",
        [1, 2],
        "Code passage",
        [1],
    ]
    assert [workspace.redo(ada), starts(workspace), workspace.redo(ada), starts(workspace)] == [
        "Code passage",
        [1, 2],
        "Code passage",
        [1, 2, 3],
    ]
    assert workspace.redo(ada) is None
    workspace.flush()


def test_undo_restores_the_same_coding(workspace: Workspace) -> None:
    change = planned(workspace, 1, 9)
    workspace.apply(change)
    ada, coding = workspace.find_coder("Ada").id, coding_in(change)
    workspace.apply(acts.withdraw([coding]))
    assert workspace.undo(ada) == "Remove coding"
    assert workspace.codings_of(coding.document) == (coding,)


def test_something_new_ends_redo(workspace: Workspace) -> None:
    ada = workspace.find_coder("Ada").id
    workspace.apply(planned(workspace, 1, 9))
    workspace.undo(ada)
    assert workspace.redo_label(ada) == "Code passage"
    workspace.apply(planned(workspace, 2, 9))
    assert workspace.redo_label(ada) is None
    assert workspace.redo(ada) is None
    assert workspace.undo(ada) == "Code passage"
    assert workspace.undo(ada) is None
    assert starts(workspace) == []


def test_undo_works_after_a_restart_as_before_it(workspace: Workspace, path: Path) -> None:
    ada = workspace.find_coder("Ada").id
    for start in (1, 2, 3):
        workspace.apply(planned(workspace, start, 9))
    workspace.undo(ada)
    workspace.close()
    for expected in ([1], []):
        with Workspace.open(path) as again:
            assert again.undo(ada) == "Code passage"
            assert starts(again) == expected
    with Workspace.open(path) as again:
        assert (again.undo_label(ada), again.redo_label(ada)) == (None, "Code passage")
        assert [again.redo(ada), again.redo(ada), again.redo(ada), again.redo(ada)] == ["Code passage"] * 3 + [None]
        assert starts(again) == [1, 2, 3]


def test_another_coders_work_is_never_undone(workspace: Workspace) -> None:
    ada, ben = workspace.find_coder("Ada").id, workspace.find_coder("Ben").id
    workspace.apply(planned(workspace, 1, 9))
    workspace.apply(planned(workspace, 2, 9, coder="Ben"))
    assert workspace.undo(ada) == "Code passage"
    assert starts(workspace) == [2]
    assert workspace.undo(ada) is None
    assert workspace.redo_label(ben) is None
    assert workspace.undo(ben) == "Code passage"


def test_making_the_project_cannot_be_undone(workspace: Workspace) -> None:
    labels = []
    while (label := workspace.undo(None)) is not None:
        labels.append(label)
    assert labels == ["Add coder", "Add coder", "Import documents", "Import documents"]
    workspace.flush()
    assert workspace.info.name == "Study"
    assert len(workspace.documents) == len(workspace.coders) == 0


def test_a_stale_undo_is_told_and_then_passed_over(workspace: Workspace) -> None:
    ada, change = workspace.find_coder("Ada").id, planned(workspace, 1, 9)
    workspace.apply(planned(workspace, 0, 2))
    workspace.apply(change)
    coding = coding_in(change)
    workspace.codings_of(coding.document)
    workspace.apply(acts.annotate(coding, "Ben's", coder=workspace.find_coder("Ben").id))
    with pytest.raises(StaleChangeError, match="cannot be undone"):
        workspace.undo(ada)
    assert workspace.undo(ada) == "Code passage"
    assert starts(workspace) == [1]


def test_an_undo_that_the_file_refuses_is_passed_over_next_time(workspace: Workspace, path: Path) -> None:
    ada, change = workspace.find_coder("Ada").id, planned(workspace, 1, 9)
    workspace.commit(planned(workspace, 0, 2))
    workspace.commit(change)
    with Workspace.open(path) as other:
        other.commit(acts.annotate(coding_in(change), "from elsewhere", coder=other.find_coder("Ben").id))
    assert workspace.undo(ada) == "Code passage"
    with pytest.raises(StaleChangeError):
        workspace.flush()
    assert starts(workspace) == [0, 1]
    assert workspace.undo(ada) == "Code passage"
    workspace.flush()
    assert starts(workspace) == [1]


def test_changes_of_the_same_coder_elsewhere_can_be_undone_here(workspace: Workspace, path: Path) -> None:
    ada = workspace.find_coder("Ada").id
    workspace.commit(planned(workspace, 1, 9))
    assert workspace.undo_label(ada) == "Code passage"
    with Workspace.open(path) as other:
        other.commit(planned(other, 2, 9))
    workspace.flush()
    assert workspace.undo(ada) == "Code passage"
    assert starts(workspace) == [1]


def test_undo_reads_old_changes_from_the_journal(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.workspace.keeping.RECENT", 2)
    monkeypatch.setattr("annotator.workspace.history.PAGE", 3)
    ada = workspace.find_coder("Ada").id
    for start in range(8):
        workspace.commit(planned(workspace, start, 20))
    workspace.close()
    with Workspace.open(workspace.path) as again:
        for left in range(7, -1, -1):
            assert again.undo(ada) == "Code passage"
            assert len(starts(again)) == left
        assert again.undo(ada) is None
        for _ in range(8):
            assert again.redo(ada) == "Code passage"
        assert again.redo(ada) is None


def test_history_is_read_in_pages_and_only_as_far_as_needed() -> None:
    asked: list[tuple[int, int]] = []
    lines = [Stub(str(number), number, f"line {number}", None, is_redo=False) for number in range(1000, 0, -1)]

    def load(coder: str | None, before: int, limit: int) -> tuple[Stub, ...]:
        asked.append((before, limit))
        return tuple([stub for stub in lines if stub.number < before][:limit])

    history = History(load)
    assert history.undoable("ada") == lines[0]
    assert history.undoable("ada") == lines[0]
    assert len(asked) == 1
    history.skip("ada", "1000")
    assert history.undoable("ada") == lines[1]
    assert history.find("ada", "1") == lines[-1]
    assert history.find("ada", "none") is None
    assert len(asked) == 6
    history.add("ada", lines[0])
    history.add("ada", Stub("new", 1001, "new", None, is_redo=False))
    assert history.undoable("ada") == Stub("new", 1001, "new", None, is_redo=False)
    history.remove("ada", "new")
    assert history.undoable("ada") == lines[1]
    history.forget()
    assert history.undoable("ada") == lines[1]
    history.remove("nobody", "new")


def test_a_coder_who_did_nothing_has_nothing_to_redo() -> None:
    history = History(lambda _coder, _before, _limit: ())
    assert history.redoable("ada") is None
    assert list(history.redo_chain("ada")) == []
    assert list(history.undo_chain("ada")) == []


def test_a_line_takes_the_number_it_has_in_the_file() -> None:
    history = History(lambda _coder, _before, _limit: ())
    for name in ("first", "second"):
        history.add("ada", Stub(name, 2**62, "Code passage", None, is_redo=False))
    history.number("ada", "first", 7)
    history.number("ada", "unknown", 8)
    assert [stub.number for stub in history.undo_chain("ada")] == [2**62, 7]
