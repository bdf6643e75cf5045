"""Keys that somebody changed, everywhere the window shows one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget

from annotator.model.span import Span
from annotator.ui.action_table import ACTIONS
from annotator.ui.actions import Act
from annotator.ui.keymap import Keymap, keymap_lines
from annotator.ui.keys_in_force import keys_in
from annotator.ui.widgets.key_cap import KeyCap
from annotator.ui.widgets.prose import Prose
from annotator.ui.widgets.search_field import SearchField
from annotator.workspace.sample import make_sample
from annotator.workspace.workspace import Workspace
from tests.windows import Opener, make_study, named, press, run

HELD = ("", "Shift+", "Ctrl+", "Ctrl+Shift+", "Ctrl+Meta+", "Shift+Meta+", "Meta+")
OTHERS = tuple(f"{held}F{number}" for held in HELD for number in range(13, 36))
OLD = re.compile(
    r"Ctrl\+(?!V\b)(?!(?:Shift\+|Meta\+)*F[123])\S+"
    r"|Shift[+ ](?!(?:Meta\+)*F[123])\S+"
    r"|(?:\(|\t|[Pp]ress |or )F\d\b"
    r"|\bAlt(?:\+\S+| with)"
    r"|\bEnter\b|\bDel(?:ete)?\b"
    r"|\b[Pp]ress [A-Z?/](?!\w)"
    r"|(?:^|[.·,] )[A-Z] (?:adds|sets|marks|keep|replace|remove|takes)\b"
    r"|\([A-Z?/]\)"
    r"|\t[A-Z/]$"
)
FIXED = {"Paste\tCtrl+V", "Copy\tCtrl+C"}
"""What the system's own keys do in a table."""


def other_keys() -> Keymap:
    """No action keeps a key."""
    return Keymap({row.act: (key,) for row, key in zip(ACTIONS, OTHERS, strict=False)})


def words_of(widget: QWidget) -> Iterator[str]:
    """Everything that can be read on a widget, in a bubble of it or in its menus."""
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, Prose):
        yield widget.plain_text()
    key = getattr(widget, "key", "")
    if isinstance(key, str) and key:
        yield f"({key})"
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield _menu_words(action)


def _menu_words(action: QAction) -> str:
    keys = " ".join(f"\t{key.toString()}" for key in action.shortcuts())
    return f"{action.text()}{keys}"


def old_keys(window: Any) -> list[str]:
    """Every old key that is shown, with the words around it."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() or isinstance(widget, QMenu):
            found += [f"{type(widget).__name__}: {words}" for words in words_of(widget) if _is_old(words)]
    return found


def _is_old(words: str) -> bool:
    plain = re.sub(r"<[^>]+>", " ", words)
    return words not in FIXED and OLD.search(plain) is not None


@pytest.fixture
def change_keys() -> Any:
    def change(window: Any) -> None:
        window._frame.settings.change(own_keys=keymap_lines(other_keys()))

    return change


def test_no_two_actions_share_one_of_the_other_keys() -> None:
    keymap = other_keys()
    assert len({keymap.given(row.act) for row in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("words", ["Memo (M)", "press C for a new code", "Rename\tF2", "Drop or press Ctrl+Shift+O."])
def test_what_an_old_key_looks_like_is_known(words: str) -> None:
    assert _is_old(words)
    assert not _is_old("Select a passage and press Ctrl+F23, or import a codebook.")


def test_code_shows_no_old_key(qtbot: Any, open_window: Opener, tmp_path: Path, change_keys: Any) -> None:
    window = open_window(make_study(tmp_path))
    screen = window.screen_of_project
    screen.code.open_place(named(window, "harbour").id, 30, 36)
    run(window, Act.NEXT_CODING)
    change_keys(window)
    assert old_keys(window) == []
    window.resize(1000, 700)  # the strip and the rail take the place of the docks
    qtbot.waitUntil(screen.code.panes.strip.isVisible)
    assert old_keys(window) == []
    screen.code.panes.reading.select(Span(0, 5))
    screen.code.choosing.ask_code()
    assert screen.code.panes.popover.isVisible()
    assert old_keys(window) == []


def test_code_lists_show_no_old_key(open_window: Opener, tmp_path: Path, change_keys: Any) -> None:
    window = open_window(make_study(tmp_path))
    change_keys(window)
    for act in (Act.FIND, Act.UNSURE_PASSAGES, Act.RECHECK, Act.FIND_EVERYWHERE, Act.HISTORY, Act.VARIABLES):
        run(window, act)
        assert (act, old_keys(window)) == (act, [])


def test_empty_projects_show_no_old_key(open_window: Opener, tmp_path: Path, change_keys: Any) -> None:
    Workspace.create(tmp_path / "empty.annot", name="Empty").close()
    window = open_window(tmp_path / "empty.annot")
    for is_changed_first in (True, False):
        if is_changed_first:
            change_keys(window)
        for act in (Act.MODE_CODE, Act.VARIABLES, Act.MODE_CODEBOOK, Act.MODE_REVIEW):
            run(window, act)
            assert (act, old_keys(window)) == (act, [])


def test_codebook_and_review_show_no_old_key(qtbot: Any, open_window: Opener, tmp_path: Path, change_keys: Any) -> None:
    make_sample(tmp_path / "sample.annot")
    with Workspace.open(tmp_path / "sample.annot") as workspace:
        coder = next(iter(workspace.coders.values()))
    window = open_window(tmp_path / "sample.annot", name=coder.name)
    run(window, Act.MODE_CODEBOOK)
    change_keys(window)
    assert old_keys(window) == []
    run(window, Act.MODE_REVIEW)
    review = window.screen_of_project._review
    assert old_keys(window) == []
    review.empty.button.click()
    qtbot.waitUntil(lambda: review.is_settled, timeout=20_000)
    assert old_keys(window) == []
    review.show_disagreements()
    qtbot.waitUntil(lambda: review.is_settled, timeout=20_000)
    assert old_keys(window) == []


def test_a_cap_goes_with_its_key_and_comes_back(qtbot: Any, panel_appearance: Any) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    cap = KeyCap(Act.MEMO, panel_appearance, row)
    row.show()
    keys = keys_in(panel_appearance)
    assert (cap.key, cap.isVisible()) == ("M", True)
    keys.use(Keymap(single_keys=False))
    assert not cap.isVisible()
    keys.use(Keymap({Act.MEMO: ("Ctrl+F13",)}))
    assert (cap.key, cap.isVisible(), cap.accessibleName()) == ("Ctrl+F13", True, "Key Ctrl+F13")


def test_a_list_follows_its_keys(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    panel = window.screen_of_project.code.panes.documents
    panel.focus_list()
    field = panel.findChild(SearchField)
    keymap = Keymap().with_keys(Act.LIST_FILTER, ("Q",))
    window._frame.settings.change(own_keys=keymap_lines(keymap))
    press(qtbot, window, Qt.Key.Key_Slash)
    assert not field.isVisible()
    window._frame.settings.change(single_keys=False)
    press(qtbot, window, Qt.Key.Key_Q)
    assert not field.isVisible()
    window._frame.settings.change(single_keys=True)
    press(qtbot, window, Qt.Key.Key_Q)
    assert field.isVisible()


def test_a_lists_key_comes_before_that_of_the_document(qtbot: Any, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    tree = window.screen_of_project.code.panes.codebook._tree
    window.screen_of_project.code.panes.codebook.focus_tree()
    press(qtbot, window, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
