"""After a crash the window says that all is here, and stands where one worked last."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.ui.main_window import MainWindow
from annotator.ui.session_mark import SessionMark
from annotator.ui.settings import SettingsFile
from tests.hands import Hands
from tests.windows import Opener, make_study

ENDED = "The last session ended unexpectedly. Everything up to "
HOLD = """
import sys
from pathlib import Path
from annotator.ui.session_mark import SessionMark
mark = SessionMark(Path(sys.argv[1]))
mark.begin(sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


def hold(folder: Path, project_id: str) -> subprocess.Popen[str]:
    """Another process that has the project open in a window of its own."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), project_id], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


def kill(other: subprocess.Popen[str]) -> None:
    other.kill()
    other.communicate()


def test_a_mark_taken_away_leaves_nothing(tmp_path: Path) -> None:
    mark = SessionMark(tmp_path)
    assert not mark.begin("p")
    mark.end()
    assert not mark.begin("p")
    mark.end()


def test_a_killed_program_leaves_its_mark_once(tmp_path: Path) -> None:
    kill(hold(tmp_path, "p"))
    mark = SessionMark(tmp_path)
    assert mark.begin("p")
    mark.end()
    assert not mark.begin("p")
    mark.end()


def test_a_project_open_in_another_window_did_not_end(tmp_path: Path) -> None:
    other = hold(tmp_path, "p")
    mark = SessionMark(tmp_path)
    assert not mark.begin("p")
    mark.end()
    kill(other)
    assert SessionMark(tmp_path).begin("p")


def test_a_folder_that_cannot_be_made_costs_the_message_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert not SessionMark(tmp_path / "file").begin("p")


def test_the_window_tells_after_a_crash_and_not_after_an_end(open_window: Opener, tmp_path: Path) -> None:
    project = make_study(tmp_path)
    window: MainWindow = open_window(project)
    project_id = window.projects.workspace.info.id if window.projects.workspace else ""
    assert not window.messages.text
    window.close_project()
    kill(hold(tmp_path, project_id))
    window.open_project(project)
    assert window.messages.text.startswith(ENDED)
    assert window.messages.text.endswith(" is here.")
    window.messages.clear()
    window.close_project()
    window.open_project(project)
    assert not window.messages.text
    assert [mark.name for mark in (tmp_path / "open").iterdir()] == [f"{project_id}.lock"]


def test_the_place_is_remembered_before_the_program_ends(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window(make_study(tmp_path))
    hands = Hands(qtbot, window)
    island = next(one.id for one in hands.workspace.documents.values() if one.name == "island")
    hands.code.show_document(island)
    project = hands.workspace.info.id
    settings: SettingsFile = hands.screen.desk.settings
    assert settings.last_document(project) == island
    hands.select("cable")
    hands.press("1")
    assert hands.coded()
    end = hands.place_of("cable").end

    def stands_at_the_coding() -> bool:
        place = settings.place(project, island)
        return place is not None and place.caret == end

    qtbot.waitUntil(stands_at_the_coding)
