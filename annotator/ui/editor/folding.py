"""Lines too long for a column, folded at words, so that two texts beside each other stay level."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

HANG = 2
"""Spaces by which what goes on stands further in than its line began."""
LEAST = 12
"""Letters of a column below which nothing is folded: it could not be read either way."""


def folded(line: str, room: float, font: QFont) -> tuple[str, ...]:
    """The pieces of a line that fit into `room` pixels, later ones indented as the line is and a little more."""
    metrics = QFontMetricsF(font)
    indent = " " * (len(line) - len(line.lstrip(" -")) + HANG)
    inner = room - metrics.horizontalAdvance(indent)
    if metrics.horizontalAdvance(line) <= room or inner < LEAST * metrics.averageCharWidth():
        return (line,)
    units = line.encode("utf-16-le")  # Qt counts these
    layout = QTextLayout(line, font)
    pieces: list[str] = []
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(inner if pieces else room)
        piece = units[2 * row.textStart() : 2 * (row.textStart() + row.textLength())].decode("utf-16-le")
        pieces.append(f"{indent}{piece.rstrip()}" if pieces else piece.rstrip())
    layout.endLayout()
    return tuple(pieces)
