"""Undo and redo of the coder at the keyboard, through the project's journal: one memory, also after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.model.change import Change
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding
from annotator.model.wording import Wording
from annotator.ui.actions import Act
from annotator.ui.desk import Desk
from annotator.ui.resting import resting_in
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.labels import spelled
from annotator.workspace.news import News, Pended

Do = Callable[[Change], None]


class Undo(QObject):
    """Applies changes and takes them back, tells the person what went wrong, keeps the two menu texts current.

    `ran` carries the change that an undo or redo was, `brought_back` the codings that it put into the project.
    """

    ran = Signal(object)
    brought_back = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.news)
        self._workspace = desk.workspace
        self._resting = resting_in(desk.appearance)
        self._viewing = desk.viewing
        self._actions = desk.actions
        self._messages = desk.messages
        self._typed = desk.typed
        self._offered = ""
        self._newest: Change | None = None
        desk.news.told.connect(self._hear)
        desk.viewing.changed.connect(self.refresh)
        self.refresh()

    def do(self, change: Change) -> None:
        """Apply a change of the coder at the keyboard; a refusal of the world is told, nothing is changed then."""
        self.note(change if change.coder else replace(change, coder=self._viewing.coder))

    def note(self, change: Change) -> None:
        """Apply a change as it is: one without a coder is nobody's, and undo passes it by."""
        if self._resting.refuses():
            return
        try:
            self._workspace.apply(change)
        except AnnotatorError as problem:
            self._messages.tell(problem)

    def undo(self) -> None:
        self._run(self._workspace.undo, self.tr("Undone: {label}"), self.tr("There is nothing of yours to undo."))

    def redo(self) -> None:
        self._run(self._workspace.redo, self.tr("Done again: {label}"), self.tr("There is nothing to do again."))

    def offer(self, done: str) -> None:
        """Say what the newest change did, with a button that takes it back; the next change withdraws the offer."""
        self._offered = done
        self._messages.offer(done, self.tr("Undo"), self.undo)

    def _hear(self, news: News) -> None:
        if isinstance(news, Pended):
            self._newest = news.change
            if self._offered and self._messages.text == self._offered:
                self._messages.clear()
            self._offered = ""
        self.refresh()

    def refresh(self) -> None:
        coder = self._viewing.coder
        undo, redo = self._workspace.undo_label(coder), self._workspace.redo_label(coder)
        undone = self.tr("Undo: {label}").format(label=spelled(localised(undo))) if undo else self.tr("Undo")
        redone = self.tr("Redo: {label}").format(label=spelled(localised(redo))) if redo else self.tr("Redo")
        self._actions[Act.UNDO].setText(undone)
        self._actions[Act.REDO].setText(redone)

    def _run(self, step: Callable[[str | None], Wording | None], done: str, nothing: str) -> None:
        self._typed.keep()
        try:
            label = step(self._viewing.coder)
        except AnnotatorError as problem:
            self._messages.tell(problem)
            return
        self._messages.hint(done.format(label=localised(label)) if label else nothing)
        if label and self._newest is not None:
            self.ran.emit(self._newest)
            back = [put.after for put in self._newest.puts if put.before is None and isinstance(put.after, Coding)]
            if back:
                self.brought_back.emit(back)
