"""Lets the inspector, its strip and the codebook follow what the coder looks at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from annotator.ui.code_panes import Panes
from annotator.ui.coding_acts import CodingActs

SETTLE_MS = 60
"""How long a selection rests before the inspector follows it."""


class Inspecting(QObject):
    """`soon` waits until the selection rests, `now` does not."""

    def __init__(self, panes: Panes, coding: CodingActs) -> None:
        super().__init__(panes.reading)
        self._panes = panes
        self._coding = coding
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.now)
        application = QApplication.instance()
        if isinstance(application, QApplication):  # whoever goes from the text to the tree walks on from a row at rest
            application.focusChanged.connect(self.settle)

    def soon(self) -> None:
        self._settle.start()

    def settle(self) -> None:
        """Show at once what waits to be shown, so that codebook and text agree on the code at the cursor."""
        if self._settle.isActive():
            self.now()

    def now(self) -> None:
        """Show the focused coding, the selection or the document."""
        self._settle.stop()
        document = self._coding.document
        focused, span = self._coding.focused(), self._panes.reading.selected_span()
        popover = self._panes.popover
        highlighted = popover.highlighted_code() if popover.isVisible() else None
        for codes in (self._panes.codebook, self._panes.rail):
            codes.show_current(focused.code if focused else None)
        for pane in (self._panes.inspector, self._panes.strip):
            if focused is not None and span is None:
                pane.show_coding(focused.id)
            elif span is not None and document is not None:
                pane.show_selection(document.id, span, highlighted or next(iter(self._coding.suggestions(span)), None))
            elif document is not None:
                pane.show_document(document.id)
            else:
                pane.show_nothing()

    def show_rule(self, code_id: str) -> None:
        """Show the rule of a code that is about to be given to the selection."""
        document, span = self._coding.document, self._panes.reading.selected_span()
        if document is not None and span is not None:
            for pane in (self._panes.inspector, self._panes.strip):
                pane.show_selection(document.id, span, code_id)
