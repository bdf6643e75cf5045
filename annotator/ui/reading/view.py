"""The scroll area that paints the text, its codings and the margin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.ui.reading.brush import Brush, Faces
from annotator.ui.reading.measures import COUNT
from annotator.ui.reading.page import REACH, Page, Stale
from annotator.ui.reading.paint_handles import paint_handles
from annotator.ui.reading.paint_margin import paint_labels, paint_margin
from annotator.ui.reading.paint_text import paint_column
from annotator.ui.reading.ruler import Ruler
from annotator.ui.reading.scroller import Place, Scroller
from annotator.ui.text_taste import Side
from annotator.ui.theme.grid import Grid
from annotator.ui.theme.looks import CodeLook
from annotator.ui.theme.tokens import size

HANG = 8
"""Pixels by which underlines and handles reach out of their block."""

CARET = 2

GUTTER = 20 + size("gutter")
"""From the column to where its numbers begin at most."""


class View(QAbstractScrollArea):
    """Paints a page at a place. Knows nothing of keys and pointers."""

    scrolled = Signal()
    painted = Signal()
    zoom_asked = Signal(int)

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.scroller = Scroller(page)
        self.faces = Faces.of(page.appearance)
        self.caret_is_lit = False
        self.ruler = Ruler(page, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(self.ruler)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.ruler.valueChanged.connect(self._bar_moved)
        self.ruler.sliderReleased.connect(self._sync_bar)

    # where the view stands

    def scroll_by(self, pixels: int) -> None:
        """Scrolls down, up where negative."""
        before = self.scroller.block, self.scroller.pixel
        self.scroller.by(pixels)
        self._scrolled_from(before)

    def scroll_to(self, y: int) -> None:
        """Scrolls to a distance from the document's top."""
        before = self.scroller.block, self.scroller.pixel
        self.scroller.to(y)
        self._scrolled_from(before)

    def show_block(self, block: int, pixel: int = 0) -> None:
        """Scrolls a point of a block to the view's top."""
        before = self.scroller.block, self.scroller.pixel
        self.scroller.show_block(block, pixel)
        self._scrolled_from(before)

    def show_place(self, place: Place) -> None:
        """Scrolls to where somebody was."""
        before = self.scroller.block, self.scroller.pixel
        self.scroller.stand_at(place)
        self._scrolled_from(before)

    def _scrolled_from(self, before: tuple[int, int]) -> None:
        """Blits what stays in view and paints the rest."""
        self._sync_bar()
        if (self.scroller.block, self.scroller.pixel) == before:
            return
        viewport = self.viewport()
        top = self.scroller.top_of(before[0])
        moved = None if top is None else top + before[1]
        if moved is None or abs(moved) >= viewport.height() or viewport.devicePixelRatioF() % 1:
            viewport.update()
        else:
            viewport.scroll(0, moved, viewport.rect())
        self.scrolled.emit()

    def _bar_moved(self, value: int) -> None:
        step = value - self.scroller.y
        if value >= self.ruler.maximum():
            self.scroll_to(value)
        elif abs(step) < 2 * self.viewport().height():
            self.scroll_by(step)
        else:
            self.scroll_to(value)

    def _sync_bar(self) -> None:
        """Tells the bar where the view is, unless it is being dragged: a range that moves under a thumb drifts."""
        if self.ruler.isSliderDown():
            return
        blocker = QSignalBlocker(self.ruler)
        self.ruler.setPageStep(self.scroller.view_height)
        self.ruler.setSingleStep(self.page.measures.row)
        self.ruler.setRange(0, self.scroller.most)
        self.ruler.setValue(min(self.scroller.y, self.scroller.most))
        blocker.unblock()
        self.ruler.update()

    def settle(self) -> None:
        """The page changed: lays out what is in view, keeps the place, paints everything."""
        self.scroller.settle()
        for _ in self.scroller.visible():
            pass
        self._sync_bar()
        self.ruler.redraw()
        self.viewport().update()

    def refit(self) -> None:
        """Width or size may have changed: wraps anew where needed and keeps the text that is at the top."""
        viewport, place = self.viewport(), self.scroller.place
        self.scroller.view_height = viewport.height()
        self.page.fit(viewport.width())
        self.scroller.stand_at(place)
        self.settle()

    def restyle(self) -> None:
        """Colours or fonts changed."""
        self.faces = Faces.of(self.page.appearance, self.page.worn)
        self.page.recolour()
        self.refit()

    def wear(self, worn: Mapping[CodeLook, CodeLook]) -> None:
        """Codings keep their places and are painted in other looks."""
        self.page.worn = worn
        self.faces = Faces.of(self.page.appearance, worn)
        self.ruler.redraw()
        self.viewport().update()

    # where things are

    def caret_rect(self, offset: int, *, leaning: bool = False) -> QRect | None:
        """Where a caret before the character at `offset` stands in the view; None far outside it."""
        block, place = self.page.display.place(offset)
        top = self.scroller.top_of(block)
        if top is None:
            return None
        layout = self.page.layout(block)
        index = layout.row_of(place, leaning=leaning)
        row = layout.rows[index]
        x = round(self.page.measures.left + layout.x_of(index, place))
        return QRect(x - CARET // 2, top + row.top + 2, CARET, row.height - 4)

    def place_at(self, point: QPointF) -> tuple[int, bool]:
        """(the offset nearest to a point, whether a caret there leans back on the row's end)."""
        block, top = self._block_at(point.y())
        layout = self.page.layout(block)
        place, leaning = layout.place_at(layout.row_at(point.y() - top), point.x() - self.page.measures.left)
        return self.page.display.offset(block, place), leaning

    def character_at(self, point: QPointF) -> int | None:
        """The offset of the character under a point, None where there is none."""
        block, top = self._block_at(point.y())
        layout = self.page.layout(block)
        x = point.x() - self.page.measures.left
        if not layout.above <= point.y() - top < layout.height:
            return None
        place = layout.character_at(layout.row_at(point.y() - top), x)
        return None if place is None else self.page.display.offset(block, place)

    def _block_at(self, y: float) -> tuple[int, int]:
        found = (self.scroller.block, -self.scroller.pixel)
        for block, top in self.scroller.visible():
            if top > y:
                break
            found = block, top
        return found

    def ensure_visible(self, offset: int, *, leaning: bool = False) -> None:
        """Scrolls as little as needed to show a caret; to a third of the view where it is far."""
        rect = self.caret_rect(offset, leaning=leaning)
        margin = min(self.page.measures.row // 2, self.viewport().height() // 4)
        if rect is None:
            self.centre(offset)
        elif rect.top() < margin:
            self.scroll_by(rect.top() - margin)
        elif rect.bottom() > self.viewport().height() - margin:
            self.scroll_by(rect.bottom() - self.viewport().height() + margin)

    def centre(self, offset: int) -> None:
        """Scrolls an offset to a third of the view."""
        block, place = self.page.display.place(offset)
        layout = self.page.layout(block)
        self.show_block(block, layout.rows[layout.row_of(place)].top - self.viewport().height() // 3)

    # painting

    def update_blocks(self, blocks: range | set[int]) -> None:
        """Paints blocks anew."""
        for block, top in self.scroller.visible(-HANG) if blocks else ():
            if block in blocks:
                self._update(top, self.page.height(block), 0, self.viewport().width())

    def update_stale(self, stale: Stale) -> None:
        """Paints anew what a change of the page left behind."""
        measures, width = self.page.measures, self.viewport().width()
        self.update_blocks(stale.blocks)
        left, right = (measures.right, width) if measures.side is Side.RIGHT else (0, measures.left)
        for block, top in self.blocks_in(-HANG, self.viewport().height() + HANG) if stale.margins else ():
            if block in stale.margins:
                self._update(top, stale.margins[block], left, right - left)

    def _update(self, top: int, height: int, left: int, width: int) -> None:
        self.viewport().update(left, top - HANG, width, height + 2 * HANG)

    def update_all(self) -> None:
        self.viewport().update()

    def brush(self, painter: QPainter) -> Brush:
        return Brush(painter, self.page, self.faces, self._grid(painter))

    def _grid(self, painter: QPainter) -> Grid:
        """Below a painter of the view, or where none paints, as it would be in a corner."""
        return Grid.of(painter) if painter.isActive() else Grid(self.viewport().devicePixelRatioF())

    def blocks_in(self, top: int, bottom: int) -> list[tuple[int, int]]:
        """The blocks between two heights of the view, and those above whose labels may reach in."""
        found = list(self.scroller.visible(top, bottom))
        block, y = found[0] if found else (self.scroller.block, -self.scroller.pixel)
        for above in range(block - 1, max(-1, block - 1 - REACH), -1):
            y -= self.page.height(above)
            found.insert(0, (above, y))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paper: QColor = self.faces.colours["paper"]
        painter.fillRect(event.rect().adjusted(-1, -1, 1, 1), paper)  # at 125 % an edge lies within a device pixel
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in event.region():  # type: ignore[attr-defined]  # the stubs do not know that regions are iterable
            painter.setClipRect(rect)
            self._paint(painter, rect)
        painter.end()
        self.painted.emit()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        brush = self.brush(painter)
        clip = QRectF(rect).adjusted(0, -1, 0, 1)
        lead = self.blocks_in(rect.top() - HANG, rect.bottom() + HANG)
        blocks = [(b, top) for b, top in lead if top + self.page.height(b) > rect.top() - HANG]
        measures = self.page.measures
        if rect.left() < max(measures.lanes, measures.right + COUNT) and rect.right() >= measures.left - GUTTER:
            paint_column(brush, blocks, clip)
        if rect.right() >= measures.right or (measures.side is Side.LEFT and rect.left() < measures.left):
            paint_margin(brush, blocks, clip)
            paint_labels(brush, lead, clip)
        paint_handles(brush, self)
        self._paint_caret(painter)

    def _paint_caret(self, painter: QPainter) -> None:
        shown = self.page.shown
        rect = self.caret_rect(shown.caret, leaning=shown.leaning) if self.caret_is_lit else None
        if rect is not None:
            painter.fillRect(rect, self.faces.colours["ink"])

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """The bar's own news is heard through `valueChanged`."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        exact = event.pixelDelta().y() if QGuiApplication.platformName() != "xcb" else 0
        pixels = exact or round(event.angleDelta().y() / 120 * 3 * self.page.measures.row)
        self.scroll_by(-pixels)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.settle()
        return super().viewportEvent(event)

    def global_caret(self) -> QPoint | None:
        """The painted caret's top left on the screen."""
        rect = self.caret_rect(self.page.shown.caret)
        return None if rect is None else self.viewport().mapToGlobal(rect.topLeft())
