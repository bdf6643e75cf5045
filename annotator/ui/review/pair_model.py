"""The coders two by two as a Qt table: values above the diagonal, shared documents below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.records import Coder
from annotator.ui.review.figures import TARGET
from annotator.ui.review.measured import Measured
from annotator.ui.review.saying import figure_of, name_of, said
from annotator.ui.translations.localised import localised

CELL_ROLE = Qt.ItemDataRole.UserRole
STEPS = (0.4, 0.6, 0.7)
"""Values from which the next step of the ramp is used; the last step begins at the target."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PairCell:
    """What stands in a cell. `step` is the ramp's, None for cells without a value; `pair` the ids of the two coders."""

    text: str
    spoken: str
    step: int | None
    pair: tuple[str, str] | None


def step_of(value: float, target: float = TARGET) -> int:
    """The step of the ramp for a value, 0 to 4."""
    return sum(value >= bound for bound in (*STEPS, target))


def cells_of(measured: Measured) -> tuple[tuple[PairCell, ...], ...]:
    coders = measured.coders
    return tuple(
        tuple(_cell(measured, coders[row], coders[column], row, column) for column in range(len(coders)))
        for row in range(len(coders))
    )


def _cell(measured: Measured, one: Coder, other: Coder, row: int, column: int) -> PairCell:
    if row == column:
        return PairCell("", one.name, None, None)
    found = measured.pair_total(one.name, other.name)
    pair, names = (one.id, other.id), f"{one.name}, {other.name}"
    shared = found.documents if found is not None else 0
    if row > column:
        docs = said("1 doc") if shared == 1 else said("{n} docs").format(n=shared)
        documents = said("1 shared document") if shared == 1 else said("{n} shared documents").format(n=shared)
        return PairCell(docs, f"{names}: {documents}", None, pair)
    if found is None or found.value is None:
        reason = localised(found.undefined or "") if found is not None else ""
        return PairCell("–", f"{names}: {reason}", None, pair)
    shown = measured.choices.shown
    value = figure_of(shown, found.value)
    return PairCell(value, f"{names}: {name_of(shown)} {value}", step_of(found.value, measured.choices.target), pair)


class PairModel(QAbstractTableModel):
    """A square with initials along both sides."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coders: tuple[Coder, ...] = ()
        self._cells: tuple[tuple[PairCell, ...], ...] = ()

    def show(self, measured: Measured) -> None:
        self.beginResetModel()
        self._coders = measured.coders
        self._cells = cells_of(measured)
        self.endResetModel()

    def cell_at(self, index: Index) -> PairCell | None:
        return self._cells[index.row()][index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._coders)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return self.rowCount(parent)

    def headerData(self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._coders[section].initials
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._coders[section].name
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return cell.spoken
        return None
