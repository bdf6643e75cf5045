"""Searching away from the window's thread, what is found coming in as it is found."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from annotator.model.progress import Report
from annotator.model.records import Document
from annotator.ui.jobs import Job, Jobs
from annotator.workspace.searching import Found, Query, Shelf, search, warm

LISTED = 5_000
"""Hits that are listed; beyond them they are only counted."""
CONTEXT = 160
TELL_EVERY = 0.05
"""Seconds between two lots of what was found; the first comes at once."""


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
        """Prepare the texts while the person types."""
        if self._warming is None:
            shelf, among = self.shelf, tuple(documents)
            self._warming = self._jobs.start(self.tr("Preparing the search"), lambda report: warm(shelf, among, report))
            self._warming.ended.connect(self._forget_warming)

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
