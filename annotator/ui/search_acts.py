"""Finding in all documents and coding all hits: opens the pane below the text and links it with the rest."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.ui.action_set import Slot
from annotator.ui.actions import Act
from annotator.ui.code_mode import CodeMode
from annotator.ui.desk import Desk
from annotator.ui.search.asking import Scope
from annotator.ui.undo import Undo
from annotator.workspace.searching import Query, QueryKind

LONGEST = 80
"""Characters of a selection that are taken as the words to look for."""


class SearchActs(QObject):
    """`show_code` brings Code to the front."""

    def __init__(self, desk: Desk, code: CodeMode, undo: Undo, show_code: Callable[[], None]) -> None:
        super().__init__(desk.news)
        self._desk = desk
        self._code = code
        self._undo = undo
        self._show_code = show_code
        pane = code.panes.search
        pane.passage_opened.connect(code.open_place)
        pane.closed.connect(self._close)
        pane.coded.connect(self._tell)
        pane.asked.connect(self._remember)
        self._restore()
        code.document_changed.connect(lambda: pane.show_document(code.document))
        code.panes.find_bar.code_all_asked.connect(self._code_hits)

    def slots(self) -> dict[Act, Slot]:
        return {
            Act.FIND_EVERYWHERE: self.find,
            Act.CODE_ALL: self.code_all,
            Act.FIND_NEXT: lambda: self._step(1),
            Act.FIND_PREVIOUS: lambda: self._step(-1),
        }

    def _step(self, by: int) -> None:
        """Through what was found everywhere while that is shown, else through the open document."""
        panes, reading = self._code.panes, self._code.reading
        if panes.find_bar.isHidden() and panes.search.isVisible() and panes.search.step(by):
            return
        if by > 0:
            reading.find_next()
        else:
            reading.find_previous()

    def find(self) -> None:
        """Look for the selected words, for those in the find bar, or for what will be typed."""
        panes = self._code.panes
        span, text = panes.reading.selected_span(), self._code.reading.reader.text
        words = text[span.start : span.end] if span is not None and len(span) < LONGEST else ""
        query = Query("" if "\n" in words else words)
        if not words and not panes.find_bar.isHidden() and not panes.search.isVisible():
            query = panes.find_bar.query()
        self._open()
        panes.search.open(query if query.text else None)

    def code_all(self) -> None:
        """Code what was found last, in the document or everywhere."""
        bar = self._code.panes.find_bar
        self._code_hits(None if bar.isHidden() or self._code.panes.search.hits else bar.query())

    def _remember(self, query: Query, scope: Scope) -> None:
        asked = [query.text[:LONGEST], query.kind.value, query.whole_words, query.match_case, scope.value]
        self._desk.settings.remember_choice(self._desk.workspace.info.id, "search", asked)

    def _restore(self) -> None:
        """What was looked for last in this project, unless somebody wrote nonsense into the settings."""
        asked = self._desk.settings.choice(self._desk.workspace.info.id, "search")
        with contextlib.suppress(ValueError, TypeError):
            text, kind, whole, case, scope = asked
            query = Query(str(text), QueryKind(kind), whole_words=whole is True, match_case=case is True)
            self._code.panes.search.restore(query, Scope(scope))

    def _code_hits(self, query: Query | None) -> None:
        self._open()
        self._code.panes.search.code_all(self._code.panes.codebook.current_code(), query)

    def _open(self) -> None:
        if not self._code.panes.screen.isVisible():
            self._show_code()
        self._code.panes.popover.close_popover()
        self._code.panes.screen.show_below(self._code.panes.search)

    def _close(self) -> None:
        self._code.panes.search.hide()
        self._code.take_keyboard()

    def _tell(self, done: str) -> None:
        self._undo.offer(done)
