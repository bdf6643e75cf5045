"""The window: the welcome screen or one open project. Composition only."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from annotator.ui.action_set import ActionSet, Slot
from annotator.ui.actions import Act
from annotator.ui.alt_alone import AltAlone
from annotator.ui.desk import Desk, Frame
from annotator.ui.dialogs.about import About
from annotator.ui.dialogs.shortcuts import ShortcutSheet
from annotator.ui.faults import log_folder
from annotator.ui.given_up import GivenUp
from annotator.ui.jobs import Jobs
from annotator.ui.keymap import keymap_from
from annotator.ui.memory import Sweeper
from annotator.ui.menus import build_menu, build_project_menu, build_recent_menu, fill_menu_bar
from annotator.ui.messages import Messages
from annotator.ui.news import NewsBridge
from annotator.ui.preferring import Preferring
from annotator.ui.project_screen import ProjectScreen
from annotator.ui.projects import Projects, projects_among
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.wardrobe import While, wear
from annotator.ui.theming import Theming
from annotator.ui.typed import Typed
from annotator.ui.viewing import Viewing
from annotator.ui.welcome import Welcome
from annotator.ui.widgets.buttons import press_by_enter
from annotator.ui.widgets.words import counted
from annotator.workspace.workspace import Workspace

SMALLEST = (880, 600)
FRAME = (8, 40)
"""Pixels that a window's frame and title may take on the screen."""


