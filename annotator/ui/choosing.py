"""Choosing a code: by the popover, in the codebook, by making one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.code_panes import Panes
from annotator.ui.codebook.editing import MadeFor
from annotator.ui.coding_acts import CodingActs
from annotator.ui.desk import Desk
from annotator.ui.gestures import Gestures
from annotator.ui.popover.popover import Aim
from annotator.ui.top_row import TopRow
from annotator.ui.whose import only_to_read


class Choosing(QObject):
    """What a chosen code is for: the selection, the focused coding's passage, or a coding whose code is `replaced`."""

    memo_asked = Signal()
    replaced = Signal()

    def __init__(self, desk: Desk, panes: Panes, coding: CodingActs, gestures: Gestures) -> None:
        super().__init__(panes.reading)
        self._desk = desk
        self._panes = panes
        self._coding = coding
        self._lock = gestures.lock
        self._replacing: str | None = None
        self._stays = self._writes = False
        TopRow(desk.actions, panes.reading)
        panes.reading.selection_changed.connect(self._selection_changed)
        panes.reading.selection_finished.connect(self._selection_finished)
        panes.codebook.code_chosen.connect(self._code_clicked)
        panes.rail.code_chosen.connect(self._code_clicked)
        panes.popover.code_chosen.connect(self._code_picked)
        panes.popover.new_code_asked.connect(self.ask_new_code)
        panes.popover.closed.connect(self._popover_closed)

    def ask_code(self) -> None:
        """Enter: search a code for the selection; on a focused coding, write its memo."""
        if self._panes.reading.selected_span() is not None:
            if self._lock.take():
                return
            self._open_popover()
            self._panes.popover.focus_search()
        elif self._panes.reading.focused_mark() is not None:
            self.memo_asked.emit()
        else:
            self._desk.messages.hint(self.tr("Select a passage first."))

    def code_and_write(self) -> None:
        """Give the selection the code that the popover highlights and write its memo; else let a code be chosen."""
        popover, span = self._panes.popover, self._panes.reading.selected_span()
        if span is None or self._desk.workspace.read_only:
            popover.close_popover()
            self._desk.messages.hint(only_to_read() if span is not None else self.tr("Select a passage first."))
            return
        code_id = popover.highlighted_code() if popover.isVisible() else None
        if code_id is not None:
            self._coding.apply_to(span, code_id, self.memo_asked.emit)
            return
        self._open_popover()
        popover.focus_search()
        self._writes = True
        self._desk.messages.hint(self.tr("Choose a code; its memo comes next."))

    def ask_replacement(self, coding_id: str | None = None) -> None:
        """Open the popover for another code of a coding, by default the focused one."""
        coding = self._desk.workspace.coding(coding_id) if coding_id else self._coding.own_focused()
        if coding is None:
            return
        self._replacing = coding.id
        self._panes.reading.set_caret(coding.start)
        self._coding.focus_coding(coding.id)
        offered = [code for code in self._coding.suggestions(coding.span) if code != coding.code]
        self._panes.popover.open_at(self._panes.reading.selection_rect(), offered, Aim.REPLACING)
        self._panes.popover.focus_search()

    def ask_new_code(self, name: str = "") -> None:
        """Begin a code in the codebook panel; what the popover was opened for, or the selection, is given it."""
        taken_by = self._taken_by()
        current = self._panes.codebook.current_code()
        codebook = self._desk.workspace.codebook
        parent = codebook.code(current).parent if current and current in codebook else None
        self._panes.popover.close_popover()
        self._panes.codebook.new_code(name, parent, taken_by)

    def _taken_by(self) -> MadeFor | None:
        """What a code that is about to be made is for; it is in the codebook once the events now waiting are done."""
        replacing, span = self._replacing, self._panes.reading.selected_span()
        if replacing is not None:
            return lambda code_id: QTimer.singleShot(0, self, lambda: self._recode(replacing, code_id))
        if span is not None:
            return lambda code_id: self._coding.apply_when_made(code_id, span)
        return None

    def _code_clicked(self, code_id: str) -> None:
        if self._lock.code is not None and self._panes.reading.selected_span() is None:
            self._lock.hold(code_id)
            return
        if self._coding.apply_code(code_id) is not None:
            self._panes.reading.take_keyboard()

    def _code_picked(self, code_id: str) -> None:
        replacing, self._replacing = self._replacing, None
        writes, self._writes = self._writes, False
        if replacing is not None:
            self._recode(replacing, code_id)
        elif self._panes.popover.isVisible() and (span := self._panes.reading.selected_span()) is not None:
            self._stays = True  # the words are let go of and selected again, and the popover is still about them
            self._coding.apply_beside(span, code_id)
            self._stays = False
        elif writes and (span := self._panes.reading.selected_span()) is not None:
            self._coding.apply_to(span, code_id, self.memo_asked.emit)
        else:
            self._coding.apply_code(code_id)

    def _recode(self, coding_id: str, code_id: str) -> None:
        self._coding.recode(coding_id, code_id)
        self.replaced.emit()

    def _popover_closed(self) -> None:
        self._panes.reading.take_keyboard()
        QTimer.singleShot(0, self, self._forget_replacing)

    def _forget_replacing(self) -> None:
        if not self._panes.popover.isVisible():
            self._replacing, self._writes = None, False

    def _selection_changed(self) -> None:
        if not self._stays:
            self._panes.popover.close_popover()

    def _selection_finished(self) -> None:
        if not self._lock.take() and self._desk.settings.now.popover:
            self._open_popover()

    def _open_popover(self) -> None:
        span = self._panes.reading.selected_span()
        if span is not None and not self._desk.workspace.read_only:
            self._replacing, self._writes = None, False
            self._panes.popover.open_at(self._panes.reading.selection_rect(), self._coding.suggestions(span))
