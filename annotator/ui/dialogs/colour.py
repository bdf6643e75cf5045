"""Choosing the colour of a code."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.model.codebook import Codebook
from annotator.model.codes import Code
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import looks_of
from annotator.ui.widgets.colour_picker import ColourPicker


def colours_in_use(codebook: Codebook, appearance: Appearance, apart_from: str | None = None) -> Mapping[str, str]:
    """The families' colours by name, without the family of `apart_from`."""
    looks = looks_of(codebook, appearance.theme.name)
    own = codebook.family(apart_from).id if apart_from else None
    return {code.name: looks[code.id].colour for code in codebook.children(None) if code.id != own}


class ColourSheet(Sheet):
    """`chosen` carries the colour, or None for automatic, when the dialog is accepted."""

    chosen = Signal(object)

    def __init__(self, code: Code, codebook: Codebook, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(360)
        self.set_title(self.tr("Colour of {code}").format(code=code.name))
        self.picker = ColourPicker(colours_in_use(codebook, appearance, apart_from=code.id), appearance, self)
        self.picker.set_colour(code.colour)
        self.body.addWidget(self.picker)
        self.add_primary(self.tr("Use this colour")).clicked.connect(self._accept)

    def _accept(self) -> None:
        self.accept()
        self.chosen.emit(self.picker.colour)
