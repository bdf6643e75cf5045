"""In a project that can only be read no button and no entry of a menu looks as if it could be used and then refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget

from annotator.ui.resting import Resting
from annotator.ui.whose import only_to_read
from annotator.ui.widgets.section import SectionHeading
from tests.picture_scenes import SCENES
from tests.picture_study import make_study
from tests.rooms import Room
from tests.windows import Opener

PLACES = (
    *("code", "code-passages", "codebook", "codebook-compare", "recheck", "variables", "find-everywhere", "history"),
    *("documents-kinds", "code-uncoded"),
)
NARROW = ("code", "code-uncoded")
"""Places with other buttons in a narrow window."""
RESTING = (
    *("Mark as done", "Done", "New code", "Import texts", "How it is read…", "Add variable…", "Import from CSV…"),
    *("Code all hits…", "Use this version again…", "Merge…", "Split…", "Freeze v3…"),
)
"""What must have been met at rest, and is never met otherwise: so the walk is known to come by, and also those are
watched that would not refuse aloud, since their action is disabled."""


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("resting") / "study.annot"
    make_study(path)
    return path


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows with each act that asked whether it rests and was told so."""
    found: list[str] = []
    refuses = Resting.refuses

    def noted(resting: Resting, *given: Any) -> bool:
        is_refused = refuses(resting, *given)
        found.extend(["refused"] if is_refused else [])
        return is_refused

    monkeypatch.setattr(Resting, "refuses", noted)
    monkeypatch.setattr(QMenu, "popup", lambda *_where: None)
    monkeypatch.setattr(QMenu, "exec", lambda *_where: None)
    return found


@pytest.fixture
def enter(
    qtbot: Any, open_window: Opener, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    """`enter(place, size)` plays a scene in a window that only reads."""
    monkeypatch.setattr("annotator.store.project_file._may_write", lambda _path: False)
    rooms: dict[tuple[int, int], Room] = {}

    def go(place: str, size: tuple[int, int]) -> Room:
        if size not in rooms:
            rooms[size] = Room(qtbot, open_window(study, name="Ada (sample)", size=size), tmp_path)
        SCENES[place].do(rooms[size])  # type: ignore[arg-type]
        rooms[size].wait()
        return rooms[size]

    yield go
    for room in rooms.values():
        leave_dialogs(room.window)


def leave_dialogs(window: Any) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    QApplication.processEvents()


def buttons_of(window: Any) -> list[QAbstractButton]:
    """Those that can be pressed now: with a dialog, the dialog's. Left out are those that open a menu, which waits for
    an answer, and the headings, which fold away what is below them.
    """
    asking = next((one for one in window.findChildren(QDialog) if one.isVisible()), window)
    found = [button for button in asking.findChildren(QAbstractButton) if button.isVisible()]
    opening = [one for one in found if isinstance(one, QToolButton | QPushButton) and one.menu() is not None]
    return [one for one in found if one not in opening and not isinstance(one, SectionHeading)]


def named(button: QAbstractButton) -> str:
    return (button.text() or button.accessibleName()).replace("&", "").strip()


def walk_buttons(enter: Any, refused: list[str], place: str, size: tuple[int, int]) -> tuple[list[str], set[str]]:
    """Presses each enabled button once: those that refused, and the names of those that rest and say why."""
    room = enter(place, size)
    wrong, buttons = [], buttons_of(room.window)
    resting = {named(one) for one in buttons if not one.isEnabled() and one.toolTip() == only_to_read()}
    for button in buttons:
        with suppress(RuntimeError):  # it went with what an earlier one closed
            if not button.isVisible():
                leave_dialogs(room.window)
                enter(place, size)
            if button.isVisible() and button.isEnabled():
                name = named(button)
                refused.clear()
                button.click()
                QApplication.processEvents()
                wrong += [f"{place}: {name}"] if refused or name in RESTING else []
    return wrong, resting


def test_every_button_that_would_refuse_rests_and_says_why(enter: Any, refused: list[str]) -> None:
    wrong, resting = list[str](), set[str]()
    for size, places in (((1440, 900), PLACES), ((1100, 700), NARROW)):
        for place in places:
            more, met = walk_buttons(enter, refused, place, size)
            wrong += more
            resting |= met
    assert wrong == []
    assert set(RESTING) - resting == set()


@pytest.mark.parametrize("place", ["code", "codebook", "variables", "documents-kinds", "code-passages"])
def test_every_entry_of_a_menu_that_would_refuse_rests(
    place: str, enter: Any, refused: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_where: menus.append(menu))
    monkeypatch.setattr(QMenu, "exec", lambda menu, *_where: menus.append(menu))
    room = enter(place, (1440, 900))
    for widget in room.window.findChildren(QWidget):
        if widget.isVisible() and widget.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            widget.customContextMenuRequested.emit(QPoint(40, 40))
    assert menus
    wrong = []
    for action in [action for menu in menus for action in menu.actions() if action.isEnabled() and not action.menu()]:
        refused.clear()
        action.trigger()
        leave_dialogs(room.window)
        wrong += [action.text()] if refused else []
    assert wrong == []
