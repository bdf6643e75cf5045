"""The one style of the program: Fusion, a palette and a style sheet, all made from the tokens.

Labels and tooltips show what they are given as it is: the sheet makes them plain, so that no name is taken for markup.
`widgets.labels` has the one exception, and how a name is put on a button or into a menu.

Widgets choose a rule by the dynamic property `role` (set with `set_role`):

| Widget | Roles |
|---|---|
| QLabel | display, headline, title, heading, strong, lead, quiet, muted, small, micro, section, error, warn, ok, |
|        | include, exclude, key, badge, quote, example |
| QPushButton | none (outlined), primary, quiet, danger, link, title, tab, segment, big, status, status_badge |
| QToolButton | icon |
| QWidget | window, panel, paper, surface, bar, paper_bar, foot, surface_foot, strip |
| QFrame | rule, card, popover, toast, notice, problem, accent_card, drop |
| QLineEdit | search, plain |
| QPlainTextEdit, QTextEdit | plain, paper |
| QListView, QTreeView | none (panel), surface |
| QProgressBar | thin |
"""

from __future__ import annotations

import re
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.sheet import SHEET
from annotator.ui.theme.sheet_images import image_folder
from annotator.ui.theme.tokens import Theme, size
from annotator.ui.theme.wardrobe import wardrobe_in

HOLDS_WORDS = re.compile(r"((?:font-size|min-height|max-height): )(1[0-9]|[2-9][0-9])px")
"""Measures of the sheet that grow with the type; strokes of a few pixels stay."""


def dress(application: QApplication, appearance: Appearance) -> None:
    """Give the whole program its look and keep it when the theme changes; `wear` says who wears the style sheet."""
    application.setStyle(QStyleFactory.create("Fusion"))
    wardrobe = wardrobe_in(appearance)

    def put_on() -> None:
        font = appearance.ui_font()
        font.unsetVariableAxis(QFont.Tag("wght"))  # a weight on the axis would win over the sheet's
        application.setFont(font)
        application.setPalette(palette(appearance.theme))
        wardrobe.hang(sheet(appearance.theme, appearance.text_scale, appearance.row))

    def look() -> tuple[str, int, int]:
        return appearance.theme.name, appearance.text_scale, appearance.row

    worn = look()
    put_on()

    def follow() -> None:
        nonlocal worn
        if look() != worn:
            worn = look()
            put_on()

    appearance.changed.connect(follow)


def set_role(widget: QWidget, role: str) -> None:
    """Choose the rule of the style sheet that a widget follows; see the table above."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def sheet(theme: Theme, text_scale: int = 100, row: int | None = None) -> str:
    """The style sheet of a theme, with type at that percentage and rows of that many pixels."""
    colours: dict[str, Any] = {
        name: theme.hex(name) for name, value in theme.values.items() if isinstance(value, str) and value[0] == "#"
    }
    rows = size("row") if row is None else row
    scaled = HOLDS_WORDS.sub(lambda found: f"{found[1]}{round(int(found[2]) * text_scale / 100)}px", SHEET)
    return Template(scaled).substitute(colours, images=image_folder(theme).as_posix(), row=rows)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: "window",
        role.Base: "surface",
        role.AlternateBase: "panel",
        role.Button: "surface",
        role.ToolTipBase: "surface",
        role.Text: "ink",
        role.WindowText: "ink",
        role.ButtonText: "ink",
        role.ToolTipText: "ink",
        role.PlaceholderText: "ink3",
        role.Highlight: "selection",
        role.HighlightedText: "ink",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "surface",
        role.Midlight: "line",
        role.Mid: "line_strong",
        role.Dark: "input_border",
        role.Shadow: "line_strong",
        role.BrightText: "danger",
        role.Accent: "accent",
    }
    for colour_role, token in pairs.items():
        made.setColor(colour_role, QColor(theme.hex(token)))
    for colour_role in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(theme.hex("ink3")))
    return made
