"""What the coder does beside giving codes: locking one, lighting its passages, citing, examples, dropping codes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from annotator.model.span import Span
from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.backlight import Backlight
from annotator.ui.citing import cited
from annotator.ui.code_panes import Panes
from annotator.ui.coding_acts import CodingActs
from annotator.ui.desk import Desk
from annotator.ui.lock import Lock
from annotator.ui.mark_feed import MarkFeed
from annotator.ui.reading_acts import ReadingActs


class Gestures(QObject):
    """Works on the text and the codebook of Code."""

    def __init__(self, desk: Desk, panes: Panes, feed: MarkFeed, coding: CodingActs, reading: ReadingActs) -> None:
        super().__init__(panes.reading)
        self._desk = desk
        self._panes = panes
        self._coding = coding
        self._reading = reading
        self.lock = Lock(desk, panes.reading, coding)
        self.backlight = Backlight(desk, panes.reading, feed, self.chosen_code)
        self.lock.changed.connect(self._hold_selections)
        panes.reading.code_dropped.connect(self._give)
        panes.reading.code_dropped_on_mark.connect(self._give_to_coding)
        panes.codebook.lock_asked.connect(self.lock.hold)
        panes.reading.mark_focused.connect(lambda _mark: self.backlight.follow())
        panes.codebook.current_changed.connect(lambda _code: self.backlight.follow())

    def slots(self) -> dict[Act, Slot]:
        return {
            Act.LOCK_CODE: self.toggle_lock,
            Act.BACKLIGHT: self.backlight.toggle,
            Act.ADD_EXAMPLE: self._coding.add_example,
            Act.COPY_CITED: self.copy_cited,
        }

    def chosen_code(self) -> str | None:
        """The id of the focused coding's code, else the locked one, the codebook's current row, the code used last."""
        focused = self._coding.focused()
        if focused is not None:
            return focused.code
        return self.lock.code or self._panes.codebook.current_code() or self._coding.last_code

    def toggle_lock(self) -> None:
        """Lock the chosen code; end the lock where there is one."""
        if not self.lock.end():
            self.lock.hold(self.chosen_code())

    def copy_cited(self) -> None:
        """The passage in quote marks, with document and place, to the clipboard."""
        span, document = self._coding.passage(), self._coding.document
        if span is None or document is None:
            self._desk.messages.hint(self.tr("Select a passage first."))
            return
        words = cited(self._reading.reader.text, self._reading.reader.structure, span, document.name)
        QGuiApplication.clipboard().setText(words)
        self._desk.messages.hint(self.tr("Copied with its place."))

    def _hold_selections(self, words: str) -> None:
        """While a code is locked, sentences and widenings are gathered until Enter."""
        self._reading.gathers = bool(words) and self._desk.settings.now.lock_waits
        self._desk.actions[Act.LOCK_CODE].setChecked(bool(words))
        self.backlight.follow()

    def _give(self, code_id: str, start: int, end: int) -> None:
        self._coding.apply_to(Span(start, end), code_id)
        self._panes.reading.take_keyboard()

    def _give_to_coding(self, code_id: str, mark_id: str, joins: object) -> None:
        """Replace the code of a coding, or with Ctrl give its passage a second one."""
        self._panes.reading.focus_mark(mark_id)
        coding = self._coding.focused()
        self._panes.reading.take_keyboard()
        if coding is None:
            return
        if joins:
            self._coding.apply_to(coding.span, code_id)
        elif self._coding.own_focused() is not None:
            self._coding.recode(coding.id, code_id)
