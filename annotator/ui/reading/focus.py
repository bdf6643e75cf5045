"""Which coding is in focus, and the walk from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.reading.mark import Mark
from annotator.ui.reading.mark_table import order_of
from annotator.ui.reading.view import View


class Focus(QObject):
    """Puts codings in focus; tells by id, None for none."""

    changed = Signal(object)

    def __init__(self, view: View, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view

    @property
    def mark(self) -> Mark | None:
        return self._view.page.table.get(self._view.page.shown.focus)

    def attend(self, mark_id: str | None) -> None:
        """Puts this coding in focus, or none; one that is not shown counts as none."""
        page = self._view.page
        if page.table.get(mark_id) is None:
            mark_id = None
        if mark_id != page.shown.focus:
            self._view.update_stale(page.attend(mark_id))
            self.changed.emit(mark_id)

    def click(self, offset: int | None) -> None:
        """A click on a character: the innermost coding there, and with every further click the next outer one."""
        stack = [] if offset is None else self._view.page.table.at(offset)
        self.attend(self._next_in(stack))

    def innermost(self, offset: int | None) -> None:
        """The innermost coding on a character, unless the one in focus covers it too."""
        stack = [] if offset is None else self._view.page.table.at(offset)
        self._stay_or_innermost(stack)

    def around_caret(self, offset: int) -> None:
        """The coding at the caret: the one in focus as long as the caret touches it."""
        self._stay_or_innermost(self._view.page.table.around(offset))

    def _stay_or_innermost(self, stack: list[Mark]) -> None:
        if not any(mark.id == self._view.page.shown.focus for mark in stack):
            self.attend(stack[0].id if stack else None)

    def _next_in(self, stack: list[Mark]) -> str | None:
        ids = [mark.id for mark in stack]
        if not ids:
            return None
        focus = self._view.page.shown.focus
        return ids[(ids.index(focus) + 1) % len(ids)] if focus in ids else ids[0]

    def next_stacked(self) -> None:
        """The next outer one of the codings on the same words."""
        page = self._view.page
        here = self.mark
        caret = page.shown.caret
        at = caret if here is None or here.span.touches(caret) else here.start
        stack = page.table.around(at)
        if not stack and here is not None:
            stack = page.table.at(here.start)
        self.attend(self._next_in(stack))

    def next(self) -> Mark | None:
        """The next coding in text order, put in focus; None at the end."""
        here = self.mark
        caret = self._view.page.shown.caret
        return self._walk(self._view.page.table.after(order_of(here) if here else (caret, -(1 << 60), "")))

    def previous(self) -> Mark | None:
        """The coding before in text order, put in focus; None at the beginning."""
        here = self.mark
        caret = self._view.page.shown.caret
        return self._walk(self._view.page.table.before(order_of(here) if here else (caret, -(1 << 60), "")))

    def _walk(self, mark: Mark | None) -> Mark | None:
        if mark is not None:
            self.attend(mark.id)
        return mark
