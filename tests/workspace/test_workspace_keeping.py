"""annotator.workspace.keeping: what happens when the file, another window and pending changes do not agree."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from annotator.model.change import Change, JournalLine, Put
from annotator.model.clock import new_id, now
from annotator.model.errors import StaleChangeError
from annotator.model.records import Coding, Memo, MemoTarget
from annotator.store import journal
from annotator.store.engine import Access, engine_for
from annotator.store.project_file import ProjectFile
from annotator.store.trouble import ProjectUnusable, SavingTrouble
from annotator.store.watching import Lines
from annotator.store.writing import write_puts
from annotator.workspace import acts
from annotator.workspace.news import Applied, Rejected, Reloaded
from annotator.workspace.workspace import Workspace
from tests.projects import coding_in, heard_from, make_project, planned


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.annot"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with make_project(path) as made:
        yield made


@contextmanager
def somebody_elses_turn(path: Path) -> Iterator[Callable[[Change], None]]:
    """Another window's writing transaction: what it writes is committed at the end; meanwhile nobody else can write."""
    with ProjectFile.opened(path) as file, file.writing() as connection:

        def write(change: Change) -> None:
            number = journal.last_number(connection) + 1
            write_puts(connection, change)
            journal.append(
                connection,
                JournalLine(new_id(), number, now(), "elsewhere", change.label, change.coder, change),
            )

        yield write


def coded(workspace: Workspace) -> Coding:
    change = planned(workspace, 0, 3)
    workspace.commit(change)
    workspace.codings_of(coding_in(change).document)
    return coding_in(change)


def wait_until_saved_or_refused(workspace: Workspace) -> None:
    saver = workspace._keeper._saver
    assert saver is not None
    saver.wait()


def test_what_builds_on_a_refused_change_is_dropped_before_it_is_written(workspace: Workspace, path: Path) -> None:
    coding = coded(workspace)
    heard = heard_from(workspace)
    first = acts.annotate(coding, "mine")
    second = acts.annotate(coding_in(first), "mine, longer")
    third = acts.annotate(coding_in(second), "mine, longer still")
    apart = planned(workspace, 5, 9)
    refused = threading.Event()
    lock = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    def lock_again() -> None:
        if not refused.is_set():
            lock.execute("BEGIN IMMEDIATE")
            refused.set()

    with somebody_elses_turn(path) as write:
        for change in (first, second, third, apart):
            workspace.apply(change)
        workspace.on_wake = lock_again
        write(acts.annotate(coding, "theirs"))
    assert refused.wait(5)
    workspace.on_wake = None
    workspace.catch_up()
    assert workspace.pending in {2, 3}  # what is being written together with another is no longer dropped
    assert [news.change for news in heard if isinstance(news, Rejected)] == [
        change.inverse() for change in (third, second, first)
    ]
    workspace._keeper._on_lines(Lines(workspace._keeper._number + 1, (), are_too_many=True))
    lock.close()
    with pytest.raises(StaleChangeError):
        workspace.flush()
    assert workspace.coding(coding.id).memo == "theirs"  # type: ignore[union-attr]
    assert workspace.coding(coding_in(apart).id) == coding_in(apart)
    assert workspace.pending == 0
    assert len([news for news in heard if isinstance(news, Rejected)]) == 3


def test_a_change_that_fits_by_chance_after_its_base_was_refused_is_kept(workspace: Workspace, path: Path) -> None:
    coding = coded(workspace)
    heard = heard_from(workspace)
    first = acts.annotate(coding, "both")
    second = acts.annotate(coding_in(first), "both, and mine")
    with somebody_elses_turn(path) as write:
        workspace.apply(first)
        workspace.apply(second)
        write(first)  # somebody wrote the very same a moment earlier
    with pytest.raises(StaleChangeError):
        workspace.flush()
    assert any(isinstance(news, Reloaded) for news in heard)
    assert workspace.coding(coding.id) == coding_in(second)
    assert (workspace.pending, workspace.count()) == (0, 1)


@pytest.mark.parametrize("is_watching", [True, False])
def test_news_that_contradict_a_pending_change_make_everything_be_read_again(path: Path, is_watching: bool) -> None:
    with make_project(path) as first:
        coding = coded(first)
    with Workspace.open(path, watch=is_watching) as workspace:
        workspace.codings_of(coding.document)
        heard = heard_from(workspace)
        ada = workspace.find_coder("Ada").id
        mine, apart = acts.annotate(coding, "mine"), planned(workspace, 5, 9)
        theirs = acts.annotate(coding, "theirs", coder="elsewhere")
        with somebody_elses_turn(path) as write:
            workspace.apply(mine)
            workspace.apply(apart)
            write(theirs)
        keeper = workspace._keeper
        line = JournalLine(new_id(), keeper._number + 1, now(), "elsewhere", "Edit memo", None, theirs)
        keeper._on_lines(Lines(line.number, (line,)))
        assert any(isinstance(news, Reloaded) for news in heard)
        assert workspace.coding(coding.id) == coding_in(theirs)
        assert workspace.coding(coding_in(apart).id) == coding_in(apart)
        with pytest.raises(StaleChangeError):
            workspace.flush()
        assert [news.change for news in heard if isinstance(news, Rejected)] == [mine.inverse()]
        assert workspace.coding(coding.id) == coding_in(theirs)
        assert workspace.undo_label(ada) == "Code passage"
        assert workspace.pending == 0


