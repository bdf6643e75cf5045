"""A small button that stays down while an option is on."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.theme.style import set_role


def option_button(sign: str, label: str, parent: QWidget | None = None) -> QToolButton:
    """`sign` is what is painted, `label` what is said of it."""
    button = QToolButton(parent)
    button.setText(sign)
    button.setCheckable(True)
    button.setAccessibleName(label)
    button.setToolTip(label)
    set_role(button, "icon")
    return button
