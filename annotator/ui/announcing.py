"""Says aloud, to those who listen to the screen, what a coding or an undo just did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.model.change import Put
from annotator.model.records import Coding
from annotator.ui.desk import Desk
from annotator.ui.numerals import grouped
from annotator.ui.widgets.announcement import announce
from annotator.workspace.news import News, Pended


class Announcing(QObject):
    """Follows this window's own changes of codings; problems and undo are announced with their messages."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.news)
        self._desk = desk
        desk.news.told.connect(self._hear)

    def words_of(self, puts: tuple[Put, ...]) -> str:
        """What the change did to codings of the coders that are shown, empty where it did nothing to them."""
        added, removed = list[Coding](), list[Coding]()
        pairs = list[tuple[object, object]]()
        for put in filter(self._is_shown, puts):
            before, after = put.before, put.after
            if before is None and isinstance(after, Coding):
                added.append(after)
            elif after is None and isinstance(before, Coding):
                removed.append(before)
            elif isinstance(after, Coding):
                pairs.append((before, after))
        if len(added) == 1 and not removed:
            return self.tr("{code} added").format(code=self._name(added[0]))
        if len(removed) == 1 and not added:
            return self.tr("{code} removed").format(code=self._name(removed[0]))
        if added and not removed:
            return self.tr("{n} codings added").format(n=grouped(len(added)))
        if removed and not added:
            return self.tr("{n} codings removed").format(n=grouped(len(removed)))
        return self._changed(pairs)

    def _is_shown(self, put: Put) -> bool:
        record, shown = put.after if put.after is not None else put.before, self._desk.viewing.coders
        return shown is None or not isinstance(record, Coding) or record.coder in shown

    def _changed(self, pairs: Sequence[tuple[object, object]]) -> str:
        changed = [(one, other) for one, other in pairs if isinstance(one, Coding) and isinstance(other, Coding)]
        if len(changed) != 1:
            return self.tr("{n} codings changed").format(n=grouped(len(changed))) if changed else ""
        before, after = changed[0]
        if before.code != after.code:
            return self.tr("{old} became {new}").format(old=self._name(before), new=self._name(after))
        if before.span != after.span:
            return self.tr("{code} moved").format(code=self._name(after))
        return ""

    def _name(self, coding: Coding) -> str:
        code = self._desk.workspace.codebook.by_id.get(coding.code)
        return code.name if code else coding.code

    def _hear(self, news: News) -> None:
        if isinstance(news, Pended):
            words = self.words_of(news.change.puts)
            if words:
                announce(self._desk.window.window(), words)
