"""What was built for a project goes with it: nothing of it answers when the window changes afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shiboken6 import isValid

from annotator.ui.actions import Act
from tests.windows import Opener, make_study, run


def test_a_closed_project_leaves_nothing_that_follows_looks_or_keys(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path))
    for act in (Act.MODE_CODEBOOK, Act.MODE_REVIEW, Act.VARIABLES, Act.MODE_CODE, Act.HISTORY, Act.FIND_EVERYWHERE):
        run(window, act)
    built = [window.screen_of_project.variables.page.table, window.screen_of_project.code.panes.passages]
    window.close_project()
    qtbot.waitUntil(lambda: not any(isValid(one) for one in built))
    settings = window._frame.settings
    settings.change(text_scale=125, own_keys=("again=Y",), density="compact")
    run(window, Act.THEME_DARK)
    assert window.screen_of_project is None
