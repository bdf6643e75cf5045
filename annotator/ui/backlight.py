"""Dims the text outside one code's passages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.mark_feed import MarkFeed
from annotator.ui.reading.pane import ReadingPane


class Backlight(QObject):
    """Follows the chosen code while it is on. `chosen` gives its id; `changed` carries the words for the status bar."""

    changed = Signal(str)

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
        was_on = self._is_on
        self._is_on = not was_on and self._chosen() is not None
        if not was_on and not self._is_on:
            self._desk.messages.hint(self.tr("Choose a code first: its row in the codebook, or a coding that has it."))
        self._desk.actions[Act.BACKLIGHT].setChecked(self._is_on)
        self._code = None
        self.follow()
        if not self._is_on:
            self._pane.show_backlight(None)
            self.changed.emit("")

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
        code = book.by_id.get(self._code)
        if code is None:
            self.toggle()
            return
        lit = self._feed.marks_of({code.id, *(below.id for below in book.descendants(code.id))})
        self._pane.show_backlight(lit)
        words = self.tr("Lit: {name}") if lit else self.tr("Lit: {name}, not in this document")
        self.changed.emit(words.format(name=code.name))
