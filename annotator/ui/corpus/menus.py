"""The two menus of the documents panel: how documents are arranged, and what can be done with the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.ui.actions import Act
from annotator.ui.corpus.arranging import CODINGS, NAME, ORDER, STATE, VARIABLE, Arrangement
from annotator.ui.keys_in_force import Keys
from annotator.ui.widgets.labels import spelled
from annotator.ui.widgets.words import counted

Choose = Callable[[Arrangement], object]
IN_LINE = 6
"""So many variables stand among the fixed choices."""


def say(text: str) -> str:
    return QCoreApplication.translate("DocumentMenus", text)


def fill_arrangement_menu(menu: QMenu, now: Arrangement, variables: Sequence[str], choose: Choose) -> None:
    """Sort by, direction and groups; the variables that documents have follow the fixed choices."""
    menu.clear()
    _add_heading(menu, say("Sort by"))
    fixed = [
        (ORDER, say("Project order")),
        (NAME, say("Name")),
        (CODINGS, say("Codings")),
        (STATE, say("State")),
    ]
    named = [(VARIABLE + name, name) for name in variables]
    _add_choices(menu, fixed, named, now.sort, lambda sort: choose(replace(now, sort=sort)))
    down = menu.addAction(say("Backwards"))
    down.setCheckable(True)
    down.setChecked(now.is_descending)
    down.triggered.connect(lambda checked: choose(replace(now, is_descending=checked)))
    menu.addSeparator()
    _add_heading(menu, say("Group by"))
    groups = [("", say("Nothing")), (STATE, say("State"))]
    _add_choices(menu, groups, named, now.group, lambda group: choose(Arrangement(now.sort, now.is_descending, group)))


def _add_heading(menu: QMenu, text: str) -> None:
    menu.addAction(spelled(text)).setEnabled(False)


def _add_choices(
    menu: QMenu,
    fixed: Sequence[tuple[str, str]],
    named: Sequence[tuple[str, str]],
    now: str,
    choose: Callable[[str], object],
) -> None:
    """One of them is chosen; many variables get a menu of their own."""
    group = QActionGroup(menu)
    below = menu.addMenu(say("Variable")) if len(named) > IN_LINE else menu
    for where, choices in ((menu, fixed), (below, named)):
        for value, text in choices:
            action = QAction(spelled(text), where)
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(partial(_chosen, choose, value))
            group.addAction(action)
            if where is menu and below is not menu:
                menu.insertAction(below.menuAction(), action)
            else:
                where.addAction(action)


def _chosen(choose: Callable[[str], object], value: str, _checked: object = None) -> None:
    choose(value)


def fill_document_menu(menu: QMenu, count: int, commands: dict[str, Callable[[], object]], keys: Keys) -> None:
    """What can be done with `count` chosen documents; `commands` by the names used below."""
    rows: list[tuple[str, str, Act | str] | None]
    if count == 1:
        rows = [
            ("open", say("Open"), Act.LIST_OPEN),
            ("done", say("Mark as done"), ""),
            ("progress", say("Mark as in progress"), ""),
            None,
            ("rename", say("Rename"), Act.LIST_RENAME),
            ("variables", say("Variables…"), ""),
            ("memo", say("Memo…"), ""),
            ("read", say("How it is read…"), ""),
        ]
    else:
        many = counted(count, say("%1 document"), say("%1 documents"))
        rows = [
            ("done", say("Mark {documents} as done").format(documents=many), ""),
            ("progress", say("Mark {documents} as in progress").format(documents=many), ""),
            None,
        ]
    rows += [
        ("variable", say("Set a variable…"), ""),
        ("table", say("Table of all variables…"), ""),
        None,
        ("up", say("Move up"), Act.LIST_UP),
        ("down", say("Move down"), Act.LIST_DOWN),
        None,
        ("remove", say("Remove from the project…") if count > 1 else say("Remove from the project"), Act.LIST_REMOVE),
    ]
    for row in rows:
        if row is None:
            menu.addSeparator()
        else:
            name, text, act = row
            key = keys.shown(act)
            menu.addAction(f"{text}\t{key}" if key else text, commands[name]).setData(name)
