"""Widgets that take the keyboard and have nothing to say of themselves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

ROLELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def unnamed_widgets() -> Iterator[str]:
    """Of all windows and dialogs that are open now: those without a name for people, or without both name and role.

    A container that scrolls by keys has no role of its own in Qt; a name is enough there.
    """
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            for widget in (top, *top.findChildren(QWidget)):
                if widget.isVisible() and _takes_keyboard(widget) and not _name(widget) and not _is_list_of_box(widget):
                    yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def _takes_keyboard(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _is_list_of_box(widget: QWidget) -> bool:
    """The list that drops from a box has the box's name."""
    return isinstance(widget.window().parentWidget(), QComboBox)


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""
