"""A code's sign, path, rule and examples on one card of fixed width."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.keys_in_force import keys_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN, looks_of
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.quote import Quote
from annotator.ui.widgets.rule_view import RuleView
from annotator.ui.widgets.settling import settle


class RuleCard(QFrame):
    """Shows one code, as tall as its words are at that width. `code_pressed` carries a code that the rule names."""

    code_pressed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        width: int,
        parent: QWidget | None = None,
        flags: Qt.WindowType = Qt.WindowType.Widget,
    ) -> None:
        super().__init__(parent, flags)
        self._appearance = appearance
        self._keys = keys_in(appearance)
        self._shown: tuple[Code, Codebook, int | None] | None = None
        self.setFixedWidth(width)
        self._title = CodeTitle(appearance, self)
        self._path = QLabel(self)
        self._path.setWordWrap(True)
        set_role(self._path, "small")
        self._rule = RuleView(appearance, self)
        self._rule.code_pressed.connect(self.code_pressed)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._path)
        layout.addSpacing(6)
        layout.addWidget(self._rule)
        layout.addSpacing(6)
        layout.addLayout(self._examples)
        self._keys.changed.connect(self._follow_keys)

    def _follow_keys(self) -> None:
        if self._shown is not None:
            self.show_code(*self._shown)

    def show_code(self, code: Code, codebook: Codebook, most: int | None = None) -> None:
        """`most`: how many of its examples are shown; all by default."""
        self._shown = code, codebook, most
        look = looks_of(codebook, self._appearance.theme.name).get(code.id, UNKNOWN)
        self._title.show_look(look)
        key = self._keys.of_code(code)
        self._path.setText(look.path + (self.tr(", key {key}").format(key=key) if key else ""))
        self._rule.show_rule(code, codebook)
        while (item := self._examples.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in code.examples[:most]:
            quote = Quote(self._appearance, self)
            quote.set_text(text)
            self._examples.addWidget(quote)
            quote.show()
        self.setAccessibleName(f"{look.path}. {self._rule.plain_text()}")
        self.fit()

    def fit(self) -> None:
        """Be as tall as the words at this width; Qt's own layout learns of wrapped text too late."""
        settle(self)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.heightForWidth(self.width()))

    def plain_text(self) -> str:
        return self._rule.plain_text()
