"""Labels of plain words that wrap, and emptying what holds them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from annotator.ui.theme.style import set_role


def strong(text: str) -> str:
    """Rich text whose `<b>` is the semibold of the interface; of a bold face Qt would make one by smearing."""
    return text.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")


def literal(text: str) -> str:
    """Somebody's words for a tooltip, where Qt would take `<b>` in them for markup."""
    lines = escape(text).replace("\n", "<br>")
    return f"<span>{lines}</span>" if "<" in text else text


def words(text: str, role: str = "small") -> QLabel:
    """Plain words that wrap."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
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
