"""What is looked for, how and where: the rows above the list of what was found."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.theme.appearance import Appearance
from annotator.ui.widgets.flow_row import FlowRow
from annotator.ui.widgets.icon_button import IconButton
from annotator.ui.widgets.option_button import option_button
from annotator.ui.widgets.search_field import SearchField
from annotator.ui.widgets.segmented import SegmentedButtons
from annotator.workspace.searching import Query, QueryKind

TYPING_MS = 80
"""A pause in typing after which the words are looked for."""


class Scope(StrEnum):
    """Which documents: all, those that the documents panel shows, or the open one."""

    ALL = "all"
    SHOWN = "shown"
    OPEN = "open"


class AskingRow(QWidget):
    """`asked`: something else is looked for. `list_asked`: the keyboard is wanted by the list."""

    asked = Signal()
    list_asked = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = Scope.ALL
        self._chosen_kind = QueryKind.WORDS
        self._field = SearchField(self.tr("Find in the documents"), "", appearance, self)
        self._kind = SegmentedButtons(self.tr("Look for"), appearance, self)
        self._scope = SegmentedButtons(self.tr("Documents"), appearance, self)
        self._whole = option_button("[ab]", self.tr("Whole words"))
        self._case = option_button("Aa", self.tr("Match case"))
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._kind.set_choices(((QueryKind.WORDS, self.tr("Words")), (QueryKind.PATTERN, self.tr("Pattern"))))
        self._kind.setToolTip(self.tr("A pattern is a regular expression"))
        self._kind.set_value(self._chosen_kind)
        self._scope.set_choices(
            ((Scope.ALL, self.tr("All")), (Scope.SHOWN, self.tr("Shown")), (Scope.OPEN, self.tr("This document")))
        )
        self._scope.setToolTip(self.tr("Shown: those that the filter of the documents lets through"))
        self._scope.set_value(self.scope)
        self._lay_out(IconButton(appearance, "close", self.tr("Close the search"), self, key="Esc"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.asked)
        self._kind.chosen.connect(self._choose_kind)
        self._scope.chosen.connect(self._choose_scope)
        self._whole.toggled.connect(self.asked)
        self._case.toggled.connect(self.asked)

    def query(self) -> Query:
        whole, case = self._whole.isChecked(), self._case.isChecked()
        return Query(self._field.text(), self._chosen_kind, whole_words=whole, match_case=case)

    def restore(self, query: Query, scope: Scope) -> None:
        """Put what was asked another time into the fields, without asking for it."""
        for box, is_on in ((self._whole, query.whole_words), (self._case, query.match_case)):
            with QSignalBlocker(box):
                box.setChecked(is_on)
        self._field.setText(query.text)
        self._pause.stop()
        self._chosen_kind = query.kind
        self._kind.set_value(query.kind)
        self.show_scope(scope)

    def show_scope(self, scope: Scope) -> None:
        self.scope = scope
        self._scope.set_value(scope)

    def take_keyboard(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def has_keyboard(self) -> bool:
        return self._field.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._leaves_field(event)
        return super().eventFilter(watched, event)

    def _leaves_field(self, event: QKeyEvent) -> bool:
        """Enter and Down go to the list; what was typed just now is looked for first."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            return False
        if self._pause.isActive():
            self._pause.stop()
            self.asked.emit()
        self.list_asked.emit()
        return True

    def _choose_kind(self, kind: str | None) -> None:
        """One of the two stays chosen when it is pressed again."""
        self._chosen_kind = QueryKind(kind) if kind is not None else self._chosen_kind
        self._kind.set_value(self._chosen_kind)
        self.asked.emit()

    def _choose_scope(self, scope: str | None) -> None:
        self.show_scope(Scope(scope) if scope is not None else self.scope)
        self.asked.emit()

    def _lay_out(self, close: IconButton) -> None:
        close.clicked.connect(self.closed)
        self._field.setMinimumWidth(160)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 8, 2)
        row.setSpacing(10)
        row.addWidget(FlowRow(self._field, self._kind, self._case, self._whole, self._scope, gap=10), 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
