"""The text as one long column laid out for paper, and one page of it painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from annotator.model.progress import Report
from annotator.ui.printing.breaking import Strip
from annotator.ui.printing.choice import Printout
from annotator.ui.printing.faces import paper_faces
from annotator.ui.printing.margin import paint_page_labels
from annotator.ui.reading.brush import Brush
from annotator.ui.reading.gutter import Numbers
from annotator.ui.reading.look import USUAL, ReadingLook
from annotator.ui.reading.page import Page
from annotator.ui.reading.paint_margin import paint_margin
from annotator.ui.reading.paint_text import Blocks, paint_column
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.grid import Grid

WIDTH = 800
"""Pixels of the reading view that the paper's width holds: gutter, column and margin."""

FINENESS = 8.0
"""Steps to a pixel at which edges are set: paper is finer than a screen."""

UNDERLINED = 10
"""From the top of a page: lines that begin higher stand below the last row of the page before."""

REPORT_EVERY = 50
"""Blocks laid out between two reports."""


class QuietNumbers(Numbers):
    """On paper no number stands out: there is no caret."""

    def numbered(self, _block: int) -> int:
        return -1


class Column:
    """A printout's text at paper width. Lengths are in pixels of the reading view."""

    def __init__(self, printout: Printout) -> None:
        appearance = Appearance("light")
        self.page = Page(appearance)
        self.page.take(look_on_paper(printout.look))
        self.page.fit(WIDTH)
        self.page.show(printout.text, printout.structure)
        self.page.show_marks(printout.marks)
        self.page.numbers = QuietNumbers(self.page.display, printout.structure, printout.look.gutter)
        self.faces = paper_faces(appearance)
        self._notes = printout.numbers
        self._tops: list[int] = []

    def strips(self, report: Report) -> list[Strip]:
        """Every row in order. A heading keeps with what follows; a block's first and last two rows stay together."""
        found: list[Strip] = []
        heights: list[int] = []
        count = len(self.page.display)
        top = 0
        for block in range(count):
            if block % REPORT_EVERY == 0:
                report(block, count)
            layout = self.page.layout(block)
            last = len(layout.rows) - 1
            heading = self.page.numbers.is_heading(block)
            for index, row in enumerate(layout.rows):
                keeps = heading or (last > 0 and index in {0, last - 1})
                found.append(Strip(top + row.top, top + row.bottom, keeps))
            heights.append(layout.height)
            top += layout.height
        self._tops = list(accumulate(heights, initial=0))
        return found

    def blocks(self, top: int, bottom: int) -> Iterator[tuple[int, int]]:
        """The blocks that show between two heights, with their tops counted from the first of them."""
        for block in range(self._block_at(top), len(self._tops) - 1):
            if self._tops[block] >= bottom:
                return
            yield block, self._tops[block] - top

    def _block_at(self, y: int) -> int:
        low, high = 0, len(self._tops) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._tops[middle] <= y else (low, middle - 1)
        return low

    def paint(self, painter: QPainter, top: int, bottom: int, room: int) -> None:
        """Paints what lies between two heights at the painter's origin; labels may use `room` from there on."""
        brush = Brush(painter, self.page, self.faces, Grid(FINENESS))
        blocks: Blocks = list(self.blocks(top, bottom))
        hang = self.page.measures.fill_top
        painter.save()
        painter.setClipRect(QRectF(0, hang, WIDTH, bottom - top))
        paint_column(brush, blocks, QRectF(0, UNDERLINED, WIDTH, bottom - top - UNDERLINED + hang))
        painter.setClipRect(QRectF(0, 0, WIDTH, bottom - top + 2))
        paint_margin(brush, blocks, QRectF(0, 0, WIDTH, bottom - top))
        painter.restore()
        paint_page_labels(brush, blocks, bottom - top, room, self._notes)


def look_on_paper(look: ReadingLook) -> ReadingLook:
    """Face, numbers and signs as the reader has them; size, line length and margin as the paper wants."""
    return replace(
        USUAL,
        family=look.family,
        gutter=look.gutter,
        hidden=look.hidden,
        numbers_aside=look.numbers_aside,
        joins_lines=look.joins_lines,
        quiet_links=look.quiet_links,
    )


def plain_line(painter: QPainter, rect: QRectF, words: str, align: Qt.AlignmentFlag) -> None:
    """One line of words, shortened where it is too long."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
