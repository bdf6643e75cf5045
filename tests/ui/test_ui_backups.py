"""Backups at intervals, before removals, and where they lie."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.backups import Backups
from annotator.ui.dialogs.backup import BackupDialog
from annotator.workspace.safety import backup_folder
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, dialog_of, make_study, named, run

HOURS = 3600


class Shower(QObject):
    """Stands in for the system's window of files."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def shower(qapp: object) -> Iterator[Shower]:
    found = Shower()
    QDesktopServices.setUrlHandler("file", found, "show_folder")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def backups(project: Path) -> list[Path]:
    folder = backup_folder(project)
    return sorted(folder.iterdir()) if folder.is_dir() else []


def rested(window: Any) -> bool:
    return bool(window.jobs.running == ())


def backups_of(window: Any) -> Backups:
    found = window.screen_of_project.code.documents.several._backups
    assert isinstance(found, Backups)
    return found


def test_a_backup_is_made_where_work_was_done_since_the_newest_and_quietly(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    backups_of(window).run()
    qtbot.waitUntil(lambda: len(backups(project)) == 1 and rested(window), timeout=20_000)
    backups_of(window).run()
    qtbot.waitUntil(lambda: rested(window), timeout=20_000)
    assert len(backups(project)) == 1
    long_ago = time.time() - 2 * HOURS
    os.utime(backups(project)[0], (long_ago, long_ago))
    window.screen_of_project.code.coding.apply_to(Span(19, 26), "cable")
    window.screen_of_project.desk.workspace.flush()
    backups_of(window).run()
    qtbot.waitUntil(lambda: rested(window), timeout=20_000)
    with Workspace.open(backups(project)[-1]) as backup:  # of each hour the newest is kept
        assert backup.count() == 4
    assert window.messages.text == ""


def test_what_holds_nothing_or_cannot_change_is_not_backed_up(
    open_window: Opener, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.annot"
    Workspace.create(empty).close()
    monkeypatch.setattr("annotator.store.project_file._may_write", lambda path: path.name != project.name)
    for path in (empty, project):
        window = open_window(path)
        backups_of(window).run()
        assert window.jobs.running == ()
        window.close()


def test_a_backup_that_fails_is_told_once(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    folder = backup_folder(project)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    backups_of(window).run()
    qtbot.waitUntil(lambda: "regular backup was not made" in window.messages.text, timeout=20_000)
    assert window.messages.is_problem
    window.messages.clear()
    backups_of(window).run()
    qtbot.waitUntil(lambda: rested(window), timeout=20_000)
    assert window.messages.text == ""


def test_a_backup_that_fails_does_not_hide_that_nothing_can_be_saved(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    screen = window.screen_of_project
    project.rename(project.with_suffix(".away"))
    screen.code.panes.reading.select(Span(0, 5))
    screen.code.coding.apply_code("firm")
    qtbot.waitUntil(lambda: screen.desk.workspace.failure is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.messages.is_problem)
    said = window.messages.text
    backups_of(window).run()
    qtbot.waitUntil(lambda: rested(window), timeout=20_000)
    assert window.messages.text == said
    project.with_suffix(".away").rename(project)
    screen.desk.workspace.retry()
    qtbot.waitUntil(lambda: not screen.desk.workspace.pending, timeout=20_000)


def test_a_document_with_codings_is_backed_up_before_it_is_removed(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    run(window, Act.REMOVE_DOCUMENT)
    qtbot.waitUntil(lambda: len(workspace.documents) == 1, timeout=20_000)
    (backup,) = backups(project)
    assert backup.stem.endswith("-before-removal")
    with Workspace.open(backup) as before:
        assert before.count() == 3
    window.screen_of_project.desk.viewing.show_coders(None)
    window.screen_of_project.code.documents.remove(named(window, "island").id)
    assert not workspace.documents
    assert len(backups(project)) == 1


def test_who_works_blind_gets_a_backup_whether_others_coded_there_or_not(
    qtbot: Any, open_window: Opener, project: Path
) -> None:
    window = open_window(project)
    window.screen_of_project.code.documents.remove(named(window, "island").id)
    qtbot.waitUntil(lambda: len(window.screen_of_project.desk.workspace.documents) == 1, timeout=20_000)
    assert window.messages.text == "island removed, with all that was coded there."
    assert len(backups(project)) == 1


def test_where_no_backup_can_be_made_the_person_decides(qtbot: Any, open_window: Opener, project: Path) -> None:
    window = open_window(project)
    workspace = window.screen_of_project.desk.workspace
    folder = backup_folder(project)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    run(window, Act.REMOVE_DOCUMENT)
    qtbot.waitUntil(lambda: window.messages.is_problem, timeout=20_000)
    assert len(workspace.documents) == 2
    window.messages.press()
    assert len(workspace.documents) == 1


def test_the_folder_is_named_and_shown(qtbot: Any, open_window: Opener, project: Path, shower: Shower) -> None:
    window = open_window(project)
    run(window, Act.SHOW_BACKUPS)
    assert shower.shown == [backup_folder(project)]
    assert shower.shown[0].is_dir()
    run(window, Act.BACKUP)
    dialog = dialog_of(window, BackupDialog)
    assert dialog.folder == str(backup_folder(project))
    assert dialog.newest == "There is no backup yet."
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Backed up and verified" in window.messages.text, timeout=20_000)
    assert len(backups(project)) == 1
    run(window, Act.BACKUP)
    assert dialog_of(window, BackupDialog).newest.startswith("Newest: ")
