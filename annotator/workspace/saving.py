"""The one writer thread: changes go to the file in order, and what became of each is told.

What waits is committed together, which costs the disk once. Where one of them is refused nothing was written, and they
go one by one until it is found.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import islice

from annotator.model.change import JournalLine
from annotator.model.errors import AnnotatorError, StaleChangeError
from annotator.model.wording import Wording
from annotator.store.project_file import ProjectFile

LINES_AT_ONCE, PUTS_AT_ONCE = 200, 2_000
"""What is committed together: the next process waits no longer than a moment."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A line is in the file, under this number."""

    id: str
    number: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A line no longer fits and was not written; others go on."""

    id: str
    reason: Wording


@dataclass(frozen=True, slots=True)
class Halted:
    """Nothing is written any more until `retry`: what waits, waits."""

    error: AnnotatorError


@dataclass(frozen=True, slots=True)
class Resumed:
    """A write went well again after `Halted`."""


Outcome = Saved | Refused | Halted | Resumed


class Saver:
    """`tell` is called on the writer thread with each outcome."""

    def __init__(self, file: ProjectFile, tell: Callable[[Outcome], None]) -> None:
        self._file = file
        self._tell = tell
        self._queue: deque[JournalLine] = deque()
        self._being_written = 0
        self._one_by_one = 0
        self._changed = threading.Condition()
        self._is_stopping = False
        self._failure: AnnotatorError | None = None
        self._bug: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="annotator-writer", daemon=True)
        self._thread.start()

    @property
    def failure(self) -> AnnotatorError | None:
        return self._failure

    def add(self, line: JournalLine) -> None:
        with self._changed:
            self._queue.append(line)
            self._changed.notify_all()

    def drop(self, ids: Collection[str]) -> set[str]:
        """Takes lines out of the queue; returns those it could: not those being written."""
        with self._changed:
            head = {line.id for line in islice(self._queue, self._being_written)}
            dropped = {line.id for line in self._queue if line.id in ids} - head
            self._queue = deque(line for line in self._queue if line.id not in dropped)
            return dropped

    def waiting(self) -> tuple[JournalLine, ...]:
        """What is not saved yet, in order."""
        with self._changed:
            return tuple(self._queue)

    def retry(self) -> None:
        with self._changed:
            self._failure = None
            self._changed.notify_all()

    def wait(self) -> None:
        """Waits until all is saved or refused, or the writing halts."""
        with self._changed:
            self._changed.wait_for(lambda: not self._queue or self._failure is not None or self._bug is not None)
            if self._bug is not None:
                raise RuntimeError("The writer thread has failed.") from self._bug

    def stop(self) -> None:
        """Ends the thread; what waits stays unsaved."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        try:
            while lines := self._next():
                self._write(lines)
        except BaseException as bug:
            with self._changed:
                self._bug = bug
                self._changed.notify_all()
            raise

    def _next(self) -> tuple[JournalLine, ...]:
        """What is to be written together; nothing where the thread is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_stopping or (self._queue and self._failure is None))
            if self._is_stopping:
                return ()
            lines = [self._queue[0]]
            puts = len(lines[0].change.puts)
            for line in islice(self._queue, 1, 1 if self._one_by_one else LINES_AT_ONCE):
                puts += len(line.change.puts)
                if puts > PUTS_AT_ONCE:
                    break
                lines.append(line)
            self._being_written = len(lines)
            return tuple(lines)

    def _write(self, lines: tuple[JournalLine, ...]) -> None:
        try:
            numbered = self._file.write_all(lines)
        except StaleChangeError as error:
            if len(lines) > 1:
                with self._changed:
                    self._being_written, self._one_by_one = 0, len(lines)
                return
            self._finish(lines[0], Refused(lines[0].id, error.wording))
        except AnnotatorError as error:
            with self._changed:
                self._has_failed = True
                self._being_written = 0
                self._failure = error
                self._tell(Halted(error))
                self._changed.notify_all()
        else:
            if self._has_failed:
                self._has_failed = False
                self._tell(Resumed())
            for line in numbered:
                self._finish(line, Saved(line.id, line.number))

    _has_failed = False

    def _finish(self, line: JournalLine, outcome: Saved | Refused) -> None:
        with self._changed:
            assert self._queue[0].id == line.id  # noqa: S101 - what is being written stays in front
            self._queue.popleft()
            self._being_written -= 1
            self._one_by_one = max(0, self._one_by_one - 1)
            self._tell(outcome)
            self._changed.notify_all()