class MainWindow(QMainWindow):
    """`open_project` shows a project; without one the welcome screen stands."""

    def __init__(self, appearance: Appearance, settings: SettingsFile) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.actions_by_act = ActionSet(self, appearance)
        self._sweeper = Sweeper(self)
        self.jobs = Jobs(self)
        self.messages = Messages(self, appearance)
        foyer = _Foyer(self, appearance)
        self._frame = Frame(foyer, appearance, self.actions_by_act, self.messages, settings, self.jobs)
        self._screen: ProjectScreen | None = None
        self._alt_alone = AltAlone(self)
        self._alt_alone.struck.connect(self.open_menus)
        self.projects = Projects(self._frame)
        self._given_up = GivenUp(self._frame)
        self._theming = Theming(appearance, settings, self.actions_by_act, self)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.actions_by_act.bind(self._slots())
        self._take_keys()
        settings.changed.connect(self._take_keys)
        self.welcome = Welcome(appearance, self.actions_by_act, settings)
        self._stack.addWidget(self.welcome)
        recent = build_recent_menu(settings, self.projects.open, foyer)
        self._menu = build_menu(self.actions_by_act, recent, foyer)
        self._project_menu = build_project_menu(self.actions_by_act, recent, foyer)
        if sys.platform == "darwin":
            fill_menu_bar(self.menuBar(), self.actions_by_act, recent)
        self.preferring = Preferring(self._frame, self._stack, lambda: self.projects.workspace)
        self.preferring.left.connect(self._take_keyboard)
        self.actions_by_act.bind({Act.SETTINGS: self.preferring.open})
        self.projects.opened.connect(self._show_project)
        self.projects.about_to_close.connect(self._keep_typed)
        self.projects.closing.connect(self._leave_project)
        self.projects.name_wanted.connect(self._want_name)
        self.welcome.project_chosen.connect(lambda path: self.projects.open(Path(path)))
        self.welcome.forget_asked.connect(self._forget)
        self._fit(settings)
        self.welcome.take_keyboard()
        self._retitle()

    @property
    def screen_of_project(self) -> ProjectScreen | None:
        """What shows the open project, None on the welcome screen."""
        return self._screen

    def open_project(self, path: Path) -> None:
        self.projects.open(path)

    def saved_words(self) -> str:
        """What of the work is in the file, for the message after a bug."""
        workspace = self.projects.workspace
        if workspace is None:
            return self.tr("No project was open.")
        if workspace.pending:
            said = counted(workspace.pending, self.tr("1 change is"), self.tr("%1 changes are"))
            return self.tr("{changes} still being saved.").format(changes=said)
        return self.tr("All your changes are saved.")

    def _slots(self) -> dict[Act, Slot]:
        return {
            Act.NEW: self.projects.ask_new,
            Act.OPEN: self.projects.ask_open,
            Act.SAMPLE: self.projects.open_sample,
            Act.RESTORE: self.projects.ask_restore,
            Act.QUIT: self.close,
            Act.FULL_SCREEN: self._toggle_full_screen,
            Act.KEYS: self.show_keys,
            Act.KEYS_HERE: self.show_keys,
            Act.MENUS: self.open_menus,
            Act.LOG_FOLDER: lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder()))),
            Act.ABOUT: lambda: About(self._frame, self._frame.window).open(),
        }

    def show_keys(self) -> None:
        """Every key in force."""
        ShortcutSheet(self.actions_by_act.keymap, self._frame.window).open()

    def _take_keys(self) -> None:
        now = self._frame.settings.now
        self.actions_by_act.use(keymap_from(now.own_keys, single_keys=now.single_keys))

    def open_menus(self) -> None:
        if self._screen is not None:
            self._screen.open_menus()
        else:
            self._menu.popup(self.mapToGlobal(self.rect().topLeft()))

    def _show_project(self, workspace: Workspace, coder_id: str) -> None:
        self.preferring.close()
        news = NewsBridge(workspace, self)
        viewing = Viewing(coder_id, self)
        if self._frame.settings.shows_everyone(workspace.info.id):
            viewing.show_coders(None)
        desk = Desk(**vars(self._frame), workspace=workspace, news=news, viewing=viewing, typed=Typed())
        self._screen = ProjectScreen(desk, self._menu, self._project_menu, self._stack)
        self.actions_by_act.bind({Act.CLOSE: self.close_project})
        self._stack.addWidget(self._screen)
        self._stack.setCurrentWidget(self._screen)
        self._screen.code.take_keyboard()
        self._screen.code.document_changed.connect(self._sweeper.hold_off)
        self._sweeper.hold_off()
        news.told.connect(self._retitle)
        self._retitle()
        self._given_up.recall(workspace.info.id)

    def _take_keyboard(self) -> None:
        if self._screen is not None:
            self._screen.take_keyboard()
        else:
            self.welcome.refresh()
            self.welcome.take_keyboard()

    def close_project(self) -> None:
        """Back to the welcome screen; stays where something is not saved."""
        if self.projects.close():
            self._drop_project()

    def _keep_typed(self) -> None:
        if self._screen is not None:
            self._screen.desk.typed.keep()

    def _leave_project(self) -> None:
        if self._screen is not None:
            self._given_up.say(self._screen.desk.workspace.info.id, self._screen.project.leave())
            self._screen.leave()
            self._screen.desk.news.close()
            self._drop_project()

    def _drop_project(self) -> None:
        self.preferring.close()
        screen, self._screen = self._screen, None
        self._sweeper.release()
        if screen is not None:
            self._stack.removeWidget(screen)
            screen.hide()
            screen.setParent(None)
            screen.deleteLater()
            screen.desk.news.deleteLater()
        self.actions_by_act.release({Act.CLOSE: self.close_project})
        self.welcome.refresh()
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.take_keyboard()
        self._retitle()

    def _fit(self, settings: SettingsFile) -> None:
        """As large as last time, with the frame no larger than the screen."""
        room = self.screen().availableSize() - QSize(*FRAME)
        self.resize(QSize(settings.now.width, settings.now.height).boundedTo(room))

    def _retitle(self) -> None:
        workspace = self.projects.workspace
        name = workspace.info.name.replace("[*]", "[*][*]") if workspace else ""  # alone Qt would take it for a sign
        self.setWindowTitle(f"{name} – Annotator" if name and self._screen else "Annotator")

    def _want_name(self) -> None:
        self.welcome.ask_name()
        self.messages.hint(self.tr("Write your name first: it signs your codings."))

    def _forget(self, path: str) -> None:
        self._frame.settings.forget_project(path)
        self.welcome.refresh()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.actions_by_act[Act.FULL_SCREEN].setChecked(self.isFullScreen())

    # Qt

    def event(self, event: QEvent) -> bool:
        """Alt alone opens the menus, as on other programs without a menu bar."""
        if isinstance(event, QKeyEvent) and sys.platform != "darwin":
            self._alt_alone.see(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        projects = projects_among(paths)
        if projects:
            self.projects.open(projects[0])
        elif self._screen is not None:
            self._screen.project.take_files(paths)
        else:
            self.messages.hint(self.tr("Open or start a project first, then drop the texts again."))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._given_up.forget()
        if not self.projects.close():
            event.ignore()
            return
        self._given_up.keep()
        self.jobs.close()
        if not self.isMaximized() and not self.isFullScreen():
            self._frame.settings.change(width=self.width(), height=self.height())
        self._frame.settings.change(maximised=self.isMaximized())
        super().closeEvent(event)


class _Foyer(QWidget):
    """Never shown: what the dialogs and menus of the window belong to, so that they wear the style sheet with it."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self.hide()
        wear(self, appearance, While.HIDDEN_FOLLOW)
