"""Reading what a workspace asks for, so that it fits what the workspace already knows."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

import numpy as np
from sqlalchemy import Connection

from annotator.model.change import JournalLine
from annotator.model.records import Coding
from annotator.model.wording import worded
from annotator.store import journal, reading
from annotator.store.project_file import ProjectFile
from annotator.store.reading import Contents, Numbering, Numbers, Sought
from annotator.store.trouble import damaged

SPANS_AT_ONCE = 150_000
TRIES = 5


@dataclass(frozen=True, slots=True)
class Known:
    """What a workspace has taken in: lines of others up to `number`, and its own lines, `unsaved` ones among them."""

    number: int
    session: str
    unsaved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """From the workspace's state to the file's: lines of others not yet told, and own lines that are in the file."""

    untold: tuple[JournalLine, ...]
    saved: frozenset[str]


def difference(connection: Connection, known: Known) -> Difference:
    """Lines of others above the number known, and which of the own unsaved lines are in the file."""
    untold = journal.lines_after(connection, known.number, 1_000_000, without_session=known.session)
    return Difference(untold, frozenset(journal.present(connection, known.unsaved)))


def everything_small(file: ProjectFile) -> tuple[Contents, Numbering, Numbers]:
    """Contents, numbering and counts of one moment."""
    for _ in range(TRIES):
        contents, numbering = file.read(
            lambda connection: (reading.contents(connection), reading.numbering(connection))
        )
        counts, number = file.read(lambda connection: (reading.counts(connection), journal.last_number(connection)))
        if number == contents.number:
            return contents, numbering, counts
    return file.read(
        lambda connection: (reading.contents(connection), reading.numbering(connection), reading.counts(connection))
    )


def codings(
    file: ProjectFile, known: Known, documents: Collection[str], sought: Sought
) -> tuple[list[Coding], Difference]:
    """Codings of at most 500 documents, and how the file differs from what the workspace knows."""
    return file.read(lambda connection: (reading.codings(connection, documents, sought), difference(connection, known)))


def span_rows(file: ProjectFile, known: Known, size_of: Callable[[str], int]) -> tuple[Numbers, Numbering, Difference]:
    """All spans in this file's numbers, read in portions. `size_of`: about how many codings a document has."""
    for _ in range(TRIES):
        numbering, found, before = file.read(
            lambda connection: (
                reading.numbering(connection),
                difference(connection, known),
                journal.last_number(connection),
            )
        )
        portions = []
        for first, last in _portions(numbering.documents, size_of):
            rows, number = file.read(partial(_portion, first=first, last=last))
            portions.append(rows)
            if number != before:
                break
        else:
            return np.concatenate([*portions, np.zeros((0, 5), dtype=np.int32)]), numbering, found
    return file.read(
        lambda connection: (
            reading.spans(connection),
            reading.numbering(connection),
            difference(connection, known),
        )
    )


def _portion(connection: Connection, first: int, last: int) -> tuple[Numbers, int]:
    return reading.spans(connection, (first, last)), journal.last_number(connection)


def _portions(ids: dict[int, str], size_of: Callable[[str], int]) -> list[tuple[int, int]]:
    portions: list[tuple[int, int]] = []
    first, held = 0, 0
    documents = sorted(ids)
    for number in documents:
        held += size_of(ids[number])
        if held >= SPANS_AT_ONCE:
            portions.append((first, number))
            first, held = number + 1, 0
    if documents and first <= documents[-1]:
        portions.append((first, documents[-1]))
    return portions


def change_line(file: ProjectFile, line_id: str) -> JournalLine:
    """Raises ProjectUnusable where the line is not in the file."""
    line = file.read(lambda connection: journal.line(connection, line_id))
    if line is None:
        raise damaged(file.path, worded("a line of its journal is missing"))
    return line