def test_memory_that_no_longer_fits_is_read_again(workspace: Workspace, path: Path) -> None:
    coding = coded(workspace)
    heard = heard_from(workspace)
    with somebody_elses_turn(path) as write:
        mine = acts.annotate(coding, "mine")
        workspace.apply(mine)
        write(acts.annotate(coding, "theirs"))
        workspace._keeper.memory.loaded[coding.document].remove(coding.id)  # as a bug might
    with pytest.raises(StaleChangeError):
        workspace.flush()
    assert any(isinstance(news, Reloaded) for news in heard)
    assert workspace.coding(coding.id).memo == "theirs"  # type: ignore[union-attr]


def test_news_known_already_are_passed_over(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path) as other:
        other.commit(planned(other, 0, 3))
        other.commit(planned(other, 4, 6))
    lines = workspace.journal(after=workspace._keeper._number)
    heard = heard_from(workspace)
    workspace._keeper._on_lines(Lines(lines[0].number, lines[:1]))
    workspace._keeper._on_lines(Lines(lines[1].number, lines))
    workspace._keeper._on_lines(Lines(lines[1].number, lines))
    assert [news.id for news in heard if isinstance(news, Applied)] == [line.id for line in lines]
    assert workspace.count() == 2


def test_codings_read_on_another_thread_are_taken_in_unless_others_came_meanwhile(path: Path) -> None:
    with make_project(path) as workspace:
        first = coded(workspace)
    with Workspace.open(path) as workspace:
        read = workspace.reading_ahead(first.document)
        assert read is not None
        keep = read()
        second = coding_in(planned(workspace, 4, 7))
        workspace.apply(Change("Code passage", (Put(None, second),)))
        keep()
        assert workspace.codings_of(first.document) == (first, second)
        assert workspace.reading_ahead(first.document) is None  # held: nothing to read
    with Workspace.open(path) as workspace:
        again = workspace.reading_ahead(first.document)
        assert again is not None
        found: list[Callable[[], None]] = []
        thread = threading.Thread(target=lambda: found.append(again()))
        thread.start()
        thread.join()
        found[0]()
        assert workspace.reading_ahead(first.document) is None
        assert workspace.codings_of(first.document) == (first, second)


def test_an_older_refusal_is_not_told_again_on_closing(path: Path) -> None:
    make_project(path).close()
    with Workspace.open(path) as other:
        workspace = Workspace.open(path)
        other.commit(planned(other, 0, 3))
        workspace.apply(planned(workspace, 0, 3))
        wait_until_saved_or_refused(workspace)
        workspace.catch_up()
        workspace.close()


def test_only_recent_changes_are_remembered(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.workspace.keeping.RECENT", 3)
    for start in range(9):
        workspace.apply(planned(workspace, start, 20))
    assert len(workspace._keeper._recent) == 3


def test_half_a_character_is_refused_and_saving_goes_on(workspace: Workspace) -> None:
    coding = coded(workspace)
    broken = replace(coding, memo="half \ud83d")
    with pytest.raises(StaleChangeError, match="half a character"):
        workspace.commit(Change("Edit memo", (acts.annotate(coding, "x").puts[0].__class__(coding, broken),)))
    assert workspace.coding(coding.id) == coding
    workspace.commit(acts.annotate(coding, "half \ud83d"))
    assert workspace.coding(coding.id).memo == "half \ufffd"  # type: ignore[union-attr]


def test_a_project_opened_for_reading_tells_news_and_refuses_changes(workspace: Workspace, path: Path) -> None:
    engine = engine_for(path, Access.READ)
    with Workspace(ProjectFile(path, engine, Access.READ)) as reader:
        heard = heard_from(reader)
        with pytest.raises(SavingTrouble, match="read-only"):
            reader.apply(planned(reader, 0, 3))
        with pytest.raises(SavingTrouble, match="read-only"):
            reader.put_blob(b"x")
        workspace.commit(planned(workspace, 0, 3))
        reader.flush()
        reader.retry()
        assert [type(news) for news in heard] == [Applied]
        assert (reader.read_only, reader.count(), reader.failure, reader.pending) == (True, 1, None, 0)
        assert reader.last_coder() == reader.find_coder("Ada").id


def test_undo_of_a_line_that_is_missing_says_the_file_is_damaged(workspace: Workspace, path: Path) -> None:
    ada = workspace.find_coder("Ada").id
    workspace.commit(planned(workspace, 0, 3))
    assert workspace.undo_label(ada) == "Code passage"
    workspace._keeper._recent.clear()
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)")
    connection.commit()
    connection.close()
    with pytest.raises(ProjectUnusable, match="line of its journal is missing"):
        workspace.undo(ada)


