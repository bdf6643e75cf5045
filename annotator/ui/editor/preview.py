"""The rule as coders see it beside the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.codes import Code
from annotator.ui.editor.bench import EditorBench
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.rule_card import RuleCard

WIDTH = 320


class Preview(QWidget):
    """A card as wide as the inspector. `code_pressed` carries a code that the rule names."""

    code_pressed = Signal(str)

    def __init__(self, bench: EditorBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        note = QLabel(self.tr("This is what coders see beside the text."))
        set_role(note, "small")
        self._card = RuleCard(bench.appearance, WIDTH, self)
        set_role(self._card, "card")
        self._card.code_pressed.connect(self.code_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(10)
        column.addWidget(note)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_code(self, code: Code) -> None:
        self._card.show_code(code, self._bench.codebook)
        self.setAccessibleName(self._card.accessibleName())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._card.fit()

    def plain_text(self) -> str:
        return self._card.plain_text()
