"""A code's passages as Qt's list views see them, read as far as somebody scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.records import Coding
from annotator.ui.theme.looks import CodeLook

Index = QModelIndex | QPersistentModelIndex

PASSAGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 200


@dataclass(frozen=True, slots=True)
class Passage:
    """One coding with what is needed to recognise it. The texts are as in the document, line breaks as spaces."""

    coding: Coding
    look: CodeLook
    document: str
    place: str
    coder: str
    before: str
    quote: str
    after: str


class PassageModel(QAbstractListModel):
    """Takes passages from an iterator, a page at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passages: list[Passage] = []
        self._source: Iterator[Passage] = iter(())
        self._is_exhausted = True

    def show(self, source: Iterator[Passage], at_least: int = PAGE) -> None:
        """Start anew with this source and read its first rows."""
        self.beginResetModel()
        self._source = source
        self._passages = list(islice(source, max(PAGE, at_least)))
        self._is_exhausted = len(self._passages) < max(PAGE, at_least)
        self.endResetModel()

    def passage(self, index: Index) -> Passage | None:
        return self._passages[index.row()] if index.isValid() and index.row() < len(self._passages) else None

    def row_of(self, coding_id: str) -> int | None:
        """The row of a coding among those read so far."""
        return next((row for row, one in enumerate(self._passages) if one.coding.id == coding_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._passages)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_exhausted

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            return
        page = list(islice(self._source, PAGE))
        self._is_exhausted = len(page) < PAGE
        if page:
            first = len(self._passages)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._passages.extend(page)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        passage = self.passage(index)
        if passage is None:
            return None
        doubt = self.tr("unsure") if passage.coding.unsure else ""
        where = ", ".join(part for part in (passage.document, passage.place, passage.coder, doubt) if part)
        return {
            int(Qt.ItemDataRole.DisplayRole): passage.quote,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{passage.quote}. {where}",
            int(Qt.ItemDataRole.ToolTipRole): passage.coding.memo,
            PASSAGE_ROLE: passage,
        }.get(int(role))
