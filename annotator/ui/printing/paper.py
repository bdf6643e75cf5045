"""Puts a printout onto pages: a PDF file, or any paged device that Qt paints on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from annotator import __version__
from annotator.exchange.atomic import write_whole
from annotator.exchange.replacing import refuse_unlike
from annotator.model.errors import AnnotatorError
from annotator.model.progress import Report, silent
from annotator.model.wording import worded
from annotator.ui.printing.back_matter import Row, back_matter
from annotator.ui.printing.breaking import Strip, cut
from annotator.ui.printing.choice import Paper, PrintChoice, Printout
from annotator.ui.printing.column import WIDTH, Column, plain_line
from annotator.ui.printing.faces import paper_font
from annotator.ui.theme.appearance import Appearance

PROGRAM = "Annotator"
MARGINS = QMarginsF(17, 12, 17, 12)
DOTS_PER_INCH = 1200
TOP, FOOT = 40, 34
"""Pixels of the reading view for the line above the text and the one below."""

SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def page_layout(paper: Paper) -> QPageLayout:
    size = QPageSize(SIZES[paper])
    return QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)


def write_pdf(path: Path, printout: Printout, choice: PrintChoice, report: Report = silent) -> int:
    """Writes a PDF whole or not at all, in place of an earlier one only; gives the number of pages in it.

    Raises AnnotatorError where another kind of file is in the way, no page is chosen, or the disk refuses.
    """
    refuse_unlike(path, is_pdf)
    content, pages = pdf_of(printout, choice, report)
    write_whole(path, content)
    return pages


def is_pdf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(5) == b"%PDF-"


def pdf_of(printout: Printout, choice: PrintChoice, report: Report = silent) -> tuple[bytes, int]:
    """The bytes of a PDF, and how many pages it has."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(printout.document)
    writer.setCreator(f"{PROGRAM} {__version__}")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(page_layout(choice.paper))
    pages = print_on(writer, printout, choice, report)
    buffer.close()
    return bytes(buffer.data().data()), pages


def print_on(device: QPagedPaintDevice, printout: Printout, choice: PrintChoice, report: Report = silent) -> int:
    """Paints the chosen pages; gives their number. Raises AnnotatorError where none is chosen."""
    scale = device.width() / WIDTH
    room = int(device.height() / scale) - TOP - FOOT
    column = Column(printout)
    sheets = Sheets(printout, column, room, report)
    chosen = [page for page in range(1, len(sheets) + 1) if choice.takes(page)]
    if not chosen:
        if len(sheets) == 1:
            raise AnnotatorError(worded("There is one page, and it is not chosen. Nothing was printed."))
        raise AnnotatorError(
            worded("There are {count} pages, and none of them is chosen. Nothing was printed.", count=len(sheets))
        )
    painter = QPainter(device)
    try:
        for done, page in enumerate(chosen):
            report(done, len(chosen))
            if done:
                device.newPage()
            painter.resetTransform()
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            sheets.paint(painter, page)
    finally:
        painter.end()
    return len(chosen)


class Sheets:
    """The pages of a printout. Text first, then legend and notes, which begin on the text's last page if they can."""

    def __init__(self, printout: Printout, column: Column, room: int, report: Report) -> None:
        self._printout = printout
        self._column = column
        self._room = room
        self._look = Appearance("light")
        self._text = cut(column.strips(report), room)
        self._rows = back_matter(printout, self._look)
        self._back = self._place_rows()

    def __len__(self) -> int:
        return max(self._back, default=len(self._text))

    def _place_rows(self) -> dict[int, list[tuple[Row, float]]]:
        """The rows of the back matter by page, with their tops."""
        page = max(1, len(self._text))
        used = self._text[-1][1] - self._text[-1][0] if self._text else 0
        tops, strips = 0, []
        for row in self._rows:
            strips.append(Strip(tops, tops + row.height, row.keeps))
            tops += row.height
        placed: dict[int, list[tuple[Row, float]]] = {}
        pages = cut_after(strips, self._room, used)
        for number, (top, bottom, begin) in enumerate(pages):
            inside = [(row, strip) for row, strip in zip(self._rows, strips, strict=True) if top <= strip.top < bottom]
            if inside:
                placed[page + number] = [(row, begin + strip.top - top) for row, strip in inside]
        return placed

    def paint(self, painter: QPainter, page: int) -> None:
        """Paints a page, counted from 1."""
        self._paint_frame(painter, page)
        painter.translate(0, TOP)
        if page <= len(self._text):
            top, bottom = self._text[page - 1]
            has_rows = page in self._back
            self._column.paint(painter, top, bottom, bottom - top if has_rows else self._room)
        for row, y in self._back.get(page, ()):
            row.paint(painter, y)

    def _paint_frame(self, painter: QPainter, page: int) -> None:
        look, printout = self._look, self._printout
        painter.setFont(paper_font(look, "small", 600))
        painter.setPen(look.colour("ink"))
        plain_line(painter, QRectF(0, 0, WIDTH * 0.62, 20), printout.document, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(paper_font(look, "small", 400))
        painter.setPen(look.colour("ink2"))
        beside = QRectF(WIDTH * 0.64, 0, WIDTH * 0.36, 20)
        plain_line(painter, beside, printout.project, Qt.AlignmentFlag.AlignRight)
        foot = QRectF(0, TOP + self._room + FOOT - 20, WIDTH, 20)
        words = printout.words.page.format(page=page, of=len(self))
        plain_line(painter, foot, words, Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(look.colour("line_strong"))
        painter.drawLine(QLineF(0, 24, WIDTH, 24))


def cut_after(strips: list[Strip], room: int, used: int) -> list[tuple[int, int, int]]:
    """(top, bottom, where on its page it begins) of rows that go on after `used` pixels of a page.

    Where not even the first rows that belong together fit there, an empty piece stands for that page.
    """
    first = next((index for index, strip in enumerate(strips) if not strip.keeps), len(strips) - 1)
    head = cut(strips, room - used)[:1] if strips and strips[first].bottom <= room - used else [(0, 0)]
    begun = head[0][1]
    rest = cut([strip for strip in strips if strip.top >= begun], room)
    return [(*head[0], used), *((top, bottom, 0) for top, bottom in rest)]
