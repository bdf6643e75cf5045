"""The menus, built from the action table: behind one button on Windows and Linux, a menu bar on macOS."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.ui.action_set import ActionSet, translated
from annotator.ui.actions import Act, Menu
from annotator.ui.settings import SettingsFile
from annotator.ui.widgets.labels import spelled


def build_menu(actions: ActionSet, recent: QMenu, parent: QWidget) -> QMenu:
    """One menu that holds all the others."""
    whole = QMenu(parent)
    for which in Menu:
        menu = whole.addMenu(translated(which.value))
        actions.fill(menu, which)
        if which is Menu.PROJECT:
            menu.insertMenu(actions[Act.SAMPLE], recent)
    return whole


def fill_menu_bar(bar: QMenuBar, actions: ActionSet, recent: QMenu) -> None:
    """The same menus in a bar."""
    for which in Menu:
        menu = bar.addMenu(translated(which.value))
        actions.fill(menu, which)
        if which is Menu.PROJECT:
            menu.insertMenu(actions[Act.SAMPLE], recent)


def build_project_menu(actions: ActionSet, recent: QMenu, parent: QWidget) -> QMenu:
    """What the project's name opens."""
    menu = QMenu(parent)
    for act in (Act.RENAME_PROJECT, Act.PROJECT_MEMO, Act.BACKUP, Act.CHECK):
        menu.addAction(actions[act])
    menu.addSeparator()
    menu.addMenu(recent)
    for act in (Act.NEW, Act.OPEN, Act.CLOSE):
        menu.addAction(actions[act])
    return menu


def build_recent_menu(settings: SettingsFile, open_project: Callable[[Path], object], parent: QWidget) -> QMenu:
    """Projects opened before; read anew each time it opens."""
    menu = QMenu(parent.tr("Open recent"), parent)

    def fill() -> None:
        menu.clear()
        for text in settings.now.recent:
            path = Path(text)
            action = menu.addAction(spelled(path.stem), partial(open_project, path))
            action.setToolTip(text)
            action.setEnabled(path.is_file())
        if not settings.now.recent:
            menu.addAction(parent.tr("None yet")).setEnabled(False)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)
    return menu
