"""The rule as coders see it beside the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.model.codes import Code
from annotator.ui.editor.bench import Bench
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.quote import Quote
from annotator.ui.widgets.rule_view import RuleView
from annotator.ui.widgets.settling import settle

WIDTH = 320


class Preview(QWidget):
    """A card as wide as the inspector. `code_pressed` carries a code that the rule names."""

    code_pressed = Signal(str)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        note = QLabel(self.tr("This is what coders see beside the text."))
        set_role(note, "small")
        self._card = card = QFrame()
        set_role(card, "card")
        card.setFixedWidth(WIDTH)
        self._title = CodeTitle(bench.appearance, card)
        self._path = QLabel(card)
        set_role(self._path, "small")
        self._rule = RuleView(bench.appearance, card)
        self._rule.code_pressed.connect(self.code_pressed)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(8)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 16)
        inner.setSpacing(4)
        inner.addWidget(self._title)
        inner.addWidget(self._path)
        inner.addSpacing(6)
        inner.addWidget(self._rule)
        inner.addSpacing(6)
        inner.addLayout(self._examples)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(10)
        column.addWidget(note)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_code(self, code: Code) -> None:
        look = self._bench.look(code.id)
        self._title.show_look(look)
        key = self.tr(", key {key}").format(key=code.key) if code.key else ""
        self._path.setText(look.path + key)
        self._rule.show_rule(code, self._bench.codebook)
        while (item := self._examples.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in code.examples:
            quote = Quote(self._bench.appearance)
            quote.set_text(text)
            self._examples.addWidget(quote)
        self._fit()
        self.setAccessibleName(f"{look.path}. {self._rule.plain_text()}")

    def _fit(self) -> None:
        """Be as tall as the words at this width; Qt's own layout learns of wrapped text too late."""
        settle(self._card)
        layout = self._card.layout()
        if layout is not None:
            self._card.setFixedHeight(layout.heightForWidth(WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def plain_text(self) -> str:
        return self._rule.plain_text()
