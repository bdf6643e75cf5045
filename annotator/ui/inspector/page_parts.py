"""What the pages of the inspector say and show alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.model.codes import Code
from annotator.ui.actions import Act
from annotator.ui.keys_in_force import Keys
from annotator.ui.theme.style import set_role

SIDE = 16


def first_hint(keys: Keys) -> str:
    """How to begin, and where all keys are listed."""
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


def path_and_key(path: str, code: Code, key_words: str) -> str:
    """`Threat / Kill switch, key 4`; `key_words` holds %1 for the key."""
    return f"{path}, {key_words.replace('%1', code.key)}" if code.key else path
