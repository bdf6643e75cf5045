"""Moving an end of the coding in focus, by the mouse or by keys."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.model.span import Span
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.page import Edge
from annotator.ui.reading.paint_handles import End
from annotator.ui.reading.view import View
from annotator.ui.reading.words import snapped_end, snapped_start, word_edges, words_between

WORDS_COUNTED = 10_000
"""Characters up to which words are counted while an end moves; more are told as characters."""

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Snap(Enum):
    """Where a moved end comes to rest."""

    CHARACTERS = auto()
    WORDS = auto()
    SENTENCES = auto()
    PLACES = auto()

    @classmethod
    def of(cls, modifiers: Qt.KeyboardModifier) -> Snap:
        """A dragged end: Alt frees it from the words, Shift ties it to sentences, Ctrl to posts or paragraphs."""
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return cls.CHARACTERS
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return cls.PLACES
        return cls.SENTENCES if modifiers & Qt.KeyboardModifier.ShiftModifier else cls.WORDS

    @classmethod
    def of_keys(cls, modifiers: Qt.KeyboardModifier) -> Snap:
        """An arrow key: by character, with Ctrl by word, Shift by sentence, both by post or paragraph."""
        ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return cls.PLACES if ctrl else cls.SENTENCES
        return cls.WORDS if ctrl else cls.CHARACTERS


class Ends(QObject):
    """While an end is held, the page shows the coding as it would be; the change itself is only told."""

    moved = Signal(str, int, int)
    changed = Signal()

    def __init__(self, view: View, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._before: Mark | None = None
        self._end = End.END

    @property
    def is_grabbed(self) -> bool:
        return self._before is not None

    @property
    def held(self) -> End:
        return self._end

    def grab(self, end: End) -> None:
        """Takes hold of an end of the coding in focus."""
        self._end = end
        self._before = self._before or self._view.page.table.get(self._view.page.shown.focus)
        self.changed.emit()

    def grab_next(self) -> None:
        """Takes hold of the end, or of the other one if one is held."""
        self.grab(End.START if self.is_grabbed and self._end is End.END else End.END)

    def drag(self, offset: int, snap: Snap) -> None:
        """Moves the held end to an offset, or to where that snaps to."""
        page = self._view.page
        if snap is Snap.WORDS:
            near = snapped_start if self._end is End.START else snapped_end
            offset = near(page.display, offset)
        elif snap is not Snap.CHARACTERS:
            edges = self._edges(snap)
            after = bisect_left(edges, offset)
            offset = min(edges[max(0, after - 1) : after + 1], key=lambda edge: abs(edge - offset), default=offset)
            offset = self._bare(offset)
        self._put(self._beside(offset))

    def _edges(self, snap: Snap) -> Sequence[int]:
        """Where the held end can rest: starts or ends of sentences, or of posts, else paragraphs."""
        structure = self._view.page.structure
        kind = structure.sentences
        if snap is Snap.PLACES:
            kind = structure.posts if len(structure.posts) else structure.paragraphs
        return kind.starts if self._end is End.START else kind.ends

    def _bare(self, edge: int) -> int:
        """Where an end rests at the edge of a sentence, post or paragraph: the number of a post is no word of it."""
        page = self._view.page
        text, mark = page.display.text, page.table.get(page.shown.focus)
        if mark is None:
            return edge
        if self._end is End.START:
            return page.structure.without_numbers(text, Span(edge, max(mark.end, edge + 1))).start
        return page.structure.without_numbers(text, Span(min(mark.start, edge - 1), edge)).end

    def _beside(self, offset: int) -> int:
        """Where an end rests: behind or before a number that stands beside the text, never in it."""
        display = self._view.page.display
        return display.shown_from(offset) if self._end is End.START else display.shown_to(offset)

    def _put(self, offset: int) -> None:
        mark = self._view.page.table.get(self._before.id) if self._before is not None else None
        if mark is None:
            return
        page = self._view.page
        if self._end is End.START:
            moved = mark._replace(start=max(0, min(offset, page.cluster_edge(mark.end - 1, Edge.BEFORE))))
        else:
            least = page.cluster_edge(mark.start + 1, Edge.AFTER)
            moved = mark._replace(end=min(len(page.display.text), max(offset, least)))
        if moved != mark:
            self._show(moved)

    def _show(self, mark: Mark) -> None:
        shown = self._view.page.shown
        shown.held, shown.held_at = self._said(mark), mark.start if self._end is End.START else mark.end
        self._view.update_stale(self._view.page.change_marks((), (mark,)))
        self.changed.emit()

    def _said(self, mark: Mark) -> str:
        """What the held end has gained or lost: `+3 words`, "" for nothing."""
        before = self._before
        if before is None or (before.start, before.end) == (mark.start, mark.end):
            return ""
        old, new = (before.start, mark.start) if self._end is End.START else (before.end, mark.end)
        grows = (new > old) is (self._end is End.END)
        far = abs(new - old) > WORDS_COUNTED
        count = 0 if far else words_between(self._view.page.display, min(old, new), max(old, new))
        if not count:
            said = self.tr("{0} characters").format(abs(new - old))
        else:
            said = self.tr("1 word") if count == 1 else self.tr("{0} words").format(count)
        return ("+" if grows else "−") + said

    def press(self, event: QKeyEvent) -> bool:
        """The keys of a held end: arrows move it as `Snap.of_keys` says, Enter accepts, Esc restores."""
        if not self.is_grabbed:
            return False
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key], Snap.of_keys(event.modifiers()))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        elif key == Qt.Key.Key_Escape:
            self.restore()
        else:
            return False
        return True

    def _step(self, step: int, snap: Snap) -> None:
        page = self._view.page
        mark = page.table.get(page.shown.focus)
        if mark is None:
            return
        here = mark.start if self._end is End.START else mark.end
        step = page.in_reading(mark.start if self._end is End.START else mark.end - 1, step)
        steps = {Snap.CHARACTERS: self._letters, Snap.WORDS: self._words}.get(snap, partial(self._units, snap=snap))
        target = next((at for at in steps(here, step) if (at - here) * step > 0), here)
        self._put(target)
        self._view.ensure_visible(target)

    def _letters(self, here: int, step: int) -> Iterator[int]:
        """Where an end comes letter by letter; a number beside the text is passed over."""
        page = self._view.page
        edge = Edge.AFTER if step > 0 else Edge.BEFORE
        while 0 <= here + step <= len(page.display.text):
            here = page.cluster_edge(here + step, edge)
            yield self._beside(here)

    def _words(self, here: int, step: int) -> Iterator[int]:
        """The ends, or starts, of the words nearest first, over lines without any too."""
        display = self._view.page.display
        which, block = 0 if self._end is End.START else 1, display.block_at(here)
        while 0 <= block < len(display):
            edges = [word[which] for word in word_edges(display, block)]
            yield from (self._beside(edge) for edge in edges[::step] if (edge - here) * step > 0)
            block += step

    def _units(self, here: int, step: int, snap: Snap) -> Iterator[int]:
        """The edges of sentences, posts or paragraphs nearest first."""
        edges = self._edges(snap)
        first = bisect_right(edges, here) if step > 0 else bisect_left(edges, here) - 1
        last = len(edges) if step > 0 else -1
        return (self._beside(self._bare(edges[index])) for index in range(first, last, step))

    def accept(self) -> None:
        """Lets go and tells the new ends, if they are new. The page shows the old ones until the change comes."""
        before, self._before = self._before, None
        if before is None:
            return
        now = self._view.page.table.get(before.id)
        if now is not None and (now.start, now.end) != (before.start, before.end):
            self._show(before)
            self.moved.emit(before.id, now.start, now.end)
        self.changed.emit()

    def restore(self) -> None:
        """Lets go and puts the end back."""
        before, self._before = self._before, None
        if before is not None and self._view.page.table.get(before.id) is not None:
            self._show(before)
        self.changed.emit()
