"""The main job through the real window, by key and mouse."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.records import Coding
from annotator.model.span import Span
from annotator.ui.actions import Act
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.new_project import NewProject
from annotator.workspace.shipped import shipped_folder
from tests.windows import type_over

THREAD = """A thread on phones and power. Why does it matter who builds the network? 1/

2/ The supplier sold 34 of 41 masts, and the state‑run operator paid late. 🛰️

3/ Its cameras, sold as Safe City (平安城市), watch the harbour at night.

4/ Officials fear a switch‑off from abroad more than listening in.
"""


def drag(view: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move and release the left button, as a hand does."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(view.mapToGlobal(at)), button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)

    send(QEvent.Type.MouseButtonPress, start, left, left)
    for step in range(1, 5):
        send(QEvent.Type.MouseMove, start + (end - start) * step / 4, none, left)
    send(QEvent.Type.MouseButtonRelease, end, left, none)


def select_by_mouse(window: Any, words: str) -> Span:
    """Drag over the first place where these words stand."""
    screen = window.screen_of_project
    pane = screen.code.panes.reading
    text = screen.desk.workspace.text(screen.document)
    start = text.index(words)
    span = Span(start, start + len(words))
    pane.bring_into_view(span)
    first, last = pane.view.caret_rect(span.start), pane.view.caret_rect(span.end, leaning=True)
    drag(pane.view.viewport(), first.center(), last.center())
    assert pane.selected_span() == span
    return span


def key(
    qtbot: Any, window: Any, pressed: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is, once the window has it."""
    window.activateWindow()  # without a display nothing gives the keyboard back when a dialog closes
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    target = QApplication.focusWidget()
    assert target is not None
    if isinstance(pressed, str):
        QTest.keyClicks(target, pressed)
    else:
        QTest.keyClick(target, pressed, modifiers)


def bring_in(qtbot: Any, window: Any, paths: list[Path]) -> None:
    """Drop files on the window and press Import."""
    screen = window.screen_of_project
    before = len(screen.desk.workspace.documents)
    screen.project.take_files(paths)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: all(source.parsed for source in dialog.sources()), timeout=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(screen.desk.workspace.documents) == before + len(paths), timeout=20_000)


def new_project(qtbot: Any, window: Any, folder: Path) -> Path:
    """Start a project with the shipped codebook from the welcome screen."""
    window.actions_by_act[Act.NEW].trigger()
    dialog = window.findChild(NewProject)
    dialog._folder = folder
    type_over(dialog._name, "Networks")
    dialog._codebook.choose_file(shipped_folder("codebooks") / "technology-dependence.yaml")
    path: Path = dialog.path
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.screen_of_project is not None)
    return path


def codings_of(window: Any) -> dict[str, str]:
    """The open document's quotes with the names of their codes."""
    screen = window.screen_of_project
    workspace = screen.desk.workspace
    text = workspace.text(screen.document)
    return {text[c.start : c.end]: workspace.codebook.code(c.code).name for c in workspace.codings_of(screen.document)}


def three_codings(qtbot: Any, window: Any, passages: tuple[str, str, str]) -> None:
    """One by key, one by a click on a code, one by the popover's search."""
    panes = window.screen_of_project.code.panes
    workspace = window.screen_of_project.desk.workspace
    by_key = next(code for code in workspace.codebook if code.key == "1")

    select_by_mouse(window, passages[0])
    assert panes.popover.isVisible()
    key(qtbot, window, Qt.Key.Key_1)
    assert codings_of(window) == {passages[0]: by_key.name}
    assert not panes.popover.isVisible()

    select_by_mouse(window, passages[1])
    tree = panes.codebook._tree
    tree.show_current("figure")
    row = tree.visual_rect_of("figure")
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert codings_of(window)[passages[1]] == "Figure"

    select_by_mouse(window, passages[2])
    key(qtbot, window, Qt.Key.Key_Return)
    key(qtbot, window, "surveil")
    key(qtbot, window, Qt.Key.Key_Return)
    assert codings_of(window)[passages[2]] == "Surveillance"


