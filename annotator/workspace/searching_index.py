"""Building the search index beside whoever works, and asking it which parts of which texts to look at."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from annotator.analysis.search_folding import fold, folding_signature
from annotator.analysis.search_letters import spell_out
from annotator.model.progress import Report, silent
from annotator.model.records import Document
from annotator.store import index, index_tables
from annotator.store.index import Progress, Proposal
from annotator.store.project_file import ProjectFile
from annotator.store.trouble import ProjectUnusable

WORTHWHILE = 2_000_000
"""Characters of all documents below which every text is folded and searched quickly enough without an index."""
LOT = 192 * 1024
"""Characters written in one transaction: some 20 ms in which nobody else can save."""
MOST_PIECES = 200
PAUSES = 1.5
"""Pause after a lot as a multiple of its own time: whoever waits for the lock asks for it now and then, and gets it."""
STALE = 0.5
"""Share of the index that may belong to texts no document has before it is made anew."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Chunk number `at`, of so many, of a text."""

    sha256: str
    at: int
    of: int
    chunk: str


def is_worthwhile(documents: Sequence[Document]) -> bool:
    """Whether there is so much text that an index saves more than it costs."""
    return sum(document.characters for document in documents) >= WORTHWHILE


def update_index(path: Path, documents: Sequence[Document], report: Report = silent) -> bool:
    """Brings the index of a project file up to date with its documents, in small transactions of its own connection.

    For a job: whoever works on the project meanwhile waits at most for one batch. Gives whether it is
    up to date now; not where this SQLite has no FTS5, the file is read-only or others are building it. Raises
    AnnotatorError as reading and saving do, and Cancelled between two batches; the next call goes on from there.
    """
    if not index_tables.is_possible():
        return False
    with ProjectFile.opened(path) as file:
        folding = folding_signature()
        if not file.read_only:
            _begin(file, _sound_progress(file), documents, folding)
        there = file.read(lambda connection: index.progress_with(connection, folding))
        texts = {document.sha256: document for document in documents}
        missing = [one for one in texts.values() if not _is_in(there.get(one.sha256))]
        if missing and file.read_only:
            return False
        for lot in _lots(file, missing, there, report):
            start = time.monotonic()
            if not _add(file, lot, folding):
                return False
            Event().wait(PAUSES * (time.monotonic() - start))
        if missing:
            with file.writing() as connection:
                index.seal(connection)
        report(len(missing), len(missing))
    return True


def proposed(file: ProjectFile, wanted: str) -> Proposal | None:
    """Where words, as they are `sought`, may stand; None where the index cannot say, or cannot be read."""
    try:
        return file.read(lambda connection: index.propose(connection, wanted, folding_signature()))
    except (ProjectUnusable, MemoryError):
        # What is derived is not worth a complaint, the texts themselves are searched; damage may look like no memory.
        return None


def proposed_for_all(file: ProjectFile, wanted: Sequence[str]) -> Proposal | None:
    """As `proposed`, for texts that must hold all of several such pieces anywhere; None where none of them helps."""
    found = [one for one in (proposed(file, piece) for piece in wanted) if one is not None]
    if not found:
        return None
    indexed = frozenset.intersection(*(one.indexed for one in found))
    texts = set.intersection(*(set(one.chunks) for one in found))
    return Proposal(indexed, {sha256: found[0].chunks[sha256] for sha256 in texts})


def is_usable(file: ProjectFile) -> bool:
    """Whether the index is as it was made, or there is none."""
    try:
        return file.read(index.is_sound)
    except (ProjectUnusable, MemoryError):
        return False


def regions_of(chunks: Sequence[int], wanted: str) -> list[tuple[int, int]]:
    """Start and end of the stretches of text in which what begins in these chunks lies whole."""
    found: list[tuple[int, int]] = []
    for chunk in chunks:
        start, end = chunk * index.CHUNK, (chunk + 1) * index.CHUNK + len(wanted) - 1
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def can_split(wanted: str) -> bool:
    """Whether stretches may be searched one by one with the result of searching the whole text."""
    return len(wanted) <= index.OVERLAP


def _is_in(progress: Progress | None) -> bool:
    return progress is not None and progress.done == progress.chunks


def _sound_progress(file: ProjectFile) -> dict[str, Progress] | None:
    """How far each text is in; None where the index is damaged."""
    try:
        return file.read(lambda connection: index.progress(connection) if index.is_sound(connection) else None)
    except ProjectUnusable:
        return None


def _begin(file: ProjectFile, there: dict[str, Progress] | None, documents: Sequence[Document], folding: str) -> None:
    """An index that is damaged, mostly of texts that are gone, or folded otherwise goes; one is there afterwards."""
    known = {document.sha256 for document in documents}
    chunks = sum(progress.chunks for progress in (there or {}).values())
    gone = sum(progress.chunks for sha256, progress in (there or {}).items() if sha256 not in known)
    drops = there is None or gone > STALE * chunks
    if not drops and file.read(index.signature) == folding:
        return
    with file.writing() as connection:
        if drops:
            index_tables.drop(connection)
        index.begin(connection, folding)


def _lots(
    file: ProjectFile, missing: Sequence[Document], there: dict[str, Progress], report: Report
) -> Iterator[list[_Piece]]:
    """What is not in the index yet, in lots of one transaction each."""
    lot: list[_Piece] = []
    size = 0
    for step, document in enumerate(missing):
        report(step, len(missing), document.name)
        progress = there.get(document.sha256)
        chunks = [spell_out(one) for one in index.chunks_of(fold(file.blob(document.sha256).decode("utf-8")))]
        for at in range(progress.done if progress is not None else 0, len(chunks)):
            lot.append(_Piece(document.sha256, at, len(chunks), chunks[at]))
            size += len(chunks[at])
            if size >= LOT or len(lot) >= MOST_PIECES:
                yield lot
                report(step, len(missing), document.name)
                lot, size = [], 0
    if lot:
        yield lot


def _add(file: ProjectFile, lot: Sequence[_Piece], folding: str) -> bool:
    with file.writing() as connection:
        return all(index.add(connection, piece.sha256, piece.at, piece.of, piece.chunk, folding) for piece in lot)
