"""Words for those who listen to the screen: spoken at once, shown nowhere."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Urgency(Enum):
    """Whether what is being read out is broken off."""

    POLITE = auto()
    URGENT = auto()


def announce(source: QObject, words: str, urgency: Urgency = Urgency.POLITE) -> None:
    """Has a screen reader say some words. `source` is the widget they come from; nothing happens without a listener."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, words)
    if urgency is Urgency.URGENT:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
