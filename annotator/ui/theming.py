"""Light, dark, or as the system is; remembered, and followed while the program runs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup, QGuiApplication

from annotator.ui.action_set import ActionSet
from annotator.ui.actions import Act
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import ThemeName

CHOICES = {Act.THEME_SYSTEM: "system", Act.THEME_LIGHT: "light", Act.THEME_DARK: "dark"}


class Theming(QObject):
    """Binds the three actions of the View menu."""

    def __init__(self, appearance: Appearance, settings: SettingsFile, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        group = QActionGroup(self)
        for act, choice in CHOICES.items():
            group.addAction(actions[act])
            actions[act].setChecked(settings.now.theme == choice)
        actions.bind({act: partial(self.choose, choice) for act, choice in CHOICES.items()})
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        appearance.set_reading_size(settings.now.reading_size)
        self._follow()

    def choose(self, choice: str) -> None:
        """`system`, `light` or `dark`."""
        self._settings.change(theme=choice)
        self._follow()

    def _follow(self) -> None:
        chosen = self._settings.now.theme
        name: ThemeName = "dark" if chosen == "dark" else "light"
        if chosen == "system" and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark:
            name = "dark"
        self._appearance.set_theme(name)
