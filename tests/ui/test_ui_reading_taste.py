"""The look of the text follows the settings, and what the reader changes in the text is remembered there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Act
from annotator.ui.review.mode import ReviewMode
from annotator.ui.text_taste import Spacing
from tests.windows import Opener, make_study


@pytest.fixture
def window(tmp_path: Path, open_window: Opener) -> Any:
    made: Any = open_window(make_study(tmp_path))
    made.screen_of_project.code.panes.reading.take_keyboard()
    return made


def test_hidden_characters_are_toggled_by_key_and_remembered(window: Any, qtbot: Any) -> None:
    pane = window.screen_of_project.code.panes.reading
    settings = window.screen_of_project.desk.settings
    assert not pane.look.hidden
    window.activateWindow()
    qtbot.waitUntil(lambda: pane.focusProxy().hasFocus())
    QTest.keyClick(
        pane.focusProxy(), Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert pane.look.hidden
    assert settings.now.show_hidden
    assert window.actions_by_act[Act.HIDDEN_CHARACTERS].isChecked()
    window.actions_by_act[Act.HIDDEN_CHARACTERS].trigger()
    assert not pane.look.hidden
    assert not window.actions_by_act[Act.HIDDEN_CHARACTERS].isChecked()


def test_a_size_from_the_wheel_survives_another_change_of_the_look(window: Any) -> None:
    pane = window.screen_of_project.code.panes.reading
    settings = window.screen_of_project.desk.settings
    before = pane.look.size
    middle = QPointF(200, 200)
    event = QWheelEvent(
        middle,
        QPointF(pane.view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # Qt takes it by place only
    )
    QApplication.sendEvent(pane.view.viewport(), event)
    assert settings.now.reading_size == before + 1
    settings.change(line_spacing="wide")
    assert (pane.look.size, pane.look.spacing) == (before + 1, Spacing.WIDE)


def test_the_text_beside_the_disagreements_follows_the_settings(window: Any) -> None:
    screen = window.screen_of_project
    settings = screen.desk.settings
    settings.change(margin="left", show_hidden=True)
    screen.show_review()
    (review,) = screen.findChildren(ReviewMode)
    beside = review.disagreements.text.reading
    assert beside.look == screen.code.panes.reading.look
    settings.change(line_spacing="wide", line_length=620, labels=False)
    assert beside.look == screen.code.panes.reading.look
    assert (beside.look.spacing, beside.look.column, beside.look.labels) == (Spacing.WIDE, 620, False)
