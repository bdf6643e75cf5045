"""One value of one variable for several documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLineEdit, QWidget

from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.theme.wardrobe import let_in
from annotator.ui.widgets.words import counted

USUAL = ("author", "date", "outlet", "url")


class ValueSheet(Sheet):
    """`written` carries name and value; an empty value takes the variable from the documents."""

    written = Signal(str, str)

    def __init__(self, count: int, known: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        """`known`: the variables of the project, each with the values it has somewhere."""
        super().__init__(parent)
        many = counted(count, self.tr("%1 document"), self.tr("%1 documents"))
        self.set_title(self.tr("Set a variable of {documents}").format(documents=many))
        self.say(self.tr("An empty value takes the variable from these documents."))
        self._known = known
        self._name = QComboBox()
        self._name.setEditable(True)
        self._name.addItems(list(dict.fromkeys((*known, *USUAL))))
        self._name.setAccessibleName(self.tr("Variable"))
        self._value = QLineEdit()
        self._value.setAccessibleName(self.tr("Value"))
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("Variable"), self._name)
        form.addRow(self.tr("Value"), self._value)
        self.body.addLayout(form)
        self.add_primary(self.tr("Set")).clicked.connect(self._keep)
        self._name.currentTextChanged.connect(self._offer)
        self._offer(self._name.currentText())
        self.resize(440, 0)

    def write(self, name: str, value: str) -> None:
        """As if typed."""
        self._name.setCurrentText(name)
        self._value.setText(value)

    def _offer(self, name: str) -> None:
        """Values that the variable has elsewhere complete what is typed."""
        completer = QCompleter(list(self._known.get(name.strip(), ())), self._value)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._value.setCompleter(completer)
        let_in(completer, self._value)

    def _keep(self) -> None:
        name = self._name.currentText().strip()
        if not name:
            self.show_problem(self.tr("A document variable needs a name."))
            return
        self.written.emit(name, self._value.text())
        self.accept()
