"""The middle of the import dialog: a text as coders will see it, or as it stands in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.span import Span
from annotator.model.structure import Structure
from annotator.ui.dialogs.import_found import Asked
from annotator.ui.reading.look import ReadingLook
from annotator.ui.reading.pane import ReadingPane
from annotator.ui.text_taste import Side
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.segmented import SegmentedButtons

SLICE = 60_000
"""Characters that the plain text takes at once; more follow when somebody scrolls near its end."""
LEAST = (300, 160)
ABOUT = 200
"""Pixels that the line above the text needs beside the switch."""


class Manner(StrEnum):
    """How the text is shown."""

    AS_CODED = "as_coded"
    ORIGINAL = "original"


class ImportPreview(QWidget):
    """Shows one text. Nothing in it can be changed."""

    def __init__(self, appearance: Appearance, look: ReadingLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: tuple[str, Structure, str] = ("", Structure(), "")
        self._about = QLabel()
        self._about.setProperty("role", "small")
        self._about.setWordWrap(True)
        self.manner = SegmentedButtons(self.tr("How the text is shown"), appearance)
        self.manner.set_choices(
            ((Manner.AS_CODED, self.tr("As coders see it")), (Manner.ORIGINAL, self.tr("Original")))
        )
        self.manner.set_value(Manner.AS_CODED)
        self.manner.chosen.connect(self._choose)
        self.reading = ReadingPane(appearance)
        self.reading.setMinimumSize(*LEAST)
        self.reading.set_look(replace(look, narrow=True, labels=False, margin=Side.RIGHT))
        self.original = OriginalText()
        self.original.setAccessibleName(self.tr("The text as it stands in the file"))
        self._stack = QStackedWidget()
        for page in (self.reading, self.original):
            self._stack.addWidget(page)
        head = QWidget()
        head.setProperty("role", "paper_bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        self._row.setContentsMargins(16, 7, 14, 7)
        self._row.setSpacing(7)
        self._row.addWidget(self._about, 1)
        self._row.addWidget(self.manner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)

    def say(self, about: str) -> None:
        """The line above the text."""
        self._about.setText(about)

    def show_text(self, text: str, structure: Structure, title: str) -> None:
        """Another text, or the same with more or less found in it: then the place is kept."""
        before, self._shown = self._shown, (text, structure, title)
        if (text, structure, title) == before:
            return
        place = self.reading.place_state() if before[0] == text and text else None
        self.reading.show_document(text, structure, title)
        if place is not None:
            self.reading.restore_place_state(place)
        else:
            self.original.show_text(text)

    def show_taste(self, taste: Mapping[Asked, bool]) -> None:
        """The reading settings that are asked about: whether broken lines are joined, whether links are dimmed."""
        look = replace(self.reading.look, joins_lines=taste[Asked.LINES], quiet_links=taste[Asked.QUIET])
        self.reading.set_look(look)

    def bring(self, place: Span | None) -> None:
        """Show what was asked about, if it stands anywhere."""
        if place is not None:
            self.reading.bring_into_view(place)

    def scroll_page(self, pages: int) -> None:
        """Down by so many screens, up where negative."""
        if self._stack.currentWidget() is self.reading:
            view = self.reading.view
            view.scroll_by(pages * (view.viewport().height() - view.page.measures.row))
        else:
            bar = self.original.verticalScrollBar()
            bar.setValue(bar.value() + pages * max(1, bar.pageStep() - 1))

    def fields(self) -> list[QWidget]:
        """What takes the keyboard, from top to bottom."""
        return [*self.manner.findChildren(QAbstractButton), self.reading.focusProxy() or self.reading, self.original]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words above the text would become a narrow column, the switch stands under them."""
        super().resizeEvent(event)
        beside = self.width() >= self.manner.sizeHint().width() + self._appearance.scaled(ABOUT)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def _choose(self, manner: str | None) -> None:
        """One of the two is always chosen: pressing it again leaves it."""
        if manner is not None:
            self._stack.setCurrentWidget(self.original if manner == Manner.ORIGINAL else self.reading)
        as_coded = self._stack.currentWidget() is self.reading
        self.manner.set_value(Manner.AS_CODED if as_coded else Manner.ORIGINAL)


class OriginalText(QPlainTextEdit):
    """Plain text, filled as far as somebody scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True)
        self._rest, self._at = "", 0
        self.setProperty("role", "paper")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.verticalScrollBar().valueChanged.connect(self._reach)

    def show_text(self, text: str) -> None:
        """Another text, from its beginning."""
        self._rest, self._at = text, 0
        self.setPlainText(self._slice())

    def _slice(self) -> str:
        """What comes next, whole lines where they are not too long. A line break at its end waits for the next."""
        end = self._rest.rfind("\n", self._at + 1, self._at + SLICE) if len(self._rest) - self._at > SLICE else -1
        end = end if end > self._at else self._at + SLICE
        piece, self._at = self._rest[self._at : end], end
        return piece

    def _reach(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._at < len(self._rest) and value >= bar.maximum() - 3 * bar.pageStep():
            writer = QTextCursor(self.document())
            writer.movePosition(QTextCursor.MoveOperation.End)
            writer.insertText(self._slice())
