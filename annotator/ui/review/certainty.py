"""How sure the value is: the documents there are as filled boxes, those it would roughly take as empty ones."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.agreement.intervals import documents_needed
from annotator.agreement.results import Row
from annotator.ui.numerals import grouped
from annotator.ui.review.figures import half_width
from annotator.ui.review.saying import NARROW, about_certainty
from annotator.ui.review.section_box import small_prose
from annotator.ui.theme.appearance import Appearance
from annotator.ui.translations.localised import localised
from annotator.ui.widgets.paint import paint_box
from annotator.ui.widgets.prose import Prose

BOX = 16
STEP = 20
MOST = 70
"""Boxes painted at most; what is more is told as a number."""


class Boxes(QWidget):
    """One box per document, wrapped."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._there = 0
        self._wanted = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.update)

    def show_documents(self, there: int, wanted: int) -> None:
        self._there, self._wanted = there, wanted
        self.setVisible(bool(there))
        self.updateGeometry()
        self.update()

    @property
    def _painted(self) -> int:
        return min(MOST, self._there + self._wanted)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        a_row = max(1, (width + STEP - BOX) // STEP)
        return STEP * -(-self._painted // a_row) + (18 if self._there + self._wanted > MOST else 0)

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        colour = self._appearance.colour
        a_row = max(1, (self.width() + STEP - BOX) // STEP)
        for number in range(self._painted):
            box = QRectF(STEP * (number % a_row), STEP * (number // a_row), BOX, BOX)
            if number < self._there:
                paint_box(painter, box, colour("ink2"), None, 3)
            else:
                paint_box(painter, box, None, colour("line_strong"), 3)
        left_over = self._there + self._wanted - self._painted
        if left_over:
            painter.setFont(self._appearance.ui_font("micro"))
            painter.setPen(colour("ink3"))
            words = QRectF(0, self.height() - 18, self.width(), 18)
            more = self.tr("and {n} more").format(n=grouped(left_over))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, more)
        painter.end()


class Certainty(QWidget):
    """The words, the boxes, and what to read the value with care for."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Prose(appearance)
        self._boxes = Boxes(appearance)
        self._warning = small_prose(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._words, self._boxes, self._warning):
            column.addWidget(widget)

    @property
    def words(self) -> str:
        return self._words.plain_text()

    def show_row(self, row: Row) -> None:
        half = half_width(row)
        self._words.set_runs(about_certainty(row))
        wanted = documents_needed(half, row.bearing, NARROW) if half is not None else max(0, 5 - row.bearing)
        self._boxes.show_documents(row.bearing, wanted)
        self._warning.set_text(localised(row.warning or ""))
        self._warning.setVisible(bool(row.warning))
