"""What assistive technology finds of the codings, beside the text that the hidden field carries.

Labels and highlights are painted. While a screen reader listens, each label in view has a button of the same name and
place below the opaque view: it is never seen, takes neither mouse nor Tab, and pressing it is going to its coding. The
paragraph at the caret bears its codings as text attributes: the tint behind the words and the line below them.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.ui.reading.accessible_names import Phrases, name_of
from annotator.ui.reading.decoration import parts_in
from annotator.ui.reading.fills import Cover, shortest_fill
from annotator.ui.reading.mark import Mark
from annotator.ui.reading.paint_margin import labels_in_view
from annotator.ui.reading.proxy import Proxy
from annotator.ui.reading.view import View

SETTLE_MS = 120
"""After the last of some paintings, so that scrolling costs nothing."""

MOST_RUNS = 200
"""Stretches of one paragraph that get attributes."""

Run = tuple[int, int, Mark]
"""Start and end in UTF-16 units of a block, and the shortest coding there."""


class LabelButton(QAbstractButton):
    """One label. Paints nothing."""

    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = mark
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is seen of a label is the view's."""


class AccessibleMargin(QWidget):
    """Follows the view while assistive technology is there. `pressed` carries a coding's id."""

    pressed = Signal(str)

    def __init__(self, view: View, proxy: Proxy, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._proxy = proxy
        self._buttons: dict[str, LabelButton] = {}
        self._coloured: tuple[int, list[Run]] = (0, [])
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.setAccessibleName(self.tr("Codings in the margin"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lower()
        view.painted.connect(self._painted)

    def buttons(self) -> list[LabelButton]:
        """From the top."""
        return list(self._buttons.values())

    def said(self, mark: Mark) -> str:
        """The name of a coding's label."""
        page = self._view.page
        return name_of(mark, page.display.text, page.structure, self._phrases())

    def refresh(self) -> None:
        """Tells what is painted now; what stays the same is left alone."""
        self._refresh_labels()
        self._refresh_text()

    def _painted(self) -> None:
        if QAccessible.isActive() and not self._soon.isActive():
            self._soon.start(SETTLE_MS)

    def _refresh_labels(self) -> None:
        self.setGeometry(self._view.geometry())
        before, self._buttons = self._buttons, {}
        for mark, rect in self._labels():
            button = before.pop(mark.id, None) or self._made(mark)
            button.mark = mark
            name = self.said(mark)
            if name != button.accessibleName():
                button.setAccessibleName(name)
                button.setAccessibleDescription(mark.tooltip)
            if rect != button.geometry():
                button.setGeometry(rect)
            self._buttons[mark.id] = button
        for button in before.values():
            button.hide()
            button.deleteLater()

    def _made(self, mark: Mark) -> LabelButton:
        button = LabelButton(mark, self)
        button.clicked.connect(lambda: self.pressed.emit(button.mark.id))
        button.show()
        return button

    def _labels(self) -> list[tuple[Mark, QRect]]:
        view = self._view
        height = view.viewport().height()
        found = labels_in_view(view.brush(QPainter()), view.blocks_in(0, height))
        seen = [(label.mark, rect.toRect()) for label, rect in found if rect.bottom() > 0 and rect.top() < height]
        return sorted(seen, key=lambda pair: pair[1].top())

    def _refresh_text(self) -> None:
        """Gives the paragraph at the caret its codings as attributes, and takes them from the one before."""
        page = self._view.page
        block = page.display.block_at(page.shown.caret)
        wanted = block, self._runs(block)
        if wanted == self._coloured or not (wanted[1] or self._coloured[1]):
            return
        document = self._proxy.document()
        blocker = QSignalBlocker(document)  # the words stay the same: nothing is to be read out again
        for number, runs in ((self._coloured[0], []), wanted):
            place = document.findBlockByNumber(number)
            if not place.isValid():
                continue
            cursor = QTextCursor(place)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(QTextCharFormat())
            for start, end, mark in runs[:MOST_RUNS]:
                cursor.setPosition(place.position() + start)
                cursor.setPosition(min(place.position() + end, place.position() + place.length() - 1), KEEP)
                cursor.setCharFormat(self._form(mark))
        blocker.unblock()
        self._coloured = wanted

    def _runs(self, block: int) -> list[Run]:
        page = self._view.page
        parts = parts_in(block, page.display, page.table, page.layout(block))
        covers = [Cover(part.start, part.end, part.mark.end - part.mark.start, rank) for rank, part in enumerate(parts)]
        return [(piece.start, piece.end, parts[piece.index].mark) for piece in shortest_fill(covers)]

    def _form(self, mark: Mark) -> QTextCharFormat:
        ink = self._view.faces.inks.of(mark.look)
        form = QTextCharFormat()
        form.setBackground(ink.tint_faint if mark.faint else ink.tint)
        form.setUnderlineStyle(UNDERLINES[min(len(mark.look.dash), 4)])
        form.setUnderlineColor(ink.colour)
        return form

    def _phrases(self) -> Phrases:
        return Phrases(
            self.tr("post {n}"),
            self.tr("paragraph {n}"),
            self.tr("word {a}"),
            self.tr("words {a} to {b}"),
            self.tr("{begin} to {end}"),
            self.tr("has memo"),
            self.tr("unsure"),
        )


KEEP = QTextCursor.MoveMode.KeepAnchor

SINGLE, DASH = QTextCharFormat.UnderlineStyle.SingleUnderline, QTextCharFormat.UnderlineStyle.DashUnderline
UNDERLINES = (SINGLE, SINGLE, DASH, DASH, QTextCharFormat.UnderlineStyle.DashDotLine)
"""By how many lengths a code's line pattern has."""
