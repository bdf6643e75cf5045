"""What is dragged hangs beside the pointer and hides neither rows nor text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.carried import WIDEST, card
from annotator.ui.widgets.code_model import CODE_MIME
from tests.hands import Hands
from tests.windows import Opener, make_study


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> list[QDrag]:
    """What would be dragged: on a display Qt would wait for the button to come up."""
    begun: list[QDrag] = []

    def begin(drag: QDrag, *_actions: Qt.DropAction) -> Qt.DropAction:
        begun.append(drag)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", begin)
    return begun


def test_a_dragged_code_hangs_beside_the_pointer(
    open_window: Opener, tmp_path: Path, qtbot: object, drags: list[QDrag]
) -> None:
    hands = Hands(qtbot, open_window(make_study(tmp_path)))
    tree = hands.panes.codebook._tree
    tree.show_current("state")
    tree.startDrag(Qt.DropAction.CopyAction)
    (drag,) = drags
    assert bytes(drag.mimeData().data(CODE_MIME).data()) == b"state"
    assert drag.hotSpot().x() < 0
    assert drag.hotSpot().y() < 0
    assert drag.pixmap().deviceIndependentSize().width() < tree.viewport().width() / 2


def test_dragged_documents_are_counted(open_window: Opener, tmp_path: Path, qtbot: object, drags: list[QDrag]) -> None:
    hands = Hands(qtbot, open_window(make_study(tmp_path)))
    listed = hands.panes.documents._list
    listed.selectAll()
    listed.startDrag(Qt.DropAction.MoveAction)
    (drag,) = drags
    assert drag.mimeData().text().split() == ["harbour", "island"]
    assert drag.hotSpot().x() < 0


def test_a_long_name_is_cut_to_the_card(qtbot: object) -> None:
    assert qtbot
    size = card("Somebody named this code with a whole sentence that goes on and on", Appearance(), 2.0)
    assert size.deviceIndependentSize().width() == WIDEST
    assert size.width() == 2 * WIDEST
