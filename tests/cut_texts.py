"""Texts that their widgets have no room for: cut at an edge without a sign of it, or squeezed together."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

SLACK = 2
"""Pixels of rounding."""
ARROW = 34
"""Pixels of a choice beside its words."""


def cut_texts() -> Iterator[str]:
    """Of all windows and dialogs that are open now."""
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            for widget in (top, *top.findChildren(QWidget)):
                if widget.isVisible() and (why := _cut(widget)):
                    yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}, {why}"


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QComboBox):
        wanted = widget.fontMetrics().horizontalAdvance(widget.currentText()) + ARROW
        if wanted > widget.width() + SLACK:
            return f"{widget.currentText()!r}: {wanted} wide in {widget.width()}"
    elif isinstance(widget, QAbstractButton) and widget.text():
        least = widget.minimumSizeHint()
        wanted = (least if least.isValid() else widget.sizeHint()).width()
        if wanted > widget.width() + SLACK:
            return f"{widget.text()!r}: {wanted} wide in {widget.width()}"
        return _outside(widget, widget.text())
    return ""


def _cut_label(label: QLabel) -> str:
    if not label.text():
        return ""
    room = label.contentsRect()
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK:
            return f"{label.text()!r}: {wanted} high in {label.height()}"
    elif label.minimumSizeHint().width() > label.width() + SLACK:
        return f"{label.text()!r}: {label.minimumSizeHint().width()} wide in {room.width()}"
    return _outside(label, label.text())


def _outside(widget: QWidget, text: str) -> str:
    """Whether it stands partly outside what holds it, where that cannot be scrolled."""
    box, at = QRect(widget.rect()), widget
    while text and (holder := at.parentWidget()) is not None and not at.isWindow():
        box.translate(at.pos())
        if isinstance(holder.parentWidget(), QScrollArea):
            return ""
        if not holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            return f"{text!r} outside of {type(holder).__name__}"
        at = holder
    return ""
