"""Every text that a window holds for people: on its widgets, in its lists and menus, for those who listen, painted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

Role = Qt.ItemDataRole
SPOKEN = ("text", "title", "plain_text", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")
TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)
"""Fields, whose text is somebody's; what they say while empty is the window's."""
ROLES = (
    Role.DisplayRole,
    Role.ToolTipRole,
    Role.StatusTipRole,
    Role.AccessibleTextRole,
    Role.AccessibleDescriptionRole,
)
ROWS = 120
"""Of each list as many as show every kind of row."""
COLUMNS = 12
CHILDREN = 150

TAG = re.compile(r"<[^>]*>")

Shown = tuple[str, str]
"""Where, and the text."""


def shown_texts() -> Iterator[Shown]:
    """Of all windows, dialogs and menus that are open now."""
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            yield from _of_window(top)


def _of_window(top: QWidget) -> Iterator[Shown]:
    yield f"{type(top).__name__}, title", top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible():
            for what, text in _of_widget(widget):
                yield f"{_path(widget)}, {what}", text
        elif isinstance(widget, QMenu):
            for what, text in actions_in(widget):
                yield f"{_path(widget)}, {what}", text
    for text in _spoken_of(QAccessible.queryAccessibleInterface(top)):
        yield f"{type(top).__name__}, spoken", text


def _path(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


def _of_widget(widget: QWidget) -> Iterator[Shown]:
    for name in SPOKEN:
        if name in {"text", "plain_text"} and isinstance(widget, TYPED):
            continue
        found: Any = getattr(widget, name, None)
        text = found() if callable(found) else found
        if isinstance(text, str):
            yield name, _read(text) if name == "toolTip" or _is_rich(widget) else text
    if isinstance(widget, TYPED):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, (QComboBox, QAbstractItemView)) and widget.model() is not None:
        yield from _of_model(widget.model())
    if isinstance(widget, QHeaderView) and not widget.isHidden():
        yield from _of_header(widget)
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(tab)) for tab in range(widget.count()))
    yield from _of_actions(widget.actions())


def _is_rich(widget: QWidget) -> bool:
    """Whether it takes marks of form for marks, not for words."""
    return isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText


def _read(text: str) -> str:
    """A text as people read it."""
    return unescape(TAG.sub(" ", text)) if TAG.search(text) else text


def _of_actions(actions: list[QAction]) -> Iterator[Shown]:
    for action in actions:
        yield from (("action", text) for text in (action.text(), _read(action.toolTip()), action.statusTip()))


def actions_in(menu: QMenu) -> Iterator[Shown]:
    """What stands in a menu, with what hangs below it."""
    yield "menu", menu.title()
    yield from _of_actions(menu.actions())
    for below in menu.findChildren(QMenu):
        yield "menu", below.title()
        yield from _of_actions(below.actions())


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None, depth: int = 0) -> Iterator[Shown]:
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(min(ROWS, model.rowCount(above))):
        for column in range(min(COLUMNS, columns)):
            index = model.index(row, column, above)
            yield from (("row", _read(text)) for role in ROLES if isinstance(text := index.data(role), str))
        if depth < 3:
            yield from _of_model(model, model.index(row, 0, above), depth + 1)


def _of_header(header: QHeaderView) -> Iterator[Shown]:
    for section in range(min(30, header.count())):
        for role in ROLES:
            text = header.model().headerData(section, header.orientation(), role)
            if isinstance(text, str) and not header.isSectionHidden(section):
                yield "header", text


def _spoken_of(interface: Any, depth: int = 0) -> Iterator[str]:
    if interface is None or not interface.isValid() or depth > 12:
        return
    if interface.state().invisible:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        yield interface.text(kind)
    for place in range(min(CHILDREN, interface.childCount())):
        yield from _spoken_of(interface.child(place), depth + 1)


@contextmanager
def painted_texts() -> Iterator[list[str]]:
    """What is painted as text meanwhile."""
    found: list[str] = []
    real = QPainter.drawText

    def noted(painter: QPainter, *given: Any) -> Any:
        found.extend(part for part in given if isinstance(part, str))
        return real(painter, *given)

    QPainter.drawText = noted  # type: ignore[method-assign,assignment]
    try:
        yield found
    finally:
        QPainter.drawText = real  # type: ignore[method-assign]
