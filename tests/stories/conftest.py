"""Ada's hands on a thread, for the stories of coding."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.hands import Hands
from tests.power import make_power
from tests.windows import Opener


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_power(tmp_path)


@pytest.fixture
def hands(qtbot: Any, open_window: Opener, project: Path) -> Hands:
    """Ada's hands on the thread."""
    hands = Hands(qtbot, open_window(project))
    hands.code.show_document(hands.workspace.find_document("thread").id)
    hands.pane.take_keyboard()
    return hands
