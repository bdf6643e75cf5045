"""Above the list of documents: how many there are, what arranges, filters and imports them, and work under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.ui.actions import Act
from annotator.ui.numerals import grouped
from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.thin_bar import ThinBar

TO_THE_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DocumentsHead(QWidget):
    """`list_asked` gives the keyboard on to the list. The menu is filled by whoever hears that it is `aboutToShow`."""

    words_changed = Signal()
    list_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu(self)
        self.add = IconButton(appearance, "plus", self.tr("Import texts"), key=Act.IMPORT)
        self._count = QLabel()
        self._count.setProperty("role", "panel_note")
        self._filter_button = IconButton(appearance, "filter", self.tr("Filter documents"), key=Act.LIST_FILTER)
        self._filter_button.setCheckable(True)
        self._filter_button.toggled.connect(self._show_filter)
        self._arrange_button = IconButton(appearance, "list", self.tr("Sort and group documents"))
        self._arrange_button.setMenu(self.menu)
        self._arrange_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filter = SearchField(self.tr("Name, value or state"), "", appearance, self)
        self._filter.textChanged.connect(lambda _words: self.words_changed.emit())
        self._filter.hide()
        self.bar = ThinBar()
        self._field = QHBoxLayout()
        self._field.setContentsMargins(12, 0, 12, 0)
        self._field.addWidget(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title_row())
        column.addWidget(self.bar)
        column.addLayout(self._field)

    def _title_row(self) -> QHBoxLayout:
        title = QLabel(self.tr("Documents"))
        title.setProperty("role", "panel_title")
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 8, 2)
        row.setSpacing(0)
        row.addWidget(title)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self._filter_button, self._arrange_button, self.add):
            row.addWidget(button)
        return row

    @property
    def words(self) -> str:
        """What the documents are filtered by."""
        return self._filter.text()

    def show_count(self, shown: int, of: int) -> None:
        """How many documents the filter lets through."""
        self._count.setText(grouped(of) if shown == of else f"{grouped(shown)} / {grouped(of)}")

    def filter_by(self, words: str) -> None:
        self._filter_button.setChecked(True)
        self._filter.setText(words)

    def ask_filter(self) -> None:
        """The keyboard into the field."""
        self._filter_button.setChecked(True)
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """No filter; the field stays, for other words."""
        self._filter.clear()
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_filter(self, shown: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        self._filter.setVisible(shown)
        self._field.setContentsMargins(12, 0, 12, 6 if shown else 0)
        if shown:
            self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._filter.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._filter.hasFocus() and event.key() == Qt.Key.Key_Escape:
            self._filter_button.setChecked(False)
            self.list_asked.emit()
        elif self._filter.hasFocus() and event.key() in TO_THE_LIST:
            self.list_asked.emit()
        else:
            super().keyPressEvent(event)