def exported(qtbot: Any, window: Any, out: Path) -> list[dict[str, str]]:
    """Ctrl+E, then the file: its rows."""
    key(qtbot, window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(ExportDialog)
    assert dialog.preview()
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        dialog.write(out)
    with out.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def follow_the_main_job(
    qtbot: Any, open_window: Any, folder: Path, source: Path, passages: tuple[str, str, str]
) -> None:
    window = open_window()
    path = new_project(qtbot, window, folder)
    bring_in(qtbot, window, [source])
    three_codings(qtbot, window, passages)
    window.close()

    window = open_window(path)
    assert set(codings_of(window)) == set(passages)
    assert window.screen_of_project.status.saved_text == "Saved"
    key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(codings_of(window)) == set(passages[:2])
    text = window.screen_of_project.desk.workspace.text(window.screen_of_project.document)
    rows = exported(qtbot, window, folder / "codings.csv")
    assert sorted(row["quote"] for row in rows) == sorted(passages[:2])
    for row in rows:
        assert text[int(row["start"]) : int(row["end"])] == row["quote"]
        utf16 = text.encode("utf-16-le")
        assert utf16[2 * int(row["start_utf16"]) : 2 * int(row["end_utf16"])].decode("utf-16-le") == row["quote"]


def test_three_passages_are_coded_kept_undone_and_exported(qtbot: Any, open_window: Any, tmp_path: Path) -> None:
    source = tmp_path / "thread.txt"
    source.write_text(THREAD, encoding="utf-8")
    passages = ("state‑run operator", "Safe City (平安城市)", "a switch‑off from abroad")
    follow_the_main_job(qtbot, open_window, tmp_path, source, passages)


def test_the_main_job_works_on_a_real_thread(qtbot: Any, open_window: Any, tmp_path: Path, seeds: list[Path]) -> None:
    text = seeds[0].read_text(encoding="utf-8")
    chinese = next(place for place, character in enumerate(text) if "\u4e00" <= character <= "\u9fff")
    end = next(place for place in range(chinese, len(text)) if not "\u4e00" <= text[place] <= "\u9fff")
    whole = [line for line in text.split("\n") if "/" not in line[:3]]  # numbers stand beside the text
    lines = [line for line in whole if 40 < len(line) < 90 and text.count(line) == 1]
    follow_the_main_job(qtbot, open_window, tmp_path, seeds[0], (text[chinese:end], lines[0], lines[5]))


def test_a_removed_coding_comes_back_from_the_toast(qtbot: Any, open_window: Any, tmp_path: Path) -> None:
    source = tmp_path / "thread.txt"
    source.write_text(THREAD, encoding="utf-8")
    window = open_window()
    new_project(qtbot, window, tmp_path)
    bring_in(qtbot, window, [source])
    select_by_mouse(window, "watch the harbour")
    key(qtbot, window, Qt.Key.Key_1)
    before = codings_of(window)
    key(qtbot, window, Qt.Key.Key_Delete)
    assert codings_of(window) == {}
    assert "removed from post 3" in window.messages.text
    window.messages.press()
    assert codings_of(window) == before


def test_replacing_and_writing_a_memo_by_key(qtbot: Any, open_window: Any, tmp_path: Path) -> None:
    source = tmp_path / "thread.txt"
    source.write_text(THREAD, encoding="utf-8")
    window = open_window()
    new_project(qtbot, window, tmp_path)
    bring_in(qtbot, window, [source])
    panes = window.screen_of_project.code.panes
    select_by_mouse(window, "switch‑off from abroad")
    key(qtbot, window, Qt.Key.Key_1)
    key(qtbot, window, Qt.Key.Key_R)
    key(qtbot, window, "kill")
    key(qtbot, window, Qt.Key.Key_Return)
    assert codings_of(window) == {"switch‑off from abroad": "Kill switch"}
    key(qtbot, window, Qt.Key.Key_M)
    key(qtbot, window, "Reported fear")
    key(qtbot, window, Qt.Key.Key_Escape)
    workspace = window.screen_of_project.desk.workspace
    coding: Coding = workspace.codings_of(window.screen_of_project.document)[0]
    assert coding.memo == "Reported fear"
    assert panes.reading.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_a_second_window_shows_what_the_first_one_codes(
    qtbot: Any, open_window: Any, tmp_path: Path, size: tuple[int, int]
) -> None:
    source = tmp_path / "thread.txt"
    source.write_text(THREAD, encoding="utf-8")
    first = open_window()
    path = new_project(qtbot, first, tmp_path)
    bring_in(qtbot, first, [source])
    second = open_window(path, size=size)
    assert codings_of(second) == {}
    select_by_mouse(first, "watch the harbour")
    first.screen_of_project.code.coding.apply_key("1")
    qtbot.waitUntil(lambda: len(codings_of(second)) == 1, timeout=5_000)
    marks = second.screen_of_project.code._feed._marks
    assert len(marks) == 1
