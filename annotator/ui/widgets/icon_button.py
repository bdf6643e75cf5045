"""A button that is an icon: 32 px, tinted after the theme, always with a name and a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.actions import Act
from annotator.ui.icons.icon import icon
from annotator.ui.icons.paths import IconName
from annotator.ui.keys_in_force import keys_in
from annotator.ui.resting import CHANGING, resting_in
from annotator.ui.theme.appearance import Appearance


class IconButton(QToolButton):
    """`label` is its accessible name and, with the key, its tooltip. The key of an action is followed.

    The button of an action that changes the project rests with it.
    """

    def __init__(
        self, appearance: Appearance, name: IconName, label: str, parent: QWidget | None = None, *, key: Act | str = ""
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self._key: Act | str = key
        self.setProperty("role", "icon")
        self.setIconSize(QSize(16, 16))
        self.set_label(label, key=key)
        appearance.changed.connect(self._tint)
        keys_in(appearance).changed.connect(self._show_key)
        self._tint()

    def set_label(self, label: str, *, key: Act | str = "") -> None:
        self._key = key
        self.setAccessibleName(label)
        self._show_key()

    @property
    def tip(self) -> str:
        """Its name with the key in brackets."""
        key = keys_in(self._appearance).shown(self._key)
        return f"{self.accessibleName()} ({key})" if key else self.accessibleName()

    def _show_key(self) -> None:
        self.setToolTip(self.tip)
        if self._key in CHANGING:
            resting_in(self._appearance).rest_widgets(self)

    def _tint(self) -> None:
        colour = self._appearance.colour
        self.setIcon(icon(self._name, colour("ink2"), checked=colour("accent"), disabled=colour("line_strong")))
