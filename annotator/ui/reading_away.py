"""Codings so many that the window would wait for them, read on another thread before they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.model.progress import Report
from annotator.ui.jobs import Job, Jobs
from annotator.workspace.holding import ReadingAhead
from annotator.workspace.workspace import Workspace

AWAY = 5_000
"""Codings of a document from which they are read on another thread."""
MOST = 100_000
"""Codings of several documents that are read so: a project keeps no more of them at hand."""


class ReadingAway(QObject):
    """One reading at a time.

    `ready` comes when the codings can be had at once, and where they could not be read: then whoever asks the workspace
    for them waits, and is told what stands in the way. `stopped` comes instead where somebody stopped the reading.
    """

    ready = Signal()
    stopped = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        return self._job is not None

    def start(self, documents: Iterable[str]) -> bool:
        """Whether there is something to wait for; what was under way before is not waited for any more."""
        self._job = None
        workspace = self._workspace
        readings, held = list[ReadingAhead](), 0
        for one in documents:
            many = workspace.count(document=one)
            is_away = many >= AWAY and (not readings or held + many <= MOST)
            reading = workspace.reading_ahead(one) if is_away else None
            if reading is not None:
                readings.append(reading)
                held += many
        if not readings:
            return False
        self._job = self._jobs.start(self.tr("Reading the codings"), lambda report: _read_all(readings, report))
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._stop)
        return True

    def forget(self) -> None:
        """Nobody waits for what is under way."""
        self._job = None

    def _take(self, read: list[Callable[[], None]]) -> None:
        if self._has_ended():
            for keep in read:
                keep()
            self.ready.emit()

    def _fail(self) -> None:
        if self._has_ended():
            self.ready.emit()

    def _stop(self) -> None:
        if self._has_ended():
            self.stopped.emit()

    def _has_ended(self) -> bool:
        """Whether the job that says so is the one waited for; from now on none is."""
        if self._job is None or self.sender() is not self._job:
            return False
        self._job = None
        return True


def _read_all(readings: Sequence[ReadingAhead], report: Report) -> list[Callable[[], None]]:
    """One after the other; stops between two of them."""
    read = []
    for place, reading in enumerate(readings):
        report(place, len(readings))
        read.append(reading())
    return read
