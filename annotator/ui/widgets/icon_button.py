"""A button that is an icon: 32 px, tinted after the theme, always with a name and a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.icons.icon import icon
from annotator.ui.icons.paths import IconName
from annotator.ui.theme.appearance import Appearance


class IconButton(QToolButton):
    """`label` is its accessible name and, with the key, its tooltip."""

    def __init__(
        self, appearance: Appearance, name: IconName, label: str, parent: QWidget | None = None, *, key: str = ""
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self.setProperty("role", "icon")
        self.setIconSize(QSize(16, 16))
        self.set_label(label, key=key)
        appearance.changed.connect(self._tint)
        self._tint()

    def set_icon(self, name: IconName) -> None:
        self._name = name
        self._tint()

    def set_label(self, label: str, *, key: str = "") -> None:
        self.setAccessibleName(label)
        self.setToolTip(f"{label} ({key})" if key else label)

    def _tint(self) -> None:
        colour = self._appearance.colour
        self.setIcon(icon(self._name, colour("ink2"), checked=colour("accent"), disabled=colour("line_strong")))
