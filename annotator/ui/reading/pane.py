"""The reading view as the window knows it. Takes values, tells what the reader does; knows no project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.place_state import PlaceState
from annotator.ui.reading.accessible import AccessibleMargin
from annotator.ui.reading.caret import Caret, Follow
from annotator.ui.reading.drop import Drop
from annotator.ui.reading.ends import Ends
from annotator.ui.reading.focus import Focus
from annotator.ui.reading.hover import Hover
from annotator.ui.reading.keys import Keys
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.page import Page
from annotator.ui.reading.pointer import Pointer
from annotator.ui.reading.proxy import Proxy
from annotator.ui.reading.revealing import lead_to, uncover
from annotator.ui.reading.scroller import Place
from annotator.ui.reading.view import View
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import CodeLook

MANY_MARKS = 500
"""From so many codings that come or go at once the picture is made anew as a whole."""


class ReadingPane(QWidget):
    """Shows one document with its codings. All offsets are code points of the canonical text."""

    selection_changed = Signal()
    selection_finished = Signal()
    caret_moved = Signal(int)
    mark_focused = Signal(object)
    mark_activated = Signal(str)
    ends_moved = Signal(str, int, int)
    code_dropped = Signal(str, int, int)
    code_dropped_on_mark = Signal(str, str, bool)
    menu_asked = Signal(QPoint)
    scrolled = Signal()
    walk_ended = Signal()
    zoomed = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._page = Page(appearance)
        self._proxy = Proxy(self)
        self.view = View(self._page, self)
        self._proxy.lower()
        self._caret = Caret(self.view, self._proxy, self)
        self._focus = Focus(self.view, self)
        self._ends = Ends(self.view, self)
        self._keys = Keys(self.view, self._proxy, self._caret)
        self._hover = Hover(self.view, self)
        self._hover.heed_keys(self._proxy)
        self._pointer = Pointer(self.view, self._caret, self._focus, self._ends, self._hover, self)
        self._drop = Drop(self.view, self)
        self._accessible = AccessibleMargin(self.view, self._proxy, self)
        self.setFocusProxy(self._proxy)
        self.view.setFocusProxy(self._proxy)
        self.view.viewport().setFocusProxy(self._proxy)
        self._wire()
        self._fit_proxy()
        self.show_nothing()

    def _wire(self) -> None:
        self._proxy.on_key = self._key
        self._proxy.on_claim = self._claims
        self._proxy.on_copy = self.copied_text
        self._proxy.shift_released.connect(self.finish_selection)
        self._proxy.menu_asked.connect(self._ask_menu_at_caret)
        self._caret.selection_changed.connect(self._selection_changed)
        self._caret.moved.connect(self._caret_moved)
        self._focus.changed.connect(self.mark_focused)
        self._ends.moved.connect(self.ends_moved)
        self._pointer.pressed.connect(self.take_keyboard)
        self._pointer.selected.connect(self.finish_selection)
        self._pointer.mark_activated.connect(self.mark_activated)
        self._pointer.menu_asked.connect(self.menu_asked)
        self._drop.on_text.connect(self.code_dropped)
        self._drop.on_mark.connect(self.code_dropped_on_mark)
        self._accessible.pressed.connect(self._go_to_mark)
        self.view.painted.connect(self._proxy.rest)
        self.view.scrolled.connect(self.scrolled)
        self.view.zoom_asked.connect(self._zoom)
        self._appearance.changed.connect(self._restyle)

    # what is shown

    def show_document(self, text: str, structure: Structure, title: str) -> None:
        """Another document, from its beginning and without codings."""
        before, selected = self._page.shown, self._page.selection
        self._page.show(text, structure)
        self._proxy.show_display(self._page.display)
        self._proxy.setAccessibleName(title)
        self.view.show_block(0)
        self.view.settle()
        if selected is not None:
            self.selection_changed.emit()
        if before.focus is not None:
            self.mark_focused.emit(None)

    def show_nothing(self) -> None:
        """No document."""
        self.show_document("", Structure(), self.tr("Document text"))

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """All codings to be seen, in place of those before. The one in focus stays if it is among them."""
        focus = self._page.shown.focus
        self.view.wear({})
        self._page.show_marks(marks)
        self._page.shown.focus = None
        self.view.settle()
        if focus is not None:
            self._refocus(focus)

    def show_looks(self, worn: Mapping[CodeLook, CodeLook]) -> None:
        """Other looks for the codings shown and for those to come, by the look they hold: another theme's."""
        self.view.wear(worn)

    def change_marks(self, removed: Iterable[str], added: Iterable[Mark]) -> None:
        """Takes codings away by id and adds others; one that is there already is replaced."""
        focus, gone, come = self._page.shown.focus, list(removed), list(added)
        if len(gone) + len(come) > MANY_MARKS:
            self._page.change_many(gone, come)
            self.view.settle()
        else:
            self.view.update_stale(self._page.change_marks(gone, come))
            self.view.ruler.redraw()
        if focus is not None and self._page.table.get(focus) is None:
            self._page.shown.focus = None
            self.mark_focused.emit(None)

    def _refocus(self, mark_id: str) -> None:
        if self._page.table.get(mark_id) is None:
            self.mark_focused.emit(None)
        else:
            self.view.update_stale(self._page.attend(mark_id))

    def show_hits(self, hits: Sequence[Span], current: int | None) -> None:
        """What a search found, in text order; `current` is the index of the one that was jumped to."""
        self._page.shown.hits, self._page.shown.hit = tuple(hits), current
        self.view.update_all()
        self.view.ruler.redraw()

    def show_backlight(self, lit: frozenset[str] | None) -> None:
        """Dims all text but that of these codings; None puts the light out."""
        if lit != self._page.shown.lit:
            self._page.shown.lit = lit
            self.view.update_all()

    # how it looks

    @property
    def look(self) -> ReadingLook:
        """How the text looks now, with the size that zooming gave it."""
        return replace(self._page.look, size=self._appearance.reading_size)

    def set_look(self, look: ReadingLook) -> None:
        """Another look at once; the text at the view's top, the selection and the coding in focus stay."""
        if look == self.look:
            return
        place, selected = self.place_state(), self._page.selection
        if self._page.take(look):
            self._proxy.show_display(self._page.display)
            self.view.show_block(self._page.display.block_at(place.top))
        self._appearance.set_reading_size(look.size)
        self._restyle()
        self.restore_place_state(place)
        if selected != self._page.selection:
            self.selection_changed.emit()

    # selection

    def selected_span(self) -> Span | None:
        return self._caret.selection

    def selected_text(self) -> str:
        """The canonical text of the selection, "" without one."""
        span = self._caret.selection
        return "" if span is None else self._page.display.text[span.start : span.end]

    def copied_text(self) -> str:
        """The canonical text of the selection; the whole document with its first number where all of it is selected."""
        shown, whole = self._page.shown, self._page.display.text
        return whole if {shown.anchor, shown.caret} == {0, len(whole)} else self.selected_text()

    def select(self, span: Span) -> None:
        """Selects a passage and brings it into view."""
        self._caret.put(span.start, span.end, Follow.NO)
        uncover(self.view, span)

    def clear_selection(self) -> None:
        """The caret stays where it is."""
        self._caret.put(self._caret.offset, self._caret.offset, Follow.NO)

    def caret(self) -> int:
        return self._caret.offset

    def set_caret(self, offset: int) -> None:
        """Puts the caret at an offset and brings it into view."""
        self._caret.put(offset, offset)

    def go_to(self, place: Span) -> None:
        """Puts the caret at the start of a post or paragraph and brings all of it into view."""
        self._caret.put(place.start, place.start, Follow.NO)
        self.bring_into_view(place)

    def copy_selection(self) -> None:
        """What is copied of the selection to the clipboard."""
        text = self.copied_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def finish_selection(self) -> None:
        """The reader has let go of the mouse or of Shift."""
        if self._caret.selection is None:
            return
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), clipboard.Mode.Selection)
        self.selection_finished.emit()

    def selection_rect(self) -> QRect:
        """Where the selection stands in this widget: from its first to its last visible row, as wide as the last one.

        Without a selection, the caret's place. Empty when out of sight.
        """
        span = self._caret.selection
        caret = self._caret.offset
        first = self.view.caret_rect(span.start if span else caret)
        last = self.view.caret_rect(span.end if span else caret, leaning=True)
        if last is None:
            return QRect()
        top = last.top() if first is None else first.top()
        one_row = first is not None and first.top() == last.top()
        left = first.left() if one_row and first is not None else self._page.measures.left
        return QRect(QPoint(min(left, last.left()), top), last.bottomRight())

    # codings

    def focused_mark(self) -> str | None:
        return self._page.shown.focus

    def focus_mark(self, mark_id: str | None) -> None:
        """Puts a coding in focus, or none."""
        self._focus.attend(mark_id)

    def focused_span(self) -> Span | None:
        """The passage of the coding in focus."""
        mark = self._focus.mark
        return mark.span if mark is not None else None

    def label_words(self, mark_id: str) -> str:
        """What is said of a coding's label, "" where there is no such coding."""
        mark = self._page.table.get(mark_id)
        return "" if mark is None else self._accessible.said(mark)

    def next_mark(self) -> None:
        self._walked_to(self._focus.next())

    def previous_mark(self) -> None:
        self._walked_to(self._focus.previous())

    def next_stacked(self) -> None:
        """The next outer coding on the same words."""
        self._focus.next_stacked()

    def grab_end(self) -> None:
        """Takes hold of the end of the coding in focus for the arrow keys; again: of the other end."""
        if self._focus.mark is not None:
            self._ends.grab_next()
            self.take_keyboard()

    def _go_to_mark(self, mark_id: str) -> None:
        """To the coding whose label assistive technology pressed."""
        mark = self._page.table.get(mark_id)
        if mark is not None:
            self._focus.attend(mark_id)
            self._walked_to(mark)
            self.take_keyboard()

    def _walked_to(self, mark: Mark | None) -> None:
        if mark is not None:
            self._caret.put(mark.start, mark.start, Follow.NO)
            self.bring_into_view(mark.span)
        else:
            self.walk_ended.emit()

    # place

    def bring_into_view(self, span: Span) -> None:
        """Shows a passage that was gone to, with what follows it."""
        lead_to(self.view, span)

    def place_state(self) -> PlaceState:
        """Where the reader is."""
        place, shown = self.view.scroller.place, self._page.shown
        return PlaceState(place.offset, place.within, shown.anchor, shown.caret)

    def restore_place_state(self, state: PlaceState) -> None:
        """Back to where the reader was."""
        last = len(self._page.display.text)
        self._caret.put(min(state.anchor, last), min(state.caret, last), Follow.NO)
        self.view.show_place(Place(min(state.top, last), state.above))

    def take_keyboard(self) -> None:
        self._proxy.setFocus(Qt.FocusReason.OtherFocusReason)

    # what comes from within

    def _selection_changed(self) -> None:
        if self._caret.selection is not None:
            self._focus.attend(None)
        self.selection_changed.emit()

    def _caret_moved(self, offset: int) -> None:
        caret = self.view.global_caret()
        if caret is not None:
            self._proxy.lie_under(caret)
        around = self._page.table.around(offset)
        self._proxy.setAccessibleDescription("; ".join(mark.spoken for mark in around))
        self.caret_moved.emit(offset)

    def _key(self, event: QKeyEvent) -> bool:
        if self._ends.press(event):
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            return True
        if self._keys.press(event):
            if self._caret.selection is None:
                self._focus.around_caret(self._caret.offset)
            return True
        mark = self._page.shown.focus
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and mark and self._caret.selection is None:
            self.mark_activated.emit(mark)
            return True
        return False

    def _claims(self, event: QKeyEvent) -> bool:
        """Whether a key that is also a shortcut belongs to the text just now."""
        taken = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        return self._ends.is_grabbed and event.key() in taken

    def _ask_menu_at_caret(self) -> None:
        caret = self.view.global_caret()
        self.menu_asked.emit(self.mapToGlobal(self.rect().center()) if caret is None else caret)

    def _zoom(self, steps: int) -> None:
        self._appearance.set_reading_size(self._appearance.reading_size + steps)
        self.zoomed.emit(self._appearance.reading_size)

    def _restyle(self) -> None:
        self.view.restyle()
        self._fit_proxy()

    # Qt

    def _fit_proxy(self) -> None:
        self._proxy.setFont(self._page.measures.font)
        self._proxy.resize(self._page.measures.column, max(100, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self._fit_proxy()

    def sizeHint(self) -> QSize:
        return QSize(876, 760)

    def minimumSizeHint(self) -> QSize:
        return QSize(560, 240)
