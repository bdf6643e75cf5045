"""Margin labels as a stop of the keyboard."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
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


def test_the_stop_is_called_as_the_label_under_it_and_opens_it_when_pressed(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    screen.desk.viewing.show_coders(None)
    screen.code.show_document(named(window, "harbour").id)
    labels, reading = screen.code.labels, screen.code.panes.reading
    qtbot.waitUntil(lambda: labels.has_labels)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen.code.take_keyboard()
    run(window, Act.NEXT_PANE)
    stop = QAccessible.queryAccessibleInterface(labels)
    assert stop.role() is QAccessible.Role.Button
    first = told(stop)
    assert first == reading.label_words(reading.focused_mark())
    assert re.fullmatch(r"[\w ]+, [\w ,]+, paragraph \d+, words? \d+( to \d+)?(, has memo)?", first)
    press(qtbot, window, Qt.Key.Key_Down)
    assert first != told(stop) == reading.label_words(reading.focused_mark())
    opened: list[str] = []
    reading.mark_activated.connect(opened.append)
    stop.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    qtbot.waitUntil(lambda: opened == [reading.focused_mark()])


def test_every_label_in_view_is_pressed_through_the_action_interface(
    qtbot: Any, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    screen.code.show_document(named(window, "harbour").id)
    reading = screen.code.panes.reading
    qtbot.waitUntil(lambda: screen.code.labels.has_labels)
    reading._accessible.refresh()
    margin = QAccessible.queryAccessibleInterface(reading._accessible)
    labels = [margin.child(place) for place in range(margin.childCount())]
    assert labels
    for label in labels:
        assert label.role() is QAccessible.Role.Button
        label.actionInterface().doAction(QAccessibleActionInterface.pressAction())
        qtbot.waitUntil(lambda label=label: reading.label_words(reading.focused_mark() or "") == told(label))
        assert reading.isAncestorOf(QApplication.focusWidget())


def told(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)
