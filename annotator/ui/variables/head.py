"""Above the table of variables: the way back, what there is, a field to find things, and what brings values in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.actions import Act
from annotator.ui.icons.icon import icon
from annotator.ui.keys_in_force import keys_in
from annotator.ui.numerals import grouped
from annotator.ui.resting import resting_in
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.style import set_role
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.labels import show_strong
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.thin_bar import ThinBar
from annotator.ui.widgets.words import counted

FIELD_WIDTH = 220


class VariablesHead(QWidget):
    """`next_asked` carries 1 for the next hit, -1 for the one before; `table_asked` gives the keyboard on."""

    left = Signal()
    words_changed = Signal()
    table_asked = Signal()
    next_asked = Signal(int)
    pasted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._back = IconButton(appearance, "chevron_left", self.tr("Back to the text"), key="Esc")
        self._back.clicked.connect(self.left)
        self._title = QLabel(self.tr("Variables"))
        set_role(self._title, "title")
        self._sizes = QLabel()
        set_role(self._sizes, "small")
        self._field = SearchField(self.tr("Find name or value"), Act.FIND, appearance, self)
        Growing(self._field, appearance, width=FIELD_WIDTH)
        self._field.textChanged.connect(lambda _words: self.words_changed.emit())
        self.add = QPushButton(self.tr("Add variable…"))
        self.bring = QPushButton(self.tr("Import from CSV…"))
        for button in (self.add, self.bring):
            button.setAutoDefault(True)
        self.bar = ThinBar()
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        set_role(self._empty, "lead")
        self._clear = QPushButton(self.tr("Clear the filter"))
        set_role(self._clear, "link")
        self._clear.clicked.connect(self.clear)
        self._lay_out()
        appearance.changed.connect(self._tint)
        self._tint()

    def _lay_out(self) -> None:
        row = FlowRow(self._back, self._title, self._sizes)
        row.push(self._field, self.add, self.bring)
        resting_in(self._appearance).rest_widgets(self.add, self.bring)
        link = QHBoxLayout()
        link.addWidget(self._clear)
        link.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(row)
        column.addWidget(self.bar)
        column.addWidget(self._empty)
        column.addLayout(link)

    @property
    def words(self) -> str:
        return self._field.text()

    @property
    def sizes(self) -> str:
        return self._sizes.text()

    def clear(self) -> None:
        self._field.clear()

    def focus_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_sizes(self, shown: int, documents: int, variables: int) -> None:
        of = counted(documents, self.tr("%1 document"), self.tr("%1 documents"))
        if shown < documents:
            of = self.tr("{shown} of {documents}").format(shown=grouped(shown), documents=of)
        self._sizes.setText(f"{of}, {counted(variables, self.tr('%1 variable'), self.tr('%1 variables'))}")

    def show_empty(self, *, no_documents: bool, no_variables: bool, no_hits: bool) -> None:
        """What to do where there is nothing to show."""
        text = ""
        if no_documents:
            text = keys_in(self._appearance).words(
                self.tr("<b>No documents yet.</b> Import texts first, with {key}."),
                self.tr("<b>No documents yet.</b> Import texts first."),
                key=Act.IMPORT,
            )
        elif no_variables:
            text = self.tr(
                "<b>No variables yet.</b> Add one, or paste a table from a spreadsheet with Ctrl+V: "
                "its first column names documents, its first row variables."
            )
        elif no_hits:
            text = self.tr("No document has these words in its name or values.")
        show_strong(self._empty, text)
        self._empty.setVisible(bool(text))
        self._clear.setVisible(no_hits and not no_variables)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._field.hasFocus() and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next_asked.emit(1)
        elif self._field.hasFocus() and key == Qt.Key.Key_Down:
            self.table_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        ink = self._appearance.colour("ink2")
        self.add.setIcon(icon("plus", ink))
        self.bring.setIcon(icon("upload", ink))
