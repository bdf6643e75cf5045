"""The small dialogs of the codebook panel: a new code, a colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from PySide6.QtWidgets import QVBoxLayout as Column

from annotator.model.codebook import Codebook
from annotator.model.errors import AnnotatorError
from annotator.ui.codebook.edits import free_keys
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.looks import looks_of
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.colour_picker import ColourPicker


@dataclass(frozen=True, slots=True)
class NewCode:
    """What was filled in. Empty texts are None where that is what the acts take."""

    name: str
    parent: str | None
    definition: str
    key: str | None
    colour: str | None


def colours_in_use(codebook: Codebook, appearance: Appearance, apart_from: str | None = None) -> Mapping[str, str]:
    """The families' colours by name, without the family of `apart_from`."""
    looks = looks_of(codebook, appearance.theme.name)
    own = codebook.family(apart_from).id if apart_from else None
    return {code.name: looks[code.id].colour for code in codebook.children(None) if code.id != own}


def _buttons(dialog: QDialog, yes: str, accept: Callable[[], None]) -> QHBoxLayout:
    cancel = QPushButton(dialog.tr("Cancel"), dialog)
    cancel.clicked.connect(dialog.reject)
    go = QPushButton(yes, dialog)
    set_role(go, "primary")
    go.setDefault(True)
    go.clicked.connect(accept)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(go)
    return row


class NewCodeDialog(QDialog):
    """`create` plans and does it; when it refuses, the dialog stays and says why."""

    def __init__(
        self,
        codebook: Codebook,
        appearance: Appearance,
        create: Callable[[NewCode], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "surface")
        self._create = create
        self.setWindowTitle(self.tr("New code"))
        self.setFixedWidth(440)
        self.name_field = QLineEdit(self)
        self.name_field.setMaxLength(200)
        self.parent_field = QComboBox(self)
        self.parent_field.addItem(self.tr("None, a family of its own"), None)
        for code in codebook:
            if not code.retired:
                self.parent_field.addItem("\u2003" * (len(codebook.ancestry(code.id)) - 1) + code.name, code.id)
        self.definition_field = QLineEdit(self)
        self.definition_field.setPlaceholderText(self.tr("One line, shown at the cursor"))
        self.key_field = QComboBox(self)
        self.key_field.setFixedWidth(120)
        self.key_field.addItem(self.tr("No key"), None)
        for key in free_keys(codebook):
            self.key_field.addItem(key, key)
        self.picker = ColourPicker(colours_in_use(codebook, appearance), appearance, self)
        self._problem = QLabel(self)
        set_role(self._problem, "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.setLayout(self._lay_out())
        self.name_field.setFocus()

    def _lay_out(self) -> Column:
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
        layout = Column()
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(_buttons(self, self.tr("Add code"), self._try))
        return layout

    def fill(self, *, name: str = "", parent: str | None = None) -> None:
        self.name_field.setText(" ".join(name.split()))
        self.name_field.selectAll()
        self.parent_field.setCurrentIndex(max(0, self.parent_field.findData(parent)))

    def _try(self) -> None:
        name = " ".join(self.name_field.text().split())
        if not name:
            self._tell(self.tr("A code needs a name."))
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
            self._tell(str(problem))
            return
        self.accept()

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()


class ColourDialog(QDialog):
    """`chosen` carries the colour, or None for automatic, when the dialog is accepted."""

    chosen = Signal(object)

    def __init__(
        self, name: str, colour: str | None, others: Mapping[str, str], appearance: Appearance, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        set_role(self, "surface")
        self.setWindowTitle(self.tr("Colour of %1").replace("%1", name))
        self.setFixedWidth(340)
        self.picker = ColourPicker(others, appearance, self)
        self.picker.set_colour(colour)
        layout = Column(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(self.picker)
        layout.addLayout(_buttons(self, self.tr("Use this colour"), self._accept))

    def _accept(self) -> None:
        self.chosen.emit(self.picker.colour)
        self.accept()
