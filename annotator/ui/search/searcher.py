"""Searching away from the window's thread, what is found coming in as it is found."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.model.progress import Report
from annotator.model.records import Document
from annotator.ui.jobs import Job, Jobs
from annotator.workspace.searching import Found, Query, Shelf, search, warm
from annotator.workspace.searching_index import is_worthwhile, update_index

LISTED = 20_000
"""Hits that are listed; beyond them they are only counted."""
CONTEXT = 160
TELL_EVERY = 0.05
"""Seconds between two lots of what was found; the first comes at once."""
INDEX_AFTER_MS = 1500
"""After opening and after an import the window has more urgent things to do than the index."""


class _Wire(QObject):
    """Carries what one search found to the window's thread."""

    found = Signal(object)


class Searcher(QObject):
    """One search at a time: a new one ends the one before. `found` carries a tuple of Found, in order."""

    found = Signal(object)
    finished = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.shelf = Shelf(path)
        self._jobs = jobs
        self._job: Job | None = None
        self._wire: _Wire | None = None
        self._warming: Job | None = None
        self._indexing: Job | None = None
        self._is_indexed = False
        self._to_index: tuple[Document, ...] = ()
        self._index_soon = QTimer(self, singleShot=True, interval=INDEX_AFTER_MS)
        self._index_soon.timeout.connect(self._index)

    @property
    def is_searching(self) -> bool:
        return self._job is not None

    def start(self, query: Query, documents: Sequence[Document]) -> None:
        """Look for something; what is found of anything else is not told any more."""
        self.stop()
        if self._warming is not None:
            self._warming.cancel()
        wire, shelf, among = _Wire(), self.shelf, tuple(documents)

        def work(report: Report) -> None:
            lot: list[Found] = []
            told = 0.0
            for found in search(shelf, query, among, width=CONTEXT, most=LISTED, report=report):
                lot.append(found)
                if time.monotonic() - told >= TELL_EVERY:
                    wire.found.emit(tuple(lot))
                    lot, told = [], time.monotonic()
            wire.found.emit(tuple(lot))

        wire.found.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._wire = wire
        self._job = self._jobs.start(self.tr("Searching"), work)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._fail)

    def stop(self) -> None:
        """End the search under way, if there is one."""
        if self._job is not None:
            self._job.cancel()
        if self._wire is not None:
            self._wire.found.disconnect(self._take)
        self._job = self._wire = None

    def warm(self, documents: Sequence[Document]) -> None:
        """Prepare the texts while the person types, where no index does."""
        if self._warming is None and self._indexing is None and not self._is_indexed:
            shelf, among = self.shelf, tuple(documents)
            self._warming = self._jobs.start(self.tr("Preparing the search"), lambda report: warm(shelf, among, report))
            self._warming.ended.connect(self._forget_warming)

    def keep_index(self, documents: Sequence[Document]) -> None:
        """Bring the project's search index up to date with these documents in a while, where it is worth it."""
        self._to_index = tuple(documents)
        if is_worthwhile(self._to_index):
            self._index_soon.start()

    def _index(self) -> None:
        if self._indexing is not None:
            self._index_soon.start()
            return
        path, among = self.shelf.path, self._to_index
        self._indexing = self._jobs.start(
            self.tr("Building the search index"), lambda report: update_index(path, among, report)
        )
        self._indexing.done.connect(self._note_index)
        self._indexing.ended.connect(self._forget_indexing)

    def _note_index(self, is_up_to_date: object) -> None:
        self._is_indexed = bool(is_up_to_date)

    def _forget_indexing(self) -> None:
        self._indexing = None

    def _forget_warming(self) -> None:
        self._warming = None

    def _take(self, found: object) -> None:
        if self.sender() is self._wire:
            self.found.emit(found)

    def _finish(self, _nothing: object) -> None:
        if self.sender() is self._job:
            self._job = None
            self.finished.emit()

    def _fail(self, problem: object) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(problem)
