"""A document's variables: names with values, to compare documents by."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.model.records import Pairs
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.words import quoted

USUAL = ("author", "date", "outlet", "url")
SPARE_ROWS = 2


class VariablesDialog(Sheet):
    """`written` carries the values that were changed here, by name; an empty one takes the variable away.

    `now` gives the variables as they are: what somebody else wrote meanwhile is said before it is written over.
    """

    written = Signal(object)

    def __init__(
        self, name: str, now: Callable[[], Pairs], known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self.set_title(self.tr("Variables of {name}").format(name=name))
        self.resize(520, 400)
        self.say(self.tr("Empty values are left out. A new name can be typed into an empty row."))
        held = self._held = dict(now())
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

    def changes(self) -> dict[str, str]:
        """The values that are not what they were, by name; "" for one that is gone."""
        typed = self._typed()
        names = dict.fromkeys((*self._held, *typed))
        return {name: value for name in names if (value := typed.get(name, "")) != self._held.get(name, "")}

    def _typed(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for row in range(self._table.rowCount()):
            name, value = self._table.item(row, 0), self._table.item(row, 1)
            if name is not None and value is not None and name.text().strip() and value.text():
                found[name.text().strip()] = value.text()
        return found

    def _keep(self) -> None:
        changes, now = self.changes(), dict(self._now())
        met = {
            name: now.get(name, "")
            for name in changes
            if now.get(name, "") not in {self._held.get(name, ""), changes[name]}
        }
        if not met:
            self.written.emit(changes)
            self.accept()
            return
        self._held |= met
        said = ", ".join(f"{name}: {quoted(value) if value else self.tr('empty')}" for name, value in met.items())
        self.show_problem(
            self.tr("Changed elsewhere meanwhile: {values}. Keep again to write yours over it.").format(values=said)
        )
