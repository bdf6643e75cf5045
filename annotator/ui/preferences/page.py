"""The settings page in the window: sections at the left, everything searchable; what is changed holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.icons.icon import icon
from annotator.ui.preferences.row import SettingSection
from annotator.ui.theme.appearance import Appearance
from annotator.ui.theme.growing import Growing
from annotator.ui.theme.tokens import size
from annotator.ui.theme.wardrobe import wear
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.short_label import ShortLabel

NAVIGATION = 190
COLUMN = 720
TOP = 22
"""Pixels above the first section and below the last."""


class PreferencesPage(QWidget):
    """`closed` when the person goes back. Sections are shown in the order given."""

    closed = Signal()

    def __init__(
        self, appearance: Appearance, sections: Sequence[SettingSection], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        wear(self, appearance)
        self._appearance = appearance
        self._sections = tuple(sections)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = QPushButton(self.tr("Back"))
        self._back.setProperty("role", "link")
        self._back.setToolTip(self.tr("Back to where you were (Esc)"))
        self._back.clicked.connect(self.closed)
        self._search = SearchField(self.tr("Search the settings"), "", appearance)
        self._search.textChanged.connect(self.show_matching)
        self._names = QListWidget()
        self._names.setAccessibleName(self.tr("Sections"))
        self._names.addItems([section.title for section in self._sections])
        self._names.currentRowChanged.connect(self._go)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "quiet")
        self._nothing.hide()
        self._rest = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        find = QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        appearance.changed.connect(self._tint)
        self._tint()
        self._names.setCurrentRow(0)

    def take_keyboard(self) -> None:
        """To the search, empty."""
        self._search.clear()
        self._names.doItemsLayout()  # its rows were measured before the sheet gave them their height
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_section(self, name: str) -> None:
        """Bring a section to the top."""
        self._search.clear()
        self._names.setCurrentRow([section.name for section in self._sections].index(name))

    def show_matching(self, text: str) -> None:
        """Show only what has every word."""
        words = text.casefold().split()
        found = [section.show_matching(words) for section in self._sections]
        for place, shown in enumerate(found):
            item = self._names.item(place)
            if item is not None:
                item.setHidden(not shown)
        self._nothing.setText(self.tr("No setting matches “{words}”.").format(words=text.strip()))
        self._nothing.setVisible(not any(found))
        self._leave_room()
        self._scroll.verticalScrollBar().setValue(0)

    def shown_titles(self) -> tuple[str, ...]:
        """The titles of the rows that the search leaves, in order."""
        return tuple(
            row.editor.accessibleName()
            for section in self._sections
            if not section.isHidden()
            for row in section.rows
            if not row.isHidden()
        )

    def editor(self, title: str) -> QWidget:
        """What changes the setting of that title."""
        return next(
            row.editor for section in self._sections for row in section.rows if row.editor.accessibleName() == title
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._search.text():
            self._search.clear()
        else:
            self.closed.emit()

    def _go(self, place: int) -> None:
        if place >= 0:
            self._scroll.verticalScrollBar().setValue(self._sections[place].y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """For the settings beside their sections' names; below the last one, so that it can be brought to the top."""
        self._names.setFixedWidth(min(self._appearance.scaled(NAVIGATION), self.width() // 4))
        left_over = self._scroll.viewport().height() - self._sections[-1].sizeHint().height() - 2 * TOP
        self._rest.setFixedHeight(0 if self._search.text() else max(0, left_over))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(8, 16, 8, 8)
        left.addWidget(self._names)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._sheet())
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(left)
        body.addWidget(self._scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addLayout(body, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        Growing(head, self._appearance, height=size("top_bar"))
        title, note = QLabel(self.tr("Settings")), ShortLabel(self.tr("Every change holds at once."))
        title.setProperty("role", "heading")
        note.setProperty("role", "small")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(14)
        for widget in (self._back, title, note):
            row.addWidget(widget)
        row.addStretch(1)
        self._search.setMinimumWidth(280)
        row.addWidget(self._search)
        return head

    def _sheet(self) -> QWidget:
        sheet, held = QWidget(), QWidget()
        sheet.setProperty("role", "paper")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self._sections:
            column.addWidget(section)
        column.addWidget(self._nothing)
        column.addWidget(self._rest)
        column.addStretch(1)
        Growing(held, self._appearance, most=COLUMN)
        across = QHBoxLayout(sheet)
        across.setContentsMargins(32, TOP, 32, TOP)
        across.addWidget(held, 10)
        across.addStretch(1)
        return sheet

    def _tint(self) -> None:
        self._back.setIcon(icon("chevron_left", self._appearance.colour("accent")))
