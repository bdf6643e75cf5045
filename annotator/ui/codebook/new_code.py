"""Asking for all of a new code at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.codebook.edits import free_keys
from annotator.ui.dialogs.colour import colours_in_use
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.colour_picker import ColourPicker
from annotator.ui.widgets.typed_list import find_by_words


@dataclass(frozen=True, slots=True)
class NewCode:
    """What was filled in. Empty texts are None where that is what the acts take."""

    name: str
    parent: str | None
    definition: str
    key: str | None
    colour: str | None


KEY_LETTERS = 12
"""Letters that the list of keys has room for."""


class NewCodeSheet(Sheet):
    """`create` plans and does it; when it refuses, the dialog stays and says why."""

    def __init__(
        self,
        codebook: Codebook,
        appearance: Appearance,
        create: Callable[[NewCode], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._create = create
        self.set_title(self.tr("New code"))
        self.setFixedWidth(460)
        self.name_field = QLineEdit(self)
        self.parent_field = find_by_words(QComboBox(self))
        self.parent_field.addItem(self.tr("None, a family of its own"), None)
        for code in codebook:
            if not code.retired:
                self.parent_field.addItem("\u2003" * (len(codebook.ancestry(code.id)) - 1) + code.name, code.id)
        self.definition_field = QLineEdit(self)
        self.definition_field.setPlaceholderText(self.tr("One line, shown at the cursor"))
        self.key_field = QComboBox(self)
        self.key_field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.key_field.setMinimumContentsLength(KEY_LETTERS)
        self.key_field.addItem(self.tr("No key"), None)
        for key in free_keys(codebook):
            self.key_field.addItem(key, key)
        self.picker = ColourPicker(colours_in_use(codebook, appearance), appearance, self)
        self._lay_out()
        self.add_primary(self.tr("Add code")).clicked.connect(self._try)
        self.name_field.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&Name"), self.name_field),
            (self.tr("&Below"), self.parent_field),
            (self.tr("&Definition"), self.definition_field),
            (self.tr("&Key"), self.key_field),
            (self.tr("Colour"), self.picker),
        ):
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        self.body.addLayout(form)

    def fill(self, *, name: str = "", parent: str | None = None) -> None:
        self.name_field.setText(" ".join(name.split()))
        self.name_field.selectAll()
        self.parent_field.setCurrentIndex(max(0, self.parent_field.findData(parent)))

    def _try(self) -> None:
        name = " ".join(self.name_field.text().split())
        if not name:
            self.show_problem(self.tr("A code needs a name."))
            self.name_field.setFocus()
            return
        entered = NewCode(
            name,
            self.parent_field.currentData(),
            self.definition_field.text().strip(),
            self.key_field.currentData(),
            self.picker.colour,
        )
        try:
            self._create(entered)
        except AnnotatorError as problem:
            self.show_problem(problem)
            return
        self.accept()
