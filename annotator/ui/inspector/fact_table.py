"""Facts in two columns: what, and how it is. Values can be selected and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.ui.theme.style import set_role
from annotator.ui.widgets.fitted_label import FittedLabel

NAME_WIDTH, NAME_MOST = 96, 150


class FactTable(QWidget):
    """Rebuilt whenever the facts change; they are few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Names with values; a value with a tab is shown up to it, and whole as a tooltip."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self._facts):
            shown, _, whole = value.partition("\t")
            label = FittedLabel(name, self)
            label.setMaximumWidth(NAME_MOST)
            set_role(label, "panel_note")
            known = FittedLabel(parent=self)
            set_role(known, "small_ink")
            known.show_words(shown, whole)
            known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            known.setAccessibleName(f"{name}: {whole or shown}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(known, row, 1)
            label.show()  # at once: Qt would show it a round of events later
            known.show()

    def facts(self) -> tuple[tuple[str, str], ...]:
        return self._facts
