"""Labels of plain words that wrap, and emptying what holds them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from annotator.ui.theme.style import set_role

MARKUP = {"<b>": '<span style="font-weight:600">', "</b>": "</span>", "<br>": "<br>"}
"""The only signs that are taken for markup. The bold is the interface's semibold: Qt would make one by smearing."""


def show_strong(label: QLabel, text: str) -> None:
    """Words of the program with something in `<b>` in a label. The style sheet makes every other label a plain one."""
    said = escape(text, quote=False)
    for sign, markup in MARKUP.items():
        said = said.replace(escape(sign), markup)
    label.setProperty("rich", True)  # noqa: FBT003 - Qt's signature
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(said)


def show_plain(label: QLabel, text: str) -> None:
    """Words in a label that has others in `<b>` at times."""
    label.setProperty("rich", False)  # noqa: FBT003 - Qt's signature
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)


def spelled(text: str) -> str:
    """Somebody's words on a button or in a menu, where Qt would take a `&` for the mark of a key."""
    return text.replace("&", "&&")


def words(text: str, role: str = "small") -> QLabel:
    """Plain words that wrap."""
    label = QLabel(text)
    label.setWordWrap(True)
    set_role(label, role)
    return label


def emptied(layout: QVBoxLayout | QGridLayout) -> None:
    """Takes everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
