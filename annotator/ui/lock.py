"""A locked code: every finished selection is given it at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.actions import Act
from annotator.ui.coding_acts import CodingActs
from annotator.ui.desk import Desk
from annotator.ui.reading.pane import ReadingPane


class Lock(QObject):
    """`changed` carries the words for the status bar, empty when the lock ends."""

    changed = Signal(str)

    def __init__(self, desk: Desk, pane: ReadingPane, coding: CodingActs) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._coding = coding
        self._code: str | None = None
        desk.news.told.connect(self._check)
        desk.actions.keys_changed.connect(self._tell)

    @property
    def code(self) -> str | None:
        """The id of the locked code."""
        return self._code

    def hold(self, code_id: str | None) -> None:
        """Lock a code; None says that one has to be chosen."""
        code = self._desk.workspace.codebook.by_id.get(code_id or "")
        if code is None:
            self._desk.messages.hint(self.tr("Choose a code first: its row in the codebook, or a coding that has it."))
        elif not code.takes_codings:
            self._desk.messages.hint(self.tr("{name} takes no codings.").format(name=code.name))
        else:
            self._code = code.id
            self._pane.focus_mark(None)
            self._tell()
            self.take()

    def _tell(self) -> None:
        """Say again what is locked and which key ends it."""
        code = self._desk.workspace.codebook.by_id.get(self._code or "")
        if code is not None:
            key = self._desk.actions.key(Act.ESCAPE)
            said = self.tr("Locked: {name}. {key} ends") if key else self.tr("Locked: {name}")
            self.changed.emit(said.format(name=code.name, key=key))

    def end(self) -> bool:
        """Whether there was a lock to end."""
        if self._code is None:
            return False
        self._code = None
        self.changed.emit("")
        return True

    def take(self) -> bool:
        """Code the selection with the locked code; whether a code is locked."""
        span = self._pane.selected_span()
        if self._code is None:
            return False
        if span is not None:
            self._coding.apply_to(span, self._code)
        return True

    def _check(self) -> None:
        code = self._desk.workspace.codebook.by_id.get(self._code or "")
        if self._code is not None and (code is None or not code.takes_codings):
            self.end()
