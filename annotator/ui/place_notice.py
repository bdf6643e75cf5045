"""A bar under the top bar: the project lies where another program copies files about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.ui.desk import Desk
from annotator.ui.theme.wardrobe import wear
from annotator.ui.widgets.message_bar import MessageBar
from annotator.ui.widgets.words import quoted
from annotator.workspace.places import Place, place_of

NAMED = 3
"""Conflicted copies that are named; of further ones the number is told."""


class PlaceNotice(MessageBar):
    """Shown until it is closed; then not again for this project unless there is something else to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("notice", QCoreApplication.translate("PlaceNotice", "Close"), parent)
        self._desk = desk
        wear(self, desk.appearance)
        place = place_of(desk.workspace.path)
        words = self._words_of(place)
        if words and words != desk.settings.dismissed_notice(desk.workspace.info.id):
            self.tell(words)
        self.pressed.connect(self._dismiss)

    def _dismiss(self) -> None:
        self._desk.settings.dismiss_notice(self._desk.workspace.info.id, self.words)
        self.hide()

    def _words_of(self, place: Place) -> str:
        said = []
        if place.service:
            said.append(
                self.tr(
                    "This project lies in a folder of {service}. Open it on one computer at a time, and let it be "
                    "copied to the end before you open it on another."
                ).format(service=place.service)
            )
        if place.copies:
            names = ", ".join(quoted(copy.name) for copy in place.copies[:NAMED])
            more = len(place.copies) - NAMED
            names += self.tr(" and {n} more").format(n=more) if more > 0 else ""
            said.append(
                self.tr("Beside it lies what looks like a conflicted copy: {names}. ").format(names=names)
                + self.tr("“Merge another copy…” in the menu Project shows what it holds and brings both together.")
            )
        return " ".join(said)
