"""The overview ruler: a scroll bar that shows the whole document's codings and find hits to scale."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.ui.reading.page import Page
from annotator.ui.reading.scroller import FOOT
from annotator.ui.theme.tokens import size

TICK = 3
LANES = 3
LEAST_BOX = 24
PAUSE_MS = 100


class Ruler(QScrollBar):
    """Ticks are drawn into a picture once; scrolling only moves the box."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._page = page
        self._ticks: QPixmap | None = None
        self._colours: dict[str, QColor] = {}
        self._grip = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._redraw_now)
        self.setAccessibleName(self.tr("Overview of the document"))

    def sizeHint(self) -> QSize:
        return QSize(size("ruler"), 100)

    def redraw(self) -> None:
        """Codings, hits or colours changed: drawn anew in a moment, once for many changes."""
        self._pause.start()

    def _redraw_now(self) -> None:
        self._ticks = None
        self.update()

    def box(self) -> QRectF:
        """The part of the document that is in view."""
        span = max(1, self.maximum() + self.pageStep())
        height = max(LEAST_BOX, self.height() * self.pageStep() / span)
        free = self.height() - height
        return QRectF(0, free * self.value() / max(1, self.maximum()), self.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._page.appearance.colour
        painter.fillRect(self.rect(), colour("panel"))
        painter.fillRect(0, 0, 1, self.height(), colour("line"))
        if self.maximum():
            box = self.box()
            painter.fillRect(box, colour("viewport"))
            painter.setPen(QPen(colour("line_strong"), 1))
            painter.drawLine(box.topLeft(), box.topRight())
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawPixmap(0, 0, self._picture())

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._ticks is None or self._ticks.size() != self.size() * ratio:
            self._ticks = QPixmap(self.size() * ratio)
            self._ticks.setDevicePixelRatio(ratio)
            self._ticks.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ticks)
            edges = self._edges()
            self._draw_codings(painter, edges)
            self._draw_hits(painter, edges)
            painter.end()
        return self._ticks

    def _colour(self, name: str) -> QColor:
        if name not in self._colours:
            self._colours[name] = QColor(name)
        return self._colours[name]

    def _edges(self) -> list[int]:
        """The first offset that each pixel of the ruler stands for, and the end of the text: heights are to scale."""
        page = self._page
        tops = page.heights.tops()
        scale = (tops[-1] + FOOT) / max(1, self.height())
        edges = []
        for pixel in range(self.height()):
            y = pixel * scale
            block = min(len(page.display) - 1, bisect_right(tops, y) - 1)
            share = min(1.0, (y - tops[block]) / max(1, tops[block + 1] - tops[block]))
            start, end = page.display.starts[block], page.display.ends[block]
            edges.append(ceil(start + share * (end - start)))
        edges.append(len(page.display.text) + 1)
        return edges

    def _draw_codings(self, painter: QPainter, edges: list[int]) -> None:
        """Asks for each pixel which codings begin there, so that the cost does not grow with their number."""
        page, reached = self._page, [-1] * LANES
        for top in range(self.height()):
            if all(bottom > top for bottom in reached) or edges[top] >= edges[top + 1]:
                continue
            for mark in page.table.some_from(edges[top], edges[top + 1], LANES):
                lane = next((lane for lane in range(LANES) if reached[lane] <= top), None)
                if lane is None:
                    break
                reached[lane] = max(top + 3, bisect_left(edges, mark.end))
                left, height = 3 + lane * (TICK + 1), reached[lane] - top - 1
                painter.fillRect(left, top, TICK, height, self._colour(page.worn.get(mark.look, mark.look).colour))

    def _draw_hits(self, painter: QPainter, edges: list[int]) -> None:
        colour = self._page.appearance.colour("warn")
        for top in {bisect_right(edges, hit.start) - 1 for hit in self._page.shown.hits}:
            painter.fillRect(1, top, self.width() - 1, 2, colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        box, y = self.box(), event.position().y()
        self._grip = y - box.top() if box.top() <= y < box.bottom() else box.height() / 2
        self.setSliderDown(True)
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        event.accept()

    def _drag(self, y: float) -> None:
        free = self.height() - self.box().height()
        if free > 0:
            self.setValue(round(max(0.0, min(1.0, (y - self._grip) / free)) * self.maximum()))
