"""A search over a project with two texts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.change import Change
from annotator.ui.jobs import Jobs
from annotator.ui.news import NewsBridge
from annotator.ui.search.pane import SearchPane
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.workspace.workspace import Workspace
from tests.projects import add_document


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def pane(
    qtbot: QtBot,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
    jobs: Jobs,
) -> SearchPane:
    add_document(panel_workspace, "essay", "A switch is a switch.\nTwo SWITCHES here; a firm there.")

    def do(change: Change) -> None:
        panel_workspace.apply(change)

    def shown() -> tuple[str, ...]:
        return ("thread",)

    made = SearchPane(panel_workspace, panel_news, panel_viewing, panel_appearance, jobs, do, shown)
    qtbot.addWidget(made)
    made.resize(900, 360)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def find(qtbot: QtBot, pane: SearchPane, words: str) -> list[str]:
    pane.open()
    pane._asking._field.clear()
    QTest.keyClicks(pane._asking._field, words)
    QTest.keyClick(pane._asking._field, Qt.Key.Key_Return)
    settle(qtbot, pane)
    return [hit.quote for hit in pane.hits]


def settle(qtbot: QtBot, pane: SearchPane) -> None:
    qtbot.waitUntil(lambda: not pane.is_searching and pane._bar._job is None)


def essay(workspace: Workspace) -> str:
    return workspace.find_document("essay").id
