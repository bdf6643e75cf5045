"""What follows the text on paper: the legend of codes, and memos as endnotes; rows that pages can be cut from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from annotator.ui.numerals import grouped
from annotator.ui.printing.choice import LegendRow, Note, Printout
from annotator.ui.printing.column import WIDTH, plain_line
from annotator.ui.printing.faces import paper_font
from annotator.ui.reading.block_layout import begins_right_to_left, wrapping
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.glyphs import paint_glyph, paint_sample

HEAD = 44
ROW = 21
LEFT = 66
"""Where the text's column begins too."""

STEP = 20
"""By which a code stands to the right of the one above it in the tree."""

GLYPH = 11.0
SAMPLE = 30.0
RIGHT = WIDTH - 40


@dataclass(frozen=True, slots=True)
class Row:
    """`paint(painter, y)` paints the row with its top at `y`. After one that `keeps` no page ends."""

    height: int
    paint: Callable[[QPainter, float], None]
    keeps: bool = False


def back_matter(printout: Printout, appearance: Appearance) -> list[Row]:
    """Legend first, then notes; an empty part is left out."""
    words = printout.words
    rows: list[Row] = []
    legend = words.legend if not printout.coders else f"{words.legend}: {printout.coders}"
    rows.append(_heading(legend if printout.legend else words.nobody, appearance))
    rows.extend(_code(row, appearance) for row in printout.legend)
    if printout.notes:
        rows.append(_heading(words.notes, appearance))
        for note in printout.notes:
            rows.extend(_note(note, appearance))
    return rows


def _heading(words: str, appearance: Appearance) -> Row:
    font, ink = paper_font(appearance, "title", 600), appearance.colour("ink")

    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        plain_line(painter, QRectF(LEFT, y + HEAD - 28, RIGHT - LEFT, 24), words, Qt.AlignmentFlag.AlignLeft)

    return Row(HEAD, paint, keeps=True)


def _code(row: LegendRow, appearance: Appearance) -> Row:
    plain = paper_font(appearance, "emphasis", 600 if row.look.is_family else 400)
    figures = paper_font(appearance, "emphasis", 400)
    ink, quiet = appearance.colour("ink"), appearance.colour("ink2")

    def paint(painter: QPainter, y: float) -> None:
        x = LEFT + STEP * row.depth
        paint_glyph(painter, QRectF(x, y + (ROW - GLYPH) / 2, GLYPH, GLYPH), row.look)
        paint_sample(painter, QRectF(x + GLYPH + 7, y, SAMPLE, ROW), row.look)
        begin = x + GLYPH + SAMPLE + 16
        painter.setFont(plain)
        painter.setPen(ink)
        plain_line(painter, QRectF(begin, y, RIGHT - 70 - begin, ROW), row.name, Qt.AlignmentFlag.AlignLeft)
        if row.count:
            painter.setFont(figures)
            painter.setPen(quiet)
            right = Qt.AlignmentFlag.AlignRight
            plain_line(painter, QRectF(RIGHT - 70, y, 70, ROW), grouped(row.count), right)

    return Row(ROW, paint, keeps=row.look.is_family and not row.count)


def _note(note: Note, appearance: Appearance) -> Iterator[Row]:
    number, ink = "" if note.number is None else str(note.number), appearance.colour("ink")
    strong = paper_font(appearance, "emphasis", 600)

    def head(painter: QPainter, y: float) -> None:
        painter.setFont(strong)
        painter.setPen(ink)
        plain_line(painter, QRectF(0, y + 6, LEFT - 12, ROW), number, Qt.AlignmentFlag.AlignRight)
        plain_line(painter, QRectF(LEFT, y + 6, RIGHT - LEFT, ROW), note.head, Qt.AlignmentFlag.AlignLeft)

    yield Row(ROW + 6, head, keeps=True)
    for paragraph in note.text.splitlines():
        yield from _lines(paragraph, paper_font(appearance, "emphasis", 400), appearance)


def _lines(text: str, font: QFont, appearance: Appearance) -> Iterator[Row]:
    """A paragraph in the width of the paper, a row for each of its lines."""
    layout = QTextLayout(text, font)
    layout.setTextOption(wrapping(reads_left=begins_right_to_left(text)))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(RIGHT - LEFT)
    layout.endLayout()
    height = round(QFontMetricsF(font).height() + 3)
    ink = appearance.colour("ink")
    for index in range(max(1, layout.lineCount())):

        def paint(painter: QPainter, y: float, index: int = index) -> None:
            painter.setPen(ink)
            if index < layout.lineCount():
                layout.lineAt(index).draw(painter, QPointF(LEFT, y))

        yield Row(height, paint)
