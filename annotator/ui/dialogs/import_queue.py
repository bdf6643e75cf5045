"""Reads the files of the import dialog one after the other, away from the window's thread, with one reader for all."""

from __future__ import annotations

from collections import deque
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import Cancelled
from annotator.model.progress import Report
from annotator.sources.problem import SourceProblem
from annotator.sources.reader import SourceReader
from annotator.ui.dialogs.import_files import Source
from annotator.ui.dialogs.import_reading import Previewed, read_preview
from annotator.ui.jobs import Job, Jobs

AHEAD = 40_000_000
"""Bytes of files that are read before anybody looks at them; further ones are read when they are looked at, or at the
import."""

Result = Previewed | SourceProblem


class ImportQueue(QObject):
    """`read` carries a source and what came of it, `moved` comes when reading begins or ends."""

    read = Signal(object, object)
    moved = Signal()

    def __init__(self, jobs: Jobs, title: str, parent: QObject) -> None:
        """`title`: what the status bar calls the work."""
        super().__init__(parent)
        self._jobs = jobs
        self._title = title
        self._waiting: deque[Source] = deque()
        self._results: SimpleQueue[tuple[Source, str | None, Result]] = SimpleQueue()
        self._job: Job | None = None
        self._held = 0

    @property
    def is_reading(self) -> bool:
        return self._job is not None

    def offer(self, source: Source) -> None:
        """Read it when those before it are read, as long as there is not too much at hand."""
        size = source.path.stat().st_size if source.path.is_file() else 0
        if self._held + size <= AHEAD:
            self._held += size
            self._waiting.append(source)

    def hurry(self, source: Source) -> None:
        """Read it next."""
        self.drop(source)
        self._waiting.appendleft(source)
        self.start()

    def drop(self, source: Source) -> None:
        """Do not read it, if it still waits."""
        if source in self._waiting:
            self._waiting.remove(source)

    def start(self) -> None:
        """Read what waits."""
        if self._job is None and self._waiting:
            self._job = job = self._jobs.start(self._title, self._work)
            job.progressed.connect(self._tell)
            job.done.connect(self._tell)
            job.cancelled.connect(self._waiting.clear)
            job.ended.connect(self._end)
            self.moved.emit()

    def stop(self) -> None:
        """Read nothing more."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _work(self, report: Report) -> None:
        """Runs on another thread: takes from the left until nothing waits."""
        with SourceReader() as reader:
            while self._waiting:
                try:
                    source = self._waiting.popleft()
                except IndexError:  # it was taken away meanwhile
                    return
                encoding, source.asked = source.encoding, True
                try:
                    result = read_preview(reader, source.path, encoding, report)
                except Cancelled:
                    source.asked = False
                    raise
                self._results.put((source, encoding, result))
                report(0, 0)

    def _tell(self, *_progress: object) -> None:
        """Pass on what was read; of a file whose encoding was changed meanwhile nothing."""
        while True:
            try:
                source, encoding, result = self._results.get_nowait()
            except Empty:
                return
            if encoding == source.encoding:
                self.read.emit(source, result)

    def _end(self) -> None:
        self._job = None
        self.start()
        self.moved.emit()
