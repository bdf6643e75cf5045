"""The keys of lists: every list and tree answers them alike and keeps the keyboard, also where it is only read."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView

from annotator.ui.corpus.removal import RemovalSheet
from annotator.ui.editor.code_tree import EditorTree
from annotator.ui.history.panel import HistoryPanel
from annotator.ui.review.difference_list import DifferenceList
from annotator.ui.review.forest_view import ForestView
from tests.picture_scenes import SCENES
from tests.picture_study import make_study
from tests.rooms import Room
from tests.windows import Opener, agree, dialog_of


@dataclass(frozen=True)
class Listed:
    """Where a list is and which letter leads to which row; no letter where letters do something else."""

    scene: str
    view: Callable[[Any], Any]
    letter: str = ""
    found: str = ""


LISTS = {
    "documents": Listed("code", lambda screen: screen.code.panes.documents._list, "o", "Op-ed for a clean break"),
    "codebook": Listed("code", lambda screen: screen.code.panes.codebook._tree),
    "hits": Listed("find-everywhere", lambda screen: screen.code.panes.search._list),
    "passages": Listed("code-passages", lambda screen: screen.code.panes.passages._view, "o", "on the day on which"),
    "history": Listed("history", lambda screen: screen.findChild(HistoryPanel).list, "i", "Import 10 documents"),
    "recheck": Listed("recheck", lambda screen: screen.code.panes.rechecking.findChild(QAbstractItemView)),
    "differences": Listed("disagreements", lambda screen: screen._review.findChild(DifferenceList), "f", "Firm"),
    "forest": Listed("agreement", lambda screen: screen._review.findChild(ForestView), "e", "E"),
    "editor": Listed("codebook", lambda screen: screen._editor.findChild(EditorTree)),
}
WRITING = {"recheck", "history"}
"""What has to be done again, or taken back, is not offered where nothing can be written."""
WRITTEN = [(name, False) for name in LISTS]
ONLY_READ = [(name, True) for name in LISTS if name not in WRITING]


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lists") / "study.annot"
    make_study(path)
    return path


@pytest.fixture
def enter(qtbot: Any, open_window: Opener, study: Path, tmp_path: Path) -> Iterator[Callable[..., tuple[Room, Any]]]:
    """Opens the window at a list that has the keyboard."""

    def entered(name: str, *, read_only: bool = False) -> tuple[Room, Any]:
        project = tmp_path / study.name
        shutil.copyfile(study, project)
        with pytest.MonkeyPatch.context() as patch:
            if read_only:  # as if the system refused to write the file, which it does not refuse to an administrator
                patch.setattr("annotator.store.project_file._may_write", lambda _path: False)
            room = Room(qtbot, open_window(project, name="Ada (sample)"), tmp_path)
        SCENES[LISTS[name].scene].do(room)  # type: ignore[arg-type]
        room.wait()
        view = LISTS[name].view(room.hands.screen)
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return room, view

    return entered


def rows_of(view: Any) -> list[QModelIndex]:
    """The rows as the eye meets them."""
    model = view.model()
    index = model.index(0, 0)
    if not isinstance(view, QTreeView):
        return [model.index(row, 0) for row in range(model.rowCount())]
    found = []
    while index.isValid():
        found.append(index)
        index = view.indexBelow(index)
    return found


def place(view: Any) -> int:
    """Which row is current."""
    current = view.currentIndex()
    return rows_of(view).index(current.siblingAtColumn(0))


@pytest.mark.parametrize(("name", "read_only"), [*WRITTEN, *ONLY_READ])
def test_arrows_home_end_and_pages_move_in_every_list(enter: Any, name: str, *, read_only: bool) -> None:
    room, view = enter(name, read_only=read_only)
    last = len(rows_of(view)) - 1
    assert last > 2
    walked = []
    for key in ("Home", "Down", "Down", "Up", "End", "Down", "Up", "Home"):
        room.hands.press(key)
        walked.append(place(view))
        assert view.hasFocus(), key
    assert walked == [0, 1, 2, 1, last, last, last - 1, 0]
    room.hands.press("PgDown")
    assert place(view) >= 1
    room.hands.press("Home", "Shift+Down")
    wanted = {0, 1} if name == "documents" else {1}
    assert {index.row() for index in view.selectionModel().selectedRows()} == wanted or isinstance(view, QTreeView)
    assert view.hasFocus()


@pytest.mark.parametrize("name", [name for name, listed in LISTS.items() if listed.letter])
def test_a_letter_goes_to_the_next_row_that_begins_with_it(enter: Any, name: str) -> None:
    room, view = enter(name)
    room.hands.press("Home", LISTS[name].letter)
    assert str(view.currentIndex().siblingAtColumn(0).data()).startswith(LISTS[name].found)
    assert view.hasFocus()


@pytest.mark.parametrize("name", ["passages", "recheck", "codebook"])
def test_after_delete_the_keyboard_stays_on_the_row_that_follows(enter: Any, name: str) -> None:
    room, view = enter(name)
    room.hands.press("Home", "Down")
    before = [str(index.data()) for index in rows_of(view)]
    room.hands.press("Delete")
    room.wait()
    assert view.hasFocus()
    after = [str(index.data()) for index in rows_of(view)]
    assert after == before[:1] + before[2:]
    assert str(view.currentIndex().data()) in {before[2], before[0]}
    room.hands.press("Down", "Up")
    assert view.hasFocus()


def test_a_code_that_is_retired_in_the_editor_stays_the_row_of_the_keyboard(enter: Any) -> None:
    room, view = enter("editor")
    room.hands.press("Home", "Down", "Delete")
    room.wait()
    assert view.hasFocus()
    assert place(view) == 1


def test_after_documents_are_removed_the_keyboard_is_back_in_their_list(enter: Any) -> None:
    room, view = enter("documents")
    hands, before = room.hands, len(rows_of(view))

    def rests_on_a_row(rows: int) -> None:
        room.window.activateWindow()
        hands.qtbot.waitUntil(lambda: len(rows_of(view)) == rows and view.hasFocus())
        assert view.currentIndex().isValid()

    hands.press("Home", "Down", "Delete")
    rests_on_a_row(before - 1)
    hands.press("End", "Shift+Up", "Delete")
    dialog_of(room.window, RemovalSheet).reject()
    rests_on_a_row(before - 1)
    hands.press("End", "Shift+Up", "Delete")
    agree(dialog_of(room.window, RemovalSheet))
    rests_on_a_row(before - 3)
    hands.press("Up")
    assert view.hasFocus()


@pytest.mark.parametrize("name", ["documents", "passages", "codebook", "editor"])
def test_delete_in_a_project_that_is_only_read_says_why_and_keeps_the_keyboard(enter: Any, name: str) -> None:
    room, view = enter(name, read_only=True)
    room.hands.press("Home", "Down")
    before = [str(index.data()) for index in rows_of(view)]
    room.hands.press("Delete")
    room.wait()
    assert [str(index.data()) for index in rows_of(view)] == before
    assert "only be read" in room.hands.said
    assert view.hasFocus()
    assert place(view) == 1


@pytest.mark.parametrize("name", ["documents", "hits", "passages"])
def test_enter_opens_the_row_and_the_keyboard_is_in_the_text(enter: Any, name: str) -> None:
    room, _view = enter(name)
    room.hands.press("End", "Return")
    room.wait()
    assert room.hands.pane.isAncestorOf(QApplication.focusWidget())


def test_the_palettes_list_follows_keys_while_the_field_has_the_keyboard(
    qtbot: Any, open_window: Opener, study: Path, tmp_path: Path
) -> None:
    project = tmp_path / study.name
    shutil.copyfile(study, project)
    room = Room(qtbot, open_window(project, name="Ada (sample)"), tmp_path)
    SCENES["palette-words"].do(room)  # type: ignore[arg-type]
    room.wait()
    searching = room.hands.screen.palette_acts
    qtbot.waitUntil(lambda: not searching.is_searching, timeout=20_000)
    palette = searching.palette
    found = palette.found()
    walked = []
    for key in ("Ctrl+Home", "Down", "Up", "Ctrl+End", "Down", "Up", "PgUp"):
        room.hands.press(key)
        walked.append(found.index(palette.current()))
        assert palette.isAncestorOf(QApplication.focusWidget()), key
    last = len(found) - 1
    assert walked == [0, 1, 0, last, 0, last, last - 8]


def test_the_tree_is_walked_from_the_row_of_the_coding_just_left(enter: Any) -> None:
    room, tree = enter("codebook")
    room.hands.screen.code.panes.reading.take_keyboard()
    room.hands.press("N")
    focused = room.hands.screen.code.coding.focused()
    tree.setFocus()
    assert tree.current_code() == focused.code, "before the first key, not after it"
    there = place(tree)
    room.hands.press("Down")
    assert place(tree) == there + 1
