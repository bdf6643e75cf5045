"""The keys of the text: what needs painted rows is done here, the rest is the proxy's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.reading.caret import Caret, Follow
from annotator.ui.reading.proxy import Proxy
from annotator.ui.reading.view import View
from annotator.ui.reading.words import word_step

Key = QKeySequence.StandardKey

ROW_KEYS = {
    Key.MoveToPreviousLine: ("up", False),
    Key.MoveToNextLine: ("down", False),
    Key.MoveToPreviousPage: ("page_up", False),
    Key.MoveToNextPage: ("page_down", False),
    Key.MoveToStartOfLine: ("home", False),
    Key.MoveToEndOfLine: ("end", False),
    Key.SelectPreviousLine: ("up", True),
    Key.SelectNextLine: ("down", True),
    Key.SelectPreviousPage: ("page_up", True),
    Key.SelectNextPage: ("page_down", True),
    Key.SelectStartOfLine: ("home", True),
    Key.SelectEndOfLine: ("end", True),
    Key.MoveToStartOfDocument: ("first", False),
    Key.MoveToEndOfDocument: ("last", False),
    Key.SelectStartOfDocument: ("first", True),
    Key.SelectEndOfDocument: ("last", True),
    Key.SelectAll: ("all", True),
}

WORD_KEYS = {
    Key.MoveToNextWord: (1, False),
    Key.MoveToPreviousWord: (-1, False),
    Key.SelectNextWord: (1, True),
    Key.SelectPreviousWord: (-1, True),
}
"""Steps to the right or left."""

LETTER_KEYS = {
    Key.MoveToNextChar: Qt.Key.Key_Right,
    Key.MoveToPreviousChar: Qt.Key.Key_Left,
    Key.SelectNextChar: Qt.Key.Key_Right,
    Key.SelectPreviousChar: Qt.Key.Key_Left,
}
TURNED = {Qt.Key.Key_Right: Qt.Key.Key_Left, Qt.Key.Key_Left: Qt.Key.Key_Right}

TEXT_KEYS = (
    *LETTER_KEYS,
    Key.MoveToStartOfBlock,
    Key.MoveToEndOfBlock,
    Key.SelectStartOfBlock,
    Key.SelectEndOfBlock,
    Key.Copy,
)


class Keys:
    """Moves the caret by keys. Keeps the column that Up and Down aim for."""

    def __init__(self, view: View, proxy: Proxy, caret: Caret) -> None:
        self._view = view
        self._proxy = proxy
        self._caret = caret
        self._goal: float | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the text's."""
        for standard, (step, selects) in ROW_KEYS.items():
            if event.matches(standard):
                self._move(step, selects=selects)
                return True
        for standard, (by, selects) in WORD_KEYS.items():
            if event.matches(standard):
                self._by_word(by, selects=selects)
                return True
        if any(event.matches(standard) for standard in TEXT_KEYS):
            self._goal = None
            self._by_qt(event)
            return True
        return False

    def _by_qt(self, event: QKeyEvent) -> None:
        """Qt moves over the invisible edge between two parts of one paragraph as over a character: once more then."""
        block = self._proxy.places()[1][0]
        self._proxy.fill_to(block + 1)
        event = self._as_painted(event, block)
        before, place = self._caret.offset, self._proxy.places()
        self._proxy.move_by_key(event)
        if self._caret.offset == before and self._proxy.places() != place:
            self._proxy.move_by_key(event)

    def _as_painted(self, event: QKeyEvent, block: int) -> QKeyEvent:
        """An arrow key as Qt has to hear it where the field reads a block from the other side than it is painted.

        It looks at each block alone, at the later parts of a paragraph too.
        """
        key = next((key for standard, key in LETTER_KEYS.items() if event.matches(standard)), None)
        if key is None or self._proxy.reads_left(block) is self._view.page.layout(block).reads_left:
            return event
        return QKeyEvent(event.type(), TURNED[key], event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    def _by_word(self, step: int, *, selects: bool) -> None:
        page = self._view.page
        shown, self._goal = page.shown, None
        here = word_step(
            page.display, shown.caret, page.in_reading(shown.caret, step), shown.anchor if selects else None
        )
        self._caret.put(shown.anchor if selects else here, here)

    def _move(self, step: str, *, selects: bool) -> None:
        shown = self._view.page.shown
        caret, leaning, follow = shown.caret, False, Follow.YES
        if step in {"up", "down"}:
            caret, leaning = self._by_row(-1 if step == "up" else 1)
        elif step in {"page_up", "page_down"}:
            caret, leaning = self._by_page(-1 if step == "page_up" else 1)
        else:
            self._goal = None
            caret, leaning = self._to_edge(step)
        anchor = shown.anchor if selects else caret
        if step == "all":
            anchor, caret, follow = 0, len(self._view.page.display.text), Follow.NO
        self._caret.put(anchor, caret, follow, leaning=leaning)

    def _to_edge(self, step: str) -> tuple[int, bool]:
        page = self._view.page
        if step in {"first", "all"}:
            return 0, False
        if step == "last":
            return len(page.display.text), False
        block, place = page.display.place(page.shown.caret)
        layout = page.layout(block)
        index = layout.row_of(place, leaning=page.shown.leaning)
        row = layout.rows[index]
        if step == "home":
            return page.display.offset(block, row.start), False
        last = index == len(layout.rows) - 1
        end = row.end if last else row.inked
        return page.display.offset(block, end), end == row.end and not last

    def _here(self) -> tuple[int, int, float]:
        """Block, row and x of the caret."""
        page = self._view.page
        block, place = page.display.place(page.shown.caret)
        layout = page.layout(block)
        row = layout.row_of(place, leaning=page.shown.leaning)
        return block, row, layout.x_of(row, place)

    def _by_row(self, step: int) -> tuple[int, bool]:
        page = self._view.page
        block, row, x = self._here()
        self._goal = x if self._goal is None else self._goal
        row += step
        if row < 0 or row >= len(page.layout(block).rows):
            if not 0 <= block + step < len(page.display):
                return (0, False) if step < 0 else (page.display.ends[block], False)
            block += step
            row = 0 if step > 0 else len(page.layout(block).rows) - 1
        place, leaning = page.layout(block).place_at(row, self._goal)
        return page.display.offset(block, place), leaning

    def _by_page(self, step: int) -> tuple[int, bool]:
        """Scrolls by a view less one row; the caret keeps its place in the view, or goes to the document's edge."""
        view, page = self._view, self._view.page
        view.ensure_visible(page.shown.caret)
        _, _, x = self._here()
        self._goal = x if self._goal is None else self._goal
        rect = view.caret_rect(page.shown.caret, leaning=page.shown.leaning)
        y = rect.center().y() if rect is not None else view.viewport().height() // 2
        before = view.scroller.block, view.scroller.pixel
        view.scroll_by(step * (view.viewport().height() - page.measures.row))
        if (view.scroller.block, view.scroller.pixel) == before:
            return self._to_edge("first" if step < 0 else "last")
        return view.place_at(QPointF(page.measures.left + self._goal, y))
