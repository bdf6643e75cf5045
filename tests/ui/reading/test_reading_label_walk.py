"""Margin labels as a stop of the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.actions import Act
from tests.windows import Opener, make_study, named, press, run


def test_labels_stand_between_text_and_inspector(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    screen.desk.viewing.show_coders(None)
    screen.code.show_document(named(window, "harbour").id)
    labels, reading, panes = screen.code.labels, screen.code.panes.reading, screen.code.panes
    qtbot.waitUntil(lambda: labels.has_labels)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen.code.take_keyboard()
    run(window, Act.NEXT_PANE)
    assert QApplication.focusWidget() is labels
    first = reading.focused_mark()
    assert first is not None
    assert labels.width() > 20
    press(qtbot, window, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is labels
    assert reading.focused_mark() not in {None, first}
    press(qtbot, window, Qt.Key.Key_Up)
    assert reading.focused_mark() == first
    activated: list[str] = []
    reading.mark_activated.connect(activated.append)
    press(qtbot, window, Qt.Key.Key_Return)
    assert activated == [first]
    labels.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert reading.isAncestorOf(QApplication.focusWidget())
    assert labels.width() == 0
    run(window, Act.NEXT_PANE)
    run(window, Act.NEXT_PANE)
    assert panes.inspector.isAncestorOf(QApplication.focusWidget())


def test_tab_never_stops_at_the_labels(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    labels = window.screen_of_project.code.labels
    window.screen_of_project.code.take_keyboard()
    for _ in range(40):
        press(qtbot, window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not labels
