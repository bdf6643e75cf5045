"""Where the panes of Code stand: docks left and right in wide windows, a strip and drop-downs in narrow ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.ui.below_room import BelowRoom
from annotator.ui.settings import SettingsFile
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import size
from annotator.ui.theme.wardrobe import wear

WIDE = 1320
"""Window width from which both docks are shown."""
TIGHT = 1000
"""Below it the codebook is a rail too."""
CROWDED = 400
"""Pixels of height below which strip and pane do not both stand under the text."""
NARROW_LEFT = 232
CODEBOOK_OVER, INSPECTOR_OVER, DOCUMENTS_OVER = 272, 308, 320
OVERLAY_TOP = 4


class Shape(Enum):
    """What there is room for."""

    WIDE = auto()
    NARROW = auto()
    TIGHT = auto()


def shape_of(width: int) -> Shape:
    """The shape for a window of so many pixels."""
    if width < TIGHT:
        return Shape.TIGHT
    return Shape.NARROW if width < WIDE else Shape.WIDE


@dataclass(frozen=True)
class CodePanes:
    """What the screen arranges."""

    documents: QWidget
    codebook: QWidget
    rail: QWidget
    title_row: QWidget
    find_bar: QWidget
    number_bar: QWidget
    reading: QWidget
    empty: QWidget
    below: tuple[QWidget, ...]
    """The lists below the text, of which one at most is shown."""
    inspector: QWidget
    strip: QWidget


class CodeScreen(QWidget):
    """Arranges; knows nothing of what the panes show. `escaped`: a pane had no use for Esc."""

    escaped = Signal()
    arranged = Signal()

    def __init__(
        self, panes: CodePanes, settings: SettingsFile, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._panes = panes
        self._settings = settings
        self._shape: Shape | None = None
        self._moved: list[int] | None = None
        self._scale = settings.now.text_scale
        self._left_shown = settings.now.left_dock
        self._right_shown = settings.now.inspector
        self._split = QSplitter(Qt.Orientation.Horizontal, self)  # from the outside in: a moved tree is polished anew
        self._left = QSplitter(Qt.Orientation.Vertical, self._split)
        self._left.addWidget(panes.documents)
        self._left.addWidget(panes.codebook)
        self._left.setStretchFactor(1, 1)
        self._left.setChildrenCollapsible(False)
        self._left.setSizes([settings.now.documents_height, 2000])
        self._middle = QWidget(self._split)
        self._centre = self._fill_middle(self._middle)
        self._right = panes.inspector
        for widget in (self._left, self._middle, self._right):
            self._split.addWidget(widget)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._split.splitterMoved.connect(self._note_widths)
        self._left.setMinimumWidth(200)
        self._middle.setMinimumWidth(420)
        self._right.setMinimumWidth(260)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(panes.rail)
        row.addWidget(self._split, 1)
        self._overlay = _Overlay(self)
        panes.documents.setAccessibleName(self.tr("Documents"))
        settings.changed.connect(self._follow)
        self._fit_to_type()
        self._arrange(Shape.WIDE)

    @property
    def is_narrow(self) -> bool:
        """Whether the inspector and the documents have no docks of their own."""
        return self._shape is not Shape.WIDE

    @property
    def has_rail(self) -> bool:
        """Whether the codebook is a rail, and its panel comes over the text."""
        return self._shape is Shape.TIGHT

    @property
    def left_is_shown(self) -> bool:
        return not (self._left.isHidden() and self._panes.rail.isHidden())

    @property
    def inspector_is_shown(self) -> bool:
        return self._overlay.holds(self._right) if self.is_narrow else not self._right.isHidden()

    def show_reading(self) -> None:
        self._centre.setCurrentWidget(self._panes.reading)

    def show_empty(self) -> None:
        self._centre.setCurrentWidget(self._panes.empty)

    def show_below(self, pane: QWidget) -> None:
        """Show one of the lists below the text in place of the other."""
        for each in self._panes.below:
            each.setVisible(each is pane)

    def toggle_left(self) -> None:
        self._left_shown = not self._left_shown
        self._show_left()
        self._settings.change(left_dock=self._left_shown)
        self.arranged.emit()

    def toggle_inspector(self) -> None:
        """Show or hide the inspector: the right dock in wide windows, an overlay in narrow ones."""
        if not self.is_narrow:
            self._right_shown = not self._right_shown
            self._right.setVisible(self._right_shown)
            self._settings.change(inspector=self._right_shown)
        elif self._overlay.holds(self._right):
            self.close_overlay()
        else:
            box = self._middle.geometry()
            top = size("top_bar") + OVERLAY_TOP
            wide = self._as_type(INSPECTOR_OVER)
            place = QRect(box.right() - wide - OVERLAY_TOP, top, wide, self.height() - top - 12)
            self._overlay.open(self._right, place)
        self.arranged.emit()

    def open_documents(self, under: QWidget) -> None:
        """In narrow windows: the list of documents under the title."""
        if self._overlay.holds(self._panes.documents):
            self.close_overlay()
            return
        corner = under.mapTo(self, QPoint(0, under.height() + 2))
        wide, high = self._as_type(DOCUMENTS_OVER), self.height() - corner.y() - OVERLAY_TOP
        place = QRect(corner.x(), corner.y(), wide, min(self._as_type(420), high))
        self._overlay.open(self._panes.documents, place)

    def open_codebook(self) -> None:
        """In very narrow windows: the whole codebook beside its rail."""
        if self._overlay.holds(self._panes.codebook):
            self.close_overlay()
            return
        left = self._panes.rail.geometry().right() + OVERLAY_TOP
        place = QRect(left, OVERLAY_TOP, self._as_type(CODEBOOK_OVER), self.height() - 2 * OVERLAY_TOP)
        self._overlay.open(self._panes.codebook, place)

    def _as_type(self, pixels: int) -> int:
        """Pixels of the design for what lies over the text: larger with the type, within the column of the text."""
        return min(pixels * self._settings.now.text_scale // 100, self._middle.width() - 2 * OVERLAY_TOP)

    def close_overlay(self) -> bool:
        """Whether there was one to close."""
        held = self._overlay.take()
        if held is None:
            return False
        held.hide()
        if held is self._panes.documents:
            self._left.insertWidget(0, held)
        elif held is self._panes.codebook:
            self._left.addWidget(held)
            held.show()
        else:
            self._split.addWidget(held)
        self.arranged.emit()
        return True

    def remember(self) -> None:
        """Keep the widths of the docks for the next time."""
        if self._shape is Shape.WIDE:
            self._keep_widths(self._split.sizes())

    def _keep_widths(self, sizes: list[int]) -> None:
        left, _, right = sizes
        self._moved = None
        self._settings.change(
            left_width=left * 100 // self._scale or self._settings.now.left_width,
            right_width=right * 100 // self._scale or self._settings.now.right_width,
            documents_height=self._left.sizes()[0] or self._settings.now.documents_height,
        )

    def _note_widths(self) -> None:
        """What the person gave the docks: when the window shrinks they are squeezed before it is told."""
        if self._shape is Shape.WIDE:
            self._moved = self._split.sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        shape = self._shape_now()
        if shape is not self._shape:
            self._arrange(shape)
        super().resizeEvent(event)

    def _follow(self, names: frozenset[str]) -> None:
        """Larger type leaves room for less, as a smaller window does."""
        if "text_scale" in names:
            self._fit_to_type()
            self._arrange(self._shape_now())

    def _fit_to_type(self) -> None:
        self._panes.strip.setFixedHeight(self._panes.strip.sizeHint().height())

    def _shape_now(self) -> Shape:
        return shape_of(self.width() * 100 // self._settings.now.text_scale)

    def _arrange(self, shape: Shape) -> None:
        if self._shape is Shape.WIDE and shape is not Shape.WIDE and self._moved is not None:
            self._keep_widths(self._moved)
        self.close_overlay()
        self._shape = shape
        narrow = self.is_narrow
        self._panes.documents.setVisible(not narrow)
        self._right.setVisible(self._right_shown and not narrow)
        self._show_strip()
        self._show_left()
        title_row = self._panes.title_row
        show_narrow = getattr(title_row, "show_narrow", None)
        if show_narrow is not None:
            show_narrow(narrow=narrow)
        now = self._settings.now
        self._scale = now.text_scale
        left = (NARROW_LEFT if narrow else now.left_width) * now.text_scale // 100
        self._split.setSizes([left, 4000, now.right_width * now.text_scale // 100])
        self._left.setSizes([self._settings.now.documents_height, 4000])
        self.arranged.emit()

    def _show_strip(self) -> None:
        """In narrow windows; where type is large and the window low, a pane under the text takes its place."""
        is_low = self.height() < CROWDED * self._settings.now.text_scale // 100
        has_pane = any(not pane.isHidden() for pane in self._panes.below)
        self._panes.strip.setVisible(self.is_narrow and not (is_low and has_pane))

    def _show_left(self) -> None:
        self._left.setVisible(self._left_shown and not self.has_rail)
        self._panes.rail.setVisible(self._left_shown and self.has_rail)

    def _fill_middle(self, middle: QWidget) -> QStackedWidget:
        """Lay out the column in the middle; gives what holds the text or the empty sheet."""
        reading = QSplitter(Qt.Orientation.Vertical, middle)
        centre = QStackedWidget(reading)
        centre.addWidget(self._panes.reading)
        centre.addWidget(self._panes.empty)
        reading.addWidget(centre)
        for pane in self._panes.below:
            reading.addWidget(pane)
            pane.hide()
        reading.setStretchFactor(0, 1)
        reading.setChildrenCollapsible(False)
        reading.setSizes([600, 260, 320, 280])
        BelowRoom(reading, centre, self._panes.below).opened.connect(self._show_strip)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._panes.title_row)
        column.addWidget(self._panes.find_bar)
        column.addWidget(self._panes.number_bar)
        column.addWidget(reading, 1)
        column.addWidget(self._panes.strip)
        return centre


class _Overlay(QFrame):
    """Holds one pane over the others until Esc or a click beside it."""

    def __init__(self, screen: CodeScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._held: QWidget | None = None
        self.setProperty("role", "overlay")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 8, 1, 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self.hide()

    def holds(self, pane: QWidget) -> bool:
        return self._held is pane

    def open(self, pane: QWidget, place: QRect) -> None:
        self._screen.close_overlay()
        self._held = pane
        self._column.addWidget(pane)
        pane.show()
        self.setAccessibleName(pane.accessibleName())
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._screen.window().installEventFilter(self)
        pane.setFocus(Qt.FocusReason.PopupFocusReason)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self) -> QWidget | None:
        """Let go of what is held."""
        held, self._held = self._held, None
        self.hide()
        if held is not None:
            self._column.removeWidget(held)
        return held

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._screen.close_overlay()
            self._screen.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went elsewhere, by a click or a key: what lies over the text goes away."""
        if self._held is None or new is None or new is self or self.isAncestorOf(new):
            return
        if new.window() is self.window():
            self._screen.close_overlay()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._held is not None:
            self._screen.close_overlay()
            self._screen.escaped.emit()
        return False
