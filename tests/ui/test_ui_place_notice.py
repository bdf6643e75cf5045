"""What is said of a folder that another program copies about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.ui.place_notice import PlaceNotice
from tests.windows import Opener, make_study


def notice(window: Any) -> PlaceNotice:
    found = window.screen_of_project.findChild(PlaceNotice)
    assert isinstance(found, PlaceNotice)
    return found


def test_a_cloud_folder_is_told_once_and_a_conflicted_copy_again(open_window: Opener, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Somewhere"
    folder.mkdir()
    project = make_study(folder)
    window = open_window(project)
    assert notice(window).isVisible()
    assert "a folder of OneDrive" in notice(window).words
    button = notice(window).findChild(QPushButton)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert notice(window).isHidden()
    window.close()
    window = open_window(project)
    assert notice(window).isHidden()
    window.close()
    (folder / "study (1).annot").write_bytes(project.read_bytes())
    window = open_window(project)
    assert "“study (1).annot”" in notice(window).words
    assert notice(window).isVisible()


def test_nothing_is_said_of_a_plain_folder(open_window: Opener, tmp_path: Path) -> None:
    assert notice(open_window(make_study(tmp_path))).isHidden()
