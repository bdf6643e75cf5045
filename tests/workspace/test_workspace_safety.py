"""annotator.workspace.safety: checking, backing up, bringing back."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from annotator.model.change import Change, Put
from annotator.model.errors import AnnotatorError
from annotator.store import backup_folder as folders
from annotator.store.backup import fingerprint, verified_copy
from annotator.store.blobs import BLOBS
from annotator.store.journal import last_number
from annotator.store.project_file import ProjectFile
from annotator.store.sweeping import sweep
from annotator.store.trouble import ProjectUnusable, SavingTrouble
from annotator.workspace import acts
from annotator.workspace.safety import (
    CheckReport,
    backup_before,
    backup_folder,
    backup_project,
    backup_when_due,
    check_project,
    restore_backup,
)
from annotator.workspace.workspace import Workspace
from tests.projects import alter, coding_in, fields_of, make_project, planned


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.annot"
    with make_project(path) as workspace:
        change = planned(workspace, 0, 3)
        workspace.commit(change)
        workspace.commit(acts.annotate(coding_in(change), "memo"))
    return path


def test_a_good_project_has_no_problems(path: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    report = check_project(path, lambda step, of, what="": steps.append((step, of, what)))
    assert (report.ok, report.problems, report.notes) == (True, (), ())
    assert steps[0][2]
    assert steps[-1][0] == steps[-1][1]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE codings SET memo = 'other'", "coding .* is not as it was saved"),
        ("UPDATE coders SET name = 'Eve' WHERE name = 'Ada'", 'coder "Eve" is not as it was saved'),
        ("UPDATE coders SET folded_name = 'eve' WHERE name = 'Ada'", "filed under another name"),
        ("UPDATE documents SET variables = '{'", "cannot be read"),
        ("UPDATE journal SET label = 'x' WHERE number = 3", "Journal line 3 is not as it was saved"),
        ("UPDATE journal SET change = x'00' WHERE number = 3", "Journal line 3 cannot be read"),
        ("DELETE FROM journal WHERE number = 3", "gaps in the journal"),
        ("DELETE FROM blob_parts WHERE part = 0", "not as it was saved"),
        ("UPDATE blobs SET complete = 0", "contents named but not whole"),
        ("UPDATE blobs SET size = size + 1", "is not as it was saved"),
        ("INSERT INTO project SELECT id || 'x', name, created, '', '', '', checksum FROM project", "2 projects"),
        ("UPDATE alembic_version SET version_num = '0009'", "version"),
        ("UPDATE codings SET document = 99", "missing row of documents"),
        ("UPDATE codings SET code = 99", "cannot be reached"),
    ],
)
def test_what_was_altered_behind_our_back_is_named(path: Path, statement: str, words: str) -> None:
    alter(path, statement)
    report = check_project(path)
    assert not report.ok
    assert any(re.search(words, problem) for problem in report.problems), report.problems


def test_contradictions_are_found_even_where_every_checksum_fits(path: Path) -> None:
    """As a faulty version of the program might have written them."""
    with Workspace.open(path) as workspace:
        essay = workspace.find_document("essay")
        person = workspace.codebook.code("person")
        lost = person.__class__(**{**fields_of(person), "parent": "nowhere"})
        workspace.commit(Change("Edit", (Put(person, lost),)))
        far = essay.__class__(**{**fields_of(essay), "characters": 2})
        workspace.commit(Change("Edit", (Put(essay, far),)))
    report = check_project(path)
    assert any("under a code that is not there" in problem for problem in report.problems)
    assert any("outside their text" in problem for problem in report.problems)
    assert any("characters, not 2" in problem for problem in report.problems)
    assert any("do not lie within" in problem for problem in report.problems) is False
    backup = backup_project(path)
    assert restore_backup(backup, path.with_name("again.annot")).exists()


def test_many_problems_are_counted_not_all_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.store.verifying.TOLD", 2)
    alter(path, "UPDATE journal SET label = 'x'")
    problems = check_project(path).problems
    assert len(problems) == 3
    assert problems[-1].endswith("more.")


def test_checking_what_is_no_project_says_so(tmp_path: Path) -> None:
    for wrong in (tmp_path, tmp_path / "none.annot", "postgresql://host/x"):
        with pytest.raises(AnnotatorError):
            check_project(wrong)
    (tmp_path / "text.annot").write_text("no database, but long enough to have a header of its own" * 3)
    assert "not an Annotator project" in check_project(tmp_path / "text.annot").problems[0]


def test_a_locked_project_cannot_be_checked_and_is_not_called_damaged(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(AnnotatorError, match="locked"):
        check_project(path, busy_seconds=0.1)
    other.close()


def test_contents_of_interrupted_imports_are_swept_after_a_day(path: Path) -> None:
    with Workspace.open(path) as workspace:
        young, old = workspace.put_blob(b"young"), workspace.put_blob(b"old" * 200_000)
        removed = acts.remove_documents([workspace.find_document("thread")], [], [], [])
        workspace.commit(removed)
    yesterday = (datetime.now(UTC) - timedelta(hours=25)).strftime("%Y-%m-%dT%H:%M:%SZ")
    alter(path, f"UPDATE blobs SET created = '{yesterday}' WHERE sha256 <> '{young}'")  # noqa: S608 - ours
    report = check_project(path)
    assert report.ok
    assert report.notes == ("One content left behind by interrupted imports removed.",)
    with Workspace.open(path) as workspace:
        assert workspace.blob(young) == b"young"
        with pytest.raises(ProjectUnusable, match="missing"):
            workspace.blob(old)
        workspace.undo(None)
        workspace.flush()
        assert workspace.text(workspace.find_document("thread").id)
    assert check_project(path).notes == ()


def test_contents_stay_where_the_project_changed_since_it_was_looked_at(path: Path) -> None:
    with Workspace.open(path) as workspace:
        left = workspace.put_blob(b"left behind")
    alter(path, "UPDATE blobs SET created = '2000-01-01T00:00:00Z'")
    with ProjectFile.opened(path) as file:
        last = file.read(last_number)
        named = set(file.read(lambda connection: connection.execute(select(BLOBS.c.sha256)).scalars())) - {left}
        assert sweep(file, named, last - 1) == 0, "what came since may name it"
        assert file.blob(left) == b"left behind"
        assert sweep(file, named, last) == 1


def test_a_backup_holds_everything_and_comes_back_elsewhere(path: Path, tmp_path: Path) -> None:
    backup = backup_project(path, tmp_path / "backup.annot")
    back = restore_backup(backup, tmp_path / "back.annot")
    assert backup.stat().st_mode & 0o077 == 0
    with ProjectFile.opened(path) as one, ProjectFile.opened(back) as other:
        assert fingerprint(one.read) == fingerprint(other.read)
    with Workspace.open(back) as workspace:
        assert workspace.undo(workspace.last_coder()) == "Edit memo"
    assert [entry.name for entry in tmp_path.iterdir() if "new" in entry.name] == []


def test_an_older_backup_comes_back_converted_and_leaves_nothing_else_behind(path: Path, tmp_path: Path) -> None:
    backups = backup_project(path).parent.parent
    before = sorted(backups.rglob("*"))
    old = tmp_path / "old.annot"
    shutil.copy(Path(__file__).parents[1] / "files" / "project-v1.annot", old)
    read = old.read_bytes()
    back = restore_backup(old, tmp_path / "back.annot")
    assert sorted(backups.rglob("*")) == before
    assert old.read_bytes() == read
    assert check_project(back) == CheckReport(ok=True, problems=())


def test_nothing_is_ever_restored_or_backed_up_over_a_file(path: Path, tmp_path: Path) -> None:
    backup = backup_project(path, tmp_path / "backup.annot")
    before = path.read_bytes()
    for write in (lambda: restore_backup(backup, path), lambda: backup_project(path, backup)):
        with pytest.raises(AnnotatorError, match="exists already"):
            write()
    with pytest.raises(AnnotatorError, match="no folder"):
        restore_backup(backup, tmp_path / "none" / "a.annot")
    assert path.read_bytes() == before


def test_a_damaged_backup_is_not_restored(path: Path, tmp_path: Path) -> None:
    backup = backup_project(path, tmp_path / "backup.annot")
    alter(backup, "UPDATE codings SET memo = 'other'")
    with pytest.raises(ProjectUnusable, match="damaged and was not restored"):
        restore_backup(backup, tmp_path / "back.annot")
    assert not (tmp_path / "back.annot").exists()


def test_backups_go_to_the_persons_own_folder_named_by_time_and_reason(path: Path) -> None:
    first, second = backup_project(path), backup_project(path)
    assert first != second
    assert first.parent == second.parent == backup_folder(path)
    assert first.parent.name.startswith("Study-")
    with Workspace.open(path) as workspace:
        workspace.apply(planned(workspace, 8, 9))
        before = backup_before(workspace, "merge")
    assert before.name.endswith("-before-merge.annot")
    with Workspace.open(before) as workspace:
        assert workspace.count() == 2
    assert backup_before(path, "Big Import!").name.endswith("-before-big-import.annot")


def test_a_backup_is_due_when_the_newest_is_old_and_something_changed(path: Path) -> None:
    first = backup_when_due(path)
    assert first is not None
    assert backup_when_due(path) is None
    with Workspace.open(path) as workspace:
        workspace.commit(planned(workspace, 8, 9))
    assert backup_when_due(path) is None
    long_ago = datetime.now(UTC).timestamp() - 7200
    os.utime(first, (long_ago, long_ago))
    assert backup_when_due(path) is not None
    os.utime(path, (long_ago - 1, long_ago - 1))
    assert backup_when_due(path, hours=0) is None


def test_a_copy_that_is_not_the_same_is_thrown_away(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prints = iter([{"codings": (1, "a")}, {"codings": (0, "b")}])
    monkeypatch.setattr("annotator.store.backup.fingerprint", lambda _: next(prints))
    with pytest.raises(ProjectUnusable, match="not the same"):
        backup_project(path, tmp_path / "copy.annot")
    assert [entry.name for entry in tmp_path.iterdir()] == ["study.annot"]


def test_a_backup_folder_that_cannot_be_made_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = path.with_name("blocked")
    blocked.write_text("a file, no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    with pytest.raises(SavingTrouble, match="folder for backups"):
        backup_project(path)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_backup_made_while_others_write_is_of_one_moment(path: Path, tmp_path: Path) -> None:
    pid = os.fork() if hasattr(os, "fork") else pytest.skip("needs another process")
    if pid == 0:
        with Workspace.open(path) as workspace:
            for start in range(10, 60):
                workspace.commit(planned(workspace, start, 100))
        os._exit(0)
    for number in range(5):
        copy = tmp_path / f"copy{number}.annot"
        verified_copy(path, copy)
        assert check_project(copy).ok
    assert os.waitpid(pid, 0)[1] == 0


def test_old_backups_are_thinned_by_hour_day_week_and_month(tmp_path: Path) -> None:
    start = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
    times = [start - timedelta(minutes=20 * number) for number in range(3 * 24 * 400)]
    for time in times[:: 3 * 7] + times[:200]:
        (tmp_path / f"{time.strftime(folders.STAMP)}.annot").touch()
    (tmp_path / "mine.annot").touch()
    (tmp_path / "2020-01-01T00-00-00Z-before-merge.annot").touch()
    gone = folders.thin(tmp_path)
    left = sorted(entry.name for entry in tmp_path.iterdir())
    assert gone
    assert "mine.annot" in left
    assert "2020-01-01T00-00-00Z-before-merge.annot" in left
    assert f"{start.strftime(folders.STAMP)}.annot" in left
    assert 24 + 7 - 3 + 4 - 2 + 12 - 2 <= len(left) - 2 <= 24 + 7 + 4 + 12
    assert folders.thin(tmp_path) == ()


def test_a_clock_that_jumps_removes_no_backup(tmp_path: Path) -> None:
    for year in (1970, 2026, 2099):
        (tmp_path / f"{year}-01-01T00-00-00Z.annot").touch()
    assert folders.thin(tmp_path) == ()
