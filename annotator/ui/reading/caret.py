"""Moving anchor and caret: the one way by which mouse, keys and window select text."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from annotator.model.span import Span
from annotator.ui.reading.page import Edge
from annotator.ui.reading.proxy import Proxy
from annotator.ui.reading.view import View


class Follow(Enum):
    """Whether the view goes where the caret goes."""

    YES = auto()
    NO = auto()


class Caret(QObject):
    """Keeps the page's anchor and caret equal to the proxy's, which is the one source of truth."""

    selection_changed = Signal()
    moved = Signal(int)

    def __init__(self, view: View, proxy: Proxy, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._proxy = proxy
        self._follow = Follow.YES
        self._leaning = False
        self._wanted: tuple[int, int] | None = None
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._turn)
        proxy.moved.connect(self._take)
        proxy.focus_changed.connect(self.light)

    @property
    def offset(self) -> int:
        return self._view.page.shown.caret

    @property
    def selection(self) -> Span | None:
        return self._view.page.selection

    def put(self, anchor: int, caret: int, follow: Follow = Follow.YES, *, leaning: bool = False) -> None:
        """Places anchor and caret at code point offsets; inside a cluster of characters they move to its edge.

        The ends of a selection stay exact where they stand on characters that are not displayed.
        """
        page = self._view.page
        if anchor == caret:
            anchor = caret = page.cluster_edge(caret, Edge.BEFORE)
        else:
            anchor = page.cluster_edge(anchor, Edge.BEFORE if anchor < caret else Edge.AFTER)
            caret = page.cluster_edge(caret, Edge.AFTER if anchor < caret else Edge.BEFORE)
        self._follow, self._leaning, self._wanted = follow, leaning, (anchor, caret)
        self._proxy.set_places(page.display.place(anchor), page.display.place(caret))
        self._take()
        self._follow, self._leaning, self._wanted = Follow.YES, False, None

    def _take(self) -> None:
        """Takes over from the proxy and paints the difference."""
        page, shown = self._view.page, self._view.page.shown
        anchor, caret = self._offsets()
        before = (shown.anchor, shown.caret, shown.leaning)
        if (anchor, caret, self._leaning) == before:
            return
        old_selection = page.selection
        shown.anchor, shown.caret, shown.leaning = anchor, caret, self._leaning
        self._repaint(before[1], old_selection)
        if self._follow is Follow.YES:
            self._view.ensure_visible(caret, leaning=shown.leaning)
        self.light()
        if old_selection != page.selection:
            self.selection_changed.emit()
        if before[1] != caret:
            self.moved.emit(caret)

    def _offsets(self) -> tuple[int, int]:
        """Where the proxy is. An end of a selection that did not move keeps its offset, though it be not displayed."""
        shown, display = self._view.page.shown, self._view.page.display
        places = self._proxy.places()
        kept = self._wanted or (shown.anchor, shown.caret)
        plain = kept[0] == kept[1] or (self._wanted is None and places[0] == places[1])
        anchor, caret = (
            display.offset(*place) if plain or display.place(offset) != place else offset
            for offset, place in zip(kept, places, strict=True)
        )
        return anchor, caret

    def _repaint(self, old_caret: int, old: Span | None) -> None:
        """Paints the blocks between the old and the new ends, and the numbers of the old and the new place."""
        page = self._view.page
        new = page.selection
        edges = {old_caret, page.shown.caret}
        for one, other in ((old, new), (new, old)):
            if one is not None and (other is None or one.start != other.start):
                edges.add(one.start)
            if one is not None and (other is None or one.end != other.end):
                edges.add(one.end)
        blocks = [page.display.block_at(edge) for edge in edges]
        self._view.update_blocks(range(min(blocks), max(blocks) + 1))
        numbers = {page.numbers.numbered(page.display.block_at(caret)) for caret in (old_caret, page.shown.caret)}
        for block in numbers:
            self._view.update_blocks({block})

    def light(self) -> None:
        """Shows the caret where the keyboard is here, and begins to blink."""
        has_focus = self._proxy.hasFocus()
        period = QGuiApplication.styleHints().cursorFlashTime()
        self._view.caret_is_lit = has_focus
        if has_focus and period > 0:
            self._blink.start(period // 2)
        else:
            self._blink.stop()
        self._paint()

    def _turn(self) -> None:
        self._view.caret_is_lit = not self._view.caret_is_lit
        self._paint()

    def _paint(self) -> None:
        shown = self._view.page.shown
        rect = self._view.caret_rect(shown.caret, leaning=shown.leaning)
        if rect is not None:
            self._view.viewport().update(rect.adjusted(-1, -1, 1, 1))
