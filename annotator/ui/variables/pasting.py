"""What a block of cells changes in the table, by the names of documents or from a cell on. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.model.names import folded_name
from annotator.model.records import Document
from annotator.model.text import clean_text
from annotator.ui.variables.block import Block

Place = tuple[str, str]
"""A document's id and a variable's name."""


@dataclass(frozen=True, slots=True)
class PastePlan:
    """`cells` holds only what differs; `unknown` names that no document has, `doubled` those that stand twice."""

    cells: Mapping[Place, str]
    same: int = 0
    unknown: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    new_variables: tuple[str, ...] = ()
    left_over: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """What the table shows: ids of documents and names of variables, each in order."""

    documents: Sequence[str]
    variables: Sequence[str]


class ByName:
    """Finds documents by exact name, else by a name that differs in case alone and is one document's only."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._exact = {document.name: document.id for document in documents.values()}
        self._folded: dict[str, str | None] = {}
        for document in documents.values():
            folded = folded_name(document.name)
            self._folded[folded] = None if folded in self._folded else document.id

    def find(self, name: str) -> str | None:
        return self._exact.get(name.strip()) or self._folded.get(folded_name(name))


def holds_names(block: Block, documents: Mapping[str, Document]) -> bool:
    """Whether the first column of a block names documents, with values beside them."""
    names = ByName(documents)
    return any(len(row) > 1 and names.find(row[0]) is not None for row in block)


def plan_by_name(
    block: Block, documents: Mapping[str, Document], table: Table, first: int = 0, *, clears: bool = False
) -> PastePlan:
    """The first column names documents. A first row that names none is the heading and names the variables.

    Without a heading the variables are those of the table from number `first` on. Empty cells change nothing unless
    `clears`.
    """
    names = ByName(documents)
    has_heading = bool(block) and names.find(block[0][0]) is None and len(block) > 1
    heading = [" ".join(cell.split()) for cell in block[0][1:]] if has_heading else list(table.variables[first:])
    wanted: dict[Place, str] = {}
    unknown: list[str] = []
    doubled: list[str] = []
    seen: set[str] = set()
    left_over = 0
    for row in block[1 if has_heading else 0 :]:
        if not any(cell.strip() for cell in row):
            continue
        document_id = names.find(row[0])
        if document_id is None:
            unknown.append(row[0].strip())
            continue
        if document_id in seen:
            doubled.append(documents[document_id].name)
        seen.add(document_id)
        for name, value in zip(heading, row[1:], strict=False):
            if name and (value.strip() or clears):
                wanted[document_id, name] = value
        left_over += sum(bool(cell.strip()) for cell in row[1 + len(heading) :])
    plan = _compared(wanted, documents, table, left_over)
    return PastePlan(
        plan.cells, plan.same, tuple(unknown), tuple(dict.fromkeys(doubled)), plan.new_variables, left_over
    )


def plan_at(
    block: Block,
    documents: Mapping[str, Document],
    table: Table,
    row: int,
    column: int,
    rows: int = 1,
    columns: int = 1,
) -> PastePlan:
    """From a cell on; a block that fits the selected `rows` and `columns` several times fills them."""
    height, width = len(block), max((len(cells) for cells in block), default=0)
    if not height or not width:
        return PastePlan({})
    tall = rows if rows > height and rows % height == 0 else height
    wide = columns if columns > width and columns % width == 0 else width
    wanted: dict[Place, str] = {}
    left_over = 0
    for down in range(tall):
        cells = block[down % height]
        for across in range(wide):
            at = across % width
            if at >= len(cells):
                continue
            if row + down < len(table.documents) and column + across < len(table.variables):
                wanted[table.documents[row + down], table.variables[column + across]] = cells[at]
            else:
                left_over += 1
    return _compared(wanted, documents, table, left_over)


def _compared(
    wanted: Mapping[Place, str], documents: Mapping[str, Document], table: Table, left_over: int
) -> PastePlan:
    """Only what differs from what the documents have."""
    cells: dict[Place, str] = {}
    held: dict[str, dict[str, str]] = {}
    for (document_id, name), value in wanted.items():
        if document_id not in held:
            held[document_id] = dict(documents[document_id].variables)
        cleaned = clean_text(value).strip()
        if held[document_id].get(name, "") != cleaned:
            cells[document_id, name] = cleaned
    known = set(table.variables)
    new = dict.fromkeys(name for _, name in cells if name not in known)
    return PastePlan(cells, len(wanted) - len(cells), new_variables=tuple(new), left_over=left_over)
