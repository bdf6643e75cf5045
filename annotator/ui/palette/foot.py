"""The line under the list: what the keys do with the row that is current."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.palette.index import Kind
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.key_cap import KeyCap
from annotator.ui.widgets.short_label import ShortLabel


class Foot(QWidget):
    """`has_selection`: whether Enter on a code gives it to the selected words."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.has_selection = False
        self._enter = ShortLabel()
        self._code_only: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 15, 0)
        row.setSpacing(6)
        for key, label in (
            (self.tr("Enter"), self._enter),
            (self.tr("Tab"), ShortLabel(self.tr("show its rule"))),
            (self.tr("Ctrl+Enter"), ShortLabel(self.tr("list its passages"))),
        ):
            set_role(label, "small")
            cap = KeyCap(key, appearance)
            row.addWidget(cap)
            row.addWidget(label)
            row.addSpacing(10)
            if label is not self._enter:
                self._code_only += [cap, label]
        row.addStretch(1)

    @property
    def words(self) -> str:
        """What Enter does."""
        return self._enter.words

    def show_kind(self, kind: Kind | None) -> None:
        code = self.tr("apply to selection") if self.has_selection else self.tr("make it the current code")
        self._enter.show_words(
            {Kind.CODE: code, Kind.DOCUMENT: self.tr("open"), Kind.PASSAGE: self.tr("go there")}.get(
                kind or Kind.COMMAND, self.tr("run")
            )
        )
        for widget in self._code_only:
            widget.setVisible(kind is Kind.CODE)
