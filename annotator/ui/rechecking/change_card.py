"""What changed in a code since a coding was made: the version, why, and each part before and now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.exchange.codebook_difference import CodeDifference
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.labels import emptied, words
from annotator.ui.widgets.spoken_changes import difference_words, differing_lines
from annotator.workspace.rechecking import ChangedRule


class ChangeCard(QScrollArea):
    """Scrolls where the rule is long; takes no keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        set_role(page, "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(16, 10, 14, 12)
        self._column.setSpacing(3)
        self.setWidget(page)

    def show_change(self, name: str, rule: ChangedRule, differences: Sequence[CodeDifference]) -> None:
        emptied(self._column)
        add = self._column.addWidget
        add(words(self.tr("{code} changed in {version}").format(code=name, version=rule.version.version), "strong"))
        if rule.edit.reason:
            add(words(rule.edit.reason, "small_ink"))
        for one in differences:
            self._column.addSpacing(5)
            add(words(difference_words(one), "micro"))
            before, after = differing_lines(one)
            if before:
                add(words(self.tr("Before: {words}").format(words=before)))
            if after:
                add(words(self.tr("Now: {words}").format(words=after), "small_ink"))
        self._column.addStretch(1)

    def clear(self) -> None:
        emptied(self._column)
