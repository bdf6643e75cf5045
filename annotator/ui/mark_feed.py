"""Keeps the reading view's marks equal to the project's codings, change by change."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from annotator.model.change import Put
from annotator.model.codes import Code
from annotator.model.records import Coder, Coding, ProjectInfo
from annotator.ui.desk import Desk
from annotator.ui.marks import MarkContext, Place, mark_of, place_of, ranked_for, tooltip_of
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.reading_away import ReadingAway
from annotator.ui.theme.looks import looks_of
from annotator.workspace.news import Applied, News, Origin, Pended, Rejected, Reloaded

MANY = 500
"""Changed records from which all marks are made anew, where they are more than there are codings."""


class MarkFeed(QObject):
    """Follows one document at a time. `changed` comes after the pane was given other marks."""

    changed = Signal()

    def __init__(self, desk: Desk, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._document: str | None = None
        self._away = ReadingAway(desk.workspace, desk.jobs, self)
        self._codings: dict[Place, tuple[Coding, ...]] = {}
        self._marks: dict[Place, Mark] = {}
        self._theme = desk.appearance.theme.name
        self._context = self._new_context()
        self._away.ready.connect(self.refresh)
        self._away.stopped.connect(self.refresh)
        desk.news.told.connect(self._hear)
        desk.viewing.changed.connect(self.refresh)
        desk.appearance.changed.connect(self._dress)

    def show_document(self, document_id: str | None) -> None:
        """Put the document's marks into the pane, which shows its text already."""
        self._document = document_id
        if document_id is not None and self._away.start((document_id,)):
            self._context = self._new_context()
            self._codings.clear()
            self._marks.clear()
        else:
            self.refresh()

    def _catch_up(self) -> None:
        """What is being read away is wanted now."""
        if self._away.is_under_way:
            self.refresh()

    def refresh(self) -> None:
        """Make every mark anew."""
        self._away.forget()
        self._context = self._new_context()
        self._codings.clear()
        self._marks.clear()
        if self._document is None or self._document not in self._desk.workspace.documents:
            return
        held, context = self._codings, self._context
        for coding in self._desk.viewing.among(self._desk.workspace.codings_of(self._document)):
            place = coding.code, coding.start, coding.end
            held[place] = (*held[place], coding) if place in held else (coding,)
        self._marks = {place: mark_of(codings, context) for place, codings in held.items()}
        self._pane.show_marks(list(self._marks.values()))
        self.changed.emit()

    def _dress(self) -> None:
        """Another theme: the marks stay as they are and are painted in its looks."""
        theme = self._desk.appearance.theme.name
        if theme == self._theme:
            return
        self._theme = theme
        looks = looks_of(self._context.codebook, theme)
        self._pane.show_looks({look: looks.get(code, look) for code, look in self._context.looks.items()})

    def mark_id_of(self, coding_id: str) -> str | None:
        """The mark that shows a coding."""
        self._catch_up()
        coding = self._desk.workspace.coding(coding_id)
        if coding is not None and _holds(self._codings.get(place_of(coding), ()), coding_id):
            return self._marks[place_of(coding)].id
        return next((self._marks[place].id for place, held in self._codings.items() if _holds(held, coding_id)), None)

    def codings_at(self, mark_id: str) -> tuple[Coding, ...]:
        """The codings that a mark stands for."""
        coding = self._desk.workspace.coding(mark_id)
        return self._codings.get(place_of(coding), ()) if coding else ()

    def tooltip_of(self, mark_id: str) -> str:
        """What the pointer is told of a mark."""
        return tooltip_of(ranked_for(self.codings_at(mark_id), self._context), self._context)

    def marks_of(self, codes: Collection[str]) -> frozenset[str]:
        """The ids of the marks of these codes."""
        self._catch_up()
        return frozenset(mark.id for (code, _, _), mark in self._marks.items() if code in codes)

    def _new_context(self) -> MarkContext:
        workspace, viewing = self._desk.workspace, self._desk.viewing
        self._theme = self._desk.appearance.theme.name
        looks = looks_of(workspace.codebook, self._theme)
        shown = frozenset(workspace.coders) if viewing.coders is None else viewing.coders
        return MarkContext(workspace.codebook, looks, workspace.coders, viewing.coder, shown, self.tooltip_of)

    def _hear(self, news: News) -> None:
        if isinstance(news, Reloaded):
            self.refresh()
        elif isinstance(news, Pended | Rejected) or (isinstance(news, Applied) and news.origin is Origin.REMOTE):
            if news.change.kinds & {Code, Coder, ProjectInfo}:
                self._follow_context(news.change.puts)
            else:
                self._follow(news.change.puts)

    def _follow_context(self, puts: tuple[Put, ...]) -> None:
        """Codes, coders or the project changed. Where all codes are called and look as before, no mark changes."""
        before, self._context = self._context, self._new_context()
        was, now = ([(code.id, code.name) for code in one.codebook] for one in (before, self._context))
        is_same = was == now and before.looks == self._context.looks and before.shown == self._context.shown
        if is_same and not any(isinstance(put.after or put.before, Coder) for put in puts):
            self._follow(puts)
        else:
            self.refresh()

    def _follow(self, puts: tuple[Put, ...]) -> None:
        if self._away.is_under_way and not any(_is_of(put, self._document) for put in puts):
            return
        if self._away.is_under_way or len(puts) > max(MANY, len(self._codings)):
            self.refresh()
            return
        afters = [put.after for put in puts if isinstance(put.after, Coding) and put.after.document == self._document]
        shown = {coding.id for coding in self._desk.viewing.among(afters)}
        held, touched = self._codings, dict[Place, None]()
        for put in puts:
            before, after = put.before, put.after
            if isinstance(before, Coding) and before.document == self._document:
                place = place_of(before)
                touched[place] = None
                held[place] = tuple(one for one in held.get(place, ()) if one.id != before.id)
            if isinstance(after, Coding) and after.document == self._document:
                place = place_of(after)
                touched[place] = None
                others = held.get(place, ())
                if others:
                    others = tuple(one for one in others if one.id != after.id)
                held[place] = (*others, after) if after.id in shown else others
        if touched:
            self._give(touched)

    def _give(self, places: dict[Place, None]) -> None:
        removed: list[str] = []
        added: list[Mark] = []
        for place in places:
            codings = self._codings.get(place)
            before = self._marks.pop(place, None)
            after = mark_of(codings, self._context) if codings else None
            if after is not None:
                self._marks[place] = after
            else:
                self._codings.pop(place, None)
            if before != after:
                removed += [before.id] if before else []
                added += [after] if after else []
        if removed or added:
            self._pane.change_marks(removed, added)
            self.changed.emit()


def _is_of(put: Put, document_id: str | None) -> bool:
    record = put.after or put.before
    return isinstance(record, Coding) and record.document == document_id


def _holds(codings: tuple[Coding, ...], coding_id: str) -> bool:
    return any(coding.id == coding_id for coding in codings)
