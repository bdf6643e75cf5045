"""The real window in front of a painter: opened on a copy of a project, with whatever lies over it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.ui.app import application_of
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import SettingsFile, ThemeChoice
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import dress
from annotator.ui.theme.tokens import ThemeName
from annotator.ui.translations.language import Language, speak
from tests.hands import Hands
from tests.pseudo import PSEUDO, hush_pseudo, speak_pseudo

SETTLE_MS = 60
PATIENCE_S = 20.0
CHOICES = {"contrast": ThemeChoice.CONTRAST, "contrast_dark": ThemeChoice.CONTRAST_DARK}


class Patience:
    """Waits for what a scene needs, as a test's robot would."""

    @staticmethod
    def waitUntil(is_so: Callable[[], bool]) -> None:  # noqa: N802 - the robot's name for it
        end = time.monotonic() + PATIENCE_S
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError("what the picture waits for did not come")
            settle()


class Stage:
    """`window` is open on a copy of `project`, or on the welcome screen; `hands` act in it."""

    def __init__(
        self,
        folder: Path,
        project: Path | None,
        *,
        theme: ThemeName,
        size: tuple[int, int],
        name: str = "Ada (sample)",
        language: str = Language.ENGLISH,
        **settings: Any,
    ) -> None:
        application = application_of(["annotator"])
        folder.mkdir(parents=True)
        self.folder = folder
        self.settings = SettingsFile(folder / "settings.ini")
        choice = CHOICES.get(theme) or ThemeChoice(theme)
        self.settings.change(theme=choice, coder_name=name, reduce_motion=True, **settings)
        if language == PSEUDO:
            speak_pseudo(application)
        else:
            hush_pseudo(application)
            speak(application, Language(language))
        self.appearance = Appearance(theme)
        dress(application, self.appearance)
        self.window = MainWindow(self.appearance, self.settings)
        self.window.resize(*size)
        self.window.show()
        self.hands = Hands(Patience(), self.window)
        if project is not None:
            copy = folder / project.name
            shutil.copyfile(project, copy)
            self.window.open_project(copy)
            self.window.activateWindow()
        settle()

    def shoot(self) -> QPixmap:
        """The window, and over it its dialogs and menus where they would stand."""
        self.wait()
        painted = self.window.grab()
        painter = QPainter(painted)
        for over in QApplication.topLevelWidgets():
            if over is not self.window and over.isVisible() and not over.size().isEmpty():
                at = self._place_of(over)
                painter.setPen(QColor(128, 128, 128))
                painter.drawRect(at.x() - 1, at.y() - 1, over.width() + 1, over.height() + 1)
                painter.drawPixmap(at, over.grab())
        painter.end()
        return painted

    def wait(self) -> None:
        """Until no job runs and everything put off has been done."""
        for _round in range(3):
            settle()
        while self.window.jobs.running:
            settle()
        settle()

    def close(self) -> None:
        for over in QApplication.topLevelWidgets():
            if over is not self.window and over.isVisible():
                over.close()
        self.window.close()
        self.window.deleteLater()
        settle()
        shutil.rmtree(self.folder)

    def _place_of(self, over: QWidget) -> QPoint:
        if isinstance(over, QDialog):
            room = self.window.size() - over.size()
            return QPoint(room.width() // 2, max(0, room.height() // 3))
        return over.pos() - self.window.pos()


def settle() -> None:
    """Let what waits be done."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
