"""Undo in the window (annotator.ui.undo): what the message's button means."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from annotator.model.span import Span
from annotator.ui.actions import Act
from tests.windows import Opener, make_study, named, press, run

KEY = Qt.Key


def removed_one(open_window: Opener, folder: Path) -> Any:
    """A window in which Ada has just removed her only coding."""
    window = open_window(make_study(folder))
    code = window.screen_of_project.code
    code.show_document(named(window, "harbour").id)
    code.panes.reading.take_keyboard()
    code.panes.reading.next_mark()
    run(window, Act.REMOVE)
    assert "removed" in window.messages.text
    return window


def mine(window: Any) -> list[tuple[int, int]]:
    workspace = window.screen_of_project.desk.workspace
    ada = workspace.find_coder("Ada Kowalska")
    return [(coding.start, coding.end) for coding in workspace.codings(coder=ada.id)]


def test_the_button_of_a_removal_brings_the_coding_back(open_window: Opener, tmp_path: Path) -> None:
    window = removed_one(open_window, tmp_path)
    assert mine(window) == []
    reading = window.screen_of_project.code.panes.reading
    assert reading.focused_span() is None
    window.messages.press()
    assert mine(window) == [(30, 36)]
    assert reading.focused_span() == Span(30, 36)


def test_another_change_withdraws_the_offer_to_undo(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = removed_one(open_window, tmp_path)
    reading = window.screen_of_project.code.panes.reading
    reading.select(Span(0, 5))
    reading.take_keyboard()
    press(qtbot, window, KEY.Key_1)
    assert "removed" not in window.messages.text
    assert mine(window) == [(0, 5)]
