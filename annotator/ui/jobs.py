"""Slow work away from the window's thread: values in, values out, progress and cancel between."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from annotator.model.errors import AnnotatorError, Cancelled
from annotator.model.progress import Report
from annotator.model.wording import worded

Work = Callable[[Report], Any]
SHOWN_AFTER_MS = 400
LINE_AFTER_MS = 2000
TELL_EVERY = 0.05
"""Seconds between two reports of progress that reach the window."""


class Job(QObject):
    """One piece of work. Exactly one of `done`, `failed` and `cancelled` comes, then `ended`."""

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.step = 0
        self.of = 0
        self._stop = Event()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def take_progress(self, step: int, of: int, what: str) -> None:
        self.step, self.of = step, of
        self.progressed.emit(step, of, what)

    def take_result(self, result: object) -> None:
        if self.is_cancelled:
            self.cancelled.emit()
        else:
            self.done.emit(result)
        self.ended.emit()

    def take_error(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, AnnotatorError):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
            self.failed.emit(
                AnnotatorError(worded("{work} stopped because of an error in the program.", work=self.title))
            )
        self.ended.emit()


class Jobs(QObject):
    """Starts jobs and knows the running ones."""

    started = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: dict[Job, _Runnable] = {}
        self._leaving: list[_Runnable] = []

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def start(self, title: str, work: Work) -> Job:
        """Run `work(report)` on another thread; connect the job's signals before the event loop goes on."""
        job = Job(title, self)
        runnable = _Runnable(work, job)
        self._leaving = [each for each in self._leaving if not each.has_left]
        self._running[job] = runnable
        job.ended.connect(lambda: self._forget(job))
        self._pool.start(runnable)
        self.started.emit(job)
        self.changed.emit()
        return job

    def close(self) -> None:
        """Cancel everything and wait for it."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone(10_000)

    def _forget(self, job: Job) -> None:
        # Its thread may still be on the way out of the signal that brought us here.
        self._leaving.append(self._running.pop(job))
        self.changed.emit()
        job.deleteLater()


class _Wire(QObject):
    """Carries what the worker says to the job's own thread."""

    progressed = Signal(int, int, str)
    returned = Signal(object)
    raised = Signal(object)


class _Runnable(QRunnable):
    def __init__(self, work: Work, job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._job = job
        self._wire = _Wire()
        self._told = 0.0
        self.has_left = False
        queued = Qt.ConnectionType.QueuedConnection
        self._wire.progressed.connect(job.take_progress, queued)
        self._wire.returned.connect(job.take_result, queued)
        self._wire.raised.connect(job.take_error, queued)

    def run(self) -> None:
        try:
            result = self._work(self._report)
        except Exception as error:  # noqa: BLE001 - the job hands it on: the world's errors to the person, bugs to the hook
            self._wire.raised.emit(error)
        else:
            self._wire.returned.emit(result)
        self.has_left = True

    def _report(self, step: int, of: int, what: str = "") -> None:
        if self._job.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= TELL_EVERY or step >= of:
            self._told = now
            self._wire.progressed.emit(step, of, what)
