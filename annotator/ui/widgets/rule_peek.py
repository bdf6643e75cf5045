"""A card that shows a code's rule for a moment: any key or click elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.model.codebook import Codebook
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import UNKNOWN, looks_of
from annotator.ui.widgets.code_title import CodeTitle
from annotator.ui.widgets.quote import Quote
from annotator.ui.widgets.rule_view import RuleView
from annotator.ui.widgets.settling import settle

WIDTH = 340
EXAMPLES = 2


def place_beside(card: QRect, anchor: QRect, screen: QRect) -> QPoint:
    """Right of the anchor, left of it where there is no room; always on the screen."""
    x = anchor.right() + 6 if anchor.right() + 6 + card.width() <= screen.right() else anchor.left() - 6 - card.width()
    y = min(anchor.top() - 10, screen.bottom() - card.height())
    return QPoint(max(screen.left(), x), max(screen.top(), y))


class RulePeek(QFrame):
    """`show_rule` opens it beside a rectangle of the screen."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._appearance = appearance
        self._codebook = Codebook()
        self.setProperty("role", "peek")
        self.setFixedWidth(WIDTH)
        self._title = CodeTitle(appearance, self)
        self._path = QLabel(self)
        self._path.setProperty("role", "small")
        self._rule = RuleView(appearance, self)
        self._rule.code_pressed.connect(self._show)
        self._examples = QVBoxLayout()
        self._examples.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 14)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._path)
        layout.addSpacing(8)
        layout.addWidget(self._rule)
        layout.addSpacing(4)
        layout.addLayout(self._examples)

    def show_rule(self, code_id: str, codebook: Codebook, beside: QRect) -> None:
        """`beside` is in global coordinates."""
        self._codebook = codebook
        self._show(code_id)
        screen = self.screen().availableGeometry()
        self.move(place_beside(QRect(QPoint(0, 0), self.size()), beside, screen))
        self.show()

    def _show(self, code_id: str) -> None:
        code = self._codebook.by_id.get(code_id)
        if code is None:
            return
        look = looks_of(self._codebook, self._appearance.theme.name).get(code_id, UNKNOWN)
        self._title.show_look(look)
        key = self.tr(", key %1").replace("%1", code.key) if code.key else ""
        self._path.setText(look.path + key)
        self._rule.show_rule(code, self._codebook)
        while (item := self._examples.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for text in code.examples[:EXAMPLES]:
            quote = Quote(self._appearance, self)
            quote.set_text(text)
            self._examples.addWidget(quote)
            quote.show()
        self.setAccessibleName(f"{look.path}. {self._rule.plain_text()}")
        settle(self)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.heightForWidth(WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.close()
