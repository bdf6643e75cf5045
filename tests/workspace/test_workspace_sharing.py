"""Several workspaces on one file: turns, news, and what one takes away under the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.change import Change, JournalLine, Put
from annotator.model.clock import new_id, now
from annotator.model.errors import StaleChangeError
from annotator.model.records import MemoTarget
from annotator.model.span import Span
from annotator.store import watching
from annotator.store.project_file import ProjectFile
from annotator.workspace import acts
from annotator.workspace.news import Applied, Origin, Rejected, Reloaded
from annotator.workspace.workspace import Workspace
from tests.projects import (
    add_coder,
    add_document,
    coding_in,
    heard_from,
    make_project,
    planned,
    wait_for_news,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.annot"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with make_project(path) as made:
        yield made


def test_two_workspaces_write_in_turn(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        for start in range(10):
            workspace.commit(planned(workspace, start, 20))
            other.commit(planned(other, start, 21))
    workspace.flush()
    numbers = [line.number for line in workspace.journal()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(list(workspace.codings())) == workspace.count() == 20


def test_a_passage_that_ends_beyond_its_text_is_refused_by_the_file_itself(workspace: Workspace, path: Path) -> None:
    essay, coder = workspace.find_document("essay"), workspace.find_coder("Ada")
    end = essay.characters
    coding = coding_in(acts.code(essay, Span(end - 4, end), workspace.codebook.code("firm"), coder))
    with ProjectFile.opened(path) as file:
        for too_far, wrong in ((1, True), (0, False)):
            change = Change("Code passage", (Put(None, replace(coding, end=end + too_far)),))
            line = JournalLine(new_id(), 0, now(), "elsewhere", change.label, None, change)
            if wrong:
                with pytest.raises(StaleChangeError, match="ends beyond the text"):
                    file.write(line)
            else:
                file.write(line)


def test_news_from_elsewhere_come_within_two_seconds(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path, watch=True) as watching_one:
        heard = heard_from(watching_one)
        change = planned(workspace, 0, 3)
        line_id = workspace.commit(change)
        wait_for_news(watching_one, 1, heard, seconds=2.0)
        assert heard == [Applied(line_id, change, Origin.REMOTE, workspace.journal()[-1].number)]
        assert watching_one.count() == 1
        assert watching_one.codings_of(coding_in(change).document) == (coding_in(change),)


def test_own_changes_are_not_told_as_news_from_elsewhere(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path, watch=True) as other:
        heard = heard_from(other)
        other.commit(planned(other, 0, 3))
        workspace.commit(planned(workspace, 4, 5))
        wait_for_news(other, 3, heard, seconds=3.0)
        assert [getattr(news, "origin", None) for news in heard] == [None, Origin.LOCAL, Origin.REMOTE]


def test_what_is_read_fits_what_was_told(workspace: Workspace, path: Path) -> None:
    """A change made elsewhere and not told yet is not seen yet, whatever is read from the file."""
    with Workspace.open(path) as other:
        kept = coding_in(planned(workspace, 0, 3))
        other.commit(Change("Code passage", (Put(None, kept),)))
        other.commit(planned(other, 4, 6))
        assert workspace.count() == 0
        assert workspace.codings_of(kept.document) == ()
        assert len(workspace.spans()) == 0
        workspace.commit(planned(workspace, 7, 8))
        assert workspace.count() == 3
        assert len(workspace.codings_of(kept.document)) == len(workspace.spans()) == 3


def test_a_stale_change_is_taken_back_with_those_that_build_on_it(workspace: Workspace, path: Path) -> None:
    change = planned(workspace, 0, 3)
    workspace.commit(change)
    coding = coding_in(change)
    with Workspace.open(path) as other:
        other.codings_of(coding.document)
        theirs = acts.annotate(coding, "theirs")
        workspace.commit(theirs)
        heard = heard_from(other)
        mine = acts.annotate(coding, "mine")
        built = acts.annotate(coding_after(mine), "mine, longer")
        apart = planned(other, 10, 12)
        other.apply(mine)
        other.apply(built)
        other.apply(apart)
        with pytest.raises(StaleChangeError, match="changed elsewhere"):
            other.flush()
        rejected = [news for news in heard if isinstance(news, Rejected)]
        assert [news.change for news in rejected] == [built.inverse(), mine.inverse()]
        assert other.coding(coding.id) == coding_after(theirs)
        assert other.coding(coding_in(apart).id) == coding_in(apart)
        assert other.pending == 0
        other.flush()
    workspace.flush()
    assert len(list(workspace.codings())) == 2


def coding_after(change: Change) -> object:
    return change.puts[0].after


def test_a_change_in_a_removed_document_is_taken_back(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        essay = workspace.find_document("essay")
        workspace.commit(acts.remove_documents([essay], [], [], []))
        with pytest.raises(StaleChangeError, match="removed or added elsewhere"):
            other.commit(planned(other, 0, 3))
        assert "essay" not in {document.name for document in other.documents.values()}
        assert other.count() == 0


def test_a_document_with_someone_elses_new_coding_stays(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        other.commit(planned(other, 0, 3))
        with pytest.raises(StaleChangeError):
            workspace.commit(acts.remove_documents([workspace.find_document("essay")], [], [], []))
        assert workspace.find_document("essay").name == "essay"
        assert workspace.count() == 1


def test_a_memo_on_a_removed_document_is_refused(workspace: Workspace, path: Path) -> None:
    essay = workspace.find_document("essay")
    with Workspace.open(path) as other:
        workspace.commit(acts.remove_documents([essay], [], [], []))
        with pytest.raises(StaleChangeError):
            other.commit(acts.write_memo(MemoTarget.DOCUMENT, essay.id, "Hm.", None))
        assert workspace.undo(None) == "Remove document"
        workspace.flush()
        with Workspace.open(path) as third:
            third.commit(acts.write_memo(MemoTarget.DOCUMENT, essay.id, "Hm.", None))
            with pytest.raises(StaleChangeError):
                other.commit(acts.remove_documents([essay], [], [], []))


def test_the_same_coder_added_twice_at_once_is_added_once(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        add_coder(workspace, "Cy")
        with pytest.raises(StaleChangeError, match="coder of that name"):
            add_coder(other, "CY")
        assert [coder.name for coder in other.coders.values()] == ["Ada", "Ben", "Cy"]


def test_the_same_document_name_added_twice_at_once_is_refused(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        add_document(workspace, "note")
        with pytest.raises(StaleChangeError, match="document of that name"):
            add_document(other, "note")


def test_much_news_at_once_makes_it_read_everything_again(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MANY", 3)
    with Workspace.open(path, watch=True) as other:
        heard = heard_from(other)
        for start in range(6):
            workspace.apply(planned(workspace, start, 9))
        workspace.flush()
        wait_for_news(other, 1, heard)
        while other.count() < 6:
            wait_for_news(other, len(heard) + 1, heard)
        assert any(isinstance(news, Reloaded) for news in heard)
        assert len(other.codings_of(other.find_document("essay").id)) == 6


def test_pending_changes_outlive_reading_everything_again(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MANY", 3)
    with Workspace.open(path) as other:
        for start in range(10):
            workspace.apply(planned(workspace, start, 700))
        workspace.flush()
        heard = heard_from(other)
        first = other.apply(planned(other, 0, 8))
        second = other.apply(planned(other, 1, 8))
        other.flush()
        assert [type(news) for news in heard if isinstance(news, Reloaded)] == [Reloaded]
        assert {news.id for news in heard if isinstance(news, Applied)} == {first, second}
        assert other.count() == len(other.codings_of(other.find_document("essay").id)) == 12
        assert other.undo(other.find_coder("Ada").id) == "Code passage"
        other.flush()
        assert other.count() == 11
