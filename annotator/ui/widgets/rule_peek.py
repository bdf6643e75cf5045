"""A card that shows a code's rule for a moment: any key or click elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.model.codebook import Codebook
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.rule_card import RuleCard

WIDTH = 340
EXAMPLES = 2


def place_beside(card: QRect, anchor: QRect, screen: QRect) -> QPoint:
    """Right of the anchor, left of it where there is no room; always on the screen."""
    x = anchor.right() + 6 if anchor.right() + 6 + card.width() <= screen.right() else anchor.left() - 6 - card.width()
    y = min(anchor.top() - 10, screen.bottom() - card.height())
    return QPoint(max(screen.left(), x), max(screen.top(), y))


class RulePeek(RuleCard):
    """`show_rule` opens it beside a rectangle of the screen."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, WIDTH, parent, Qt.WindowType.Popup)
        self._codebook = Codebook()
        set_role(self, "peek")
        self.code_pressed.connect(self._show)

    def show_rule(self, code_id: str, codebook: Codebook, beside: QRect) -> None:
        """`beside` is in global coordinates."""
        self._codebook = codebook
        self._show(code_id)
        screen = self.screen().availableGeometry()
        self.move(place_beside(QRect(QPoint(0, 0), self.size()), beside, screen))
        self.show()

    def _show(self, code_id: str) -> None:
        code = self._codebook.by_id.get(code_id)
        if code is not None:
            self.show_code(code, self._codebook, EXAMPLES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self.close()
