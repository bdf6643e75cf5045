"""Which codebook is in force, as the status bar says it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator.ui.actions import Act
from annotator.ui.codebook import edits
from annotator.ui.editor.freeze_sheet import FreezeSheet
from tests.windows import Opener, agree, dialog_of, make_study, run


@pytest.fixture
def window(open_window: Opener, tmp_path: Path) -> Any:
    return open_window(make_study(tmp_path))


def test_the_status_bar_tells_a_draft_from_a_frozen_codebook(qtbot: Any, window: Any) -> None:
    screen = window.screen_of_project
    workspace = screen.desk.workspace
    assert "Codebook draft v1" in screen.status.texts()
    run(window, Act.FREEZE_CODEBOOK)
    agree(dialog_of(window, FreezeSheet))
    qtbot.waitUntil(lambda: "Codebook v1" in screen.status.texts())
    workspace.apply(edits.rename(workspace.codebook.code("cable"), "Sea cable", workspace.codebook))
    qtbot.waitUntil(lambda: "Codebook draft v2" in screen.status.texts())


def test_its_press_shows_the_codebook(window: Any) -> None:
    screen = window.screen_of_project
    screen.status._codebook.click()
    assert screen._editor is not None
    assert screen._editor.isVisible()
