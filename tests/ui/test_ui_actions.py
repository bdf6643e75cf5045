"""The action table and what is read from it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from annotator.ui.action_set import ActionSet
from annotator.ui.action_table import ACTIONS, BY_ACT
from annotator.ui.actions import CODE_KEYS, Act, Action, Menu, Where
from annotator.ui.keymap import clashes, key_table, key_table_markdown, key_text
from annotator.ui.theme.appearance import Appearance


def test_no_key_is_given_twice_or_taken_from_the_system() -> None:
    assert clashes() == ()


def test_a_clash_is_told_with_both_actions() -> None:
    twice = (
        Action(Act.NEW, "New", Menu.PROJECT, Where.WINDOW, ("Ctrl+N",)),
        Action(Act.MEMO, "Memo", Menu.CODING, Where.READING, ("Ctrl+N",)),
        Action(Act.OPEN, "Open", Menu.PROJECT, Where.WINDOW, ("O",)),
        Action(Act.QUIT, "Quit", Menu.PROJECT, Where.WINDOW, ("Ctrl+M",)),
    )
    assert clashes(twice) == (
        "Ctrl+N: new and memo",
        "O: open takes a single key where words are typed",
        "Ctrl+M: quit takes a key of the system",
    )


def test_every_act_stands_in_the_table_once_with_its_help() -> None:
    assert sorted(action.act for action in ACTIONS) == sorted(Act)
    assert all(action.help.endswith(".") for action in ACTIONS)


def test_the_key_table_has_every_key_and_joins_the_nine_code_keys() -> None:
    shown = {key for row in key_table() for key in row.keys}
    wanted = {key_text(key) for action in ACTIONS if action.act not in CODE_KEYS for key in action.keys}
    assert shown == wanted | {"1 … 9"}
    assert "| Ctrl+Shift+Z or Ctrl+Y | Do again what you took back." in key_table_markdown()


def test_keys_read_as_on_keycaps() -> None:
    assert [key_text(key) for key in ("Ctrl+Return", "Shift+Space", "Ctrl++", "Ctrl+-", "Ctrl+PgDown", "-", "/")] == [
        "Ctrl+Enter",
        "Shift+Space",
        "Ctrl++",
        "Ctrl+\u2212",
        "Ctrl+Page Down",
        "-",
        "/",
    ]


def test_an_action_is_available_exactly_while_it_is_bound(qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = ActionSet(window, Appearance())
    done: list[str] = []
    slots = {Act.FIND: lambda: done.append("found")}
    assert not actions[Act.FIND].isEnabled()
    actions.bind(slots)
    actions[Act.FIND].trigger()
    actions.release(slots)
    actions[Act.FIND].trigger()
    assert done == ["found"]
    assert not actions[Act.FIND].isEnabled()


def test_single_keys_act_only_where_the_text_is_read(qtbot: Any) -> None:
    window, reading, field = QMainWindow(), QWidget(), QLineEdit()
    qtbot.addWidget(window)
    reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.addWidget(reading)
    column.addWidget(field)
    window.setCentralWidget(middle)
    actions = ActionSet(window, Appearance())
    actions.live_in(reading)
    done: list[int] = []
    actions.bind({Act.CODE_3: lambda: done.append(3)})
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_3)
    assert (done, field.text()) == ([], "3")
    reading.setFocus()
    QTest.keyClick(reading, Qt.Key.Key_3)
    assert done == [3]


def test_menus_hold_every_action_that_names_one() -> None:
    named = [action for action in ACTIONS if action.menu is not None]
    assert {action.menu for action in named} == set(Menu)
    assert all(BY_ACT[action.act] is action for action in named)
