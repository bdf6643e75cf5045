"""The few small pictures that a style sheet can only take from files, tinted for a theme."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtGui import QColor

from annotator.ui.icons.icon import icon_pixmap
from annotator.ui.icons.paths import IconName
from annotator.ui.theme.tokens import Theme, ThemeName, theme

IMAGES: dict[str, tuple[IconName, str]] = {
    "chevron_down": ("chevron_down", "ink2"),
    "chevron_right": ("chevron_right", "ink2"),
    "chevron_up": ("chevron_up", "ink2"),
    "check": ("check", "on_accent"),
    "check_ink": ("check", "ink"),
    "minus": ("minus", "on_accent"),
}


def image_folder(of: Theme) -> Path:
    """A folder with the pictures of a theme; it lives as long as the program."""
    return Path(_written(of.name).name)


@cache
def _written(name: ThemeName) -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="annotator-", ignore_cleanup_errors=True)
    for file, (icon_name, token) in IMAGES.items():
        colour = QColor(theme(name).hex(token))
        icon_pixmap(icon_name, colour).save(str(Path(folder.name) / f"{file}.png"))
        icon_pixmap(icon_name, colour, ratio=2.0).save(str(Path(folder.name) / f"{file}@2x.png"))
    return folder
