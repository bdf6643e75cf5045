"""What the pages of the inspector say and show alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.ui.actions import Act
from annotator.ui.keys_in_force import Keys
from annotator.ui.theme.style import set_role

SIDE = 16


def first_hint(keys: Keys) -> str:
    """How to begin, and where all keys are listed."""
    if not keys.longest_of_codes:
        return keys.words(
            QCoreApplication.translate("Inspector", "Select a passage and press {key} to choose a code."),
            QCoreApplication.translate("Inspector", "Select a passage and choose a code."),
            key=Act.POPOVER,
        )
    begin = QCoreApplication.translate("Inspector", "Select a passage and press a code's key.")
    act = Act.KEYS_HERE if keys.key(Act.KEYS_HERE) else Act.KEYS
    listed = QCoreApplication.translate(
        "Inspector", "Select a passage and press a code's key. Press {key} for all keys."
    )
    return keys.words(listed, begin, key=act)


def heading_row(title: str, parent: QWidget) -> QHBoxLayout:
    """The first line of a page: what it is about, with room for buttons at the end."""
    label = QLabel(title, parent)
    set_role(label, "panel_title")
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(label)
    row.addStretch(1)
    return row


def with_key(path: str, key: str, key_words: str) -> str:
    """`Threat / Kill switch, key 4`; `key_words` holds %1 for the key."""
    return f"{path}, {key_words.replace('%1', key)}" if key else path