def test_a_bug_in_the_writer_is_loud(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    loud: list[BaseException | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: loud.append(told.exc_value))

    def stumble(connection: Connection, change: Change) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("annotator.store.project_file.write_puts", stumble)
    with pytest.raises(RuntimeError, match="writer thread has failed"):
        workspace.commit(planned(workspace, 0, 3))
    assert [type(one) for one in loud] == [ZeroDivisionError]
    workspace.abandon()
    workspace.abandon()


def test_a_pending_memo_lost_to_somebody_elses_is_told_after_reading_everything_again(
    workspace: Workspace, path: Path
) -> None:
    ada = workspace.find_coder("Ada").id
    heard = heard_from(workspace)
    mine = acts.write_memo(MemoTarget.CODE, "firm", "mine", None, coder=ada)
    longer = acts.write_memo(MemoTarget.CODE, "firm", "mine, longer", memo_in(mine), coder=ada)
    with somebody_elses_turn(path) as write:
        workspace.apply(mine)
        workspace.apply(longer)
        write(acts.write_memo(MemoTarget.CODE, "firm", "theirs", None))
        number = workspace._keeper._number + 1
    workspace._keeper._on_lines(Lines(number, (), are_too_many=True))
    assert workspace.memos[MemoTarget.CODE, "firm"].text == "theirs"
    assert [news.change for news in heard if isinstance(news, Rejected)] == [longer.inverse(), mine.inverse()]
    assert isinstance(heard[2], Reloaded)
    assert workspace.undo_label(ada) is None
    with pytest.raises(StaleChangeError):
        workspace.flush()
    assert len([news for news in heard if isinstance(news, Rejected)]) == 2
    assert (workspace.pending, workspace.memos[MemoTarget.CODE, "firm"].text) == (0, "theirs")


def memo_in(change: Change) -> Memo:
    memo = change.puts[0].after
    assert isinstance(memo, Memo)
    return memo


def test_reading_goes_on_where_others_never_stop_writing(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some tries everything is read in one go."""
    monkeypatch.setattr("annotator.store.snapshots.TRIES", 0)
    workspace.commit(planned(workspace, 0, 3))
    assert len(workspace.spans()) == 1
    with Workspace.open(path) as again:
        assert again.count() == 1


def test_a_write_between_two_portions_starts_the_reading_again(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.snapshots.SPANS_AT_ONCE", 0)
    workspace.commit(planned(workspace, 0, 3))
    read = workspace._file.read
    to_write = [planned(workspace, 5, 9)]

    def write_then_read(work: Callable[[Connection], object]) -> object:
        found = read(work)
        if to_write:
            write_elsewhere(path, to_write.pop())
        return found

    monkeypatch.setattr(workspace._file, "read", write_then_read)
    assert len(workspace.spans()) == 1
    workspace.flush()
    assert len(workspace.spans()) == 2


def write_elsewhere(path: Path, change: Change) -> None:
    with somebody_elses_turn(path) as write:
        write(change)


def test_news_wait_while_the_file_is_locked(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path, watch=True) as other:
        woken = threading.Event()
        other.on_wake = woken.set
        heard = heard_from(other)
        workspace.commit(planned(workspace, 0, 3))
        lock = sqlite3.connect(path, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
        watcher = other._keeper._watcher
        assert watcher is not None
        watcher.poke()
        assert not woken.wait(0.2) or heard == []
        lock.close()
        watcher.poke()
        assert woken.wait(5)
        other.catch_up()
        assert [type(news) for news in heard] == [Applied]


def test_who_watches_looks_at_once_when_a_change_was_refused(workspace: Workspace, path: Path) -> None:
    with Workspace.open(path, watch=True) as other:
        workspace.commit(planned(workspace, 0, 3))
        with pytest.raises(StaleChangeError):
            other.commit(planned(other, 0, 3))
        woken = threading.Event()
        other.on_wake = woken.set
        while other.count() == 0:
            woken.wait(2)
            other.catch_up()
        assert len(other.codings_of(other.find_document("essay").id)) == 1
