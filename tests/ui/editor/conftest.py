"""Ground for tests of the codebook's editor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.editor.mode import EditorMode
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.workspace.workspace import Workspace


@pytest.fixture
def editor(
    qtbot: QtBot,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
) -> Iterator[EditorMode]:
    """The editor on the small codebook, the keyboard in its tree."""
    mode = EditorMode(panel_workspace, panel_news, panel_viewing, panel_appearance, panel_workspace.apply)
    qtbot.addWidget(mode)
    mode.resize(1400, 850)
    mode.show()
    mode.activateWindow()
    mode.take_keyboard()
    qtbot.waitUntil(mode.tree.tree.hasFocus)
    yield mode
    mode.close_down()
