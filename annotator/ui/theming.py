"""The look that somebody chose, or the system's: theme, rows, size of type, patterns, motion; followed at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.ui.action_set import ActionSet
from annotator.ui.actions import Act
from annotator.ui.settings import Density, SettingsFile, ThemeChoice
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import Patterns, draw_patterns
from annotator.ui.theme.tokens import ThemeName

CHOICES = {
    Act.THEME_SYSTEM: ThemeChoice.SYSTEM,
    Act.THEME_LIGHT: ThemeChoice.LIGHT,
    Act.THEME_DARK: ThemeChoice.DARK,
    Act.THEME_CONTRAST: ThemeChoice.CONTRAST,
    Act.THEME_CONTRAST_DARK: ThemeChoice.CONTRAST_DARK,
}
NAMES: dict[ThemeChoice, ThemeName] = {
    ThemeChoice.LIGHT: "light",
    ThemeChoice.DARK: "dark",
    ThemeChoice.CONTRAST: "contrast",
    ThemeChoice.CONTRAST_DARK: "contrast_dark",
}
MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def theme_of_system() -> ThemeName:
    """What the system wishes, as far as Qt tells it."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast_dark" if dark else "contrast"
    return "dark" if dark else "light"


class Theming(QObject):
    """Binds the theme's actions of the View menu, and does what the settings say about the look."""

    def __init__(self, appearance: Appearance, settings: SettingsFile, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._actions = actions
        self._patterns = Patterns.CHILDREN
        self._blink = QApplication.cursorFlashTime()
        self._effects = [effect for effect in MOVING if QApplication.isEffectEnabled(effect)]
        group = QActionGroup(self)
        for act in CHOICES:
            group.addAction(actions[act])
        actions.bind({act: partial(self.choose, choice) for act, choice in CHOICES.items()})
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        settings.changed.connect(self._follow)
        appearance.set_reading_size(settings.now.reading_size)
        self._follow()

    def choose(self, choice: ThemeChoice) -> None:
        self._settings.change(theme=choice)
        self._check()

    def _follow(self) -> None:
        now = self._settings.now
        self._check()
        self._appearance.set_theme(NAMES[now.theme] if now.theme in NAMES else theme_of_system())
        self._appearance.set_interface(now.text_scale, "row_compact" if now.density == Density.COMPACT else "row")
        self._move(still=now.reduce_motion)
        patterns = Patterns.ALL if now.patterns_always else Patterns.CHILDREN
        if patterns is not self._patterns:
            self._patterns = patterns
            draw_patterns(patterns)
            self._appearance.changed.emit()

    def _check(self) -> None:
        for act, choice in CHOICES.items():
            self._actions[act].setChecked(self._settings.now.theme == choice)

    def _move(self, *, still: bool) -> None:
        """Menus and lists open at once, and the caret does not blink."""
        QApplication.setCursorFlashTime(0 if still else self._blink)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not still)
