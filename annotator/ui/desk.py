"""What everything on screen around one open project shares."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from annotator.ui.action_set import ActionSet
from annotator.ui.jobs import Jobs
from annotator.ui.messages import Messages
from annotator.ui.news import NewsBridge
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.typed import Typed
from annotator.ui.viewing import Viewing
from annotator.workspace.workspace import Workspace


@dataclass(frozen=True)
class Frame:
    """What the window has, with or without a project. `window` is the parent of dialogs and menus, and within it."""

    window: QWidget
    appearance: Appearance
    actions: ActionSet
    messages: Messages
    settings: SettingsFile
    jobs: Jobs


@dataclass(frozen=True)
class Desk(Frame):
    """The window's things together with one open project's."""

    workspace: Workspace
    news: NewsBridge
    viewing: Viewing
    typed: Typed
