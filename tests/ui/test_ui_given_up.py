"""Closing a project while something is brought into it says what became of that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator.ui.actions import Act
from annotator.workspace.importing import ImportOptions
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, export_and_withdraw_bens, make_study, run

GIVEN_UP = "Nothing of that import is in the project"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_study(tmp_path)


def begin_import(window: Any, folder: Path) -> None:
    folder.mkdir()
    for number in range(40):
        (folder / f"text {number}.txt").write_text(f"Text {number}.\n", encoding="utf-8")
    window.screen_of_project.project._import.start([folder], [], ImportOptions())


def test_closing_the_project_while_it_imports_says_that_the_import_was_given_up(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    begin_import(window, tmp_path / "many")
    run(window, Act.CLOSE)
    assert GIVEN_UP in window.messages.text
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
    assert GIVEN_UP in window.messages.text, "nothing says less of it afterwards"
    window.messages.clear()
    window.open_project(project)
    assert window.messages.text == "", "it was said already"
    assert len(window.screen_of_project.desk.workspace.documents) == 2


def test_quitting_while_it_imports_is_said_when_the_project_is_opened_again_and_only_then(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    begin_import(window, tmp_path / "many")
    assert window.close()
    again = open_window(project)
    assert GIVEN_UP in again.messages.text
    assert len(again.screen_of_project.desk.workspace.documents) == 2
    again.messages.clear()
    run(again, Act.CLOSE)
    again.open_project(project)
    assert again.messages.text == ""


def test_quitting_from_the_welcome_screen_does_not_repeat_what_was_said(
    open_window: Opener, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    begin_import(window, tmp_path / "many")
    run(window, Act.CLOSE)
    assert GIVEN_UP in window.messages.text
    window.close()
    assert open_window(project).messages.text == ""


def test_closing_while_codings_are_read_says_that_they_have_to_be_read_again(
    qtbot: Any, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    export_and_withdraw_bens(project, tmp_path / "codings.csv")
    window = open_window(project)
    window.screen_of_project.project._import.start([], [tmp_path / "codings.csv"], ImportOptions())
    run(window, Act.CLOSE)
    assert "import the file of codings again" in window.messages.text
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=20_000)
    assert "import the file of codings again" in window.messages.text
    with Workspace.open(project) as workspace:
        assert workspace.count() == 1
