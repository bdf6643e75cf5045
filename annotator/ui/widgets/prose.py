"""Wrapped text with weights, colours and key caps inside the line, and codes that can be pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtGui import QTextCharFormat as CharFormat
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.tokens import tokens
from annotator.ui.widgets.key_cap import key_cap_width, paint_key_cap

CAP = "\u2800"
"""A blank of its own, not a space to break at: the room a key cap is painted in."""
CAP_IN_LINE = 17
LINE_BREAK = "\u2028"
PART_GAP = 4
"""Pixels between the parts that a line break sets apart, so that they are not read as one."""


def x_of(line: QTextLine, position: int) -> float:
    """Where a position stands in a line, in pixels."""
    found: Any = line.cursorToX(position)  # PySide gives the position back too
    return float(found[0] if isinstance(found, tuple) else found)


def wrapped() -> QTextOption:
    """Breaks between words, within one only where it is wider than the line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text. `key` paints a cap after the text; `link` is told when the piece is pressed."""

    text: str
    key: str = ""
    link: str = ""
    token: str = ""
    weight: int = 400


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    run: Run


class Prose(QWidget):
    """Text of one size that wraps to the width it is given."""

    link_pressed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        size_name: str = "base",
        token: str = "ink",  # noqa: S107 - a colour's name
        weight: int = 400,
        most_lines: int = 0,
    ) -> None:
        """`most_lines`: lines shown before the text is cut with an ellipsis; 0 for all of them."""
        super().__init__(parent)
        self.appearance = appearance
        self._size_name = size_name
        self._token = token
        self._weight = weight
        self._most_lines = most_lines
        self._cut_at: QPointF | None = None
        self._laid_out_for = 0
        self._runs: tuple[Run, ...] = ()
        self._pieces: list[_Piece] = []
        self._openings: frozenset[int] = frozenset()
        self._layout = QTextLayout()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        appearance.changed.connect(self._rebuild)

    def set_text(self, text: str) -> None:
        self.set_runs((Run(text),))

    def set_runs(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)
        self.setAccessibleName(self.plain_text())
        self._rebuild()

    def plain_text(self) -> str:
        """The words as a screen reader says them, keys included."""
        return "".join(run.text + (f" ({run.key})" if run.key else "") for run in self._runs).strip()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width)) if self._runs else 0

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 200
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.line_height)

    @property
    def line_height(self) -> int:
        return self.appearance.scaled(tokens()["type"]["line_px"].get(self._size_name, 18))

    def _font(self, weight: int) -> QFont:
        return self.appearance.ui_font(self._size_name, weight)

    def _rebuild(self) -> None:
        """Lay the runs into one text; a cap is one character, spaced out to the cap's width."""
        text, formats = "", []
        self._pieces = []
        blank = QFontMetricsF(self._font(self._weight)).horizontalAdvance(CAP)
        for run in self._runs:
            start = len(text.encode("utf-16-le")) // 2
            text += run.text
            end = len(text.encode("utf-16-le")) // 2
            self._pieces.append(_Piece(start, end, run))
            ink = self.appearance.colour(run.token or self._token)
            weight = run.weight if run.weight != 400 else self._weight
            formats.append(self._format(start, end, self._font(weight), ink))
            if run.key:
                text += "\u00a0" + CAP
                font = self._font(self._weight)
                spacing = key_cap_width(run.key, self.appearance) - blank
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
                formats.append(self._format(end + 1, end + 2, font, ink))
        units = text.encode("utf-16-le")
        self._openings = frozenset(
            at // 2 + 1 for at in range(0, len(units), 2) if units[at : at + 2] == LINE_BREAK.encode("utf-16-le")
        )
        self._layout = QTextLayout(text, self._font(self._weight))
        self._layout.setTextOption(wrapped())
        self._layout.setFormats(formats)
        self._lay_out(self.width())
        self.updateGeometry()
        self.update()

    def _format(self, start: int, end: int, font: QFont, ink: QColor) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        char_format = CharFormat()
        char_format.setFont(font)
        char_format.setForeground(ink)
        found.format = char_format
        return found

    def _lay_out(self, width: int) -> float:
        """Break the lines for a width; gives the height in pixels."""
        height, step = 0.0, float(self.line_height)
        self._cut_at = None
        self._laid_out_for = width
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            if line.textStart() in self._openings:
                height += PART_GAP
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
            if self._layout.lineCount() == self._most_lines:
                self._cut(line)
                break
        self._layout.endLayout()
        return height

    def _cut(self, line: QTextLine) -> None:
        """Make room for an ellipsis where text is left over."""
        if line.textStart() + line.textLength() >= len(self._layout.text().encode("utf-16-le")) // 2:
            return
        room = QFontMetricsF(self._font(self._weight)).horizontalAdvance("…")
        line.setLineWidth(line.width() - room)
        self._cut_at = QPointF(line.naturalTextWidth(), line.y() + line.ascent())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out(self.width())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._laid_out_for != self.width():
            self._lay_out(self.width())
        painter = QPainter(self)
        self._layout.draw(painter, QPointF(0, 0))
        for piece in self._pieces:
            if piece.run.key:
                paint_key_cap(painter, self._cap_rect(piece), piece.run.key, self.appearance)
        if self._cut_at is not None:
            painter.setFont(self._font(self._weight))
            painter.setPen(self.appearance.colour(self._token))
            painter.drawText(self._cut_at, "…")
        painter.end()

    def _cap_rect(self, piece: _Piece) -> QRectF:
        at = piece.end + 1
        line = self._layout.lineForTextPosition(at)
        left = x_of(line, at)
        middle = line.y() + line.height() / 2
        width = key_cap_width(piece.run.key, self.appearance)
        return QRectF(round(left), round(middle - CAP_IN_LINE / 2), width, CAP_IN_LINE)

    def _link_at(self, where: QPointF) -> str:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.y() <= where.y() <= line.y() + line.height() and where.x() <= line.naturalTextWidth():
                at = line.xToCursor(where.x())
                return next((p.run.link for p in self._pieces if p.run.link and p.start <= at <= p.end + 2), "")
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        linked = bool(self._link_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(event.position())
        if link and event.button() is Qt.MouseButton.LeftButton:
            self.link_pressed.emit(link)
