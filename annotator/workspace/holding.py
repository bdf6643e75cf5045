"""Filling a workspace's memory from the file, and reading what is asked for, in the state the workspace knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from annotator.model.change import Change, Put
from annotator.model.records import Coding, Record
from annotator.model.wording import worded
from annotator.store import reading, snapshots
from annotator.store.project_file import ProjectFile
from annotator.store.reading import EVERY, Numbering, Numbers, Sought
from annotator.store.snapshots import Difference, Known
from annotator.store.trouble import damaged
from annotator.workspace.counts import Counts, Interner
from annotator.workspace.memory import DocumentCodings, Memory, order_of
from annotator.workspace.span_table import SpanRows

DOCUMENTS_AT_ONCE = 200
CODINGS_AT_ONCE = 5000
ReadingAhead = Callable[[], Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a workspace knows at a moment: its memory, with lines of others up to `number`, and its own changes that
    are not saved yet, by id of their lines."""

    memory: Memory
    number: int
    session: str
    unsaved: tuple[tuple[str, Change], ...]

    @property
    def known(self) -> Known:
        return Known(self.number, self.session, tuple(line_id for line_id, _ in self.unsaved))


def read_memory(file: ProjectFile) -> tuple[Memory, int]:
    """Everything small, with the number of the journal line it stands at."""
    contents, numbering, counts = snapshots.everything_small(file)
    interners = (Interner(), Interner(), Interner())
    rows = _interned(file, counts, numbering, interners)
    return Memory(contents, Counts(rows), interners), contents.number


def _interned(
    file: ProjectFile, rows: Numbers, numbering: Numbering, interners: tuple[Interner, Interner, Interner]
) -> Numbers:
    """Rows whose first three columns are the file's numbers, in the workspace's."""
    columns = [rows[:, column] for column in range(rows.shape[1])]
    names = (numbering.documents, numbering.coders, numbering.codes)
    for place, (ids, interner) in enumerate(zip(names, interners, strict=True)):
        lookup = np.full(max(ids, default=0) + 1, -1, dtype=np.int32)
        for number, row_id in ids.items():
            lookup[number] = interner.number(row_id)
        column = columns[place]
        if len(column) and not 0 <= int(column.min()) <= int(column.max()) < len(lookup):
            raise damaged(file.path, worded("a coding lies in no document, code or coder"))
        columns[place] = lookup[column]
        if len(column) and int(columns[place].min()) < 0:
            raise damaged(file.path, worded("a coding lies in no document, code or coder"))
    return np.column_stack(columns)


def differing_puts(difference: Difference, unsaved: Iterable[tuple[str, Change]]) -> Iterator[Put]:
    """What turns the file's state into the workspace's."""
    for line in reversed(difference.untold):
        for put in reversed(line.change.puts):
            yield put.inverse()
    for line_id, change in unsaved:
        if line_id not in difference.saved:
            yield from change.puts


def read_codings(
    file: ProjectFile, moment: Moment, documents: list[str], sought: Sought = EVERY
) -> dict[str, list[Coding]]:
    """Codings of these documents, by document, in no order."""
    loaded = moment.memory.loaded
    held = {one: loaded[one].among(sought) for one in documents if one in loaded}
    rest = [one for one in documents if one not in held]
    return held | _read_codings(file, moment, rest, sought) if rest else held


def _read_codings(
    file: ProjectFile, moment: Moment, documents: list[str], sought: Sought = EVERY
) -> dict[str, list[Coding]]:
    found, difference = snapshots.codings(file, moment.known, documents, sought)
    by_id = {coding.id: coding for coding in found}
    wanted = set(documents)

    def asked_for(record: Record | None) -> Coding | None:
        if isinstance(record, Coding) and record.document in wanted and sought.takes(record):
            return record
        return None

    for put in differing_puts(difference, moment.unsaved):
        before, after = asked_for(put.before), asked_for(put.after)
        either = before or after
        if either is None or by_id.get(either.id) != before:
            continue  # nothing that is asked for, or it contradicts what is there: the writer will refuse it
        by_id.pop(either.id, None)
        if after is not None:
            by_id[after.id] = after
    grouped: dict[str, list[Coding]] = {document: [] for document in documents}
    for coding in by_id.values():
        grouped[coding.document].append(coding)
    return grouped


def reading_ahead(
    file: ProjectFile, moment: Moment, document: str, memory_now: Callable[[], Memory]
) -> ReadingAhead | None:
    """Reads the codings of a document; what it gives keeps them, unless they were read or changed meanwhile.

    None where they are in memory already.
    """
    memory = moment.memory
    if document in memory.loaded:
        return None
    changes = memory.changes[document]

    def read() -> Callable[[], None]:
        found = DocumentCodings(_read_codings(file, moment, [document])[document])

        def keep() -> None:
            is_same = memory_now() is memory and memory.changes[document] == changes
            if is_same and document in memory.documents and document not in memory.loaded:
                memory.keep(document, found)

        return keep

    return read


def find_coding(file: ProjectFile, moment: Moment, coding_id: str) -> Coding | None:
    """The coding of an id, in memory or in the file, None where there is none."""
    loaded = moment.memory.loaded
    for held in loaded.values():
        if coding_id in held.by_id:
            return held.by_id[coding_id]
    document = _document_of_unsaved(moment, coding_id) or file.read(
        lambda connection: reading.document_of(connection, coding_id)
    )
    if document is None or document in loaded:
        return None
    return next((one for one in _read_codings(file, moment, [document])[document] if one.id == coding_id), None)


def _document_of_unsaved(moment: Moment, coding_id: str) -> str | None:
    for put in (put for _, change in reversed(moment.unsaved) for put in reversed(change.puts)):
        coding = put.after or put.before
        if isinstance(coding, Coding) and coding.id == coding_id:
            return coding.document
    return None


def span_rows(file: ProjectFile, moment: Moment) -> Numbers:
    """The whole project's spans; the first time they are read into memory, which keeps them current from then on."""
    memory = moment.memory
    if memory.spans is None:
        memory.spans = _read_spans(file, moment)
    return memory.spans.rows()


def _read_spans(file: ProjectFile, moment: Moment) -> SpanRows:
    memory = moment.memory

    def size_of(document: str) -> int:
        return memory.count(document, None, None)

    rows, numbering, difference = snapshots.span_rows(file, moment.known, size_of)
    spans = SpanRows(_interned(file, rows, numbering, memory.interners))
    for put in differing_puts(difference, moment.unsaved):
        for side, how_many in ((put.before, -1), (put.after, 1)):
            if isinstance(side, Coding):
                spans.add((*memory.numbers_of(side), side.start, side.end), how_many)
    return spans


def in_order(
    file: ProjectFile, moment_now: Callable[[], Moment], documents: Iterable[str], sought: Sought
) -> Iterator[Coding]:
    """Codings of these documents, one document after another, each in the order of its text."""
    memory = moment_now().memory
    wanted = [one for one in documents if memory.count(one, sought.coder, sought.code)]
    for portion in portions(wanted, memory):
        found = read_codings(file, moment_now(), portion, sought)
        for one in portion:
            yield from sorted(found[one], key=order_of)


def portions(documents: Iterable[str], memory: Memory) -> Iterator[list[str]]:
    """Documents in groups small enough to be read at once."""
    group: list[str] = []
    held = 0
    for document in documents:
        group.append(document)
        held += memory.count(document, None, None)
        if held >= CODINGS_AT_ONCE or len(group) >= DOCUMENTS_AT_ONCE:
            yield group
            group, held = [], 0
    if group:
        yield group
