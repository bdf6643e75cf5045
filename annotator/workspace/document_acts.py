"""Acts on several documents at once: states, order, variables. Each plans one Change and touches nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.exchange.coding_rows import variables_of
from annotator.model.change import Change, Put
from annotator.model.clock import now
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coder, Document, Pairs, Reading, ReadingState
from annotator.model.wording import Wording, worded
from annotator.workspace.planning import clean, replaced

Readings = Mapping[tuple[str, str], Reading]
LABELS = {
    ReadingState.DONE: (worded("Mark as done"), worded("Mark documents as done")),
    ReadingState.IN_PROGRESS: (worded("Mark as in progress"), worded("Mark documents as in progress")),
    ReadingState.NOT_OPENED: (worded("Mark as not opened"), worded("Mark documents as not opened")),
}


def mark_readings(documents: Iterable[Document], coder: Coder, state: ReadingState, readings: Readings) -> Change:
    """Says of several documents how far a coder got; those that are so far already stay as they are."""
    when = now()
    puts: list[Put] = []
    for document in documents:
        before = readings.get((document.id, coder.id))
        if (before.state if before is not None else ReadingState.NOT_OPENED) is state:
            continue
        after = None if state is ReadingState.NOT_OPENED else Reading(document.id, coder.id, state, when)
        puts.append(Put(before, after))
    one, several = LABELS[state]
    return Change(one if len(puts) == 1 else several, tuple(puts), coder.id)


def arrange(documents: Iterable[Document], order: Sequence[str], *, coder: str | None = None) -> Change:
    """Puts documents into an order given by their ids; only positions that differ are written.

    Raises AnnotatorError where the ids are not those of the documents.
    """
    present = {document.id: document for document in documents}
    if len(order) != len(present) or set(order) != set(present):
        raise AnnotatorError(worded("The documents changed meanwhile. Nothing was moved; try again."))
    places: list[int] = []
    for position in sorted(document.position for document in present.values()):
        places.append(max(position, places[-1] + 1) if places else position)
    puts: list[Put] = []
    for document_id, place in zip(order, places, strict=True):
        document = present[document_id]
        puts += replaced(document, replace(document, position=place))
    return Change(worded("Move document") if len(puts) <= 2 else worded("Move documents"), tuple(puts), coder)


def moved_by(order: Sequence[str], chosen: Iterable[str], by: int) -> tuple[str, ...]:
    """The order with the chosen ids one place further up (-1) or down (1); those at the end stay together there."""
    wanted = set(chosen)
    found = list(order)
    places = range(len(found)) if by < 0 else range(len(found) - 1, -1, -1)
    for here in places:
        there = here + by
        if found[here] in wanted and 0 <= there < len(found) and found[there] not in wanted:
            found[here], found[there] = found[there], found[here]
    return tuple(found)


def moved_before(order: Sequence[str], chosen: Iterable[str], before: str | None) -> tuple[str, ...]:
    """The order with the chosen ids, as they follow each other now, before another id (None: at the end)."""
    wanted = set(chosen)
    if before in wanted:
        at = order.index(before) if before is not None else 0
        before = next((other for other in order[at:] if other not in wanted), None)
    carried = [one for one in order if one in wanted]
    found: list[str] = []
    for one in order:
        if one == before:
            found += carried
        if one not in wanted:
            found.append(one)
    return tuple(found + carried if before is None else found)


Cells = Mapping[tuple[str, str], str]
"""(document id, name of a variable) -> the value it shall have; empty takes the variable from the document."""


def write_cells(documents: Mapping[str, Document], cells: Cells, label: Wording, *, coder: str | None = None) -> Change:
    """Writes values of variables of any documents, as one change. What is not named stays."""
    by_document: dict[str, dict[str, str]] = {}
    for (document_id, name), value in cells.items():
        if not name.strip():
            raise AnnotatorError(worded("A document variable needs a name."))
        by_document.setdefault(document_id, {})[name.strip()] = clean(value)
    puts: list[Put] = []
    for document_id, values in by_document.items():
        document = documents.get(document_id)
        if document is None:
            raise AnnotatorError(worded("A document was removed meanwhile. Nothing was changed; try again."))
        pairs = {**dict(document.variables), **values}
        puts += replaced(document, replace(document, variables=_kept(pairs)))
    return Change(label, tuple(puts), coder)


def rename_variable(documents: Mapping[str, Document], name: str, new: str, *, coder: str | None = None) -> Change:
    """Gives a variable another name in every document. Raises AnnotatorError where the name is taken or empty."""
    chosen = " ".join(new.split())
    if not chosen:
        raise AnnotatorError(worded("A document variable needs a name."))
    if chosen != name and chosen in variables_of(documents.values()):
        raise AnnotatorError(worded('There is a variable "{chosen}" already. Choose another name.', chosen=chosen))
    puts: list[Put] = []
    for document in documents.values():
        pairs = dict(document.variables)
        if name in pairs:
            pairs[chosen] = pairs.pop(name)
            puts += replaced(document, replace(document, variables=_kept(pairs)))
    return Change(worded("Rename variable"), tuple(puts), coder)


def remove_variable(documents: Mapping[str, Document], name: str, *, coder: str | None = None) -> Change:
    """Takes a variable with its values from every document."""
    cells = {(document.id, name): "" for document in documents.values() if name in dict(document.variables)}
    return write_cells(documents, cells, worded("Remove variable"), coder=coder)


def _kept(pairs: Mapping[str, str]) -> Pairs:
    return tuple(sorted((name, value) for name, value in pairs.items() if value))
