"""Dims the text outside one code's passages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.mark_feed import MarkFeed
from annotator.ui.reading.pane import ReadingPane


class Backlight(QObject):
    """Follows the chosen code while it is on. `chosen` gives its id."""

    def __init__(self, desk: Desk, pane: ReadingPane, feed: MarkFeed, chosen: Callable[[], str | None]) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._feed = feed
        self._chosen = chosen
        self._is_on = False
        self._code: str | None = None
        feed.changed.connect(self._light)
        desk.actions[Act.BACKLIGHT].setChecked(False)

    @property
    def code(self) -> str | None:
        """The id of the code whose passages lie in the light."""
        return self._code if self._is_on else None

    def toggle(self) -> None:
        self._is_on = not self._is_on and self._chosen() is not None
        if not self._is_on and self._chosen() is None:
            self._desk.messages.hint(self.tr("Choose a code first: its row in the codebook, or a coding that has it."))
        self._desk.actions[Act.BACKLIGHT].setChecked(self._is_on)
        self._code = None
        self.follow()
        if not self._is_on:
            self._pane.show_backlight(None)

    def follow(self) -> None:
        """Another code may be the chosen one."""
        chosen = self._chosen()
        if self._is_on and chosen is not None and chosen != self._code:
            self._code = chosen
            self._light()

    def _light(self) -> None:
        if not self._is_on or self._code is None:
            return
        book = self._desk.workspace.codebook
        codes = {self._code}
        if self._code in book:
            codes |= {code.id for code in book.descendants(self._code)}
        self._pane.show_backlight(self._feed.marks_of(codes))
