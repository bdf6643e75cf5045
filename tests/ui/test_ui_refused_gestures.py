"""Gestures that would say the same twice, or give a code that takes none: nothing changes, and the window says why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from annotator.model.span import Span
from annotator.workspace import acts
from tests.windows import Opener, make_study, marks, named, press

KEY = Qt.Key


def test_an_end_is_not_moved_to_where_the_same_coding_is(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    workspace, pane = screen.desk.workspace, screen.code.panes.reading
    ada, firm = workspace.coders[screen.desk.viewing.coder], workspace.codebook.code("firm")
    shorter = acts.code(named(window, "harbour"), Span(30, 35), firm, ada)
    workspace.apply(shorter)
    pane.focus_mark(screen.code._feed.mark_id_of(shorter.puts[0].after.id))  # type: ignore[union-attr]
    pane.take_keyboard()
    for key in (KEY.Key_T, KEY.Key_Right, KEY.Key_Return):
        press(qtbot, window, key)
    assert window.messages.text == "There is such a coding already."
    own = [coding for coding in workspace.codings_of(named(window, "harbour").id) if coding.coder == ada.id]
    assert [(coding.start, coding.end) for coding in own] == [(30, 36), (30, 35)]


def test_a_code_that_is_retired_is_locked_no_longer(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    workspace, pane = screen.desk.workspace, screen.code.panes.reading
    screen.code.gestures.lock.hold("cable")
    assert "Locked: Cable. Esc ends" in screen.status.texts()
    workspace.apply(acts.retire_code(workspace.codebook.code("cable")))
    assert screen.code.gestures.lock.code is None
    assert not any(text.startswith("Locked") for text in screen.status.texts())
    before = marks(window)
    pane.select(Span(0, 5))
    pane.finish_selection()
    assert marks(window) == before
