"""Asking for a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.model.errors import AnnotatorError
from annotator.ui.dialogs.sheet import Sheet


class NameSheet(Sheet):
    """`make` does what the name is for; where it refuses, the dialog stays and says why. A name of any length reaches
    it where it says itself what is too long."""

    def __init__(
        self,
        title: str,
        yes: str,
        make: Callable[[str], None],
        parent: QWidget | None = None,
        name: str = "",
        longest: int = 200,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.set_title(title)
        self.setFixedWidth(420)
        self.name = QLineEdit(name)
        self.name.selectAll()
        self.name.setMaxLength(longest)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.body.addWidget(self.name)
        self.add_primary(yes).clicked.connect(self._try)
        self.name.setFocus()

    def _try(self) -> None:
        try:
            self._make(" ".join(self.name.text().split()))
        except AnnotatorError as problem:
            self.show_problem(problem)
            self.name.setFocus()
            return
        self.accept()
