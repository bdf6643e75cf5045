"""Title, web address and kind of a text that is to be imported; address and kind become document variables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from annotator.model.names import folded_name
from annotator.model.records import Document, Pairs
from annotator.sources.parsed import Parsed
from annotator.ui.dialogs.import_found import CARD
from annotator.ui.dialogs.import_kinds import guessed_kind, usual_kinds
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.labels import words

ADDRESS = ("url", "link", "web address", "address", "web")
KIND = ("kind", "type", "text type", "genre")
"""Names that a project may have for these variables already; the first is taken where it has none."""


def variable_of(usual: tuple[str, ...], known: Collection[str]) -> str:
    """The name that a project has for a variable, or the usual one."""
    by_fold = {folded_name(name): name for name in known}
    return next((by_fold[name] for name in usual if name in by_fold), usual[0])


def values_in(documents: Iterable[Document]) -> dict[str, list[str]]:
    """The variables of documents, each with the values it has, most recent last."""
    found: dict[str, dict[str, None]] = {}
    for document in documents:
        for name, value in document.variables:
            found.setdefault(name, {})[value] = None
    return {name: list(values) for name, values in found.items()}


class ImportDetails(QWidget):
    """`renamed` carries the title, `changed` comes with the other fields. `title_taken` and `titles_taken` ask that the
    title line of this text, or of all, becomes its title.
    """

    renamed = Signal(str)
    title_taken = Signal()
    titles_taken = Signal()
    changed = Signal()

    def __init__(self, known: Mapping[str, list[str]], parent: QWidget | None = None) -> None:
        """`known`: the variables of the project with their values."""
        super().__init__(parent)
        self._address_name, self._kind_name = variable_of(ADDRESS, known), variable_of(KIND, known)
        self.title = QLineEdit()
        self.address = QLineEdit(placeholderText=self.tr("Web address"))
        self.kind = QComboBox(editable=True)
        self._own = known.get(self._kind_name, [])
        self.kind.addItems(self._own or list(usual_kinds()))
        self.kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.kind.setCurrentIndex(-1)
        field = self.kind.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Such as thread or interview"))
            field.setAcceptDrops(False)
        self._guess = words(self.tr("The type is a guess, from how the text is built. Change or clear it."))
        self._guess.hide()
        self._wrong = words("", "error")
        self._wrong.hide()
        self.take_title = QPushButton(self.tr("Take the title line of the text"))
        self.take_titles = QPushButton(self.tr("Take the title lines of all files"))
        self.take_title.clicked.connect(self.title_taken)
        self.take_titles.clicked.connect(self.titles_taken)
        self._build()
        self.title.textEdited.connect(self.renamed)
        self.address.textEdited.connect(lambda _text: self.changed.emit())
        self.kind.editTextChanged.connect(lambda _text: self.changed.emit())

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*CARD)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.addWidget(words(self.tr("Details"), "strong"), 0, 0, 1, 2)
        fields = ((self.tr("Title"), self.title), (self.tr("Source"), self.address), (self.tr("Type"), self.kind))
        for row, (name, widget) in enumerate(fields):
            label = QLabel(name)
            set_role(label, "small")
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            widget.setAcceptDrops(False)
            widget.setMinimumWidth(60)
            set_role(widget, "small")
            place = row + 1 if row == 0 else row + 4
            grid.addWidget(label, place, 0)
            grid.addWidget(widget, place, 1)
        grid.addWidget(self._wrong, 2, 0, 1, 2)
        for row, link in enumerate((self.take_title, self.take_titles), start=3):
            set_role(link, "flush_link")
            link.setAutoDefault(False)
            link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(link, row, 0, 1, 2)
        self.show_title_line("", 0)
        about = self.tr("Kept as the document variables {address} and {kind}; empty ones are left out.")
        grid.addWidget(self._guess, 7, 0, 1, 2)
        grid.addWidget(words(about.format(address=self._address_name, kind=self._kind_name)), 8, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_details(self, title: str, address: str, kind: str) -> None:
        """Show these without telling anyone."""
        for widget in (self.title, self.kind):
            widget.blockSignals(True)  # noqa: FBT003 - Qt's
        if self.title.text() != title:
            self.title.setText(title)
            self.title.home(False)  # noqa: FBT003 - Qt's
        if self.address.text() != address:
            self.address.setText(address)
            self.address.home(False)  # noqa: FBT003 - Qt's
        if self.kind.currentText() != kind:
            self.kind.setCurrentIndex(-1)
            self.kind.setEditText(kind)
        for widget in (self.title, self.kind):
            widget.blockSignals(False)  # noqa: FBT003 - Qt's

    def show_title_line(self, line: str, files: int) -> None:
        """Offer the title line of the text, "" for none, and those of all files where several `files` have one."""
        self.take_title.setToolTip(line)
        self.take_title.setAccessibleDescription(line)
        self.take_title.setVisible(bool(line))
        self.take_titles.setVisible(files > 1)

    def guess_of(self, parsed: Parsed) -> str:
        """The kind that a text seems to be of, in the words that the project has for kinds; "" where nothing tells."""
        return guessed_kind(parsed, self._own)

    def show_guess(self, kind: str) -> None:
        """A kind that was guessed and nobody chose, "" for none; tells nobody."""
        if kind and self.kind.currentText() != kind:
            self.show_details(self.title.text(), self.address.text(), kind)
        self._guess.setVisible(bool(kind))
        self.kind.setAccessibleDescription(self._guess.text() if kind else "")

    def show_wrong(self, reason: str) -> None:
        """Why the title cannot be taken; empty where it can."""
        self._wrong.setText(reason)
        self._wrong.setVisible(bool(reason))
        self.title.setAccessibleDescription(reason)

    def variables(self, address: str, kind: str) -> Pairs:
        """What becomes of these, under the project's names."""
        pairs = {self._address_name: address.strip(), self._kind_name: kind.strip()}
        return tuple(sorted((name, value) for name, value in pairs.items() if value))
