"""Why somebody else's coding is not changed, in the words that every place uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def only_theirs(name: str) -> str:
    """`name`: the coder whose coding it is."""
    text = QCoreApplication.translate("Whose", "This coding is {name}'s. Only {name} changes it.")
    return text.format(name=name)


def only_to_read() -> str:
    """Why nothing in a project that cannot be written is changed."""
    return QCoreApplication.translate("Whose", "This project can only be read from here. Copy the file to work on it.")
