"""A full disk, a file that vanishes, locks and read-only files: nothing saved is lost, nothing pending either."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.model.errors import AnnotatorError
from annotator.store.trouble import ProjectLocked, SavingTrouble
from annotator.workspace.news import News, SavingFailed, SavingResumed
from annotator.workspace.safety import check_project
from annotator.workspace.workspace import Workspace
from tests.projects import make_project, planned

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.annot"
    make_project(path).close()
    return path


@contextmanager
def locked(path: Path) -> Iterator[Callable[[], None]]:
    """The file locked as another program would while it writes; gives the call that lets go."""
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield other.rollback
    finally:
        other.close()


@contextmanager
def small_disk(limit: int) -> Iterator[Callable[[], None]]:
    """No file may grow beyond `limit` bytes; gives the call that makes room."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def make_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield make_room
    finally:
        make_room()


def as_somebody_else(work: Callable[[], None]) -> None:
    """Runs `work` in a process whose user may not write what this one made."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.geteuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            work()
            status = 0
        except BaseException:  # noqa: BLE001 - the parent is told by the status
            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0


def code_without_end(workspace: Workspace) -> None:
    for start in range(1000):
        workspace.commit(planned(workspace, start, start + 9))


def test_a_full_disk_is_named_and_keeps_what_was_saved_and_what_is_pending(path: Path) -> None:
    workspace = Workspace.open(path)
    heard: list[News] = []
    workspace.subscribe(heard.append)
    with small_disk(path.stat().st_size + 8192) as make_room:
        with pytest.raises(SavingTrouble, match=r"disk.*try again"):
            code_without_end(workspace)
        saved = workspace.count() - 1
        assert workspace.pending == 1
        assert isinstance(workspace.failure, SavingTrouble)
        assert isinstance(heard[-1], SavingFailed)
        workspace.apply(planned(workspace, 500, 600))
        with pytest.raises(SavingTrouble):
            workspace.close()
        with Workspace.open(path) as other:
            assert other.count() == saved
        assert check_project(path).ok
        make_room()
        workspace.retry()
        workspace.flush()
    assert any(isinstance(news, SavingResumed) for news in heard)
    assert (workspace.failure, workspace.pending) == (None, 0)
    workspace.close()
    with Workspace.open(path) as again:
        assert again.count() == saved + 2
    assert check_project(path).ok


def test_a_blob_that_does_not_fit_on_the_disk_leaves_the_project_whole(path: Path) -> None:
    content = os.urandom(3_000_000)
    with Workspace.open(path) as workspace:
        with small_disk(path.stat().st_size + 1_000_000), pytest.raises(SavingTrouble, match="disk"):
            workspace.put_blob(content)
        assert check_project(path).ok
        assert workspace.blob(workspace.put_blob(content)) == content


@pytest.mark.parametrize("is_replaced", [True, False])
def test_a_file_that_vanishes_halts_saving_and_keeps_the_edits(path: Path, is_replaced: bool, tmp_path: Path) -> None:
    stranger = tmp_path / "other.annot"
    Workspace.create(stranger, name="Other").close()
    before = stranger.read_bytes()
    workspace = Workspace.open(path)
    workspace.commit(planned(workspace, 0, 3))
    if is_replaced:
        stranger.replace(path)
    else:
        path.unlink()
    change = planned(workspace, 4, 9)
    with pytest.raises(SavingTrouble, match="moved, deleted or replaced"):
        workspace.commit(change)
    assert (workspace.pending, workspace.uncopied, workspace.copy) == (1, 1, None)
    copy = tmp_path / "rescued.annot"
    workspace.save_copy(copy)
    assert (workspace.pending, workspace.uncopied, workspace.copy) == (1, 0, copy)
    workspace.apply(planned(workspace, 10, 12))
    assert workspace.uncopied == 1
    moved = copy.rename(tmp_path / "moved.annot")
    assert (workspace.uncopied, workspace.copy) == (2, None)
    moved.rename(copy)
    with Workspace.open(copy) as rescued:
        assert rescued.count() == 2
        assert rescued.journal()[-1].change == change
    assert check_project(copy).ok
    if is_replaced:
        assert path.read_bytes() == before
    workspace.abandon()


def test_a_file_put_back_can_be_saved_to_again(path: Path, tmp_path: Path) -> None:
    aside = tmp_path / "aside.annot"
    with Workspace.open(path) as workspace:
        path.rename(aside)
        with pytest.raises(SavingTrouble):
            workspace.commit(planned(workspace, 0, 3))
        aside.rename(path)
        workspace.retry()
        workspace.flush()
        assert workspace.count() == 1
    assert check_project(path).ok


def test_a_copy_is_never_saved_over_another_file(path: Path, tmp_path: Path) -> None:
    with Workspace.open(path) as workspace:
        with pytest.raises(AnnotatorError, match="another name"):
            workspace.save_copy(path)
        other = tmp_path / "other.annot"
        other.write_text("mine")
        with pytest.raises(AnnotatorError, match="exists already"):
            workspace.save_copy(other)
        with pytest.raises(AnnotatorError, match="no folder"):
            workspace.save_copy(tmp_path / "none" / "copy.annot")
    assert other.read_text() == "mine"


def test_a_short_lock_is_waited_for_without_a_word(path: Path) -> None:
    heard: list[News] = []
    with Workspace.open(path) as workspace, locked(path) as let_go:
        workspace.subscribe(heard.append)
        threading.Timer(0.3, let_go).start()
        workspace.commit(planned(workspace, 0, 3))
    assert [type(news).__name__ for news in heard] == ["Pended", "Applied"]


def test_a_lock_longer_than_the_timeout_is_told_and_can_be_tried_again(path: Path) -> None:
    workspace = Workspace.open(path, busy_seconds=0.2)
    with locked(path) as let_go:
        with pytest.raises(ProjectLocked, match="locked by another program"):
            workspace.commit(planned(workspace, 0, 3))
        with pytest.raises(ProjectLocked):
            Workspace.open(path, busy_seconds=0.2)
        with pytest.raises(ProjectLocked):
            workspace.close()
        let_go()
        workspace.retry()
        workspace.close()
    with Workspace.open(path) as again:
        assert again.count() == 1


def test_a_reader_in_the_way_of_a_commit_is_waited_for(path: Path) -> None:
    reader = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM codings").fetchall()
    threading.Timer(0.3, reader.rollback).start()
    with Workspace.open(path) as workspace:
        workspace.commit(planned(workspace, 0, 3))
    reader.close()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="another user is tried where processes can fork")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o666, 0o555)])
def test_a_read_only_file_or_folder_opens_for_reading(path: Path, file_mode: int, folder_mode: int) -> None:
    folder = Path(tempfile.mkdtemp())
    copy = folder / "study.annot"
    shutil.copy(path, copy)
    copy.chmod(file_mode)
    folder.chmod(folder_mode)
    before = copy.read_bytes()

    def look() -> None:
        with Workspace.open(copy, watch=True) as workspace:
            assert workspace.read_only
            assert len(workspace.documents) == 2
            assert workspace.text(workspace.find_document("essay").id)
            for write in (
                lambda: workspace.apply(planned(workspace, 0, 3)),
                lambda: workspace.put_blob(b"new"),
                lambda: workspace.undo(None),
            ):
                with pytest.raises(SavingTrouble, match="read-only"):
                    write()
            workspace.retry()
            assert (workspace.count(), workspace.pending, workspace.failure) == (0, 0, None)
        assert check_project(copy).ok

    try:
        as_somebody_else(look)
        assert copy.read_bytes() == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_copy_of_the_file_made_while_it_is_open_is_complete(path: Path, tmp_path: Path) -> None:
    with Workspace.open(path) as workspace:
        for number in range(30):
            workspace.commit(planned(workspace, number, number + 5))
            copy = tmp_path / f"copy{number}.annot"
            shutil.copy(path, copy)
            with Workspace.open(copy) as copied:
                assert copied.count() == number + 1


def test_leaving_a_with_block_by_an_error_still_saves(path: Path) -> None:
    def code_and_stumble() -> None:
        with Workspace.open(path) as workspace:
            workspace.apply(planned(workspace, 0, 3))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        code_and_stumble()
    with Workspace.open(path) as again:
        assert again.count() == 1


def test_a_stale_change_found_on_closing_is_told(path: Path) -> None:
    with Workspace.open(path) as other:
        workspace = Workspace.open(path)
        other.commit(planned(other, 0, 3))
        workspace.apply(planned(workspace, 0, 3))
        with pytest.raises(AnnotatorError, match="twice"):
            workspace.close()
        workspace.close()
