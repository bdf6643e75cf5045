"""A document's variables: names with values, to compare documents by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.model.records import Pairs
from annotator.ui.dialogs.sheet import Sheet

USUAL = ("author", "date", "outlet", "url")
SPARE_ROWS = 2


class VariablesDialog(Sheet):
    """`written` carries pairs of name and value. Rows without a value are left out."""

    written = Signal(object)

    def __init__(self, name: str, variables: Pairs, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Variables of {name}").format(name=name))
        self.resize(520, 400)
        self.say(self.tr("Empty values are left out. A new name can be typed into an empty row."))
        held = dict(variables)
        names = [*held, *(other for other in dict.fromkeys((*USUAL, *known)) if other not in held)]
        self._table = QTableWidget(len(names) + SPARE_ROWS, 2)
        self._table.setHorizontalHeaderLabels([self.tr("Variable"), self.tr("Value")])
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setAccessibleName(self.tr("Variables of {name}").format(name=name))
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(0, 160)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self._table.setTabKeyNavigation(False)
        for row, variable in enumerate(names):
            self._table.setItem(row, 0, QTableWidgetItem(variable))
            self._table.setItem(row, 1, QTableWidgetItem(held.get(variable, "")))
        self.body.addWidget(self._table, 1)
        keep = self.add_primary(self.tr("Keep"))
        keep.clicked.connect(self._keep)
        self._table.setCurrentCell(0, 1)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_value(self, name: str, value: str) -> None:
        """Write a value as if typed: into the variable's row, or a new one."""
        for row in range(self._table.rowCount()):
            item = self._table.item(row, 0)
            if item is None or item.text() in {"", name}:
                self._table.setItem(row, 0, QTableWidgetItem(name))
                self._table.setItem(row, 1, QTableWidgetItem(value))
                return

    def pairs(self) -> Pairs:
        found: dict[str, str] = {}
        for row in range(self._table.rowCount()):
            name, value = self._table.item(row, 0), self._table.item(row, 1)
            if name is not None and value is not None and name.text().strip() and value.text():
                found[name.text().strip()] = value.text()
        return tuple(sorted(found.items()))

    def _keep(self) -> None:
        self.written.emit(self.pairs())
        self.accept()
