"""What a variable's dates become in ISO notation, looked at before they are written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QWidget

from annotator.model.records import Document
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.numerals import grouped
from annotator.ui.theme.style import set_role
from annotator.ui.variables.dates import DatesPlan
from annotator.ui.widgets.words import quoted


class DatesSheet(Sheet):
    """`agreed`: write them."""

    agreed = Signal()

    def __init__(
        self, name: str, plan: DatesPlan, documents: Mapping[str, Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Dates of “{name}”").format(name=name))
        self.resize(640, 480)
        self.table = QTableWidget(len(plan.dates), 3)
        self.table.setHorizontalHeaderLabels([self.tr("Document"), self.tr("Now"), self.tr("Then")])
        self.table.setAccessibleName(self.tr("What changes"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, (document, iso) in enumerate(plan.dates.items()):
            for column, text in enumerate((documents[document].name, plan.before[document], iso)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.left = QLabel()
        self.left.setWordWrap(True)
        set_role(self.left, "warn" if plan.left else "small")
        self.left.setText(self._left_words(plan))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.left)
        self.primary = self.add_primary(self.tr("Turn into ISO dates"))
        self.primary.setEnabled(bool(plan.dates))
        self.primary.clicked.connect(self.agreed)
        self.primary.clicked.connect(self.accept)

    def _left_words(self, plan: DatesPlan) -> str:
        if not plan.left:
            return self.tr("Every value becomes a date.")
        shown = ", ".join(quoted(value) for value in list(dict.fromkeys(plan.left.values()))[:3])
        words = self.tr("{count} values are no dates in this order and stay as they are: {values}")
        if len(plan.left) == 1:
            words = self.tr("One value is no date in this order and stays as it is: {values}")
        return words.format(count=grouped(len(plan.left)), values=shown)
