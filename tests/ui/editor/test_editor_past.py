"""What became of a code is read a little at a time, and never from a project that is being closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from annotator.model.change import Change, Put
from annotator.ui.editor.past import Past
from annotator.workspace.workspace import Workspace
from tests.windows import make_study


def test_a_code_s_events_come_and_go_on_from_where_reading_ended(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace.open(make_study(tmp_path)) as workspace:
        past = Past(workspace)
        past.watch()
        qtbot.waitUntil(lambda: len(past.of("firm")) == 1)
        firm = workspace.codebook.code("firm")
        workspace.commit(Change("Rename code", (Put(firm, replace(firm, name="Company")),)))
        past.watch()
        qtbot.waitUntil(lambda: [event.label for event in past.of("firm")][:1] == ["Rename code"])
        assert len(past.of("firm")) == 2
        past.close()


def test_nothing_is_read_once_the_project_is_being_closed(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace.open(make_study(tmp_path)) as workspace:
        past = Past(workspace)
        past.watch()
        past.close()
        past.watch()
        assert [timer for timer in past.findChildren(QTimer) if timer.isActive()] == []
