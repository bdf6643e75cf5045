"""Choosing the colour of a code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import looks_of
from annotator.ui.widgets.colour_picker import ColourPicker


class ColourSheet(Sheet):
    """`chosen` carries the colour, or None for automatic, when the dialog is accepted."""

    chosen = Signal(object)

    def __init__(self, code: Code, codebook: Codebook, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(360)
        self.set_title(self.tr("Colour of {code}").format(code=code.name))
        looks, own = looks_of(codebook, appearance.theme.name), codebook.family(code.id).id
        others = {family.name: looks[family.id].colour for family in codebook.children(None) if family.id != own}
        self.picker = ColourPicker(others, appearance, self)
        self.picker.set_colour(code.colour)
        self.body.addWidget(self.picker)
        self.add_primary(self.tr("Use this colour")).clicked.connect(self._accept)

    def _accept(self) -> None:
        self.accept()
        self.chosen.emit(self.picker.colour)
